"""Moments are read from ISO 8601 with an offset, to the microsecond, and written in UTC."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.moments import minutes, read_moment, write_moment

TEN_TWENTY = datetime(2026, 3, 2, 10, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T10:20:00+00:00",
        "2026-03-02T10:20:00Z",
        "2026-03-02T10:20:00-00:00",
        "2026-03-02T10:20Z",
        "2026-03-02T07:20:00-03:00",
        "2026-03-02T07:20:00-03",
        "2026-03-02T07:20:00-0300",
        "2026-03-02T10:20:00.000000Z",
        "2026-03-02T10:20:00,0Z",
        "20260302T102000Z",
        "2026-03-03T00:20:00+14:00",
        "2026-03-01T22:20:00-12:00",
    ],
)
def test_one_moment_is_read_from_all_its_spellings(text):
    assert read_moment(text) == TEN_TWENTY
    assert read_moment(text).tzinfo is UTC


@pytest.mark.parametrize("digits, microseconds", [("5", 500_000), ("001", 1000), ("000001", 1)])
def test_fractions_are_read_to_the_microsecond(digits, microseconds):
    assert read_moment(f"2026-03-02T10:20:00.{digits}Z") == TEN_TWENTY + timedelta(microseconds=microseconds)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "10:20",
        "2026-03-02",
        "2026-03-02T10:20:00",
        "2026-03-02 10:20:00Z",
        "2026-03-02T10:20:00z",
        "2026-03-02T10:20:00.1234567Z",
        "2026-03-02T25:20:00Z",
        "2026-03-02T10:61:00Z",
        "2026-02-29T10:20:00Z",
        "2026-13-02T10:20:00Z",
        "2026-03-02T10:20:00+25:00",
        "2026-W10-1T10:20:00Z",
        " 2026-03-02T10:20:00Z",
        "2026-03-02T10:20:00Z\n",
        "٢٠٢٦-03-02T10:20:00Z",
        "1772446800",
    ],
)
def test_what_is_no_moment_with_an_offset_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - it carries the text alone
        read_moment(text)


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])
def test_a_moment_beyond_the_calendar_is_refused(text):
    with pytest.raises(OverflowError):
        read_moment(text)


def test_a_moment_is_written_in_utc_with_microseconds_only_where_there_are_any():
    assert write_moment(read_moment("2026-03-02T07:20:00-03:00")) == "2026-03-02T10:20:00+00:00"
    assert write_moment(TEN_TWENTY + timedelta(microseconds=123456)) == "2026-03-02T10:20:00.123456+00:00"


def test_minutes_may_have_decimals():
    assert minutes(2.5) == timedelta(minutes=2, seconds=30)
