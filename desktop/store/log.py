"""Reads and extends the fact log. Whoever extends it holds the writers' lock, so that places follow one another."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, func, select, tuple_

from desktop.office.entries import Entry
from desktop.store.codec import Values, read, stored
from desktop.store.tables import facts, head, personal

PAGE = 1000
FIELDS = [column for column in facts.c if column is not facts.c.hash]

_FACTS = select(*FIELDS)
_PERSONAL = select(personal.c.place, personal.c.field, personal.c.value)
_PERSONAL_OF_FACTS = _PERSONAL.join(facts, facts.c.place == personal.c.place)

_of_subject = facts.c.subject == bindparam("subject")
_SUBJECT = _FACTS.where(_of_subject).order_by(facts.c.version)
_SUBJECT_PERSONAL = _PERSONAL_OF_FACTS.where(_of_subject)

_VERSIONS = (
    select(facts.c.subject, func.max(facts.c.version))
    .where(facts.c.subject.in_(bindparam("subjects", expanding=True)))
    .group_by(facts.c.subject)
)

_SINCE = _FACTS.where(facts.c.place > bindparam("after")).order_by(facts.c.place).limit(bindparam("limit"))
_SINCE_PERSONAL = _PERSONAL.where(
    personal.c.place > bindparam("after"), personal.c.place <= bindparam("last")
)

_number = tuple_(facts.c.subject, facts.c.version)
_after = _number > tuple_(bindparam("subject", type_=facts.c.subject.type), bindparam("version"))
_BY_SUBJECT = (
    _FACTS.where(_after, facts.c.subject < bindparam("end"))
    .order_by(facts.c.subject, facts.c.version)
    .limit(bindparam("limit"))
)
_BY_SUBJECT_PERSONAL = _PERSONAL_OF_FACTS.where(
    _after, _number <= tuple_(bindparam("last", type_=facts.c.subject.type), bindparam("last_version"))
)

_HEAD = select(head.c.place, head.c.hash)
_MOVE_HEAD = head.update()
_ADD_FACT = facts.insert()
_ADD_PERSONAL = personal.insert()


def entries_of(connection: Connection, subject: str) -> list[Entry]:
    """Return a subject's entries by version."""
    asked = {"subject": subject}
    found = connection.execute(_SUBJECT, asked).all()
    return read(found, connection.execute(_SUBJECT_PERSONAL, asked)) if found else []


def entries_since(connection: Connection, place: int, limit: int) -> list[Entry]:
    """Return up to `limit` entries with a greater place, by place."""
    found = connection.execute(_SINCE, {"after": place, "limit": limit}).all()
    if not found:
        return []
    return read(found, connection.execute(_SINCE_PERSONAL, {"after": place, "last": found[-1].place}))


def page_by_subject(connection: Connection, prefix: str, after: Entry | None) -> list[Entry]:
    """Return the next entries by subject and version, of the subjects with this prefix."""
    start = (
        {"subject": prefix, "version": 0}
        if after is None
        else {"subject": after.subject, "version": after.version}
    )
    asked = {**start, "end": _end_of(prefix), "limit": PAGE}
    found = connection.execute(_BY_SUBJECT, asked).all()
    if not found:
        return []
    asked = {**start, "last": found[-1].subject, "last_version": found[-1].version}
    return read(found, connection.execute(_BY_SUBJECT_PERSONAL, asked))


def newest_versions(connection: Connection, subjects: Iterable[str]) -> dict[str, int]:
    """Return the newest version of each of these subjects that has any entry."""
    return {row[0]: row[1] for row in connection.execute(_VERSIONS, {"subjects": list(subjects)})}


def end_of_log(connection: Connection) -> tuple[int, bytes]:
    """Return the place and the hash of the newest fact."""
    row = connection.execute(_HEAD).one()
    return row.place, row.hash


def add(connection: Connection, entries: Iterable[Entry], place: int, previous: bytes) -> tuple[int, bytes]:
    """Append entries after the fact at `place` with the hash `previous`; return the new end of the log."""
    added: list[Values] = []
    values: list[Values] = []
    for entry in entries:
        place += 1
        fact, personal_values, previous = stored(entry, place, previous)
        added.append(fact)
        values += personal_values
    if added:
        connection.execute(_ADD_FACT, added)
        connection.execute(_MOVE_HEAD, {"place": place, "hash": previous})
    if values:
        connection.execute(_ADD_PERSONAL, values)
    return place, previous


def _end_of(prefix: str) -> str:
    """Return the first text, by code point, after all those with this prefix."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)
