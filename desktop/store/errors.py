"""Turns what the engines report into the plain troubles of the office; a fault of ours stays what it is."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NothingFree

from desktop.office.store import StoreError
from desktop.store.codec import Unreadable
from desktop.store.engines import Database

# SQLite's shared memory and its log begin with less than this.
NO_ROOM = 128 * 1024

# By SQLite's primary result code.
_SQLITE = {
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_IOERR: "disk",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_CANTOPEN: "forbidden",
    sqlite3.SQLITE_PERM: "forbidden",
    sqlite3.SQLITE_AUTH: "forbidden",
    sqlite3.SQLITE_NOTADB: "foreign",
}
# By Postgres' SQLSTATE, the longest beginning that fits.
_SERVER = {
    "08": "no_answer", "57P": "no_answer", "53300": "no_answer",
    "28": "not_let_in", "3D": "not_let_in",
    "42501": "forbidden", "42P01": "foreign_server", "42703": "foreign_server",
    "25006": "read_only", "53100": "full", "54000": "too_long",
    "55P03": "locked", "40": "locked", "25P03": "locked",
    "58": "disk", "XX001": "damaged", "XX002": "damaged",
}  # fmt: skip


@contextmanager
def in_plain_words(database: Database) -> Iterator[None]:
    """Raise StoreError instead of an engine's error, where it is a trouble that people can do something about."""
    try:
        yield
    except Unreadable as error:
        raise StoreError("damaged", where=database.where) from error
    except NothingFree as error:
        raise StoreError("busy_here", where=database.where) from error
    except (DBAPIError, database.engine.dialect.loaded_dbapi.Error) as error:
        kind = trouble(error, database)
        if kind is None:
            raise
        raise StoreError(kind, where=database.where) from error


def trouble(error: BaseException, database: Database) -> str | None:
    """Return the kind of trouble that an engine's error stands for; None where it is a fault of the program."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _sqlite_trouble(cause, database)
    state = getattr(cause, "sqlstate", None)
    if isinstance(state, str):
        return next((kind for start, kind in _SERVER.items() if state.startswith(start)), None)
    if isinstance(cause, database.engine.dialect.loaded_dbapi.OperationalError):
        # A server that refused us on arrival says so in words only; one that is not there says nothing.
        return "not_let_in" if "FATAL" in str(cause) else "no_answer"
    return None


def _sqlite_trouble(cause: sqlite3.Error, database: Database) -> str | None:
    code = getattr(cause, "sqlite_errorcode", 0)
    if code & 0xFF == sqlite3.SQLITE_CANTOPEN and database.path is not None and not database.path.exists():
        return "missing"
    if code & 0xFF == sqlite3.SQLITE_ERROR and str(cause).startswith(("no such table", "no such column")):
        return "foreign"
    if code & 0xFF == sqlite3.SQLITE_ERROR and str(cause) == "unsupported file format":
        return "damaged"
    kind = _SQLITE.get(code & 0xFF)
    return "full" if kind == "disk" and database.path is not None and _no_room(database.path) else kind


def _no_room(path: Path) -> bool:
    """Tell whether the disk is full: SQLite can't say so where it fails to lay out the memory that it shares."""
    try:
        return shutil.disk_usage(path.parent).free < NO_ROOM
    except OSError:
        return False
