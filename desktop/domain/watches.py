"""A watched deadline, its condition, and how it becomes a callback (callbacks.md, sections 5 and 6)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.callbacks import Callback, Outcome
from desktop.domain.facts import Fact
from desktop.domain.policy import OwnRule, Policy, Rule
from desktop.domain.promises import Promise
from desktop.domain.state import RequestState


@dataclass(eq=False, slots=True)
class Watch:
    """A deadline that is watched, or a callback that is firm; mutable while the facts are folded.

    `since` is the fact that made it watch D. `holds_since` is when its condition last began to hold, None
    while it does not. `closes_on` names the facts on which it lapses once it is firm.
    """

    rule: Rule
    decides_at: datetime
    since: datetime
    deadline: bool = True
    promise: Promise | None = None
    own: OwnRule | None = None
    closes_on: frozenset[str] = frozenset()
    broken: bool = False
    """Of an own rule: something of its `unless` came since."""
    holds_since: datetime | None = None
    attempts: list[datetime] = field(default_factory=list)
    closed_by: Fact | None = None
    outcome: Outcome | None = None

    @property
    def due_at(self) -> datetime:
        """Return until when the call keeps the promise."""
        return self.decides_at + self.rule.answer_within

    @property
    def opens_at(self) -> datetime:
        """Return since when the call is asked for."""
        if not self.deadline:
            return self.decides_at
        opens = max(self.decides_at - self.rule.lead, self.since)
        return max(opens, self.holds_since) if self.holds_since else opens

    def amber(self, at: datetime) -> bool:
        """Tell whether it stands in its amber window at `at`, D included, with its condition holding."""
        return self.holds_since is not None and self.opens_at <= at <= self.decides_at

    def close(self, fact: Fact, outcome: Outcome) -> None:
        """Let `fact` end it."""
        self.closed_by, self.outcome = fact, outcome

    def callback(self, policy: Policy, gone_at: datetime | None = None) -> Callback:
        """Return it as the callback that it is or becomes."""
        closed_at = self.closed_by.at if self.closed_by else None
        return Callback(
            rule=self.rule.id, deadline=self.deadline, opens_at=self.opens_at, decides_at=self.decides_at,
            due_at=self.due_at, attempts=tuple(self.attempts), next_try_at=self._next_try(policy),
            escalates_at=self._escalates_at(policy, closed_at), gone_at=gone_at, closed_at=closed_at,
            outcome=self.outcome, by_late_entry=self.closed_by is not None and self.closed_by.entered_late,
        )  # fmt: skip

    def _next_try(self, policy: Policy) -> datetime | None:
        if not self.attempts:
            return None
        return self.attempts[-1] + policy.retry_after(len(self.attempts))

    def _escalates_at(self, policy: Policy, closed_at: datetime | None) -> datetime | None:
        at = self.due_at + self.rule.escalate_after
        if len(self.attempts) >= len(policy.retry):
            at = min(at, self.attempts[len(policy.retry) - 1])
        return None if closed_at is not None and closed_at <= at else at


def holds(watch: Watch, state: RequestState, *, something_firm: bool) -> bool:
    """Tell whether the watch's condition holds in `state`; `something_firm`: a firm callback is unclosed."""
    if watch.own is not None:
        return not state.cancelled and not watch.broken
    if state.ended or (watch.promise is not None and watch.promise not in state.ledger.running):
        return False
    if watch.rule.quiet and (something_firm or state.wish):
        return False
    return _CONDITIONS[watch.rule.id](state, watch)


def _nobody_coming(state: RequestState, _: Watch) -> bool:
    return state.courier is None


def _nobody_coming_nor_told(state: RequestState, _: Watch) -> bool:
    return state.courier is None and not state.told


def _coming(state: RequestState, _: Watch) -> bool:
    return state.courier is not None and not state.arrived


def _always(_state: RequestState, _: Watch) -> bool:
    return True


def _not_there_since_promised(state: RequestState, watch: Watch) -> bool:
    return not state.arrived or (watch.promise is not None and watch.promise.arrived)


def _not_arrived(state: RequestState, _: Watch) -> bool:
    return not state.arrived


def _arrived(state: RequestState, _: Watch) -> bool:
    return state.arrived


_CONDITIONS: dict[str, Callable[[RequestState, Watch], bool]] = {
    "usual_time": _nobody_coming_nor_told,
    "forecast_at_risk": _nobody_coming,
    "forecast_again": _nobody_coming,
    "arrival_late": _coming,
    "delivery_late": _always,
    "promised_call": _not_there_since_promised,
    "keep_informed": _not_arrived,
    "in_transit": _arrived,
}
