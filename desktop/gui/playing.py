"""Joins the parts for a day that is only played, in a record that is gone afterwards."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop import app
from desktop.domain.facts import Fact
from desktop.gui.application import application
from desktop.office.desk import Desk
from desktop.office.policies import found
from desktop.office.recording import Recorder
from desktop.office.store import Store
from desktop.runtime.pace import PlayClock, RunningClock, SteppedClock
from desktop.runtime.playback import step_through
from desktop.runtime.player import Player
from desktop.runtime.record import RunningRecord
from desktop.runtime.ticker import Ticker
from desktop.ui.alarm.alarm import Alarm
from desktop.ui.desk.window import DeskParts, DeskWindow
from desktop.ui.look.theme import Theme
from desktop.ui.words.times import OFFICE_ZONE, OfficeTime

translate = QCoreApplication.translate

PLAY_BEAT = timedelta(milliseconds=100)
"""How often a fast day is shown: its seconds are too many to show each."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day to play: facts in any order, the policy they follow, and from when to when at which speed."""

    facts: Sequence[Fact]
    policy: object | None
    speed: float
    start: datetime | None = None
    until: datetime | None = None

    @property
    def begins(self) -> datetime:
        """Return the moment at which the playing begins."""
        return self.start or min(fact.recorded_at for fact in self.facts)

    @property
    def ends(self) -> datetime:
        """Return the moment to play to where nobody looks: the middle of the day unless another is wanted."""
        recorded = sorted(fact.recorded_at for fact in self.facts)
        return self.until or recorded[len(recorded) // 3]


class Playing:
    """A day in a record of its own, which is gone afterwards, and the window that shows it."""

    def __init__(self, day: Day, clock: RunningClock) -> None:
        self._kept = ExitStack()
        self.record = RunningRecord(lambda guard: self._opened(day, guard))
        desk = Desk(self.record.store, clock, app.base_policy(), OFFICE_ZONE)
        parts = DeskParts(desk, self.record.worker, OfficeTime(OFFICE_ZONE), Theme(), Alarm())
        self.window = DeskWindow(parts, clock.now())
        self.window.status.show_notice(translate("Playing", "A played day, in a record of its own"))
        recorder = Recorder(self.record.store, app.base_policy())
        self.player = Player(recorder, day.facts, self.record.worker, self.window.changed, self._failed)
        self.failure: Exception | None = None

    def _opened(self, day: Day, guard: Callable[[], None]) -> Store:
        store = self._kept.enter_context(app.temporary_store(guard))
        found(store, app.base_policy(), day.begins, day.policy)
        return store

    def close(self) -> None:
        """Let the record go, on the thread that owns it."""
        self.record.worker.close(last=self._kept.close)

    def _failed(self, error: Exception) -> None:
        self.failure = error


def play(day: Day, wanted_language: str | None) -> None:
    """Play a day in a window, until that is closed."""
    made = application(wanted_language, Theme())
    clock = PlayClock(day.begins, day.speed)
    playing = Playing(day, clock)
    window = playing.window
    ticker = Ticker(
        clock, window.next_change, min(PLAY_BEAT * max(1.0, 10 / day.speed), timedelta(seconds=1))
    )
    ticker.ticked.connect(playing.player.advance)
    ticker.ticked.connect(window.show_now)
    window.show()
    window.load()
    ticker.start()
    made.exec()
    ticker.stop()
    playing.close()


def play_unseen(day: Day, picture: Path, wanted_language: str | None) -> None:
    """Play a day as fast as it can be recorded, and leave a picture of the window at the end."""
    made = application(wanted_language, Theme())
    clock = SteppedClock(day.begins)
    playing = Playing(day, clock)
    window = playing.window
    window.show()
    step_through(clock, playing.player, day.ends, lambda: window.show_now(clock.now()))
    window.queue.choose_first()
    playing.record.worker.call(lambda: None)
    made.processEvents()
    window.show_now(clock.now())
    made.processEvents()
    window.grab().save(str(picture))
    playing.close()
    if playing.failure is not None:
        raise playing.failure
