"""The table of shifts: its lines, how it is read from the newest back, and how it is compared with the facts."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import bindparam, select

from desktop.office.shift_rows import ShiftRow
from desktop.store.tables import shifts
from desktop.store.types import microseconds, moment, moment_of
from desktop.store.wire import Line, Wire

_BACK = (
    select(shifts)
    .where(shifts.c.nth < bindparam("before"))
    .order_by(shifts.c.nth.desc())
    .limit(bindparam("limit"))
)
_ONE = select(shifts).where(shifts.c.number == bindparam("number"))
_TAKE_OUT = shifts.delete().where(shifts.c.nth == bindparam("nth"))
_AFTER_ALL = 2**31 - 1


def newest(wire: Wire, limit: int, before: ShiftRow | None) -> list[ShiftRow]:
    """Return up to `limit` shifts, the newest first; those before `before` where it is given."""
    asked = {"before": before.nth if before else _AFTER_ALL, "limit": limit}
    return [_row(*line) for line in wire.rows(_BACK, asked)]


def one(wire: Wire, number: str) -> ShiftRow | None:
    """Return the shift with this number."""
    return next((_row(*line) for line in wire.rows(_ONE, {"number": number})), None)


def put(wire: Wire, shift: ShiftRow) -> None:
    """Write a shift's row anew."""
    wire.change(_TAKE_OUT, {"nth": shift.nth})
    wire.add(shifts, [_line(shift)])


def compare_shifts(wire: Wire, expected: Iterable[ShiftRow]) -> Iterator[str]:
    """Yield which shifts are not as their facts say; `expected` is computed from those."""
    found = {line[0]: line for line in wire.rows(select(shifts))}
    for shift in expected:
        if found.pop(shift.nth, None) != _line(shift):
            yield f"The shift {shift.number} is not shown as its facts say."
    for _, number, *_ in found.values():
        yield f"The shift {number} is shown, but no valid fact stands behind it."


def _line(shift: ShiftRow) -> Line:
    moments = [shift.opened_at, shift.after, shift.closed_at, shift.next_at]
    opened_at, after, closed_at, next_at = [one and microseconds(one) for one in moments]
    return (
        shift.nth, shift.number, opened_at, after, json.dumps(shift.people),
        closed_at, shift.closed_by, next_at, json.dumps(shift.left),
    )  # fmt: skip


def _row(
    nth: int, number: str, opened_at: int, after: int | None, people: str,
    closed_at: int | None, closed_by: str | None, next_at: int | None, left: str,
) -> ShiftRow:  # fmt: skip
    words = tuple((request, word) for request, word in json.loads(left))
    return ShiftRow(
        number, nth, moment(opened_at), moment_of(after), tuple(json.loads(people)),
        moment_of(closed_at), closed_by, moment_of(next_at), words,
    )  # fmt: skip
