"""Shifts: who was on duty from when to when. A shift's span begins where the one before ended, so nothing falls between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from desktop.domain.figures import Span
from desktop.office.entries import Entry
from desktop.office.store import Reading, Writing

SUBJECT = "shift:"
OPENED, JOINED, CLOSED = "shift_opened", "shift_joined", "shift_closed"


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """One shift. `after` is where its span begins (None: nothing was before it), `closed_at` where it ends."""

    number: str
    opened_at: datetime
    after: datetime | None
    people: tuple[str, ...]
    closed_at: datetime | None = None

    def span(self, now: datetime) -> Span:
        """Return the span of its figures, up to `now` while it goes on."""
        return Span(self.after, self.closed_at or now)


class ShiftRefused(Exception):
    """The shift can't be opened or closed; `kind` is what programs compare."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def open_shift(writing: Writing, person: str, now: datetime, zone: tzinfo, seat: str) -> ShiftRow:
    """Open a shift with its first person. Raises ShiftRefused where one is open already."""
    newest = _newest(writing)
    if newest is not None and newest.closed_at is None:
        raise ShiftRefused("open_already")
    number = _number(writing, now.astimezone(zone).strftime("%y%m-%d-"))
    shift = ShiftRow(number, now, newest.closed_at if newest else None, (person,))
    return _write(writing, shift, OPENED, now, seat, {"recorded_by": person})


def join_shift(writing: Writing, person: str, now: datetime, seat: str) -> ShiftRow:
    """Put one more person on the shift that is open. Raises ShiftRefused where none is."""
    shift = _opened(writing)
    if person in shift.people:
        return shift
    return _write(writing, replace(shift, people=(*shift.people, person)), JOINED, now, seat, {"recorded_by": person})


def close_shift(writing: Writing, person: str | None, now: datetime, seat: str) -> ShiftRow:
    """Close the shift that is open. Raises ShiftRefused where none is."""
    shift = replace(_opened(writing), closed_at=now)
    return _write(writing, shift, CLOSED, now, seat, {"recorded_by": person} if person else {})


def shift_rows(entries: Sequence[Entry], before: ShiftRow | None) -> ShiftRow:
    """Return what the facts of one shift come to; `before` is the shift before it."""
    opened = entries[0]
    people = [entry.personal.get("recorded_by") for entry in entries if entry.op != CLOSED]
    closed = next((entry.at for entry in entries if entry.op == CLOSED), None)
    return ShiftRow(
        opened.subject.removeprefix(SUBJECT), opened.at, before.closed_at if before else None,
        tuple(person for person in people if isinstance(person, str)), closed,
    )  # fmt: skip


def _newest(reading: Reading) -> ShiftRow | None:
    return next(iter(reading.shifts(limit=1)), None)


def _opened(reading: Reading) -> ShiftRow:
    newest = _newest(reading)
    if newest is None or newest.closed_at is not None:
        raise ShiftRefused("none_open")
    return newest


def _number(reading: Reading, day: str) -> str:
    newest = _newest(reading)
    if newest is None or not newest.number.startswith(day):
        return day + "1"
    return f"{day}{int(newest.number.removeprefix(day)) + 1}"


def _write(
    writing: Writing, shift: ShiftRow, op: str, now: datetime, seat: str, personal: Mapping[str, object]
) -> ShiftRow:
    subject = SUBJECT + shift.number
    version = len(writing.entries(subject)) + 1
    writing.append(Entry(subject, version, op, now, now, {}, personal, seat=seat))
    writing.put_shift(shift)
    return shift
