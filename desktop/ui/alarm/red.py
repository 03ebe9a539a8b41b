"""The red calls that the alarm is about: who they are, when each is quiet, and how far each has risen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.callbacks import Callback
from desktop.ui.queue.entry import Entry

RISES = (timedelta(0), timedelta(minutes=2), timedelta(minutes=5))
"""How long a call is red when the first, second and third step of the alarm begin."""

RedKey = tuple[str, str, datetime, datetime]


@dataclass(frozen=True, slots=True)
class Red:
    """An overdue call of a request."""

    entry: Entry
    callback: Callback

    @property
    def key(self) -> RedKey:
        """Return what it is known by, whatever else is recorded on the request."""
        one = self.callback
        return self.entry.request, one.rule, one.decides_at, one.due_at

    def is_quiet(self, now: datetime) -> bool:
        """Tell whether somebody tried and the next try is not due yet."""
        return self.callback.next_try_at is not None and now < self.callback.next_try_at

    def step(self, now: datetime) -> int:
        """Return 1 to 3; a call that reached the supervisor is at the top. Counted anew from a next try."""
        if self.callback.escalated_at(now) is not None:
            return len(RISES)
        loud_for = now - self._loud_since()
        return max(1, sum(loud_for >= rise for rise in RISES))

    def next_change(self, now: datetime) -> datetime | None:
        """Return the next moment at which it stops being quiet or rises."""
        since, one = self._loud_since(), self.callback
        moments = [since + rise for rise in RISES] + [one.next_try_at, one.escalates_at]
        return min((moment for moment in moments if moment is not None and moment > now), default=None)

    def _loud_since(self) -> datetime:
        return max(self.callback.due_at, self.callback.next_try_at or self.callback.due_at)


def reds(waiting: Iterable[Entry], now: datetime) -> list[Red]:
    """Return every overdue call of these requests."""
    return [Red(entry, one) for entry in waiting for one in entry.where.owed if one.state(now) == "overdue"]


def clients(waiting: Sequence[Entry]) -> int:
    """Return how many clients wait: one with several requests is called once."""
    return len({entry.row.client.strip().casefold() or entry.request for entry in waiting})
