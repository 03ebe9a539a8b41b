"""Draws the queue's cells: it knows colours and places, and no rules; what is true comes from the model's cells."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import paint
from desktop.ui.look.fonts import BOLD, STRONG
from desktop.ui.look.icons import Icon, draw
from desktop.ui.look.theme import Theme
from desktop.ui.queue.cells import CallbackCell, CourierCell, ForecastCell, PillKind, TwoLines
from desktop.ui.queue.entry import Entry
from desktop.ui.queue.mini_track import draw_mini_track
from desktop.ui.queue.model import CELL, ENTRY

BAR = 5
"""Width of the coloured bar at the left of a row that is owed a call."""
LEFT = 12
"""Space between a column's edge and what stands in it."""
_FIRST, _SECOND, _GAP = 18, 16, 1
_PILL_HEIGHT = 22
_PILL_PADDING = 8
_WORDS_WIDTH = 64

_GROUNDS = {"overdue": "overdue_soft"}
_BARS = {"overdue": "overdue", "open": "due_line"}
# What is written in a pill, what it stands on, and its frame.
_PILLS: dict[PillKind, tuple[str, str | None, str | None]] = {
    "overdue": ("overdue_ink", "overdue", None),
    "due": ("due", "due_soft", "due_line"),
    "ahead": ("ink_2", "surface", "line"),
    "told": ("told", "told_soft", "told_line"),
    "quiet": ("ink_2", "surface", "line"),
}
_TONES = {"trouble": "overdue_text", "going": "brand", "carrying": "told", "over": "ink_2"}
_WAITING_TONES = {"overdue": "overdue_text", "open": "due"}


