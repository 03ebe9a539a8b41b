"""Lays a document out from top to bottom over as many pages as it takes, each with its foot and number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from desktop.printing.sheet import Ink, Sheet, Type

BODY = Type(9)
STRONG = Type(9, bold=True)
SMALL = Type(7.5)
HEADING = Type(10.5, bold=True)
COLUMN_HEAD = Type(7.5, bold=True)

FOOT_HEIGHT = 10.0
ROW_GAP = 1.6
CELL_GAP = 3.0

Foot = Callable[[int, int | None], tuple[str, str]]
"""Given a page and how many there are (None while that is unknown), the foot's left and right text."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width."""

    title: str
    share: float
    right: bool = False
    bold: bool = False


class Flow:
    """Keeps the place on the page. What would run over the foot begins a new page."""

    def __init__(self, sheet: Sheet, foot: Foot, pages: int | None) -> None:
        self.sheet = sheet
        self.y = 0.0
        self._foot = foot
        self._pages = pages

    @property
    def bottom(self) -> float:
        """Return where the foot begins."""
        return self.sheet.height - FOOT_HEIGHT

    def room_for(self, height: float) -> bool:
        """Begin a new page where less than `height` is left; tell whether that was done."""
        if self.y + height <= self.bottom or self.y == 0.0:
            return False
        self.next_page()
        return True

    def next_page(self) -> None:
        """Finish this page with its foot and begin another."""
        self.finish()
        self.sheet.new_page()
        self.y = 0.0

    def finish(self) -> None:
        """Draw the foot of the page."""
        sheet, top = self.sheet, self.bottom + 3
        left, right = self._foot(sheet.page, self._pages)
        sheet.line(0, top, sheet.width)
        number = sheet.text_width(right, SMALL)
        sheet.text(0, top + 1.5, sheet.width - number - CELL_GAP, left, SMALL, Ink.QUIET)
        sheet.text(sheet.width - number - 1, top + 1.5, number + 1, right, SMALL, Ink.QUIET, right=True)

    def space(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def heading(self, text: str, keep_with: float = 14.0) -> None:
        """Draw a heading that stays with at least `keep_with` of what follows."""
        self.room_for(keep_with)
        self.y += self.sheet.text(0, self.y, self.sheet.width, text, HEADING) + 1.5

    def paragraph(self, text: str, type_: Type = BODY, ink: Ink = Ink.TEXT) -> None:
        """Draw a paragraph over the whole width."""
        self.room_for(self.sheet.text_height(text, type_, self.sheet.width))
        self.y += self.sheet.text(0, self.y, self.sheet.width, text, type_, ink) + 1.0

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Draw a table. A row is never cut by the end of a page, and the head stands again on every page."""
        self._head(columns)
        for row in rows:
            height = max(self._heights(columns, row)) + ROW_GAP
            if self.room_for(height):
                self._head(columns)
            self._row(columns, row)
            self.y += height
            self.sheet.line(0, self.y - ROW_GAP / 4, self.sheet.width)

    def _head(self, columns: Sequence[Column]) -> None:
        for column, x, width in self._places(columns):
            self.sheet.text(x, self.y, width, column.title, COLUMN_HEAD, Ink.QUIET, right=column.right)
        self.y += max(self._heights(columns, [column.title for column in columns])) + 0.6
        self.sheet.line(0, self.y, self.sheet.width, Ink.TEXT, 0.25)
        self.y += ROW_GAP

    def _row(self, columns: Sequence[Column], row: Sequence[str]) -> None:
        for (column, x, width), text in zip(self._places(columns), row, strict=True):
            self.sheet.text(x, self.y, width, text, STRONG if column.bold else BODY, right=column.right)

    def _heights(self, columns: Sequence[Column], row: Sequence[str]) -> list[float]:
        return [
            self.sheet.text_height(text, STRONG if column.bold else BODY, width)
            for (column, _, width), text in zip(self._places(columns), row, strict=True)
        ]

    def _places(self, columns: Sequence[Column]) -> list[tuple[Column, float, float]]:
        """Return each column with its left edge and its width."""
        total = sum(column.share for column in columns)
        free = self.sheet.width - CELL_GAP * (len(columns) - 1)
        places, x = [], 0.0
        for column in columns:
            width = free * column.share / total
            places.append((column, x, width))
            x += width + CELL_GAP
        return places


Document = Callable[[Flow], None]


def draw(device: QPagedPaintDevice, document: Document, foot: Foot, family: str) -> int:
    """Draw the document on the device and return its pages. It is laid out twice, to know how many there are."""
    rehearsal = QPdfWriter(_nowhere())
    rehearsal.setPageLayout(device.pageLayout())
    rehearsal.setResolution(device.logicalDpiX())
    return _draw(device, document, foot, family, _draw(rehearsal, document, foot, family, None))


def _draw(device: QPagedPaintDevice, document: Document, foot: Foot, family: str, pages: int | None) -> int:
    painter = QPainter(device)
    try:
        flow = Flow(Sheet(device, painter, family), foot, pages)
        document(flow)
        flow.finish()
        return flow.sheet.page
    finally:
        painter.end()


def _nowhere() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


MARGINS = QMarginsF(15, 14, 15, 10)
