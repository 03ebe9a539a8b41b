"""The record of a running window: opened on its own thread at the first job, closed there at the end."""

from collections.abc import Callable

from desktop.office.store import Store
from desktop.runtime.late_store import LateStore
from desktop.runtime.worker import DatabaseWorker


class RunningRecord:
    """The store with the thread that owns it. `open_store` is given the guard of that thread."""

    def __init__(self, open_store: Callable[[Callable[[], None]], Store]) -> None:
        self.worker = DatabaseWorker()
        self.store = LateStore(lambda: open_store(self.worker.guard))

    def close(self) -> None:
        """Let the jobs that were asked for end, and close the record."""
        self.worker.close(last=self.store.close)