class QueueDelegate(QStyledItemDelegate):
    """One row of the queue, two lines high."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's fixed height; columns are given their width."""
        return QSize(0, self._theme.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        entry, cell = index.data(ENTRY), index.data(CELL)
        if not isinstance(entry, Entry):
            return
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        self._draw_ground(painter, rect, entry, first=index.column() == 0)  # not smoothed: cells must join
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(LEFT + (BAR if index.column() == 0 else 0), 0, -2, 0)
        match cell:
            case CallbackCell():
                self._draw_callback(painter, inner, cell)
            case CourierCell():
                self._draw_courier(painter, inner, cell, entry)
            case ForecastCell():
                self._draw_forecast(painter, inner, cell)
            case TwoLines():
                self._draw_lines(painter, inner, cell, strong=index.column() == 1)
        painter.restore()

    def _colour(self, meaning: str) -> QColor:
        return self._theme.colour(meaning)

    def _draw_ground(self, painter: QPainter, rect: QRectF, entry: Entry, *, first: bool) -> None:
        need = entry.where.need
        painter.fillRect(rect, self._colour(_GROUNDS.get(need, "surface")))
        edge = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(edge, self._colour("line_soft"))
        if first and need in _BARS:
            painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), self._colour(_BARS[need]))

    def _lines(self, rect: QRectF, first: float = _FIRST) -> tuple[QRectF, QRectF]:
        """Return the places of the two lines, together in the middle of the row."""
        scale = self._theme.type_scale
        first, second = first * scale, _SECOND * scale
        top = rect.top() + (rect.height() - first - second - _GAP) / 2 - 0.5
        return (
            QRectF(rect.left(), top, rect.width(), first),
            QRectF(rect.left(), top + first + _GAP, rect.width(), second),
        )

    def _draw_lines(self, painter: QPainter, rect: QRectF, cell: TwoLines, *, strong: bool) -> None:
        first, second = self._lines(rect)
        middle = Qt.TextElideMode.ElideMiddle
        elide = Qt.TextElideMode.ElideRight if strong else middle
        font = self._theme.font(13, STRONG) if strong else self._theme.font(13)
        paint.write(painter, first, cell.first, font, self._colour("ink"), elide)
        quiet = self._colour("ink_2")
        _write_keeping(painter, second, cell.second, cell.kept, self._theme.font(11.5), quiet, elide)

    def _draw_callback(self, painter: QPainter, rect: QRectF, cell: CallbackCell) -> None:
        first, second = self._lines(rect, _PILL_HEIGHT)
        if not cell.about:
            first.moveCenter(QPointF(first.center().x(), rect.center().y()))
        self._draw_pill(painter, first, cell)
        paint.write(painter, second, cell.about, self._theme.font(11), self._colour("ink_2"))

    def _draw_pill(self, painter: QPainter, rect: QRectF, cell: CallbackCell) -> None:
        ink, ground, frame = _PILLS[cell.kind]
        font = self._theme.font(13, BOLD)
        sign = 17.0 * self._theme.type_scale if cell.kind == "overdue" else 0.0
        width = min(
            rect.width(), QFontMetricsF(font).horizontalAdvance(cell.pill) + 2 * _PILL_PADDING + sign + 1
        )
        box = QRectF(rect.left(), rect.top(), width, rect.height())
        paint.rounded(
            painter, box, self._colour(ground) if ground else None, self._colour(frame) if frame else None
        )
        if sign:
            place = QRectF(box.left() + _PILL_PADDING - 1, box.center().y() - 7, 14, 14)
            draw(painter, place, Icon.CALL, self._theme.palette.overdue_ink)
        text = box.adjusted(_PILL_PADDING + sign, 0, 0, 0)
        paint.write(painter, text, cell.pill, font, self._colour(ink), Qt.TextElideMode.ElideNone)

    def _draw_courier(self, painter: QPainter, rect: QRectF, cell: CourierCell, entry: Entry) -> None:
        first, second = self._lines(rect)
        meaning = _TONES.get(cell.tone) or _WAITING_TONES.get(entry.where.need, "ink_2")
        colour = self._colour(meaning)
        hollow = cell.tone in ("none", "over")
        paint.dot(painter, QPointF(first.left() + 4, first.center().y() + 0.5), 4, colour, hollow=hollow)
        words = first.adjusted(14, 0, 0, 0)
        _write_keeping(painter, words, cell.first, cell.kept, self._theme.font(13, STRONG), colour)
        below = second.adjusted(14, 0, 0, 0)
        paint.write(painter, below, cell.second, self._theme.font(11.5), self._colour("ink_2"))

    def _draw_forecast(self, painter: QPainter, rect: QRectF, cell: ForecastCell) -> None:
        scale = self._theme.type_scale
        words = QRectF(rect.left(), rect.top(), _WORDS_WIDTH * scale, rect.height())
        colour = self._colour("overdue_text" if cell.broken else "ink")
        if cell.is_time:
            font = self._theme.font(13, BOLD, struck=cell.broken)
            taken = paint.write(painter, words, cell.words, font, colour, Qt.TextElideMode.ElideNone)
            if cell.is_call:
                place = QRectF(words.left() + taken + 4, words.center().y() - 6, 12, 12)
                draw(painter, place, Icon.CALL, self._theme.palette.ink_2)
        else:
            paint.write(painter, words, cell.words, self._theme.font(12, STRONG), self._colour("ink_2"))
        track = QRectF(words.right() + 6, rect.center().y() - 11, rect.right() - words.right() - 18, 22)
        draw_mini_track(painter, track, cell.track, self._theme)


def _write_keeping(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kept: str,
    font: QFont,
    colour: QColor,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write a text that gives way and, behind it, one that does not."""
    end = f" · {kept}" if text and kept else kept
    room = rect.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(end), 0)
    taken = paint.write(painter, room, text, font, colour, elide) if text else 0
    if end:
        paint.write(painter, rect.adjusted(taken, 0, 0, 0), end, font, colour)


def draw_selection(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Draw the frame around the selected row."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.colour("brand"), 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(rect.adjusted(1, 1, -1, -2))
