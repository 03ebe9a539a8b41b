"""The queue's model: the rows that the chosen filter and search let through, always in the domain's order."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.office.rows import RequestRow
from desktop.ui.queue.book import Book, Change
from desktop.ui.queue.cells import Cells
from desktop.ui.queue.columns import COLUMNS, heading
from desktop.ui.queue.entry import FILTERS, Entry, Filter, QueueKey
from desktop.ui.queue.search import Search
from desktop.ui.queue.turned import Turned
from desktop.ui.words.times import OfficeTime

CELL = Qt.ItemDataRole.UserRole
"""The cell as a value from cells.py, for the delegate."""
ENTRY = Qt.ItemDataRole.UserRole + 1
"""The Entry of the row."""

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """Patched by request; reset only when it is filled and when another filter or search is chosen.

    Times are given by the ticker: nothing here asks for the time. `labels` are the office's words for own rules.
    """

    MANY = 64
    """From so many changes at once (the PC slept) rows are put in order together, not moved one by one."""

    updated = Signal()
    """Something in the queue changed: who waits, the counts, or the order."""
    turned = Signal(object)
    """A `Turned` that is not empty."""

    def __init__(
        self, times: OfficeTime, labels: Mapping[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = Book()
        self._keys: list[QueueKey] = []
        self._shown: list[Entry] = []
        self._filter: Filter = "open"
        self._search = Search("")
        self._now = datetime.min.replace(tzinfo=UTC)
        self._cells = Cells(times, labels or {})

    # --- what others ask ---------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        """Return the moment that the queue shows."""
        return self._now

    @property
    def filter(self) -> Filter:
        """Return the chosen filter."""
        return self._filter

    @property
    def searching(self) -> bool:
        """Tell whether a search is on."""
        return bool(self._search)

    def counts(self) -> dict[Filter, int]:
        """Return how many requests each filter holds, whatever is chosen."""
        found = self._book.counts()
        return {name: found.get(name, 0) for name in FILTERS}

    def waiting(self) -> list[Entry]:
        """Return the requests with an overdue call, longest overdue first, whatever is chosen."""
        return self._book.waiting()

    def next_change(self, now: datetime | None = None) -> datetime | None:
        """Return the next moment at which any request changes by itself."""
        return self._book.next_change()

    def entry(self, request: str) -> Entry | None:
        """Return a request's entry, also where the filter hides it."""
        return self._book.entry(request)

    def entries(self) -> list[Entry]:
        """Return all requests that are open, in the queue's order, whatever is chosen."""
        return list(self._book)

    def request_at(self, index: Index) -> str | None:
        """Return the request of a row."""
        return self._shown[index.row()].request if index.isValid() else None

    def index_of(self, request: str) -> QModelIndex:
        """Return the first cell of a request's row, invalid where it is not shown."""
        entry = self._book.entry(request)
        place = self._place(entry) if entry is not None else None
        return self.index(place, 0) if place is not None else QModelIndex()

    # --- what happens -----------------------------------------------------------------------------

    def replace_all(self, rows: Iterable[RequestRow], now: datetime) -> None:
        """Take over all rows at the start."""
        self._now = now
        self._choose(lambda: self._book.fill(rows, now))
        self.updated.emit()

    def put(self, row: RequestRow, now: datetime | None = None) -> None:
        """Add or patch one request, as it stands at `now` (None: at the last tick)."""
        self._take([self._book.put(row, now or self._now)])

    def remove(self, request: str) -> None:
        """Take a request out."""
        if self._book.entry(request) is not None:
            self._take([self._book.remove(request)])

    def advance(self, now: datetime) -> Turned:
        """Bring the queue to `now`: only rows whose standing changed are touched. Return what turned."""
        self._now = now
        return self._take(self._book.advance(now))

    def set_filter(self, name: Filter) -> None:
        """Show what this filter holds."""
        if name != self._filter:
            self._filter = name
            self._choose(lambda: None)

    def set_search(self, typed: str) -> None:
        """Show only what is found by these words; nothing typed shows everything."""
        search = Search(typed)
        if search or self._search:
            self._search = search
            self._choose(lambda: None)

    # --- Qt's questions -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many requests are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer the roles that are known, None for all others."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == CELL:
            return self._cells.cell(COLUMNS[index.column()], entry, self._now)
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells.cell(COLUMNS[index.column()], entry, self._now).spoken()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the headings."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    # --- how rows come and go ---------------------------------------------------------------------

    def _passes(self, entry: Entry | None) -> bool:
        return (
            entry is not None
            and entry.shown
            and self._filter in entry.filters
            and (not self._search or self._search.finds(entry.row))
        )

    def _choose(self, change: Callable[[], None]) -> None:
        """Show what passes now, all of it anew."""
        self.beginResetModel()
        change()
        self._shown = [entry for entry in self._book if self._passes(entry)]
        self._keys = [entry.key for entry in self._shown]
        self.endResetModel()

    def _take(self, changes: list[Change]) -> Turned:
        """Bring the shown rows in line with changes of the book, and say what turned."""
        turned, seen = Turned(), []
        for before, after in changes:
            turned.note(before, after)
            if before is not None and after is not None and after.looks_like(before):
                self._keep(before, after)
            elif before is not None or after is not None:
                seen.append((before, after))
        if len(seen) >= self.MANY:
            self._take_many(seen)
        else:
            for before, after in seen:
                self._take_one(before, after)
        if seen or turned:
            self.updated.emit()
        if turned:
            self.turned.emit(turned)
        return turned

    def _keep(self, before: Entry, after: Entry) -> None:
        """Take over, without a word to the views, what looks as before."""
        place = self._place(before)
        if place is not None:
            self._shown[place] = after

    def _take_one(self, before: Entry | None, after: Entry | None) -> None:
        place = self._place(before) if before is not None else None
        if after is None or not self._passes(after):
            if place is not None:
                self._remove(place)
        elif place is None:
            self._insert(after)
        else:
            self._patch(place, after)

    def _place(self, entry: Entry) -> int | None:
        """Return the row in which a request stands that has this key."""
        place = bisect_left(self._keys, entry.key)
        return place if place < len(self._keys) and self._keys[place] == entry.key else None

    def _insert(self, entry: Entry) -> None:
        place = bisect_left(self._keys, entry.key)
        self.beginInsertRows(_NOWHERE, place, place)
        self._keys.insert(place, entry.key)
        self._shown.insert(place, entry)
        self.endInsertRows()

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(_NOWHERE, place, place)
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
        self.beginMoveRows(_NOWHERE, place, place, _NOWHERE, target)
        del self._keys[place]
        del self._shown[place]
        target -= target > place
        self._keys.insert(target, after.key)
        self._shown.insert(target, after)
        self.endMoveRows()
        self._repaint(target, target)

    def _take_many(self, changes: list[Change]) -> None:
        """Take many changes: rows that go, then those that stay, put in order at once, then those that come."""
        staying: dict[str, Entry] = {}
        coming: list[Entry] = []
        for before, after in changes:
            place = self._place(before) if before is not None else None
            if after is not None and self._passes(after):
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
