"""Brings rows from the record into the queue's model, and the selected request into the panel."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.office.desk import Desk, RequestView
from desktop.office.jobs import Jobs
from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow

AGAIN = timedelta(seconds=5)
"""How soon what could not be read is asked for again."""


class Rows(Protocol):
    """The queue's model, as far as it is filled here."""

    def replace_all(self, rows: Iterable[RequestRow], now: datetime) -> None:
        """Take over all rows at the start."""
        ...

    def put(self, row: RequestRow) -> None:
        """Add or patch one row."""
        ...

    def remove(self, request: str) -> None:
        """Take a request out."""
        ...


class DeskLoader(QObject):
    """Asks on the record's thread and shows on the window's. A late answer to an old question is dropped."""

    loaded = Signal()
    viewed = Signal(object)
    """The RequestView of the wanted request, None when there is none (any more)."""
    failed = Signal(object)
    """The exception of a question that could not be answered."""

    def __init__(self, desk: Desk, jobs: Jobs, rows: Rows, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._rows = rows
        self._now = now
        self._wanted: str | None = None
        self._unread: datetime | None = None
        self.is_loaded = False

    def load(self) -> None:
        """Read the whole queue."""
        self._jobs.run(self._desk.queue, self._took_queue, self._went_wrong)

    def tick(self, now: datetime) -> None:
        """Ask again, every few seconds, for what could not be read."""
        if self._unread is None or self._unread <= now < self._unread + AGAIN:
            return
        self._unread = None
        if self.is_loaded:
            self.want(self._wanted)
        else:
            self.load()

    def want(self, request: str | None) -> None:
        """Show this request from now on; None shows none."""
        self._wanted = request
        if request is None:
            self.viewed.emit(None)
            return
        self._jobs.run(
            lambda: self._desk.view(request), lambda view: self._took_view(request, view), self._went_wrong
        )

    def changed(self, recorded: Iterable[Recorded]) -> None:
        """Patch the rows of what was recorded, here or elsewhere, and look again at the request that is shown."""
        newest = {one.fact.request: one.row for one in recorded}
        for request, row in newest.items():
            if row is not None and row.in_queue:
                self._rows.put(row)
            else:
                self._rows.remove(request)
        if self._wanted in newest:
            self.want(self._wanted)

    def _took_queue(self, rows: list[RequestRow]) -> None:
        self.is_loaded = True
        self._rows.replace_all(rows, self._now())
        self.loaded.emit()

    def _took_view(self, request: str, view: RequestView | None) -> None:
        if request == self._wanted:
            self.viewed.emit(view)

    def _went_wrong(self, error: Exception) -> None:
        self._unread = self._now()
        self.failed.emit(error)
