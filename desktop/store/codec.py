"""How an entry stands in the tables: clear values and seals in the fact's body, personal values beside it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from desktop.office.entries import Entry
from desktop.store.sealing import canonical, chained, new_salt, sealed
from desktop.store.types import microseconds

Values = dict[str, object]
_NONE: Mapping[str, object] = {}


class Stored(NamedTuple):
    """An entry as rows: one of `facts`, and one of `personal` for each personal value."""

    fact: Values
    personal: list[Values]
    link: bytes


def stored(entry: Entry, place: int, previous: bytes) -> Stored:
    """Return the rows of an entry that takes this place, after the fact with the hash `previous`."""
    personal: list[Values] = []
    seals: dict[str, str] = {}
    for field, value in entry.personal.items():
        text, salt = canonical(value), new_salt()
        seals[field] = sealed(salt, text)
        personal.append({"place": place, "field": field, "salt": salt, "value": text})
    body = canonical({"clear": entry.clear, "personal": seals})
    link = chained(
        previous, place, entry.subject, entry.version, entry.op,
        microseconds(entry.at), microseconds(entry.recorded_at), entry.id, entry.seat, body,
    )  # fmt: skip
    fact: Values = {
        "place": place, "subject": entry.subject, "version": entry.version, "op": entry.op, "at": entry.at,
        "recorded_at": entry.recorded_at, "id": entry.id, "seat": entry.seat, "body": body, "hash": link,
    }  # fmt: skip
    return Stored(fact, personal, link)


def read(facts: Iterable[Sequence[Any]], personal: Iterable[Sequence[Any]]) -> list[Entry]:
    """Return the entries of these rows; a personal value that was erased is left out."""
    values: dict[int, dict[str, object]] = {}
    for place, field, value in personal:
        if value is not None:
            values.setdefault(place, {})[field] = json.loads(value)
    return [_entry(values, *fact) for fact in facts]


def _entry(
    personal: Mapping[int, Mapping[str, object]],
    place: int, subject: str, version: int, op: str, at: datetime, recorded_at: datetime,
    own_id: str | None, seat: str | None, body: str,
) -> Entry:  # fmt: skip
    clear = json.loads(body)["clear"]
    return Entry(
        subject, version, op, at, recorded_at, clear, personal.get(place, _NONE), own_id, seat, place
    )  # fmt: skip
