"""A request's promises as points in time, drawn to scale in the queue and in the panel alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desktop.domain.ledger import LedgerEntry
from desktop.office.rows import RequestRow

MarkKind = Literal["received", "forecast", "call", "told", "ended"]

_SHORTEST = timedelta(minutes=30)
_MARGIN = 0.06
_ARRIVED = frozenset({"at_pickup", "on_the_way", "delivered"})


@dataclass(frozen=True, slots=True)
class Mark:
    """One point. A forecast is `missed` when it was broken, `gone` when another one took its place."""

    kind: MarkKind
    at: datetime
    nth: int = 0
    missed: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """From `start` to `end`; up to `reached` has passed. `broken_from`: when the promise broke that still is."""

    start: datetime
    end: datetime
    reached: datetime
    marks: tuple[Mark, ...]
    overdue: bool
    ended: bool
    broken_from: datetime | None = None

    def share(self, moment: datetime) -> float:
        """Return where a moment lies, from 0 at the start to 1 at the end."""
        return min(1.0, max(0.0, (moment - self.start) / (self.end - self.start)))


def track_of(row: RequestRow, now: datetime, *, overdue: bool) -> Track:
    """Return the track of a request as it is at `now`."""
    reached = max(row.received_at, min(now, row.ended_at or now))
    marks = (Mark("received", row.received_at), *_forecasts(row.promises, now), *_tells(row))
    if row.ended_at is not None:
        marks += (Mark("ended", row.ended_at),)
    last = max([reached, *(mark.at for mark in marks), *_hopes(row, now)])
    whole = max(_SHORTEST, last - row.received_at)
    return Track(
        start=row.received_at, end=row.received_at + whole * (1 + _MARGIN), reached=reached, marks=marks,
        overdue=overdue, ended=row.ended_at is not None, broken_from=_broken_from(row, now),
    )  # fmt: skip


def _forecasts(promises: Iterable[LedgerEntry], now: datetime) -> list[Mark]:
    return [
        Mark(
            "call" if one.promised == "call" else "forecast", one.by, one.nth,
            missed=one.fate(now) == "broken", gone=one.fate(now) == "replaced",
        )
        for one in promises
    ]  # fmt: skip


def _tells(row: RequestRow) -> list[Mark]:
    """Return the tells that left a trace in the row: they promised, they settled a call, or they are the latest."""
    told = {one.given_at for one in row.promises if one.given_at != row.received_at}
    told |= {one.closed_at for one in row.callbacks if one.closed_at is not None and one.outcome == "settled"}
    if row.told_at is not None:
        told.add(row.told_at)
    return [Mark("told", moment) for moment in sorted(told)]


def _hopes(row: RequestRow, now: datetime) -> list[datetime]:
    """Return the end of the usual time as long as it says anything."""
    waiting = row.told_at is None and row.wanted_at is None and row.phase == "no_courier"
    return [row.usual_until] if waiting and now < row.usual_until else []


def promise_that_counts(row: RequestRow) -> LedgerEntry | None:
    """Return the newest promise, running or broken; None where none was given or what it promised has come.

    A time for courier or delivery comes before a time for a call given with it.
    """
    newest = max((one.given_at for one in row.promises), default=None)
    together = [one for one in row.promises if one.given_at == newest and not _is_over(one, row)]
    return next((one for one in together if one.promised != "call"), next(iter(together), None))


def _is_over(one: LedgerEntry, row: RequestRow) -> bool:
    came = one.promised == "courier" and row.phase in _ARRIVED
    return came or row.ended_at is not None or one.kept_at is not None or one.void_at is not None


def _broken_from(row: RequestRow, now: datetime) -> datetime | None:
    counts = promise_that_counts(row)
    return counts.by if counts is not None and counts.fate(now) == "broken" else None
