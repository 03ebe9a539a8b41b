"""Puts a request's facts in order, takes withdrawn ones out, and decides whether they could all happen."""

from collections.abc import Iterable, Sequence

from desktop.domain.facts import Fact
from desktop.domain.moments import write_moment
from desktop.domain.ops import AFTER_THE_END, BY_COURIER
from desktop.domain.refusals import Refused
from desktop.domain.state import RequestState, cancels, evolve


class Contradiction(Refused):
    """A fact that can't stand where it stands; `fact` is the one to blame."""

    def __init__(self, fact: Fact, kind: str, **values: object) -> None:
        super().__init__(kind, **values)
        self.fact = fact


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts in the order in which they are folded."""
    return sorted(facts, key=lambda fact: fact.order)


def withdrawn(facts: Iterable[Fact]) -> dict[str, Fact]:
    """Return the withdrawals among the facts by the id of the fact that each takes back."""
    return {fact.text("of") or "": fact for fact in facts if fact.op == "fact_withdrawn"}


def effective(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that count, in order: none that was withdrawn, none at all of a withdrawn request."""
    ordered = in_order(facts)
    end = _taken_back(ordered)
    if end is not None:
        ordered = [fact for fact in ordered if fact.order > end.order]
    gone = withdrawn(ordered)
    return [fact for fact in ordered if fact.id is None or fact.id not in gone]


def receipt_of(facts: Iterable[Fact]) -> Fact:
    """Return the newest receipt among a request's facts, also where it was withdrawn."""
    return next(fact for fact in reversed(in_order(facts)) if fact.op == "request_received")


def _taken_back(ordered: Sequence[Fact]) -> Fact | None:
    """Return the newest withdrawal of a receipt: with it the request so far is gone."""
    gone = withdrawn(ordered)
    receipts = (fact for fact in reversed(ordered) if fact.op == "request_received")
    return next((gone[fact.id] for fact in receipts if fact.id in gone), None)


def check(facts: Iterable[Fact]) -> None:
    """Raise Contradiction naming the first fact of one request that is not accepted among the others."""
    ordered = in_order(facts)
    refused = _refused_withdrawals(ordered)
    unsound = {one.fact.order for one in refused}
    blamed = _blamed([fact for fact in ordered if fact.order not in unsound])
    if blamed is not None:
        refused.append(blamed)
    if refused:
        raise min(refused, key=lambda one: one.fact.order)


def _blamed(ordered: Sequence[Fact]) -> Contradiction | None:
    """Return what speaks against the first fact that can't stand; every withdrawal takes back something."""
    blamed = _first_contradiction(effective(ordered))
    return blamed and (_blame_withdrawal(ordered, blamed) or blamed)


def _refused_withdrawals(ordered: Sequence[Fact]) -> list[Contradiction]:
    """Return a contradiction for every withdrawal that takes back nothing, or what can't be taken back."""
    refused: list[Contradiction] = []
    seen: dict[str, Fact] = {}
    gone: set[str] = set()
    for fact in ordered:
        if fact.op == "fact_withdrawn":
            of = fact.text("of") or ""
            kind = _why_not_withdrawn(seen.get(of), already=of in gone)
            if kind is not None:
                refused.append(Contradiction(fact, kind, field="of", id=of))
            gone.add(of)
        if fact.id is not None:
            seen[fact.id] = fact
    return refused


def _why_not_withdrawn(fact: Fact | None, *, already: bool) -> str | None:
    """Return the kind of refusal that meets the withdrawal of `fact` (None: there is none), None if it may go."""
    if fact is None:
        return "withdraws_nothing"
    if fact.op == "fact_withdrawn":
        return "withdraws_withdrawal"
    return "withdrawn_already" if already else None


def _first_contradiction(facts: Sequence[Fact]) -> Contradiction | None:
    state = RequestState()
    for fact in facts:
        try:
            accept(state, fact)
        except Refused as refused:
            return Contradiction(fact, refused.kind, **refused.values)
        state = evolve(state, fact)
    return None


def _blame_withdrawal(ordered: Sequence[Fact], blamed: Contradiction) -> Contradiction | None:
    """Return the withdrawal that made the blamed fact impossible, if it was possible before it."""
    for number, fact in enumerate(ordered):
        if fact.op != "fact_withdrawn" or fact.order < blamed.fact.order:
            continue
        before = _first_contradiction(effective(ordered[:number]))
        after = _first_contradiction(effective(ordered[: number + 1]))
        if before is None and after is not None:
            return Contradiction(
                fact, "withdrawal_leaves", field="of", id=fact.text("of"), op=blamed.fact.op,
                at=write_moment(blamed.fact.at), why=str(blamed),
            )  # fmt: skip
    return None


def accept(state: RequestState, fact: Fact) -> None:
    """Raise Refused where `fact` can't happen to a request in `state`."""
    if fact.op == "request_received":
        if state.receipt is not None:
            raise Refused("received_twice")
        return
    if state.receipt is None:
        raise Refused("not_received")
    if state.ended:
        _accept_after_end(fact)
    if fact.op == "courier_assigned" and state.courier is not None:
        raise Refused("courier_there", field="courier", courier=state.courier)
    if fact.op in BY_COURIER:
        _accept_courier(state, fact)


def _accept_after_end(fact: Fact) -> None:
    if fact.op not in AFTER_THE_END:
        raise Refused("ended", op=fact.op)
    if cancels(fact):
        raise Refused("cancel_after_end", field="decision")
    for name in ("forecast", "call_again_at"):
        if fact.op == "client_informed" and fact.moment(name) is not None:
            raise Refused("promise_after_end", field=name)


def _accept_courier(state: RequestState, fact: Fact) -> None:
    if state.assignment is None:
        raise Refused("no_courier", field="courier")
    if state.assignment.courier != fact.text("courier"):
        raise Refused("other_courier", field="courier", courier=state.assignment.courier)
    if fact.op == "arrived_at_pickup" and state.arrived:
        raise Refused("arrived_already")
    if fact.op == "picked_up" and state.assignment.picked_up:
        raise Refused("picked_up_already")
