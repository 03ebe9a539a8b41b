"""Compares the tables that are read with what the facts come to, and names each difference."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from sqlalchemy import bindparam, func, literal, select

from desktop.office.entries import REQUEST
from desktop.office.rows import RequestRow
from desktop.store import requests as request_tables
from desktop.store.clients import Contacted, all_known
from desktop.store.portions import portions
from desktop.store.request_rows import PARTS, part_lines, row_values
from desktop.store.tables import client_addresses, clients, facts, requests
from desktop.store.transactions import SqlReading

PORTION = 500

_latest_fact = (
    select(func.max(facts.c.at))
    .where(facts.c.subject == literal(REQUEST) + requests.c.request)
    .scalar_subquery()
)
_HIDDEN = select(requests.c.request, requests.c.touched_until, requests.c.client_key, _latest_fact).where(
    requests.c.request > bindparam("after"), requests.c.request <= bindparam("last")
)
_AFTER = (
    select(requests.c.request).where(requests.c.request > bindparam("after")).order_by(requests.c.request)
)


def compare_requests(
    reading: SqlReading,
    rebuilt: Iterable[tuple[str, RequestRow | None]],
    progress: Callable[[int, int], None],
) -> Iterator[str]:
    """Yield what differs between the rows of requests and `rebuilt`, which is ordered by request (code point)."""
    of, seen, last = reading.last_place(), 0, ""
    for portion in portions(rebuilt, PORTION):
        after, last = last, portion[-1][0]
        found = request_tables.between(reading.wire, after, last)
        for name, row in portion:
            yield from _difference(name, found.pop(name, None), row)
            seen += row.version if row is not None else 0
        yield from (_unfounded(name) for name in found)
        yield from _hidden_differences(reading, after, last, dict(portion))
        progress(of + min(seen, of), 2 * of)
    yield from (_unfounded(name) for (name,) in reading.wire.rows(_AFTER, {"after": last}))
    progress(2 * of, 2 * of)


def compare_clients(reading: SqlReading) -> Iterator[str]:
    """Yield which clients and addresses are not as the requests say."""
    contacts = (Contacted(*line) for line in reading.wire.rows(request_tables.ALL_CONTACTED))
    expected = {key: known.line for key, known in all_known(contacts).items()}
    lines = reading.wire.rows(select(clients)) + reading.wire.rows(select(client_addresses))
    found = {line[0]: line for line in lines}
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            _, *words = expected.get(key) or found[key]
            yield f"The register of clients is not as the requests say, at {words[0]!r}."


def _difference(name: str, found: RequestRow | None, expected: RequestRow | None) -> Iterator[str]:
    if expected is None or found is None:
        if found is not None:
            yield _unfounded(name)
        if expected is not None:
            yield f"The request {name} is missing from the tables that are read."
        return
    left, right = row_values(found), row_values(expected)
    differing = [field for field, value in right.items() if left[field] != value and field != "owes_until"]
    differing += [part.name for part in PARTS if part_lines(found, part) != part_lines(expected, part)]
    if differing:
        yield f"The request {name} is not shown as its facts say; wrong is: {', '.join(differing)}."


def _unfounded(name: str) -> str:
    return f"The request {name} is shown, but no valid fact stands behind it."


def _hidden_differences(
    reading: SqlReading, after: str, last: str, expected: dict[str, RequestRow | None]
) -> Iterator[str]:
    """Yield the requests that would be looked for in the wrong place."""
    for name, touched_until, client_key, latest_fact in reading.wire.rows(
        _HIDDEN, {"after": after, "last": last}
    ):
        row = expected.get(name)
        if row is None:
            continue
        values = row_values(row)
        owes_until: Any = values["owes_until"]
        if (touched_until, client_key) != (max(owes_until, latest_fact or 0), values["client_key"]):
            yield f"The request {name} is not shown as its facts say; wrong is: where it is found."
