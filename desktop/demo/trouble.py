"""What goes wrong on the road: the courier loses the job, is stuck for a while, or finds nobody at the door."""

from functools import partial

from desktop.demo.chance import span
from desktop.demo.job import Courier, Job
from desktop.demo.names import STREETS
from desktop.demo.phrases import SOLVED, TROUBLE
from desktop.demo.room import Room, Step

KEEPS_RIDING = ("replaced", "refused")


def lose(room: Room, job: Job, reason: str) -> None:
    """Take the request from its courier. A motorbike that broke down loses everything that is on it."""
    courier = job.courier
    if courier is None:
        return
    lost = (
        [job]
        if reason in KEEPS_RIDING
        else [other for other in courier.jobs if other.calm(room.now) or other is job]
    )
    text = TROUBLE[reason].format(street=room.rng.choice(STREETS))
    for each in lost:
        _release(room, each, courier, reason, text)
    if reason not in KEEPS_RIDING:
        courier.out_until = room.now + span(room.rng, 45, 150)


def _release(room: Room, job: Job, courier: Courier, reason: str, text: str) -> None:
    counted_on = job.arrived is not None or (job.heard.last or 0) >= job.assigned
    room.logbook.write(job, "courier_released", {"courier": courier.name, "reason": reason, "text": text})
    if job.arrived is not None:
        job.heard.quiet_from = room.now
    job.let_go(room.now)
    job.swapped = reason == "replaced"
    job.heard.wants_no_call = False
    job.placed_from = room.now + (30 if job.swapped else span(room.rng, 1, 14, 3))
    if counted_on and not job.swapped:
        job.news["incident"] = room.now
        job.troubled = True


def be_stuck(room: Room, job: Job, then: Step) -> None:
    """Lose time with a flat tyre that the courier mends on the spot."""
    _report(room, job, "flat_tyre", TROUBLE["stuck"].format(street=room.rng.choice(STREETS)))
    delay = span(room.rng, 9, 20)
    job.eta = room.now + delay + span(room.rng, 3, 8)
    room.next_step(job, delay, partial(_mend, then=then))


def _mend(room: Room, job: Job, then: Step) -> None:
    room.logbook.write(job, "incident_resolved", {"text": SOLVED["stuck"]})
    room.next_step(job, job.eta - room.now, then)


def find_nobody(room: Room, job: Job, kind: str, then: Step) -> None:
    """Stand before a door where nothing can be delivered yet."""
    _report(room, job, kind, TROUBLE[kind])
    room.next_step(job, span(room.rng, 7, 22), partial(_solve, kind=kind, then=then))


def _solve(room: Room, job: Job, kind: str, then: Step) -> None:
    room.logbook.write(job, "incident_resolved", {"text": SOLVED[kind]})
    room.next_step(job, span(room.rng, 1, 4), then)


def _report(room: Room, job: Job, kind: str, text: str) -> None:
    room.logbook.write(job, "incident_reported", {"kind": kind, "text": text})
    job.news["incident"] = room.now
    job.troubled = True
    job.heard.wants_no_call = False
