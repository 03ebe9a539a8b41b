"""Gives a forecast. Only what the client has heard is a promise; a time they have not heard is kept as a note."""

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
from desktop.ui.fields.moment_field import UntilField, WhenField

translate = QCoreApplication.translate

WIDTH = 520
HEARD, NOT_HEARD = "heard", "not_heard"
ARRIVED = ("at_pickup", "on_the_way")


class GiveForecast(ActDialog):
    """Asks for a time, and whether the client was told."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("GiveForecast", "Give a forecast")
        super().__init__(context, row, title, translate("GiveForecast", "Save"), parent)
        self._build(row)
        self.row_changed(row)
        self.resize(WIDTH, 0)
        self.until.offer_usual(row.usual_until if not row.promises and row.phase not in ARRIVED else None)
        self.until.setFocus()

    def row_changed(self, row: RequestRow) -> None:
        """After the courier's arrival the time is the delivery's."""
        done = row.phase in ARRIVED
        self.until.rename(
            translate("GiveForecast", "&Delivered by") if done else translate("GiveForecast", "&Courier by")
        )

    def check(self) -> bool:
        """Ask for the time, and whether the client was told."""
        if self.until.empty:
            self.until.refuse(translate("GiveForecast", "Type the time that is expected."))
            return False
        return self.when.check() and self.until.check() and self.heard.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the promise, or the note."""
        assert self.row is not None
        by = self.until.value()
        assert by is not None
        at = self.when.value()
        if self.heard.value() == HEARD:
            return [pen.fact(self.row.request, "forecast_given", at, for_=by)]
        words = self.context.times.moment(by, self.when.moment())
        return [pen.fact(self.row.request, "note_added", at, text=self._note().format(at=words))]

    def _note(self) -> str:
        if self.row is not None and self.row.phase in ARRIVED:
            return translate("GiveForecast", "Delivery expected by {at}; the client has not heard this.")
        return translate("GiveForecast", "Courier expected by {at}; the client has not heard this.")

    def _build(self, row: RequestRow) -> None:
        clock, times = self.context.clock, self.context.times
        self.when = WhenField(clock, times, steps_of(row), translate("GiveForecast", "&Told when"))
        self.until = self.add("for", UntilField("", clock, times, self.when))
        answers = [
            (HEARD, translate("GiveForecast", "The client was told")),
            (NOT_HEARD, translate("GiveForecast", "The client has not heard it")),
        ]
        question = translate("GiveForecast", "Does the client know this time?")
        self.heard = self.add("heard", ChoiceField(question, answers, columns=2))
        self.add("at", self.when)
        self.body.addLayout(side_by_side((self.until, 1), (self.when, 1)))
        self.body.addWidget(self.heard)
        self.heard.changed.connect(self._explain)

    def _explain(self) -> None:
        if self.heard.value() == NOT_HEARD:
            self.heard.hint(
                translate("GiveForecast", "It is kept as a note. It promises nothing, and settles no call.")
            )
        else:
            self.heard.hint("")
