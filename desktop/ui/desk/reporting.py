"""Keeps the status bar true: couriers free, how the shift goes; asked again when something was recorded."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from desktop.domain.figures import Figures, Span
from desktop.office.desk import Desk
from desktop.office.jobs import Jobs
from desktop.office.registers import CourierRow
from desktop.office.store import StoreError
from desktop.ui.desk.status_bar import StatusBar
from desktop.ui.words.troubles import store_trouble

EVERY = timedelta(minutes=1)
AGAIN = timedelta(seconds=5)
"""How soon it is asked again after the record could not be reached."""


class Reporting(QObject):
    """Asks at most one question at a time, and never more often than needed."""

    def __init__(self, desk: Desk, jobs: Jobs, status: StatusBar, shift: Callable[[datetime], Span]) -> None:
        super().__init__(status)
        self._desk = desk
        self._jobs = jobs
        self._status = status
        self._shift = shift
        self._asked_at: datetime | None = None
        self._stale = True
        self._busy = False
        self._rest = EVERY

    def touch(self) -> None:
        """Note that something was recorded."""
        self._stale = True

    def tick(self, now: datetime) -> None:
        """Ask again where something was recorded, or a minute has gone."""
        late = self._asked_at is None or not self._asked_at <= now < self._asked_at + self._rest
        if self._busy or not (self._stale or late):
            return
        self._busy, self._stale, self._asked_at = True, False, now
        self._jobs.run(lambda: self._ask(now), self._show, self._failed)

    def _ask(self, now: datetime) -> tuple[list[CourierRow], Figures]:
        return self._desk.couriers(), self._desk.figures(self._shift(now))

    def _show(self, answer: tuple[list[CourierRow], Figures]) -> None:
        self._busy, self._rest = False, EVERY
        couriers, figures = answer
        on_duty = [courier for courier in couriers if courier.on_duty]
        self._status.show_couriers(sum(not courier.on for courier in on_duty), len(on_duty))
        self._status.show_figures(figures)
        self._status.show_saved()

    def _failed(self, error: Exception) -> None:
        self._busy, self._rest = False, AGAIN
        if not isinstance(error, StoreError):
            raise error
        self._status.show_trouble(store_trouble(error))
