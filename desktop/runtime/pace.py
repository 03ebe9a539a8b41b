"""Clocks that run: the computer's own, and one that plays a day at a chosen speed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from time import monotonic
from typing import Protocol

from desktop.domain.clock import Clock
from desktop.runtime.system_clock import SystemClock


class RunningClock(Clock, Protocol):
    """A clock that also tells how long one has to wait for a moment."""

    def wait_for(self, moment: datetime) -> timedelta:
        """Return the real time until `moment`; negative when it has passed."""
        ...


class OfficeClock(SystemClock):
    """The computer's own clock."""

    def wait_for(self, moment: datetime) -> timedelta:
        """Return the real time until `moment`."""
        return moment - self.now()


class PlayClock:
    """Starts at `start` and runs `speed` times as fast as a real one; `stopwatch` counts real seconds."""

    def __init__(self, start: datetime, speed: float, stopwatch: Callable[[], float] = monotonic) -> None:
        self._start = start
        self._speed = speed
        self._stopwatch = stopwatch
        self._began = stopwatch()

    def now(self) -> datetime:
        """Return the played moment."""
        return self._start + timedelta(seconds=(self._stopwatch() - self._began) * self._speed)

    def wait_for(self, moment: datetime) -> timedelta:
        """Return the real time until the played clock shows `moment`."""
        return (moment - self.now()) / self._speed


class SteppedClock:
    """Stands still until it is stepped on: for a day that is played without anybody looking."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """Return the moment it was stepped to."""
        return self._now

    def wait_for(self, moment: datetime) -> timedelta:
        """Return the span until `moment`."""
        return moment - self._now

    def step_to(self, moment: datetime) -> None:
        """Go on to `moment`."""
        self._now = moment
