"""The contract of the record: the same in memory, in a file and on a server."""

import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from desktop.office.entries import Entry
from desktop.office.store import Changed, Store
from desktop.store.chain import Chain
from desktop.store.engines import Database, memory_database
from desktop.store.log import PAGE
from desktop.store.record import PORTION, SqlStore
from desktop.store.revisions import bring_to
from tests.store.conftest import Reach
from tests.store.entries import at, entry, row

ANY_JSON = {
    "text": "São João 🛵 \u202eltr", "nothing": None, "yes": True, "whole": 10**30, "part": 0.1, "same": 1.0,
    "nested": {"list": [1, [2, {"a": ""}]]}, "nul": "a\0b", "half": "\ud83d", "a\0key": 1, "\udcff": [], 'q"\\': "x",
}  # fmt: skip


def record(store: Store, *entries: Entry) -> list[Entry]:
    with store.writing() as writing:
        return [writing.append(one) for one in entries]


class Failed(Exception):
    pass


def record_and_fail(store: Store, one: Entry) -> None:
    """Take a step that writes an entry and its request's row, and then fails."""
    name = one.subject.removeprefix("request:")

    def step() -> None:
        with store.writing() as writing:
            writing.append(one)
            writing.put_request(name, row(name))
            raise Failed

    with pytest.raises(Failed):
        step()


def problems(store: SqlStore) -> list[str]:
    with store.reading() as reading:
        return list(Chain(reading, lambda _done, _of: None).problems())


class TestARecord:
    def test_returns_what_was_recorded_whatever_json_it_is(self, store: SqlStore) -> None:
        kept = entry("request:R1", 1, 0.123456, clear={"for": "x", "service": ANY_JSON}, personal=ANY_JSON)
        [stored] = record(store, kept)
        with store.reading() as reading:
            [read] = reading.entries("request:R1")
        assert read == stored
        assert (read.place, dict(read.personal), read.at) == (1, ANY_JSON, kept.at)
        assert problems(store) == []

    def test_keeps_moments_to_the_microsecond_at_both_ends_of_the_calendar(self, store: SqlStore) -> None:
        first, last = at(0).replace(year=2000, microsecond=1), at(0).replace(year=2100, microsecond=999_999)
        record(store, Entry("request:R1", 1, "note_added", first, last, {}))
        with store.reading() as reading:
            [read] = reading.entries("request:R1")
        assert (read.at, read.recorded_at) == (first, last)

    def test_refuses_a_moment_without_offset(self, store: SqlStore) -> None:
        with pytest.raises(ValueError, match="offset"):
            record(store, Entry("request:R1", 1, "note_added", at(0).replace(tzinfo=None), at(0), {}))

    def test_numbers_facts_without_gaps_whatever_was_undone_between(self, store: SqlStore) -> None:
        record(store, entry("request:R1", 1))
        record_and_fail(store, entry("request:R1", 2))
        record(store, entry("request:R2", 1), entry("request:R1", 2))
        with store.reading() as reading:
            assert [one.place for one in reading.entries_since(0, 10)] == [1, 2, 3]
            assert reading.last_place() == 3
        assert problems(store) == []

    def test_keeps_nothing_of_a_step_that_fails_half_way(self, store: SqlStore) -> None:
        record_and_fail(store, entry("request:R1", 1))
        with store.reading() as reading:
            assert reading.last_place() == 0
            assert reading.entries("request:R1") == []
            assert reading.queue() == []
            assert reading.clients_like("padaria", 5) == []

    def test_says_who_was_first_when_a_version_is_taken(self, store: SqlStore) -> None:
        record(store, entry("request:R1", 1), entry("request:R1", 2, personal={"recorded_by": "Thiago"}))
        for version in (1, 2):
            with pytest.raises(Changed) as changed:
                record(store, entry("request:R2", 1), entry("request:R1", version))
            assert changed.value.newest.personal == {"recorded_by": "Thiago"}
            assert changed.value.newest.version == 2
        with store.reading() as reading:
            assert reading.entries("request:R2") == []

    def test_goes_on_in_the_same_step_after_a_version_was_taken(self, store: SqlStore) -> None:
        record(store, entry("request:R1", 1))
        with store.writing() as writing:
            with pytest.raises(Changed):
                writing.append(entry("request:R1", 1))
            writing.append(entry("request:R1", len(writing.entries("request:R1")) + 1))
        with store.reading() as reading:
            assert len(reading.entries("request:R1")) == 2

    def test_refuses_a_version_that_leaves_one_out(self, store: SqlStore) -> None:
        with pytest.raises(ValueError, match="does not follow"):
            record(store, entry("request:R1", 2))

    def test_gives_what_came_since_a_place_in_portions(self, store: SqlStore) -> None:
        record(store, *(entry(f"request:R{n}", 1) for n in range(7)))
        with store.reading() as reading:
            assert [one.place for one in reading.entries_since(2, 3)] == [3, 4, 5]
            assert [one.subject for one in reading.entries_since(5, 3)] == ["request:R5", "request:R6"]
            assert reading.entries_since(7, 3) == []

    def test_sees_in_a_reading_inside_a_step_what_that_step_wrote(self, store: SqlStore) -> None:
        with store.writing() as writing:
            writing.append(entry("request:R1", 1))
            with store.reading() as reading:
                assert len(reading.entries("request:R1")) == 1
                assert reading.last_place() == 1
            assert [subject for subject, _ in store.subjects("request:")] == ["request:R1"]

    def test_opens_no_step_inside_a_reading_or_a_step(self, store: SqlStore) -> None:
        for outer in (store.reading, store.writing):
            with outer(), pytest.raises(RuntimeError), store.writing():
                pass


