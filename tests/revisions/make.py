"""Makes the filled file of the newest revision: `python -m tests.revisions.make`.

A file is made once, when its revision comes, and then kept as it is; only before a release may it be made anew.
Into it go whole requests of the simulated sample day, enough to have one of every kind of fact, with the
shift, the people and the couriers around them, so that no table is empty. Salts are random, so no two are alike.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop import paths
from desktop.domain.facts import Fact
from desktop.office.couriers import register_courier, set_duty
from desktop.office.ops_file import read_ops
from desktop.office.people import add_person, name_office, remove_person
from desktop.office.policies import found, publish
from desktop.office.recording import Recorder
from desktop.office.registering import Register
from desktop.office.scribe import Scribe
from desktop.office.shifts import close_shift, join_shift, open_shift
from desktop.office.store import Writing
from desktop.store.copying import copy
from desktop.store.opening import open_store
from desktop.store.tables import REVISION
from tests.domain.timelines import BASE
from tests.support.clocks import ToldClock

HERE = Path(__file__).parent
OFFICE = ZoneInfo("America/Sao_Paulo")
EACH_KIND = 3


def chosen(facts: Sequence[Fact]) -> list[Fact]:
    """Whole requests: of every kind of fact the first few that have it."""
    requests: set[str] = set()
    for op in {fact.op for fact in facts}:
        having = dict.fromkeys(fact.request for fact in facts if fact.op == op)
        requests.update(list(having)[:EACH_KIND])
    return [fact for fact in facts if fact.request in requests]


def begin(writing: Writing, clock: ToldClock) -> None:
    """Open the office: its name, its people, its couriers and the shift."""
    register = Register(Scribe(clock, "Mesa 1", "Helena"))
    name_office(writing, register, "Entregas Vila Nova")
    for person in ("Helena", "Otávio", "Rosa"):
        add_person(writing, register, person)
    remove_person(writing, register, "Rosa")
    register_courier(writing, register, "Norberto", "(11) 95555-0107")
    register_courier(writing, register, "Zulmira", "(11) 95555-0108")
    set_duty(writing, register, "Zulmira", on_duty=False)
    open_shift(writing, register.scribe, "Helena", OFFICE)
    join_shift(writing, register.scribe, "Otávio")
    publish(writing, {"usual_minutes": {"default": 45}}, BASE, at=clock.now(), now=clock.now())


def main() -> None:
    """Make the file, in the place of one that was made before."""
    facts = chosen(read_ops(paths.SAMPLE_DAY).facts)
    clock = ToldClock(facts[0].at)
    target = HERE / f"{REVISION}.db"
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder) / "office.db"
        store = open_store(str(office), clock, create=True)
        found(store, BASE, clock.now())
        with store.writing() as writing:
            begin(writing, clock)
        recorder = Recorder(store, BASE)
        for fact in facts:
            recorder.record([fact])
        clock.at = max(fact.recorded_at for fact in facts)
        with store.writing() as writing:
            close_shift(writing, Scribe(clock, "Mesa 1", "Otávio"))
        store.close()
        target.unlink(missing_ok=True)
        print(
            f"{copy(office, target).facts} facts of {len({fact.request for fact in facts})} requests: {target}"
        )


if __name__ == "__main__":
    main()
