"""Plays a day without anybody looking: steps its clock through the facts, as fast as they can be recorded."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.runtime.pace import SteppedClock
from desktop.runtime.player import Player

STEP = timedelta(minutes=1)


def step_through(clock: SteppedClock, player: Player, until: datetime, tick: Callable[[], None]) -> None:
    """Step the clock to `until`; after each step the program ticks, and what happened by then is recorded."""
    while clock.now() < until:
        clock.step_to(min(clock.now() + STEP, until))
        player.advance(clock.now())
        while player.busy:
            QCoreApplication.processEvents()
        tick()
