"""The tables that the program knows are those that its revisions make, on every engine."""

import re
import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Integer, inspect

from desktop.paths import PROGRAM
from desktop.store.engines import Database
from desktop.store.revisions import bring_to, configuration, revision_of
from desktop.store.tables import APPLICATION_ID, REVISION, facts, metadata


def test_the_revisions_make_the_tables_that_the_program_knows(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        assert revision_of(connection) == REVISION


def test_the_comparison_would_notice_a_column_that_no_revision_makes(database: Database) -> None:
    missing: Column[int] = Column("missing", Integer)
    facts.append_column(missing)
    try:
        with database.engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata)
    finally:
        facts._columns.remove(missing)  # type: ignore[attr-defined]  # noqa: SLF001


def test_the_newest_revision_is_the_one_that_the_program_asks_for() -> None:
    assert ScriptDirectory.from_config(configuration()).get_heads() == [REVISION]


def test_every_constraint_and_index_has_a_name(database: Database) -> None:
    names = inspect(database.engine)
    for table in names.get_table_names():
        if table == "alembic_version":
            continue
        assert re.fullmatch(f"pk_{table}", str(names.get_pk_constraint(table)["name"]))
        found = names.get_foreign_keys(table) + names.get_unique_constraints(table) + names.get_indexes(table)
        assert all(re.match("(fk|uq|ix)_", str(one["name"])) for one in found)


def test_bringing_a_database_to_its_own_revision_changes_nothing(database: Database) -> None:
    bring_to(database)
    with database.engine.connect() as connection:
        assert revision_of(connection) == REVISION


def test_a_file_is_marked_as_ours_and_kept_as_safely_as_promised(database: Database) -> None:
    if not database.is_sqlite:
        return
    promised = {
        "application_id": APPLICATION_ID, "synchronous": 2, "foreign_keys": 1, "secure_delete": 1,
        "journal_mode": "memory" if database.path is None else "wal", "trusted_schema": 0, "busy_timeout": 5000,
    }  # fmt: skip
    with database.engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in promised}
    assert found == promised


def test_reaching_a_sqlite_file_needs_neither_alembic_nor_psycopg() -> None:
    code = (
        "import sys, pathlib\n"
        "from desktop.store import checking, engines, record, revisions\n"
        "engines.file_database(pathlib.Path('office.db'))\n"
        "sys.exit(bool({'alembic', 'psycopg'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=PROGRAM, check=False).returncode == 0


@pytest.mark.parametrize("form", ["message", "up_revision", "down_revision", "imports", "upgrades"])
def test_a_new_revision_is_written_from_a_template_that_carries_the_rules(form: str) -> None:
    template = (PROGRAM / "migrations" / "script.py.mako").read_text("utf-8")
    assert form in template
    assert "never" in template
