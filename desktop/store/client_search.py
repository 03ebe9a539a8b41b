"""Finds known clients by what somebody types: part of a name, or of a telephone number."""

from sqlalchemy import ColumnElement, Connection, and_, bindparam, case, false, literal, or_, select

from desktop.office.registers import ClientMatch
from desktop.store.clients import ADDRESS_KINDS
from desktop.store.folding import digits, folded
from desktop.store.request_rows import digest
from desktop.store.tables import client_addresses, clients

# More is never typed to find a client; SQLite refuses patterns without end.
LONGEST = 200
ADDRESSES = 5
# As many digits as a number without its area code has at least; a caller's may carry more than the one we noted.
WHOLE_NUMBER = 8

_ADDRESSES = (
    select(client_addresses.c.address)
    .where(
        client_addresses.c.client_key == bindparam("client_key"), client_addresses.c.kind == bindparam("kind")
    )
    .order_by(client_addresses.c.last_at.desc(), client_addresses.c.address)
    .limit(ADDRESSES)
)


def clients_like(connection: Connection, typed: str, limit: int) -> list[ClientMatch]:
    """Return known clients that fit what was typed, the best match first, then the latest used."""
    name = folded(typed[:LONGEST])
    number = "" if any(letter.isalpha() for letter in typed) else digits(typed[:LONGEST])
    statement = (
        select(clients.c.client, clients.c.contact, clients.c.phone, clients.c.last_at)
        .where(or_(_named(name), _numbered(number)))
        .order_by(_distance(name, number), clients.c.last_at.desc(), clients.c.key)
        .limit(limit)
    )
    known: dict[str, tuple[tuple[str, ...], ...]] = {}
    found = []
    for client, contact, phone, last_at in connection.execute(statement).all():
        if client not in known:
            known[client] = tuple(_addresses(connection, client, kind) for kind in ADDRESS_KINDS)
        found.append(ClientMatch(client, contact or None, phone or None, last_at, *known[client]))
    return found


def _named(name: str) -> ColumnElement[bool]:
    """Every word that was typed stands somewhere in the name."""
    return and_(*(clients.c.folded.contains(word, autoescape=True) for word in name.split() or [""]))


def _numbered(number: str) -> ColumnElement[bool]:
    """The number holds the digits, or they end in it, as with an area code that we did not note."""
    if not number:
        return false()
    endings = [number[start:] for start in range(len(number) - WHOLE_NUMBER + 1)]
    return or_(clients.c.digits.contains(number, autoescape=True), clients.c.digits.in_(endings))


def _distance(name: str, number: str) -> ColumnElement[int]:
    """0 for whole words and beginnings of the name, 1 for beginnings of a word, 2 for the middle of one."""
    spaced = literal(" ") + clients.c.folded + literal(" ")
    whole = [
        clients.c.folded.startswith(name, autoescape=True),
        spaced.contains(f" {name} ", autoescape=True),
    ]
    if number:
        whole.append(clients.c.digits.endswith(number, autoescape=True))
    return case((or_(*whole), 0), (spaced.contains(f" {name}", autoescape=True), 1), else_=2)


def _addresses(connection: Connection, client: str, kind: str) -> tuple[str, ...]:
    asked = {"client_key": digest(client), "kind": kind}
    return tuple(connection.execute(_ADDRESSES, asked).scalars())
