"""The shifts so far, from the newest back; each can be looked at and printed again. Pages are read as one goes down."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.office.shift_rows import ShiftRow
from desktop.office.store import StoreError
from desktop.ui.acts.frame import MARGIN, Head, Notice
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import label, line
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.shift_list import ShiftList
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate

WIDTH, HEIGHT = 720, 520
PAGE = 50


class PastShifts(QDialog):
    """Enter shows the summary of the marked shift."""

    summary_wanted = Signal(object)
    """The ShiftRow whose summary is wanted."""
    print_wanted = Signal()
    """The open list is wanted on paper."""

    def __init__(self, context: ShiftContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self.setWindowTitle(translate("PastShifts", "Shifts"))
        self.setModal(True)
        self._build()
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self.list.setFocus()
        self.more()

    def more(self) -> None:
        """Read the next page."""
        if self._busy:
            return
        self._busy = True
        before = self.list.last
        self._context.jobs.run(
            lambda: self._context.shifts.past(PAGE, before), self._show_page, self._went_wrong
        )

    def look(self) -> None:
        """Ask for the summary of the marked shift."""
        if self.list.marked is not None:
            self.summary_wanted.emit(self.list.marked)

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the summary on Enter, unless a button has the focus."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, KeyButton):
            focus.click()
        else:
            self.look()

    def _build(self) -> None:
        self.notice = Notice()
        self.list = ShiftList(self._context.times, self._context.theme)
        self._nothing = label(translate("PastShifts", "No shift was opened yet."), "quiet")
        self._nothing.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._nothing.hide()
        self._leave = KeyButton(translate("PastShifts", "Close"), translate("PastShifts", "Esc"))
        self._print = KeyButton(translate("PastShifts", "Print the open list"), "Ctrl+P")
        self._look = KeyButton(
            translate("PastShifts", "Summary"), translate("PastShifts", "Enter"), "primary"
        )
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 12, MARGIN, 14)
        row.setSpacing(10)
        row.addStretch(1)
        for button in (self._print, self._leave, self._look):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (Head(translate("PastShifts", "Shifts")), line(), self.notice, self._nothing):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(line())
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.list.more_wanted.connect(self.more)
        self.list.activated_shift.connect(self.summary_wanted)
        self.notice.again.connect(self._again)
        self._leave.clicked.connect(self.reject)
        self._look.clicked.connect(self.look)
        self._print.clicked.connect(self.print_wanted)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_wanted)

    def _show_page(self, page: list[ShiftRow]) -> None:
        self._busy = False
        self.list.add(page, whole=len(page) < PAGE)
        self._nothing.setVisible(self.list.last is None)
        self._look.setEnabled(self.list.last is not None)

    def _again(self) -> None:
        self.notice.hide()
        self.more()

    def _went_wrong(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, StoreError):
            raise error
        self.notice.say(store_trouble(error), "wrong", again=True)
