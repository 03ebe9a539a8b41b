"""Facts as tests write them: a time of one day, the kind of fact, and only the fields that matter."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime

from desktop import paths
from desktop.domain.facts import Fact
from desktop.domain.figures import Span, contribution
from desktop.domain.figures import figures as figures_of
from desktop.domain.fold import fold
from desktop.domain.lines import lines
from desktop.domain.moments import read_moment
from desktop.domain.policy import Policy
from desktop.domain.policy_reading import read_policy
from desktop.domain.reading import read_fact

BASE = json.loads(paths.POLICY.read_text("utf-8"))

COURIER = {"courier": "Davi"}
NEEDED = {
    "request_received": {"client": "Padaria Sol"},
    "courier_assigned": COURIER,
    "courier_released": {**COURIER, "reason": "dropped_out"},
    "arrived_at_pickup": COURIER,
    "picked_up": COURIER,
    "stop_delivered": {**COURIER, "stop": 1},
    "delivered": COURIER,
    "cancelled": {"by": "office", "reason": "no courier to be had"},
    "incident_reported": {"kind": "breakdown", "text": "flat tyre"},
    "incident_resolved": {"text": "tyre changed"},
    "client_informed": {"told": "the courier is near", "decision": "wait", "direction": "outgoing"},
    "callback_attempted": {"outcome": "no_answer"},
    "callback_waived": {"by": "Rosa", "reason": "client on holiday"},
    "fact_withdrawn": {"of": "x", "reason": "typed on the wrong request"},
}


def moment(time: str) -> datetime:
    """The moment that `10:20` or `10:20:30` names on the day of these tests; a whole moment stays itself."""
    return read_moment(time if "T" in time else f"2026-03-02T{time}{':00' * (time.count(':') == 1)}Z")


def line(op: str, at: str, request: str = "R1", **fields: object) -> dict[str, object]:
    """A fact's JSON object with every needed field; moments may be given as `10:20`, `for` as `for_`."""
    given = {name.removesuffix("_"): value for name, value in fields.items()}
    for name in ("recorded_at", "wanted_at", "for", "forecast", "call_again_at"):
        if isinstance(given.get(name), str) and len(str(given[name])) in (5, 8):
            given[name] = moment(str(given[name])).isoformat()
    return {"op": op, "request": request, "at": moment(at).isoformat(), **NEEDED.get(op, {}), **given}


def read(*lines: Mapping[str, object]) -> list[Fact]:
    """The facts that the lines hold, with the line's number as place."""
    return [read_fact(one, place) for place, one in enumerate(lines, start=1)]


def policy(**given: object) -> Policy:
    """The policy that ships, changed by what is given."""
    return read_policy(given, BASE)


def by_request(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    """The facts by request, requests by code point."""
    requests: dict[str, list[Fact]] = {}
    for fact in facts:
        requests.setdefault(fact.request, []).append(fact)
    return dict(sorted(requests.items()))


def rows(facts: Iterable[Fact], until: datetime, followed: Policy) -> list[dict[str, str | int]]:
    """The lines of a replay up to `until`."""
    found: list[dict[str, str | int]] = []
    for request, own in by_request(facts).items():
        callbacks = fold([fact for fact in own if fact.at <= until], followed).callbacks
        found += [one.cells(until) for one in lines(request, callbacks, until)]
    return found


def figures(facts: Iterable[Fact], span: Span, followed: Policy) -> dict[str, object]:
    """The figures of a span."""
    contributions = []
    for own in by_request(facts).values():
        until = [fact for fact in own if fact.at <= span.until]
        contributions.append(contribution(until, fold(until, followed), span))
    return asdict(figures_of(contributions))
