"""What fell due while the program was off: said once at the start, in a quiet strip that one closes."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.alarm.words import listed
from desktop.ui.look.icons import Icon, icon
from desktop.ui.look.labels import ElidedLabel
from desktop.ui.look.theme import Theme
from desktop.ui.queue.entry import Entry
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

HEIGHT = 46


def fell_due(waiting: Iterable[Entry], last_ran: datetime | None, now: datetime) -> list[Entry]:
    """Return the requests with a call that fell due after the program last ran, and is still owed."""
    if last_ran is None:
        return []
    return [entry for entry in waiting if any(last_ran < one.due_at < now for one in entry.where.owed)]


class MissedStrip(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, times: OfficeTime, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missedStrip")
        self.setFixedHeight(HEIGHT)
        self.hide()
        self._times = times
        self._title = ElidedLabel("", "due")
        self._list = ElidedLabel("", "small")
        close = QPushButton(icon(Icon.CLOSE, 16, theme.palette.ink_2), "")
        close.setProperty("kind", "flat")
        close.setAccessibleName(translate("Alarm", "Close this notice"))
        close.setToolTip(translate("Alarm", "Close this notice"))
        close.clicked.connect(self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(self._title)
        texts.addWidget(self._list)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 10, 0)
        layout.addLayout(texts, 1)
        layout.addWidget(close)

    def show_missed(self, waiting: Iterable[Entry], last_ran: datetime | None, now: datetime) -> None:
        """Say which of these calls fell due while the program was off; nothing where there is none."""
        missed = fell_due(waiting, last_ran, now)
        self.setVisible(bool(missed))
        if not missed or last_ran is None:
            return
        sentence = translate(
            "Alarm", "%n call(s) fell due while the program was off, since {at}", None, len(missed)
        )
        self._title.setText(sentence.format(at=self._times.moment(last_ran, now)))
        self._list.setText(listed(missed, self._times, now))
