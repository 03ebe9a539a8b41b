"""Brings a record to the revision that this program knows, a file only after a checked copy was made beside it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

from desktop import __version__
from desktop.office.store import StoreError
from desktop.paths import MIGRATIONS
from desktop.store.backup import stamp
from desktop.store.copying import Progress, copy
from desktop.store.engines import Database
from desktop.store.errors import in_plain_words
from desktop.store.placing import free_name
from desktop.store.revisions import bring_to
from desktop.store.tables import REVISION, program

_FILE = re.compile(r"(\d+)_.*\.py")


@dataclass(frozen=True, slots=True)
class Migrations:
    """A folder of revisions, and the newest of them."""

    folder: Path
    newest: str

    def knows(self, revision: str) -> bool:
        """Tell whether the revision is one of these; their files are named after them."""
        named = (_FILE.fullmatch(path.name) for path in (self.folder / "versions").iterdir())
        return any(found is not None and found[1] == revision for found in named)


OURS = Migrations(MIGRATIONS, REVISION)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What was done to a record; `before` is None where it was made new, `copy` where it is no file."""

    where: str
    before: str | None
    after: str
    copy: Path | None = None


Told = Callable[[Upgraded], None]


def copied_before(path: Path, migrations: Migrations, now: datetime, progress: Progress) -> Path:
    """Make a checked copy beside a file that is about to be upgraded; return where it is. Raises StoreError."""
    name = f"{path.stem}-before-{migrations.newest}-{stamp(now)}{path.suffix}"
    while True:
        copied = free_name(path.with_name(name))
        try:
            copy(path, copied, progress)
        except StoreError as error:
            if error.kind != "exists":
                raise
        else:
            return copied


def run(database: Database, migrations: Migrations) -> None:
    """Bring a database to the newest revision, or leave it as it is and raise StoreError."""
    try:
        with in_plain_words(database):
            bring_to(database, migrations.newest, migrations.folder)
    except StoreError:
        raise
    except Exception as error:  # a revision may fail by anything; the transaction is undone
        raise StoreError("upgrade_failed", where=database.where) from error


def prove_known(connection: Connection, database: Database, revision: str, migrations: Migrations) -> None:
    """Raise StoreError where a newer version of the program made the tables, saying which."""
    if revision == migrations.newest or migrations.knows(revision):
        return
    needed = connection.execute(select(program.c.needed)).scalar()
    if needed is None:
        raise StoreError("damaged", where=database.where)
    raise StoreError("newer", where=database.where, ours=__version__, needed=needed)
