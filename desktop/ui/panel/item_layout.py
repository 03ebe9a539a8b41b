"""Lays out the text of one timeline item in a given width, and draws it; plain text only, wrapped, never cut off."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.ui.look.fonts import BOLD, STRONG
from desktop.ui.look.theme import Theme
from desktop.ui.panel.items import TimelineItem

translate = QCoreApplication.translate

_LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one look."""

    text: str
    font: QFont
    colour: str


class ItemLayout:
    """The paragraphs of an item, one below the other, `width` pixels wide."""

    def __init__(self, item: TimelineItem, theme: Theme, width: float) -> None:
        self._theme = theme
        self._parts: list[tuple[float, QTextLayout]] = []
        self.height = 0.0
        for runs in _paragraphs(item, theme):
            self._add([run for run in runs if run.text], width)

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner at a point."""
        for top, layout in self._parts:
            layout.draw(painter, QPointF(at.x(), at.y() + top))

    def _add(self, runs: list[Run], width: float) -> None:
        if not runs:
            return
        text = "".join(run.text for run in runs).replace("\n", _LINE_SEPARATOR)
        layout = QTextLayout(text, runs[0].font)
        layout.setCacheEnabled(True)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(_formats(runs, self._theme))
        self._parts.append((self.height, layout))
        self.height += _break_lines(layout, width)


def _formats(runs: list[Run], theme: Theme) -> list[QTextLayout.FormatRange]:
    made, start = [], 0
    for run in runs:
        one = QTextLayout.FormatRange()
        looks = QTextCharFormat()
        looks.setFont(run.font)
        looks.setForeground(theme.colour(run.colour))
        # Qt counts in UTF-16 units, Python in characters.
        length = len(run.text.encode("utf-16-le", "surrogatepass")) // 2
        one.start, one.length, one.format = start, length, looks
        start += length
        made.append(one)
    return made


def _break_lines(layout: QTextLayout, width: float) -> float:
    """Break the text into lines and return their height."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height


def _paragraphs(item: TimelineItem, theme: Theme) -> list[list[Run]]:
    struck = item.struck
    ink = "ink_3" if struck else "overdue_text" if item.urgent else "ink"
    quiet = "ink_3" if struck else "ink_2"
    title = Run(item.title, theme.font(13, STRONG, struck=struck), ink)
    rest = Run(f" · {item.rest}" if item.rest else "", theme.font(13, struck=struck), ink)
    by = Run(f" · {item.by}" if item.by else "", theme.font(13, struck=struck), quiet)
    small = theme.font(11.5, struck=struck)
    detail = Run(item.detail, small, quiet)
    decided: list[Run] = []
    if item.decided:
        lead = translate("Timeline", "Decided:")
        decided = [
            Run(f"{' ' if item.detail else ''}{lead} ", small, quiet),
            Run(item.decided, theme.font(11.5, BOLD, struck=struck), quiet),
        ]
    return [
        [title, rest, by],
        [detail, *decided],
        [Run(item.note, theme.font(11.5, STRONG), "ink_2" if struck else "due")],
        [Run(item.extra, theme.font(11), "ink_3")],
    ]
