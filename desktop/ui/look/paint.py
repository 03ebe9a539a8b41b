"""Small drawings that delegates share: one line of text, a pill, a dot, a diamond."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """Write one line of plain text into `rect`, cut where it does not fit; return the width it took."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, elide, rect.width()) if elide != Qt.TextElideMode.ElideNone else text
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), shown)
    return metrics.horizontalAdvance(shown)


def rounded(
    painter: QPainter, rect: QRectF, fill: QColor | None, line: QColor | None = None, radius: float = 6
) -> None:
    """Draw a box with round corners, its frame inside `rect`."""
    painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(line, 1) if line is not None else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5) if line is not None else rect, radius, radius)


def dot(painter: QPainter, centre: QPointF, radius: float, colour: QColor, *, hollow: bool = False) -> None:
    """Draw a dot, or a ring."""
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if hollow else QBrush(colour))
    painter.setPen(QPen(colour, 2) if hollow else QPen(Qt.PenStyle.NoPen))
    inner = radius - 1 if hollow else radius
    painter.drawEllipse(centre, inner, inner)


def diamond(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Draw a square that stands on its corner."""
    painter.setBrush(QBrush(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    x, y = centre.x(), centre.y()
    corners = [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius), QPointF(x - radius, y)]
    painter.drawPolygon(QPolygonF(corners))


def bar(painter: QPainter, start: QPointF, end: QPointF, thickness: float, colour: QColor) -> None:
    """Draw a line with round ends."""
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(start, end)
