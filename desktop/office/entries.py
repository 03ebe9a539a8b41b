"""What the store keeps: entries of every subject, and how a request's facts become such entries and back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.moments import read_moment, write_moment
from desktop.domain.ops import OPS, Kind
from desktop.domain.personal import split

REQUEST = "request:"


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of any subject, ready to be stored: both mappings hold JSON values.

    `clear` stays for good; `personal` may be erased one day, the record holds only its salted hash.
    `version` numbers the subject's facts from 1; `place` all facts of the database (0: not stored yet).
    """

    subject: str
    version: int
    op: str
    at: datetime
    recorded_at: datetime
    clear: Mapping[str, object]
    personal: Mapping[str, object] = field(default_factory=dict)
    id: str | None = None
    seat: str | None = None
    place: int = 0


def entry_of(fact: Fact, version: int) -> Entry:
    """Return a request's fact as an entry; `version` is its number within the request."""
    clear, personal = split(
        {name: write_moment(v) if isinstance(v, datetime) else v for name, v in fact.fields.items()}
    )
    if fact.recorded_by is not None:
        personal["recorded_by"] = fact.recorded_by
    return Entry(
        REQUEST + fact.request, version, fact.op, fact.at, fact.recorded_at, clear, personal,
        id=fact.id, seat=fact.seat, place=fact.place,
    )  # fmt: skip


def fact_of(entry: Entry) -> Fact:
    """Return an entry of a request as the fact that it was."""
    fields = {**entry.clear, **entry.personal}
    recorded_by = fields.pop("recorded_by", None)
    for name, shape in OPS[entry.op].items():
        value = fields.get(name)
        if shape.kind is Kind.MOMENT and isinstance(value, str):
            fields[name] = read_moment(value)
    return Fact(
        request=entry.subject.removeprefix(REQUEST), op=entry.op, at=entry.at, place=entry.place,
        recorded_at=entry.recorded_at, fields=fields, id=entry.id,
        recorded_by=recorded_by if isinstance(recorded_by, str) else None, seat=entry.seat,
    )  # fmt: skip
