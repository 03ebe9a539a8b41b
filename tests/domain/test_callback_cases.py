"""The worked cases: for every one the calls owed and the figures, to the letter."""

import json
from pathlib import Path

import pytest

from desktop.domain.figures import Span
from desktop.domain.moments import read_moment
from desktop.domain.timeline import check
from tests.domain.timelines import by_request, figures, policy, read, rows

CASES = json.loads(Path(__file__).with_name("callback_cases.json").read_text("utf-8"))


@pytest.fixture(params=CASES, ids=[case["name"] for case in CASES])
def case(request):
    return request.param


def test_every_fact_of_the_case_is_accepted(case):
    for facts in by_request(read(*case["ops"])).values():
        check(facts)


def test_the_case_owes_these_calls(case):
    until = read_moment(case["until"])
    assert rows(read(*case["ops"]), until, policy(**case.get("policy", {}))) == case["rows"]


def test_the_case_comes_to_these_figures(case):
    span = Span(read_moment(case["from"]) if "from" in case else None, read_moment(case["until"]))
    assert figures(read(*case["ops"]), span, policy(**case.get("policy", {}))) == case["figures"]
