"""Reports a problem, a complaint among them, and takes the request back from the courier if they can't go on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.check import Check
from desktop.ui.fields.choice_field import Answers, ChoiceField
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.fields.text_fields import TextField
from desktop.ui.fields.typed_text import one_line
from desktop.ui.words.outside import aside
from desktop.ui.words.phases import capital, trouble

translate = QCoreApplication.translate

WIDTH = 580
OTHER = "other"
KINDS = (
    "flat_tyre", "breakdown", "accident", "nobody_there", "address_not_found", "refused", "damage", "complaint",
)  # fmt: skip
OF_THE_COURIER = frozenset({"flat_tyre", "breakdown", "accident"})
"""Problems that are a courier's own: taking the request back for one of them says all of it in one fact."""


class ReportProblem(ActDialog):
    """Asks what it is, and for some words."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("ReportProblem", "Report a problem")
        super().__init__(context, row, title, translate("ReportProblem", "Save"), parent)
        self._build(row)
        self.row_changed(row)
        self.resize(WIDTH, 0)
        self.kind.setFocus()

    def row_changed(self, row: RequestRow) -> None:
        """Offer to take the request back from whoever has it."""
        rides = row.courier is not None and row.ended_at is None
        if row.problem is not None:
            open_one = translate("ReportProblem", "Not solved yet: {problem} (Shift+F6 says that it is).")
            self.foot.hint(open_one.format(problem=trouble(row.problem)))
        self.release.setVisible(rides)
        self.release.setText(
            translate("ReportProblem", "&Take the request back from {courier}").format(
                courier=aside(row.courier or "").replace("&", "&&")
            )
        )
        if not rides:
            self.release.setChecked(False)

    def check(self) -> bool:
        """Ask what it is; what has no name of its own needs words."""
        if not (self.when.check() and self.kind.check()):
            return False
        if self.kind.value() == OTHER and not self.text.text():
            self.text.refuse(translate("ReportProblem", "Say in your words what happened."))
            return False
        return True

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the problem, the release, or both."""
        assert self.row is not None
        request, at, kind = self.row.request, self.when.value(), self.kind.value() or OTHER
        text = self.text.text()
        facts = []
        if not (self.release.isChecked() and kind in OF_THE_COURIER):
            words = text or capital(trouble(kind))
            facts.append(pen.fact(request, "incident_reported", at, kind=kind, text=words))
        if self.release.isChecked():
            detail = "" if facts else text
            reason = one_line(text) if kind == OTHER else kind
            released = {"courier": self.row.courier, "reason": reason, "text": detail}
            facts.append(pen.fact(request, "courier_released", at, **released))
        return facts

    def _build(self, row: RequestRow) -> None:
        self.kind = self.add("kind", ChoiceField(translate("ReportProblem", "What is it?"), _kinds()))
        self.text = self.add("text", TextField(translate("ReportProblem", "What &happened")))
        self.release = Check()
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        for field in (self.kind, self.text, self.release):
            self.body.addWidget(field)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
        self.kind.changed.connect(self.text.setFocus)


def _kinds() -> Answers:
    named = [(kind, capital(trouble(kind))) for kind in KINDS]
    return [*named, (OTHER, translate("ReportProblem", "Something else"))]
