"""The promises on a request as one looks at them before a call: what became of each, and what a new one would be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from desktop.domain.facts import Fact
from desktop.domain.ledger import LedgerEntry
from desktop.domain.state import RequestState, evolve
from desktop.domain.timeline import effective
from desktop.office.rows import RequestRow

PromiseKind = Literal["courier", "done"]
FateKind = Literal["told_before", "told_after", "untold", "kept", "running", "void"]

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PromiseFate:
    """What became of a promise at a moment. `span` is by how much the client was told before or after its T."""

    promise: LedgerEntry
    kind: FateKind
    span: timedelta = timedelta(0)


def fates(row: RequestRow, now: datetime) -> tuple[PromiseFate, ...]:
    """Return the request's promises with what became of them, in the order in which they were given."""
    return tuple(_fate(one, now) for one in row.promises)


def promises_now(facts: Iterable[Fact], at: datetime) -> PromiseKind | None:
    """Return what a time given at that moment promises (callbacks.md, section 3); None once the request has ended."""
    state = RequestState()
    for fact in effective(facts):
        if fact.at <= at:
            state = evolve(state, fact)
    if state.ended:
        return None
    return "done" if state.arrived else "courier"


def usual_offer(row: RequestRow, now: datetime) -> datetime:
    """Return the full minute at which the usual time of the request's service would run out if it began now."""
    end = now + (row.usual_until - row.received_at)
    whole = end.replace(second=0, microsecond=0)
    return whole if whole == end else whole + _MINUTE


def _fate(promise: LedgerEntry, now: datetime) -> PromiseFate:
    fate = promise.fate(now)
    if fate in ("kept", "void"):
        return PromiseFate(promise, "kept" if fate == "kept" else "void")
    told_at = promise.told_at
    if fate == "running":
        return PromiseFate(promise, "running", promise.by - now)
    if told_at is None:
        return PromiseFate(promise, "untold")
    return PromiseFate(
        promise, "told_before" if told_at <= promise.by else "told_after", abs(promise.by - told_at)
    )
