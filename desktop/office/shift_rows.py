"""A shift as it is read. Its span begins where the one before ended, so that nothing falls between."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.figures import Span


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """One shift. `nth` counts all shifts of the office from 1; `people` are in the order in which they came.

    `after` is where its span begins (None: nothing was before it), `closed_at` where it ends. Where no shift
    followed, `next_at` is when somebody was to be there again, and `left` holds, by request, the word with which it
    was left until then.
    """

    number: str
    nth: int
    opened_at: datetime
    after: datetime | None
    people: tuple[str, ...]
    closed_at: datetime | None = None
    closed_by: str | None = None
    next_at: datetime | None = None
    left: tuple[tuple[str, str], ...] = ()

    def span(self, now: datetime) -> Span:
        """Return the span of its figures, up to `now` while it goes on."""
        return Span(self.after, self.closed_at or now)
