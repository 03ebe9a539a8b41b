"""Plays a file of facts: as its clock runs, hands those that were recorded by then to the record."""

from collections.abc import Callable, Sequence
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.office.jobs import Jobs
from desktop.office.recording import Recorded, Recorder


class Player:
    """Records the facts of a day in their order, each when the played clock reaches its recorded_at.

    While one batch is being recorded the next waits, so that a fast day never piles up jobs.
    """

    def __init__(
        self,
        recorder: Recorder,
        facts: Sequence[Fact],
        jobs: Jobs,
        changed: Callable[[list[Recorded]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._recorder = recorder
        self._left = sorted(facts, key=lambda fact: (fact.recorded_at, fact.place), reverse=True)
        self._jobs = jobs
        self._changed = changed
        self._failed = failed
        self._busy = False

    @property
    def busy(self) -> bool:
        """Tell whether a batch is being recorded."""
        return self._busy

    def advance(self, now: datetime) -> None:
        """Record what the office had recorded by `now`."""
        if self._busy:
            return
        batch = []
        while self._left and self._left[-1].recorded_at <= now:
            batch.append(self._left.pop())
        if batch:
            self._busy = True
            self._jobs.run(lambda: self._recorder.record(batch), self._done, self._gave_up)

    def _done(self, recorded: list[Recorded]) -> None:
        self._busy = False
        self._changed(recorded)

    def _gave_up(self, error: Exception) -> None:
        self._left.clear()
        self._busy = False
        self._failed(error)
