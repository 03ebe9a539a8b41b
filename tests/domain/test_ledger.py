"""The promise ledger says of every promise what became of it, and when the client heard."""

import pytest

from desktop.domain.fold import fold
from desktop.domain.ledger import ledger
from desktop.domain.timeline import effective
from tests.domain.timelines import line, moment, policy, read

RECEIVED = line("request_received", "10:00")
PROMISED = line("forecast_given", "10:05", for_="10:30", recorded_by="Rosa")
ASSIGNED = line("courier_assigned", "10:10")
ARRIVED = line("arrived_at_pickup", "10:20")


def entries(*lines):
    facts = effective(read(*lines))
    return ledger(facts, fold(facts, policy()).state)


def fates(*lines, now="12:00"):
    return [entry.fate(moment(now)) for entry in entries(*lines)]


def test_a_promise_tells_who_gave_it_when_and_for_when():
    (entry,) = entries(RECEIVED, PROMISED)
    assert (entry.promised, entry.by, entry.given_at) == ("courier", moment("10:30"), moment("10:05"))
    assert (entry.given_by, entry.nth) == ("Rosa", 1)


def test_a_wanted_time_is_the_first_promise():
    (entry,) = entries(line("request_received", "10:00", wanted_at="11:00"))
    assert (entry.promised, entry.by, entry.given_at) == ("courier", moment("11:00"), moment("10:00"))


@pytest.mark.parametrize("now, fate", [("10:29", "running"), ("10:30", "running"), ("10:30:01", "broken")])
def test_a_promise_runs_until_its_time_has_passed(now, fate):
    assert fates(RECEIVED, PROMISED, now=now) == [fate]


def test_a_promise_is_kept_by_an_arrival_up_to_its_very_time():
    assert fates(RECEIVED, PROMISED, ASSIGNED, line("arrived_at_pickup", "10:30")) == ["kept"]
    assert fates(RECEIVED, PROMISED, ASSIGNED, line("arrived_at_pickup", "10:30:01")) == ["broken"]


def test_a_later_promise_replaces_one_that_has_not_run_out():
    later = line("client_informed", "10:20", forecast="11:00", call_again_at="10:40")
    assert fates(RECEIVED, PROMISED, later) == ["replaced", "broken", "broken"]


def test_a_promise_that_had_run_out_stays_broken_and_the_tell_is_noted():
    later = line("client_informed", "10:35", forecast="11:00")
    first, second = entries(RECEIVED, PROMISED, later)
    assert (first.fate(moment("11:30")), first.replaced_at, first.told_at) == (
        "broken",
        None,
        moment("10:35"),
    )
    assert (second.nth, second.told_at) == (2, None)


def test_a_broken_promise_says_whether_the_client_was_told_before_after_or_never():
    told_before = entries(RECEIVED, PROMISED, line("client_informed", "10:25"))[0]
    told_after = entries(RECEIVED, PROMISED, line("client_informed", "10:31"))[0]
    in_silence = entries(RECEIVED, PROMISED)[0]
    assert told_before.told_at < told_before.by < told_after.told_at
    assert in_silence.told_at is None


def test_a_cancellation_voids_what_was_promised():
    assert fates(RECEIVED, PROMISED, line("cancelled", "10:20")) == ["void"]
    assert fates(RECEIVED, PROMISED, line("client_informed", "10:20", decision="cancel")) == ["void"]
    assert fates(RECEIVED, PROMISED, line("cancelled", "10:31")) == ["broken"]


def test_a_promised_call_is_kept_by_a_tell():
    promised = line("client_informed", "10:05", call_again_at="10:30")
    assert fates(RECEIVED, promised, line("client_informed", "10:30")) == ["kept"]
    assert fates(RECEIVED, promised, line("callback_attempted", "10:30")) == ["broken"]


def test_what_is_promised_after_the_arrival_is_kept_by_the_delivery():
    promised = line("client_informed", "10:25", forecast="11:00")
    until_arrival = [RECEIVED, ASSIGNED, ARRIVED, promised]
    (entry,) = entries(*until_arrival)
    assert (entry.promised, entry.nth) == ("done", 0)
    assert fates(*until_arrival, line("picked_up", "10:40")) == ["broken"]
    assert fates(*until_arrival, line("delivered", "10:50")) == ["kept"]


def test_a_promise_that_was_withdrawn_was_never_given():
    promised = {**PROMISED, "id": "p"}
    assert entries(RECEIVED, promised, line("fact_withdrawn", "10:06", of="p")) == ()
