"""Puts a backup in the place of a database file: first it is said what that loses, and the present file is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop import __version__
from desktop.office.entries import REQUEST
from desktop.office.store import StoreError
from desktop.store.backup import stamp
from desktop.store.copying import Progress, checked_copy, examined, sqlite_file, untold
from desktop.store.network_folders import on_network
from desktop.store.placing import COMPANIONS, free_name, part_of, plain_files, put_in_place
from desktop.store.types import moment
from desktop.store.upgrade import OURS, Migrations

# Whoever else has the file open keeps it open; there is nothing to wait for.
_PATIENCE_MS = 300
_OF_THE_BACKUP = {"damaged": "bad_backup", "foreign": "foreign_backup", "empty": "foreign_backup"}


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present record holds and a backup does not.

    `since` is when the first of these facts was recorded. `other_record`: the backup holds none of the
    present facts. `unreadable`: the present file can't be read, so nobody can say.
    """

    facts: int = 0
    since: datetime | None = None
    requests: tuple[str, ...] = ()
    other_record: bool = False
    unreadable: bool = False


def prove_usable(backup: Path, database: Path, migrations: Migrations = OURS) -> int:
    """Look at all of a backup and return how many facts it holds. Raises StoreError where it can't be restored."""
    if database.exists() and backup.exists() and backup.samefile(database):
        raise StoreError("foreign_backup", where=backup)
    with _about(backup):
        found = examined(backup)
        if found.revision != migrations.newest and not migrations.knows(found.revision):
            with sqlite_file(backup) as kept:
                needed = kept.execute("SELECT needed FROM program").fetchone() or ("?",)
            raise StoreError("newer", where=backup, ours=__version__, needed=needed[0])
    return found.facts


def what_would_be_lost(backup: Path, database: Path) -> Loss:
    """Compare the chains of both. Raises StoreError where the backup can't be read."""
    if not database.exists():
        return Loss()
    with _about(backup), sqlite_file(backup) as kept:
        try:
            with sqlite_file(database) as present:
                return _loss(kept, present)
        except StoreError:
            return Loss(unreadable=True)


def restore(
    backup: Path,
    database: Path,
    now: datetime,
    progress: Progress = untold,
    migrations: Migrations = OURS,
) -> Path | None:
    """Put a checked copy of the backup in the file's place; return where the present file is kept from now on.

    Nothing may have the database open. Raises StoreError; then the present file is where it was.
    """
    prove_usable(backup, database, migrations)
    if on_network(database):
        raise StoreError("network_folder", where=database)
    part = part_of(database)
    moved: list[tuple[Path, Path]] = []
    with _about(backup), checked_copy(backup, part, progress):
        _let_go(database)
        try:
            moved.extend(_set_aside(database, now))  # what it moved before it failed is in the list
            put_in_place(part, database)
        except StoreError:
            for here, there in reversed(moved):
                there.rename(here)
            raise
    return next((there for here, there in moved if here == database), None)


def _loss(kept: sqlite3.Connection, present: sqlite3.Connection) -> Loss:
    common = _last_common(kept, present)
    count, since = present.execute(
        "SELECT count(*), min(recorded_at) FROM facts WHERE place > ?", (common,)
    ).fetchone()
    subjects = present.execute(
        "SELECT subject FROM facts WHERE place > ? AND subject >= ? AND subject < ? "
        "GROUP BY subject ORDER BY min(place)",
        (common, REQUEST, REQUEST[:-1] + ";"),
    )
    requests = tuple(subject.removeprefix(REQUEST) for (subject,) in subjects)
    return Loss(
        count,
        None if since is None else moment(since),
        requests,
        other_record=common == 0 and count > 0 and _end(kept) > 0,
    )


def _last_common(kept: sqlite3.Connection, present: sqlite3.Connection) -> int:
    """Return the last place up to which both tell the same: there the hashes part, since each covers all before it."""
    same, different = 0, min(_end(kept), _end(present)) + 1
    while different - same > 1:
        middle = (same + different) // 2
        if _link(kept, middle) == _link(present, middle):
            same = middle
        else:
            different = middle
    return same


def _end(connection: sqlite3.Connection) -> int:
    return connection.execute("SELECT coalesce(max(place), 0) FROM facts").fetchone()[0]  # type: ignore[no-any-return]


def _link(connection: sqlite3.Connection, place: int) -> object:
    return connection.execute("SELECT hash FROM facts WHERE place = ?", (place,)).fetchone()


def _set_aside(database: Path, now: datetime) -> Iterator[tuple[Path, Path]]:
    """Rename the present file, and what a damaged one needs beside it; yield from where to where."""
    aside = free_name(database.with_name(f"{database.stem}-set-aside-{stamp(now)}{database.suffix}"))
    with plain_files(database):
        for end in ("", *COMPANIONS):
            here = database.with_name(database.name + end)
            if here.exists():
                yield here, here.rename(aside.with_name(aside.name + end))


def _let_go(database: Path) -> None:
    """Have SQLite put its log into the file. Raises StoreError where another program has the file open."""
    try:
        with sqlite_file(database, _PATIENCE_MS) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except StoreError as error:
        if error.kind == "locked":
            raise


@contextmanager
def _about(backup: Path) -> Iterator[None]:
    """Raise StoreError in words for a backup, where one is about it."""
    try:
        yield
    except StoreError as error:
        kind = _OF_THE_BACKUP.get(error.kind)
        if kind is None or str(error.values.get("where")) != str(backup):
            raise
        raise StoreError(kind, where=backup) from error
