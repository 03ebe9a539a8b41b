"""Backups of a database file in the folder `backups` beside it: which there are, when one is due, which ones are kept.

A backup's name tells when and why it was made and how many facts it holds. It has that name only once it was
checked. The functions open connections of their own, so they may run on any thread.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from desktop.office.store import StoreError
from desktop.store.copying import Progress, checked_copy, copy, sqlite_file, untold
from desktop.store.placing import part_of, plain_files, settle
from desktop.store.record import SqlStore

FOLDER = "backups"
HOUR = timedelta(hours=1)
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(?P<of>.+)-(?P<at>\d{8}T\d{6}Z)-(?P<kind>[a-z]+)-(?P<facts>\d+)")
_UNFINISHED = re.compile(r"\..+-(?P<at>\d{8}T\d{6}Z)-[a-z]+\.\d+\.part")


class Kind(StrEnum):
    """Why a backup was made."""

    HOURLY = "hourly"
    SHIFT = "shift"
    BY_HAND = "hand"


# How many of a kind are kept, the newest; what somebody asked for is kept until somebody removes it.
KEPT = {Kind.HOURLY: 24, Kind.SHIFT: 14}


@dataclass(frozen=True, slots=True)
class Backup:
    """A checked copy: when it was made, why, and how many facts it holds."""

    path: Path
    at: datetime
    kind: Kind
    facts: int


def stamp(now: datetime) -> str:
    """Return a moment as it stands in names of files: UTC, so that names sort by time."""
    return now.astimezone(UTC).strftime(_STAMP)


def folder_of(database: Path) -> Path:
    """Return the folder of a database's backups."""
    return database.absolute().parent / FOLDER


def backups(database: Path) -> list[Backup]:
    """Return the checked backups of a database, the oldest first; files with other names are left alone."""
    found = []
    for path in _files(folder_of(database)):
        told = _NAME.fullmatch(path.stem)
        if (
            told
            and told["of"] == database.stem
            and path.suffix == database.suffix
            and told["kind"] in set(Kind)
        ):
            found.append(Backup(path, _moment(told["at"]), Kind(told["kind"]), int(told["facts"])))
    return sorted(found, key=lambda one: (one.at, one.path.name))


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _moment(written: str) -> datetime:
    """Return the moment of a stamp; one that no calendar has lies in the far future."""
    try:
        return datetime.strptime(written, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)


def last_checked_backup(database: Path) -> Backup | None:
    """Return the newest backup, None where there is none."""
    return max(backups(database), key=lambda one: (one.at, one.facts), default=None)


def due(database: Path, now: datetime) -> bool:
    """Tell whether an hour went by without a backup, and something was recorded since the last one.

    A backup from the future was made when the PC's clock was wrong, and does not count.
    """
    last = max((one for one in backups(database) if one.at <= now), key=lambda one: one.at, default=None)
    return last is None or (now - last.at >= HOUR and _end(database) != _end(last.path))


def _end(path: Path) -> object:
    """Return where a record ends: what equals none other where it can't be read, so that the backup says why."""
    try:
        with sqlite_file(path) as connection:
            return connection.execute("SELECT place, hash FROM head").fetchone()
    except StoreError:
        return object()


def make(database: Path, kind: Kind, now: datetime, progress: Progress = untold) -> Backup:
    """Make a checked backup in the folder, then remove those that are not kept any longer. Raises StoreError."""
    folder = folder_of(database)
    with plain_files(folder):
        folder.mkdir(exist_ok=True)
        _clear(folder, now)
    name = f"{database.stem}-{stamp(now)}-{kind}"
    part = part_of(folder / name)
    with checked_copy(database, part, progress) as found, plain_files(folder):
        made = Backup(folder / f"{name}-{found.facts}{database.suffix}", now, kind, found.facts)
        part.replace(made.path)  # one of the same second with as many facts is the same
        settle(folder)
        for old in _not_kept(database, made):
            old.path.unlink(missing_ok=True)
    return made


def _clear(folder: Path, now: datetime) -> None:
    """Remove what is left of backups that were killed in the making."""
    for path in _files(folder):
        told = _UNFINISHED.match(path.name)
        if told and not now - HOUR <= _moment(told["at"]) <= now:
            path.unlink(missing_ok=True)


def _not_kept(database: Path, made: Backup) -> list[Backup]:
    """Return the backups that are one too many; those from the future, made by a wrong clock, go first."""
    if made.kind not in KEPT:
        return []
    others = [one for one in backups(database) if one.kind is made.kind and one.path != made.path]
    others.sort(key=lambda one: (one.at <= made.at, one.at, one.path.name), reverse=True)
    return others[KEPT[made.kind] - 1 :]


def backup(source: SqlStore | Path, target: Path, progress: Progress = untold) -> int:
    """Make a checked copy under this name and return how many facts it holds. Raises StoreError."""
    if isinstance(source, Path):
        return copy(source, target, progress).facts
    if source.database.path is None:
        raise StoreError("server_copy", where=source.database.where)
    return copy(source.database.path, target, progress).facts
