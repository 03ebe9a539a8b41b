"""Which revision a database has, and how it is brought to the newest; Alembic is imported only for the second."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect

from desktop.office.store import StoreError
from desktop.paths import MIGRATIONS
from desktop.store.engines import WRITES, Database
from desktop.store.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config


class LostFacts(Exception):
    """A revision changed how many facts there are, or where the record ends."""


def revision_of(connection: Connection) -> str | None:
    """Return the revision that the database has, None where it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def configuration(connection: Connection | None = None, folder: Path = MIGRATIONS) -> "Config":
    """Return Alembic's configuration, built in code so that it is the same in the checkout and frozen."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, metadata=metadata)
    return config


def bring_to(database: Database, revision: str = "head", folder: Path = MIGRATIONS) -> None:
    """Bring a database to a revision; an empty one gets its tables. All of it is committed, or nothing is.

    Postgres lets one PC at a time in, and the last finds nothing to do. `folder` holds the revisions.
    Raises LostFacts where a revision would lose a fact.
    """
    with database.engine.connect().execution_options(**{WRITES: True}) as connection:
        if not database.is_sqlite:
            with connection.begin():
                _upgrade(connection, revision, folder)
            return
        # A table that is made anew in a batch would take along the rows that refer to it.
        _outside(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                _upgrade(connection, revision, folder)
                _prove_references(connection, database.where)
        finally:
            _outside(connection, "PRAGMA foreign_keys=ON")


def _upgrade(connection: Connection, revision: str, folder: Path) -> None:
    from alembic.command import upgrade

    before = _facts(connection)
    upgrade(configuration(connection, folder), revision)
    if before is not None and _facts(connection) != before:
        raise LostFacts


def _facts(connection: Connection) -> tuple[object, ...] | None:
    """Return how many facts there are, and where the record ends; None where there are no tables yet."""
    if revision_of(connection) is None:
        return None
    found = connection.exec_driver_sql("SELECT place, hash, (SELECT count(*) FROM facts) FROM head").one()
    return tuple(found)


def _outside(connection: Connection, statement: str) -> None:
    """Run a statement outside of any transaction, where alone SQLite heeds it."""
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(statement)


def _prove_references(connection: Connection, where: str) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StoreError("damaged", where=where)
