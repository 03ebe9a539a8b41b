"""Says that the problem of a request is solved, and how."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.fields.text_fields import TextField
from desktop.ui.words.phases import trouble

translate = QCoreApplication.translate

WIDTH = 520


class SolveProblem(ActDialog):
    """Asks how it was solved."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("SolveProblem", "Problem solved")
        super().__init__(context, row, title, translate("SolveProblem", "Save"), parent)
        self._build(row)
        self.resize(WIDTH, 0)
        self.text.setFocus()

    def check(self) -> bool:
        """Ask how."""
        if not self.text.text():
            self.text.refuse(translate("SolveProblem", "Say in a word or two how it was solved."))
            return False
        return self.when.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the solution."""
        assert self.row is not None
        return [pen.fact(self.row.request, "incident_resolved", self.when.value(), text=self.text.text())]

    def _build(self, row: RequestRow) -> None:
        caption = translate("SolveProblem", "&How was it solved: {problem}")
        problem = trouble(row.problem or "").replace("&", "&&")
        self.text = self.add("text", TextField(caption.format(problem=problem)))
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.body.addWidget(self.text)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
