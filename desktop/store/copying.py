"""A checked copy of a database file: made while the program works, looked at as a whole before it gets its name."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.office.store import StoreError
from desktop.store.engines import BUSY_MS, file_database, prove_ours, uri_of
from desktop.store.errors import in_plain_words
from desktop.store.placing import part_of, plain_files, put_in_place, remove

Progress = Callable[[int, int], None]
"""Is told how much of long work is done, and of how much."""

_STEPS = 3
# What can be wrong with the place that the copy goes to; anything else is wrong with what is copied.
_OF_THE_TARGET = {"full", "disk", "read_only", "forbidden"}


def untold(_done: int, _of: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What a sound file holds."""

    revision: str
    facts: int


@contextmanager
def sqlite_file(path: Path, busy_ms: int = BUSY_MS) -> Iterator[sqlite3.Connection]:
    """Open a database file of whatever revision as it is. Raises StoreError where there is none of ours."""
    with (
        in_plain_words(file_database(path)),
        closing(_connected(uri_of(path, "rw"), busy_ms)) as connection,
    ):
        prove_ours(connection, path, may_be_empty=False)
        yield connection


def examined(path: Path) -> Examined:
    """Look at all of a file. Raises StoreError, `damaged` where it is not sound in itself."""
    with sqlite_file(path) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise StoreError("damaged", where=path)
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        facts = connection.execute("SELECT count(*) FROM facts").fetchone()
        if revision is None or facts != connection.execute("SELECT place FROM head").fetchone():
            raise StoreError("damaged", where=path)
    return Examined(revision[0], facts[0])


def copy(source: Path, target: Path, progress: Progress = untold) -> Examined:
    """Copy a file that may be in use, check the copy, and only then give it its name.

    Raises StoreError: `exists` where the name is taken, `damaged` where the source or the copy is not sound.
    """
    if os.path.lexists(target):
        raise StoreError("exists", where=target)
    part = part_of(target)
    with checked_copy(source, part, progress) as found:
        put_in_place(part, target)
    return found


@contextmanager
def checked_copy(source: Path, part: Path, progress: Progress = untold) -> Iterator[Examined]:
    """Give a checked copy under a passing name, which is gone at the end. Raises StoreError."""
    if not part.parent.is_dir():
        raise StoreError("no_folder", where=part.parent)
    with plain_files(part.parent):
        remove(part)
    try:
        least = _copy_pages(source, part)
        progress(1, _STEPS)
        found = _examined_copy(part, source, least)
        progress(2, _STEPS)
        yield found
        progress(_STEPS, _STEPS)
    finally:
        with suppress(OSError):
            remove(part)


def _connected(uri: str, busy_ms: int) -> sqlite3.Connection:
    return sqlite3.connect(
        uri, uri=True, timeout=busy_ms / 1000, isolation_level=None, check_same_thread=False
    )


def _copy_pages(source: Path, part: Path) -> int:
    """Copy all pages of one moment; return how many facts there were at least."""
    with sqlite_file(source) as live:
        least: int = live.execute("SELECT place FROM head").fetchone()[0]
        try:
            with plain_files(part.parent), in_plain_words(file_database(part)):
                part.touch(mode=0o600)
                with closing(_connected(uri_of(part, "rw"), BUSY_MS)) as copied:
                    # In portions it would begin anew with every fact that is recorded meanwhile, and never end.
                    live.backup(copied, pages=-1)
                    # Its log would be two more files beside it.
                    copied.execute("PRAGMA journal_mode=DELETE")
        except StoreError as error:
            where = part.parent if error.kind in _OF_THE_TARGET else source
            raise StoreError(error.kind, where=where) from error
    with suppress(OSError):  # not every disk knows who may read a file
        shutil.copymode(source, part)
    return least


def _examined_copy(part: Path, source: Path, least: int) -> Examined:
    try:
        found = examined(part)
    except StoreError as error:
        raise StoreError(error.kind, where=source) from error
    if found.facts < least:
        raise StoreError("damaged", where=source)
    return found
