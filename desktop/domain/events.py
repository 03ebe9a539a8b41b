"""Which event rules a fact raises: callbacks that are firm at once (callbacks.md, section 5)."""

from collections.abc import Iterator
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS
from desktop.domain.policy import Policy
from desktop.domain.state import RequestState
from desktop.domain.watches import Watch

DELIVERY = frozenset({"delivered"})


def raised(fact: Fact, was: RequestState, policy: Policy, *, incident_before: bool) -> Iterator[Watch]:
    """Yield the callbacks that `fact` makes firm; `was` is the state just before it."""
    name = _rule_of(fact, was, policy, incident_before=incident_before)
    if name is not None and policy.rules[name].enabled:
        rule = policy.rules[name]
        yield Watch(rule, fact.at, fact.at, deadline=False, closes_on=_lapses(name, fact, was, policy))
    for own in policy.own:
        if own.at_once and own.rule.enabled and own.when == fact.op:
            yield Watch(own.rule, fact.at, fact.at, deadline=False, own=own, closes_on=own.lapses_on)


def is_incident(fact: Fact, was: RequestState, policy: Policy) -> bool:
    """Tell whether the fact is an incident that touches the client (situation 5)."""
    if fact.op == "incident_reported":
        return True
    if fact.op != "courier_released" or fact.text("reason") == "replaced" or was.assignment is None:
        return False
    return (was.arrived or was.assignment.told) and not _just_told(fact, was, policy)


def _rule_of(fact: Fact, was: RequestState, policy: Policy, *, incident_before: bool) -> str | None:
    if is_incident(fact, was, policy):
        return "incident"
    if fact.op == "courier_assigned" and _is_news(fact, was, policy, incident_before=incident_before):
        return "courier_found"
    if fact.op == "client_called_in":
        return "client_asked"
    if fact.op == "cancelled" and fact.text("by") == "office" and not _just_told(fact, was, policy):
        return "office_cancelled"
    return None


def _is_news(fact: Fact, was: RequestState, policy: Policy, *, incident_before: bool) -> bool:
    """Tell whether a courier found is good news to a client who waits longer than was said."""
    if policy.rules["courier_found"].always:
        return True
    if _just_told(fact, was, policy) or was.last_release == "replaced":
        return False
    return fact.at > _first_commitment(was, policy) or was.ledger.had_delay or incident_before


def _first_commitment(was: RequestState, policy: Policy) -> datetime:
    assert was.receipt is not None
    usual = was.receipt.at + policy.usual(was.receipt.text("service"))
    return was.ledger.first_commitment or usual


def _just_told(fact: Fact, was: RequestState, policy: Policy) -> bool:
    return was.told_at is not None and fact.at - was.told_at <= policy.told_just_before


def _lapses(name: str, fact: Fact, was: RequestState, policy: Policy) -> frozenset[str]:
    """Return the facts on which such a callback has become pointless."""
    if not policy.lapse_on_arrival:
        return frozenset()
    if name == "courier_found":
        return ARRIVALS
    if name == "incident":
        return ARRIVALS if fact.op == "courier_released" and not was.arrived else frozenset()
    if name == "client_asked":
        return DELIVERY if was.arrived else ARRIVALS
    return frozenset()
