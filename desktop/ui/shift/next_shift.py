"""Asks whether another shift follows, and if not, when somebody is here again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.ui.fields.choice_field import ChoiceField
from desktop.ui.fields.moment_field import UntilField
from desktop.ui.fields.typed_time import TypedTime
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

FOLLOWS, NONE_FOLLOWS = "follows", "none"
DAY = timedelta(days=1)
LONGEST = timedelta(days=5)
"""A long weekend; nobody there for longer is asked back, since a date was perhaps mistyped."""


class NextAtField(UntilField):
    """A time ahead, which may be early in the morning; only days without anybody are asked back."""

    def _reading(self, typed: str, now: datetime) -> TypedTime:
        read = super()._reading(typed, now)
        return replace(read, asks="far" if read.moment - now > LONGEST else None)


class NextShift(QWidget):
    """The question and the time. Where no shift follows, the same hour of the next day is offered."""

    changed = Signal()

    def __init__(self, clock: Clock, times: OfficeTime) -> None:
        super().__init__()
        self._clock = clock
        self._times = times
        answers = [
            (FOLLOWS, translate("NextShift", "Yes, somebody takes over")),
            (NONE_FOLLOWS, translate("NextShift", "No, nobody is here for a while")),
        ]
        question = translate("NextShift", "Does another shift follow?")
        self.choice = ChoiceField(question, answers, columns=2, chosen=FOLLOWS)
        self.next_at = NextAtField(translate("NextShift", "Somebody is here again &at"), clock, times)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.choice, 5)
        layout.addWidget(self.next_at, 3)
        self.next_at.setVisible(False)
        self.setFocusProxy(self.choice)
        self.choice.changed.connect(self._chosen)
        self.next_at.changed.connect(self.changed)

    @property
    def follows(self) -> bool:
        """Tell whether another shift follows."""
        return self.choice.value() == FOLLOWS

    def value(self) -> datetime | None:
        """Return when somebody is here again; None where a shift follows, or while no time is typed."""
        return None if self.follows else self.next_at.value()

    def check(self) -> bool:
        """Ask for a time where one is needed."""
        if self.follows:
            return True
        if self.next_at.empty:
            self.next_at.refuse(translate("NextShift", "Type when somebody is here again, like 23/11 07:00."))
            return False
        return self.next_at.check()

    def suggest(self, opened_at: datetime) -> None:
        """Offer the hour at which this shift began, on the first day on which it lies ahead."""
        if not self.next_at.empty:
            return
        local, now = self._times.local(opened_at), self._clock.now()
        while local.astimezone(UTC) <= now:
            local += DAY
        self.next_at.put(local.astimezone(UTC))

    def _chosen(self) -> None:
        self.next_at.setVisible(not self.follows)
        if self.follows:
            self.choice.setFocus()
        else:
            self.next_at.setFocus()
            self.next_at.line.selectAll()
        self.changed.emit()
