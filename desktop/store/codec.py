"""How an entry stands in the tables: clear values and seals in the fact's body, personal values beside it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop.office.entries import Entry
from desktop.store.sealing import canonical, chained, new_salt, sealed
from desktop.store.types import microseconds, moment
from desktop.store.wire import Line

_NONE: Mapping[str, object] = {}


class Unreadable(Exception):
    """What was stored is not what this program writes."""


class Stored(NamedTuple):
    """An entry as lines: one of `facts`, and one of `personal` for each personal value."""

    fact: Line
    personal: list[Line]
    link: bytes
    """The fact's hash."""


def stored(entry: Entry, place: int, previous: bytes) -> Stored:
    """Return the lines of an entry that takes this place, after the fact with the hash `previous`."""
    personal: list[Line] = []
    seals: dict[str, str] = {}
    for field, value in entry.personal.items():
        text, salt = canonical(value), new_salt()
        seals[field] = sealed(salt, text)
        personal.append((place, field_stored(field), salt, text))
    fact = (
        place, entry.subject, entry.version, entry.op,
        microseconds(entry.at), microseconds(entry.recorded_at), entry.id, entry.seat,
        canonical({"clear": entry.clear, "personal": seals}),
    )  # fmt: skip
    link = chained(previous, fact)
    return Stored((*fact, link), personal, link)


def read(facts: Sequence[Line], personal: Iterable[Line]) -> list[Entry]:
    """Return the entries of these lines; a personal value that was erased is left out."""
    kept = [line for line in personal if line[2] is not None]
    values: dict[int, dict[str, object]] = {}
    for (place, field, _), value in zip(kept, _decoded([line[2] for line in kept]), strict=True):
        values.setdefault(place, {})[field_read(field)] = value
    return [
        _entry(body["clear"], values, *fact)
        for body, fact in zip(_decoded([line[8] for line in facts]), facts, strict=True)
    ]


def _decoded(texts: Sequence[str]) -> list[Any]:
    """Return the values of JSON texts; one long text is read several times faster than many short ones."""
    try:
        found: list[Any] = json.loads(f"[{','.join(texts)}]")
    except ValueError as error:
        raise Unreadable from error
    if len(found) != len(texts):
        raise Unreadable
    return found


def field_stored(field: str) -> str:
    """Return a field's name as every engine takes it; an unknown field may be called anything."""
    return canonical(field)[1:-1]


def field_read(field: str) -> str:
    """Return the name that `field_stored` wrote."""
    return json.loads(f'"{field}"') if "\\" in field else field


def _entry(
    clear: Mapping[str, object], personal: Mapping[int, Mapping[str, object]],
    place: int, subject: str, version: int, op: str, at: int, recorded_at: int,
    own_id: str | None, seat: str | None, _body: str,
) -> Entry:  # fmt: skip
    return Entry(
        subject, version, op, moment(at), moment(recorded_at), clear, personal.get(place, _NONE), own_id, seat, place
    )  # fmt: skip
