"""What is true of one request after its facts so far (callbacks.md, section 4). `evolve` never refuses."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS, TELLS
from desktop.domain.promises import Ledger

Ending = Literal["delivered", "cancelled"]

ENDS_A_WISH = frozenset({"courier_released", "client_called_in", "incident_reported"})


@dataclass(frozen=True, slots=True)
class Assignment:
    """A courier's turn on the request."""

    courier: str
    since: datetime
    arrived: bool = False
    picked_up: bool = False
    told: bool = False
    """The client was told anything since it began."""


@dataclass(frozen=True, slots=True)
class RequestState:
    """The state of a request. `receipt` is None before it was received."""

    receipt: Fact | None = None
    assignment: Assignment | None = None
    last_release: str | None = None
    told_at: datetime | None = None
    wish: bool = False
    """The client said that they want no further call, and nothing has ended that wish."""
    ending: Ending | None = None
    ended_at: datetime | None = None
    ledger: Ledger = Ledger()

    @property
    def told(self) -> bool:
        """Tell whether the client was told anything yet."""
        return self.told_at is not None

    @property
    def ended(self) -> bool:
        """Tell whether the request was delivered or cancelled."""
        return self.ending is not None

    @property
    def cancelled(self) -> bool:
        """Tell whether client or office cancelled it."""
        return self.ending == "cancelled"

    @property
    def arrived(self) -> bool:
        """Tell whether the assigned courier has been at the pickup."""
        return self.assignment is not None and self.assignment.arrived

    @property
    def courier(self) -> str | None:
        """Return the assigned courier."""
        return self.assignment.courier if self.assignment else None


def cancels(fact: Fact) -> bool:
    """Tell whether the fact is a cancellation, by the office, the client, or the client in a call."""
    return fact.op == "cancelled" or fact.decision == "cancel"


def evolve(state: RequestState, fact: Fact) -> RequestState:
    """Return the state after `fact`."""
    ledger = state.ledger.after(fact, arrived=state.arrived)
    if ledger is not state.ledger:
        state = replace(state, ledger=ledger)
    if fact.op in TELLS:
        return _told(state, fact)
    if fact.op in ENDS_A_WISH and state.wish:
        state = replace(state, wish=False)
    if fact.op == "request_received":
        return replace(state, receipt=fact)
    if fact.op == "courier_assigned":
        return replace(state, assignment=Assignment(fact.text("courier") or "", fact.at))
    if fact.op == "courier_released":
        return replace(state, assignment=None, last_release=fact.text("reason"))
    if fact.op in ARRIVALS:
        return _there(state, fact)
    if fact.op == "cancelled":
        return replace(state, ending="cancelled", ended_at=fact.at)
    return state


def _told(state: RequestState, fact: Fact) -> RequestState:
    assignment = replace(state.assignment, told=True) if state.assignment else None
    state = replace(state, told_at=fact.at, assignment=assignment, wish=fact.decision == "none_needed")
    return replace(state, ending="cancelled", ended_at=fact.at) if cancels(fact) else state


def _there(state: RequestState, fact: Fact) -> RequestState:
    if state.assignment:
        picked_up = state.assignment.picked_up or fact.op == "picked_up"
        state = replace(state, assignment=replace(state.assignment, arrived=True, picked_up=picked_up))
    return replace(state, ending="delivered", ended_at=fact.at) if fact.op == "delivered" else state
