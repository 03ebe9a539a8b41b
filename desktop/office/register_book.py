"""All small registers behind one door: what the window asks of them, each act a transaction of its own."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop.office import couriers, people, services
from desktop.office.registering import Register
from desktop.office.registers import CourierRow
from desktop.office.scribe import Scribe
from desktop.office.store import Reading, Store, Writing

T = TypeVar("T")


class RegisterBook:
    """Reads and writes the registers for the person of `scribe`; on the thread that owns the record.

    Every method may raise StoreError; the writing ones RegisterRefused.
    """

    def __init__(self, store: Store, scribe: Scribe, base_policy: Mapping[str, object]) -> None:
        self._store = store
        self._scribe = scribe
        self._base = base_policy
        self._register = Register(scribe)

    def office_name(self) -> str | None:
        """Return the office's name, None while nobody typed one."""
        return self._read(people.office_name)

    def name_office(self, name: str) -> None:
        """Give the office its name."""
        self._write(lambda writing: people.name_office(writing, self._register, name))

    def people(self) -> list[str]:
        """Return who works at the desks, by name."""
        return self._read(lambda reading: reading.people())

    def add_person(self, name: str) -> None:
        """Enter somebody who works here."""
        self._write(lambda writing: people.add_person(writing, self._register, name))

    def remove_person(self, name: str) -> None:
        """Note that somebody works here no longer."""
        self._write(lambda writing: people.remove_person(writing, self._register, name))

    def couriers(self) -> list[CourierRow]:
        """Return all couriers, by name."""
        return self._read(lambda reading: reading.couriers())

    def register_courier(self, name: str, phone: str | None = None) -> CourierRow:
        """Enter a new courier, on duty from now on."""
        return self._write(lambda writing: couriers.register_courier(writing, self._register, name, phone))

    def change_phone(self, name: str, phone: str | None) -> CourierRow:
        """Note another phone of a courier's."""
        return self._write(lambda writing: couriers.change_phone(writing, self._register, name, phone))

    def set_duty(self, name: str, *, on_duty: bool) -> CourierRow:
        """Let a courier begin their work, or end it."""
        return self._write(lambda writing: couriers.set_duty(writing, self._register, name, on_duty=on_duty))

    def usual_minutes(self) -> dict[str, float]:
        """Return the usual minutes by service, those of all others under `services.DEFAULT`."""
        now = self._scribe.clock.now()
        return self._read(lambda reading: services.usual_minutes(reading, self._base, now))

    def set_usual_minutes(self, service: str, minutes: float) -> None:
        """Give a service its usual minutes, for requests received from now on."""
        now = self._scribe.clock.now()
        self._write(lambda writing: services.set_usual_minutes(writing, self._base, now, service, minutes))

    def remove_service(self, service: str) -> None:
        """Let a service have the minutes of all others."""
        now = self._scribe.clock.now()
        self._write(lambda writing: services.remove_service(writing, self._base, now, service))

    def _read(self, ask: Callable[[Reading], T]) -> T:
        with self._store.reading() as reading:
            return ask(reading)

    def _write(self, do: Callable[[Writing], T]) -> T:
        with self._store.writing() as writing:
            return do(writing)
