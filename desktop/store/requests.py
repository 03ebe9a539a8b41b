"""Reads and writes the rows of requests. What is read is found by index, so that history makes nothing slower."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select, true

from desktop.domain.moments import EARLIEST
from desktop.office.rows import RequestRow
from desktop.store.clients import Contacted, remember, remember_all
from desktop.store.portions import portions
from desktop.store.request_rows import BELONGINGS, ROW_FIELDS, part_values, row_values, rows_of
from desktop.store.tables import facts, requests
from desktop.store.types import Moment, later_of

PORTION = 500
_COLUMNS = [requests.c[name] for name in ROW_FIELDS]
Selection = tuple[Select[Any], list[Select[Any]]]


def _selection(condition: ColumnElement[bool]) -> Selection:
    """Return the statements that read the requests for which `condition` holds, and what belongs to them."""
    names = select(requests.c.request).where(condition)
    parts = [
        select(part.table.c.request, *(part.table.c[name] for name in part.fields))
        .where(part.table.c.request.in_(names))
        .order_by(part.table.c.request, part.table.c.position)
        for part in BELONGINGS
    ]
    return select(*_COLUMNS).where(condition), parts


_QUEUE = _selection(requests.c.in_queue.is_(true()))
_ONE = _selection(requests.c.request == bindparam("request"))
_SOME = _selection(requests.c.request.in_(bindparam("requests", expanding=True)))
_TOUCHED = (
    select(requests.c.request)
    .where(requests.c.touched_until > bindparam("after"), requests.c.received_at <= bindparam("until"))
    .order_by(requests.c.request)
)
_CONTACTED = select(*(requests.c[name] for name in Contacted._fields))
_COUNT = select(func.count()).select_from(requests)

_owes_until = bindparam("owes_until", type_=Moment)
_latest_fact = select(func.max(facts.c.at)).where(facts.c.subject == bindparam("subject")).scalar_subquery()
_ADD = requests.insert().values(
    {name: bindparam(name) for name in (*ROW_FIELDS, "client_key")}
    | {"touched_until": later_of(_owes_until, func.coalesce(_latest_fact, _owes_until))}
)
_TAKE_OUT = (
    requests.delete()
    .where(requests.c.request == bindparam("named"))
    .returning(*(requests.c[name] for name in Contacted._fields))
)


def queue(connection: Connection) -> list[RequestRow]:
    """Return the rows that are in the queue."""
    return _read(connection, _QUEUE, {})


def request(connection: Connection, name: str) -> RequestRow | None:
    """Return the row of one request."""
    return next(iter(_read(connection, _ONE, {"request": name})), None)


def some(connection: Connection, names: Sequence[str]) -> dict[str, RequestRow]:
    """Return the rows of the named requests that have one."""
    return {row.request: row for row in _read(connection, _SOME, {"requests": names})}


def count(connection: Connection) -> int:
    """Return how many requests have a row."""
    found: int = connection.execute(_COUNT).scalar_one()
    return found


def touched(connection: Connection, after: datetime | None, until: datetime) -> list[str]:
    """Return the requests that something happens or is owed on after `after`, received at `until` at the latest."""
    return list(connection.execute(_TOUCHED, {"after": after or EARLIEST, "until": until}).scalars())


def put(connection: Connection, name: str, row: RequestRow | None) -> None:
    """Write the rows of one request anew, or take them out; its client is remembered with it."""
    gone = connection.execute(_TAKE_OUT, {"named": name}).first()
    if row is not None:
        add(connection, [row])
    before = Contacted(*gone) if gone else None
    remember(connection, before, Contacted.of(row) if row else None)


def add(connection: Connection, rows: Iterable[RequestRow]) -> None:
    """Write the rows of requests that have none."""
    rows = list(rows)
    connection.execute(_ADD, [row_values(row) for row in rows])
    for part in BELONGINGS:
        values = [line for row in rows for line in part_values(row, part)]
        if values:
            connection.execute(part.table.insert(), values)


def replace_all(connection: Connection, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
    """Write the rows of all requests anew, and the clients made from them."""
    for part in BELONGINGS:
        connection.execute(part.table.delete())
    connection.execute(requests.delete())
    for portion in portions(rows, PORTION):
        kept = [row for _, row in portion if row is not None]
        if kept:
            add(connection, kept)
    remember_all(connection, (Contacted(*line) for line in connection.execute(_CONTACTED)))


def _read(connection: Connection, selection: Selection, asked: dict[str, Any]) -> list[RequestRow]:
    found, parts = selection
    lines = connection.execute(found, asked).all()
    if not lines:
        return []
    return list(rows_of(lines, [connection.execute(part, asked).all() for part in parts]))
