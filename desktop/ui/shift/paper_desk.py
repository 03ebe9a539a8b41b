"""Fetches what is to be printed, and shows it before it goes to paper."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.office.shift_desk import OpenList, ShiftSummary
from desktop.office.shift_rows import ShiftRow
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.papers import Paper
from desktop.ui.shift.preview import PaperDialog


class PaperDesk(QObject):
    """Opens previews over the window that is given with each wish."""

    shown = Signal(object)
    """The PaperDialog that was opened."""
    failed = Signal(object)
    """What was raised while the pages were fetched, mostly a StoreError."""

    def __init__(self, context: ShiftContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def summary(self, shift: ShiftRow | None, over: QWidget | None = None) -> None:
        """Show the summary of a shift; without one, that of the newest, also while it goes on."""

        def made() -> ShiftSummary | None:
            found = shift or self._context.shifts.shift()
            return self._context.shifts.summary_of(found) if found else None

        def show(summary: ShiftSummary | None) -> None:
            if summary is not None:
                self._show(self._context.papers.summary(summary), over)

        self._context.jobs.run(made, show, self.failed.emit)

    def open_list(self, over: QWidget | None = None) -> None:
        """Show the list of what goes on now."""

        def show(made: OpenList) -> None:
            self._show(self._context.papers.open_list(made), over)

        self._context.jobs.run(self._context.shifts.open_list, show, self.failed.emit)

    def _show(self, paper: Paper, over: QWidget | None) -> None:
        dialog = PaperDialog(paper, self._context.printers, over)
        dialog.open()
        self.shown.emit(dialog)
