"""The lines of a replay: each callback that stands at a moment, numbered per request and rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.callbacks import Callback
from desktop.domain.moments import write_moment

HEADER = (
    "request", "rule", "nth", "opens_at", "due_at", "state", "closed_at", "outcome", "kept", "attempts",
    "escalated_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One callback of one request; `nth` counts from 1 within its request and rule."""

    request: str
    nth: int
    callback: Callback

    def cells(self, now: datetime) -> dict[str, str | int]:
        """Return the cells of the line at `now`, by the names of HEADER."""
        callback = self.callback
        kept = callback.kept(now)
        return {
            "request": self.request,
            "rule": callback.rule,
            "nth": self.nth,
            "opens_at": write_moment(callback.opens_at),
            "due_at": write_moment(callback.due_at),
            "state": callback.state(now),
            "closed_at": _written(callback.closed_at),
            "outcome": callback.outcome or "",
            "kept": "" if kept is None else ("yes" if kept else "no"),
            "attempts": len(callback.attempts),
            "escalated_at": _written(callback.escalated_at(now)),
        }


def lines(request: str, callbacks: Iterable[Callback], now: datetime) -> Iterator[Line]:
    """Yield the lines of one request at `now`, in order; `callbacks` in the order in which they came to be."""
    standing = sorted(
        (callback for callback in callbacks if callback.exists(now)),
        key=lambda callback: (callback.opens_at, callback.rule, callback.due_at),
    )
    counts: dict[str, int] = {}
    for callback in standing:
        counts[callback.rule] = counts.get(callback.rule, 0) + 1
        yield Line(request, counts[callback.rule], callback)


def _written(moment: datetime | None) -> str:
    return write_moment(moment) if moment is not None else ""
