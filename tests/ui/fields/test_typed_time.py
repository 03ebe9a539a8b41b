"""How a time is read: what happened lies in the past, what is promised ahead, and nothing is guessed in silence."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.fields.typed_time import FAR, Unreadable, read_future, read_past

ZONE = ZoneInfo("America/Sao_Paulo")


def local(text: str) -> datetime:
    """A moment as the office's clocks show it, like 2026-11-23 10:42:17."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


NOW = local("2026-11-23 10:42:17")


@pytest.mark.parametrize(
    "typed", ["10:31", "1031", "10h31", "10.31", " 10:31 ", "23/11 10:31", "23/11/26 10:31"]
)
def test_a_time_is_read_however_it_is_written(typed: str) -> None:
    assert read_past(typed, NOW, ZONE).moment == local("2026-11-23 10:31:00")


@pytest.mark.parametrize(
    "typed, moment",
    [
        ("9:05", "2026-11-23 09:05"), ("905", "2026-11-23 09:05"), ("9h", "2026-11-23 09:00"),
        ("10:42", "2026-11-23 10:42"), ("10:43", "2026-11-22 10:43"), ("21/11 23:59", "2026-11-21 23:59"),
        ("31/12 08:00", "2025-12-31 08:00"),
    ],
)  # fmt: skip
def test_what_happened_is_the_latest_such_time_that_is_over(typed: str, moment: str) -> None:
    assert read_past(typed, NOW, ZONE).moment == local(moment)


@pytest.mark.parametrize(
    "typed, minutes", [("-5", 5), ("- 5", 5), ("\N{MINUS SIGN}5", 5), ("–90", 90), ("-1:30", 90), ("-0", 0)]
)
def test_minutes_ago_are_counted_from_now(typed: str, minutes: int) -> None:
    assert read_past(typed, NOW, ZONE).moment == NOW - timedelta(minutes=minutes)


def test_a_time_before_midnight_typed_after_it_is_of_yesterday() -> None:
    now = local("2026-11-24 00:05:00")
    assert read_past("23:50", now, ZONE).moment == local("2026-11-23 23:50")
    assert read_past("00:05", now, ZONE).moment == now


def test_a_promise_for_after_midnight_is_of_tomorrow() -> None:
    now = local("2026-11-23 23:50:00")
    assert read_future("00:10", now, ZONE).moment == local("2026-11-24 00:10")
    assert read_future("23:50", now, ZONE).moment == local("2026-11-24 23:50")


@pytest.mark.parametrize(
    "typed, moment",
    [
        ("14:30", "2026-11-23 14:30"), ("10:42", "2026-11-24 10:42"), ("+20", "2026-11-23 11:02"),
        ("+1:15", "2026-11-23 11:57"), ("24/11 8h", "2026-11-24 08:00"), ("02/01 08:00", "2027-01-02 08:00"),
        ("29/02 08:00", "2028-02-29 08:00"),
    ],
)  # fmt: skip
def test_a_promise_is_the_next_such_time_in_full_minutes(typed: str, moment: str) -> None:
    assert read_future(typed, NOW, ZONE).moment == local(moment)


@pytest.mark.parametrize(
    "typed, asks",
    [
        ("+240", None), ("14:42", None), ("14:43", "far"), ("21:59", "far"), ("22:00", "night"), ("5:59", "night"),
        ("6:00", "far"), ("+20", None), ("24/11 10:00", "far"),
    ],
)  # fmt: skip
def test_a_time_far_ahead_or_in_the_night_is_asked_back(typed: str, asks: str | None) -> None:
    assert read_future(typed, NOW, ZONE).asks == asks


def test_a_time_of_day_that_was_long_ago_is_asked_back_but_not_with_its_date() -> None:
    assert read_past("10:50", NOW, ZONE).asks == "long_ago"
    assert read_past("22/11 10:50", NOW, ZONE).asks is None
    assert read_past("23:50", local("2026-11-24 00:05"), ZONE).asks is None


@pytest.mark.parametrize(
    "typed",
    [
        "x",
        "10",
        "10:3",
        "24:00",
        "10:60",
        "99:99",
        "1:2:3",
        "10:31 am",
        "\u0663:\u0660\u0660",
        "10:31\0",
        "1" * 99,
    ],
)
@pytest.mark.parametrize("read", [read_past, read_future])
def test_what_is_no_time_is_refused(typed: str, read: type) -> None:
    with pytest.raises(Unreadable):
        read(typed, NOW, ZONE)


@pytest.mark.parametrize(
    "typed", ["30/02 10:00", "00/11 10:00", "1/13 10:00", "23/11/1999 10:00", "23/11/2101 10:00"]
)
def test_a_day_that_is_in_no_calendar_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_past(typed, NOW, ZONE)
    assert refused.value.kind == "no_such_time"


@pytest.mark.parametrize("typed", ["+5", "24/11/2026 10:00"])
def test_what_has_not_come_yet_did_not_happen(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_past(typed, NOW, ZONE)
    assert refused.value.kind == "not_yet"


@pytest.mark.parametrize("typed", ["-5", "+0", "22/11/2026 10:00"])
def test_what_is_over_can_not_be_promised(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_future(typed, NOW, ZONE)
    assert refused.value.kind == "gone"


def test_a_minute_in_which_something_is_known_to_have_happened_lies_after_it() -> None:
    received = local("2026-11-23 10:31:20")
    assert read_past("10:31", NOW, ZONE, [received]).moment == received
    assert read_past("10:30", NOW, ZONE, [received]).moment == local("2026-11-23 10:30")
    assert read_past("10:32", NOW, ZONE, [received]).moment == local("2026-11-23 10:32")


def test_a_midnight_that_the_clocks_jumped_over_is_no_time() -> None:
    """In Brazil the clocks went from 00:00 to 01:00 on 4 November 2018."""
    after = local("2018-11-03 20:00")
    with pytest.raises(Unreadable):
        read_future("04/11/2018 00:30", after, ZONE)
    assert read_future("00:30", after, ZONE).moment == local("2018-11-05 00:30")


def test_an_hour_that_comes_twice_is_the_latest_of_both_that_is_over() -> None:
    """On 17 February 2018 the clocks went back from midnight to 23:00."""
    first = datetime(2018, 2, 18, 1, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)
    assert read_past("23:30", second + timedelta(minutes=5), ZONE).moment == second
    assert read_past("23:30", second - timedelta(minutes=5), ZONE).moment == first


@given(st.timedeltas(timedelta(0), timedelta(days=36_000)), st.times())
def test_what_happened_is_never_ahead_and_a_promise_never_over(since: timedelta, typed: object) -> None:
    moment = datetime(2001, 1, 1, tzinfo=UTC) + since
    text = f"{typed:%H:%M}"
    past, ahead = read_past(text, moment, ZONE), read_future(text, moment, ZONE)
    assert past.moment <= moment < ahead.moment
    assert f"{past.moment.astimezone(ZONE):%H:%M}" == text == f"{ahead.moment.astimezone(ZONE):%H:%M}"
    assert ahead.asks or ahead.moment - moment <= FAR


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    for read in (read_past, read_future):
        try:
            read(typed, NOW, ZONE)
        except Unreadable:
            continue
