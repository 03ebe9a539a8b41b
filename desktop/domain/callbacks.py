"""A callback: a call owed to the client. Its times are data; open, overdue and kept are comparisons with the clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Outcome = Literal["settled", "waived", "moot", "lapsed", "averted"]
CallbackState = Literal["open", "overdue", "closed"]


@dataclass(frozen=True, slots=True)
class Callback:
    """One call owed, or that will be owed if nothing more happens on the request.

    `decides_at` is D: a deadline rule's callback is amber before it and firm from it on. `gone_at` is the
    moment from which an amber callback is no more, because another one becomes firm first. `escalates_at`
    is when it reaches the supervisor, None if it was closed before.
    """

    rule: str
    deadline: bool
    opens_at: datetime
    decides_at: datetime
    due_at: datetime
    attempts: tuple[datetime, ...] = ()
    next_try_at: datetime | None = None
    escalates_at: datetime | None = None
    gone_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    by_late_entry: bool = False
    """The fact that closed it was entered late."""

    def exists(self, now: datetime) -> bool:
        """Tell whether it stands at `now`: closed, firm, or amber with its condition holding."""
        return self.opens_at <= now and (self.gone_at is None or now < self.gone_at)

    def state(self, now: datetime) -> CallbackState:
        """Return its state at `now`, which lies at or after opens_at."""
        if self.closed_at is not None:
            return "closed"
        return "overdue" if now > self.due_at else "open"

    def kept(self, now: datetime) -> bool | None:
        """Tell whether the call was kept; None while that is open, and where nobody had to call any more."""
        if self.closed_at is None:
            return False if now > self.due_at else None
        if self.closed_at > self.due_at:
            return False
        return True if self.outcome == "settled" else None

    def told_before(self) -> bool:
        """Tell whether the client was told before it happened."""
        return self.deadline and self.closed_at is not None and self.closed_at <= self.decides_at

    def escalated_at(self, now: datetime) -> datetime | None:
        """Return when it reached the supervisor, None while it has not."""
        return self.escalates_at if self.escalates_at is not None and self.escalates_at <= now else None
