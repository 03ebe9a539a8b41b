"""Closes a shift: shows what goes on and every call still owed, and asks what becomes of them where nobody follows."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.office.closing import undecided
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.office.shift_desk import OpenList
from desktop.office.shift_rows import ShiftRow
from desktop.office.shifts import ShiftRefused
from desktop.office.store import StoreError
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.buttons import KeyButton
from desktop.ui.shift.closing_form import ClosingForm
from desktop.ui.shift.context import ShiftContext
from desktop.ui.shift.open_requests import Closing
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate

WIDTH, HEIGHT = 980, 620


class CloseShift(QDialog):
    """Ctrl+Enter closes the shift. It reads what goes on again whenever it comes to the front."""

    closed = Signal(object)
    """The ShiftRow, closed."""
    act_wanted = Signal(str, object)
    """An act (`call`, `next_step`, `cancel`) on this RequestRow: whoever owns the acts opens its form."""
    recorded = Signal(object)
    """list[Recorded]: the note of a word with which a request is left."""
    print_wanted = Signal()
    """The open list is wanted on paper."""

    def __init__(self, context: ShiftContext, shift: ShiftRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._open: OpenList | None = None
        self._left: dict[str, str] = {}
        self._busy = False
        self.setWindowTitle(translate("CloseShift", "Close the shift"))
        self.setModal(True)
        self.form = ClosingForm(shift, context.clock, context.times, context.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self._connect()
        self.resize(WIDTH, HEIGHT)
        self.form.next_shift.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read again what goes on."""
        self._context.jobs.run(self._context.shifts.open_list, self._show_open, self._went_wrong)

    def show_now(self) -> None:
        """Show everything as it stands now."""
        if self._open is not None:
            now, next_at = self._context.clock.now(), self.form.next_shift.value()
            self.form.show_closing(Closing(self._open.rows, now, next_at, self._left))

    def save(self) -> None:
        """Close the shift, once nothing is left undecided."""
        if self._busy or self._open is None or not self.form.next_shift.check():
            return
        next_at, now = self.form.next_shift.value(), self._context.clock.now()
        waiting = undecided(self._open.rows, now, next_at, self._left) if next_at else []
        if waiting:
            self._ask_for_decisions(waiting)
            return
        there = {row.request for row in self._open.rows}
        left = {request: word for request, word in self._left.items() if request in there} if next_at else {}
        self._busy = True
        self._context.jobs.run(
            lambda: self._context.shifts.close(next_at, left), self._closed, self._went_wrong
        )

    def reject(self) -> None:
        """Leave the word that is being typed, or the shift open."""
        if self.form.word.isVisible():
            self._end_word()
        elif not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter where it has no other meaning."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, KeyButton) and not focus.isCheckable():
            focus.click()
        else:
            self.save()

    def event(self, event: QEvent) -> bool:
        """Look again when the forms that were opened over it are gone."""
        if event.type() == QEvent.Type.WindowActivate and self._open is not None:
            self.reload()
        return super().event(event)

    def _connect(self) -> None:
        form = self.form
        form.save.clicked.connect(self.save)
        form.leave.clicked.connect(self.reject)
        form.print_list.clicked.connect(self.print_wanted)
        form.notice.again.connect(self._again)
        form.next_shift.changed.connect(self._follows_changed)
        form.requests.act_wanted.connect(self._act)
        form.word.given.connect(self._note)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_wanted)

    def _follows_changed(self) -> None:
        self.form.notice.hide()
        self.show_now()

    def _show_open(self, found: OpenList) -> None:
        self._open = found
        self.show_now()

    def _act(self, act: str, row: RequestRow) -> None:
        if act == "word":
            self.form.word.ask(row, self._left.get(row.request, ""))
        else:
            self.act_wanted.emit(act, row)

    def _note(self, request: str, word: str) -> None:
        """Keep the word, and note it on the request, where whoever comes next reads it."""
        if self._busy:
            return
        self._busy = True
        fact = self._context.scribe.fact(request, "note_added", text=word)

        def noted(recorded: list[Recorded]) -> None:
            self._busy = False
            self._left[request] = word
            self.recorded.emit(recorded)
            self._end_word()
            self.show_now()
            self._go_on()

        self._context.jobs.run(lambda: self._context.desk.record([fact]), noted, self._went_wrong)

    def _end_word(self) -> None:
        self.form.word.hide()
        self.form.requests.setFocus()

    def _go_on(self) -> None:
        """Go to the next request that needs a decision, and to the end once there is none."""
        self.form.notice.hide()
        closing = self.form.requests.requests.closing
        waiting = [row for row in closing.rows if closing.waits(row)] if closing else []
        if waiting:
            self.form.requests.mark(waiting[0].request)
        else:
            self.form.save.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_for_decisions(self, waiting: list[RequestRow]) -> None:
        words = translate(
            "CloseShift",
            "On %n request(s) a call would fall due while nobody is here. Call the client for a new promise or an "
            "end, or leave the request with a word.",
            None,
            len(waiting),
        )
        self.form.notice.say(words, "due")
        self.form.requests.mark(waiting[0].request)
        self.form.requests.setFocus(Qt.FocusReason.TabFocusReason)

    def _closed(self, shift: ShiftRow) -> None:
        self._busy = False
        self.closed.emit(shift)
        self.accept()

    def _again(self) -> None:
        self.form.notice.hide()
        self.reload()

    def _went_wrong(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, ShiftRefused):
            self.form.notice.say(_refused(error.kind), "due")
            self.reload()
        elif isinstance(error, StoreError):
            self.form.notice.say(store_trouble(error), "wrong", again=True)
        else:
            raise error


def _refused(kind: str) -> str:
    if kind == "none_open":
        return translate("CloseShift", "Somebody closed this shift in the meantime.")
    if kind == "undecided":
        return translate("CloseShift", "Something came up in the meantime. Look again, then close.")
    return translate("CloseShift", "The time at which somebody is here again is over. Type another.")
