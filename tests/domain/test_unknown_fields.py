"""Fields that a kind of fact does not know are kept and shown, and decide nothing."""

import pytest

from desktop.domain.figures import Span
from desktop.domain.moments import read_moment
from desktop.domain.ops import OPS
from desktop.domain.reading import read_fact, write_fact
from desktop.domain.timeline import check
from tests.domain.test_callback_cases import CASES
from tests.domain.timelines import by_request, figures, line, policy, read, rows

# Fields of one kind of fact, with values that would matter there.
STRANGERS = {
    "decision": "cancel",
    "direction": "incoming",
    "forecast": "2026-03-02T23:00:00Z",
    "for": "2026-03-02T23:00:00Z",
    "wanted_at": "2026-03-02T23:00:00Z",
    "call_again_at": "2026-03-02T23:00:00Z",
    "by": "client",
    "of": "1",
    "reason": "replaced",
    "courier": "Davi",
    "service": "Express",
    "outcome": "busy",
}


def with_strangers(op):
    """The fact with every field that belongs to other kinds only."""
    return {**{name: value for name, value in STRANGERS.items() if name not in OPS[op["op"]]}, **op}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_fields_of_another_kind_of_fact_change_neither_calls_nor_figures(case):
    facts = read(*map(with_strangers, case["ops"]))
    until = read_moment(case["until"])
    for own in by_request(facts).values():
        check(own)
    assert rows(facts, until, policy()) == case["rows"]
    assert figures(facts, Span(None, until), policy()) == case["figures"]


@pytest.mark.parametrize("op", OPS)
@pytest.mark.parametrize("value", [None, "", 0, 1.5, True, [], {"a": [None, {"b": "ç"}]}], ids=repr)
def test_an_unknown_field_may_be_any_json_and_is_written_as_it_came(op, value):
    given = line(op, "10:00", for_="10:30") if op == "forecast_given" else line(op, "10:00")
    assert write_fact(read_fact({**given, "x_own": value}, 1)) == {**given, "x_own": value}


def test_a_forecast_with_a_strange_decision_is_a_forecast():
    facts = read(
        line("request_received", "10:00"),
        line("forecast_given", "10:05", for_="10:30", decision="cancel"),
        line("courier_assigned", "10:10", decision="none_needed"),
    )
    check(facts)
    assert [row["rule"] for row in rows(facts, facts[-1].at.replace(hour=12), policy())] == ["arrival_late"]
