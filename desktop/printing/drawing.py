"""Draws pages on whatever takes them: a printer, a PDF, a preview. Millimetres become the device's dots only here."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from desktop.printing.lettering import font
from desktop.printing.page import Box, Hatch, Page, Words

MM_PER_INCH = 25.4
STROKE = 0.35
FRAME = 0.2


class NotDrawn(OSError):
    """The device takes no page (any more): the printer vanished, or the file can't be written."""


def draw(device: QPagedPaintDevice, pages: Sequence[Page], scale: float = 1.0) -> None:
    """Draw the pages, smaller where `scale` says so. Raises NotDrawn."""
    painter = QPainter()
    if not painter.begin(device):
        raise NotDrawn
    try:
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise NotDrawn
            # On a screen a rule thinner than a dot would come and go otherwise.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.resetTransform()
            painter.scale(scale, scale)
            _Pen(painter, device).page(page)
    finally:
        ended = painter.end()
    if not ended:
        raise NotDrawn


class _Pen:
    """Draws the items of one page."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter = painter
        self._device = device
        self._dots = device.logicalDpiX() / MM_PER_INCH

    def page(self, page: Page) -> None:
        """Draw all of it."""
        for item in page.items:
            if isinstance(item, Words):
                self._words(item)
            elif isinstance(item, Box):
                self._painter.fillRect(self._rect(item), QColor(item.ink.value))
            else:
                self._hatch(item)

    def _words(self, words: Words) -> None:
        face = font(words.type)
        self._painter.setFont(face)
        self._painter.setPen(QColor(words.ink.value))
        x = words.x * self._dots
        if words.align != "left":
            wide = QFontMetricsF(face, self._device).horizontalAdvance(words.text)
            x -= wide if words.align == "right" else wide / 2
        self._painter.drawText(QPointF(x, words.y * self._dots), words.text)

    def _hatch(self, hatch: Hatch) -> None:
        painter, area, colour = self._painter, self._rect(hatch), QColor(hatch.ink.value)
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(colour, STROKE * self._dots))
        offset, step = -area.height(), hatch.gap * self._dots
        while offset < area.width():
            start = area.left() + offset
            painter.drawLine(QPointF(start, area.bottom()), QPointF(start + area.height(), area.top()))
            offset += step
        painter.restore()
        half = FRAME * self._dots / 2
        pen = QPen(colour, FRAME * self._dots)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(area.adjusted(half, half, -half, -half))

    def _rect(self, item: Box | Hatch) -> QRectF:
        dots = self._dots
        return QRectF(item.x * dots, item.y * dots, item.width * dots, item.height * dots)
