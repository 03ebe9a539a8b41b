"""What the client decided: six answers, none of them chosen beforehand, since the decision is the client's."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.office.call_answers import Answer
from desktop.office.call_promises import PromiseKind
from desktop.ui.call.chips import Chip, TimeChip
from desktop.ui.call.decision_row import DecisionRow, TimedRow
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.look.labels import label, section
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


class Decisions(QWidget):
    """Holds one answer, or none while the client has given none."""

    changed = Signal()
    unfolded = Signal(object)
    """The row of an answer that was chosen, and may need more room now."""

    def __init__(self, clock: Clock, times: OfficeTime, when: WhenField) -> None:
        super().__init__()
        self._times = times
        self._clock = clock
        self._when = when
        self.rows: dict[str, DecisionRow] = {row.code: row for row in self._make()}
        self._group = QButtonGroup(self)
        self._said = label("", "wrong")
        self.setAccessibleName(translate("CallDecisions", "What did the client decide?"))
        self._build()
        for row in self.rows.values():
            self._group.addButton(row.radio)
            row.chosen.connect(self._chosen)
            row.changed.connect(self.changed)

    @property
    def chosen(self) -> DecisionRow | None:
        """Return the answer that is chosen."""
        return next((row for row in self.rows.values() if row.on), None)

    @property
    def timed(self) -> bool:
        """Tell whether a time was promised with the decision."""
        answer = self.answer()
        return answer is not None and (answer.forecast or answer.call_again_at) is not None

    def answer(self) -> Answer | None:
        """Return what was decided, None while it is not known or its time is missing."""
        return self.chosen.answer() if self.chosen is not None else None

    def check(self) -> bool:
        """Tell whether the client's decision is known with all that it needs, and say what is missing."""
        if self.chosen is None:
            self._say(translate("CallDecisions", "Choose what the client decided."))
            return False
        return self.chosen.check()

    def choose(self, code: str) -> None:
        """Take an answer, unless the request stands so that it can't be given."""
        if self.rows[code].isEnabled():
            self.rows[code].choose()

    def refuse(self, sentence: str, *, time: bool) -> None:
        """Say what was wrong with the decision, or with its `time`."""
        if not (time and self.chosen is not None and self.chosen.refuse(sentence)):
            self._say(sentence)

    def show_possible(self, promises: PromiseKind | None, *, courier: bool) -> None:
        """Offer what can be decided where a time promises this (None: the request has ended)."""
        for code in ("wait", "later", "change", "cancel"):
            self.rows[code].setEnabled(promises is not None)
        by = translate("CallDecisions", "· courier by hh:mm")
        about = translate("CallDecisions", "courier by")
        title = translate("CallDecisions", "Wait for a courier")
        if promises == "done":
            title = translate("CallDecisions", "Wait for the delivery")
            by = translate("CallDecisions", "· done by hh:mm")
            about = translate("CallDecisions", "done by")
        elif courier:
            title = translate("CallDecisions", "Wait for the courier")
        self.wait.show_title(title, by)
        other = translate("CallDecisions", "other", "another time than the usual one")
        self.wait.time.about.setText(other if self.wait.offers else about)

    def show_usual(self, at: datetime | None) -> None:
        """Offer the usual time for a courier, or none."""
        self.wait.show_offer(at, self._times.moment(at, self._clock.now()) if at is not None else "")

    def _make(self) -> list[DecisionRow]:
        opens = translate("CallDecisions", "opens the request")
        usual = Chip("", translate("CallDecisions", "usual time"))
        change = Chip(translate("CallDecisions", "Change"), opens)
        self.wait = TimedRow(
            "wait", "wait", "", "", self._time(translate("CallDecisions", "courier by")), usual
        )
        later = TimedRow(
            "later", "wait",
            translate("CallDecisions", "Wait for our next call"), translate("CallDecisions", "· at hh:mm"),
            self._time(translate("CallDecisions", "we call")),
        )  # fmt: skip
        rescheduled = TimedRow(
            "change", "reschedule", translate("CallDecisions", "Change or reschedule"), f"· {opens}",
            self._time(translate("CallDecisions", "reschedule")), change,
        )  # fmt: skip
        rescheduled.without_time = "change"
        goes_on = translate("CallDecisions", "· was told, goes on")
        return [
            self.wait,
            later,
            rescheduled,
            DecisionRow("cancel", "cancel", translate("CallDecisions", "Cancel the request")),
            DecisionRow("nothing", "accept", translate("CallDecisions", "Nothing to decide"), goes_on),
            DecisionRow("no_more", "none_needed", translate("CallDecisions", "Wants no further call")),
        ]

    def _time(self, about: str) -> TimeChip:
        caption = translate("CallDecisions", "Time, {what}").format(what=about)
        return TimeChip(caption, about, self._clock, self._times, self._when)

    def _build(self) -> None:
        above = QHBoxLayout()
        above.addWidget(section(translate("CallDecisions", "What did the client decide?")))
        above.addStretch(1)
        above.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(above)
        layout.addSpacing(3)
        for row in self.rows.values():
            layout.addWidget(row)

    def _chosen(self) -> None:
        self._say("")
        self.changed.emit()
        self.unfolded.emit(self.chosen)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self.setAccessibleDescription(sentence)
