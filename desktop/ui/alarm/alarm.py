"""When the alarm sounds: follows from who waits and what time it is. Silence hides sound, never red.

Driven by ticks; nothing here waits or counts ticks, so a sleep or a clock that jumped changes nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desktop.ui.alarm.red import Red, RedKey, reds
from desktop.ui.alarm.sounds import NEW, STEPS, TEST, TICK, NoSounds, Sounds
from desktop.ui.queue.entry import Entry

EVERY = (timedelta(seconds=20), timedelta(seconds=10), timedelta(seconds=5))
"""How often each step is repeated."""
SILENCE = timedelta(minutes=2)
"""The longest that sound can be off."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Why red makes no sound until `until`: it is `off` by wish, or somebody is `trying` to reach the clients."""

    kind: Literal["sounds", "off", "trying"]
    until: datetime | None = None


class Alarm:
    """Told who waits and when it is, it plays what is to be heard.

    `pace` is how fast the clock runs: in a day that is played fast, repetition and silence stay those of people.
    """

    def __init__(self, sounds: Sounds | None = None, pace: float = 1.0) -> None:
        self._sounds: Sounds = sounds or NoSounds()
        self._pace = pace
        self._reds: list[Red] = []
        self._known: set[RedKey] = set()
        self._last: datetime | None = None
        self._off: tuple[datetime, datetime] | None = None
        self._silenced: set[RedKey] = set()
        self._calls = 0
        self._step = 0
        self._valid: tuple[datetime, datetime | None] | None = None

    def use(self, sounds: Sounds) -> None:
        """Play on another loudspeaker from now on; what is to be heard is heard on it with the next tick."""
        self._sounds = sounds
        self._last = None

    def take(self, waiting: Sequence[Entry], now: datetime) -> list[Red]:
        """Take over who waits; return the calls that are newly red, which sound at once."""
        self._reds = reds(waiting, now)
        self._valid = None
        keys = {red.key for red in self._reds}
        fresh = [red for red in self._reds if red.key not in self._known]
        self._known = keys
        self._sound(now, fresh)
        return fresh

    def tick(self, now: datetime) -> None:
        """Sound, if it is time to."""
        self._sound(now, ())

    def amber(self, now: datetime) -> None:
        """Tick once, softly: a call became amber. Unheard under the alarm, in a call, and while sound is off."""
        if not self._calls and not self._is_off(now) and self._step_at(now) == 0:
            self._sounds.play(TICK)

    def sound_off(self, now: datetime) -> None:
        """Be silent for two minutes about all that is red now."""
        self._off = (now, now + SILENCE * self._pace)
        self._silenced = {red.key for red in self._reds}
        self._valid = None
        self._sound(now, ())

    def sound_on(self, now: datetime) -> None:
        """Sound again before the two minutes are over."""
        self._off = None
        self._valid = None
        self._sound(now, ())

    def call_opened(self) -> None:
        """Rest: the dispatcher is on the telephone."""
        self._calls += 1
        self._sounds.stop()

    def call_closed(self, now: datetime) -> None:
        """Go on, after the usual pause, with what is still red."""
        self._calls = max(0, self._calls - 1)
        self._last = now

    def test(self) -> None:
        """Play the test tone."""
        self._sounds.play(TEST)

    def rest(self, now: datetime) -> Rest:
        """Return why nothing sounds though clients wait."""
        if not self._reds or self._step_at(now):
            return Rest("sounds")
        tries = [red.callback.next_try_at for red in self._reds if red.is_quiet(now)]
        if self._is_off(now) and self._off is not None and len(tries) < len(self._reds):
            return Rest("off", self._off[1])
        return Rest("trying", min((one for one in tries if one is not None), default=None))

    def seconds_left(self, until: datetime, now: datetime) -> timedelta:
        """Return the real time until the clock shows `until`."""
        return max(until - now, timedelta(0)) / self._pace

    def _sound(self, now: datetime, fresh: Iterable[Red]) -> None:
        new = any(not red.is_quiet(now) for red in fresh)
        if self._calls:
            if new:
                self._sounds.play(NEW)
            return
        step = self._step_at(now)
        if step == 0:
            if self._last is not None:
                self._sounds.stop()
            self._last = None
        elif new or self._last is None or not self._last <= now < self._last + EVERY[step - 1] * self._pace:
            self._sounds.play(STEPS[step - 1])
            self._last = now

    def _step_at(self, now: datetime) -> int:
        """Return the step of the loudest call, 0 where none is to be heard; worked out when something changes."""
        if self._valid is None or not self._valid[0] <= now or (self._valid[1] and self._valid[1] <= now):
            self._work_out(now)
        return self._step

    def _work_out(self, now: datetime) -> None:
        off = self._is_off(now)
        heard = [
            red for red in self._reds if not red.is_quiet(now) and not (off and red.key in self._silenced)
        ]
        self._step = max((red.step(now) for red in heard), default=0)
        moments = [red.next_change(now) for red in self._reds]
        if off and self._off is not None:
            moments.append(self._off[1])
        self._valid = (now, min((moment for moment in moments if moment is not None), default=None))

    def _is_off(self, now: datetime) -> bool:
        return self._off is not None and self._off[0] <= now < self._off[1]
