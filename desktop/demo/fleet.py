"""The simulated couriers: when they ride, when they eat, and whose turn is next by waiting time alone."""

from random import Random

from desktop.demo.chance import HOUR, MINUTE, span
from desktop.demo.job import Courier
from desktop.demo.names import COURIERS
from desktop.demo.staff import CLOSING, clock

MORNING = (clock(6, 50), clock(7, 20), clock(8), clock(8, 30), clock(9))
LATER = (clock(13, 30), clock(14, 30), clock(10), clock(12))
STARTS = tuple(start for pair in zip(MORNING, LATER, strict=False) for start in pair) + MORNING[-1:]
FEWEST = 4
REQUESTS_A_COURIER = 9


def muster(rng: Random, requests: int) -> list[Courier]:
    """Return the couriers of a day with that many requests, each with a shift."""
    count = min(len(COURIERS), max(FEWEST, round(requests / REQUESTS_A_COURIER)))
    return [_courier(rng, name, STARTS[place % len(STARTS)]) for place, name in enumerate(COURIERS[:count])]


def _courier(rng: Random, name: str, start: int) -> Courier:
    end = min(start + 9 * HOUR, CLOSING - 40 * MINUTE)
    return Courier(name, start, end, lunch=start + span(rng, 200, 300), free_since=start)


def next_free(couriers: list[Courier], second: int) -> Courier | None:
    """Return the courier who has waited longest without a job; None where nobody is free."""
    waiting = [courier for courier in couriers if courier.riding(second) and not courier.jobs]
    return min(waiting, key=lambda courier: courier.free_since, default=None)


def may_share(couriers: list[Courier], second: int) -> Courier | None:
    """Return a courier on one job that is not at its end, who could take a second on the way."""
    on_one = [courier for courier in couriers if courier.riding(second) and len(courier.jobs) == 1]
    return next((courier for courier in on_one if courier.jobs[0].stops_done == 0), None)
