"""The desk at the telephone: whom it rings when, who does not answer, and what a supervisor waives."""

from desktop.demo.chance import MINUTE, span
from desktop.demo.job import Job
from desktop.demo.logbook import Typing
from desktop.demo.phrases import LEFT_MESSAGE, WAIVED
from desktop.demo.room import Room
from desktop.demo.staff import SUPERVISOR, Dispatcher
from desktop.demo.talk import talk
from desktop.demo.wishes import Wish, planned

ENOUGH_TRIES = 2
SAME_TALK = 4 * MINUTE


def look_who_waits(room: Room) -> None:
    """Let every dispatcher who is free ring the next client on the list."""
    due = [
        (moment, wish, job)
        for job in room.jobs
        if _callable(room, job)
        for moment, wish in planned(room, job)
    ]
    due = [plan for plan in due if plan[0] <= room.now]
    for _, wish, job in sorted(due, key=lambda plan: plan[0]):
        caller = room.desk.free(room.now)
        if caller is None:
            return
        if not job.ringing:
            _ring(room, job, wish, caller)


def _callable(room: Room, job: Job) -> bool:
    return (job.ended is None or bool(job.news)) and job.calm(room.now) and job.retry_at <= room.now


def _ring(room: Room, job: Job, wish: Wish, caller: Dispatcher) -> None:
    job.ringing = True
    caller.busy_until = room.now + span(room.rng, 0.7, 2.5, 1)
    room.agenda.at(room.now + room.rng.randint(12, 40), lambda: _rung(room, job, wish, caller))


def _rung(room: Room, job: Job, wish: Wish, caller: Dispatcher) -> None:
    job.ringing = False
    if not _callable(room, job):
        return
    outcome = (room.habits.ringing.phone if job.tries == 0 else room.habits.ringing.second_try).draw()
    if outcome == "answered":
        _talk_about_all(room, job, wish, caller)
    else:
        _not_reached(room, job, wish, caller, outcome)


def _talk_about_all(room: Room, job: Job, wish: Wish, caller: Dispatcher) -> None:
    """Tell the client about this request, and in the same talk about their others that are due."""
    talk(room, job, wish.reason, caller)
    for other in room.jobs:
        if other is job or other.client is not job.client or not _callable(room, other):
            continue
        due = [plan for plan in planned(room, other) if plan[0] <= room.now + SAME_TALK]
        if due:
            talk(room, other, min(due)[1].reason, caller)


def _not_reached(room: Room, job: Job, wish: Wish, caller: Dispatcher, outcome: str) -> None:
    fields: dict[str, object] = {"outcome": outcome, "channel": "phone"}
    if outcome == "left_message":
        fields["text"] = LEFT_MESSAGE
    room.logbook.write(job, "callback_attempted", fields, typing=Typing(caller))
    if outcome == "wrong_number" and job.ended is None:
        room.logbook.write(job, "request_amended", {"phone": job.client.mobile}, typing=Typing(caller))
    job.tries += 1
    job.retry_at = room.now + span(room.rng, 0.8, 6, 1)
    if job.tries >= ENOUGH_TRIES and SUPERVISOR.on_duty(room.now) and room.habits.ringing.waived.draw():
        room.agenda.at(room.now + span(room.rng, 0.5, 2.5), lambda: _waive(room, job, wish))


def _waive(room: Room, job: Job, wish: Wish) -> None:
    """Let the supervisor close what is open: the client can't be reached."""
    if job.tries == 0 or not job.calm(room.now):
        return
    fields: dict[str, object] = {"by": SUPERVISOR.name, "reason": room.rng.choice(WAIVED)}
    room.logbook.write(job, "callback_waived", fields, typing=Typing(SUPERVISOR))
    job.plans[wish] = None
    job.news.clear()
    job.tries = job.retry_at = 0
    job.heard.quiet_from = max(job.heard.quiet_from, room.now)
