"""Which calls became amber, became red, or reached the supervisor: what the alarm needs to hear of a change."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.callbacks import Callback
from desktop.ui.queue.entry import Entry, same_call

Owed = tuple[Entry, Callback]


@dataclass(slots=True)
class Turned:
    """Each call with its request, in no particular order."""

    amber: list[Owed] = field(default_factory=list)
    red: list[Owed] = field(default_factory=list)
    escalated: list[Owed] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.amber or self.red or self.escalated)

    def note(self, before: Entry | None, after: Entry | None) -> None:
        """Add what turned between two states of a request."""
        if after is None:
            return
        for one in after.where.owed:
            known = _before(before, one)
            then = before.at if before is not None and known is not None else None
            self._note(after, one, known, then)

    def _note(self, entry: Entry, one: Callback, known: Callback | None, then: datetime | None) -> None:
        was_red = known is not None and then is not None and known.state(then) == "overdue"
        if one.state(entry.at) == "overdue":
            if not was_red:
                self.red.append((entry, one))
        elif known is None:
            self.amber.append((entry, one))
        told_before = known is not None and then is not None and known.escalated_at(then) is not None
        if one.escalated_at(entry.at) is not None and not told_before:
            self.escalated.append((entry, one))


def _before(before: Entry | None, one: Callback) -> Callback | None:
    owed: Iterable[Callback] = before.where.owed if before is not None else ()
    return next((other for other in owed if same_call(one, other)), None)
