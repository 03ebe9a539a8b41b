"""Where a request stands in the queue: who must hear from us first, and until when that stays so."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.fold import fold
from desktop.domain.policy_reading import read_policy
from desktop.domain.standing import in_queue, queue_order, standing
from tests.domain.histories import START, STEPS, histories
from tests.domain.policies import policies
from tests.domain.timelines import BASE, line, moment, policy, read

RECEIVED = line("request_received", "10:00")
ASSIGNED = line("courier_assigned", "10:05")
NEEDS = ["overdue", "open", "ahead", "none"]


def stands(now, *lines):
    return standing(fold(read(*lines), policy()).callbacks, moment(now))


@pytest.mark.parametrize(
    "now, need, when, changes_at",
    [
        ("10:00", "ahead", "10:20", "10:15"),
        ("10:15", "open", "10:20", "2026-03-02T10:20:00.000001Z"),
        ("10:20", "open", "10:20", "2026-03-02T10:20:00.000001Z"),
        ("10:20:01", "overdue", "10:20", "10:30"),
        ("10:30", "overdue", "10:20", None),
    ],
)
def test_a_request_turns_amber_then_red_then_reaches_the_supervisor(now, need, when, changes_at):
    where = stands(now, RECEIVED)
    assert (where.need, where.when) == (need, moment(when))
    assert where.changes_at == (changes_at and moment(changes_at))


def test_all_calls_that_one_conversation_would_settle_are_shown_first_due_first():
    where = stands("10:22", RECEIVED, line("client_called_in", "10:21"))
    assert [callback.rule for callback in where.owed] == ["usual_time", "client_asked"]
    assert where.callback is where.owed[0]


def test_a_closed_call_needs_nobody_any_more():
    where = stands("10:21", RECEIVED, line("client_informed", "10:20"))
    assert (where.need, where.callback.rule, where.when) == ("ahead", "keep_informed", moment("10:40"))


def test_the_safety_net_is_gone_at_the_moment_another_call_becomes_firm():
    arrived = [ASSIGNED, line("arrived_at_pickup", "10:10"), line("incident_resolved", "10:12")]
    facts = read(RECEIVED, *arrived)
    own = policy(
        rules={"in_transit": {"every": 20, "lead": 15}},
        custom=[{"id": "own", "when": "incident_resolved", "after": 10, "answer_within": 5}],
    )
    callbacks = fold(facts, own).callbacks
    assert [one.rule for one in standing(callbacks, moment("10:21")).owed] == ["in_transit"]
    assert standing(callbacks, moment("10:21")).changes_at == moment("10:22")
    assert [one.rule for one in standing(callbacks, moment("10:22")).owed] == ["own"]


def test_retries_change_what_is_shown_when_the_next_one_is_due():
    tried = line("callback_attempted", "10:21")
    assert stands("10:22", RECEIVED, tried).changes_at == moment("10:26")


def test_an_ended_request_leaves_the_queue_when_nothing_is_owed():
    delivered = fold(read(RECEIVED, ASSIGNED, line("delivered", "10:10")), policy())
    cancelled = fold(read(RECEIVED, line("cancelled", "10:10")), policy())
    told = fold(read(RECEIVED, line("cancelled", "10:10"), line("client_informed", "10:12")), policy())
    assert [in_queue(one.callbacks, ended=one.state.ended) for one in (delivered, cancelled, told)] == [
        False,
        True,
        False,
    ]


def test_a_request_that_goes_on_stays_in_the_queue_even_with_nothing_ahead():
    wished = fold(read(RECEIVED, line("client_informed", "10:05", decision="none_needed")), policy())
    assert in_queue(wished.callbacks, ended=wished.state.ended)
    where = standing(wished.callbacks, moment("10:30"))
    assert (where.need, where.callback, where.when, where.changes_at) == ("none", None, None, None)


def test_requests_alike_stand_by_the_time_they_were_received_then_by_number():
    none = standing((), moment("12:00"))
    keys = [
        queue_order(none, moment(at), number)
        for at, number in (("10:01", "A"), ("10:00", "C"), ("10:00", "B"))
    ]
    assert [key[-1] for key in sorted(keys)] == ["B", "C", "A"]


def test_requests_due_at_one_moment_stand_by_the_time_they_were_received():
    later, earlier = (
        (standing(fold(read(one), policy()).callbacks, moment("10:21")), moment(at))
        for one, at in (
            (line("request_received", "10:10", service="Express"), "10:10"),
            (line("request_received", "10:00"), "10:00"),
        )
    )
    assert later[0].when == earlier[0].when
    assert queue_order(*earlier, "Z") < queue_order(*later, "A")


@settings(max_examples=60, deadline=None)
@given(st.lists(histories(), min_size=2, max_size=5), policies(), STEPS, STEPS)
def test_the_queue_runs_from_overdue_over_open_to_what_lies_ahead_each_by_time(requests, given, one, other):
    now = START + one + other
    queue = []
    for number, facts in enumerate(requests):
        callbacks = fold([fact for fact in facts if fact.at <= now], read_policy(given, BASE)).callbacks
        where = standing(callbacks, now)
        queue.append((queue_order(where, START, str(number)), where))
    for (_, before), (_, after) in pairwise(sorted(queue, key=lambda one: one[0])):
        assert NEEDS.index(before.need) <= NEEDS.index(after.need)
        if before.need == after.need != "none":
            assert before.when <= after.when
