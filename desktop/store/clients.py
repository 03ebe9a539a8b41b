"""The clients that ever asked for a courier, each contact once, with the addresses they used; made from requests."""

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, select

from desktop.office.rows import RequestRow
from desktop.store.folding import digits, folded
from desktop.store.request_rows import digest
from desktop.store.tables import client_addresses, clients, requests
from desktop.store.types import Moment, later_of, plain
from desktop.store.wire import Line, Wire

ADDRESS_KINDS = ("pickup", "dropoff")


class Contacted(NamedTuple):
    """What a request says about its client, as it is stored."""

    client: str
    contact: str | None
    phone: str | None
    pickup: str | None
    dropoff: str | None
    received_at: int


class Known(NamedTuple):
    """A line of one of the two tables, whose last column is the latest use, and how to find the requests behind it."""

    table: Table
    line: Line
    newest: Select[tuple[int]]
    asked: dict[str, str]


_TABLES = (clients, client_addresses)
_KEY = {table: table.c.key == bindparam("one") for table in _TABLES}
_DROP = {table: table.delete().where(_KEY[table]) for table in _TABLES}
_used_at = bindparam("used_at", type_=Moment)
_SET = {table: table.update().where(_KEY[table]).values(last_at=_used_at) for table in _TABLES}
_USE = {
    table: table.update().where(_KEY[table]).values(last_at=later_of(table.c.last_at, _used_at))
    for table in _TABLES
}

_of_client = (
    select(requests.c.received_at)
    .where(requests.c.client_key == bindparam("client_key"))
    .order_by(requests.c.received_at.desc())
    .limit(1)
)


def _same(name: str) -> ColumnElement[bool]:
    """The request names the same; a missing one is '' here."""
    return func.coalesce(requests.c[name], "") == bindparam(name)


_NEWEST_CONTACT = _of_client.where(_same("contact"), _same("phone"))
_NEWEST_ADDRESS = {kind: _of_client.where(_same(kind)) for kind in ADDRESS_KINDS}

_read_contacted = attrgetter(*Contacted._fields)


def contacted_of(row: RequestRow) -> Contacted:
    """Return what a row says about its client."""
    return Contacted(*plain(_read_contacted(row)))


def known_by(contacted: Contacted) -> dict[str, Known]:
    """Return by key what a request of this client makes known; of a client without name, nothing."""
    client, contact, phone, *_, last_at = contacted
    if not client:
        return {}
    client_key, contact, phone = digest(client), contact or "", phone or ""
    key = digest(client, contact, phone)
    line: Line = (key, client, contact, phone, folded(client), digits(phone), last_at)
    asked = {"client_key": client_key, "contact": contact, "phone": phone}
    found = {key: Known(clients, line, _NEWEST_CONTACT, asked)}
    for kind in ADDRESS_KINDS:
        address = getattr(contacted, kind)
        if address:
            key = digest(client, kind, address)
            line = (key, client_key, kind, address, last_at)
            asked = {"client_key": client_key, kind: address}
            found[key] = Known(client_addresses, line, _NEWEST_ADDRESS[kind], asked)
    return found


def remember(wire: Wire, before: Contacted | None, now: Contacted | None) -> None:
    """Bring both tables up to date after a request changed from `before` to `now`; its row is written already."""
    if before == now:
        return
    for key, known in known_by(now).items() if now else ():
        used = {"one": key, "used_at": known.line[-1]}
        if wire.change(_USE[known.table], used) == 0:
            wire.add(known.table, [known.line])
    for key, known in known_by(before).items() if before else ():
        _work_out(wire, key, known)


def _work_out(wire: Wire, key: str, known: Known) -> None:
    """Find anew when this was last used, after a request behind it changed; drop it where none is left."""
    newest = wire.rows(known.newest, known.asked)
    if newest:
        wire.change(_SET[known.table], {"one": key, "used_at": newest[0][0]})
    else:
        wire.change(_DROP[known.table], {"one": key})


def remember_all(wire: Wire, contacts: Iterable[Contacted]) -> None:
    """Write both tables anew from what all requests say."""
    found = all_known(contacts)
    for table in _TABLES:
        wire.change(table.delete(), {})
        wire.add(table, [known.line for known in found.values() if known.table is table])


def all_known(contacts: Iterable[Contacted]) -> dict[str, Known]:
    """Return by key what all requests together make known."""
    newest: dict[str, Known] = {}
    for contacted in contacts:
        for key, known in known_by(contacted).items():
            if key not in newest or newest[key].line[-1] < known.line[-1]:
                newest[key] = known
    return newest
