"""A courier's way to the pickup and on to every stop, as it goes and as the desk types it."""

from functools import partial

from desktop.demo.aftermath import follow_up
from desktop.demo.chance import MINUTE, span
from desktop.demo.job import Job
from desktop.demo.logbook import Typing
from desktop.demo.phrases import WRONG_REQUEST
from desktop.demo.room import Room
from desktop.demo.trouble import be_stuck, find_nobody, lose

SHARED_MORE = 7 * MINUTE
ENDS_THE_TURN = ("replaced", "flat_tyre", "breakdown", "refused", "dropped_out", "accident")


def set_off(room: Room, job: Job) -> None:
    """Let the courier ride to the pickup, or to where an earlier courier left the parcel."""
    way = room.way(3, 15, 6)
    if job.courier is not None and len(job.courier.jobs) > 1:
        way += SHARED_MORE
    job.eta = room.now + way
    fate = room.habits.riding.ride.draw()
    if fate in ENDS_THE_TURN:
        room.next_step(job, way // 2, partial(lose, reason=fate))
    elif fate == "stuck":
        room.next_step(job, way // 2, partial(be_stuck, then=arrive))
    else:
        room.next_step(job, way, arrive)


def arrive(room: Room, job: Job) -> None:
    """Be at the pickup."""
    hold = span(room.rng, 17, 28) if room.habits.riding.kept_waiting.draw() else span(room.rng, 1, 8, 3)
    typed = room.habits.riding.arrival.draw()
    if typed != "never":
        job.arrived = room.now
    if typed == "after_pickup":
        _type_arrival_later(room, job, hold)
    elif typed != "never":
        _type(room, job, "arrived_at_pickup", late=typed == "late")
    room.next_step(job, hold, pick_up)


def _type_arrival_later(room: Room, job: Job, hold: int) -> None:
    arrived, fields = room.now, _by(job)

    def type_it() -> None:
        room.logbook.write(job, "arrived_at_pickup", fields, at=arrived, typing=Typing(out_of_step=True))

    room.agenda.at(arrived + hold + span(room.rng, 2, 9), type_it)


def pick_up(room: Room, job: Job) -> None:
    """Take the parcel and ride to the next stop."""
    typed = room.habits.riding.pickup.draw()
    if typed != "never":
        job.picked = room.now
        job.arrived = job.arrived or room.now
        _type(room, job, "picked_up", late=typed == "late")
    go_on(room, job)


def go_on(room: Room, job: Job) -> None:
    """Ride to the next stop."""
    fate = room.habits.riding.trip.draw()
    way = room.way(60, 85, 70) if fate == "long" else room.way(9, 32, 16)
    if fate in ENDS_THE_TURN:
        room.next_step(job, way // 2, partial(lose, reason=fate))
    elif fate in ("nobody_there", "address_not_found"):
        room.next_step(job, way, partial(find_nobody, kind=fate, then=hand_over))
    else:
        room.next_step(job, way, hand_over)


def hand_over(room: Room, job: Job) -> None:
    """Deliver at this stop; at the last one the request is done."""
    job.stops_done += 1
    if job.stops_done < len(job.stops):
        _type(room, job, "stop_delivered", late=False)
        go_on(room, job)
    else:
        _deliver(room, job)


def _deliver(room: Room, job: Job) -> None:
    fields, at = _by(job), room.now
    mistaken = _mistaken_for(room, job)
    job.let_go(at)
    job.ended = at
    for settled_itself in ("found", "asked"):
        job.news.pop(settled_itself, None)
    if mistaken is not None:
        _deliver_wrongly(room, job, mistaken)
    else:
        late = room.habits.riding.delivery.draw() == "late"
        room.logbook.write(job, "delivered", fields, typing=_pace(room, late=late))
    follow_up(room, job)


def _mistaken_for(room: Room, job: Job) -> Job | None:
    """Return another request on the same motorbike, where the desk confuses the two this time."""
    riding = job.courier.jobs if job.courier is not None else []
    others = [other for other in riding if other is not job and other.calm(room.now)]
    return others[0] if others and room.habits.riding.wrong_delivery.draw() else None


def _deliver_wrongly(room: Room, job: Job, other: Job) -> None:
    """Write the delivery on the courier's other request; take it back minutes later and write it where it belongs."""
    fields, at = _by(other), room.now
    wrong = room.logbook.write(other, "delivered", fields)
    other.disputed_until = at + span(room.rng, 3, 8)

    def put_right() -> None:
        room.logbook.write(other, "fact_withdrawn", {"of": wrong, "reason": WRONG_REQUEST})
        other.disputed_until = room.logbook.typed_until(other) + 1
        room.logbook.write(job, "delivered", fields, at=at)

    room.agenda.at(other.disputed_until, put_right)


def _type(room: Room, job: Job, kind: str, *, late: bool) -> None:
    fields = _by(job)
    if kind == "stop_delivered":
        fields["stop"] = job.stops_done
    room.logbook.write(job, kind, fields, typing=_pace(room, late=late))


def _pace(room: Room, *, late: bool) -> Typing:
    return Typing(after=span(room.rng, 4, 22)) if late else Typing()


def _by(job: Job) -> dict[str, object]:
    assert job.courier is not None
    return {"courier": job.courier.name}
