"""Reads and writes the rows of requests. What is read is found by index, so that history makes nothing slower."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select, true

from desktop.domain.moments import EARLIEST
from desktop.office.rows import RequestRow
from desktop.store.clients import Contacted, contacted_of, remember, remember_all
from desktop.store.portions import portions
from desktop.store.request_rows import PARTS, ROW_FIELDS, part_lines, row_values, rows_of
from desktop.store.tables import facts, requests
from desktop.store.types import Moment, later_of, microseconds
from desktop.store.wire import Wire

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
        for part in PARTS
    ]
    return select(*_COLUMNS).where(condition), parts


_QUEUE = _selection(requests.c.in_queue.is_(true()))
_ONE = _selection(requests.c.request == bindparam("request"))
_SPAN = _selection((requests.c.request > bindparam("after")) & (requests.c.request <= bindparam("last")))
# Sorted afterwards: asked for an order, SQLite would rather go through the whole table in it.
_TOUCHED = select(requests.c.request).where(
    requests.c.touched_until > bindparam("after"), requests.c.received_at <= bindparam("until")
)

_owes_until = bindparam("owes_until", type_=Moment)
_latest_fact = select(func.max(facts.c.at)).where(facts.c.subject == bindparam("subject")).scalar_subquery()
_ALL_COLUMNS: dict[str, ColumnElement[Any]] = {
    name: bindparam(name) for name in (*ROW_FIELDS, "client_key")
} | {"touched_until": later_of(_owes_until, func.coalesce(_latest_fact, _owes_until))}
_ADD = requests.insert().values(_ALL_COLUMNS)
_named = requests.c.request == bindparam("request")
_CHANGE = requests.update().where(_named).values(_ALL_COLUMNS)
_CHANGE_ALL_BUT_CLIENT = _CHANGE.where(
    *(requests.c[name].is_not_distinct_from(bindparam(name)) for name in Contacted._fields)
)
_TAKE_OUT = requests.delete().where(_named)
_CLEAR = {
    part.name: part.table.delete().where(part.table.c.request == bindparam("request")) for part in PARTS
}
_STORED = {
    part.name: select(part.table)
    .where(part.table.c.request == bindparam("request"))
    .order_by(part.table.c.position)
    for part in PARTS
}
ALL_CONTACTED = select(*(requests.c[name] for name in Contacted._fields))
_ONE_CONTACTED = ALL_CONTACTED.where(_named)


def queue(wire: Wire) -> list[RequestRow]:
    """Return the rows that are in the queue."""
    return _read(wire, _QUEUE, {})


def request(wire: Wire, name: str) -> RequestRow | None:
    """Return the row of one request."""
    return next(iter(_read(wire, _ONE, {"request": name})), None)


def between(wire: Wire, after: str, last: str) -> dict[str, RequestRow]:
    """Return the rows of the requests after `after` up to `last`, by code point."""
    return {row.request: row for row in _read(wire, _SPAN, {"after": after, "last": last})}


def touched(wire: Wire, after: datetime | None, until: datetime) -> list[str]:
    """Return the requests that something happens or is owed on after `after`, received at `until` at the latest."""
    asked = {"after": microseconds(after or EARLIEST), "until": microseconds(until)}
    return sorted(name for (name,) in wire.rows(_TOUCHED, asked))


def put(wire: Wire, name: str, row: RequestRow | None) -> None:
    """Write the rows of one request anew, or take them out; its client is remembered with it."""
    values = row_values(row) if row is not None else {}
    if row is not None and wire.change(_CHANGE_ALL_BUT_CLIENT, values):
        _change_parts(wire, row)
        return
    known = wire.rows(_ONE_CONTACTED, {"request": name})
    if row is None:
        wire.change(_TAKE_OUT, {"request": name})
    elif known:
        wire.change(_CHANGE, values)
        _change_parts(wire, row)
    else:
        _add(wire, [row])
    remember(wire, Contacted(*known[0]) if known else None, contacted_of(row) if row else None)


def _change_parts(wire: Wire, row: RequestRow) -> None:
    """Write what belongs to a request over what there is, and leave alone what is the same."""
    for part in PARTS:
        lines = part_lines(row, part)
        if wire.rows(_STORED[part.name], {"request": row.request}) != lines:
            wire.change(_CLEAR[part.name], {"request": row.request})
            wire.add(part.table, lines)


def replace_all(wire: Wire, rows: Iterable[tuple[str, RequestRow | None]]) -> None:
    """Write the rows of all requests anew, and the clients made from them."""
    for part in PARTS:
        wire.change(part.table.delete(), {})
    wire.change(requests.delete(), {})
    for portion in portions(rows, PORTION):
        _add(wire, [row for _, row in portion if row is not None])
    remember_all(wire, (Contacted(*line) for line in wire.rows(ALL_CONTACTED)))


def _add(wire: Wire, rows: Sequence[RequestRow]) -> None:
    for row in rows:
        wire.change(_ADD, row_values(row))
    for part in PARTS:
        wire.add(part.table, [line for row in rows for line in part_lines(row, part)])


def _read(wire: Wire, selection: Selection, asked: dict[str, Any]) -> list[RequestRow]:
    found, parts = selection
    lines = wire.rows(found, asked)
    return list(rows_of(lines, [wire.rows(part, asked) for part in parts])) if lines else []
