"""Names can be erased: no line of the facts, which stay for good, holds that of anybody."""

from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desktop.office.desk import Desk
from desktop.office.policies import found
from desktop.office.rebuilding import all_rows
from desktop.office.register_book import RegisterBook
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.store.checking import check
from desktop.store.engines import Database
from desktop.store.record import SqlStore
from desktop.store.tables import facts, personal
from tests.domain.timelines import BASE
from tests.support.clocks import ToldClock

ZONE = ZoneInfo("America/Sao_Paulo")
# Plain letters, so that they stand in a line as they are, however it is written.
HELENA, OTAVIO, VALDIR, NORBERTO, CLIENT, CONTACT = NAMES = (
    "Helena", "Otavio", "Valdir", "Norberto", "Padaria Girassol", "Jurema",
)  # fmt: skip
EVERYBODY = " ".join(NAMES)


@pytest.fixture
def worked(store: SqlStore) -> SqlStore:
    """A record of a shift in which each of them was registered, or named in every place that takes words."""
    clock = ToldClock()
    found(store, BASE, clock.now())
    scribe = Scribe(clock, "balcao-1")
    shifts = ShiftDesk(store, scribe, BASE, ZONE)
    scribe.person = shifts.open(HELENA).person
    shifts.join(OTAVIO)
    _keep_registers(RegisterBook(store, scribe, BASE))
    request = _serve(Desk(store, clock, BASE, ZONE), scribe)
    shifts.close(clock.now().replace(hour=23), {request: EVERYBODY})
    return store


def _keep_registers(book: RegisterBook) -> None:
    book.name_office(f"Entregas {HELENA}")
    book.remove_person(OTAVIO)
    book.add_person(OTAVIO)
    book.register_courier(VALDIR, "(11) 95555-0101")
    book.change_phone(VALDIR, "(11) 95555-0102")
    book.set_duty(NORBERTO, on_duty=False)


def _serve(desk: Desk, scribe: Scribe) -> str:
    """Send a courier for a request, and another one; return the request."""
    receipt = scribe.fact(
        "", "request_received", client=CLIENT, contact=CONTACT, phone="(11) 5555-0142", note=EVERYBODY
    )
    request = desk.receive([receipt])[0].fact.request
    for op, fields in (
        ("courier_assigned", {"courier": VALDIR}),
        ("courier_released", {"courier": VALDIR, "reason": EVERYBODY}),
        ("courier_assigned", {"courier": NORBERTO}),
        ("note_added", {"text": EVERYBODY}),
        ("client_informed", {"told": EVERYBODY, "decision": "wait", "direction": "outgoing"}),
    ):
        desk.record([scribe.fact(request, op, **fields)])
    note = scribe.fact(request, "note_added", text=EVERYBODY)
    desk.record([note])
    desk.record([scribe.fact(request, "fact_withdrawn", of=note.id, reason=EVERYBODY)])
    return request


def test_no_fact_holds_the_name_of_anybody(worked: SqlStore, database: Database) -> None:
    with database.engine.connect() as connection:
        lines = [str(tuple(line)) for line in connection.execute(select(facts))]
        values = [str(value) for value in connection.execute(select(personal.c.value)).scalars()]
    assert [line for line in lines for name in NAMES if name in line] == []
    assert {name for name in NAMES if not any(name in value for value in values)} == set()
    assert list(check(worked, lambda record: all_rows(record, BASE))) == []


def test_the_next_fact_of_somebody_is_found_by_their_name(worked: SqlStore) -> None:
    kept = {prefix: len(list(worked.subjects(prefix))) for prefix in ("courier:", "person:")}
    assert kept == {"courier:": 2, "person:": 2}
