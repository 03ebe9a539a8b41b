"""The couriers and the office's people. Turns are the requests' own; here they are only read together."""

from sqlalchemy import Connection, Select, bindparam, func, select

from desktop.office.registers import CourierRow
from desktop.store.tables import couriers, people, turns
from desktop.store.types import plain, storable
from desktop.store.wire import Line, Wire

_named = select(func.min(turns.c.courier).label("name")).cte("named", recursive=True)
# Leaps through the index from one name to the next, however many turns each has had.
_next = select(func.min(turns.c.courier)).where(turns.c.courier > _named.c.name).scalar_subquery()
_NAMED = _named.union_all(select(_next).where(_named.c.name.is_not(None)))
_ONLY_NAMED: Select[tuple[str]] = select(_NAMED.c.name).where(
    _NAMED.c.name.is_not(None), _NAMED.c.name.not_in(select(couriers.c.name))
)
_REGISTERED = select(couriers.c.name, couriers.c.phone, couriers.c.on_duty, couriers.c.duty_since)
_GOING_ON = (
    select(turns.c.courier, turns.c.request)
    .where(turns.c.until.is_(None))
    .order_by(turns.c.courier, turns.c.request)
)
_LAST = select(func.max(turns.c.until)).where(turns.c.courier == bindparam("name"))

_TAKE_OUT = couriers.delete().where(couriers.c.name == bindparam("name"))
_PERSON = people.c.name == bindparam("one")


def all_couriers(connection: Connection) -> list[CourierRow]:
    """Return the registered couriers and those only named by requests, by name."""
    going_on: dict[str, list[str]] = {}
    for courier, request in connection.execute(_GOING_ON):
        going_on.setdefault(courier, []).append(request)
    known = [tuple(row) for row in connection.execute(_REGISTERED)]
    known += [(name, None, False, None) for name in connection.execute(_ONLY_NAMED).scalars()]
    found = []
    for name, phone, on_duty, duty_since in sorted(known, key=lambda one: one[0]):
        on = tuple(going_on.get(name, ()))
        ended = None if on else connection.execute(_LAST, {"name": name}).scalar()
        began = duty_since if on_duty and not on else None
        free_since = max(filter(None, (ended, began)), default=None)
        found.append(CourierRow(name, phone, on_duty, duty_since, on, free_since))
    return found


def courier_line(courier: CourierRow) -> Line:
    """Return what is stored of a courier."""
    return tuple(plain([courier.name, courier.phone, courier.on_duty, courier.duty_since]))


def put_courier(wire: Wire, courier: CourierRow) -> None:
    """Write what is known of a courier besides the turns."""
    line = courier_line(courier)
    wire.change(_TAKE_OUT, {"name": line[0]})
    wire.add(couriers, [line])


def all_people(connection: Connection) -> list[str]:
    """Return the people of the office, by name."""
    return list(connection.execute(select(people.c.name).order_by(people.c.name)).scalars())


def put_person(connection: Connection, name: str, *, works_here: bool) -> None:
    """Write or take out a person."""
    name = storable(name)
    connection.execute(people.delete().where(_PERSON), {"one": name})
    if works_here:
        connection.execute(people.insert(), {"name": name})
