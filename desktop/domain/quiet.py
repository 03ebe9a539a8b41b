"""The quiet point: the latest moment at which the client may still feel attended (callbacks.md, section 5)."""

from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.policy import Policy
from desktop.domain.state import RequestState

MOVES_THE_PARCEL = frozenset({"arrived_at_pickup", "picked_up", "delivered", "stop_delivered"})


@dataclass(frozen=True, slots=True)
class Quiet:
    """The moments behind the quiet points that the request's state does not hold."""

    closed_at: datetime | None = None
    """The latest fact that closed a callback, and the latest waiver."""
    left_at: datetime | None = None
    """The latest release that ended an arrived assignment."""
    wish_ended_at: datetime | None = None
    moved_at: datetime | None = None
    """The latest arrival, pickup or delivery of anything."""

    def after(self, fact: Fact, was: RequestState, state: RequestState, *, closed: bool) -> "Quiet":
        """Return the moments after `fact`, which led from `was` to `state` and `closed` something or nothing."""
        quiet = self
        if closed or fact.op == "callback_waived":
            quiet = replace(quiet, closed_at=fact.at)
        if fact.op == "courier_released" and was.arrived:
            quiet = replace(quiet, left_at=fact.at)
        if was.wish and not state.wish:
            quiet = replace(quiet, wish_ended_at=fact.at)
        if fact.op in MOVES_THE_PARCEL:
            quiet = replace(quiet, moved_at=fact.at)
        return quiet

    def keep_informed(self, state: RequestState, policy: Policy) -> datetime | None:
        """Return the quiet point of a client whose courier has not arrived."""
        promised = [promise.by for promise in state.ledger.running]
        usual = None
        receipt = state.receipt
        if receipt is not None and not state.told and receipt.moment("wanted_at") is None:
            usual = receipt.at + policy.usual(receipt.text("service"))
        return _latest(state.told_at, self.closed_at, self.left_at, self.wish_ended_at, usual, *promised)

    def in_transit(self, state: RequestState) -> datetime | None:
        """Return the quiet point of a client whose parcel is with the courier."""
        promised = [promise.by for promise in state.ledger.running if promise.arrived]
        return _latest(
            state.told_at, self.closed_at, self.left_at, self.wish_ended_at, self.moved_at, *promised
        )


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)
