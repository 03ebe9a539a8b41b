"""How a file gets its name: made under a passing one, put in its place whole and for good, never over another."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.office.store import StoreError

# What SQLite may keep beside a file.
COMPANIONS = ("-wal", "-shm", "-journal")
_TROUBLES = {errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EROFS: "read_only", errno.EIO: "disk"}


@contextmanager
def plain_files(where: Path) -> Iterator[None]:
    """Raise StoreError instead of what the system reports about files."""
    try:
        yield
    except OSError as error:
        raise StoreError(_TROUBLES.get(error.errno or 0, "forbidden"), where=where) from error


def part_of(target: Path) -> Path:
    """Return the name under which this process makes a file that will be `target`."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def remove(path: Path) -> None:
    """Remove a file and what SQLite keeps beside it, where they are."""
    for name in ("", *COMPANIONS):
        path.with_name(path.name + name).unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, for good. Raises StoreError where the name is taken."""
    with plain_files(target):
        try:
            os.link(part, target)
        except FileExistsError:
            raise StoreError("exists", where=target) from None
        except OSError:  # some file systems know no second name
            if os.path.lexists(target):
                raise StoreError("exists", where=target) from None
            part.rename(target)
        else:
            part.unlink()
        settle(target.parent)


def settle(folder: Path) -> None:
    """Have the disk keep the names in a folder; Windows does it by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(path: Path) -> Path:
    """Return the path, or the next one like it that is not taken."""
    free, number = path, 2
    while os.path.lexists(free):
        free, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return free
