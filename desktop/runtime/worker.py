"""The one thread that may touch the record: jobs in, answers back on the window's thread, in the order asked."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")

log = logging.getLogger(__name__)


class WrongThread(RuntimeError):
    """Something reached for the record outside the thread that owns it: a defect, never a user's doing."""


class DatabaseWorker(QObject):
    """Runs jobs one after the other on a thread of its own; answers arrive where this object lives."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="record")
        self._thread = self._executor.submit(threading.get_ident).result()
        self._closed = False
        self._answered.connect(_deliver)

    def guard(self) -> None:
        """Raise WrongThread anywhere but on the record's thread."""
        if threading.get_ident() != self._thread:
            raise WrongThread("the record belongs to the database worker's thread")

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Queue `job`; later `done` gets its result or `failed` what it raised, on this object's thread."""
        if self._closed:
            return
        self._executor.submit(self._work, job, done, failed)

    def call(self, job: Callable[[], T]) -> T:
        """Run `job` and wait for its result; for starting and ending only, never from the running window."""
        return self._executor.submit(job).result()

    def close(self, last: Callable[[], None] = lambda: None) -> None:
        """Let the jobs that were asked for end, then run `last` on the thread, then end it. Answers are dropped."""
        self._closed = True
        self._executor.submit(last).result()
        self._executor.shutdown(wait=True)

    def _work(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            result = job()
        except Exception as error:  # noqa: BLE001 - whatever a job raises belongs to the one who asked
            caught = error
            log.info("job failed: %s", type(error).__name__)
            self._answer(lambda: failed(caught))
        else:
            self._answer(lambda: done(result))

    def _answer(self, deliver: Callable[[], None]) -> None:
        if not self._closed:
            self._answered.emit(deliver)


def _deliver(answer: Callable[[], None]) -> None:
    answer()
