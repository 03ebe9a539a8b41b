"""The red strip over the queue: how many clients wait for our call, the longest and why. Away while nobody waits."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.alarm import words
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.alarm.red import clients
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.labels import ElidedLabel, label
from desktop.ui.queue.entry import Entry
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

HEIGHT = 54
SOUND_KEY = "Ctrl+M"
TEST_KEY = "Ctrl+T"
"""Sound off and on, and the test tone. The second works in the whole window, also while nobody waits."""


class AlarmStrip(QFrame):
    """Shows the alarm and switches its sound. `show_waiting` when the queue changed, `show_now` at every tick."""

    call_wanted = Signal(str)
    """The request of the client who waits longest."""

    def __init__(
        self,
        alarm: Alarm,
        times: OfficeTime,
        labels: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("alarmStrip")
        self.setProperty("role", "alarm")
        self.setFixedHeight(HEIGHT)
        self.hide()
        self._alarm = alarm
        self._times = times
        self._labels = labels
        self._waiting: Sequence[Entry] = ()
        self._now: datetime | None = None
        self._build()
        self._connect()

    def show_waiting(self, waiting: Sequence[Entry], now: datetime) -> None:
        """Show who waits, longest first; nobody: no strip."""
        self._waiting = waiting
        count = clients(waiting)
        self._count.setText(str(count))
        self._title.setText(translate("Alarm", "client(s) waiting for your call", None, count))
        self.show_now(now)
        self.setVisible(bool(waiting))

    def show_now(self, now: datetime) -> None:
        """Count on."""
        self._now = now
        if self._waiting:
            self._longest.setText(words.longest(self._waiting, now, self._labels))
            self.setAccessibleName(f"{self._count.text()} {self._title.text()}. {self._longest.text()}")
            self._show_sound(now)

    def _build(self) -> None:
        self._count = label("")
        self._count.setObjectName("alarmCount")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = ElidedLabel("", "name")
        self._longest = ElidedLabel("")
        self._call = KeyButton(translate("Alarm", "Call now"), "F2", "on_alarm")
        self._call.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sound = QPushButton()
        self._sound.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._sound.setObjectName("alarmSound")
        self._sound.setAutoDefault(False)
        self._quiet = label("")
        self._quiet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 10, 0)
        layout.setSpacing(14)
        layout.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(_stacked(self._title, self._longest), 1)
        layout.addWidget(self._call)
        layout.addWidget(self._sound)
        layout.addWidget(self._quiet)

    def _connect(self) -> None:
        self._call.clicked.connect(self._want_call)
        self._sound.clicked.connect(self._switch)
        QShortcut(QKeySequence(SOUND_KEY), self).activated.connect(self._switch)

    def _want_call(self) -> None:
        if self._waiting:
            self.call_wanted.emit(self._waiting[0].request)

    def _switch(self) -> None:
        if self._now is None:
            return
        if self._alarm.rest(self._now).kind == "off":
            self._alarm.sound_on(self._now)
        else:
            self._alarm.sound_off(self._now)
        self._show_sound(self._now)

    def _show_sound(self, now: datetime) -> None:
        rest = self._alarm.rest(now)
        self._sound.setVisible(rest.kind != "trying")
        self._quiet.setVisible(rest.kind == "trying")
        if rest.kind == "trying":
            hour = self._times.hour(rest.until) if rest.until else ""
            self._quiet.setText(translate("Alarm", "Tried; next try\nat {hour}").format(hour=hour))
            return
        text, hint = translate("Alarm", "Sound off\nfor 2 min"), translate("Alarm", "Sound off ({key})")
        if rest.until is not None:
            left = _clock(self._alarm.seconds_left(rest.until, now).total_seconds())
            text = translate("Alarm", "Sound off\nback in {left}").format(left=left)
            hint = translate("Alarm", "Sound on again ({key})")
        self._sound.setText(text)
        self._sound.setToolTip(hint.format(key=SOUND_KEY))


def _clock(seconds: float) -> str:
    whole = -(-seconds // 1)
    return f"{whole // 60:.0f}:{whole % 60:02.0f}"


def _stacked(*labels: QLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addStretch(1)
    for one in labels:
        column.addWidget(one)
    column.addStretch(1)
    return column