class TestManyFacts:
    def test_are_appended_in_portions_like_one_by_one(self, store: SqlStore) -> None:
        many = [entry(f"request:R{n % 70:02}", n // 70 + 1, n) for n in range(PORTION + 200)]
        assert list(store.append_all(iter(many))) == list(range(1, len(many) + 1))
        assert problems(store) == []
        record(store, entry("request:R00", len(many[::70]) + 1))
        with store.reading() as reading:
            assert [one.version for one in reading.entries("request:R03")] == [
                one.version for one in many if one.subject == "request:R03"
            ]
            assert [one.at for one in reading.entries_since(0, 5000)[:-1]] == [one.at for one in many]

    def test_stop_at_a_taken_version_and_keep_the_portions_before(self, store: SqlStore) -> None:
        record(store, entry("request:X", 1))
        many = [entry(f"request:R{n}", 1) for n in range(PORTION)]
        places = store.append_all([*many, entry("request:Y", 1), entry("request:X", 1)])
        with pytest.raises(Changed):
            list(places)
        with store.reading() as reading:
            assert reading.last_place() == PORTION + 1
            assert reading.entries("request:Y") == []

    def test_are_given_back_by_subject_and_version(self, store: SqlStore) -> None:
        names = ["request:R10", "request:R9", "request:É", "request:a", "request:", "requests:R1", "policy"]
        record(store, *(entry(name, 1) for name in names))
        long = [entry("request:R9", n) for n in range(2, PAGE + 3)]
        list(store.append_all(long))
        found = dict(store.subjects("request:"))
        assert list(found) == ["request:", "request:R10", "request:R9", "request:a", "request:É"]
        assert [one.version for one in found["request:R9"]] == list(range(1, PAGE + 3))
        assert all(one.personal for entries in found.values() for one in entries)

    def test_can_be_read_while_others_are_written(self, store: SqlStore) -> None:
        record(store, *(entry(f"request:R{n}", 1) for n in range(3)))
        for subject, entries in store.subjects("request:"):
            record(store, entry(subject, len(entries) + 1))
        with store.reading() as reading:
            assert reading.last_place() == 6


class TestNumbers:
    @pytest.mark.parametrize(
        "recorded, highest",
        [
            ([], None),
            (["2603-0001", "2603-0011", "2603-0002", "2602-0099", "2604-0001"], "2603-0011"),
            (["2603-0007", "2603-0007b", "2603-x", "2603-", "2603-٣"], "2603-0007"),
            (["2603-9998", "2603-9999", "2603-10000", "2603-10002"], "2603-10002"),
        ],
    )
    def test_go_on_after_the_highest_of_the_month(
        self, store: SqlStore, recorded: list[str], highest: str | None
    ) -> None:
        record(store, *(entry(f"request:{name}", 1) for name in recorded))
        with store.reading() as reading:
            assert reading.last_number("2603-") == highest


class TestTheEngine:
    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE facts SET op = 'delivered'",
            "DELETE FROM facts",
            "UPDATE personal SET value = '1'",
            "UPDATE personal SET value = NULL",
            "UPDATE personal SET value = NULL, salt = NULL, place = place + 1",
            "DELETE FROM personal",
            "DELETE FROM head",
        ],
    )
    def test_refuses_to_change_what_was_recorded(
        self, database: Database, store: SqlStore, statement: str
    ) -> None:
        record(store, entry("request:R1", 1))
        driver_error = database.engine.dialect.loaded_dbapi.Error
        with (
            pytest.raises(Exception, match=r"never|only erased") as refused,
            database.engine.begin() as connection,
        ):
            connection.execute(text(statement))
        assert isinstance(refused.value.__cause__, driver_error)
        assert problems(store) == []

    def test_lets_a_personal_value_be_erased_and_the_record_still_checks(
        self, database: Database, store: SqlStore
    ) -> None:
        record(store, entry("request:R1", 1), entry("request:R1", 2))
        with database.engine.begin() as connection:
            connection.execute(text("UPDATE personal SET value = NULL, salt = NULL WHERE field = 'note'"))
        with store.reading() as reading:
            assert [dict(one.personal) for one in reading.entries("request:R1")] == [
                {"recorded_by": "Rosa"}
            ] * 2
        assert problems(store) == []


