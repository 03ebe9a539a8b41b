"""Labels and captions. Whatever they are given is plain text: markup in it is shown, never obeyed."""

import html
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from desktop.ui.words.outside import one_line

Role = Literal[
    "plain", "strong", "quiet", "quiet_strong", "small", "small_strong", "tiny", "title", "name", "clock", "phone",
    "section", "wrong", "brand", "told", "due", "overdue", "keycap",
]  # fmt: skip


def label(
    text: str = "", role: Role = "plain", parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Return a label that shows `text` as it stands."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def section(text: str, parent: QWidget | None = None) -> QLabel:
    """Return a small heading in capitals."""
    return label(text, "section", parent)


def line(parent: QWidget | None = None, *, upright: bool = False) -> QFrame:
    """Return a hairline between two parts."""
    made = QFrame(parent)
    made.setProperty("role", "line")
    (made.setFixedWidth if upright else made.setFixedHeight)(1)
    return made


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Give the widget another role (or another property that the style sheet reads), and restyle it."""
    if widget.property(name) != role:
        widget.setProperty(name, role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def tooltip(text: str) -> str:
    """Return `text` as a tooltip that shows it as it stands."""
    return f"<span>{html.escape(text)}</span>" if text else ""


class ElidedLabel(QLabel):
    """A label of one line that gives way: what does not fit is cut in the middle or at the end, and shown on hover."""

    def __init__(
        self,
        text: str = "",
        role: Role = "plain",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text` on one line, as much of it as there is room for."""
        self._whole = one_line(text)
        super().setText(self._whole)
        self.setAccessibleName(self._whole)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        """Return a width that leaves room for a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole text on hover as soon as it is cut."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self._whole, self._mode, rect.width())
        painter.drawText(rect, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), text)

    def _explain(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self._whole) > self.contentsRect().width()
        self.setToolTip(tooltip(self._whole) if cut else "")
