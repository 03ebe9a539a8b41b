"""What the courier has done next: arrived, picked up, delivered at a stop, delivered all. Enter takes what is next."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.desk import RequestView
from desktop.office.rows import Phase, RequestRow
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.asking import ask
from desktop.ui.fields.choice_field import ChoiceField
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.words.outside import aside, one_line

translate = QCoreApplication.translate

WIDTH = 520
ARRIVED, PICKED_UP, STOP, ALL = "arrived_at_pickup", "picked_up", "stop_delivered", "delivered"

_NEXT: Mapping[Phase, str] = {"to_pickup": ARRIVED, "at_pickup": PICKED_UP}


class NextStep(ActDialog):
    """The step that comes next is marked as soon as the request's stops are known, which is at once."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("NextStep", "Next step")
        super().__init__(context, row, title, translate("NextStep", "Record"), parent)
        self._stops: list[str] | None = None
        self._saving_waits = False
        self._build(row)
        self.resize(WIDTH, 0)
        self.step.setFocus()
        ask(context.jobs, self, lambda: context.desk.view(row.request), self._show_stops, self._no_stops)

    def row_changed(self, row: RequestRow) -> None:
        """Mark what comes next now."""
        self._show_next()

    def save(self) -> None:
        """Record the step; pressed before the stops are known, it waits for them."""
        if self._stops is None:
            self._saving_waits = True
        else:
            super().save()

    def check(self) -> bool:
        """Ask for a step."""
        return self.when.check() and self.step.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the step."""
        assert self.row is not None
        op = self.step.value() or ARRIVED
        stop = self.row.stops_done + 1 if op == STOP else None
        return [pen.fact(self.row.request, op, self.when.value(), courier=self.row.courier, stop=stop)]

    def _build(self, row: RequestRow) -> None:
        question = translate("NextStep", "What has {courier} done?").format(courier=aside(row.courier or ""))
        answers = [
            (ARRIVED, translate("NextStep", "Arrived at the pickup")),
            (PICKED_UP, translate("NextStep", "Picked up")),
            (STOP, translate("NextStep", "Delivered at a stop")),
            (ALL, translate("NextStep", "Delivered, all done")),
        ]
        self.step = self.add("op", ChoiceField(question, answers, columns=2))
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.body.addWidget(self.step)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
        self.step.changed.connect(self._say_which_stop)

    def _show_stops(self, view: RequestView | None) -> None:
        receipts = [fact for fact in view.facts if fact.op == "request_received"] if view else []
        stops = receipts[-1].fields.get("stops") if receipts else None
        self._stops = [str(stop) for stop in stops] if isinstance(stops, list) else []
        if view is not None and self.row is not None and view.row.version >= self.row.version:
            self._show_next()
        if self._saving_waits:
            self.save()

    def _no_stops(self, error: Exception) -> None:
        self._show_stops(None)
        self._show_next()

    def _show_next(self) -> None:
        if self.row is None:
            return
        last = self.row.stops_done + 1 >= len(self._stops or [])
        self.step.choose(_NEXT.get(self.row.phase, ALL if last else STOP))
        self.step.enable(ARRIVED, enabled=self.row.phase == "to_pickup")
        self.step.enable(PICKED_UP, enabled=self.row.phase in ("to_pickup", "at_pickup"))

    def _say_which_stop(self) -> None:
        if self.row is None or self.step.value() != STOP:
            return
        n = self.row.stops_done + 1
        where = one_line(self._stops[n - 1]) if self._stops and n <= len(self._stops) else ""
        if where:
            self.step.hint(translate("NextStep", "Stop {n}: {where}").format(n=n, where=aside(where)))
        else:
            self.step.hint(translate("NextStep", "Stop {n}").format(n=n))
