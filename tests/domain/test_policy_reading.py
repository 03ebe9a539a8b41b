"""A policy is read field by field; what is missing comes from the one that ships, what is wrong is named."""

from copy import deepcopy
from datetime import timedelta

import pytest

from desktop.domain.policy import EVENT_RULES, RULES
from desktop.domain.policy_reading import PolicyRefused, complete, for_a_new_office, read_policy
from tests.domain.timelines import BASE, policy

OWN = {"id": "own", "when": "picked_up", "after": 15, "answer_within": 5}
MINUTES = "must be a number of minutes from 0 to 1440"


def refusal(given):
    with pytest.raises(PolicyRefused) as refused:
        read_policy(given, BASE)
    return refused.value


def own(**fields):
    return {"custom": [{**OWN, **fields}]}


def rule(name, **fields):
    return {"rules": {name: fields}}


def test_an_empty_policy_is_the_one_that_ships():
    assert read_policy({}, BASE) == read_policy(BASE, BASE)


def test_every_rule_has_its_settings():
    rules = policy().rules
    assert tuple(rules) == RULES
    assert all(rules[name].enabled and rules[name].lead == timedelta(0) for name in EVENT_RULES)
    assert (rules["in_transit"].every, rules["in_transit"].lead) == (timedelta(hours=1), timedelta(minutes=5))


def test_a_rule_that_is_given_in_part_keeps_its_other_settings():
    changed = policy(rules={"keep_informed": {"every": 7.5}}).rules["keep_informed"]
    assert (changed.every, changed.lead) == (timedelta(minutes=7, seconds=30), timedelta(minutes=5))


def test_usual_minutes_retries_and_own_rules_are_taken_as_a_whole():
    followed = policy(usual_minutes={"default": 30}, retry_minutes=[1], custom=[])
    assert followed.usual("Express") == followed.usual(None) == timedelta(minutes=30)
    assert followed.retry_after(1) == followed.retry_after(9) == timedelta(minutes=1)
    assert followed.own == ()


