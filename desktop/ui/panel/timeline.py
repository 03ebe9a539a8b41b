"""The vertical timeline: a list that is read and scrolled by keys, newest on top."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.domain.facts import Fact
from desktop.ui.look.theme import Theme
from desktop.ui.panel.items import TimelineItem
from desktop.ui.panel.timeline_delegate import TimelineDelegate
from desktop.ui.panel.timeline_model import TimelineModel

translate = QCoreApplication.translate

_STEP = 24


class TimelineView(QListView):
    """Shows the items of one request."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = TimelineModel()
        self._delegate = TimelineDelegate(theme)
        self._request: str | None = None
        self.setModel(self._items)
        self.setItemDelegate(self._delegate)
        self.setObjectName("timeline")
        self.setAccessibleName(translate("Timeline", "Timeline"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(_STEP)
        self._items.dataChanged.connect(self.scheduleDelayedItemsLayout)

    def show_items(self, request: str | None, items: Sequence[TimelineItem]) -> None:
        """Show a request's items; those of the same request are patched, and the place is kept."""
        if request == self._request:
            self._items.patch(items)
            return
        self._request = request
        self._delegate.forget()
        self._items.replace_all(items)
        self.scrollToTop()

    def fact(self) -> Fact | None:
        """Return the fact that is selected, to be taken back or asked about."""
        item = self._items.item(self.currentIndex())
        return item.fact if item is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        self._delegate.set_width(self.viewport().width())
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the newest item when one comes here by key."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._items.rowCount():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._items.index(0, 0), flag)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the newest and the oldest entry, also where none was selected before."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._items.index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._items.index(self._items.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts of the window's; they jump to no item."""
