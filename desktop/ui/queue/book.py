"""All requests of the queue, in order, and when each changes by itself; knows nothing of filters chosen or of Qt."""

import heapq
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from desktop.office.rows import RequestRow
from desktop.ui.queue.entry import Entry, Filter, QueueKey, entry_of

Change = tuple[Entry | None, Entry | None]
"""A request before and after; None where it was not, or is no more, in the book."""


class Book:
    """Entries by request; one heap of the moments at which they change.

    What the heap says of a request is looked at only if the request still says the same.
    """

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._heap: list[tuple[datetime, str]] = []
        self._order: list[QueueKey] = []
        self._counts: Counter[Filter] = Counter()
        self._now: datetime | None = None

    def __iter__(self) -> Iterator[Entry]:
        """Yield the entries that are shown, in the queue's order."""
        return (self._entries[key[-1]] for key in self._order)

    def __len__(self) -> int:
        """Return how many requests are shown."""
        return len(self._order)

    def entry(self, request: str) -> Entry | None:
        """Return a request's entry, held back or shown."""
        return self._entries.get(request)

    def counts(self) -> dict[Filter, int]:
        """Return how many shown requests each filter holds."""
        return dict(self._counts)

    def waiting(self) -> list[Entry]:
        """Return the requests with an overdue call, longest overdue first."""
        found = []
        for entry in self:
            if entry.where.need != "overdue":
                break
            found.append(entry)
        return found

    def fill(self, rows: Iterable[RequestRow], now: datetime) -> None:
        """Take over all rows instead of those that are there."""
        self._now = now
        self._entries = {row.request: entry_of(row, now) for row in rows if row.in_queue}
        shown = [entry for entry in self._entries.values() if entry.shown]
        self._order = sorted(entry.key for entry in shown)
        self._counts = Counter(name for entry in shown for name in entry.filters)
        self._rebuild_heap()

    def put(self, row: RequestRow, now: datetime) -> Change:
        """Add or replace one request; one that left the queue is taken out."""
        if not row.in_queue:
            return self.remove(row.request)
        return self._replace(row.request, entry_of(row, now))

    def remove(self, request: str) -> Change:
        """Take a request out."""
        return self._replace(request, None)

    def advance(self, now: datetime) -> list[Change]:
        """Look again at every request that changes up to `now`; at all of them when the clock went back."""
        went_back = self._now is not None and now < self._now
        self._now = now
        if went_back:
            return [self._look_again(request, now) for request in list(self._entries)]
        changes = []
        while (change_at := self.next_change()) is not None and change_at <= now:
            changes.append(self._look_again(heapq.heappop(self._heap)[1], now))
        return changes

    def next_change(self) -> datetime | None:
        """Return the next moment at which a request changes by itself."""
        while self._heap:
            moment, request = self._heap[0]
            entry = self._entries.get(request)
            if entry is not None and entry.where.changes_at == moment:
                return moment
            heapq.heappop(self._heap)
        return None

    def _look_again(self, request: str, now: datetime) -> Change:
        return self._replace(request, entry_of(self._entries[request].row, now))

    def _replace(self, request: str, after: Entry | None) -> Change:
        before = self._entries.pop(request, None)
        if before is not None and before.shown:
            del self._order[bisect_left(self._order, before.key)]
            self._counts.subtract(before.filters)
        if after is not None:
            self._entries[request] = after
            if after.shown:
                self._order.insert(bisect_left(self._order, after.key), after.key)
                self._counts.update(after.filters)
            if after.where.changes_at is not None:
                heapq.heappush(self._heap, (after.where.changes_at, request))
        if len(self._heap) > 64 + 4 * len(self._entries):
            self._rebuild_heap()
        return before, after

    def _rebuild_heap(self) -> None:
        """Forget what the heap says of requests that have changed since."""
        entries = self._entries.values()
        self._heap = [
            (entry.where.changes_at, entry.request) for entry in entries if entry.where.changes_at is not None
        ]
        heapq.heapify(self._heap)
