"""Known clients: found by whatever part of a name or number somebody types, the latest used first."""

import sqlite3
from dataclasses import replace

import pytest
from sqlalchemy import event

from desktop.office.rows import RequestRow
from desktop.office.store import Store
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.store.entries import at, row


@pytest.fixture
def office(store: SqlStore) -> SqlStore:
    clients = [
        ("Padaria Sol", "Ana", "(11) 5555-0142"),
        ("Solar Móveis", "Beto", "(11) 5555-0143"),
        ("Consolação Papéis", "Célia", "+55 11 95555-0144"),
        ("Álvaro & Filhos", None, "5555-0145"),
        ("S. José 100%", "Dora", None),
        ("Farmácia_Um", "Eva", "(11) 5555-0142"),
        ("★", "Fábio", None),
    ]
    with store.writing() as writing:
        for n, (client, contact, phone) in enumerate(clients):
            one = row(f"R{n}", n, client=client, contact=contact, phone=phone)
            writing.put_request(one.request, one)
    return store


def names(store: Store, typed: str, limit: int = 10) -> list[str]:
    with store.reading() as reading:
        return [one.client for one in reading.clients_like(typed, limit)]


def put(store: Store, *rows: RequestRow | None) -> None:
    with store.writing() as writing:
        for one in rows:
            assert one is not None
            writing.put_request(one.request, one)


@pytest.mark.parametrize(
    "typed, found",
    [
        ("sol", ["Solar Móveis", "Padaria Sol", "Consolação Papéis"]),
        ("SÓL", ["Solar Móveis", "Padaria Sol", "Consolação Papéis"]),
        ("consolacao", ["Consolação Papéis"]),
        ("alvaro e", []),
        ("alvaro filhos", ["Álvaro & Filhos"]),
        ("filhos ALV", ["Álvaro & Filhos"]),
        ("s jose", ["S. José 100%"]),
        ("100%", ["S. José 100%"]),
        ("%", []),
        ("_", []),
        ("★", ["★"]),
        ("5555-0142", ["Farmácia_Um", "Padaria Sol"]),
        ("0142", ["Farmácia_Um", "Padaria Sol"]),
        ("(11) 5555 0145", ["Álvaro & Filhos"]),
        ("95555-0144", ["Consolação Papéis"]),
        ("nobody of that name", []),
        ("'; --", []),
        ("x" * 100_000, []),
        ("5" * 100_000, []),
    ],
)
def test_a_client_is_found_by_what_is_typed(office: SqlStore, typed: str, found: list[str]) -> None:
    assert names(office, typed) == found


def test_nothing_typed_gives_the_latest_used(office: SqlStore) -> None:
    assert names(office, "", limit=3) == ["★", "Farmácia_Um", "S. José 100%"]
    put(office, row("R9", 60, client="Padaria Sol", contact="Ana", phone="(11) 5555-0142"))
    assert names(office, " ", limit=2) == ["Padaria Sol", "★"]


def test_a_client_has_each_contact_once_and_the_addresses_last_used_first(store: SqlStore) -> None:
    for n in range(8):
        put(
            store,
            row(f"R{n}", n, contact=("Ana", None)[n % 2], pickup=f"Rua {n % 3}, 1", dropoff=f"Rua {n}, 9"),
        )
    with store.reading() as reading:
        found = reading.clients_like("padaria", 5)
    assert [(one.contact, one.last_at) for one in found] == [(None, at(7)), ("Ana", at(6))]
    assert {one.pickups for one in found} == {("Rua 1, 1", "Rua 0, 1", "Rua 2, 1")}
    assert {one.dropoffs for one in found} == {("Rua 7, 9", "Rua 6, 9", "Rua 5, 9", "Rua 4, 9", "Rua 3, 9")}


def test_an_amended_client_is_known_by_the_new_name_alone(store: SqlStore) -> None:
    first = row("R1", client="Padria Sol", pickup="Rua A, 1")
    put(store, first)
    put(store, replace(first, client="Padaria Sol", pickup="Rua B, 2"))
    assert names(store, "") == ["Padaria Sol"]
    with store.reading() as reading:
        assert reading.clients_like("sol", 1)[0].pickups == ("Rua B, 2",)


def test_a_withdrawn_request_leaves_the_client_as_the_others_know_them(store: SqlStore) -> None:
    put(
        store,
        row("R1", 1, pickup="Rua A, 1"),
        row("R2", 2, pickup="Rua A, 1"),
        row("R3", 3, pickup="Rua B, 2"),
    )
    with store.writing() as writing:
        writing.put_request("R3", None)
        writing.put_request("R2", None)
    with store.reading() as reading:
        [found] = reading.clients_like("sol", 5)
    assert (found.last_at, found.pickups) == (at(1), ("Rua A, 1",))
    with store.writing() as writing:
        writing.put_request("R1", None)
    assert names(store, "") == []


def test_a_late_request_does_not_make_a_client_older(store: SqlStore) -> None:
    put(store, row("R1", 10), row("R2", 5))
    with store.reading() as reading:
        assert [one.last_at for one in reading.clients_like("sol", 5)] == [at(10)]


def test_finding_a_client_costs_the_same_however_many_requests_they_had() -> None:
    database = memory_database()
    connections: list[sqlite3.Connection] = []
    event.listen(database.engine, "connect", lambda connection, _record: connections.append(connection))
    bring_to(database)
    store = SqlStore(database)

    def steps() -> int:
        """How often SQLite counted a hundred of its own steps while it searched."""
        counted: list[int] = []
        connections[0].set_progress_handler(lambda: counted.append(1), 100)
        with store.reading() as reading:
            reading.clients_like("sol", 5)
        connections[0].set_progress_handler(None, 0)
        return len(counted)

    store.put_all((f"R{n}", row(f"R{n}", n, client=f"Sol {n % 20}")) for n in range(100))
    few = steps()
    store.put_all((f"R{n}", row(f"R{n}", n, client=f"Sol {n % 20}")) for n in range(5_000))
    assert steps() <= few + 2
