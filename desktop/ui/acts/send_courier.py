"""Sends a courier, swaps one for another in one act, or takes the request back from one."""

import logging
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.recording import Recorded
from desktop.office.registering import RegisterRefused
from desktop.office.registers import CourierRow
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.store import StoreError
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.asking import ask
from desktop.ui.fields.choice_field import Answers, ChoiceField
from desktop.ui.fields.courier_field import CourierField
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.fields.text_fields import LineField
from desktop.ui.words.outside import aside
from desktop.ui.words.phases import capital, trouble

translate = QCoreApplication.translate

log = logging.getLogger(__name__)

WIDTH = 560
SWAP, OTHER = "replaced", "other"


class SendCourier(ActDialog):
    """Enter sends whom the list marks: at the start the courier who has waited longest."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        super().__init__(context, row, "", translate("SendCourier", "Send"), parent)
        self._new: str | None = None
        self._build(row)
        self.row_changed(row)
        self.resize(WIDTH, 0)
        self.courier.setFocus()
        ask(context.jobs, self, context.desk.couriers, self._show_couriers, self._no_couriers)

    def row_changed(self, row: RequestRow) -> None:
        """Ask why the courier of now gives the request up, where there is one."""
        has_one = row.courier is not None
        title = (
            translate("SendCourier", "Send another courier")
            if has_one
            else translate("SendCourier", "Send a courier")
        )
        self.setWindowTitle(title)
        self.head.show_title(title)
        self.reason.setVisible(has_one)
        self.words.setVisible(has_one)
        if row.courier is not None:
            self.reason.rename(
                translate("SendCourier", "Why does {courier} give it up?").format(courier=aside(row.courier))
            )
        nobody = translate("SendCourier", "Nobody for now, only take it back") if has_one else ""
        self.courier.allow(nobody=nobody, without=row.courier)

    def check(self) -> bool:
        """Ask for a courier, and for a reason that fits."""
        fine = self.when.check()
        if not self.courier.chosen:
            self.courier.refuse(
                translate("SendCourier", "Type the courier's name, or choose one who is there.")
            )
            return False
        if self.row is None or self.row.courier is None:
            return fine
        if self.reason.value() == SWAP and self.courier.choice() is None:
            self.reason.refuse(
                translate("SendCourier", "A swap needs another courier. Choose one, or say what happened.")
            )
            fine = False
        if self.reason.value() == OTHER and not self.words.text():
            self.words.refuse(translate("SendCourier", "Say in your words what happened."))
            fine = False
        return fine

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the release of the courier of now, if there is one, and the assignment of the other."""
        assert self.row is not None
        at, choice = self.when.value(), self.courier.choice()
        self._new = choice if isinstance(choice, str) else None
        facts = []
        if self.row.courier is not None:
            released = {"courier": self.row.courier, **self._why()}
            facts.append(pen.fact(self.row.request, "courier_released", at, **released))
        if choice is not None:
            name = choice.name if isinstance(choice, CourierRow) else choice
            facts.append(pen.fact(self.row.request, "courier_assigned", at, courier=name))
        return facts

    def record(self, facts: Sequence[Fact], expected: Mapping[str, int]) -> list[Recorded]:
        """Record them, and register a courier who is new."""
        recorded = super().record(facts, expected)
        if self._new is not None:
            try:
                self.context.registers.register_courier(self._new)
            except (RegisterRefused, StoreError) as error:
                log.warning("new courier not registered: %s", error)  # the list shows them all the same
        return recorded

    def _why(self) -> dict[str, object]:
        words = self.words.text()
        reason = self.reason.value()
        return {"reason": words} if reason == OTHER else {"reason": reason, "text": words}

    def _build(self, row: RequestRow) -> None:
        context = self.context
        self.reason = self.add("reason", ChoiceField("", _reasons(), chosen=SWAP))
        self.words = self.add("text", LineField(translate("SendCourier", "In your w&ords")))
        self.courier = self.add("courier", CourierField(translate("SendCourier", "&Courier")))
        self.when = self.add("at", WhenField(context.clock, context.times, steps_of(row)))
        for field in (self.reason, self.words, self.courier):
            self.body.addWidget(field)
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))
        self.reason.changed.connect(self._reason_chosen)
        self.courier.changed.connect(lambda: self.reason.hint(""))

    def _reason_chosen(self) -> None:
        if self.reason.value() == OTHER:
            self.words.setFocus()

    def _show_couriers(self, couriers: list[CourierRow]) -> None:
        self.courier.show_couriers(couriers, self.context.clock.now())

    def _no_couriers(self, error: Exception) -> None:
        self.courier.hint(
            translate("SendCourier", "The couriers can't be looked up just now. Type the name.")
        )


def _reasons() -> Answers:
    codes = (SWAP, "dropped_out", "breakdown", "refused")
    return [
        *((code, capital(trouble(code))) for code in codes),
        (OTHER, translate("SendCourier", "Something else")),
    ]
