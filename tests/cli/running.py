"""Runs `retorno` as a person types it, in this process; files of facts and policies are written on the way."""

import json
from collections.abc import Iterable
from pathlib import Path

from click.testing import CliRunner, Result

from desktop.cli.main import retorno

UNTIL = "2026-03-02T12:00:00Z"


def run(*words: object) -> Result:
    """Run the program; a failure that it does not explain fails the test."""
    result = CliRunner().invoke(retorno, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def write_lines(path: Path, lines: Iterable[object]) -> Path:
    """Write JSON objects, one a line."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), "utf-8")
    return path


def write_policy(path: Path, **given: object) -> Path:
    """Write a policy in which everything else is missing."""
    path.write_text(json.dumps(given), "utf-8")
    return path
