"""Any course of steps leaves in the record what a plain list would hold; told by chance, on every engine."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.office.entries import Entry
from desktop.office.rows import RequestRow
from desktop.office.store import Changed, Store
from desktop.store.chain import Chain
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.store.entries import entry, full_row

NAMES = [f"R{n}" for n in range(5)]


class Undone(Exception):
    pass


class Model:
    """What the record must hold: entries in the order they came, and a row for each request."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.rows: dict[str, RequestRow] = {}

    def of(self, subject: str) -> list[Entry]:
        return [one for one in self.entries if one.subject == subject]


Acts = list[tuple[str, int, bool]]


def step(store: Store, model: Model, acts: Acts, *, undone: bool) -> None:
    """Do in one transaction what `acts` say (request, version off by, with a row), and the same to the model."""
    entries, rows = list(model.entries), dict(model.rows)
    try:
        with store.writing() as writing:
            for name, off, with_row in acts:
                newest = len([one for one in entries if one.subject == f"request:{name}"])
                one = entry(f"request:{name}", max(1, newest + 1 - off), len(entries), seat=name)
                entries.append(writing.append(one))
                shown = full_row(name, version=newest, in_queue=newest % 3 > 0) if with_row else None
                writing.put_request(name, shown)
                rows = {**rows, name: shown} if shown else {key: rows[key] for key in rows if key != name}
            if undone:
                raise Undone
    except (Changed, Undone):
        pass
    else:
        model.entries, model.rows = entries, rows


def compare(store: SqlStore, model: Model) -> None:
    with store.reading() as reading:
        assert reading.entries_since(0, 1000) == model.entries
        assert reading.last_place() == len(model.entries)
        assert [one.place for one in model.entries] == list(range(1, len(model.entries) + 1))
        for name in NAMES:
            assert reading.entries(f"request:{name}") == model.of(f"request:{name}")
            assert reading.request(name) == model.rows.get(name)
        assert {one.request for one in reading.queue()} == {
            n for n, one in model.rows.items() if one.in_queue
        }
        assert list(Chain(reading, lambda _done, _of: None).problems()) == []
    assert list(store.subjects("request:")) == [
        (f"request:{name}", model.of(f"request:{name}")) for name in NAMES if model.of(f"request:{name}")
    ]


acts = st.tuples(st.sampled_from(NAMES), st.sampled_from([0, 0, 0, 1, 2]), st.booleans())
steps = st.lists(
    st.tuples(st.lists(acts, min_size=1, max_size=4), st.sampled_from([False, False, True])), max_size=12
)


@settings(max_examples=60, deadline=None)
@given(steps)
def test_any_course_of_steps_leaves_what_a_list_would_hold(
    course: list[tuple[Acts, bool]],
) -> None:
    database = memory_database()
    bring_to(database)
    store, model = SqlStore(database), Model()
    for one, undone in course:
        step(store, model, one, undone=undone)
    compare(store, model)
    store.close()


def test_a_long_course_leaves_on_every_engine_what_a_list_would_hold(store: SqlStore) -> None:
    chance, model = Random(20260302), Model()
    for _ in range(60):
        one = [
            (chance.choice(NAMES), chance.choice([0, 0, 0, 0, 1]), chance.random() < 0.7)
            for _ in range(chance.randint(1, 3))
        ]
        step(store, model, one, undone=chance.random() < 0.2)
        if chance.random() < 0.1:
            store.put_all(model.rows.items())
    compare(store, model)
    assert len(model.entries) > 40
