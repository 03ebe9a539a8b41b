"""The room that the simulated day happens in: everything the other modules of the simulator share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from desktop.demo.agenda import Agenda
from desktop.demo.chance import span
from desktop.demo.clients import Client
from desktop.demo.habits import Habits
from desktop.demo.job import Courier, Job
from desktop.demo.logbook import Logbook
from desktop.demo.staff import Desk

Step = Callable[["Room", Job], None]


@dataclass(eq=False)
class Room:
    """One office on one day; in the seconds of `cloudburst` all rides take longer and the desk falls behind."""

    rng: Random
    agenda: Agenda
    logbook: Logbook
    desk: Desk
    habits: Habits
    clients: list[Client]
    couriers: list[Courier]
    cloudburst: range
    jobs: list[Job] = field(default_factory=list)

    @property
    def now(self) -> int:
        """Return the simulated second of the day."""
        return self.agenda.now

    @property
    def pouring(self) -> bool:
        """Tell whether it is the hour of the cloudburst."""
        return self.now in self.cloudburst

    def way(self, least: float, most: float, usual: float) -> int:
        """Return how long a ride takes that in good weather takes about `usual` minutes, in seconds."""
        dry = span(self.rng, least, most, usual)
        return dry * 3 // 2 if self.pouring else dry

    @property
    def going_on(self) -> list[Job]:
        """Return the requests that are not at their end."""
        return [job for job in self.jobs if job.ended is None]

    def next_step(self, job: Job, seconds: int, step: Step) -> None:
        """Let the courier take the next step, unless the job ends or changes hands before.

        Where a mistake on the request is about to be taken back, the step waits until it is.
        """
        turn = job.turn

        def happen() -> None:
            if job.turn != turn or job.ended is not None:
                return
            if job.disputed(self.now):
                self.agenda.at(job.disputed_until + 5, happen)
                return
            step(self, job)

        self.agenda.at(self.now + seconds, happen)
