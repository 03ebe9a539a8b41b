"""The timeline's model: patched by item, so that its place stays while things happen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.panel.items import ItemKey, TimelineItem

ITEM = Qt.ItemDataRole.UserRole

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """Shows TimelineItems in the order in which they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[TimelineItem] = []

    def replace_all(self, items: Sequence[TimelineItem]) -> None:
        """Show another request's timeline."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def patch(self, items: Sequence[TimelineItem]) -> None:
        """Show the same request's timeline as it is now: only what came, went or changed is touched."""
        wanted = {item.key for item in items}
        for place in reversed(range(len(self._items))):
            if self._items[place].key not in wanted:
                self._remove(place)
        if not self._keeps_order(items):
            self.replace_all(items)
            return
        for place, item in enumerate(items):
            if place == len(self._items) or self._items[place].key != item.key:
                self._insert(place, item)
            elif self._items[place] != item:
                self._items[place] = item
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0))

    def item(self, index: Index) -> TimelineItem | None:
        """Return the item of a row."""
        return self._items[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of items."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer the roles that are known."""
        item = self.item(index)
        if item is None:
            return None
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.spoken()
        return None

    def _keeps_order(self, items: Sequence[TimelineItem]) -> bool:
        here: list[ItemKey] = [item.key for item in self._items]
        known = set(here)
        return here == [item.key for item in items if item.key in known]

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_NOWHERE, place, place)
        del self._items[place]
        self.endRemoveRows()

    def _insert(self, place: int, item: TimelineItem) -> None:
        self.beginInsertRows(_NOWHERE, place, place)
        self._items.insert(place, item)
        self.endInsertRows()
