"""Which deadlines a fact makes the office watch (callbacks.md, section 5)."""

from collections.abc import Iterator

from desktop.domain.events import DELIVERY
from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS
from desktop.domain.policy import Policy
from desktop.domain.promises import Promise
from desktop.domain.state import RequestState
from desktop.domain.watches import Watch

_LAPSES = {
    "usual_time": ARRIVALS, "forecast_at_risk": ARRIVALS, "forecast_again": ARRIVALS, "arrival_late": ARRIVALS,
    "keep_informed": ARRIVALS, "delivery_late": DELIVERY, "in_transit": DELIVERY,
}  # fmt: skip


def watched(fact: Fact, state: RequestState, policy: Policy) -> Iterator[Watch]:
    """Yield the deadlines that `fact` begins, safety nets aside; `state` is the one after it."""
    if fact.op == "request_received" and fact.moment("wanted_at") is None:
        rule = policy.rules["usual_time"]
        yield Watch(
            rule,
            fact.at + policy.usual(fact.text("service")),
            fact.at,
            closes_on=closes("usual_time", policy),
        )
    for promise in state.ledger.running:
        if promise.given is fact:
            yield from _of_promise(promise, policy)
    for own in policy.own:
        if own.when == fact.op and not own.at_once:
            yield Watch(own.rule, fact.at + own.after, fact.at, own=own, closes_on=own.lapses_on)


def closes(name: str, policy: Policy) -> frozenset[str]:
    """Return the facts on which a firm callback of the rule has become pointless."""
    return _LAPSES[name] if policy.lapse_on_arrival else frozenset()


def _of_promise(promise: Promise, policy: Policy) -> Iterator[Watch]:
    for name in _rules_of(promise):
        lapses = closes(name, policy) if name != "promised_call" else _call_lapses(promise, policy)
        yield Watch(policy.rules[name], promise.by, promise.given.at, promise=promise, closes_on=lapses)


def _rules_of(promise: Promise) -> tuple[str, ...]:
    if promise.promised == "call":
        return ("promised_call",)
    if promise.promised == "done":
        return ("delivery_late",)
    return ("forecast_again" if promise.delayed else "forecast_at_risk", "arrival_late")


def _call_lapses(promise: Promise, policy: Policy) -> frozenset[str]:
    if not policy.lapse_on_arrival:
        return frozenset()
    return DELIVERY if promise.arrived else ARRIVALS