class TestSeveralConnections:
    def test_read_one_moment_each_whatever_is_written_meanwhile(self, reach: Reach) -> None:
        here, there = reach(), reach()
        record(there, entry("request:R1", 1))
        with here.reading() as reading:
            assert reading.last_place() == 1
            record(there, entry("request:R1", 2))
            assert (reading.last_place(), len(reading.entries("request:R1"))) == (1, 1)
        with here.reading() as reading:
            assert (reading.last_place(), len(reading.entries("request:R1"))) == (2, 2)

    def test_lose_no_fact_and_leave_no_gap_when_they_write_at_once(self, reach: Reach) -> None:
        writers, each = 4, 25
        start = threading.Barrier(writers + 1)
        clashes = []

        def write(number: int) -> None:
            store = reach()
            start.wait()
            for n in range(each):
                record(store, entry(f"request:own {number}", n + 1, id=None))
                clashes.append(_record_shared(store, number))
            store.close()

        threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
        for thread in threads:
            thread.start()
        reader = reach()
        start.wait()
        seen = list(_followed(reader, until=2 * writers * each))
        for thread in threads:
            thread.join()
        assert seen == list(range(1, 2 * writers * each + 1))
        assert len(clashes) == writers * each
        assert problems(reader) == []

    def test_know_that_a_version_was_taken_by_another(self, reach: Reach) -> None:
        here, there = reach(), reach()
        record(here, entry("request:R1", 1))
        record(there, entry("request:R1", 2, personal={"recorded_by": "Thiago"}))
        with pytest.raises(Changed) as changed:
            record(here, entry("request:R1", 2))
        assert changed.value.newest.personal == {"recorded_by": "Thiago"}


def _record_shared(store: Store, number: int) -> int:
    """Record on the subject that all writers want, again and again until it is taken; return how often in vain."""
    expected, vain = 1, 0
    while True:
        try:
            record(store, entry("request:shared", expected, id=None, seat=f"PC {number}"))
        except Changed as changed:
            expected, vain = changed.newest.version + 1, vain + 1
        else:
            return vain


def _followed(store: Store, until: int) -> Iterator[int]:
    """Yield the places as one comes to see them who asks what is new after the last one seen."""
    last = 0
    while last < until:
        with store.reading() as reading:
            for one in reading.entries_since(last, 50):
                yield one.place
                last = one.place


def test_the_guard_is_asked_whenever_a_connection_is_taken() -> None:
    asked = []
    database = memory_database(guard=lambda: asked.append(threading.current_thread()))
    bring_to(database)
    store = SqlStore(database)
    asked.clear()
    with store.reading(), store.reading():
        pass
    with store.writing():
        pass
    assert asked == [threading.current_thread()] * 2


def test_the_guard_can_refuse_a_thread() -> None:
    def refuse() -> None:
        raise PermissionError("not on this thread")

    store = SqlStore(memory_database(guard=refuse))
    for _ in range(3):
        with pytest.raises(PermissionError), store.reading():
            pass
