"""What every dialog about shifts works with."""

from dataclasses import dataclass, field

from desktop.domain.clock import Clock
from desktop.office.desk import Desk
from desktop.office.jobs import Jobs
from desktop.office.scribe import Scribe
from desktop.office.shift_desk import ShiftDesk
from desktop.ui.look.theme import Theme
from desktop.ui.shift.papers import Papers
from desktop.ui.shift.printers import Printers
from desktop.ui.words.times import OfficeTime


@dataclass(frozen=True, slots=True)
class ShiftContext:
    """The clock, the office's zone, who writes, what is asked through `jobs`, and what paper is made of."""

    clock: Clock
    times: OfficeTime
    scribe: Scribe
    desk: Desk
    shifts: ShiftDesk
    jobs: Jobs
    papers: Papers
    theme: Theme = field(default_factory=Theme)
    printers: Printers = field(default_factory=Printers)