def test_the_last_retry_repeats():
    assert [policy().retry_after(k) // timedelta(minutes=1) for k in (1, 2, 3, 4)] == [5, 10, 15, 15]


@pytest.mark.parametrize("service, minutes", [("Express", 10), ("Van", 20), ("", 20), (None, 20)])
def test_a_service_without_usual_minutes_has_the_default(service, minutes):
    assert policy().usual(service) == timedelta(minutes=minutes)


def test_an_own_rule_needs_only_id_when_after_and_answer_within():
    (read,) = policy(**own()).own
    assert (read.rule.lead, read.rule.escalate_after) == (timedelta(0), timedelta(minutes=10))
    assert (read.rule.enabled, read.unless, read.lapses_on, read.label) == (
        True,
        frozenset(),
        frozenset(),
        "own",
    )


def test_an_own_rule_says_what_it_is_called():
    assert policy(**own(label="Waiting at the door")).own[0].label == "Waiting at the door"


def test_a_new_office_begins_with_the_own_rules_written_out_and_switched_off():
    start = read_policy(for_a_new_office(BASE), BASE)
    assert [one.rule.enabled for one in start.own] == [False]
    assert start.rules == policy().rules


def test_completing_a_policy_changes_neither_it_nor_the_one_that_ships():
    given, shipped = rule("incident", answer_within=1), deepcopy(BASE)
    whole = complete(given, shipped)
    assert whole["rules"]["incident"] == {**BASE["rules"]["incident"], "answer_within": 1}
    assert (given, shipped) == (rule("incident", answer_within=1), BASE)
    assert complete(whole, BASE) == whole


@pytest.mark.parametrize("value", [0, 1440, 0.5, 1440.0])
def test_minutes_are_numbers_from_0_to_1440_whole_or_with_decimals(value):
    assert policy(told_just_before=value).told_just_before == timedelta(minutes=value)


NO_MINUTES = [-1, -0.001, 1440.001, 1441, True, None, "5", [5], float("nan"), float("inf"), 10**400]


@pytest.mark.parametrize("value", NO_MINUTES, ids=lambda value: repr(value)[:12])
@pytest.mark.parametrize(
    "given, field",
    [
        (lambda value: {"told_just_before": value}, "told_just_before"),
        (lambda value: {"retry_minutes": [5, value]}, "retry_minutes[1]"),
        (lambda value: {"usual_minutes": {"default": value}}, "usual_minutes.default"),
        (lambda value: {"usual_minutes": {"default": 1, "Van": value}}, "usual_minutes.Van"),
        (lambda value: rule("usual_time", lead=value), "rules.usual_time.lead"),
        (lambda value: rule("incident", escalate_after=value), "rules.incident.escalate_after"),
        (lambda value: rule("in_transit", every=value), "rules.in_transit.every"),
        (lambda value: own(lead=value), "custom[0].lead"),
        (lambda value: own(escalate_after=value), "custom[0].escalate_after"),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_minutes_that_are_none_are_refused_by_name(given, field, value):
    refused = refusal(given(value))
    assert (refused.field, str(refused)) == (field, f"{field}: {MINUTES}")


@pytest.mark.parametrize("value", [60.5, 61, -1, "5"])
@pytest.mark.parametrize(
    "given, field",
    [
        (lambda value: rule("incident", answer_within=value), "rules.incident.answer_within"),
        (lambda value: own(answer_within=value), "custom[0].answer_within"),
    ],
    ids=["built-in", "own"],
)
def test_a_call_is_answered_within_an_hour(given, field, value):
    refused = refusal(given(value))
    assert (refused.field, refused.why) == (field, "must be a number of minutes from 0 to 60")


@pytest.mark.parametrize(
    "given, field, why",
    [
        (None, "", "a policy must be an object"),
        ([], "", "a policy must be an object"),
        ({"colour": 1}, "colour", "is not a field of a policy"),
        ({"rules": []}, "rules", "must be an object"),
        ({"rules": {"usual": {}}}, "rules.usual", "is not a field of a policy"),
        ({"rules": {"incident": 5}}, "rules.incident", "must be an object"),
        (rule("incident", lead=5), "rules.incident.lead", "is not a field of a policy"),
        (rule("usual_time", every=5), "rules.usual_time.every", "is not a field of a policy"),
        (rule("usual_time", enabled=1), "rules.usual_time.enabled", "must be true or false"),
        (rule("courier_found", always="yes"), "rules.courier_found.always", "must be true or false"),
        (rule("keep_informed", lead=20), "rules.keep_informed.lead", "must be shorter than every"),
        (rule("in_transit", lead=0, every=0), "rules.in_transit.lead", "must be shorter than every"),
        ({"lapse_on_arrival": None}, "lapse_on_arrival", "must be true or false"),
        ({"usual_minutes": 20}, "usual_minutes", "must be an object"),
        ({"usual_minutes": {"Van": 20}}, "usual_minutes.default", "is missing"),
        ({"usual_minutes": {"default": 20, "\ud83d": 20}}, "usual_minutes", "must be a text"),
        ({"retry_minutes": []}, "retry_minutes", "must name at least one span"),
        ({"retry_minutes": 5}, "retry_minutes", "must be a list"),
        ({"custom": {}}, "custom", "must be a list"),
        ({"custom": ["own"]}, "custom[0]", "must be an object"),
        ({"custom": [OWN, OWN]}, "custom[1].id", "own stands twice"),
        (own(id="incident"), "custom[0].id", "incident is a built-in rule's name"),
        (own(id=""), "custom[0].id", "must be a text"),
        (own(id=5), "custom[0].id", "must be a text"),
        (own(id="half \ud83d"), "custom[0].id", "must be a text"),
        (own(id="nul \0"), "custom[0].id", "must be a text"),
        (own(label=5), "custom[0].label", "must be a text"),
        (own(label=None), "custom[0].label", "must be a text"),
        (own(when="arrived"), "custom[0].when", "must name a kind of fact, like arrived_at_pickup"),
        (own(when=5), "custom[0].when", "must name a kind of fact, like arrived_at_pickup"),
        (own(unless="picked_up"), "custom[0].unless", "must be a list"),
        (own(unless=["x"]), "custom[0].unless[0]", "must name a kind of fact, like arrived_at_pickup"),
        (own(lapses_on=[None]), "custom[0].lapses_on[0]", "must name a kind of fact, like arrived_at_pickup"),
        (own(enabled="no"), "custom[0].enabled", "must be true or false"),
        (own(colour=1), "custom[0].colour", "is not a field of a policy"),
    ],
    ids=repr,
)
def test_a_wrong_field_is_refused_by_its_name(given, field, why):
    refused = refusal(given)
    assert (refused.field, refused.why) == (field, why)


@pytest.mark.parametrize("name", OWN)
def test_an_own_rule_without_what_it_needs_is_refused(name):
    for value in ({}, {name: None}):
        given = {field: known for field, known in OWN.items() if field != name} | value
        refused = refusal({"custom": [given]})
        assert (refused.field, refused.why) == (f"custom[0].{name}", "is missing")


def test_a_policy_that_is_no_object_is_said_without_a_field():
    assert str(refusal(5)) == "a policy must be an object"
