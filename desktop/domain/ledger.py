"""The promise ledger: who promised what for when, and what became of it (callbacks.md, end of section 3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS, TELLS
from desktop.domain.promises import Promise, Promised
from desktop.domain.state import RequestState, cancels

Fate = Literal["running", "replaced", "kept", "broken", "void"]


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One promise and the moments that decide its fate; `nth` numbers the *courier by* ones from 1, else 0.

    `told_at` is the first tell after it was given that did not replace it before its T; `kept_at` the arrival
    (or, of a *call by*, the tell) that kept it; `void_at` a cancellation at or before T.
    """

    promised: Promised
    by: datetime
    given_at: datetime
    given_by: str | None
    nth: int
    replaced_at: datetime | None
    kept_at: datetime | None
    void_at: datetime | None
    told_at: datetime | None

    def fate(self, now: datetime) -> Fate:
        """Return what has become of it at `now`."""
        if self.replaced_at is not None:
            return "replaced"
        if self.kept_at is not None:
            return "kept"
        if self.void_at is not None:
            return "void"
        return "broken" if now > self.by else "running"


def ledger(facts: Sequence[Fact], state: RequestState) -> tuple[LedgerEntry, ...]:
    """Return the ledger of a request with these effective facts, in order, that lead to `state`."""
    return tuple(_entry(promise, facts, state) for promise in state.ledger.promises)


def _entry(promise: Promise, facts: Sequence[Fact], state: RequestState) -> LedgerEntry:
    after = [fact for fact in facts if fact.order > promise.given.order]
    in_time = [fact for fact in after if fact.at <= promise.by]
    replacing = {later.given.order for later in state.ledger.promises}
    keeping = {"courier": ARRIVALS, "done": {"delivered"}, "call": TELLS}[promise.promised]
    return LedgerEntry(
        promised=promise.promised, by=promise.by, given_at=promise.given.at,
        given_by=promise.given.recorded_by, nth=promise.nth,
        replaced_at=_first(fact.at for fact in in_time if fact.order in replacing),
        kept_at=_first(fact.at for fact in in_time if fact.op in keeping),
        void_at=_first(fact.at for fact in in_time if cancels(fact)),
        told_at=_first(fact.at for fact in after if fact.op in TELLS),
    )  # fmt: skip


def _first(moments: Iterable[datetime]) -> datetime | None:
    return next(iter(moments), None)
