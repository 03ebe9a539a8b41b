"""Reads and extends the fact log. Whoever extends it holds the writers' lock, so that places follow one another."""

from collections.abc import Iterable

from sqlalchemy import Integer, bindparam, func, select, tuple_

from desktop.office.entries import Entry
from desktop.store.codec import Unreadable, read, stored
from desktop.store.tables import facts, head, personal
from desktop.store.wire import Line, Wire

PAGE = 1000

_FIELDS = [column for column in facts.c if column is not facts.c.hash]
_FACTS = select(*_FIELDS)
_PERSONAL = select(personal.c.place, personal.c.field, personal.c.value)
_PERSONAL_OF_FACTS = _PERSONAL.join(facts, facts.c.place == personal.c.place)

_of_subject = facts.c.subject == bindparam("subject")
_SUBJECT = _FACTS.where(_of_subject).order_by(facts.c.version)
_SUBJECT_PERSONAL = _PERSONAL_OF_FACTS.where(_of_subject)
_NEWEST = select(func.max(facts.c.version)).where(_of_subject)

_SINCE = _FACTS.where(facts.c.place > bindparam("after")).order_by(facts.c.place).limit(bindparam("limit"))
_SINCE_PERSONAL = _PERSONAL.where(
    personal.c.place > bindparam("after"), personal.c.place <= bindparam("last")
)

_number = tuple_(facts.c.subject, facts.c.version)
_words = facts.c.subject.type
_after = _number > tuple_(
    bindparam("subject", type_=_words), bindparam("version", type_=facts.c.version.type)
)
_until = _number <= tuple_(
    bindparam("last", type_=_words), bindparam("last_version", type_=facts.c.version.type)
)
_BY_SUBJECT = (
    _FACTS.where(_after, facts.c.subject < bindparam("end"))
    .order_by(facts.c.subject, facts.c.version)
    .limit(bindparam("limit"))
)
_BY_SUBJECT_PERSONAL = _PERSONAL_OF_FACTS.where(_after, _until)

_HIGHEST = (
    select(facts.c.subject)
    .where(facts.c.subject > bindparam("above"), facts.c.subject < bindparam("below"))
    .where(func.length(facts.c.subject) > bindparam("longer_than", type_=Integer))
    .order_by(facts.c.subject.desc())
    .limit(1)
)

_END = select(head.c.place, head.c.hash)
_MOVE_END = head.update().values(place=bindparam("place"), hash=bindparam("hash"))


def entries_of(wire: Wire, subject: str) -> list[Entry]:
    """Return a subject's entries by version."""
    asked = {"subject": subject}
    found = wire.rows(_SUBJECT, asked)
    return read(found, wire.rows(_SUBJECT_PERSONAL, asked)) if found else []


def entries_since(wire: Wire, place: int, limit: int) -> list[Entry]:
    """Return up to `limit` entries with a greater place, by place."""
    found = wire.rows(_SINCE, {"after": place, "limit": limit})
    return read(found, wire.rows(_SINCE_PERSONAL, {"after": place, "last": found[-1][0]})) if found else []


def page_by_subject(wire: Wire, prefix: str, after: Entry | None) -> list[Entry]:
    """Return the next entries by subject and version, of the subjects with this prefix."""
    start = {"subject": after.subject if after else prefix, "version": after.version if after else 0}
    found = wire.rows(_BY_SUBJECT, {**start, "end": _end_of(prefix), "limit": PAGE})
    if not found:
        return []
    _, last, last_version, *_ = found[-1]
    return read(found, wire.rows(_BY_SUBJECT_PERSONAL, {**start, "last": last, "last_version": last_version}))


def last_number(wire: Wire, prefix: str) -> str | None:
    """Return the highest subject that begins with `prefix` and goes on with digits.

    Numbers are all as long as one another, until after nothing but nines they become longer by one digit.
    """
    best: str | None = None
    below, longer_than = prefix + ":", len(prefix)  # the colon follows the nine
    while found := wire.rows(_HIGHEST, {"above": prefix, "below": below, "longer_than": longer_than}):
        subject: str = found[0][0]
        digits = subject[len(prefix) :]
        if not (digits.isascii() and digits.isdigit()):
            below = subject
            continue
        best = subject
        if digits.strip("9"):
            break
        below, longer_than = prefix + ":", len(subject)
    return best


def newest_version(wire: Wire, subject: str) -> int:
    """Return the version of a subject's newest entry, 0 where it has none."""
    return wire.rows(_NEWEST, {"subject": subject})[0][0] or 0


def end_of_log(wire: Wire) -> tuple[int, bytes]:
    """Return the place and the hash of the newest fact."""
    found = wire.rows(_END)
    if not found:
        raise Unreadable
    place, link = found[0]
    return place, bytes(link)


def add(wire: Wire, entries: Iterable[Entry], place: int, previous: bytes) -> tuple[int, bytes]:
    """Append entries after the fact at `place` with the hash `previous`; return the new end of the log."""
    added: list[Line] = []
    values: list[Line] = []
    for entry in entries:
        place += 1
        fact, personal_values, previous = stored(entry, place, previous)
        added.append(fact)
        values += personal_values
    wire.add(facts, added)
    wire.add(personal, values)
    wire.change(_MOVE_END, {"place": place, "hash": previous})
    return place, previous


def _end_of(prefix: str) -> str:
    """Return the first text, by code point, after all those with this prefix."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)
