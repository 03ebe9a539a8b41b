"""What several subcommands share: kinds of argument, files that appear whole or not at all, and how to give up."""

import contextlib
import functools
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import IO, NoReturn, ParamSpec

import click

from desktop import paths
from desktop.domain.moments import read_moment
from desktop.domain.policy_reading import PolicyRefused, read_policy
from desktop.office.ops_file import FileUnreadable, OpsFile, read_ops
from desktop.office.store import StoreError

MOST_ERRORS = 100

P = ParamSpec("P")


class MomentOption(click.ParamType[datetime]):
    """A moment on the command line, ISO 8601 with an offset."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the moment, or fail with a sentence."""
        if isinstance(value, datetime):
            return value
        try:
            return read_moment(str(value))
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is no time with an offset, like 2026-03-02T10:20:00-03:00", param, ctx)


MOMENT = MomentOption()
FILE = click.Path(path_type=Path)


def give_up(*sentences: str, code: int = 2) -> NoReturn:
    """Say what is wrong on standard error and leave."""
    for sentence in sentences:
        click.echo(sentence, err=True)
    sys.exit(code)


def ops_or_give_up(path: Path) -> OpsFile:
    """Return the facts of a file in which every line is accepted; else name the first wrong lines and leave."""
    try:
        read = read_ops(path)
    except FileUnreadable as error:
        give_up(str(error))
    if read.errors:
        give_up(*error_lines(path, read.errors))
    return read


def error_lines(path: Path, errors: Iterable[tuple[int, str | None, str]]) -> list[str]:
    """Return what to say of the first wrong lines, each given as (line, request or None, why)."""
    return [_error_line(path, *error) for error in sorted(errors, key=itemgetter(0))[:MOST_ERRORS]]


def _error_line(path: Path, number: int, request: str | None, why: str) -> str:
    return ": ".join(part for part in (f"{path}:{number}", request, why) if part)


def policy_or_give_up(path: Path, base: Mapping[str, object]) -> object:
    """Return the body of a policy file that can be followed; else name its wrong field and leave."""
    try:
        body = json.loads(path.read_text(encoding="utf-8-sig"))
        read_policy(body, base)
    except (OSError, ValueError, RecursionError) as error:
        give_up(f"{path}: the policy can't be read: {error}")
    except PolicyRefused as refused:
        give_up(f"{path}: {refused}")
    return body


def says_store_errors(command: Callable[P, None]) -> Callable[P, None]:
    """Decorate a subcommand so that a record that can't be used is one sentence on standard error."""

    @functools.wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except StoreError as error:
            give_up(str(error), code=1)

    return guarded


def database_file(named: str | None) -> Path:
    """Return the database file that was named, or the office's own. Raises StoreError for a server's address."""
    if named is not None and "://" in named:
        raise StoreError("server_copy", where=named.rpartition("@")[2])
    return paths.default_database() if named is None else Path(named)


@contextlib.contextmanager
def written_whole(*paths: Path) -> Iterator[list[IO[str]]]:
    """Give text files that take their places together at the end; on a failure, none of them appears.

    Gives up in a sentence where they can't be written.
    """
    places = [path.resolve() for path in paths]
    try:
        _prove_free(places)
        with contextlib.ExitStack() as stack:
            files = [stack.enter_context(_beside(path)) for path in places]
            yield files
            for file in files:
                file.flush()
                os.fsync(file.fileno())
                file.close()
            for file, path in zip(files, places, strict=True):
                Path(file.name).replace(path)
    except OSError as error:
        give_up(f"the result can't be written: {error}")


def _prove_free(places: Sequence[Path]) -> None:
    for path in places:
        if places.count(path) > 1:
            raise OSError(f"{path} is given twice")
        if path.exists() and not path.is_file():
            raise OSError(f"{path} is not a file")
        if not path.parent.is_dir():
            raise OSError(f"there is no folder {path.parent}")


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[IO[str]]:
    """Give a file that is gone afterwards, unless it has been given its name by then."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
    finally:
        part.unlink(missing_ok=True)
