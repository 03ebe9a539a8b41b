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
_REGISTERED = select(
    couriers.c.id, couriers.c.name, couriers.c.phone, couriers.c.on_duty, couriers.c.duty_since
)
_GOING_ON = (
    select(turns.c.courier, turns.c.request)
    .where(turns.c.until.is_(None))
    .order_by(turns.c.courier, turns.c.request)
)
_LAST = select(func.max(turns.c.until)).where(turns.c.courier == bindparam("name"))

_COURIER = couriers.c.name == bindparam("name")
_COURIER_ID = select(couriers.c.id).where(_COURIER)
_TAKE_OUT_COURIER = couriers.delete().where(_COURIER)
_PERSON = people.c.name == bindparam("name")
_PERSON_ID = select(people.c.id).where(_PERSON)
_TAKE_OUT_PERSON = people.delete().where(_PERSON)
_WORKING = select(people.c.name).where(people.c.works_here).order_by(people.c.name)


def all_couriers(connection: Connection) -> list[CourierRow]:
    """Return the registered couriers and those only named by requests, by name."""
    going_on: dict[str, list[str]] = {}
    for courier, request in connection.execute(_GOING_ON):
        going_on.setdefault(courier, []).append(request)
    known = [tuple(row) for row in connection.execute(_REGISTERED)]
    known += [(None, name, None, False, None) for name in connection.execute(_ONLY_NAMED).scalars()]
    found = []
    for own_id, name, phone, on_duty, duty_since in sorted(known, key=lambda one: one[1]):
        on = tuple(going_on.get(name, ()))
        ended = None if on else connection.execute(_LAST, {"name": name}).scalar()
        began = duty_since if on_duty and not on else None
        free_since = max(filter(None, (ended, began)), default=None)
        found.append(CourierRow(name, phone, on_duty, duty_since, on, free_since, own_id))
    return found


def courier_id(wire: Wire, name: str) -> str | None:
    """Return the id of the registered courier of this name, None where there is none."""
    return _only(wire.rows(_COURIER_ID, {"name": storable(name)}))


def courier_line(courier: CourierRow) -> Line:
    """Return what is stored of a courier."""
    return tuple(plain([courier.id, courier.name, courier.phone, courier.on_duty, courier.duty_since]))


def put_courier(wire: Wire, courier: CourierRow) -> None:
    """Write what is known of a courier besides the turns."""
    line = courier_line(courier)
    wire.change(_TAKE_OUT_COURIER, {"name": line[1]})
    wire.add(couriers, [line])


def all_people(connection: Connection) -> list[str]:
    """Return who works at the office, by name."""
    return list(connection.execute(_WORKING).scalars())


def person_id(wire: Wire, name: str) -> str | None:
    """Return the id of who works here by this name, or once did; None where nobody of that name ever did."""
    return _only(wire.rows(_PERSON_ID, {"name": storable(name)}))


def person_line(person: str, name: str, *, works_here: bool) -> Line:
    """Return what is stored of the person with this id."""
    return tuple(plain([person, name, works_here]))


def put_person(wire: Wire, person: str, name: str, *, works_here: bool) -> None:
    """Write what is known of a person."""
    line = person_line(person, name, works_here=works_here)
    wire.change(_TAKE_OUT_PERSON, {"name": line[1]})
    wire.add(people, [line])


def _only(lines: list[Line]) -> str | None:
    """Return the value of the only line, None where there is no line."""
    return lines[0][0] if lines else None
