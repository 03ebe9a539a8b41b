"""The tables that are read: what was put there comes back, is found by index, and can be made anew."""

import sqlite3
from dataclasses import fields, replace
from datetime import datetime

import pytest
from sqlalchemy import event, select

from desktop.office.registers import CourierRow
from desktop.office.rows import RequestRow, Turn
from desktop.office.store import Store
from desktop.store.engines import Database, memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from desktop.store.tables import metadata
from tests.store.entries import at, entry, full_row, row


def put(store: Store, *rows: RequestRow) -> None:
    with store.writing() as writing:
        for one in rows:
            writing.put_request(one.request, one)


def contents(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All lines of the tables that are made from facts."""
    made = ("requests", "promises", "callbacks", "turns", "clients", "client_addresses")
    with database.engine.connect() as connection:
        return {
            name: sorted(map(tuple, connection.execute(select(metadata.tables[name]))), key=repr)
            for name in made
        }


class TestARequest:
    def test_comes_back_with_every_field(self, store: SqlStore) -> None:
        full = full_row("R1")
        empty = [
            name for name in (one.name for one in fields(full)) if getattr(full, name) in (None, (), "", 0)
        ]
        assert empty == ["policy"]
        put(store, full, row("R2"), full_row("R3", 5))
        with store.reading() as reading:
            assert reading.request("R1") == full
            assert reading.request("R2") == row("R2")
            assert reading.request("R4") is None

    def test_is_written_anew_as_often_as_it_changes(self, store: SqlStore) -> None:
        full = full_row("R1")
        fewer = replace(full, callbacks=full.callbacks[1:], promises=(), turns=full.turns[:1], version=9)
        for one in (row("R1"), full, fewer, full):
            put(store, one, full_row("R2"))
            with store.reading() as reading:
                assert reading.request("R1") == one
                assert reading.request("R2") == full_row("R2")

    def test_is_taken_out_with_all_that_belongs_to_it(self, database: Database, store: SqlStore) -> None:
        put(store, full_row("R1"))
        with store.writing() as writing:
            writing.put_request("R1", None)
            writing.put_request("never there", None)
        assert not any(contents(database).values())

    def test_may_hold_any_text(self, store: SqlStore) -> None:
        odd = full_row(
            "'; DROP TABLE facts; --",
            client="",
            note="x" * 100_000,
            pickup="ab\U0001f6f5\u202e",
            contact="%_\\",
        )
        put(store, odd, full_row("R2", client="C" * 100_000, pickup="P" * 100_000))
        with store.reading() as reading:
            assert reading.request(odd.request) == odd
            assert reading.request("R2") is not None

    def test_shows_what_no_engine_can_hold_as_a_replacement(self, store: SqlStore) -> None:
        put(store, row("R1", note="a\0b\ud83dc", client="\0"))
        with store.reading() as reading:
            found = reading.request("R1")
        assert found is not None
        assert (found.note, found.client) == ("a\ufffdb?c", "\ufffd")

    def test_is_in_the_queue_as_long_as_its_row_says(self, store: SqlStore) -> None:
        put(store, full_row("R1"), full_row("R2", in_queue=False), row("R3"))
        with store.reading() as reading:
            assert {one.request: one for one in reading.queue()} == {"R1": full_row("R1"), "R3": row("R3")}
        put(store, full_row("R1", in_queue=False), row("R2"))
        with store.reading() as reading:
            assert sorted(one.request for one in reading.queue()) == ["R2", "R3"]


class TestASpan:
    def touched(self, store: Store, after: datetime | None, until: datetime) -> list[str]:
        with store.reading() as reading:
            return reading.requests_touched(after, until)

    def test_counts_what_goes_on_or_is_owed_in_it(self, store: SqlStore) -> None:
        ended = {"ended_at": at(20), "in_queue": False, "usual_until": at(15)}
        put(
            store,
            row("going on"),
            row("ended", **ended),
            row("later", 60, ended_at=at(70), usual_until=at(65)),
        )
        put(store, full_row("owed after its end", **{**ended, "wanted_at": None}))
        assert self.touched(store, None, at(10)) == ["ended", "going on", "owed after its end"]
        assert self.touched(store, at(20), at(30)) == ["going on", "owed after its end"]
        assert self.touched(store, at(19), at(30)) == ["ended", "going on", "owed after its end"]
        assert self.touched(store, at(50), at(59)) == ["going on"]
        assert self.touched(store, at(50), at(60)) == ["going on", "later"]
        assert self.touched(store, None, at(-1)) == []

    def test_counts_a_request_that_only_a_fact_after_its_end_lies_in(self, store: SqlStore) -> None:
        ended = row("R1", ended_at=at(20), usual_until=at(15), in_queue=False)
        with store.writing() as writing:
            writing.append(entry("request:R1", 1, 0))
            writing.append(entry("request:R1", 2, 90))
            writing.append(entry("request:R1", 3, 50))
            writing.put_request("R1", ended)
        assert self.touched(store, at(80), at(95)) == ["R1"]
        assert self.touched(store, at(90), at(95)) == []
        store.put_all([("R1", ended)])
        assert self.touched(store, at(80), at(95)) == ["R1"]


class TestMakingAllRowsAnew:
    def test_leaves_what_putting_them_one_by_one_leaves(self, database: Database, store: SqlStore) -> None:
        rows = [
            full_row(f"R{n}", n, client=f"Client {n % 7}", phone=f"5555-01{n % 5:02}") for n in range(600)
        ]
        put(store, *rows)
        one_by_one = contents(database)
        store.put_all((one.request, one) for one in rows)
        assert contents(database) == one_by_one

    def test_takes_out_what_is_no_more(self, store: SqlStore) -> None:
        put(store, full_row("R1"), full_row("R2"))
        store.put_all([("R1", None), ("R3", full_row("R3", client="Oficina Norte"))])
        with store.reading() as reading:
            assert [one.request for one in reading.queue()] == ["R3"]
            assert [one.client for one in reading.clients_like("", 9)] == ["Oficina Norte"]

    def test_leaves_all_as_it_was_when_it_fails_half_way(self, database: Database, store: SqlStore) -> None:
        put(store, full_row("R1"), full_row("R2"))
        before = contents(database)
        with pytest.raises(ZeroDivisionError):
            store.put_all((f"R{n}", full_row(f"R{n}", received_at=at(1 / (1200 - n)))) for n in range(1300))
        assert contents(database) == before


class TestCouriers:
    def couriers(self, store: Store) -> list[CourierRow]:
        with store.reading() as reading:
            return reading.couriers()

    def test_are_those_registered_and_those_only_named_by_requests(self, store: SqlStore) -> None:
        with store.writing() as writing:
            writing.put_courier(CourierRow("Davi", "(11) 95555-0101", True, at(-60), id="c1"))
            writing.put_courier(CourierRow("Nina", None, False, None, id="c2"))
        put(store, row("R1", turns=(Turn("Lia", at(2), at(9)), Turn("Davi", at(10), None))))
        put(store, row("R2", turns=(Turn("Davi", at(12), None), Turn("Ari", at(3), at(4)))))
        assert self.couriers(store) == [
            CourierRow("Ari", None, False, None, (), at(4)),
            CourierRow("Davi", "(11) 95555-0101", True, at(-60), ("R1", "R2"), None, "c1"),
            CourierRow("Lia", None, False, None, (), at(9)),
            CourierRow("Nina", None, False, None, (), None, "c2"),
        ]

    def test_are_free_since_the_last_turn_or_since_their_duty_began(self, store: SqlStore) -> None:
        put(
            store,
            row("R1", turns=(Turn("Davi", at(0), at(30)),)),
            row("R2", turns=(Turn("Davi", at(31), at(35)),)),
        )
        for began, free_since in ((-60, 35), (40, 40)):
            with store.writing() as writing:
                writing.put_courier(CourierRow("Davi", None, True, at(began), id="c1"))
            assert self.couriers(store)[0].free_since == at(free_since)

    def test_change_with_their_newest_row(self, store: SqlStore) -> None:
        with store.writing() as writing:
            for phone in ("(11) 95555-0101", None, "(11) 95555-0102"):
                writing.put_courier(CourierRow("Davi", phone, phone is None, at(0), id="c1"))
        assert self.couriers(store) == [CourierRow("Davi", "(11) 95555-0102", False, at(0), id="c1")]


def test_people_come_and_go(store: SqlStore) -> None:
    with store.writing() as writing:
        for own_id, name in (("p1", "Rosa"), ("p2", "Thiago"), ("p3", "Ênio"), ("p1", "Rosa")):
            writing.put_person(own_id, name, works_here=True)
        writing.put_person("p2", "Thiago", works_here=False)
    with store.reading() as reading:
        assert reading.people() == ["Rosa", "Ênio"]
        assert [reading.person_id(name) for name in ("Rosa", "Thiago", "Nobody")] == ["p1", "p2", None]


def test_nothing_that_the_desk_reads_goes_through_a_whole_table() -> None:
    database = memory_database()
    connections: list[sqlite3.Connection] = []
    event.listen(database.engine, "connect", lambda connection, _record: connections.append(connection))
    bring_to(database)
    store = SqlStore(database)
    put(store, full_row("R1"))
    asked: list[str] = []
    connections[0].set_trace_callback(asked.append)
    with store.reading() as reading:
        reading.entries("request:R1")
        reading.entries_since(3, 5)
        reading.request("R1")
        reading.queue()
        reading.requests_touched(at(0), at(1))
        reading.last_number("2603-")
        reading.page_by_subject("request:", None)
        reading.couriers()
    connections[0].set_trace_callback(None)
    selects = [one for one in asked if one.startswith(("SELECT", "WITH"))]
    plans = {
        one: [line[3] for line in connections[0].execute(f"EXPLAIN QUERY PLAN {one}")] for one in selects
    }
    assert len(plans) == len(set(selects)) > 12
    small = (
        "SCAN couriers",
        "SCAN head",
        "SCAN named",
        "SCAN turns USING INDEX ix_turns_going_on",
        "SCAN requests USING INDEX ix_requests_in_queue",
        "SCAN requests USING COVERING INDEX ix_requests_in_queue",
    )
    whole = {
        one: step
        for one, steps in plans.items()
        for step in steps
        if step.startswith("SCAN") and not step.startswith(small)
    }
    assert not whole
