"""When the simulated dispatchers want to ring a client: their own rough feeling, not the office's rules.

Some wishes are met early, some late and a few never, as on any real desk. What was owed and kept is for the
rules to say from the facts; nothing here decides it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.demo.chance import MINUTE, span
from desktop.demo.job import Job
from desktop.demo.room import Room

NEWS_WITHIN = 5 * MINUTE
SILENCE_BEFORE = 20 * MINUTE
SILENCE_ON_THE_WAY = 60 * MINUTE
WAITING_AT_PICKUP = 15 * MINUTE
FRESH = 5 * MINUTE

NEWS = ("incident", "found", "asked", "office_cancelled", "complaint")
"""What stays to be told until it is told; when all others forgot, somebody stumbles over it in the end."""


class Wish(NamedTuple):
    """A reason to ring, and by when the client should have heard."""

    reason: str
    by: int


def wishes(job: Job) -> Iterator[Wish]:
    """Yield the reasons to ring about a request; those that a talk has just met are left out."""
    for reason, since in job.news.items():
        yield Wish(reason, since + NEWS_WITHIN)
    if job.ended is not None:
        return
    for wish in _while_going_on(job):
        if job.heard.last is None or job.heard.last < wish.by - FRESH:
            yield wish


def _while_going_on(job: Job) -> Iterator[Wish]:
    heard = job.heard
    if heard.call_by is not None:
        yield Wish("promised_call", heard.call_by)
    if job.arrived is not None:
        yield from _on_the_way(job)
    elif job.commitment is not None:
        late = job.courier is not None
        yield (
            Wish("late_courier", job.commitment + NEWS_WITHIN) if late else Wish("no_courier", job.commitment)
        )
    if not heard.wants_no_call:
        silence = SILENCE_BEFORE if job.arrived is None else SILENCE_ON_THE_WAY
        yield Wish("quiet" if job.arrived is None else "on_the_way", _quiet_since(job) + silence)


def _on_the_way(job: Job) -> Iterator[Wish]:
    if job.heard.delivered_by is not None:
        yield Wish("delivery_late", job.heard.delivered_by)
    if job.picked is None and job.arrived is not None:
        yield Wish("kept_waiting", job.arrived + WAITING_AT_PICKUP + NEWS_WITHIN)


def _quiet_since(job: Job) -> int:
    if job.arrived is None:
        return job.heard.quiet_from
    heard = job.heard
    return max(job.arrived, job.picked or 0, heard.last or 0, heard.delivered_by or 0, heard.call_by or 0)


def planned(room: Room, job: Job) -> list[tuple[int, Wish]]:
    """Return when the desk means to ring for each wish; a forgotten one is missing."""
    plans = []
    for wish in wishes(job):
        if wish not in job.plans:
            job.plans[wish] = _plan(room, wish)
        moment = job.plans[wish]
        if moment is not None:
            plans.append((moment, wish))
    return plans


def _plan(room: Room, wish: Wish) -> int | None:
    care = (room.habits.ringing.care_in_rain if room.pouring else room.habits.ringing.care).draw()
    if care == "forgotten":
        return wish.by + span(room.rng, 20, 50) if wish.reason in NEWS else None
    if care == "late":
        return wish.by + span(room.rng, 1, 12)
    if wish.reason == "promised_call":
        return wish.by - span(room.rng, 0.8, 1.8)
    return wish.by - span(room.rng, 2.6, 4.9)
