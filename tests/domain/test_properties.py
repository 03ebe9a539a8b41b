"""What holds of every history and every policy, whatever was forgotten, swapped, waived or answered."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain.facts import Fact
from desktop.domain.figures import COUNTS, Span
from desktop.domain.fold import Fold, fold
from desktop.domain.ops import TELLS
from desktop.domain.policy_reading import read_policy
from desktop.domain.reading import read_fact, write_fact
from desktop.domain.standing import in_queue, standing
from desktop.domain.timeline import effective
from tests.domain.histories import INSTANT, MINUTE, START, STEPS, histories, undisturbed_histories
from tests.domain.policies import policies, safe_policies
from tests.domain.timelines import BASE, figures, rows

FEW = settings(max_examples=60, deadline=None)
MANY = settings(max_examples=1500, deadline=None)
IN_THOUSANDS = []

DAY = timedelta(days=1)
ADDING_UP = [name for name in COUNTS if name != "unfinished"]
FOLLOWED = policies().map(lambda given: read_policy(given, BASE))
SAFE = safe_policies().map(lambda given: read_policy(given, BASE))


def of_every(*strategies):
    """Test this of a few examples each time, and of many in the long tests."""

    def decorate(test):
        many = MANY(given(*strategies)(test))
        IN_THOUSANDS.append(pytest.param(many, id=test.__name__.removeprefix("test_")))
        return FEW(given(*strategies)(test))

    return decorate


@of_every(histories(), FOLLOWED)
def test_a_request_seen_fact_by_fact_owes_what_it_owes_seen_at_once(history, policy):
    folding = Fold(policy)
    facts = effective(history)
    for count, fact in enumerate(facts, start=1):
        folding.add(fact)
        seen = folding.record()
        assert seen == folding.record() == fold(facts[:count], policy)
    assert folding.record() == fold(history, policy)


@of_every(histories(), FOLLOWED)
def test_facts_owe_the_same_in_whatever_order_they_are_handed_over(history, policy):
    assert fold(reversed(history), policy) == fold(history, policy)


@of_every(undisturbed_histories(), FOLLOWED)
def test_a_tell_settles_every_call_that_was_open_just_before_it(history, policy):
    for count, fact in enumerate(history):
        if fact.op in TELLS:
            owed = standing(fold(history[:count], policy).callbacks, fact.at).owed
            settled = [
                callback
                for callback in fold(history[: count + 1], policy).callbacks
                if (callback.closed_at, callback.outcome) == (fact.at, "settled")
            ]
            assert Counter(map(what_was_owed, owed)) <= Counter(map(what_was_owed, settled))


@of_every(undisturbed_histories(), FOLLOWED)
def test_a_firm_call_keeps_its_rule_and_its_times_whatever_happens_later(history, policy):
    for count, (_, later) in enumerate(pairwise(history), start=1):
        firm = [
            callback
            for callback in fold(history[:count], policy).callbacks
            if callback.gone_at is None and (callback.decides_at < later.at or not callback.deadline)
        ]
        in_the_end = fold(history, policy).callbacks
        assert Counter(map(what_was_owed, firm)) <= Counter(map(what_was_owed, in_the_end))


@of_every(undisturbed_histories(), FOLLOWED)
def test_nothing_that_happens_after_it_was_due_turns_a_missed_call_into_a_kept_one(history, policy):
    for count, (_, later) in enumerate(pairwise(history), start=1):
        missed = [
            callback
            for callback in fold(history[:count], policy).callbacks
            if callback.gone_at is None and callback.kept(later.at) is False
        ]
        never_kept = [c for c in fold(history, policy).callbacks if c.kept(history[-1].at) is False]
        assert Counter(map(what_was_owed, missed)) <= Counter(map(what_was_owed, never_kept))


@of_every(histories(), SAFE)
def test_no_request_falls_silent(history, policy):
    state = fold(history, policy).state
    assume(not state.ended and not state.wish)
    left_alone = max(moment for fact in history for moment in moments_in(fact)) + DAY
    stands = standing(fold(history, policy).callbacks, left_alone)
    assert stands.need == "overdue"
    assert in_queue(stands.owed, ended=False)


@of_every(histories(), FOLLOWED)
def test_the_size_of_a_client_changes_nothing(history, policy):
    anothers = [
        replace(fact, fields={**fact.fields, "client": "Grande Rede S.A."})
        if "client" in fact.fields
        else fact
        for fact in history
    ]
    until = history[-1].at + 30 * MINUTE
    assert fold(anothers, policy).callbacks == fold(history, policy).callbacks
    assert rows(anothers, until, policy) == rows(history, until, policy)
    assert figures(anothers, Span(None, until), policy) == figures(history, Span(None, until), policy)


@of_every(undisturbed_histories(), FOLLOWED, st.lists(STEPS, max_size=3), STEPS)
def test_the_figures_of_spans_that_follow_one_another_add_up(history, policy, spans, rest):
    ends = [START]
    for span in [*spans, rest]:
        ends.append(ends[-1] + span)
    # A call due at the very end of a span is not late yet when the span ends, and lies before the next one.
    assume(not {callback.due_at for callback in fold(history, policy).callbacks} & set(ends[:-1]))
    parts = [figures(history, Span(after, until), policy) for after, until in pairwise([None, *ends])]
    whole = figures(history, Span(None, ends[-1]), policy)
    assert {name: sum(part[name] for part in parts) for name in ADDING_UP} == {
        name: whole[name] for name in ADDING_UP
    }


@of_every(histories(), FOLLOWED, STEPS)
def test_what_the_desk_shows_stays_until_the_moment_named_for_its_change(history, policy, later):
    callbacks = fold(history, policy).callbacks
    now = history[-1].at + later
    change = standing(callbacks, now).changes_at
    until = change - INSTANT if change else now + 2 * DAY
    for moment in (now + (until - now) / 3, now + (until - now) / 2, until):
        assert shown(callbacks, moment) == shown(callbacks, now)


@of_every(histories(), FOLLOWED)
def test_the_next_change_always_lies_ahead(history, policy):
    callbacks = fold(history, policy).callbacks
    now = START
    while change := standing(callbacks, now).changes_at:
        assert change > now
        now = change


@of_every(histories())
def test_a_fact_is_read_again_as_it_was_written(history):
    for fact in history:
        assert read_fact(write_fact(fact), fact.place) == fact


@pytest.mark.long
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("prove", IN_THOUSANDS)
def test_over_thousands_of_histories(prove):
    prove()


def what_was_owed(callback):
    """What about a callback never changes once it is firm."""
    return (callback.rule, callback.opens_at, callback.due_at)


def shown(callbacks, now):
    """All that the desk shows of a request's calls at a moment, but the counting down."""
    stands = standing(callbacks, now)
    times = [
        (one.escalated_at(now), one.next_try_at is None or one.next_try_at <= now) for one in stands.owed
    ]
    return (stands.need, stands.callback, stands.when, stands.owed, times)


def moments_in(fact: Fact):
    """Every time that a fact names."""
    promised = ("wanted_at", "for", "forecast", "call_again_at")
    return [fact.at, fact.recorded_at, *filter(None, map(fact.moment, promised))]
