"""How a request's row stands in four tables: `requests`, and in the order of its tuples what belongs to it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from hashlib import sha256
from operator import attrgetter
from typing import Any

from sqlalchemy import Table

from desktop.domain.callbacks import Callback
from desktop.domain.ledger import LedgerEntry
from desktop.office.entries import REQUEST
from desktop.office.rows import RequestRow, Turn
from desktop.store.tables import callbacks, promises, turns
from desktop.store.types import microseconds, moment_of, plain, read_moments, storable
from desktop.store.wire import Line

FOREVER = datetime.max.replace(tzinfo=UTC)

M: Callable[[int | None], Any] = moment_of


def _promise(
    _request: str, promised: Any, by: int, given_at: int, given_by: str | None, nth: int, *rest: Any
) -> LedgerEntry:
    replaced_at, kept_at, void_at, told_at = rest
    return LedgerEntry(
        promised, M(by), M(given_at), given_by, nth, M(replaced_at), M(kept_at), M(void_at), M(told_at)
    )


def _callback(
    _request: str,
    rule: str,
    deadline: bool,
    opens_at: int,
    decides_at: int,
    due_at: int,
    attempts: str,
    *rest: Any,
) -> Callback:
    next_try_at, escalates_at, gone_at, closed_at, outcome, by_late_entry = rest
    return Callback(
        rule, bool(deadline), M(opens_at), M(decides_at), M(due_at), read_moments(attempts),
        M(next_try_at), M(escalates_at), M(gone_at), M(closed_at), outcome, bool(by_late_entry),
    )  # fmt: skip


def _turn(_request: str, courier: str, since: int, until: int | None) -> Turn:
    return Turn(courier, M(since), M(until))


@dataclass(frozen=True, slots=True)
class Part:
    """One of the tables of what belongs to a request: its columns bear the names of the fields, in their order."""

    name: str
    table: Table
    fields: tuple[str, ...]
    make: Callable[..., Any]
    """Makes one from a line that begins with its request."""


def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


PARTS = (
    Part("promises", promises, _names(LedgerEntry), _promise),
    Part("callbacks", callbacks, _names(Callback), _callback),
    Part("turns", turns, _names(Turn), _turn),
)
ROW_FIELDS = tuple(name for name in _names(RequestRow) if name not in {part.name for part in PARTS})
_read_row = attrgetter(*ROW_FIELDS)
_read_part = {part.name: attrgetter(*part.fields) for part in PARTS}


def row_values(row: RequestRow) -> dict[str, object]:
    """Return what `requests` is written from: its columns, and what the insert works the others out from."""
    values = dict(zip(ROW_FIELDS, plain(_read_row(row)), strict=True))
    values["client_key"] = digest(storable(row.client))
    values["subject"] = REQUEST + row.request
    values["owes_until"] = microseconds(_owes_until(row))
    return values


def part_lines(row: RequestRow, part: Part) -> list[Line]:
    """Return the lines of one of the tables of what belongs to a request."""
    read = _read_part[part.name]
    return [
        (row.request, position, *plain(read(one))) for position, one in enumerate(getattr(row, part.name))
    ]


def _owes_until(row: RequestRow) -> datetime:
    """Return the latest moment that the row names; an unfinished request counts in every span to come."""
    if row.ended_at is None:
        return FOREVER
    moments = [row.ended_at, row.usual_until, row.wanted_at, row.told_at]
    moments += [promise.by for promise in row.promises]
    for one in row.callbacks:
        moments += [one.due_at, one.closed_at, one.decides_at]
    return max(moment for moment in moments if moment is not None)


def rows_of(lines: Iterable[Line], parts: Iterable[Iterable[Line]]) -> Iterator[RequestRow]:
    """Yield the rows made of these lines of `requests`, and in `parts` of the lines that belong to them."""
    belonging = [_by_request(part, own) for part, own in zip(PARTS, parts, strict=True)]
    for line in lines:
        own = [tuple(of_one.get(line[0], ())) for of_one in belonging]
        yield _row(*line, *own)


def _by_request(part: Part, lines: Iterable[Line]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    make = part.make
    for line in lines:
        found.setdefault(line[0], []).append(make(*line))
    return found


def _row(
    request: str, version: int, policy: int, received_at: int, client: str, contact: str | None, phone: str | None,
    service: str | None, channel: str | None, pickup: str | None, dropoff: str | None, note: str | None,
    wanted_at: int | None, usual_until: int, courier: str | None, phase: Any, phase_since: int, stops_done: int,
    problem: str | None, told_at: int | None, asked: int, ended_at: int | None, in_queue: bool, *parts: Any,
) -> RequestRow:  # fmt: skip
    return RequestRow(
        request, version, policy, M(received_at), client, contact, phone, service, channel, pickup, dropoff, note,
        M(wanted_at), M(usual_until), courier, phase, M(phase_since), stops_done, problem, M(told_at), asked,
        M(ended_at), bool(in_queue), *parts,
    )  # fmt: skip


def digest(*words: str) -> str:
    """Return a short key for words of any length, as they are stored."""
    return sha256("\0".join(words).encode("utf-8")).hexdigest()[:32]
