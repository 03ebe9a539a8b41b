"""A request in the queue at one moment: its row, where it stands, and under which filters it is counted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.domain.callbacks import Callback
from desktop.domain.standing import Standing, queue_order, standing
from desktop.office.rows import RequestRow

Filter = Literal["open", "callbacks", "no_courier", "on_the_way", "problem", "scheduled"]
FILTERS: tuple[Filter, ...] = ("open", "callbacks", "no_courier", "on_the_way", "problem", "scheduled")

QueueKey = tuple[int, datetime, datetime, str]

_ON_THE_WAY = frozenset({"to_pickup", "at_pickup", "on_the_way"})


@dataclass(frozen=True, slots=True)
class Entry:
    """`where` is as of the moment `at`. An ended request is held back (not `shown`) until something is owed."""

    row: RequestRow
    where: Standing
    at: datetime
    key: QueueKey
    shown: bool
    filters: frozenset[Filter]

    @property
    def request(self) -> str:
        """Return the request's number."""
        return self.row.request

    def looks_like(self, other: "Entry") -> bool:
        """Tell whether both are shown alike; only when it changes next may differ."""
        return (
            self.row is other.row
            and self.where.callback == other.where.callback
            and self.where.need == other.where.need
            and self.where.owed == other.where.owed
            and self.shown == other.shown
        )


def entry_of(row: RequestRow, now: datetime) -> Entry:
    """Return the request as it stands in the queue at `now`."""
    where = standing(row.callbacks, now)
    return Entry(
        row=row, where=where, at=now, key=queue_order(where, row.received_at, row.request),
        shown=row.ended_at is None or bool(where.owed), filters=frozenset(_filters(row, where)),
    )  # fmt: skip


def _filters(row: RequestRow, where: Standing) -> list[Filter]:
    found: list[Filter] = ["open"]
    if where.owed:
        found.append("callbacks")
    if row.phase == "no_courier" and row.ended_at is None:
        found.append("no_courier")
        if row.wanted_at is not None:
            found.append("scheduled")
    if row.phase in _ON_THE_WAY:
        found.append("on_the_way")
    if row.problem is not None or any(one.rule == "incident" for one in where.owed):
        found.append("problem")
    return found


def same_call(one: Callback, other: Callback) -> bool:
    """Tell whether both are one call, before and after something was recorded."""
    return (one.rule, one.opens_at, one.decides_at, one.due_at) == (
        other.rule, other.opens_at, other.decides_at, other.due_at,
    )  # fmt: skip
