"""Clients who ring the office about an open request: before they should have heard, or because nobody told them."""

from desktop.demo.chance import MINUTE, span
from desktop.demo.job import Job
from desktop.demo.logbook import Typing
from desktop.demo.phrases import ASKS
from desktop.demo.room import Room
from desktop.demo.talk import talk

A_MINUTE_IN_SILENCE = 0.03
A_MINUTE_WAITING = 0.0012
A_MINUTE_ON_THE_WAY = 0.0008


def ring_in(room: Room) -> None:
    """Let each client ring who loses patience in this minute."""
    for job in room.going_on:
        if job.calm(room.now) and "asked" not in job.news and room.rng.random() < _impatience(room, job):
            _ask(room, job)


def _impatience(room: Room, job: Job) -> float:
    if room.now < job.received + 4 * MINUTE or job.heard.quiet_from > room.now + 45 * MINUTE:
        return 0
    if job.arrived is not None:
        return A_MINUTE_ON_THE_WAY
    past = job.commitment is not None and room.now > job.commitment + 2 * MINUTE
    return A_MINUTE_IN_SILENCE if past else A_MINUTE_WAITING


def _ask(room: Room, job: Job) -> None:
    person = room.desk.answering(room.now)
    person.busy_until = max(person.busy_until, room.now) + span(room.rng, 1, 2)
    if room.habits.ringing.asks.draw() == "told_at_once":
        talk(room, job, "asked", person, direction="incoming")
        return
    room.logbook.write(job, "client_called_in", {"text": room.rng.choice(ASKS)}, typing=Typing(person))
    job.news["asked"] = room.now
    job.heard.wants_no_call = False
