"""The program's one ticker: sleeps until the next moment at which something on screen changes, then says now."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.runtime.pace import RunningClock

LONGEST_SLEEP = timedelta(seconds=1)
"""However far the next change is: the clock shows seconds, and a PC that slept or was set is noticed by then."""


class Ticker(QObject):
    """Emits `ticked(now)` once a second of real time and at the very moment of each change.

    `next_change` is asked after every tick; nothing is counted, so after a sleep or a clock that jumped the next
    tick says what is true then. `beat` shortens the second for days that are played fast.
    """

    ticked = Signal(object)

    def __init__(
        self,
        clock: RunningClock,
        next_change: Callable[[datetime], datetime | None],
        beat: timedelta = LONGEST_SLEEP,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._next_change = next_change
        self._beat = beat
        self._timer = QTimer(self)
        self._timer.setObjectName("ticker")
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Tick now, and go on."""
        self.tick()

    def stop(self) -> None:
        """Be silent until started again."""
        self._timer.stop()

    def tick(self) -> None:
        """Say what time it is and sleep again."""
        now = self._clock.now()
        self.ticked.emit(now)
        self._timer.start(self.sleep(now))

    def wake(self) -> None:
        """Look again when to tick next: something was recorded."""
        self._timer.start(self.sleep(self._clock.now()))

    def sleep(self, now: datetime) -> int:
        """Return the milliseconds until the next tick: to the next full second, or the change before it."""
        waits = [self._to_the_beat(now)]
        change = self._next_change(now)
        if change is not None:
            waits.append(self._clock.wait_for(change))
        return max(0, math.ceil(min(waits) / timedelta(milliseconds=1)))

    def _to_the_beat(self, now: datetime) -> timedelta:
        if self._beat < LONGEST_SLEEP:
            return self._beat
        return LONGEST_SLEEP - timedelta(microseconds=now.microsecond)
