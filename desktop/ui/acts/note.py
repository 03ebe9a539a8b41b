"""Writes a note, a question that was asked, or a remedy that was granted; none of them changes what calls are owed."""

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
from desktop.ui.fields.money_field import MoneyField
from desktop.ui.fields.text_fields import TextField

translate = QCoreApplication.translate

WIDTH = 560
NOTE, QUESTION, DISCOUNT, FREE_TRIP, REMEDY = "note", "question", "discount", "free_trip", "remedy"
REMEDIES = (DISCOUNT, FREE_TRIP, REMEDY)


class WriteNote(ActDialog):
    """Asks for the words; a remedy may have an amount."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("WriteNote", "Note")
        super().__init__(context, row, title, translate("WriteNote", "Save"), parent)
        self._build(row)
        self._show_kind()
        self.resize(WIDTH, 0)
        self.text.setFocus()

    def check(self) -> bool:
        """Ask for words; a remedy with an amount, or one that has a name, needs none."""
        if self.kind.value() not in (DISCOUNT, FREE_TRIP) and not self.text.text():
            self.text.refuse(translate("WriteNote", "Write what is to be noted."))
            return False
        return self.when.check() and self.amount.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the note, or the remedy."""
        assert self.row is not None
        request, at, text = self.row.request, self.when.value(), self.text.text()
        kind = self.kind.value() or NOTE
        if kind in REMEDIES:
            named = kind if kind != REMEDY else None
            return [pen.fact(request, "remedy_granted", at, kind=named, text=text, cents=self.amount.cents())]
        asked = QUESTION if kind == QUESTION else None
        return [pen.fact(request, "note_added", at, text=text, kind=asked)]

    def _build(self, row: RequestRow) -> None:
        answers = [
            (NOTE, translate("WriteNote", "Note")),
            (QUESTION, translate("WriteNote", "Question")),
            (DISCOUNT, translate("WriteNote", "Discount granted")),
            (FREE_TRIP, translate("WriteNote", "Free trip granted")),
            (REMEDY, translate("WriteNote", "Other remedy")),
        ]
        self.kind = self.add("kind", ChoiceField(translate("WriteNote", "Kind"), answers, chosen=NOTE))
        self.text = self.add("text", TextField(translate("WriteNote", "&Text"), rows=3))
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.amount = self.add("cents", MoneyField(translate("WriteNote", "&Amount")))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.text)
        self.body.addLayout(side_by_side((self.when, 1), (self.amount, 1)))
        self.kind.changed.connect(self._show_kind)

    def _show_kind(self) -> None:
        self.amount.setEnabled(self.kind.value() in REMEDIES)
        self.text.setFocus()
