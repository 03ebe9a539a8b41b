"""When the day's requests come in and from whom: rush hours, big and small clients, some with several at once."""

from typing import NamedTuple

from desktop.demo.chance import HOUR
from desktop.demo.clients import Client
from desktop.demo.habits import HOURS
from desktop.demo.room import Room
from desktop.demo.staff import LAST_ORDERS, OPENING


class Ring(NamedTuple):
    """A client turns to the office with a new request."""

    second: int
    client: Client


def day_of_rings(room: Room, requests: int) -> list[Ring]:
    """Return the day's requests in order of time; the first comes as the office opens."""
    sizes = [client.size for client in room.clients]
    rings: list[Ring] = []
    for second in sorted(_second(room) for _ in range(requests)):
        if rings and room.habits.entering.same_client_again.draw():
            before = rings[-1]
            rings.append(Ring(min(before.second + room.rng.randint(70, 300), LAST_ORDERS), before.client))
        else:
            rings.append(Ring(second, room.rng.choices(room.clients, sizes)[0]))
    rings[:1] = [Ring(OPENING + room.rng.randint(5, 50), ring.client) for ring in rings[:1]]
    return sorted(rings, key=lambda ring: ring.second)


def _second(room: Room) -> int:
    hour = room.rng.choices(list(HOURS), list(HOURS.values()))[0]
    return min(hour * HOUR + room.rng.randrange(HOUR), LAST_ORDERS)
