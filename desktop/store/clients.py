"""The clients that ever asked for a courier, each contact once, with the addresses they used; made from requests."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, Self

from sqlalchemy import ColumnElement, Connection, Table, bindparam, select

from desktop.office.rows import RequestRow
from desktop.store.codec import Values
from desktop.store.folding import digits, folded
from desktop.store.request_rows import digest, storable
from desktop.store.tables import client_addresses, clients, requests
from desktop.store.types import Moment, later_of

ADDRESS_KINDS = ("pickup", "dropoff")


class Contacted(NamedTuple):
    """What a request says about its client."""

    client: str
    contact: str | None
    phone: str | None
    pickup: str | None
    dropoff: str | None
    received_at: datetime

    @classmethod
    def of(cls, row: RequestRow) -> Self:
        """Return what a row says, as it is stored."""
        return cls(*(storable(getattr(row, name)) for name in cls._fields))


class Line(NamedTuple):
    """A row of one of the two tables, and which requests it is made from."""

    table: Table
    values: Values
    source: ColumnElement[bool]


_KEYS = {table: table.c.key == bindparam("one") for table in (clients, client_addresses)}
_NEWEST = select(requests.c.received_at).order_by(requests.c.received_at.desc()).limit(1)
_INSERT = {table: table.insert() for table in _KEYS}
_DROP = {table: table.delete().where(key) for table, key in _KEYS.items()}
_SET = {table: table.update().where(key).values(last_at=bindparam("used_at")) for table, key in _KEYS.items()}
_USE = {
    table: table.update()
    .where(key)
    .values(last_at=later_of(table.c.last_at, bindparam("used_at", type_=Moment)))
    for table, key in _KEYS.items()
}


def lines_of(contacted: Contacted) -> dict[str, Line]:
    """Return by key the rows that a request of this client stands for; of a client without name there is none."""
    client, contact, phone, *_ = contacted
    if not client:
        return {}
    same = requests.c.client_key == digest(client)
    key = digest(client, contact or "", phone or "")
    lines = {
        key: Line(clients, _values(key, contacted), same & _is("contact", contact) & _is("phone", phone))
    }
    for kind in ADDRESS_KINDS:
        address = getattr(contacted, kind)
        if address:
            key = digest(client, kind, address)
            values = {
                "key": key, "client_key": digest(client), "kind": kind, "address": address,
                "last_at": contacted.received_at,
            }  # fmt: skip
            lines[key] = Line(client_addresses, values, same & _is(kind, address))
    return lines


def _values(key: str, contacted: Contacted) -> Values:
    client, contact, phone, *_ = contacted
    return {
        "key": key, "client": client, "contact": contact or "", "phone": phone or "",
        "folded": folded(client), "digits": digits(phone or ""), "last_at": contacted.received_at,
    }  # fmt: skip


def _is(name: str, value: str | None) -> ColumnElement[bool]:
    return requests.c[name].is_(None) if value is None else requests.c[name] == value


def remember(connection: Connection, before: Contacted | None, now: Contacted | None) -> None:
    """Bring both tables up to date after a request changed from `before` to `now`, as the requests say now."""
    if before == now:
        return
    old = lines_of(before) if before else {}
    new = lines_of(now) if now else {}
    for key, line in new.items():
        _use(connection, key, line)
    for key, line in old.items():
        _work_out(connection, key, line)


def _use(connection: Connection, key: str, line: Line) -> None:
    """Note that a client or an address was used by a request; nothing is put back to an older moment."""
    used = {"one": key, "used_at": line.values["last_at"]}
    if connection.execute(_USE[line.table], used).rowcount == 0:
        connection.execute(_INSERT[line.table], line.values)


def _work_out(connection: Connection, key: str, line: Line) -> None:
    """Find anew when a line was last used, after a request that stood for it changed; drop it where none is left."""
    last_at = connection.execute(_NEWEST.where(line.source)).scalar()
    if last_at is None:
        connection.execute(_DROP[line.table], {"one": key})
    else:
        connection.execute(_SET[line.table], {"one": key, "used_at": last_at})


def remember_all(connection: Connection, contacts: Iterable[Contacted]) -> None:
    """Write both tables anew from what all requests say."""
    lines = all_lines(contacts).values()
    for table in _KEYS:
        connection.execute(table.delete())
        values = [line.values for line in lines if line.table is table]
        if values:
            connection.execute(_INSERT[table], values)


def all_lines(contacts: Iterable[Contacted]) -> dict[str, Line]:
    """Return by key what all requests together stand for."""
    newest: dict[str, Line] = {}
    for contacted in contacts:
        for key, line in lines_of(contacted).items():
            known = newest.get(key)
            if known is None or known.values["last_at"] < line.values["last_at"]:  # type: ignore[operator]
                newest[key] = line
    return newest
