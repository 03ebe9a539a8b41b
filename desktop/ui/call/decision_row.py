"""One answer that the client may give: its letter, and what has to be known with it once it is chosen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.office.call_answers import Answer, Decision
from desktop.ui.call.chips import Chip, TimeChip
from desktop.ui.call.keys import letter
from desktop.ui.look.labels import ElidedLabel, label, set_role

translate = QCoreApplication.translate

LEAST_HEIGHT = 36
_INDENT = 22


class DecisionRow(QFrame):
    """An answer that needs nothing more. `code` is its act in `keys.py`."""

    chosen = Signal()
    changed = Signal()

    def __init__(self, code: str, decision: Decision, title: str, rest: str = "") -> None:
        super().__init__()
        self.code = code
        self.decision: Decision = decision
        self.setObjectName("decision")
        self.radio = QRadioButton(title)
        self.rest = ElidedLabel(rest, "quiet")
        self.more = QWidget()
        self._build()
        self.radio.toggled.connect(self._toggled)

    @property
    def on(self) -> bool:
        """Tell whether it is the answer."""
        return self.radio.isChecked()

    def answer(self) -> Answer | None:
        """Return the answer, None while something of it is missing."""
        return Answer(self.decision)

    def check(self) -> bool:
        """Tell whether nothing is missing, and say what is."""
        return True

    def choose(self) -> None:
        """Be the answer; chosen again, offer the other way to give it."""
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, typed: str) -> bool:
        """Begin to type a time, and tell whether one can be typed here."""
        return False

    def refuse(self, sentence: str) -> bool:
        """Say what is wrong with the time, and tell whether there is a place for it."""
        return False

    def show_title(self, title: str, rest: str = "") -> None:
        """Name the answer otherwise."""
        self.radio.setText(title)
        self.rest.setText(rest)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be chosen, wherever in it one clicks."""
        if not self.on:
            self.choose()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addStrut(LEAST_HEIGHT - 14)
        top.addWidget(self.radio)
        top.addWidget(self.rest, 1)
        top.addStretch(0)
        top.addWidget(label(letter(self.code), "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(7)
        layout.addLayout(top)
        layout.addWidget(self.more)
        self.more.hide()
        self.setFocusProxy(self.radio)

    def _toggled(self, on: bool) -> None:
        set_role(self, "true" if on else "false", "chosen")
        self.more.setVisible(on and self.more.layout() is not None)
        self.rest.setVisible(not (on and self.more.layout() is not None))
        if on:
            self.chosen.emit()


class TimedRow(DecisionRow):
    """An answer that needs a time: one that is `offered`, or one that is typed.

    `without_time` is the decision when the offered chip says something else than a time.
    """

    def __init__(
        self,
        code: str,
        decision: Decision,
        title: str,
        rest: str,
        time: TimeChip,
        offered: Chip | None = None,
    ) -> None:
        super().__init__(code, decision, title, rest)
        self.time = time
        self.offered = offered
        self.without_time: Decision | None = None
        self._offer: datetime | None = None
        self._arrange()
        time.changed.connect(self._typed)
        time.entered.connect(lambda: self._take(offered=False))
        if offered is not None:
            offered.clicked.connect(lambda: self._take(offered=True))
        self._on_offered = False

    def show_offer(self, at: datetime | None, words: str) -> None:
        """Offer this time (None: no time is offered)."""
        assert self.offered is not None
        self._offer = at
        self.offered.show_time(words)
        self.offered.setVisible(at is not None)
        if at is None and self._on_offered:
            self._take(offered=False)

    @property
    def offers(self) -> bool:
        """Tell whether there is anything to take without typing."""
        return self.offered is not None and (self._offer is not None or self.without_time is not None)

    def moment(self) -> datetime | None:
        """Return the time that was chosen, None where there is none."""
        return self._offer if self._on_offered else self.time.value()

    def answer(self) -> Answer | None:
        """Return the answer with its time."""
        at = self.moment()
        if self._on_offered and self.without_time is not None:
            return Answer(self.without_time)
        if at is None:
            return None
        return (
            Answer(self.decision, call_again_at=at)
            if self.code == "later"
            else Answer(self.decision, forecast=at)
        )

    def check(self) -> bool:
        """Tell whether there is a time that stands."""
        if self._on_offered:
            return True
        if self.time.empty:
            self.time.refuse(translate("CallDecisions", "Type the time."))
            return False
        return self.time.check()

    def choose(self) -> None:
        """Be the answer: with what is offered the first time, with a typed time the second."""
        again = self.on
        super().choose()
        if not self.offers or (again and self._on_offered):
            self.time.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._take(offered=True)

    def begin(self, typed: str) -> bool:
        """Begin to type a time."""
        self.time.begin(typed)
        return True

    def refuse(self, sentence: str) -> bool:
        """Say what is wrong with the time."""
        self.time.refuse(sentence)
        return True

    def _take(self, *, offered: bool) -> None:
        self._on_offered = offered and self.offers
        self.time.choose(on=not self._on_offered)
        if self.offered is not None:
            self.offered.choose(on=self._on_offered)
        self.changed.emit()

    def _typed(self) -> None:
        if not self.time.empty:
            self._take(offered=False)
        else:
            self.changed.emit()

    def _arrange(self) -> None:
        layout = QHBoxLayout(self.more)
        layout.setContentsMargins(_INDENT, 0, 0, 3)
        layout.setSpacing(8)
        if self.offered is not None:
            layout.addWidget(self.offered)
        layout.addWidget(self.time, 1)
