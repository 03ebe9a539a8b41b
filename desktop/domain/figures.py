"""The figures of a span of time (callbacks.md, section 8); every report shows these and computes none itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.fold import Record
from desktop.domain.ops import ARRIVALS
from desktop.domain.promises import Promise
from desktop.domain.state import RequestState, cancels
from desktop.domain.timeline import effective


@dataclass(frozen=True, slots=True)
class Span:
    """From `after` (not included; None: from the beginning) to `until` (included)."""

    after: datetime | None
    until: datetime

    def __contains__(self, moment: datetime) -> bool:
        return (self.after is None or self.after < moment) and moment <= self.until


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of a span; `median_wait_minutes` is null where nobody waited."""

    requests: int = 0
    delivered: int = 0
    cancelled: int = 0
    unfinished: int = 0
    callbacks_owed: int = 0
    callbacks_kept: int = 0
    callbacks_missed: int = 0
    told_before: int = 0
    kept_by_late_entry: int = 0
    late_entries: int = 0
    chased: int = 0
    forecasts_due: int = 0
    forecasts_kept: int = 0
    median_wait_minutes: float | None = None


COUNTS = tuple(name for name in Figures.__dataclass_fields__ if name != "median_wait_minutes")


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one request adds to the figures: counts by name, and how long its client waited for an arrival."""

    counts: dict[str, int]
    wait: timedelta | None


def figures(contributions: Iterable[Contribution]) -> Figures:
    """Return the figures that the requests' contributions add up to."""
    totals = dict.fromkeys(COUNTS, 0)
    waits = []
    for contribution in contributions:
        for name, count in contribution.counts.items():
            totals[name] += count
        if contribution.wait is not None:
            waits.append(contribution.wait)
    return Figures(**totals, median_wait_minutes=_median_minutes(waits))


def contribution(facts: Iterable[Fact], record: Record, span: Span) -> Contribution:
    """Return what one request adds; `facts` are those up to the span's end, `record` what they fold to."""
    counted = effective(facts)
    state = record.state
    if state.receipt is None:
        return Contribution({}, None)
    ended_in = state.ended_at is not None and state.ended_at in span
    counts = {
        "requests": state.receipt.at in span,
        "delivered": ended_in and state.ending == "delivered",
        "cancelled": ended_in and state.ending == "cancelled",
        "unfinished": not state.ended,
        "late_entries": _late_entries(counted, span),
        "chased": _chased(counted, span),
        **_callback_counts(record.callbacks, span),
        **_forecast_counts(counted, state, span),
    }
    return Contribution({name: int(count) for name, count in counts.items()}, _wait(counted, state, span))


def owed(callbacks: Iterable[Callback], span: Span) -> list[Callback]:
    """Return the callbacks that were kept or missed in the span, as things stood at its end."""
    now = span.until
    return [
        one for one in callbacks if one.exists(now) and one.kept(now) is not None and counts_at(one) in span
    ]


def counts_at(callback: Callback) -> datetime:
    """Return the moment by which a callback belongs to a span."""
    return min(callback.due_at, callback.closed_at or callback.due_at)


def _callback_counts(callbacks: Iterable[Callback], span: Span) -> dict[str, int]:
    counted = owed(callbacks, span)
    kept = [one for one in counted if one.kept(span.until)]
    return {
        "callbacks_owed": len(counted),
        "callbacks_kept": len(kept),
        "callbacks_missed": len(counted) - len(kept),
        "told_before": sum(one.told_before() for one in kept),
        "kept_by_late_entry": sum(one.by_late_entry for one in kept),
    }


def _late_entries(facts: Iterable[Fact], span: Span) -> int:
    return sum(fact.op != "fact_withdrawn" and fact.entered_late and fact.at in span for fact in facts)


def _chased(facts: Iterable[Fact], span: Span) -> bool:
    first = next((fact for fact in facts if _asks(fact)), None)
    return first is not None and first.at in span


def _asks(fact: Fact) -> bool:
    incoming = fact.op == "client_informed" and fact.text("direction") == "incoming"
    return incoming or fact.op == "client_called_in"


def _forecast_counts(facts: Sequence[Fact], state: RequestState, span: Span) -> dict[str, int]:
    due = [
        promise
        for promise in state.ledger.promises
        if promise.promised != "call" and promise.by in span and _stood(promise, state, facts)
    ]
    return {"forecasts_due": len(due), "forecasts_kept": sum(_was_kept(promise, facts) for promise in due)}


def _stood(promise: Promise, state: RequestState, facts: Iterable[Fact]) -> bool:
    """Tell whether the promise was neither replaced nor made void by a cancellation at or before its T."""
    replaced = any(
        later.given.order > promise.given.order and later.given.at <= promise.by
        for later in state.ledger.promises
    )
    return not replaced and not any(cancels(fact) and fact.at <= promise.by for fact in facts)


def _was_kept(promise: Promise, facts: Iterable[Fact]) -> bool:
    arrivals = ARRIVALS if promise.promised == "courier" else {"delivered"}
    return any(
        fact.op in arrivals and fact.order > promise.given.order and fact.at <= promise.by for fact in facts
    )


def _wait(facts: Iterable[Fact], state: RequestState, span: Span) -> timedelta | None:
    receipt = state.receipt
    if receipt is None or receipt.moment("wanted_at") is not None:
        return None
    first = next((fact.at for fact in facts if fact.op in ARRIVALS), None)
    return first - receipt.at if first is not None and first in span else None


def _median_minutes(waits: Iterable[timedelta]) -> float | None:
    """Return the exact median in minutes, rounded to 2 decimals, half to even."""
    exact = sorted(Fraction(wait // timedelta(microseconds=1), 60_000_000) for wait in waits)
    if not exact:
        return None
    middle = (exact[(len(exact) - 1) // 2] + exact[len(exact) // 2]) / 2
    return float(round(middle, 2))
