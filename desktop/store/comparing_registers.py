"""Compares the registers of couriers and of people with their facts, and names each difference."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from desktop.office import couriers as office_couriers
from desktop.office import people as office_people
from desktop.office.couriers import courier_row
from desktop.office.entries import Entry
from desktop.office.registering import name_of
from desktop.store.couriers import courier_line, person_line
from desktop.store.record import SqlStore
from desktop.store.tables import couriers, people
from desktop.store.transactions import SqlReading
from desktop.store.wire import Line


def compare_registers(reading: SqlReading, store: SqlStore) -> Iterator[str]:
    """Yield which couriers and people are not as their facts say; who has no name any more is in neither table."""
    expected = {
        courier_line(courier_row(name, entries)) for name, entries in _named(store, office_couriers.SUBJECT)
    }
    for name in _names(expected ^ set(reading.wire.rows(select(couriers)))):
        yield f"The courier {name} is not shown as their facts say."
    expected = {_person(name, entries) for name, entries in _named(store, office_people.SUBJECT)}
    for name in _names(expected ^ set(reading.wire.rows(select(people)))):
        yield f"The register of people is not as its facts say, at {name}."


def _named(store: SqlStore, prefix: str) -> Iterator[tuple[str, Sequence[Entry]]]:
    """Yield the name and the facts of everybody whose subject begins so."""
    for _, entries in store.subjects(prefix):
        name = name_of(entries)
        if name is not None:
            yield name, entries


def _person(name: str, entries: Sequence[Entry]) -> Line:
    own_id = entries[0].subject.removeprefix(office_people.SUBJECT)
    return person_line(own_id, name, works_here=entries[-1].op == office_people.JOINED)


def _names(lines: set[Line]) -> list[str]:
    return sorted({line[1] for line in lines})
