"""Opens, joins and closes shifts, each step a fact of the subject `shift:NUMBER`, and makes their rows of the facts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from desktop.domain.moments import read_moment, write_moment
from desktop.office.entries import Entry
from desktop.office.scribe import Scribe
from desktop.office.shift_rows import ShiftRow
from desktop.office.store import Reading, Store, Writing

SUBJECT = "shift:"
OPENED, JOINED, CLOSED = "shift_opened", "shift_joined", "shift_closed"


class ShiftRefused(Exception):
    """The shift can't be opened, joined or closed; `kind` is what programs compare."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def newest_shift(reading: Reading) -> ShiftRow | None:
    """Return the shift that was opened last, None where none ever was."""
    return next(iter(reading.shifts(1)), None)


def open_shift(writing: Writing, scribe: Scribe, person: str, zone: tzinfo) -> ShiftRow:
    """Open a shift with its first person. Raises ShiftRefused where one is open already."""
    before = newest_shift(writing)
    if before is not None and before.closed_at is None:
        raise ShiftRefused("open_already")
    ended = before.closed_at if before else None
    now = _not_before(ended, scribe.clock.now())
    number = _number(writing, before, f"{now.astimezone(zone):%y%m-%d}-")
    shift = ShiftRow(number, before.nth + 1 if before else 1, now, ended, (person,))
    return _write(writing, scribe, shift, OPENED, now, person)


def join_shift(writing: Writing, scribe: Scribe, person: str) -> ShiftRow:
    """Put one more person on the shift that is open. Raises ShiftRefused where none is."""
    shift = _open(writing)
    if person in shift.people:
        return shift
    now = _not_before(shift.opened_at, scribe.clock.now())
    return _write(writing, scribe, replace(shift, people=(*shift.people, person)), JOINED, now, person)


def close_shift(
    writing: Writing, scribe: Scribe, next_at: datetime | None = None, left: Mapping[str, str] | None = None
) -> ShiftRow:
    """Close the shift that is open, by the scribe's person. Raises ShiftRefused where none is.

    `next_at` is given where no shift follows, with the words with which requests are left until then.
    """
    shift = _open(writing)
    now = _not_before(shift.opened_at, scribe.clock.now())
    words = tuple(sorted((left or {}).items()))
    shift = replace(shift, closed_at=now, closed_by=scribe.person, next_at=next_at, left=words)
    return _write(writing, scribe, shift, CLOSED, now, scribe.person)


def all_shifts(store: Store) -> list[ShiftRow]:
    """Return every shift as its facts say, the oldest first: to rebuild the table, or to compare it with them."""
    known = [list(entries) for _, entries in store.subjects(SUBJECT)]
    rows: list[ShiftRow] = []
    for entries in sorted(known, key=lambda one: one[0].place):
        rows.append(shift_row(entries, rows[-1] if rows else None))
    return rows


def shift_row(entries: Sequence[Entry], before: ShiftRow | None) -> ShiftRow:
    """Return what the facts of one shift come to; `before` is the shift before it."""
    opened = entries[0]
    came = [_name(entry) for entry in entries if entry.op in (OPENED, JOINED)]
    row = ShiftRow(
        opened.subject.removeprefix(SUBJECT), before.nth + 1 if before else 1, opened.at,
        before.closed_at if before else None, tuple(name for name in came if name is not None),
    )  # fmt: skip
    closed = next((entry for entry in entries if entry.op == CLOSED), None)
    if closed is None:
        return row
    next_at = closed.clear.get("next_at")
    return replace(
        row,
        closed_at=closed.at,
        closed_by=_name(closed),
        next_at=read_moment(next_at) if isinstance(next_at, str) else None,
        left=_words(closed.personal.get("left")),
    )


def _name(entry: Entry) -> str | None:
    name = entry.personal.get("recorded_by")
    return name if isinstance(name, str) else None


def _words(left: object) -> tuple[tuple[str, str], ...]:
    pairs: Iterable[tuple[object, object]] = left.items() if isinstance(left, Mapping) else ()
    return tuple(sorted((str(request), str(word)) for request, word in pairs))


def _not_before(earliest: datetime | None, now: datetime) -> datetime:
    """Return `now`; where the PC's clock was set back, spans follow one another all the same."""
    return max(now, earliest) if earliest else now


def _open(reading: Reading) -> ShiftRow:
    newest = newest_shift(reading)
    if newest is None or newest.closed_at is not None:
        raise ShiftRefused("none_open")
    return newest


def _number(reading: Reading, before: ShiftRow | None, day: str) -> str:
    """Return the day's next free number, like 2611-20-1."""
    n = 1
    if before is not None and before.number.startswith(day):
        n = int(before.number.removeprefix(day)) + 1
    while reading.shift(f"{day}{n}") is not None:  # the office's zone was changed, and the day began again
        n += 1
    return f"{day}{n}"


def _write(
    writing: Writing, scribe: Scribe, shift: ShiftRow, op: str, at: datetime, person: str | None
) -> ShiftRow:
    subject = SUBJECT + shift.number
    clear: dict[str, object] = {"next_at": write_moment(shift.next_at)} if shift.next_at else {}
    personal: dict[str, object] = {"recorded_by": person} if person else {}
    if op == CLOSED and shift.left:
        personal["left"] = dict(shift.left)
    version = len(writing.entries(subject)) + 1
    writing.append(Entry(subject, version, op, at, at, clear, personal, id=scribe.new_id(), seat=scribe.seat))
    writing.put_shift(shift)
    return shift
