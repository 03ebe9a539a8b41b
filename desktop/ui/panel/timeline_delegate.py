"""Draws the timeline's items: hour, icon on its line, words. Layouts are kept until item or width change."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.look import paint
from desktop.ui.look.icons import draw
from desktop.ui.look.theme import Theme
from desktop.ui.panel.item_layout import ItemLayout
from desktop.ui.panel.items import ItemKey, TimelineItem
from desktop.ui.panel.signs import TONES
from desktop.ui.panel.timeline_model import ITEM

MARGIN = 18
_HOUR_WIDTH = 44
_ICON = 22
_TEXT_LEFT = MARGIN + _HOUR_WIDTH + 8 + _ICON + 8
_TOP, _BOTTOM = 3, 7
_LEAST_WIDTH = 80


class TimelineDelegate(QStyledItemDelegate):
    """`width` is that of the view; the view says when it changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._width = 0
        self._layouts: dict[ItemKey, tuple[TimelineItem, ItemLayout]] = {}

    def set_width(self, width: int) -> None:
        """Lay everything out anew for another width."""
        if width != self._width:
            self._width = width
            self._layouts.clear()

    def forget(self) -> None:
        """Forget the layouts: another request is shown."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the words need."""
        item = index.data(ITEM)
        assert isinstance(item, TimelineItem)
        least = 36 if item.day else _ICON
        return QSize(self._width, round(max(least, self._layout(item).height + 2)) + _TOP + _BOTTOM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one item."""
        item = index.data(ITEM)
        assert isinstance(item, TimelineItem)
        rect = QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            ground = rect.adjusted(8, 0, -8, -2)
            paint.rounded(painter, ground, self._theme.colour("brand_soft"), None, 6)
        self._draw_line(painter, rect, index)
        self._draw_hour(painter, rect, item)
        self._draw_icon(painter, rect, item)
        self._layout(item).draw(painter, QPointF(_TEXT_LEFT, rect.top() + _TOP + 2))
        painter.restore()

    def _layout(self, item: TimelineItem) -> ItemLayout:
        known = self._layouts.get(item.key)
        if known is None or known[0] != item:
            width = max(_LEAST_WIDTH, self._width - _TEXT_LEFT - MARGIN)
            known = (item, ItemLayout(item, self._theme, width))
            self._layouts[item.key] = known
        return known[1]

    def _draw_hour(self, painter: QPainter, rect: QRectF, item: TimelineItem) -> None:
        place = QRectF(MARGIN, rect.top() + _TOP, _HOUR_WIDTH + 4, 21)
        quiet = self._theme.colour("ink_2")
        font = self._theme.font(13, struck=item.struck)
        paint.write(painter, place, item.hour, font, quiet, Qt.TextElideMode.ElideNone)
        if item.day:
            below = place.translated(0, 16)
            paint.write(painter, below, item.day, self._theme.font(10.5), quiet, Qt.TextElideMode.ElideNone)

    def _draw_line(self, painter: QPainter, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the line from this item's icon to the next one's."""
        x = MARGIN + _HOUR_WIDTH + 8 + _ICON / 2
        top = rect.top() if index.row() else rect.top() + _TOP + _ICON / 2
        last = index.row() == index.model().rowCount() - 1
        bottom = rect.top() + _TOP + _ICON / 2 if last else rect.bottom()
        painter.fillRect(QRectF(x - 1, top, 2, bottom - top), self._theme.colour("line"))

    def _draw_icon(self, painter: QPainter, rect: QRectF, item: TimelineItem) -> None:
        ink, ground = TONES[item.tone]
        circle = QRectF(MARGIN + _HOUR_WIDTH + 8, rect.top() + _TOP, _ICON, _ICON)
        paint.dot(painter, circle.center(), _ICON / 2, self._theme.colour(ground))
        draw(painter, circle.adjusted(4, 4, -4, -4), item.icon, getattr(self._theme.palette, ink))
