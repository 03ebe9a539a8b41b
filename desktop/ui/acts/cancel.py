"""Cancels a request, by the client's wish or the office's own; in the second case the client must be called."""

from PySide6.QtCore import QCoreApplication
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
from desktop.ui.fields.text_fields import LineField

translate = QCoreApplication.translate

WIDTH = 540
CLIENT, OFFICE = "client", "office"


class CancelRequest(ActDialog):
    """Asks who cancels, and why."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("CancelRequest", "Cancel the request")
        super().__init__(context, row, title, translate("CancelRequest", "Cancel it"), parent)
        self._build(row)
        self.resize(WIDTH, 0)
        self.by.setFocus()

    def check(self) -> bool:
        """Ask for both."""
        if not self.by.check():
            return False
        if not self.reason.text():
            self.reason.refuse(translate("CancelRequest", "Say why."))
            return False
        return self.when.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the cancellation."""
        assert self.row is not None
        fields = {"by": self.by.value(), "reason": self.reason.text()}
        return [pen.fact(self.row.request, "cancelled", self.when.value(), **fields)]

    def _build(self, row: RequestRow) -> None:
        answers = [
            (CLIENT, translate("CancelRequest", "The client")),
            (OFFICE, translate("CancelRequest", "The office")),
        ]
        self.by = self.add("by", ChoiceField(translate("CancelRequest", "Who cancels?"), answers, columns=2))
        self.reason = self.add("reason", LineField(translate("CancelRequest", "&Reason")))
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.body.addWidget(self.by)
        self.body.addWidget(self.reason)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
        self.by.changed.connect(self._explain)

    def _explain(self) -> None:
        if self.by.value() == OFFICE:
            self.by.hint(
                translate("CancelRequest", "The client must then be called, unless they were told just now.")
            )
        self.reason.setFocus()
