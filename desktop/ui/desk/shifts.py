"""Closing the shift, past shifts, and what goes to paper: opened over the desk, and joined to its acts."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.office.rows import RequestRow
from desktop.office.shift_rows import ShiftRow
from desktop.ui.desk.acting import Acting
from desktop.ui.desk.duty import DeskDuty
from desktop.ui.desk.window import DeskWindow
from desktop.ui.shift.close_shift import CloseShift
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.paper_desk import PaperDesk
from desktop.ui.shift.past_shifts import PastShifts


class DeskShifts(QObject):
    """One closing is open at a time; the forms that it asks for open over it."""

    closed = Signal(object)
    """The ShiftRow that was closed."""

    def __init__(self, context: ShiftContext, window: DeskWindow, acting: Acting, duty: DeskDuty) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._acting = acting
        self._duty = duty
        self._paper = PaperDesk(context, self)
        self._paper.failed.connect(window.show_trouble)
        self._closing: CloseShift | None = None

    def close(self) -> None:
        """Ask what is to become of what goes on, and close the shift."""
        if self._closing is not None:
            return
        if self._duty.shift is None:
            self._duty.start()
            return
        self._closing = closing = CloseShift(self._context, self._duty.shift, self._window)
        closing.closed.connect(self._closed)
        closing.act_wanted.connect(self._act)
        closing.recorded.connect(self._window.changed)
        closing.print_wanted.connect(lambda: self._paper.open_list(closing))
        closing.finished.connect(self._closing_gone)
        closing.open()

    def past(self) -> None:
        """List the shifts, to look at a summary and print it again."""
        shifts = PastShifts(self._context, self._window)
        shifts.summary_wanted.connect(lambda shift: self._paper.summary(shift, shifts))
        shifts.print_wanted.connect(lambda: self._paper.open_list(shifts))
        shifts.open()

    def print_open_list(self) -> None:
        """Show what goes on as paper, for when the PC has to be switched off."""
        self._paper.open_list(self._window)

    def show_now(self, _now: datetime) -> None:
        """Let the open closing count on."""
        if self._closing is not None:
            self._closing.show_now()

    def _act(self, name: str, row: RequestRow) -> None:
        if name == "call":
            self._acting.call_about(row.request)
        elif self._window.select(row.request):
            self._acting.open(name)

    def _closed(self, shift: ShiftRow) -> None:
        self._duty.end()
        self.closed.emit(shift)
        self._paper.summary(shift, self._window)

    def _closing_gone(self) -> None:
        self._closing = None
        self._window.queue.setFocus()
