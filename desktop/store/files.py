"""Reaches a database file: there, ours, to be written, and of this program's revision; an earlier one is upgraded."""

import stat
from datetime import datetime
from pathlib import Path

from desktop.office.store import StoreError
from desktop.store.backup import backups
from desktop.store.copying import Progress
from desktop.store.creating import create_file
from desktop.store.engines import WRITES, Database, Guard, file_database
from desktop.store.errors import in_plain_words
from desktop.store.network_folders import on_network
from desktop.store.revisions import revision_of
from desktop.store.upgrade import Migrations, Upgraded, copied_before, prove_known, run


def reach_file(
    path: Path,
    migrations: Migrations,
    *,
    create: bool,
    guard: Guard | None,
    now: datetime,
    progress: Progress,
) -> tuple[Database, Upgraded | None]:
    """Return the database, and what was done to it. Raises StoreError; then nothing of it stays open."""
    made = _made_or_there(path, migrations, create=create)
    database = file_database(path, guard=guard)
    try:
        upgraded = _upgraded(database, path, migrations, now, progress)
    except BaseException:
        database.engine.dispose()
        raise
    return database, upgraded or made


def _made_or_there(path: Path, migrations: Migrations, *, create: bool) -> Upgraded | None:
    """Make a file where there is none and one is asked for. Raises StoreError where there is none to open."""
    if on_network(path):
        raise StoreError("network_folder", where=path)
    try:
        found = path.stat()
    except FileNotFoundError:
        if not create:
            raise StoreError("missing", where=path) from None
        create_file(path, migrations)
        return Upgraded(str(path), None, migrations.newest)
    except OSError as error:
        raise StoreError("forbidden", where=path) from error
    if not stat.S_ISREG(found.st_mode):
        raise StoreError("foreign", where=path)
    if found.st_size == 0:
        raise StoreError("empty", where=path)
    return None


def _upgraded(
    database: Database, path: Path, migrations: Migrations, now: datetime, progress: Progress
) -> Upgraded | None:
    revision = _revision(database, path, migrations)
    if revision == migrations.newest:
        return None
    copy = copied_before(path, migrations, now, progress)
    run(database, migrations)
    return Upgraded(database.where, revision, migrations.newest, copy)


def _revision(database: Database, path: Path, migrations: Migrations) -> str:
    try:
        with (
            in_plain_words(database),
            database.engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            revision = revision_of(connection)
            if revision is None:
                raise StoreError("damaged", where=path)
            prove_known(connection, database, revision, migrations)
            # It changes nothing, but only a file that can be written lets it pass.
            connection.exec_driver_sql("DELETE FROM alembic_version WHERE version_num IS NULL")
    except StoreError as error:
        if error.kind == "foreign" and backups(path):
            raise StoreError("damaged", where=path) from error
        raise
    return revision
