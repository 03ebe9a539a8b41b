"""Makes the tables of a new record: in a file that appears whole or not at all, on a server, or for the moment only."""

from pathlib import Path

from desktop import paths
from desktop.office.store import StoreError
from desktop.store.backup import backups
from desktop.store.engines import WRITES, Database, file_database
from desktop.store.placing import part_of, plain_files, put_in_place, remove
from desktop.store.sealing import START
from desktop.store.tables import head, metadata
from desktop.store.upgrade import Migrations, run


def create_file(path: Path, migrations: Migrations) -> None:
    """Make a new database file. Raises StoreError, and makes none where there was one that may be found again."""
    if backups(path) or _left_alone(path):
        raise StoreError("missing", where=path)
    folder = path.absolute().parent
    part = part_of(path)
    with plain_files(folder):
        if folder == paths.data_folder():
            folder.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir():
            raise StoreError("no_folder", where=folder)
        remove(part)
    database = file_database(part, create=True)
    try:
        run(database, migrations)
        database.engine.dispose()
        put_in_place(part, path)
    except StoreError as error:
        if error.kind != "exists":  # another process was faster: that one is opened
            raise
    finally:
        database.engine.dispose()
        with plain_files(folder):
            remove(part)


def _left_alone(path: Path) -> bool:
    """Tell whether SQLite's log of a file is there without the file; a new one in its place would take it in."""
    return path.with_name(path.name + "-wal").exists()


def lay_out(database: Database) -> None:
    """Make today's tables at once, without revisions and guards: for a record that nobody keeps."""
    with database.engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        metadata.create_all(connection)
        connection.execute(head.insert(), {"one": 1, "place": 0, "hash": START})
