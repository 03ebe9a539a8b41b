"""The figures of a span: what counts where, at the very edges, and a median that is exact."""

from datetime import timedelta

import pytest

from desktop.domain.figures import Contribution, Span
from desktop.domain.figures import figures as figures_of
from tests.domain.timelines import figures, line, moment, policy, read

RECEIVED = line("request_received", "10:00")
ASSIGNED = line("courier_assigned", "10:05")
MICROSECOND = timedelta(microseconds=1)


def of_span(after, until, *lines):
    return figures(read(*lines), Span(after and moment(after), moment(until)), policy())


def figure(name, until, *lines, after=None):
    return of_span(after, until, *lines)[name]


def median(*waits):
    return figures_of(Contribution({}, wait) for wait in waits).median_wait_minutes


def test_a_span_begins_after_its_first_moment_and_ends_with_its_last():
    assert figure("requests", "10:00", RECEIVED) == 1
    assert figure("requests", "10:00", RECEIVED, after="09:59:59") == 1
    assert figure("requests", "11:00", RECEIVED, after="10:00") == 0
    assert figure("requests", "09:59:59", RECEIVED) == 0


def test_an_end_counts_as_what_it_was_in_its_span():
    delivered = [RECEIVED, ASSIGNED, line("delivered", "10:30")]
    assert [figure(name, "10:30", *delivered) for name in ("delivered", "cancelled", "unfinished")] == [
        1,
        0,
        0,
    ]
    assert [figure(name, "10:29", *delivered) for name in ("delivered", "cancelled", "unfinished")] == [
        0,
        0,
        1,
    ]
    in_a_call = [RECEIVED, line("client_informed", "10:30", decision="cancel")]
    assert [figure(name, "11:00", *in_a_call) for name in ("delivered", "cancelled", "unfinished")] == [
        0,
        1,
        0,
    ]


def test_a_withdrawn_request_counts_nowhere():
    gone = [
        line("request_received", "10:00", id="r"),
        line("fact_withdrawn", "10:30", of="r", recorded_at="11:00"),
    ]
    assert set(of_span(None, "12:00", *gone).values()) == {0, None}
    assert figure("requests", "10:29", *gone) == 1


def test_a_missed_call_counts_when_it_was_due_and_a_kept_one_when_the_client_was_told():
    told = line("client_informed", "10:17")
    assert figure("callbacks_owed", "10:17", RECEIVED, told, after="10:16") == 1
    assert figure("told_before", "10:17", RECEIVED, told, after="10:16") == 1
    late = line("client_informed", "10:25")
    assert figure("callbacks_missed", "10:21", RECEIVED, late, after="10:19") == 1
    assert figure("callbacks_missed", "10:30", RECEIVED, late, after="10:21") == 0


def test_a_call_that_is_kept_only_in_what_was_typed_afterwards_is_counted_apart():
    told = line("client_informed", "10:17", recorded_at="10:20")
    assert figure("kept_by_late_entry", "11:00", RECEIVED, told) == 1
    in_time = line("client_informed", "10:17", recorded_at="10:19")
    assert figure("kept_by_late_entry", "11:00", RECEIVED, in_time) == 0


def test_late_entries_count_when_they_happened_and_withdrawn_ones_not():
    late = line("note_added", "10:10", recorded_at="10:12:01", id="n")
    withdrawal = line("fact_withdrawn", "10:11", of="n", recorded_at="10:40")
    assert figure("late_entries", "10:10", RECEIVED, late, after="10:09") == 1
    assert figure("late_entries", "10:11", RECEIVED, late, after="10:10") == 0
    assert figure("late_entries", "11:00", RECEIVED, late, withdrawal) == 0
    assert figure("late_entries", "11:00", RECEIVED, line("note_added", "10:10", recorded_at="10:12")) == 0


def test_a_client_who_had_to_ask_is_counted_once_by_the_first_time():
    asked = [line("client_informed", "10:10", direction="incoming"), line("client_called_in", "10:40")]
    assert figure("chased", "10:10", RECEIVED, *asked) == 1
    assert figure("chased", "11:00", RECEIVED, *asked) == 1
    assert figure("chased", "11:00", RECEIVED, *asked, after="10:10") == 0
    assert figure("chased", "11:00", RECEIVED, line("client_informed", "10:10")) == 0


PROMISED = line("forecast_given", "10:05", for_="10:30")


def forecasts(*lines, until="12:00"):
    counted = of_span(None, until, RECEIVED, PROMISED, *lines)
    return counted["forecasts_due"], counted["forecasts_kept"]


def test_a_forecast_is_due_at_its_time_and_kept_by_an_arrival_up_to_then():
    assert forecasts(until="10:29") == (0, 0)
    assert forecasts(until="10:30") == (1, 0)
    assert forecasts(ASSIGNED, line("picked_up", "10:30")) == (1, 1)
    assert forecasts(ASSIGNED, line("picked_up", "10:30:01")) == (1, 0)


def test_an_arrival_before_the_promise_does_not_keep_it():
    there = [line("courier_assigned", "10:01"), line("arrived_at_pickup", "10:02")]
    left = line("courier_released", "10:03")
    assert forecasts(*there, left) == (1, 0)


def test_a_forecast_that_was_replaced_or_cancelled_in_time_is_not_due():
    assert forecasts(line("forecast_given", "10:30", for_="11:00")) == (1, 0)
    assert forecasts(line("forecast_given", "10:31", for_="11:00")) == (2, 0)
    assert forecasts(line("client_informed", "10:30", call_again_at="11:00")) == (0, 0)
    assert forecasts(line("cancelled", "10:30")) == (0, 0)
    assert forecasts(line("cancelled", "10:31")) == (1, 0)


def test_a_promised_delivery_is_kept_by_the_delivery_only():
    there = [line("courier_assigned", "10:01"), line("arrived_at_pickup", "10:02")]
    assert forecasts(*there, line("picked_up", "10:20")) == (1, 0)
    assert forecasts(*there, line("delivered", "10:20")) == (1, 1)


def test_waiting_ends_with_the_first_arrival_of_any_kind():
    arrived = [ASSIGNED, line("picked_up", "10:12"), line("delivered", "10:30")]
    assert figure("median_wait_minutes", "11:00", RECEIVED, *arrived) == 12.0
    assert figure("median_wait_minutes", "11:00", RECEIVED, *arrived, after="10:12") is None
    scheduled = line("request_received", "10:00", wanted_at="10:30")
    assert figure("median_wait_minutes", "11:00", scheduled, *arrived) is None


def test_the_middle_of_an_odd_number_of_waits_is_one_of_them_and_of_an_even_number_the_mean():
    one, two, ten = (timedelta(minutes=n) for n in (1, 2, 10))
    assert median() is None
    assert median(None, None) is None
    assert median(ten, None, one, two) == 2.0
    assert median(ten, one) == 5.5


@pytest.mark.parametrize(
    "microseconds, minutes",
    [
        (300_000, 0.0),
        (300_001, 0.01),
        (900_000, 0.02),
        (1_500_000, 0.02),
        (1_499_999, 0.02),
        (1_500_001, 0.03),
    ],
)
def test_a_median_is_rounded_exactly_half_to_even(microseconds, minutes):
    assert median(microseconds * MICROSECOND) == minutes


def test_a_mean_of_two_waits_is_rounded_only_once():
    # Rounding 0.0051 and 0.0151 minutes first would give 0.02.
    assert median(306_000 * MICROSECOND, 906_000 * MICROSECOND) == 0.01
