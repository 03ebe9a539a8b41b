"""Until when the program last ran on this PC, so that its start can say what fell due while it was off."""

import logging
from datetime import datetime, timedelta
from pathlib import Path

from desktop.domain.moments import read_moment
from desktop.runtime.database_key import database_key

EVERY = timedelta(minutes=1)
"""How often it is written while the program runs: a power cut makes it wrong by no more."""

log = logging.getLogger(__name__)


class LastRun:
    """One small file a database, in the user's own `folder`. That it can't be read or written harms nothing else."""

    def __init__(self, database: str, folder: Path) -> None:
        self._file = folder / f"last-run-{database_key(database)}.txt"
        self._written: datetime | None = None

    def read(self) -> datetime | None:
        """Return when the program was last seen running, None where that is not known."""
        try:
            return read_moment(self._file.read_text(encoding="utf-8").strip())
        except FileNotFoundError:
            return None
        except (OSError, ValueError, OverflowError) as error:
            log.warning("last run not known: %s", error)
            return None

    def seen(self, now: datetime) -> None:
        """Note that the program runs; told at every tick, it writes once a minute, and when the clock went back."""
        if self._written is None or not self._written <= now < self._written + EVERY:
            self.write(now)

    def write(self, now: datetime) -> None:
        """Note it at once: the program ends."""
        self._written = now
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(now.isoformat(), encoding="utf-8")
            part.replace(self._file)
        except OSError as error:
            log.warning("last run not written: %s", error)
