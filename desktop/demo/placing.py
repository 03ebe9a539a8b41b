"""Finds a courier for each request that waits: whoever has waited longest, or one who passes there anyway."""

from desktop.demo.chance import MINUTE
from desktop.demo.fleet import may_share, next_free
from desktop.demo.job import Courier, Job
from desktop.demo.phrases import WRONG_COURIER
from desktop.demo.ride import set_off
from desktop.demo.room import Room

JUST_TOLD = 2 * MINUTE


def place_waiting(room: Room) -> None:
    """Give every request that can be placed now to a courier, as far as there are any."""
    ready = [job for job in room.going_on if _ready(room, job)]
    for job in sorted(ready, key=lambda job: job.placed_from):
        courier = next_free(room.couriers, room.now)
        if courier is None and job.shareable:
            courier = may_share(room.couriers, room.now)
        if courier is not None:
            _assign(room, job, courier)


def _ready(room: Room, job: Job) -> bool:
    return job.courier is None and job.placed_from <= room.now and not job.disputed(room.now)


def _assign(room: Room, job: Job, courier: Courier) -> None:
    news_to_tell = _news_to_tell(room, job)
    job.take_on(courier, room.now)
    job.swapped = False
    if room.habits.riding.wrong_courier.draw():
        _assign_wrongly(room, job, courier)
    else:
        room.logbook.write(job, "courier_assigned", {"courier": courier.name})
    if news_to_tell:
        job.news["found"] = room.now
    set_off(room, job)


def _news_to_tell(room: Room, job: Job) -> bool:
    """Tell whether the client waits for this word: it comes late, they were not just told, and it is no swap."""
    told_now = job.heard.last is not None and room.now - job.heard.last <= JUST_TOLD
    return job.is_late(room.now) and not told_now and not job.swapped


def _assign_wrongly(room: Room, job: Job, courier: Courier) -> None:
    """Write another courier's name, and put that right a minute later."""
    other = room.rng.choice([another for another in room.couriers if another is not courier])
    wrong = room.logbook.write(job, "courier_assigned", {"courier": other.name})
    job.disputed_until = room.now + room.rng.randint(70, 130)

    def put_right() -> None:
        room.logbook.write(job, "fact_withdrawn", {"of": wrong, "reason": WRONG_COURIER})
        room.logbook.write(job, "courier_assigned", {"courier": courier.name})

    room.agenda.at(job.disputed_until, put_right)
