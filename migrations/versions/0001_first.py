"""The first tables: facts that are only added to, their personal values, and what is read from them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.BigInteger()
PLACE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = sa.String().with_variant(sa.String(collation="C"), "postgresql")
GOING_ON = sa.text("until IS NULL")


def upgrade() -> None:
    create_record()
    create_requests()
    create_what_belongs_to_a_request()
    create_registers()
    create_shifts()
    protect_record()


def create_record() -> None:
    op.create_table(
        "facts",
        sa.Column("place", PLACE, autoincrement=False, nullable=False),
        sa.Column("subject", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("op", WORDS, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("id", WORDS),
        sa.Column("seat", WORDS),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_facts"),
        sa.UniqueConstraint("subject", "version", name="uq_facts_subject_version"),
        sa.UniqueConstraint("subject", "id", name="uq_facts_subject_id"),
    )
    op.create_table(
        "personal",
        sa.Column("place", PLACE, nullable=False),
        sa.Column("field", WORDS, nullable=False),
        sa.Column("salt", sa.LargeBinary()),
        sa.Column("value", sa.Text()),
        sa.PrimaryKeyConstraint("place", "field", name="pk_personal"),
        sa.ForeignKeyConstraint(["place"], ["facts.place"], name="fk_personal_place"),
        sqlite_with_rowid=False,
    )
    head = op.create_table(
        "head",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", PLACE, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("one", name="pk_head"),
    )
    op.bulk_insert(head, [{"one": 1, "place": 0, "hash": bytes(32)}])
    program = op.create_table(
        "program",
        sa.Column("needed", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("needed", name="pk_program"),
        sqlite_with_rowid=False,
    )
    op.bulk_insert(program, [{"needed": "0.1.0"}])


def create_requests() -> None:
    op.create_table(
        "requests",
        sa.Column("request", WORDS, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("policy", PLACE, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text()),
        sa.Column("phone", sa.Text()),
        sa.Column("service", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("pickup", sa.Text()),
        sa.Column("dropoff", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("wanted_at", MOMENT),
        sa.Column("usual_until", MOMENT, nullable=False),
        sa.Column("courier", sa.Text()),
        sa.Column("phase", sa.Text(), nullable=False),
        sa.Column("phase_since", MOMENT, nullable=False),
        sa.Column("stops_done", sa.Integer(), nullable=False),
        sa.Column("problem", sa.Text()),
        sa.Column("told_at", MOMENT),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("in_queue", sa.Boolean(), nullable=False),
        sa.Column("touched_until", MOMENT, nullable=False),
        sa.Column("client_key", WORDS, nullable=False),
        sa.PrimaryKeyConstraint("request", name="pk_requests"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_requests_in_queue", "requests", ["request"],
        sqlite_where=sa.text("in_queue IS 1"), postgresql_where=sa.text("in_queue IS true"),
    )  # fmt: skip
    op.create_index(
        "ix_requests_touched_until_received_at_request",
        "requests",
        ["touched_until", "received_at", "request"],
    )
    op.create_index("ix_requests_client_key_received_at", "requests", ["client_key", "received_at"])


def create_what_belongs_to_a_request() -> None:
    _create_part(
        "promises",
        sa.Column("promised", sa.Text(), nullable=False),
        sa.Column("by", MOMENT, nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("given_by", sa.Text()),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("replaced_at", MOMENT),
        sa.Column("kept_at", MOMENT),
        sa.Column("void_at", MOMENT),
        sa.Column("told_at", MOMENT),
    )
    _create_part(
        "callbacks",
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("deadline", sa.Boolean(), nullable=False),
        sa.Column("opens_at", MOMENT, nullable=False),
        sa.Column("decides_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Text(), nullable=False),
        sa.Column("next_try_at", MOMENT),
        sa.Column("escalates_at", MOMENT),
        sa.Column("gone_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.Column("outcome", sa.Text()),
        sa.Column("by_late_entry", sa.Boolean(), nullable=False),
    )
    _create_part(
        "turns",
        sa.Column("courier", WORDS, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("until", MOMENT),
    )
    op.create_index("ix_turns_courier_until", "turns", ["courier", "until"])
    op.create_index(
        "ix_turns_going_on", "turns", ["courier", "request"], sqlite_where=GOING_ON, postgresql_where=GOING_ON
    )


def _create_part(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("request", WORDS, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("request", "position", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["request"], ["requests.request"], name=f"fk_{name}_request", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )


def create_registers() -> None:
    op.create_table(
        "clients",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("client", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("digits", sa.Text(), nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_clients"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "client_addresses",
        sa.Column("key", WORDS, nullable=False),
        sa.Column("client_key", WORDS, nullable=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_client_addresses"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_client_addresses_client_key_kind_last_at", "client_addresses", ["client_key", "kind", "last_at"]
    )
    op.create_table(
        "couriers",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("phone", sa.Text()),
        sa.Column("on_duty", sa.Boolean(), nullable=False),
        sa.Column("duty_since", MOMENT),
        sa.PrimaryKeyConstraint("name", name="pk_couriers"),
        sa.UniqueConstraint("id", name="uq_couriers_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "people",
        sa.Column("id", WORDS, nullable=False),
        sa.Column("name", WORDS, nullable=False),
        sa.Column("works_here", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_people"),
        sa.UniqueConstraint("id", name="uq_people_id"),
        sqlite_with_rowid=False,
    )


def create_shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("nth", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", WORDS, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("after", MOMENT),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("closed_by", sa.Text()),
        sa.Column("next_at", MOMENT),
        sa.Column("left", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nth", name="pk_shifts"),
        sa.UniqueConstraint("number", name="uq_shifts_number"),
        sqlite_with_rowid=False,
    )


def protect_record() -> None:
    """Refuse what would change the record behind the program's back."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 0x5274726E")
        for name, event, table, condition, why in GUARDS:
            when = f"WHEN {condition}" if condition else ""
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{why}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION retorno_refuses() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_ARGV[0]; END $$"
    )
    for name, event, table, condition, why in (*GUARDS, *POSTGRES_GUARDS):
        when = f"WHEN ({condition})" if condition else ""
        each = "STATEMENT" if event == "TRUNCATE" else "ROW"
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} {when} "
            f"EXECUTE FUNCTION retorno_refuses('{why}')"
        )


NEVER_CHANGED = "facts are never changed"
NEVER_REMOVED = "facts are never removed"
ONLY_ERASED = "a personal value is only erased"
# Erasing takes the salt along, since with the salt a telephone number could be guessed from the hash.
ERASES_NOT = (
    "NEW.value IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.place <> OLD.place OR NEW.field <> OLD.field"
)
GUARDS = (
    ("facts_stay_as_they_are", "UPDATE", "facts", "", NEVER_CHANGED),
    ("facts_stay", "DELETE", "facts", "", NEVER_REMOVED),
    ("personal_is_only_erased", "UPDATE", "personal", ERASES_NOT, ONLY_ERASED),
    ("personal_stays", "DELETE", "personal", "", ONLY_ERASED),
    ("head_stays", "DELETE", "head", "", "the end of the record is never removed"),
)
POSTGRES_GUARDS = (
    ("facts_stay_all", "TRUNCATE", "facts", "", NEVER_REMOVED),
    ("personal_stays_all", "TRUNCATE", "personal", "", ONLY_ERASED),
)
