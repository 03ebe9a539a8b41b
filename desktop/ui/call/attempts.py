"""Nobody on the line: four buttons, each of which records an attempt at once."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.standing import standing
from desktop.office.rows import RequestRow
from desktop.ui.call.keys import OUTCOMES
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import label, section
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_SPACE = 8
_NAMES: Mapping[str, Callable[[], str]] = {
    "no_answer": lambda: translate("CallAttempts", "No answer"),
    "busy": lambda: translate("CallAttempts", "Busy"),
    "left_message": lambda: translate("CallAttempts", "Message"),
    "wrong_number": lambda: translate("CallAttempts", "Wrong no."),
}
_HINTS: Mapping[str, Callable[[], str]] = {
    "left_message": lambda: translate("CallAttempts", "A message was left, and nobody has answered it yet"),
    "wrong_number": lambda: translate("CallAttempts", "Wrong number"),
}


class Attempts(QWidget):
    """Emits what came of the attempt. Four in a row, or two by two where the language needs the room."""

    tried = Signal(str)

    def __init__(self, width: int) -> None:
        super().__init__()
        self.buttons = {outcome: self._button(outcome, n) for n, outcome in enumerate(OUTCOMES, start=1)}
        self.so_far: QLabel = label("", "small")
        above = QHBoxLayout()
        above.addWidget(section(translate("CallAttempts", "Nobody on the line?")), 1)
        above.addWidget(self.so_far)
        grid = QGridLayout()
        grid.setSpacing(_SPACE)
        columns = self._columns(width)
        for n, button in enumerate(self.buttons.values()):
            grid.addWidget(button, n // columns, n % columns)
            grid.setColumnStretch(n % columns, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACE)
        layout.addLayout(above)
        layout.addLayout(grid)

    def show_tries(self, row: RequestRow, now: datetime, times: OfficeTime) -> None:
        """Say when the client was tried last."""
        owed = standing(row.callbacks, now).owed
        tries = max((one.attempts for one in owed), key=len, default=())
        text = ""
        if tries:
            at = times.moment(tries[-1], now)
            text = translate("CallAttempts", "tried {n}×, last at {at}").format(n=len(tries), at=at)
        self.so_far.setText(text)

    def enable(self, *, enabled: bool) -> None:
        """Let an attempt be recorded, or not."""
        for button in self.buttons.values():
            button.setEnabled(enabled)

    def _button(self, outcome: str, number: int) -> KeyButton:
        button = KeyButton(_NAMES[outcome](), str(number), spread=True)
        if outcome in _HINTS:
            button.setToolTip(_HINTS[outcome]())
        button.clicked.connect(lambda: self.tried.emit(outcome))
        return button

    def _columns(self, width: int) -> int:
        for button in self.buttons.values():
            button.ensurePolished()
        needed = sum(button.sizeHint().width() for button in self.buttons.values())
        count = len(self.buttons)
        return count if needed + _SPACE * (count - 1) <= width else 2
