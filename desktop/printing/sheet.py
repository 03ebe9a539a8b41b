"""A sheet that is drawn on in millimetres, whatever the device: printer, PDF or preview."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen, QTextOption

MM_PER_INCH = 25.4
HAIRLINE = 0.1


class Ink(Enum):
    """What a colour on paper means; each is told from the others in black and white by more than its shade."""

    TEXT = "#17202B"
    QUIET = "#55606E"
    LINE = "#DDE2E8"
    KEPT = "#157347"
    MISSED = "#C4122F"


@dataclass(frozen=True, slots=True)
class Type:
    """A size in points and a weight."""

    points: float
    bold: bool = False

    def font(self, family: str) -> QFont:
        """Return the font in the given family, with figures of one width."""
        font = QFont(family)
        font.setPointSizeF(self.points)
        font.setBold(self.bold)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


class Sheet:
    """The pages of one document. All measures are millimetres from the top left of the printable area."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, family: str) -> None:
        self._device = device
        self._painter = painter
        self._family = family
        self._dots = device.logicalDpiX() / MM_PER_INCH
        self.width = device.width() / self._dots
        self.height = device.height() / self._dots
        self.page = 1

    def new_page(self) -> None:
        """Go on to the next page."""
        self._device.newPage()
        self.page += 1

    def text_height(self, text: str, type_: Type, width: float) -> float:
        """Return how high `text` is when it is wrapped at `width`."""
        self._painter.setFont(type_.font(self._family))
        bounds = self._painter.boundingRect(QRectF(0, 0, width * self._dots, 1e7), text, _wrapped())
        return bounds.height() / self._dots

    def text_width(self, text: str, type_: Type) -> float:
        """Return how wide `text` is in one line."""
        return self._metrics(type_).horizontalAdvance(text) / self._dots

    def text(
        self, x: float, y: float, width: float, text: str, type_: Type, ink: Ink = Ink.TEXT, *, right: bool = False
    ) -> float:
        """Draw text wrapped at `width`, plain whatever it holds; return its height."""
        height = self.text_height(text, type_, width)
        self._painter.setFont(type_.font(self._family))
        self._painter.setPen(QColor(ink.value))
        # Half a millimetre of room: a device may round the last word onto a line of its own.
        self._painter.drawText(self._box(x, y, width, height + 0.5), text, _wrapped(right=right))
        return height

    def line(self, x: float, y: float, width: float, ink: Ink = Ink.LINE, thickness: float = HAIRLINE) -> None:
        """Draw a horizontal rule."""
        self.box(x, y, width, thickness, ink)

    def box(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """Draw a filled box."""
        self._painter.fillRect(self._box(x, y, width, height), QColor(ink.value))

    def hatched(self, x: float, y: float, width: float, height: float, ink: Ink, gap: float = 1.2) -> None:
        """Draw a box filled with slanted lines, as vectors, so that it differs from a filled one without colour."""
        painter, area = self._painter, self._box(x, y, width, height)
        painter.save()
        painter.setPen(QPen(QColor(ink.value), 0.35 * self._dots))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(area)
        painter.setClipRect(area)
        step = gap * self._dots
        offset = -area.height()
        while offset < area.width():
            start = area.left() + offset
            painter.drawLine(QPointF(start, area.bottom()), QPointF(start + area.height(), area.top()))
            offset += step
        painter.restore()

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        dots = self._dots
        return QRectF(x * dots, y * dots, width * dots, height * dots)

    def _metrics(self, type_: Type) -> QFontMetricsF:
        return QFontMetricsF(type_.font(self._family), self._device)


def _wrapped(*, right: bool = False) -> QTextOption:
    """Return how text runs: broken between words, and within one only where it is longer than the line."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
