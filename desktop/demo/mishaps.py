"""What happens to a request besides its ride: entered twice, given up, cancelled by the office, noted, amended."""

from dataclasses import replace

from desktop.demo.chance import DAY, MINUTE, span
from desktop.demo.heard import Heard
from desktop.demo.job import Job
from desktop.demo.logbook import Op
from desktop.demo.numbers import Numbers
from desktop.demo.phrases import CANCELLED_BY_OFFICE, CHANGES, GIVES_UP, NOTES, TWICE
from desktop.demo.room import Room

PATIENCE_OF_THE_OFFICE = 100 * MINUTE


def enter_twice(room: Room, job: Job, numbers: Numbers, receipt: Op) -> None:
    """Let a second dispatcher enter the same request some minutes later, and take that one back."""

    def enter() -> None:
        twin = replace(job, number=numbers.next(), received=room.now, heard=Heard(), news={}, plans={})
        receipt_id = room.logbook.write(twin, "request_received", {**receipt, "channel": "whatsapp"})
        room.agenda.at(room.now + span(room.rng, 3, 9), lambda: take_back(twin, receipt_id))

    def take_back(twin: Job, receipt_id: str) -> None:
        reason = TWICE.format(number=job.number)
        room.logbook.write(twin, "fact_withdrawn", {"of": receipt_id, "reason": reason})

    room.agenda.at(room.now + span(room.rng, 2, 4), enter)


def plan_end(room: Room, job: Job, *, far_away: bool) -> None:
    """Decide by chance whether the client gives up, and when the office does."""
    start = job.wanted or room.now
    if room.habits.entering.gives_up.draw():
        room.agenda.at(start + span(room.rng, 5, 24), lambda: _give_up(room, job))
    patience = span(room.rng, 9, 24) if far_away else PATIENCE_OF_THE_OFFICE
    if start < DAY:
        room.agenda.at(start + patience, lambda: _office_cancels(room, job))


def _give_up(room: Room, job: Job) -> None:
    if job.ended is not None or job.arrived is not None or not job.calm(room.now):
        return
    reason = room.rng.choice(GIVES_UP)
    room.logbook.write(job, "cancelled", {"by": "client", "reason": reason})
    end(room, job)


def _office_cancels(room: Room, job: Job) -> None:
    if (
        job.ended is not None
        or job.courier is not None
        or job.on_hold_until > room.now
        or not job.calm(room.now)
    ):
        return
    room.logbook.write(job, "cancelled", {"by": "office", "reason": CANCELLED_BY_OFFICE})
    end(room, job)
    job.news["office_cancelled"] = room.now


def end(room: Room, job: Job) -> None:
    """Note that a request is at its end: nobody rides for it any more, and what was new about it is not."""
    job.let_go(room.now)
    job.ended = room.now
    job.news.clear()


def plan_small_things(room: Room, job: Job) -> None:
    """Decide by chance whether something is noted or amended."""
    if room.habits.entering.note.draw():
        text = room.rng.choice(NOTES)
        room.agenda.at(
            room.now + span(room.rng, 1, 40), lambda: _while_open(room, job, "note_added", {"text": text})
        )
    if room.habits.entering.amended.draw():
        field, value = room.rng.choice(CHANGES)
        room.agenda.at(
            room.now + span(room.rng, 3, 20),
            lambda: _while_open(room, job, "request_amended", {field: value}),
        )


def _while_open(room: Room, job: Job, kind: str, fields: Op) -> None:
    if job.ended is None and not job.disputed(room.now):
        room.logbook.write(job, kind, fields)
