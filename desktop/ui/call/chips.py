"""Chips: an offered time or way that is taken with a click, and one in which another time is typed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.ui.call.style import grown
from desktop.ui.fields.moment_field import UntilField, WhenField
from desktop.ui.look.labels import label, set_role
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

HEIGHT = 48
_NARROWEST = 74
_TIME_WIDTH = 62


class Chip(QFrame):
    """Something to choose: a line in bold, and what it is below."""

    clicked = Signal()

    def __init__(self, time: str, about: str) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.time = _part(label(time), "time")
        self.about = _part(label(about), "about")
        _stack(self, self.time, self.about)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choose(on=False)

    def show_time(self, time: str) -> None:
        """Offer another time."""
        self.time.setText(time)

    def choose(self, *, on: bool) -> None:
        """Show it as chosen, or not."""
        set_role(self, "true" if on else "false", "chosen")
        self.setAccessibleName(f"{self.time.text()}, {self.about.text()}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be chosen."""
        self.clicked.emit()


class TimeChip(UntilField):
    """A chip in which a time is typed. What it was understood as, or what is wrong with it, stands beside it."""

    entered = Signal()
    """The cursor came into it."""

    def __init__(self, caption: str, about: str, clock: Clock, times: OfficeTime, when: WhenField) -> None:
        self._about = about
        super().__init__(caption, clock, times, when)
        self.line.setPlaceholderText(translate("CallChips", "hh:mm"))
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def choose(self, *, on: bool) -> None:
        """Show it as chosen, or not."""
        set_role(self.frame, "true" if on else "false", "chosen")

    def begin(self, typed: str) -> None:
        """Begin to type a time."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(typed)

    def _arrange(self, shown: QWidget) -> None:
        self.frame = QFrame()
        self.frame.setObjectName("chip")
        self.about = _part(label(self._about), "about")
        _stack(self.frame, shown, self.about)
        self.frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        shown.setFixedWidth(grown(shown, _TIME_WIDTH))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.frame)
        layout.addWidget(self._said, 1)
        for watched in (self.line, self.frame):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the cursor, and a click beside the line."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        elif watched is self.frame and event.type() == QEvent.Type.MouseButtonPress:
            self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        return super().eventFilter(watched, event)


def _part(made: QLabel, part: str) -> QLabel:
    made.setProperty("part", part)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def _stack(frame: QFrame, *parts: QWidget) -> None:
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(11, 4, 11, 5)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    frame.setMinimumWidth(_NARROWEST)
    frame.setFixedHeight(grown(frame, HEIGHT))
