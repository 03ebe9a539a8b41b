"""Reads a file of facts, one JSON object a line, and says of every line that is not accepted why (callbacks.md, 7)."""

import gzip
import json
import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from desktop.domain.facts import Fact
from desktop.domain.reading import read_fact
from desktop.domain.refusals import Refused
from desktop.domain.timeline import Contradiction, check

GZIP = b"\x1f\x8b"
MOST_LEVELS = 500
"""What is nested deeper can be read here, and not everywhere where it would have to be read again."""


class FileUnreadable(Exception):
    """The file can't be read at all; the message says why in a sentence."""


@dataclass(slots=True)
class OpsFile:
    """The facts of a file with their line as place, and what is wrong by line: (line, request or None, why)."""

    facts: list[Fact] = field(default_factory=list)
    errors: list[tuple[int, str | None, str]] = field(default_factory=list)

    def by_request(self) -> dict[str, list[Fact]]:
        """Return the facts by request, in the order of the lines."""
        requests: dict[str, list[Fact]] = {}
        for fact in self.facts:
            requests.setdefault(fact.request, []).append(fact)
        return requests


def read_ops(path: Path) -> OpsFile:
    """Return what the file holds. Raises FileUnreadable."""
    read = OpsFile()
    seen_ids: set[str] = set()
    unclear: set[str] = set()
    for number, line in enumerate(_lines(path), start=1):
        request = None
        try:
            parsed = _parse(line)
            request = _request(parsed)
            fact = read_fact(parsed, number)
            if fact.id in seen_ids:
                raise Refused("id_twice", field="id", id=fact.id)
        except Refused as refused:
            read.errors.append((number, request, str(refused)))
            unclear.add(request or "")
            continue
        if fact.id is not None:
            seen_ids.add(fact.id)
        read.facts.append(fact)
    _check_requests(read, unclear)
    read.errors.sort(key=lambda error: error[0])
    return read


def _check_requests(read: OpsFile, unclear: set[str]) -> None:
    """Check each request whose lines could all be read; one contradiction is the cause of those after it."""
    for request, facts in read.by_request().items():
        if request in unclear:
            continue
        try:
            check(facts)
        except Contradiction as contradiction:
            read.errors.append((contradiction.fact.place, request, str(contradiction)))


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as plain:
            packed = plain.read(2) == GZIP
            plain.seek(0)
            with gzip.open(plain) if packed else plain as lines:
                for line in lines:
                    yield line.removesuffix(b"\n")
    except (OSError, EOFError, zlib.error) as error:
        raise FileUnreadable(f"{path} can't be read: {error}") from error


def _parse(line: bytes) -> object:
    if not line.strip():
        raise Refused("line_empty")
    try:
        parsed = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant, parse_float=_finite)
    except UnicodeDecodeError:
        raise Refused("line_not_utf8") from None
    except (ValueError, RecursionError):
        raise Refused("not_an_object") from None
    if line.count(b"[") + line.count(b"{") > MOST_LEVELS and _levels(parsed) > MOST_LEVELS:
        raise Refused("not_an_object")
    return parsed


def _levels(value: object) -> int:
    """Return how many lists and objects stand within each other at most."""
    levels = 0
    standing = [value]
    while standing := [one for one in standing if isinstance(one, list | dict)]:
        levels += 1
        standing = [inner for one in standing for inner in (one.values() if isinstance(one, dict) else one)]
    return levels


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(digits)
    return number


def _request(parsed: object) -> str | None:
    request = parsed.get("request") if isinstance(parsed, dict) else None
    return request if isinstance(request, str) and request else None
