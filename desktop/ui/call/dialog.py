"""The call: everything that a dispatcher needs on the line, and the record of what came of it.

Whatever comes between, a refresh, a conflict or an error, what was typed stays until it is recorded.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop.domain.facts import Fact
from desktop.domain.standing import standing
from desktop.office.call import next_try
from desktop.office.call_answers import Direction, Outcome
from desktop.office.desk import RequestView
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.ui.acts.context import ActContext
from desktop.ui.call.form import HEIGHT, WIDTH, CallForm
from desktop.ui.call.notices import attempt_words, changed_words
from desktop.ui.call.recording import CallRecording
from desktop.ui.call.strokes import Strokes
from desktop.ui.call.style import sheet
from desktop.ui.call.subject import Subject
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.theme import Theme
from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate

LINGERS = timedelta(seconds=2)
"""How long it still says when to try again, once an attempt is recorded; any key closes it at once."""
_FOR_ANOTHER = 60
"""Pixels of height for each of the client's other requests."""
_TITLE_BAR = 32
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CallDialog(QDialog):
    """A call to the client of `view`, or one of theirs that we answer (`direction`).

    `rows` are those of the queue, among which the client's other requests are found; `labels` the office's words for
    its own rules. `set_now` comes from the ticker, `update_row` and `update_rows` whenever a request changed.
    """

    recorded = Signal(object)
    """list[Recorded]: an attempt, or the call; after the call it closes itself."""
    amend_wanted = Signal(str)
    """The request that the client wants changed; after `recorded`."""
    said = Signal(str)
    """What came of an attempt and when to try again, for the window to repeat."""
    opened = Signal()
    """Somebody is calling: the sound rests."""
    closed = Signal()

    def __init__(
        self,
        context: ActContext,
        theme: Theme,
        view: RequestView,
        rows: Sequence[RequestRow] = (),
        *,
        direction: Direction = "outgoing",
        labels: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        now = context.clock.now()
        subject = Subject(
            view.row, view.facts, rows, now, context.times, labels or {}, direction == "incoming"
        )
        self.form = CallForm(context, theme, subject, direction)
        self.recording = CallRecording(context, self.form)
        self._leaving = False
        self._closes_at: datetime | None = None
        self._changes_at: datetime | None = None
        self._build(theme)
        self._strokes = Strokes(self, self.form, direction)
        self._connect()
        self._look_ahead(now)

    @property
    def request(self) -> str:
        """Return the request that the call is about."""
        return self.form.subject.row.request

    @property
    def natural_height(self) -> int:
        """Return how high it is where the screen has the room: higher with other requests of the client."""
        return HEIGHT + _FOR_ANOTHER * min(3, len(self.form.others.lines))

    def set_now(self, now: datetime) -> None:
        """Move on to `now`: the countdown runs, and what became of promises is said anew when it changes."""
        form, before = self.form, self.form.subject.now
        if self._closes_at is not None and now >= self._closes_at:
            self.accept()
            return
        form.head.set_now(now)
        form.brief.set_now(now)
        form.subject = form.subject.at(now)
        changed = self._changes_at is not None and now >= self._changes_at
        if changed or now < before or now.replace(second=0, microsecond=0) > before:
            form.show_subject(form.subject)
            self._look_ahead(now)

    def update_row(self, row: RequestRow, facts: Sequence[Fact]) -> None:
        """Show the request as it has become. What was typed stays, and it is said what came between."""
        subject, now = self.form.subject, self.context.clock.now()
        if row.version != subject.row.version and self._closes_at is None:
            newest = max(facts, key=lambda fact: fact.place)
            self.form.notice.say(changed_words(newest, now, self.context.times), "due")
        self._show(row, facts, subject.rows)

    def update_rows(self, rows: Iterable[RequestRow]) -> None:
        """Take over other rows of the queue."""
        subject = self.form.subject
        self._show(subject.row, subject.facts, tuple(rows))

    def reject(self) -> None:
        """Leave without saving; asks once where something was written that would be lost."""
        if self.recording.busy:
            return
        if self.form.precious and not self._leaving and self._closes_at is None:
            self._leaving = True
            asked = translate(
                "CallDialog", "What you typed is not saved. Esc once more leaves without saving it."
            )
            self.form.notice.say(asked, "due")
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.closed.emit()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where letters and digits act."""
        super().showEvent(event)
        if not event.spontaneous():
            self.form.decisions.setFocus()
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead a key that no part took: Enter saves, letters and digits do their acts."""
        if self._closes_at is not None:
            self.accept()
        elif event.key() in ENTER:
            self._enter()
        elif event.modifiers() & ~_HARMLESS or not self._strokes.press(event.text()):
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        title = translate("CallDialog", "Call to {client}")
        if self.form.incoming:
            title = translate("CallDialog", "Call from {client}")
        self.setWindowTitle(title.format(client=one_line(self.form.subject.row.client, 60)))
        self.setModal(True)
        self.setStyleSheet(sheet(theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width()), min(self.natural_height, room.height() - _TITLE_BAR))

    def _copy_phone(self) -> None:
        self.form.head.copy_phone(self.context.clock.now())

    def _enter(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, QPushButton):
            focus.click()
        else:
            self.recording.save()

    def _show(self, row: RequestRow, facts: Sequence[Fact], rows: Sequence[RequestRow]) -> None:
        now = self.context.clock.now()
        self.form.show_subject(replace(self.form.subject, row=row, facts=facts, rows=rows, now=now))
        self._look_ahead(now)

    def _look_ahead(self, now: datetime) -> None:
        """Note when anything that is shown changes by itself."""
        rows = [self.form.subject.row, *self.form.subject.others()]
        moments = [standing(row.callbacks, now).changes_at for row in rows]
        self._changes_at = min((one for one in moments if one is not None), default=None)

    def _connect(self) -> None:
        form, recording = self.form, self.recording
        form.attempts.tried.connect(recording.attempted)
        form.foot.saved.connect(recording.save)
        form.foot.left.connect(self.reject)
        form.notice.again.connect(recording.save)
        form.head.phone.clicked.connect(self._copy_phone)
        form.brief.copied.connect(lambda: form.brief.copy(self.context.clock.now()))
        form.touched.connect(self._touched)
        recording.answered.connect(self._answered)
        recording.tried.connect(self._tried)
        recording.moved_on.connect(self._moved_on)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self).activated.connect(self._copy_phone)

    def _touched(self) -> None:
        """Go on after something was typed: what was to be tried again, or left, is another call now."""
        self.recording.begin_anew()
        if self._leaving:
            self._leaving = False
            self.form.notice.hide()

    def _answered(self, recorded: list[Recorded]) -> None:
        self.recorded.emit(recorded)
        changes = any(one.fact.decision == "change" for one in recorded)
        request = self.request
        self.accept()
        if changes:
            self.amend_wanted.emit(request)

    def _tried(self, outcome: Outcome, recorded: list[Recorded]) -> None:
        """Say when to try again; the call closes by itself, or with the next key."""
        self.recorded.emit(recorded)
        first, now = recorded[0], self.context.clock.now()
        again_at = next_try(first.row, now) if first.row is not None else None
        words = attempt_words(outcome, first.fact.at, again_at, self.context.times)
        self.form.notice.say(words, "due")
        self._closes_at = now + LINGERS
        self.setFocus()
        self.said.emit(words)

    def _moved_on(self, view: RequestView) -> None:
        """Show a request of this call as somebody else has left it."""
        subject = self.form.subject
        if view.row.request == self.request:
            self._show(view.row, view.facts, subject.rows)
        else:
            rows = [view.row if row.request == view.row.request else row for row in subject.rows]
            self._show(subject.row, subject.facts, rows)
