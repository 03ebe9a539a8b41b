"""The tables: facts and personal data, which are only ever added to, and the ones that are read, made from them."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from desktop.store.types import Bytes, Json, Moment, Place, Words

# The newest revision in migrations/; known here so that a start needs no Alembic when the database has it.
REVISION = "0001"
# Marks a SQLite file as ours ("Rtrn"); set by the first revision.
APPLICATION_ID = 0x5274726E

_GOING_ON = text("until IS NULL")

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

facts = Table(
    "facts", metadata,
    Column("place", Place, primary_key=True, autoincrement=False),
    Column("subject", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("op", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("id", Words),
    Column("seat", Words),
    Column("body", Json, nullable=False),
    Column("hash", Bytes, nullable=False),
    UniqueConstraint("subject", "version"),
    UniqueConstraint("subject", "id"),
)  # fmt: skip

# The values that may be erased: then salt and value are empty, and the fact keeps a hash that says nothing.
personal = Table(
    "personal", metadata,
    Column("place", Place, ForeignKey("facts.place"), nullable=False),
    Column("field", Words, nullable=False),
    Column("salt", Bytes),
    Column("value", Json),
    PrimaryKeyConstraint("place", "field"),
    sqlite_with_rowid=False,
)  # fmt: skip

# One row: where the record ends, so that a cut-off end is noticed.
head = Table(
    "head", metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("place", Place, nullable=False),
    Column("hash", Bytes, nullable=False),
)  # fmt: skip

# One row: the oldest version of the program that knows these tables, for the sentence that an older one refuses with.
program = Table("program", metadata, Column("needed", Words, primary_key=True), sqlite_with_rowid=False)

# In the order of the fields of RequestRow, then what only the database needs.
requests = Table(
    "requests", metadata,
    Column("request", Words, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("policy", Place, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("client", Text, nullable=False),
    Column("contact", Text),
    Column("phone", Text),
    Column("service", Text),
    Column("channel", Text),
    Column("pickup", Text),
    Column("dropoff", Text),
    Column("note", Text),
    Column("wanted_at", Moment),
    Column("usual_until", Moment, nullable=False),
    Column("courier", Text),
    Column("phase", Text, nullable=False),
    Column("phase_since", Moment, nullable=False),
    Column("stops_done", Integer, nullable=False),
    Column("problem", Text),
    Column("told_at", Moment),
    Column("asked", Integer, nullable=False),
    Column("ended_at", Moment),
    Column("in_queue", Boolean, nullable=False),
    Column("touched_until", Moment, nullable=False),
    Column("client_key", Words, nullable=False),
    Index(
        "ix_requests_in_queue", "request",
        sqlite_where=text("in_queue IS 1"), postgresql_where=text("in_queue IS true"),
    ),
    Index(None, "touched_until", "received_at", "request"),
    Index(None, "client_key", "received_at"),
    sqlite_with_rowid=False,
)  # fmt: skip


def _of_a_request(name: str, *rest: SchemaItem) -> Table:
    """Return a table whose rows belong to a request, in the order of `position`, and go with it."""
    return Table(
        name, metadata,
        Column("request", Words, ForeignKey("requests.request", ondelete="CASCADE"), nullable=False),
        Column("position", Integer, nullable=False),
        *rest,
        PrimaryKeyConstraint("request", "position"),
        sqlite_with_rowid=False,
    )  # fmt: skip


promises = _of_a_request(
    "promises",
    Column("promised", Text, nullable=False),
    Column("by", Moment, nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("given_by", Text),
    Column("nth", Integer, nullable=False),
    Column("replaced_at", Moment),
    Column("kept_at", Moment),
    Column("void_at", Moment),
    Column("told_at", Moment),
)  # fmt: skip

callbacks = _of_a_request(
    "callbacks",
    Column("rule", Text, nullable=False),
    Column("deadline", Boolean, nullable=False),
    Column("opens_at", Moment, nullable=False),
    Column("decides_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("attempts", Json, nullable=False),
    Column("next_try_at", Moment),
    Column("escalates_at", Moment),
    Column("gone_at", Moment),
    Column("closed_at", Moment),
    Column("outcome", Text),
    Column("by_late_entry", Boolean, nullable=False),
)  # fmt: skip

turns = _of_a_request(
    "turns",
    Column("courier", Words, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Index(None, "courier", "until"),
    Index("ix_turns_going_on", "courier", "request", sqlite_where=_GOING_ON, postgresql_where=_GOING_ON),
)  # fmt: skip

# `key` is a digest, since a name may be longer than an index can hold. Contact and phone are '' where none is known.
clients = Table(
    "clients", metadata,
    Column("key", Words, primary_key=True),
    Column("client", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("digits", Text, nullable=False),
    Column("last_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

client_addresses = Table(
    "client_addresses", metadata,
    Column("key", Words, primary_key=True),
    Column("client_key", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("address", Text, nullable=False),
    Column("last_at", Moment, nullable=False),
    Index(None, "client_key", "kind", "last_at"),
    sqlite_with_rowid=False,
)  # fmt: skip

couriers = Table(
    "couriers", metadata,
    Column("id", Words, nullable=False),
    Column("name", Words, primary_key=True),
    Column("phone", Text),
    Column("on_duty", Boolean, nullable=False),
    Column("duty_since", Moment),
    UniqueConstraint("id"),
    sqlite_with_rowid=False,
)  # fmt: skip

# In the order of the fields of desktop/store/shifts.py; people and the words of `left` as JSON.
shifts = Table(
    "shifts", metadata,
    Column("nth", Integer, primary_key=True, autoincrement=False),
    Column("number", Words, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("after", Moment),
    Column("people", Json, nullable=False),
    Column("closed_at", Moment),
    Column("closed_by", Text),
    Column("next_at", Moment),
    Column("left", Json, nullable=False),
    UniqueConstraint("number"),
    sqlite_with_rowid=False,
)  # fmt: skip

# Also who has left keeps a row, so that whoever comes back is still the same person.
people = Table(
    "people", metadata,
    Column("id", Words, nullable=False),
    Column("name", Words, primary_key=True),
    Column("works_here", Boolean, nullable=False),
    UniqueConstraint("id"),
    sqlite_with_rowid=False,
)  # fmt: skip
