"""Asks for a backup each hour while the program works, and shows when the last one was made and checked."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desktop.office.jobs import Jobs
from desktop.office.store import StoreError
from desktop.ui.desk.status_bar import StatusBar
from desktop.ui.words.troubles import store_trouble

EVERY = timedelta(minutes=1)

Backup = Callable[[datetime], datetime | None]
"""Makes a backup if one is due, and returns when the newest that was checked was made."""


class BackingUp(QObject):
    """Looks once a minute; whether one is due is `backup`'s to say, on the record's thread."""

    def __init__(self, backup: Backup, jobs: Jobs, status: StatusBar) -> None:
        super().__init__(status)
        self._backup = backup
        self._jobs = jobs
        self._status = status
        self._looked_at: datetime | None = None
        self._busy = False

    def tick(self, now: datetime) -> None:
        """Look whether a backup is due, once a minute."""
        if self._busy or (self._looked_at is not None and self._looked_at <= now < self._looked_at + EVERY):
            return
        self._busy, self._looked_at = True, now
        self._jobs.run(lambda: self._backup(now), self._made, self._failed)

    def now(self) -> None:
        """Look at the next tick, whenever it looked last."""
        self._looked_at = None

    def _made(self, at: datetime | None) -> None:
        self._busy = False
        self._status.show_backup(at)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, StoreError):
            raise error
        self._status.show_notice(store_trouble(error))
