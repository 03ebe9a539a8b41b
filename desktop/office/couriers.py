"""The register of couriers: who rides for the office, by which phone, and whether they are on duty."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.office.entries import Entry
from desktop.office.registering import Register, RegisterRefused, named
from desktop.office.registers import CourierRow
from desktop.office.store import Writing

SUBJECT = "courier:"
REGISTERED, PHONE_CHANGED, CAME_ON_DUTY, WENT_OFF_DUTY = (
    "courier_registered", "courier_phone_changed", "courier_came_on_duty", "courier_went_off_duty",
)  # fmt: skip


def register_courier(writing: Writing, register: Register, name: str, phone: str | None = None) -> CourierRow:
    """Enter a new courier, who is on duty from now on. Raises RegisterRefused."""
    name = named(name)
    if writing.entries(SUBJECT + name):
        raise RegisterRefused("taken", "name")
    register.write(writing, SUBJECT + name, REGISTERED, phone=phone or None)
    return _put(writing, name)


def change_phone(writing: Writing, register: Register, name: str, phone: str | None) -> CourierRow:
    """Note another phone of a courier's."""
    _enter_first(writing, register, name)
    register.write(writing, SUBJECT + name, PHONE_CHANGED, phone=phone or None)
    return _put(writing, name)


def set_duty(writing: Writing, register: Register, name: str, *, on_duty: bool) -> CourierRow:
    """Let a courier begin their work, or end it. Who was only named by requests is registered with it."""
    if not _enter_first(writing, register, name) or not on_duty:
        register.write(writing, SUBJECT + name, CAME_ON_DUTY if on_duty else WENT_OFF_DUTY)
    return _put(writing, name)


def courier_row(entries: Sequence[Entry]) -> CourierRow:
    """Return what the facts of one courier come to; turns are the requests' own."""
    row = CourierRow(entries[0].subject.removeprefix(SUBJECT), None, on_duty=False, duty_since=None)
    for entry in entries:
        if entry.op in (REGISTERED, PHONE_CHANGED):
            phone = entry.personal.get("phone")
            row = replace(row, phone=phone if isinstance(phone, str) else None)
        if entry.op in (REGISTERED, CAME_ON_DUTY):
            row = replace(row, on_duty=True, duty_since=entry.at)
        elif entry.op == WENT_OFF_DUTY:
            row = replace(row, on_duty=False, duty_since=None)
    return row


def _enter_first(writing: Writing, register: Register, name: str) -> bool:
    """Register a courier whom requests have named before anybody did; tell whether that was needed."""
    if writing.entries(SUBJECT + name):
        return False
    register_courier(writing, register, name)
    return True


def _put(writing: Writing, name: str) -> CourierRow:
    row = courier_row(writing.entries(SUBJECT + name))
    writing.put_courier(row)
    return row
