"""Random histories of one request that the office would accept, dense in time so that deadlines and facts meet."""

from datetime import timedelta
from itertools import accumulate

from hypothesis import strategies as st

from desktop.domain.facts import Fact
from desktop.domain.ops import OPS
from desktop.domain.reading import read_fact
from desktop.domain.refusals import Refused
from desktop.domain.state import RequestState, evolve
from desktop.domain.timeline import accept, check
from tests.domain.timelines import line, moment, read

START = moment("10:00")
INSTANT = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1)

# Mostly the minutes that policies are made of; now and then a hair's breadth beside them.
STEPS = st.sampled_from(
    [span * MINUTE for span in (0, 0, 0, 2.5, 5, 5, 5, 10, 10, 15, 20, 60)]
    + [INSTANT, 5 * MINUTE - INSTANT, 5 * MINUTE + INSTANT]
)
AHEAD = st.sampled_from([span * MINUTE for span in (2.5, 5, 5, 10, 10, 20, 30, 60)])
TYPED_AFTER = st.sampled_from([span * MINUTE for span in (0, 0, 0, 0, 2, 3, 30)])

TELL_OFTEN = ["client_informed"] * 4 + ["forecast_given"] * 2 + ["callback_attempted"] * 2
MOVE_OFTEN = ["courier_assigned", "arrived_at_pickup"] * 5 + ["courier_released", "delivered"] * 2
KINDS = [op for op in OPS if op not in ("request_received", "fact_withdrawn")] + TELL_OFTEN + MOVE_OFTEN


@st.composite
def histories(draw, most=12, withdrawals=2):
    """The facts of a request in order of place: some typed late, some mistakes taken back."""
    lines = draw(as_it_happened(most))
    lines = draw(as_it_was_typed(lines))
    for _ in range(draw(st.integers(0, withdrawals))):
        lines = with_one_taken_back(lines, draw(st.integers(1, len(lines))), draw(STEPS))
    return read(*lines)


def undisturbed_histories(most=12):
    """Histories in which nothing was taken back, in the order in which it happened."""
    return histories(most, withdrawals=0).map(lambda facts: sorted(facts, key=lambda fact: fact.order))


@st.composite
def as_it_happened(draw, most):
    """JSON objects of facts, each possible after those before it."""
    lines = [draw(receipt())]
    state = after(RequestState(), lines[0])
    at = START
    for _ in range(draw(st.integers(0, most - 1))):
        at += draw(STEPS)
        op = draw(st.sampled_from([op for op in KINDS if is_possible(state, op)]))
        lines.append(draw(next_line(op, at, state)))
        state = after(state, lines[-1])
    return lines


@st.composite
def as_it_was_typed(draw, lines):
    """The same in the order in which it was typed; what happened at one instant keeps its order."""
    delays = [draw(TYPED_AFTER) for _ in lines]
    typed = [read_fact(one, 0).at + delay for one, delay in zip(lines, delays, strict=True)]
    order = sorted(range(len(lines)), key=lambda n: (typed[n], n))
    stamped = [{**lines[n], "recorded_at": typed[n].isoformat(), "id": f"f{n}"} for n in order]
    return stamped if is_accepted(stamped) else [{**one, "id": f"f{n}"} for n, one in enumerate(lines)]


def with_one_taken_back(lines, nth, later):
    """The lines and the withdrawal of the nth, where it leaves what could be."""
    fact = read_fact(lines[nth - 1], nth)
    at = (fact.at + later).isoformat()
    tried = [*lines, line("fact_withdrawn", at, of=fact.id)]
    return tried if fact.op != "request_received" and is_accepted(tried) else lines


@st.composite
def receipt(draw):
    """A request's first line: with a wanted time or without, of any service."""
    services = {"service": st.sampled_from(["Express", "Van", ""])}
    wanted = {"wanted_at": AHEAD.map(lambda span: (START + span).isoformat())}
    fields = draw(st.fixed_dictionaries({}, optional={**services, **wanted}))
    return line("request_received", START.isoformat(), **fields)


@st.composite
def next_line(draw, op, at, state):
    """A line of the kind, by the courier who is there, with promises where they can be given."""
    promised = AHEAD.map(lambda span: (at + span).isoformat())
    fields = {}
    if op == "courier_released":
        fields["reason"] = draw(st.sampled_from(["replaced", "dropped_out"]))
    if op == "cancelled":
        fields["by"] = draw(st.sampled_from(["client", "office"]))
    if op == "forecast_given":
        fields["for"] = draw(promised)
    if op == "client_informed":
        decisions = ["wait", "wait", "accept", "none_needed"] + ["cancel"] * (not state.ended)
        fields["decision"] = draw(st.sampled_from(decisions))
        fields["direction"] = draw(st.sampled_from(["outgoing", "incoming"]))
        if not state.ended and fields["decision"] != "cancel":
            promises = {"forecast": promised, "call_again_at": promised}
            fields |= draw(st.fixed_dictionaries({}, optional=promises))
    return line(op, at.isoformat(), **fields)


def after(state, one):
    """The state after the line."""
    return evolve(state, read_fact(one, 0))


def is_possible(state, op):
    """Tell whether such a fact can happen now."""
    courier = {"courier": state.courier or "Davi"}
    try:
        accept(state, Fact("R1", op, START, 0, START, courier))
    except Refused:
        return False
    return True


def is_accepted(lines):
    """Tell whether the office accepts the lines, now and at every moment on the way."""
    try:
        for upto in accumulate(([fact] for fact in read(*lines)), list.__add__):
            check(upto)
    except Refused:
        return False
    return True
