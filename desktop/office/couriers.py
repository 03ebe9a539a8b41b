"""The register of couriers: who rides for the office, by which phone, and whether they are on duty."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.office.entries import Entry
from desktop.office.registering import Register, RegisterRefused, named
from desktop.office.registers import CourierRow
from desktop.office.store import Writing

# An id follows that says nothing, since facts stay for good: the name is a personal value of the first of them.
SUBJECT = "courier:"
REGISTERED, PHONE_CHANGED, CAME_ON_DUTY, WENT_OFF_DUTY = (
    "courier_registered", "courier_phone_changed", "courier_came_on_duty", "courier_went_off_duty",
)  # fmt: skip


def register_courier(writing: Writing, register: Register, name: str, phone: str | None = None) -> CourierRow:
    """Enter a new courier, who is on duty from now on. Raises RegisterRefused."""
    name = named(name)
    if writing.courier_id(name) is not None:
        raise RegisterRefused("taken", "name")
    return _put(writing, _enter(writing, register, name, phone), name)


def change_phone(writing: Writing, register: Register, name: str, phone: str | None) -> CourierRow:
    """Note another phone of a courier's. Raises RegisterRefused for what is no name."""
    name = named(name)
    subject, _ = _entered(writing, register, name)
    register.write(writing, subject, PHONE_CHANGED, phone=phone or None)
    return _put(writing, subject, name)


def set_duty(writing: Writing, register: Register, name: str, *, on_duty: bool) -> CourierRow:
    """Let a courier begin their work, or end it. Who was only named by requests is registered with it.

    Raises RegisterRefused for what is no name.
    """
    name = named(name)
    subject, just_now = _entered(writing, register, name)
    if not just_now or not on_duty:
        register.write(writing, subject, CAME_ON_DUTY if on_duty else WENT_OFF_DUTY)
    return _put(writing, subject, name)


def courier_row(name: str, entries: Sequence[Entry]) -> CourierRow:
    """Return what the facts of the courier of this name come to; turns are the requests' own."""
    own_id = entries[0].subject.removeprefix(SUBJECT)
    row = CourierRow(name, None, on_duty=False, duty_since=None, id=own_id)
    for entry in entries:
        if entry.op in (REGISTERED, PHONE_CHANGED):
            phone = entry.personal.get("phone")
            row = replace(row, phone=phone if isinstance(phone, str) else None)
        if entry.op in (REGISTERED, CAME_ON_DUTY):
            row = replace(row, on_duty=True, duty_since=entry.at)
        elif entry.op == WENT_OFF_DUTY:
            row = replace(row, on_duty=False, duty_since=None)
    return row


def _enter(writing: Writing, register: Register, name: str, phone: str | None = None) -> str:
    """Write the first fact of a courier, the only one that holds the name; return its subject."""
    subject = SUBJECT + register.scribe.new_id()
    register.write(writing, subject, REGISTERED, name=name, phone=phone or None)
    return subject


def _entered(writing: Writing, register: Register, name: str) -> tuple[str, bool]:
    """Return a courier's subject, and whether they were registered just now, since only requests had named them."""
    known = writing.courier_id(name)
    return (_enter(writing, register, name), True) if known is None else (SUBJECT + known, False)


def _put(writing: Writing, subject: str, name: str) -> CourierRow:
    row = courier_row(name, writing.entries(subject))
    writing.put_courier(row)
    return row
