"""The program's mark for window, taskbar and tray: a telephone on blue; their number on red while clients wait."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.ui.look.fonts import BOLD, font
from desktop.ui.look.icons import Icon, draw
from desktop.ui.look.palette import Palette

SIDES = (16, 22, 24, 32, 48, 64, 128, 256)
MOST = 9


def mark(palette: Palette, waiting: int = 0) -> QIcon:
    """Return the mark; `waiting` clients make it red."""
    made = QIcon()
    for side in SIDES:
        made.addPixmap(_drawn(palette, waiting, side))
    return made


def _drawn(palette: Palette, waiting: int, side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.colour("overdue" if waiting else "brand"))
    whole = QRectF(0, 0, side, side)
    painter.drawRoundedRect(whole, side * 0.22, side * 0.22)
    if waiting:
        painter.setPen(palette.colour("overdue_ink"))
        number = str(waiting) if waiting <= MOST else f"{MOST}+"
        painter.setFont(font(side * (0.68 if len(number) == 1 else 0.56), BOLD))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, number)
    else:
        inner = whole.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18)
        draw(painter, inner, Icon.CALL, palette.brand_ink)
    painter.end()
    return picture
