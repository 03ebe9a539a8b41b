"""The head of the call: how late we are, running, whom we call and why, and the number that is dialled, large."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.standing import Need, Standing, standing
from desktop.office.rows import RequestRow
from desktop.ui.call.breakable import breakable
from desktop.ui.call.fleeting import Fleeting
from desktop.ui.call.style import grown
from desktop.ui.fields.wrapped import WrappedLabel
from desktop.ui.look.icons import Icon, pixmap
from desktop.ui.look.labels import ElidedLabel, label, set_role
from desktop.ui.look.theme import Theme
from desktop.ui.words.outside import aside, joined, one_line
from desktop.ui.words.phones import phone
from desktop.ui.words.reasons import reason
from desktop.ui.words.spans import countdown_to, counted_since, in_minutes
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

HEIGHT = 74
LARGE = 18
"""Letters of a phone that are shown large; a longer one stands smaller, and a text that is none is cut at the end."""
MOST_OF_A_PHONE = 40
MOST_OF_A_REASON = 90
"""Letters of the reason that are shown; with the request's number it takes two lines."""


class CallHead(QFrame):
    """Red while the call is overdue, amber while it is due, quiet otherwise and when it is the client who rang."""

    def __init__(self, times: OfficeTime, theme: Theme, labels: Mapping[str, str], *, incoming: bool) -> None:
        super().__init__()
        self.setObjectName("callHead")
        self._times = times
        self._labels = labels
        self._incoming = incoming
        self._row: RequestRow | None = None
        self._build(theme)

    def show_request(self, row: RequestRow, now: datetime) -> None:
        """Show whom the call is for."""
        self._row = row
        contact = one_line(row.contact, 80) if row.contact else None
        self.client.setText(joined(one_line(row.client, 120), contact))
        self._show_phone(phone(row.phone) if row.phone else "")
        self.set_now(now)

    def set_now(self, now: datetime) -> None:
        """Let the countdown run."""
        self._copied.set_now(now)
        if self._row is None:
            return
        where = standing(self._row.callbacks, now)
        need: Need = "none" if self._incoming else where.need
        for widget in self._coloured:
            set_role(widget, need, "need")
        if not self._incoming:
            self.countdown.setText(_countdown(where, now))
            self.countdown.setVisible(where.need != "none")
        self.why.setText(breakable(self._why(self._row, where, now)))

    def copy_phone(self, now: datetime) -> None:
        """Put the number on the clipboard, and say so for a moment."""
        if self._row is not None and self._row.phone:
            QGuiApplication.clipboard().setText(phone(self._row.phone))
            self._copied.say(translate("CallHead", "copied"), now)

    def _show_phone(self, number: str) -> None:
        shown = one_line(number, MOST_OF_A_PHONE).replace("&", "&&")
        self.phone.setText(shown or translate("CallHead", "no phone known"))
        self.phone.setEnabled(bool(number))
        set_role(self.phone, "true" if len(number) > LARGE else "false", "long")
        self.phone.setToolTip(translate("CallHead", "Copy the number (Ctrl+C)") if number else "")
        self.phone.setAccessibleName(joined(translate("CallHead", "Phone"), number))

    def _show_copied(self, text: str) -> None:
        self.copied.setText(text)
        self.copied.setVisible(bool(text))

    def _why(self, row: RequestRow, where: Standing, now: datetime) -> str:
        number = translate("CallHead", "request {number}").format(number=aside(row.request[:40]))
        number = number.replace(" ", "\N{NO-BREAK SPACE}")
        if self._incoming:
            return joined(translate("CallHead", "The client rang and is on the line"), number)
        why = translate("CallHead", "Nothing is owed just now")
        if where.callback is not None:
            why = reason(where.callback, row, now, self._times, self._labels)
        tries = len(where.owed[0].attempts) if where.owed else 0
        tried = translate("CallHead", "tried {n}×").format(n=tries) if tries else None
        return joined(one_line(why, MOST_OF_A_REASON), number, tried)

    def _build(self, theme: Theme) -> None:
        self.countdown = label("")
        self.countdown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if self._incoming:
            self.countdown.setPixmap(_ringing(theme, self.devicePixelRatioF()))
            self.countdown.setAccessibleName(translate("CallHead", "The client rang"))
        self.client = ElidedLabel("", "plain")
        self.why = WrappedLabel()
        self.phone = QPushButton()
        self.phone.setAutoDefault(False)
        self.phone.setCursor(Qt.CursorShape.PointingHandCursor)
        self.copied = label("")
        parts: dict[Literal["countdown", "client", "why", "copied"], QLabel] = {
            "countdown": self.countdown, "client": self.client, "why": self.why, "copied": self.copied,
        }  # fmt: skip
        for part, widget in parts.items():
            widget.setProperty("part", part)
        self._copied = Fleeting(self._show_copied)
        self._coloured: tuple[QWidget, ...] = (self, *parts.values(), self.phone)
        self._arrange()

    def _arrange(self) -> None:
        self.setFixedHeight(grown(self, HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 16, 0)
        row.setSpacing(16)
        middle, right = QVBoxLayout(), QVBoxLayout()
        for column in (middle, right):
            column.setSpacing(1)
        middle.addStretch(1)
        middle.addWidget(self.client)
        middle.addWidget(self.why)
        middle.addStretch(1)
        right.setSpacing(0)
        right.addStretch(1)
        right.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self.copied, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        self.copied.hide()
        row.addWidget(self.countdown)
        row.addLayout(middle, 1)
        row.addLayout(right)


def _countdown(where: Standing, now: datetime) -> str:
    if where.when is None:
        return ""
    if where.need == "overdue":
        return counted_since(now - where.when)
    return countdown_to(where.when - now) if where.need == "open" else in_minutes(where.when - now)


def _ringing(theme: Theme, scale: float) -> QPixmap:
    return pixmap(Icon.RANG, 28, theme.palette.ink_2, scale)
