"""Buttons that show the key which presses them, as a small keycap at their right end."""

from typing import Literal

from PySide6.QtCore import Property, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

Kind = Literal["plain", "primary", "alarm", "on_alarm", "flat"]

GAP = 8
ICON_GAP = 4
CAP_PADDING = 5
CAP_HEIGHT = 18


def _cap_colour(name: str) -> Property:
    """Return a colour of the cap that the style sheet sets."""

    def read(button: "KeyButton") -> QColor:
        return button.cap_colours[name]

    def write(button: "KeyButton", colour: QColor) -> None:
        button.cap_colours[name] = QColor(colour)
        button.update()

    return Property(QColor, read, write)


class KeyButton(QPushButton):
    """A push button with its key shown. `key` is what stands on the cap; pressing it is wired by the owner.

    `spread` puts the text at the left edge and the cap at the right one, as in a grid of acts; otherwise both
    stand in the middle.
    """

    keyFill = _cap_colour("fill")  # noqa: N815 - the style sheet names it so
    keyLine = _cap_colour("line")  # noqa: N815
    keyInk = _cap_colour("ink")  # noqa: N815
    keyOff = _cap_colour("off")  # noqa: N815

    def __init__(
        self,
        text: str,
        key: str = "",
        kind: Kind = "plain",
        parent: QWidget | None = None,
        *,
        spread: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._key = key
        self._spread = spread
        self.cap_colours = {name: QColor() for name in ("fill", "line", "ink", "off")}
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self._name()

    def setText(self, text: str) -> None:
        """Change the text, and what screen readers say."""
        super().setText(text)
        self._name()

    def sizeHint(self) -> QSize:
        """Return the room that text and cap need."""
        hint = super().sizeHint()
        return QSize(hint.width() + (self._cap_width() + GAP if self._key else 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither text nor key is ever cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, then its text and its key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        words, cap = self._places(inner, option)
        option.rect = words
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if self._key:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_cap(painter, cap)

    def _places(self, inner: QRect, option: QStyleOptionButton) -> tuple[QRect, QRect]:
        """Return where text (with its icon) and cap go."""
        words = option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width() + 1
        if not option.icon.isNull():
            words += option.iconSize.width() + ICON_GAP
        cap = self._cap_width() if self._key else 0
        whole = words + (cap + GAP if cap else 0)
        left = inner.left() if self._spread else inner.left() + max(0, (inner.width() - whole) // 2)
        right = inner.right() + 1 if self._spread else left + whole
        top = inner.center().y() - CAP_HEIGHT // 2 + 1
        return QRect(left, inner.top(), words, inner.height()), QRect(right - cap, top, cap, CAP_HEIGHT)

    def _draw_cap(self, painter: QPainter, rect: QRect) -> None:
        """Draw the keycap: a small frame, its lower edge thicker."""
        frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self.cap_colours["line"], 1))
        painter.setBrush(self.cap_colours["fill"])
        painter.drawRoundedRect(frame, 4, 4)
        edge = QPointF(2.5, 1)
        painter.drawLine(frame.bottomLeft() + QPointF(edge.x(), -edge.y()), frame.bottomRight() - edge)
        painter.setPen(self.cap_colours["ink" if self.isEnabled() else "off"])
        painter.setFont(self._cap_font())
        painter.drawText(rect.adjusted(0, 0, 0, -1), int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self.fontInfo().pixelSize() * 0.81)))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _cap_width(self) -> int:
        return max(CAP_HEIGHT, QFontMetrics(self._cap_font()).horizontalAdvance(self._key) + 2 * CAP_PADDING)

    def _name(self) -> None:
        text = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        self.setAccessibleName(f"{text} ({self._key})" if self._key else text)
