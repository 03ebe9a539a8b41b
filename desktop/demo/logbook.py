"""Writes the simulated facts down as the office would: by whom, at which seat, and how long after they happened."""

from datetime import date, datetime, time, timedelta, timezone
from random import Random
from typing import NamedTuple

from desktop.demo.agenda import Agenda
from desktop.demo.job import Job
from desktop.demo.simulated import MARK
from desktop.demo.staff import CLOSING, Desk, Dispatcher

Op = dict[str, object]

SAO_PAULO = timezone(timedelta(hours=-3))
"""The office's offset: there is no summer time in Brazil since 2019."""

IN_STEP = frozenset(
    {
        "request_received", "courier_assigned", "courier_released", "arrived_at_pickup", "picked_up", "stop_delivered",
        "delivered", "cancelled", "fact_withdrawn",
    }
)  # fmt: skip
"""Kinds that stand on one another: of one request they are typed in the order in which they happened."""


class Typing(NamedTuple):
    """How a fact is typed: by whom (None: whoever is there), how many seconds after now, and whether out of step."""

    by: Dispatcher | None = None
    after: int | None = None
    out_of_step: bool = False


AT_ONCE = Typing()


class Logbook:
    """All facts of the day; `ops` gives them in the order in which they were recorded."""

    def __init__(self, day: date, rng: Random, agenda: Agenda, desk: Desk) -> None:
        self._midnight = datetime.combine(day, time(), SAO_PAULO)
        self._rng, self._agenda, self._desk = rng, agenda, desk
        self._lines: list[tuple[int, Op]] = []
        self._facts: dict[str, int] = {}
        self._happened: dict[str, int] = {}
        self._typed: dict[str, int] = {}
        self._received: dict[str, int] = {}

    def write(
        self, job: Job, kind: str, fields: Op, *, at: int | None = None, typing: Typing = AT_ONCE
    ) -> str:
        """Write a fact that happened at a second (None: now) and return its id."""
        number = job.number
        happened = self._agenda.now if at is None else at
        in_step = _stands_in_step(kind, fields) and not typing.out_of_step
        if in_step:
            happened = self._happened[number] = max(happened, self._happened.get(number, -1) + 1)
        typed = self._typed_at(number, typing.after, happened, in_step=in_step)
        name = self._name(number)
        person = typing.by if typing.by and typing.by.on_duty(typed) else self._desk.typing(typed)
        op: Op = {"id": name, "at": self.moment(happened), "op": kind, "request": number, **fields}
        op |= {"recorded_at": self.moment(typed), "recorded_by": person.name, "seat": person.seat}
        if kind == "request_received":
            op[MARK] = True
        self._lines.append((typed, op))
        return name

    def moment(self, second: int) -> str:
        """Return a second of the day as ISO 8601 in the office's time."""
        return (self._midnight + timedelta(seconds=second)).isoformat()

    def typed_until(self, job: Job) -> int:
        """Return by when all that was written about a request so far, and happened in step, is typed."""
        return max(self._agenda.now, self._typed.get(job.number, 0))

    def ops(self) -> list[Op]:
        """Return the facts in the order of recording."""
        return [op for _, op in sorted(self._lines, key=lambda line: line[0])]

    def _name(self, number: str) -> str:
        self._facts[number] = self._facts.get(number, 0) + 1
        return f"{number}.{self._facts[number]:02}"

    def _typed_at(self, number: str, after_now: int | None, happened: int, *, in_step: bool) -> int:
        after = self._rng.randint(4, 55) if after_now is None else after_now
        typed = max(happened, min(self._agenda.now + after, CLOSING))
        known = self._typed if in_step else self._received
        typed = max(typed, known.get(number, 0))
        if in_step:
            self._typed[number] = typed
            self._received.setdefault(number, typed)
        return typed


def _stands_in_step(kind: str, fields: Op) -> bool:
    return kind in IN_STEP or fields.get("decision") == "cancel"
