"""The sign before an answer: a ring, filled once it is given. It tells an answer from a button that has the focus."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

SIDE = 16
_SCALES = (1.0, 1.5, 2.0, 3.0)


def radio(palette: QPalette) -> QIcon:
    """Return the sign in the theme's colours, for both states of a button."""
    made = QIcon()
    off, on = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Accent)
    for scale in _SCALES:
        made.addPixmap(_ring(scale, off, 1.6))
        made.addPixmap(_ring(scale, on, 4.4), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _ring(scale: float, colour: QColor, thick: float) -> QPixmap:
    picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, thick))
    radius = (SIDE - 2 - thick) / 2
    painter.drawEllipse(QPointF(SIDE / 2, SIDE / 2), radius, radius)
    painter.end()
    return picture
