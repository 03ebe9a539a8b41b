"""The queue's model: the rows that the chosen filter and search let through, always in the domain's order."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from desktop.office.rows import RequestRow
from desktop.ui.queue.book import Book, Change
from desktop.ui.queue.cells import Cells
from desktop.ui.queue.columns import COLUMNS, heading
from desktop.ui.queue.entry import FILTERS, Entry, Filter
from desktop.ui.queue.search import Search
from desktop.ui.queue.sorted_rows import Index, SortedRows
from desktop.ui.queue.turned import Turned
from desktop.ui.words.times import OfficeTime

CELL = Qt.ItemDataRole.UserRole
"""The cell as a value from cells.py, for the delegate."""
ENTRY = Qt.ItemDataRole.UserRole + 1
"""The Entry of the row."""


class QueueModel(SortedRows):
    """Patched by request; reset only when it is filled and when another filter or search is chosen.

    Times are given by the ticker: nothing here asks for the time. `labels` are the office's words for own rules.
    """

    updated = Signal()
    """Something in the queue changed: who waits, the counts, or the order."""
    turned = Signal(object)
    """A `Turned` that is not empty."""

    def __init__(
        self, times: OfficeTime, labels: Mapping[str, str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = Book()
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
        entry = self.entry_at(index)
        return entry.request if entry is not None else None

    def index_of(self, request: str) -> QModelIndex:
        """Return the first cell of a request's row, invalid where it is not shown."""
        entry = self._book.entry(request)
        place = self.row_of(entry) if entry is not None else None
        return self.index(place, 0) if place is not None else QModelIndex()

    def passes(self, entry: Entry) -> bool:
        """Tell whether filter and search let the entry through."""
        return (
            entry.shown
            and self._filter in entry.filters
            and (not self._search or self._search.finds(entry.row))
        )

    # --- what happens -----------------------------------------------------------------------------

    def replace_all(self, rows: Iterable[RequestRow], now: datetime) -> None:
        """Take over all rows at the start."""
        self._now = now
        self.show_anew(lambda: self._book.fill(rows, now), self._book)
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
            self.show_anew(lambda: None, self._book)

    def set_search(self, typed: str) -> None:
        """Show only what is found by these words; nothing typed shows everything."""
        search = Search(typed)
        if search or self._search:
            self._search = search
            self.show_anew(lambda: None, self._book)

    # --- Qt's questions -------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer the roles that are known, None for all others."""
        entry = self.entry_at(index)
        if entry is None:
            return None
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

    def _take(self, changes: list[Change]) -> Turned:
        """Bring the shown rows in line with changes of the book, and say what turned."""
        turned, seen = Turned(), []
        for before, after in changes:
            turned.note(before, after)
            if before is not None and after is not None and after.looks_like(before):
                self.keep(before, after)
            elif before is not None or after is not None:
                seen.append((before, after))
        self.take(seen)
        if seen or turned:
            self.updated.emit()
        if turned:
            self.turned.emit(turned)
        return turned
