"""Compares the registers of couriers and of people with their facts, and names each difference."""

from collections.abc import Iterator

from sqlalchemy import select

from desktop.office import couriers as office_couriers
from desktop.office import people as office_people
from desktop.office.couriers import courier_row
from desktop.store.couriers import courier_line
from desktop.store.record import SqlStore
from desktop.store.tables import couriers, people
from desktop.store.transactions import SqlReading
from desktop.store.types import storable


def compare_registers(reading: SqlReading, store: SqlStore) -> Iterator[str]:
    """Yield which couriers and people are not as their facts say."""
    expected = {
        line[0]: line
        for _, entries in store.subjects(office_couriers.SUBJECT)
        for line in [courier_line(courier_row(entries))]
    }
    found = {line[0]: line for line in reading.wire.rows(select(couriers))}
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            yield f"The courier {name} is not shown as their facts say."
    working = {
        storable(subject.removeprefix(office_people.SUBJECT))
        for subject, entries in store.subjects(office_people.SUBJECT)
        if entries[-1].op == office_people.JOINED
    }
    for name in sorted(working ^ {line[0] for line in reading.wire.rows(select(people))}):
        yield f"The register of people is not as its facts say, at {name}."
