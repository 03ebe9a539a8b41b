"""What every act works with: it is handed to each form, and nothing else is known to them."""

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from desktop.domain.clock import Clock
from desktop.office.desk import Desk
from desktop.office.jobs import Jobs
from desktop.office.register_book import RegisterBook
from desktop.office.scribe import Scribe
from desktop.office.undo import Undo
from desktop.ui.words.times import OfficeTime


@dataclass(frozen=True, slots=True)
class Standstill:
    """A clock that stands: all facts of one act were recorded at one moment."""

    at: datetime

    def now(self) -> datetime:
        """Return the moment at which it was stopped."""
        return self.at


@dataclass(frozen=True, slots=True)
class ActContext:
    """The clock, the office's zone, who writes, and what is asked through `jobs`."""

    clock: Clock
    zone: tzinfo
    scribe: Scribe
    desk: Desk
    registers: RegisterBook
    undo: Undo
    jobs: Jobs

    @property
    def times(self) -> OfficeTime:
        """Return what writes moments in the office's zone."""
        return OfficeTime(self.zone)

    def pen(self) -> Scribe:
        """Return the scribe for the facts of one act: undone together, they carry one moment of recording."""
        return replace(self.scribe, clock=Standstill(self.clock.now()))
