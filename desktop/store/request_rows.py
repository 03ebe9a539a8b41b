"""How a request's row stands in four tables: `requests`, and in the order of its tuples what belongs to it."""

from collections.abc import Iterable, Iterator, Sequence
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
from desktop.store.codec import Values
from desktop.store.sealing import canonical
from desktop.store.tables import callbacks, promises, turns

FOREVER = datetime.max.replace(tzinfo=UTC)
PARTS = ("promises", "callbacks", "turns")
ROW_FIELDS = tuple(field.name for field in fields(RequestRow) if field.name not in PARTS)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the tables of what belongs to a request, and the class that its rows are of."""

    name: str
    table: Table
    made: type[Any]

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the names of the fields, which are those of the columns too."""
        return tuple(field.name for field in fields(self.made))


BELONGINGS = (
    Part("promises", promises, LedgerEntry), Part("callbacks", callbacks, Callback), Part("turns", turns, Turn),
)  # fmt: skip
_READ_ROW = attrgetter(*ROW_FIELDS)
_READ_PART = {part.name: attrgetter(*part.fields) for part in BELONGINGS}


def digest(*words: str) -> str:
    """Return a short key for words of any length."""
    return sha256(canonical(words).encode("ascii")).hexdigest()[:32]


def storable(value: Any) -> Any:
    """Return the value as every engine takes it: a text without NUL and without halves of surrogate pairs."""
    if not isinstance(value, str) or (value.isascii() and "\0" not in value):
        return value
    return value.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


def row_values(row: RequestRow) -> Values:
    """Return the columns of `requests`; those with a name of their own are what the insert computes from."""
    values: Values = {name: storable(value) for name, value in zip(ROW_FIELDS, _READ_ROW(row), strict=True)}
    values.update(
        client_key=digest(storable(row.client)), subject=REQUEST + row.request, owes_until=_owes_until(row)
    )
    return values


def part_values(row: RequestRow, part: Part) -> list[Values]:
    """Return the rows of one of the tables of what belongs to a request."""
    read, names = _READ_PART[part.name], part.fields
    return [
        {
            "request": row.request,
            "position": position,
            **dict(zip(names, map(storable, read(one)), strict=True)),
        }
        for position, one in enumerate(getattr(row, part.name))
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


def rows_of(found: Iterable[Sequence[Any]], parts: Iterable[Iterable[Sequence[Any]]]) -> Iterator[RequestRow]:
    """Yield the rows made of what was read; in `parts`, each line begins with the request that it belongs to."""
    belonging = [_by_request(lines, part) for part, lines in zip(BELONGINGS, parts, strict=True)]
    for line in found:
        yield RequestRow(*line, *(tuple(of_one.get(line[0], ())) for of_one in belonging))


def _by_request(lines: Iterable[Sequence[Any]], part: Part) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    made = part.made
    for request, *values in lines:
        found.setdefault(request, []).append(made(*values))
    return found
