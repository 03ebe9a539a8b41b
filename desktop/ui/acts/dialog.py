"""The form of an act. Enter saves, Esc leaves; what was typed stays until it is recorded, whatever comes between."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.domain.facts import Fact
from desktop.domain.refusals import Refused
from desktop.office.desk import RequestView
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.store import Changed, StoreError
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.frame import MARGIN, Foot, Head, Notice, about, fit, framed
from desktop.ui.acts.meanwhile import meanwhile
from desktop.ui.acts.saving import Saving
from desktop.ui.fields.box import FieldBox
from desktop.ui.fields.moment_field import MomentField
from desktop.ui.fields.text_fields import ENTER
from desktop.ui.look.buttons import KeyButton
from desktop.ui.words.refusals import refusal
from desktop.ui.words.troubles import store_trouble

translate = QCoreApplication.translate

F = TypeVar("F", bound=FieldBox)


class ActDialog(QDialog):
    """A form that records facts on one request. Subclasses build their fields, check them, and say which facts."""

    recorded = Signal(object)
    """list[Recorded]: what was recorded; the form closes itself."""

    def __init__(
        self, context: ActContext, row: RequestRow | None, title: str, save: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.row = row
        self.setWindowTitle(title)
        self.setModal(True)
        self._boxes: dict[str, FieldBox] = {}
        self._again = False
        self._leaving = False
        self.head = Head(title, about(row) if row else "")
        self.notice = Notice()
        self.foot = Foot(save)
        body = QWidget()
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(MARGIN, 16, MARGIN, 18)
        self.body.setSpacing(14)
        framed(self, self.head, self.notice, body, self.foot)
        self.saving = Saving(context, self.record)
        self._connect()

    # What a form says of itself.

    def check(self) -> bool:
        """Tell whether the fields can be saved; each says beside itself why not."""
        return True

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the facts that the form stands for; asked once everything was checked."""
        raise NotImplementedError

    def record(self, facts: Sequence[Fact], expected: Mapping[str, int]) -> list[Recorded]:
        """Record the facts; on the thread that owns the record."""
        return self.context.desk.record(facts, expected)

    def expected(self) -> dict[str, int]:
        """Return by request the version that the person sees."""
        return {self.row.request: self.row.version} if self.row else {}

    def row_changed(self, row: RequestRow) -> None:
        """Show the request as it has become; what was typed stays."""

    # What all forms do.

    def add(self, name: str, box: F) -> F:
        """Take in a field under the name that it has in its fact, and return it."""
        self._boxes[name] = box
        box.changed.connect(self._touched)
        return box

    def save(self) -> None:
        """Check the form, and record what it stands for."""
        if self.saving.busy:
            return
        if self._again:
            self.saving.again()
        elif self.check():
            self.foot.save.setEnabled(False)
            self.saving.save(self.facts(self.context.pen()), self.expected())
        else:
            self._go_to_the_first_wrong()

    def reject(self) -> None:
        """Leave without saving; asks once where something was written that would be lost."""
        if self.saving.busy:
            return
        if not self._leaving and any(box.precious for box in self._boxes.values()):
            self._leaving = True
            self.foot.ask_to_leave()
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close, and go for good."""
        super().done(result)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter, wherever the cursor is but on a button that does something else."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        focus = self.focusWidget()
        if isinstance(focus, KeyButton) and not focus.isCheckable():
            focus.click()
        else:
            self.save()

    def event(self, event: QEvent) -> bool:
        """Grow and shrink with what the fields say."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # which may end this very object: nothing is asked of it any more
        done = super().event(event)
        fit(self)
        return done

    def _connect(self) -> None:
        self.foot.saved.connect(self.save)
        self.foot.left.connect(self.reject)
        self.notice.again.connect(self.save)
        self.saving.saved.connect(self._saved)
        self.saving.refused.connect(self._refused)
        self.saving.changed.connect(self._changed)
        self.saving.failed.connect(self._failed)

    def _touched(self) -> None:
        self._again = False
        if self._leaving:
            self._leaving = False
            self.foot.hint()

    def _saved(self, recorded: list[Recorded]) -> None:
        self.recorded.emit(recorded)
        self.accept()

    def _refused(self, refused: Refused) -> None:
        self._ready()
        sentence = refusal(refused, self.context.times)
        box = self._boxes.get(refused.field or "")
        when = self._boxes.get("at")
        if box is None and isinstance(when, MomentField) and not when.empty:
            box = when
        if box is None:
            self.notice.say(sentence, "wrong")
        else:
            box.refuse(sentence)
            box.setFocus()

    def _changed(self, changed: Changed, view: RequestView | None) -> None:
        """Say who was first, and go on from what they left; what was typed stands until it is saved again."""
        self._ready()
        now = self.context.clock.now()
        self.notice.say(meanwhile(changed.newest, now, self.context.times), "due")
        if view is not None:
            self.row = view.row
            self.head.show_about(about(view.row))
            self.row_changed(view.row)

    def _failed(self, error: StoreError) -> None:
        self._ready()
        self._again = True
        kept = translate("ActDialog", "What you typed is kept.")
        self.notice.say(f"{store_trouble(error)} {kept}", "wrong", again=True)

    def _ready(self) -> None:
        self.foot.save.setEnabled(True)
        self.notice.hide()
        for box in self._boxes.values():
            if box.wrong:
                box.hint("")

    def _go_to_the_first_wrong(self) -> None:
        for box in self._boxes.values():
            if box.wrong or box.asking:
                box.setFocus(Qt.FocusReason.TabFocusReason)
                return
