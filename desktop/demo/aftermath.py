"""What comes after a delivery: complaints, damage found later, and what the office offers for it."""

from desktop.demo.chance import span
from desktop.demo.job import Job
from desktop.demo.phrases import REMEDIES, SOLVED, TROUBLE
from desktop.demo.room import Room


def follow_up(room: Room, job: Job) -> None:
    """Decide by chance whether the client complains about a delivered request."""
    if job.was_put_off and room.habits.riding.complains_when_late.draw():
        kind = "complaint"
    elif room.habits.riding.complains_later.draw():
        kind = "damage"
    else:
        return
    room.agenda.at(room.now + span(room.rng, 4, 30), lambda: _complain(room, job, kind))


def _complain(room: Room, job: Job, kind: str) -> None:
    room.logbook.write(job, "incident_reported", {"kind": kind, "text": TROUBLE[kind]})
    job.news["complaint"] = room.now
    room.agenda.at(room.now + span(room.rng, 14, 50), lambda: _make_good(room, job, kind))


def _make_good(room: Room, job: Job, kind: str) -> None:
    room.logbook.write(job, "incident_resolved", {"text": SOLVED[kind]})
    remedy = room.habits.riding.remedy.draw()
    if remedy is not None:
        text, cents = REMEDIES[remedy]
        room.logbook.write(job, "remedy_granted", {"kind": remedy, "text": text, "cents": cents})
