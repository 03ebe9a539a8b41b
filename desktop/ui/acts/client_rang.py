"""The client rang: either they are told now, which is a call, or we owe them one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.choice_field import ChoiceField
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.fields.text_fields import TextField

translate = QCoreApplication.translate

WIDTH = 540
TOLD, OWED = "told", "owed"


class ClientRang(ActDialog):
    """Emits `tell_now` with the request where the client is told in this very call, and records nothing then."""

    tell_now = Signal(str)

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("ClientRang", "The client rang")
        super().__init__(context, row, title, translate("ClientRang", "Save"), parent)
        self._build(row)
        self.resize(WIDTH, 0)
        self.answer.setFocus()

    def check(self) -> bool:
        """Ask which of both it is."""
        return self.answer.check() and self.when.check()

    def save(self) -> None:
        """Go on to the call, or record that we owe one."""
        if self.answer.value() == TOLD:
            self._tell()
        else:
            super().save()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return that the client had to ask."""
        assert self.row is not None
        return [pen.fact(self.row.request, "client_called_in", self.when.value(), text=self.text.text())]

    def _build(self, row: RequestRow) -> None:
        answers = [
            (TOLD, translate("ClientRang", "They are told now")),
            (OWED, translate("ClientRang", "We owe them a call")),
        ]
        question = translate("ClientRang", "Do they get their answer?")
        self.answer = self.add("answer", ChoiceField(question, answers, columns=2))
        self.text = self.add("text", TextField(translate("ClientRang", "What they &asked")))
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.body.addWidget(self.answer)
        self.body.addWidget(self.text)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
        self.answer.changed.connect(self._answered)

    def _answered(self) -> None:
        if self.answer.value() == TOLD:
            self._tell()
        else:
            self.text.setFocus()

    def _tell(self) -> None:
        assert self.row is not None
        self.tell_now.emit(self.row.request)
        self.accept()
