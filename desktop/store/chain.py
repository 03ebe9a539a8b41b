"""Follows the chain of facts from the first to the last, and names where it was changed behind the program's back."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import bindparam, func, select

from desktop.store.codec import Unreadable, field_read
from desktop.store.log import PAGE
from desktop.store.sealing import START, chained, sealed
from desktop.store.tables import facts, personal
from desktop.store.transactions import SqlReading
from desktop.store.wire import Line

_FACTS = (
    select(facts).where(facts.c.place > bindparam("after")).order_by(facts.c.place).limit(bindparam("limit"))
)
_PERSONAL = select(personal).where(
    personal.c.place > bindparam("after"), personal.c.place <= bindparam("last")
)
_STRAY = select(personal.c.place, personal.c.field).where(personal.c.place.not_in(select(facts.c.place)))
_GAPS = (
    select(facts.c.subject).group_by(facts.c.subject).having(func.count() != func.max(facts.c.version))
    .order_by(facts.c.subject)
)  # fmt: skip


class Chain:
    """One walk along the chain. A fact that does not fit is named, and the walk goes on from it."""

    def __init__(self, reading: SqlReading, progress: Any) -> None:
        self._reading = reading
        self._progress = progress
        self._place, self._link = 0, START
        try:
            self._end, self._end_link = reading.end_of_log()
        except Unreadable:
            self._end, self._end_link = -1, b""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong, by place."""
        wire = self._reading.wire
        while page := wire.rows(_FACTS, {"after": self._place, "limit": PAGE}):
            values: dict[int, list[Line]] = {}
            for line in wire.rows(_PERSONAL, {"after": self._place, "last": page[-1][0]}):
                values.setdefault(line[0], []).append(line)
            for fact in page:
                yield from self._fact(fact)
                yield from _personal_values(fact, values.get(fact[0], []))
            self._progress(self._place, 2 * max(self._end, self._place))
        yield from self._ending()
        for (subject,) in wire.rows(_GAPS):
            yield f"The facts of {subject} are not numbered one after the other: at least one of them is missing."
        for place, field in wire.rows(_STRAY):
            yield f"A personal value ({field_read(field)}) belongs to place {place}, where no fact is."

    def _fact(self, fact: Line) -> Iterator[str]:
        place, *_, link = fact
        if place != self._place + 1:
            yield _missing(self._place + 1, place - 1)
        elif chained(self._link, fact[:-1]) != bytes(link):
            yield f"The fact at {_named(fact)} was changed after it was recorded, or one before it was."
        self._place, self._link = place, bytes(link)

    def _ending(self) -> Iterator[str]:
        if self._end < 0:
            yield "The note of where the record ends is missing."
        elif self._place < self._end:
            yield f"The end of the record is cut off: {_missing(self._place + 1, self._end)}"
        elif self._place > self._end:
            yield f"The record goes on after place {self._end}, where it was closed: facts were added from outside."
        elif self._link != self._end_link:
            yield f"The end of the record, place {self._end}, is not the one that was recorded last."


def _missing(first: int, last: int) -> str:
    if first == last:
        return f"Place {first} is missing: a fact was taken out."
    return f"The places {first} to {last} are missing: facts were taken out."


def _named(fact: Line) -> str:
    place, subject, version, op, *_ = fact
    return f"place {place} ({subject}, number {version}, {op})"


def _personal_values(fact: Line, lines: list[Line]) -> Iterator[str]:
    """Yield what is wrong with a fact's personal values; an erased one has neither salt nor value."""
    seals = _seals(fact)
    for _, stored_field, salt, value in lines:
        field = field_read(stored_field)
        seal = seals.pop(field, None)
        if seal is None:
            yield f"A personal value ({field}) at {_named(fact)} was added after the fact was recorded."
        elif (salt is None) != (value is None) or (value is not None and sealed(bytes(salt), value) != seal):
            yield f"A personal value ({field}) at {_named(fact)} was changed after it was recorded."
    for field in seals:
        yield f"A personal value ({field}) at {_named(fact)} is missing, and was not erased in due form."


def _seals(fact: Line) -> dict[str, Any]:
    """Return the seals of a fact's personal values by field; a body that can't be read breaks the chain anyway."""
    try:
        body = json.loads(fact[8])
        found = body["personal"]
    except (ValueError, TypeError, KeyError):
        return {}
    return dict(found) if isinstance(found, Mapping) else {}
