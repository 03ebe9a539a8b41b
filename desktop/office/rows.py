"""What is read: a request as the desk shows it, computed from its facts by the one fold there is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.fold import Record, fold
from desktop.domain.ledger import LedgerEntry, ledger
from desktop.domain.policy import Policy
from desktop.domain.standing import in_queue
from desktop.domain.state import RequestState, cancels
from desktop.domain.timeline import effective

Phase = Literal["no_courier", "to_pickup", "at_pickup", "on_the_way", "delivered", "cancelled"]


@dataclass(frozen=True, slots=True)
class Turn:
    """A courier's turn on a request: assigned at `since`, released or done at `until` (None: still on it)."""

    courier: str
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request. Moments are UTC; nothing in it depends on the clock.

    `version` is the number of its facts, withdrawn ones and withdrawals included; `policy` the place of the
    policy it follows (0: the one a new office starts with). `problem` is the unresolved incident's kind.
    `asked` counts how often the client had to call us. `usual_until` is received plus the usual minutes.
    """

    request: str
    version: int
    policy: int
    received_at: datetime
    client: str
    contact: str | None
    phone: str | None
    service: str | None
    channel: str | None
    pickup: str | None
    dropoff: str | None
    note: str | None
    wanted_at: datetime | None
    usual_until: datetime
    courier: str | None
    phase: Phase
    phase_since: datetime
    stops_done: int
    problem: str | None
    told_at: datetime | None
    asked: int
    ended_at: datetime | None
    in_queue: bool
    promises: tuple[LedgerEntry, ...]
    callbacks: tuple[Callback, ...]
    turns: tuple[Turn, ...]


_PHASE_FACTS: dict[str, Phase] = {
    "courier_assigned": "to_pickup", "courier_released": "no_courier", "arrived_at_pickup": "at_pickup",
    "picked_up": "on_the_way", "delivered": "delivered", "cancelled": "cancelled",
}  # fmt: skip

_ENDS_A_TURN = frozenset({"courier_released", "delivered"})


def request_row(facts: Sequence[Fact], policy: Policy, policy_place: int) -> RequestRow | None:
    """Return the row of a request with these facts; None when its receipt was withdrawn."""
    record = fold(facts, policy)
    if record.state.receipt is None:
        return None
    return _row(effective(facts), record, record.state.receipt, policy, policy_place, len(facts))


def _row(
    facts: Sequence[Fact], record: Record, receipt: Fact, policy: Policy, policy_place: int, version: int
) -> RequestRow:
    state = record.state
    phase, since = _phase(facts, state)
    told = _amended(facts)
    return RequestRow(
        request=receipt.request, version=version, policy=policy_place, received_at=receipt.at,
        client=told("client") or "", contact=told("contact"), phone=told("phone"),
        service=receipt.text("service"), channel=receipt.text("channel"),
        pickup=told("pickup"), dropoff=told("dropoff"), note=told("note"),
        wanted_at=receipt.moment("wanted_at"), usual_until=receipt.at + policy.usual(receipt.text("service")),
        courier=state.courier, phase=phase, phase_since=since,
        stops_done=sum(fact.op == "stop_delivered" for fact in facts), problem=_problem(facts),
        told_at=state.told_at, asked=sum(fact.op == "client_called_in" for fact in facts),
        ended_at=state.ended_at, in_queue=in_queue(record.callbacks, ended=state.ended),
        promises=ledger(facts, state), callbacks=record.callbacks,
        turns=_turns(facts),
    )  # fmt: skip


def _phase(facts: Sequence[Fact], state: RequestState) -> tuple[Phase, datetime]:
    """Return where the job is and since when; a client's cancellation in a call counts as one."""
    phase: Phase = "no_courier"
    since = facts[0].at
    for fact in facts:
        if fact.op in _PHASE_FACTS:
            phase, since = _PHASE_FACTS[fact.op], fact.at
    if state.cancelled and state.ended_at is not None:
        return "cancelled", state.ended_at
    return phase, since


def _turns(facts: Sequence[Fact]) -> tuple[Turn, ...]:
    turns: list[Turn] = []
    for fact in facts:
        if fact.op == "courier_assigned":
            turns.append(Turn(fact.text("courier") or "", fact.at, None))
        elif turns and turns[-1].until is None and (fact.op in _ENDS_A_TURN or cancels(fact)):
            turns[-1] = replace(turns[-1], until=fact.at)
    return tuple(turns)


def _problem(facts: Sequence[Fact]) -> str | None:
    problem = None
    for fact in facts:
        if fact.op == "incident_reported":
            problem = fact.text("kind")
        elif fact.op == "incident_resolved":
            problem = None
    return problem


def _amended(facts: Sequence[Fact]) -> Callable[[str], str | None]:
    """Return what reads a field of the receipt as later amendments have left it."""

    def read(name: str) -> str | None:
        value = None
        for fact in facts:
            if fact.op in ("request_received", "request_amended"):
                value = fact.text(name) if name in fact.fields else value
        return value or None

    return read
