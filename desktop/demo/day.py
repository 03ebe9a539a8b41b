"""Simulates a Brazilian courier office's whole day, from the first ring to the last delivery. Nothing in it is real.

The facts come in the order in which the office recorded them, late entries and mistakes included. Say so with
`desktop.demo.simulated.NOTICE` wherever a simulated day is shown.
"""

from datetime import date
from functools import partial
from random import Random

from desktop.demo.agenda import Agenda
from desktop.demo.callers import ring_in
from desktop.demo.calls import look_who_waits
from desktop.demo.chance import MINUTE, span
from desktop.demo.clients import found_clients
from desktop.demo.demand import day_of_rings
from desktop.demo.fleet import muster
from desktop.demo.habits import Habits
from desktop.demo.intake import take_in
from desktop.demo.logbook import Logbook
from desktop.demo.numbers import Numbers
from desktop.demo.placing import place_waiting
from desktop.demo.room import Room
from desktop.demo.staff import CLOSING, OPENING, Desk, clock


def simulate_day(seed: int, day: date, *, requests: int = 180) -> list[dict[str, object]]:
    """Return the facts of a simulated day as ops (callbacks.md, sections 2 and 7), in the order of recording.

    The same arguments give the same ops on every computer. `requests` are those that were not entered twice;
    some may go on into the next day. Times are in the office's offset, -03:00.
    """
    room = _open(Random(seed), day, requests)
    numbers = Numbers(day, requests)
    for ring in day_of_rings(room, requests):
        room.agenda.at(ring.second, partial(take_in, room, numbers, ring))
    last = CLOSING - MINUTE
    room.agenda.every(20, OPENING, last, partial(place_waiting, room))
    room.agenda.every(15, OPENING, last, partial(look_who_waits, room))
    room.agenda.every(MINUTE, OPENING, last, partial(ring_in, room))
    room.agenda.run(until=last)
    return room.logbook.ops()


def _open(rng: Random, day: date, requests: int) -> Room:
    agenda, desk = Agenda(), Desk(rng)
    return Room(
        rng=rng,
        agenda=agenda,
        logbook=Logbook(day, rng, agenda, desk),
        desk=desk,
        habits=Habits(rng),
        clients=found_clients(rng),
        couriers=muster(rng, requests),
        cloudburst=_cloudburst(rng),
    )


def _cloudburst(rng: Random) -> range:
    """Return the bad hour of the day, in the morning rush: on a day without one nobody needs an alarm."""
    start = clock(10, 5) + span(rng, 0, 20)
    return range(start, start + span(rng, 45, 60))
