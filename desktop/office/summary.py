"""What a span's summary says: its figures as the domain counts them, and the callbacks and requests behind them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.figures import Figures, Span, contribution, figures, owed
from desktop.domain.fold import Record
from desktop.domain.ops import TELLS
from desktop.domain.standing import queue_order, standing
from desktop.domain.state import cancels
from desktop.domain.timeline import effective
from desktop.office.bars import Bar, Unit, bars, unit_of
from desktop.office.rows import RequestRow


@dataclass(frozen=True, slots=True)
class Missed:
    """A client left without word in time.

    `cause` is the fact that raised the call, where one did; `closing` the one that closed it, None while it is open.
    `asked_at` is when the client called us about it, before we did.
    """

    row: RequestRow
    callback: Callback
    cause: Fact | None
    closing: Fact | None
    asked_at: datetime | None

    @property
    def told_after(self) -> timedelta | None:
        """Return how long after it was due the client was told; None where they never were."""
        if self.callback.outcome != "settled" or self.callback.closed_at is None:
            return None
        return self.callback.closed_at - self.callback.due_at


@dataclass(frozen=True, slots=True)
class Summary:
    """A span's figures with what lies behind them.

    `bars` hold every callback that the figures count, each `unit` long; `missed` are in the order in which they were
    due, `open_rows` the requests that went on or had a call owed at the span's end, in the order of the queue.
    """

    span: Span
    figures: Figures
    unit: Unit
    bars: tuple[Bar, ...]
    missed: tuple[Missed, ...]
    open_rows: tuple[RequestRow, ...]
    simulated: bool

    @property
    def longest(self) -> timedelta | None:
        """Return the longest that a client waited for a word that was due, also one who still waits at the end."""
        waited = [one.told_after for one in self.missed]
        waited += [
            self.span.until - one.callback.due_at for one in self.missed if one.callback.closed_at is None
        ]
        return max((one for one in waited if one is not None), default=None)


@dataclass(frozen=True, slots=True)
class RequestUntil:
    """One request as it stood at the end of a span: its facts up to then, and what they come to."""

    facts: Sequence[Fact]
    record: Record
    row: RequestRow


def summary(
    requests: Iterable[RequestUntil], span: Span, begins: datetime, zone: tzinfo, *, simulated: bool
) -> Summary:
    """Return the summary of a span over the requests that count in it. Its bars start at `begins` at the latest."""
    contributions, counted, missed, open_rows = [], [], [], []
    for request in requests:
        contributions.append(contribution(request.facts, request.record, span))
        for callback in owed(request.row.callbacks, span):
            counted.append(callback)
            if not callback.kept(span.until):
                missed.append(_missed(request, callback))
        if request.row.in_queue:
            open_rows.append(request.row)
    missed.sort(key=lambda one: (one.callback.due_at, one.row.request, one.callback.rule))
    unit = unit_of(counted, span, begins)
    return Summary(
        span, figures(contributions), unit, bars(counted, span, begins, zone, unit), tuple(missed),
        tuple(queue_sorted(open_rows, span.until)), simulated,
    )  # fmt: skip


def queue_sorted(rows: Iterable[RequestRow], now: datetime) -> list[RequestRow]:
    """Return the rows in the order of the queue: who must hear from us first."""
    return sorted(
        rows, key=lambda row: queue_order(standing(row.callbacks, now), row.received_at, row.request)
    )


def _missed(request: RequestUntil, callback: Callback) -> Missed:
    facts = effective(request.facts)
    closed_at = callback.closed_at
    cause = (
        None
        if callback.deadline
        else _first(one for one in facts if one.at == callback.opens_at and _raises(one))
    )
    closing = _first(one for one in facts if one.at == closed_at and _closes(one, callback))
    asked = _first(
        one
        for one in facts
        if _asks(one) and callback.opens_at <= one.at and (closed_at is None or one.at <= closed_at)
    )
    return Missed(request.row, callback, cause, closing, asked.at if asked else None)


def _raises(fact: Fact) -> bool:
    return fact.op in ("incident_reported", "courier_released")


def _closes(fact: Fact, callback: Callback) -> bool:
    """Tell whether the fact is of the kind that has this outcome."""
    if callback.outcome == "settled":
        return fact.op in TELLS
    if callback.outcome == "waived":
        return fact.op == "callback_waived"
    return cancels(fact) if callback.outcome == "moot" else True


def _asks(fact: Fact) -> bool:
    incoming = fact.op == "client_informed" and fact.text("direction") == "incoming"
    return incoming or fact.op == "client_called_in"


def _first(facts: Iterable[Fact]) -> Fact | None:
    return next(iter(facts), None)
