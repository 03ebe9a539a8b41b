"""Where a request stands in the queue at a moment, and when that next changes (callbacks.md, section 9)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desktop.domain.callbacks import Callback

Need = Literal["overdue", "open", "ahead", "none"]

_RANK: dict[Need, int] = {"overdue": 0, "open": 1, "ahead": 2, "none": 3}
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the desk shows of a request's calls at one moment.

    `callback` is the one that comes first: overdue, else open, else ahead. `owed` are all that a call would
    settle, first due first. `changes_at` is the next moment at which any of this changes by itself.
    """

    need: Need
    callback: Callback | None
    owed: tuple[Callback, ...]
    changes_at: datetime | None

    @property
    def when(self) -> datetime | None:
        """Return the moment that is counted to or from: due, or the next deadline that is watched."""
        if self.callback is None:
            return None
        return self.callback.decides_at if self.need == "ahead" else self.callback.due_at


def standing(callbacks: Sequence[Callback], now: datetime) -> Standing:
    """Return where a request with these callbacks stands at `now`."""
    live = [callback for callback in callbacks if callback.closed_at is None]
    owed = sorted((one for one in live if one.exists(now)), key=lambda one: one.due_at)
    ahead = sorted((one for one in live if now < one.opens_at), key=lambda one: one.decides_at)
    changes_at = _next_change(live, now)
    if owed:
        return Standing("overdue" if now > owed[0].due_at else "open", owed[0], tuple(owed), changes_at)
    if ahead:
        return Standing("ahead", ahead[0], (), changes_at)
    return Standing("none", None, (), changes_at)


def _next_change(live: Iterable[Callback], now: datetime) -> datetime | None:
    """Return the next moment after `now` at which a callback opens, vanishes, falls due or is escalated."""
    moments = []
    for one in live:
        moments += [one.opens_at, one.due_at + _INSTANT]
        moments += [moment for moment in (one.gone_at, one.escalates_at, one.next_try_at) if moment]
    return min((moment for moment in moments if moment > now), default=None)


def queue_order(where: Standing, received_at: datetime, request: str) -> tuple[int, datetime, datetime, str]:
    """Return the key by which the queue is sorted: who must hear from us first. No client's size is in it."""
    return (_RANK[where.need], where.when or received_at, received_at, request)


def in_queue(callbacks: Iterable[Callback], *, ended: bool) -> bool:
    """Tell whether a request belongs in the queue: it goes on, or something is owed or will be."""
    return not ended or any(callback.closed_at is None for callback in callbacks)
