"""Who is on duty at this desk: asked when the window opens, since every fact carries a name."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.office.shift_desk import OnDuty
from desktop.office.shift_rows import ShiftRow
from desktop.ui.desk.window import DeskWindow
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.open_shift import OpenShift
from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate


class DeskDuty(QObject):
    """Opens a shift, or joins the one that is open, and shows it in the window's head."""

    begun = Signal()

    def __init__(self, context: ShiftContext, window: DeskWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self.shift: ShiftRow | None = None
        self._asking: OpenShift | None = None

    @property
    def since(self) -> datetime | None:
        """Return where the shift's span begins."""
        return self.shift.after if self.shift is not None else None

    def start(self) -> None:
        """Ask who is on duty, unless it is being asked."""
        if self._asking is not None:
            return
        self._asking = asking = OpenShift(self._context, self._window)
        asking.on_duty.connect(self._begin)
        asking.finished.connect(self._asked)
        asking.open()

    def end(self) -> None:
        """Note that the shift was closed: whoever acts next is asked for a name."""
        self.shift = None
        self._context.scribe.person = None
        self._window.topbar.show_duty(translate("Duty", "No shift is open"), "")

    def _asked(self) -> None:
        self._asking = None

    def _begin(self, on: OnDuty) -> None:
        self._context.scribe.person = on.person
        self.shift = on.shift
        since = translate("Duty", "{person} · since {hour}").format(
            person=one_line(on.person, 40), hour=self._context.times.hour(on.shift.opened_at)
        )
        self._window.topbar.show_duty(
            translate("Duty", "Shift {number}").format(number=on.shift.number), since
        )
        self._window.queue.setFocus()
        self.begun.emit()
