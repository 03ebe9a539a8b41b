"""How a request enters: what the client asks for, and the first forecast."""

from desktop.demo.chance import DAY, HOUR, MINUTE, clock_step, span
from desktop.demo.clients import Client, destination
from desktop.demo.demand import Ring
from desktop.demo.heard import Heard, Promise
from desktop.demo.job import Job
from desktop.demo.logbook import Op, Typing
from desktop.demo.mishaps import enter_twice, plan_end, plan_small_things
from desktop.demo.names import CARRIED, LANDMARKS
from desktop.demo.numbers import Numbers
from desktop.demo.room import Room
from desktop.demo.staff import LAST_ORDERS, clock


def take_in(room: Room, numbers: Numbers, ring: Ring) -> None:
    """Take in one request."""
    entry = room.habits.entering.entry.draw()
    job = _job(room, numbers.next(), ring.client, entry)
    receipt = _receipt(room, job)
    _write(room, job, receipt)
    room.jobs.append(job)
    if entry == "twice":
        enter_twice(room, job, numbers, receipt)
    plan_end(room, job, far_away=entry == "far_away")
    plan_small_things(room, job)


def _job(room: Room, number: str, client: Client, entry: str) -> Job:
    service = room.habits.entering.service.draw()
    wanted = _wanted(room, entry)
    count = room.rng.randint(2, 4) if service == "Several stops" else 1
    stops = tuple(destination(room.rng) for _ in range(count))
    job = Job(
        number=number, client=client, contact=room.rng.choice(client.contacts), service=service, received=room.now,
        stops=(*stops, client.address) if service == "Return trip" else stops, wanted=wanted,
        shareable=room.habits.entering.shareable.draw(),
        heard=Heard(courier_by=wanted, first_time=wanted, latest_time=wanted),
    )  # fmt: skip
    job.placed_from = _placed_from(room, job, entry)
    job.heard.quiet_from = wanted or job.usual_until
    return job


def _wanted(room: Room, entry: str) -> int | None:
    if entry == "tomorrow":
        return clock_step(DAY + clock(8) + span(room.rng, 0, 150), 15)
    soon = clock_step(room.now + span(room.rng, 70, 260), 15)
    return soon if entry == "scheduled" and soon < LAST_ORDERS - HOUR else None


def _placed_from(room: Room, job: Job, entry: str) -> int:
    """Return when somebody can be found who goes there at all; the desk does not know it beforehand."""
    if entry == "far_away":
        return DAY
    hard = room.habits.entering.hard_to_place.draw()
    if job.wanted is not None:
        return job.wanted + (span(room.rng, 2, 25) if hard else -span(room.rng, 14, 26))
    return room.now + (span(room.rng, 22, 50) if hard else span(room.rng, 0.5, 7, 2))


def _receipt(room: Room, job: Job) -> Op:
    mobile = room.rng.random() < 0.3
    receipt: Op = {
        "client": job.client.name,
        "contact": job.contact,
        "phone": job.client.mobile if mobile else job.client.landline,
        "service": job.service,
        "channel": room.habits.entering.channel.draw(),
        "pickup": job.client.address,
        "dropoff": job.stops[0],
        "carried": room.rng.choice(CARRIED),
    }
    if len(job.stops) > 1:
        receipt["stops"] = list(job.stops)
    if job.wanted is not None:
        receipt["wanted_at"] = room.logbook.moment(job.wanted)
    if room.rng.random() < 0.15:
        receipt["note"] = room.rng.choice(LANDMARKS)
    return receipt


def _write(room: Room, job: Job, receipt: Op) -> None:
    """Write the receipt and, in the same talk, mostly a first forecast."""
    person = room.desk.answering(room.now)
    person.busy_until = max(person.busy_until, room.now) + span(room.rng, 0.8, 2)
    room.logbook.write(job, "request_received", receipt, typing=Typing(person, room.rng.randint(35, 95)))
    if job.wanted is None and room.habits.entering.forecast_at_once.draw():
        room.agenda.at(room.now + room.rng.randint(25, 60), lambda: _forecast(room, job, Typing(person)))


def _forecast(room: Room, job: Job, typing: Typing) -> None:
    if job.ended is not None:
        return
    until = clock_step(room.now + _guess(room, job), 5)
    room.logbook.write(job, "forecast_given", {"for": room.logbook.moment(until)}, typing=typing)
    job.hears(room.now, Promise(courier_by=until))


def _guess(room: Room, job: Job) -> int:
    """Return the seconds that a dispatcher asks for, looking at how many wait already."""
    queue = sum(other.courier is None and other.wanted is None for other in room.going_on)
    quick = 16 if job.service == "Express" else 24
    return (quick + min(queue, 12)) * MINUTE
