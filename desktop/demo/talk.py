"""What is said when a client is on the telephone: what they are told, what they decide, what is promised."""

from desktop.demo.chance import DAY, HOUR, clock_step, span
from desktop.demo.heard import NOTHING, Promise
from desktop.demo.job import Job
from desktop.demo.logbook import Op, Typing
from desktop.demo.mishaps import end
from desktop.demo.phrases import CHANGES, TOLD, WRONG_REQUEST
from desktop.demo.room import Room
from desktop.demo.staff import LAST_ORDERS, Dispatcher, clock

DECISIONS = {"wait_written": "wait", "wait_call": "wait", "wait_both": "wait", "accept_forecast": "accept"}


def talk(room: Room, job: Job, reason: str, person: Dispatcher, direction: str = "outgoing") -> None:
    """Talk with the client about a request, and write down what came of it."""
    card = _card(room, job)
    promise = _promise(room, job, card)
    fields = _tell(room, job, reason, card, direction)
    _write(room, job, card, fields, promise, person)
    job.hears(room.now, promise, no_more_calls=card == "none_needed")
    _act_on(room, job, card, promise)


def _card(room: Room, job: Job) -> str:
    """Return how the talk goes, by where the request stands."""
    if job.ended is not None:
        return "accept"
    if job.courier is None:
        late = room.now > LAST_ORDERS and (job.placed_from < DAY)
        return "reschedule" if late else room.habits.ringing.talk_waiting.draw()
    return (
        room.habits.ringing.talk_riding if job.arrived is None else room.habits.ringing.talk_carrying
    ).draw()


def _promise(room: Room, job: Job, card: str) -> Promise:
    if card == "reschedule":
        return Promise(courier_by=_another_time(room))
    call = clock_step(room.now + span(room.rng, 9, 18), 5) if card in ("wait_call", "wait_both") else None
    if card in ("wait", "wait_written", "wait_both", "change", "accept_forecast"):
        until = _forecast(room, job)
        return Promise(until, None, call) if job.arrived is None else Promise(None, until, call)
    return Promise(call_by=call) if call else NOTHING


def _forecast(room: Room, job: Job) -> int:
    """Return what the dispatcher thinks true, on a clock's minute."""
    if job.courier is None:
        return clock_step(room.now + span(room.rng, 12, 30, 18), 5)
    if job.arrived is None:
        return clock_step(max(job.eta, room.now) + span(room.rng, 1, 7), 1)
    return clock_step(room.now + span(room.rng, 20, 50), 5)


def _another_time(room: Room) -> int:
    later = clock_step(room.now + span(room.rng, 90, 240), 15)
    return later if later < LAST_ORDERS - HOUR else clock_step(DAY + clock(8) + span(room.rng, 0, 120), 15)


def _tell(room: Room, job: Job, reason: str, card: str, direction: str) -> Op:
    return {
        "told": room.rng.choice(TOLD[reason]),
        "decision": DECISIONS.get(card, card),
        "direction": direction,
        "spoke_with": job.contact,
        "channel": "phone" if room.rng.random() < 0.85 else "whatsapp",
    }


def _write(room: Room, job: Job, card: str, fields: Op, promise: Promise, person: Dispatcher) -> None:
    until = promise.courier_by if promise.courier_by is not None else promise.delivered_by
    if card == "wait_written" and until is not None:
        room.logbook.write(job, "forecast_given", {"for": room.logbook.moment(until)}, typing=Typing(person))
        return
    if until is not None:
        fields["forecast"] = room.logbook.moment(until)
    if promise.call_by is not None:
        fields["call_again_at"] = room.logbook.moment(promise.call_by)
    other = _mistaken_for(room, job, card)
    if other is not None:
        _write_wrongly(room, job, other, fields, person)
    else:
        late = card != "cancel" and room.habits.ringing.tell_typed_late.draw()
        room.logbook.write(
            job, "client_informed", fields, typing=Typing(person, span(room.rng, 4, 25) if late else None)
        )


def _mistaken_for(room: Room, job: Job, card: str) -> Job | None:
    if card == "cancel" or not room.habits.ringing.wrong_tell.draw():
        return None
    others = [other for other in room.going_on if other is not job and other.calm(room.now)]
    return room.rng.choice(others) if others else None


def _write_wrongly(room: Room, job: Job, other: Job, fields: Op, person: Dispatcher) -> None:
    """Write the talk on another client's request; take it back minutes later and write it where it belongs."""
    at = room.now
    without_promise = {
        name: value for name, value in fields.items() if name not in ("forecast", "call_again_at")
    }
    wrong = room.logbook.write(other, "client_informed", without_promise, typing=Typing(person, 20))

    def put_right() -> None:
        reason: Op = {"of": wrong, "reason": WRONG_REQUEST}
        room.logbook.write(other, "fact_withdrawn", reason, typing=Typing(person))
        room.logbook.write(job, "client_informed", fields, at=at, typing=Typing(person))

    room.agenda.at(at + span(room.rng, 1.5, 6), put_right)


def _act_on(room: Room, job: Job, card: str, promise: Promise) -> None:
    """Do what the client decided."""
    if card == "cancel":
        end(room, job)
    elif card == "reschedule" and promise.courier_by is not None:
        job.placed_from = promise.courier_by - span(room.rng, 12, 22)
        job.on_hold_until = promise.courier_by
    elif card == "change":
        field, value = room.rng.choice(CHANGES)
        room.logbook.write(job, "request_amended", {field: value})
