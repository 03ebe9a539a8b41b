"""Rows that are always in the queue's order: what changes is inserted, removed, moved or repainted, each by itself."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from desktop.ui.queue.book import Change
from desktop.ui.queue.columns import COLUMNS
from desktop.ui.queue.entry import Entry, QueueKey

NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class SortedRows(QAbstractTableModel):
    """Holds the entries that pass, by their keys. What passes is said by the model that stands on this one."""

    MANY = 64
    """From so many changes at once (the PC slept) rows are put in order together, not moved one by one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[QueueKey] = []
        self._shown: list[Entry] = []

    def passes(self, entry: Entry) -> bool:
        """Tell whether the entry is to be shown."""
        return entry.shown

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many requests are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def entry_at(self, index: Index) -> Entry | None:
        """Return the entry of a row."""
        return self._shown[index.row()] if index.isValid() else None

    def row_of(self, entry: Entry) -> int | None:
        """Return the row in which an entry of this key stands."""
        place = bisect_left(self._keys, entry.key)
        return place if place < len(self._keys) and self._keys[place] == entry.key else None

    def show_anew(self, change: Callable[[], None], entries: Iterable[Entry]) -> None:
        """Reset: make the change, then show which of the entries (in order) pass."""
        self.beginResetModel()
        change()
        self._shown = [entry for entry in entries if self.passes(entry)]
        self._keys = [entry.key for entry in self._shown]
        self.endResetModel()

    def take(self, changes: Sequence[Change]) -> None:
        """Bring the rows in line with the changes."""
        if len(changes) >= self.MANY:
            self._take_many(changes)
        else:
            for before, after in changes:
                self._take_one(before, after)

    def keep(self, before: Entry, after: Entry) -> None:
        """Take over, without a word to the views, what looks as before."""
        place = self.row_of(before)
        if place is not None:
            self._shown[place] = after

    def _take_one(self, before: Entry | None, after: Entry | None) -> None:
        place = self.row_of(before) if before is not None else None
        if after is None or not self.passes(after):
            if place is not None:
                self._remove(place)
        elif place is None:
            self._insert(after)
        else:
            self._patch(place, after)

    def _insert(self, entry: Entry) -> None:
        place = bisect_left(self._keys, entry.key)
        self.beginInsertRows(NOWHERE, place, place)
        self._keys.insert(place, entry.key)
        self._shown.insert(place, entry)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(NOWHERE, place, place)
        del self._keys[place]
        del self._shown[place]
        self.endRemoveRows()

    def _patch(self, place: int, after: Entry) -> None:
        """Replace a row, moving it where its new key belongs."""
        target = bisect_left(self._keys, after.key)
        if target in (place, place + 1):
            self._keys[place], self._shown[place] = after.key, after
            self._repaint(place, place)
            return
        self.beginMoveRows(NOWHERE, place, place, NOWHERE, target)
        del self._keys[place]
        del self._shown[place]
        target -= target > place
        self._keys.insert(target, after.key)
        self._shown.insert(target, after)
        self.endMoveRows()
        self._repaint(target, target)

    def _take_many(self, changes: Sequence[Change]) -> None:
        """Take many changes: rows that go, then those that stay, put in order at once, then those that come."""
        staying: dict[str, Entry] = {}
        coming: list[Entry] = []
        for before, after in changes:
            place = self.row_of(before) if before is not None else None
            if after is not None and self.passes(after):
                if place is not None:
                    staying[after.request] = after
                else:
                    coming.append(after)
            elif place is not None:
                self._remove(place)
        self._reorder(staying)
        for entry in coming:
            self._insert(entry)

    def _reorder(self, changed: Mapping[str, Entry]) -> None:
        """Replace these rows and sort; selection, scroll and editors stay with their requests."""
        if not changed:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        requests = [self._shown[index.row()].request for index in kept]
        self._shown = sorted(
            (changed.get(entry.request, entry) for entry in self._shown), key=lambda entry: entry.key
        )
        self._keys = [entry.key for entry in self._shown]
        places = {entry.request: place for place, entry in enumerate(self._shown)}
        new = [
            self.index(places[request], index.column()) for request, index in zip(requests, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, new)
        self.layoutChanged.emit()

    def _repaint(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
