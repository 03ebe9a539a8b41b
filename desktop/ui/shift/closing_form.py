"""What stands in the dialog that closes a shift: the question, what goes on, and the buttons."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.office.shift_rows import ShiftRow
from desktop.ui.acts.frame import MARGIN, Head, Notice
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import label, line
from desktop.ui.look.theme import Theme
from desktop.ui.shift.left_word import LeftWord
from desktop.ui.shift.next_shift import NextShift
from desktop.ui.shift.open_requests import Closing, OpenRequests
from desktop.ui.words.going_on import GoingOn
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


class ClosingForm(QWidget):
    """Shows; decides nothing."""

    def __init__(self, shift: ShiftRow, clock: Clock, times: OfficeTime, theme: Theme) -> None:
        super().__init__()
        self._times = times
        self.notice = Notice()
        self.next_shift = NextShift(clock, times)
        self.next_shift.suggest(shift.opened_at)
        self.count = label("", "name")
        self.requests = OpenRequests(times, theme)
        self.nothing = label(translate("CloseShift", "Nothing goes on, and no call is owed."), "quiet")
        self.nothing.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        self.word = LeftWord()
        self.word.hide()
        self._build(Head(translate("CloseShift", "Close the shift"), self._about(shift, clock)))

    def show_closing(self, closing: Closing) -> None:
        """Show how the requests stand."""
        self.requests.show_closing(closing)
        going = GoingOn(closing.now, self._times)
        open_ones = sum(row.ended_at is None for row in closing.rows)
        words = translate("CloseShift", "Open: {requests}, {calls}").format(
            requests=translate("CloseShift", "%n request(s) going on", None, open_ones),
            calls=translate("CloseShift", "%n call(s) to make now", None, sum(map(going.owed, closing.rows))),
        )
        self.count.setText(words)
        self.nothing.setVisible(not closing.rows)
        self.requests.setVisible(bool(closing.rows))

    def _about(self, shift: ShiftRow, clock: Clock) -> tuple[str, str]:
        number = translate("CloseShift", "Shift {number}").format(number=shift.number)
        since = translate("CloseShift", "since {moment}")
        opened = since.format(moment=self._times.moment(shift.opened_at, clock.now()))
        return number, joined(opened, ", ".join(one_line(one) for one in shift.people))

    def _build(self, head: Head) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, line(), self.notice, self._question()):
            layout.addWidget(part)
        layout.addWidget(self.requests, 1)
        layout.addWidget(self.nothing)
        layout.addStretch(0)
        for part in (self.word, line(), self._foot()):
            layout.addWidget(part)

    def _question(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 14, MARGIN, 8)
        column.setSpacing(12)
        column.addWidget(self.next_shift)
        column.addWidget(self.count)
        return body

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 12, MARGIN, 14)
        row.setSpacing(10)
        keys = translate(
            "CloseShift", "In the list: Enter calls, W leaves with a word, F7 next step, F9 cancels."
        )
        self.print_list = KeyButton(translate("CloseShift", "Print the open list"), "Ctrl+P")
        self.leave = KeyButton(translate("CloseShift", "Not now"), translate("CloseShift", "Esc"))
        self.save = KeyButton(
            translate("CloseShift", "Close the shift"), translate("CloseShift", "Ctrl+Enter"), "primary"
        )
        row.addWidget(label(keys, "small", wrap=True), 1)
        for button in (self.print_list, self.leave, self.save):
            row.addWidget(button)
        return foot
