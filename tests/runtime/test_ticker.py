"""The ticker wakes at the very moment of the next change, and after a sleep says what is true then."""

from datetime import timedelta

import pytest

from desktop.runtime.pace import PlayClock
from desktop.runtime.ticker import Ticker
from tests.support.clocks import NOON, ToldClock

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def clock():
    return ToldClock()


def ticker_until(clock, change):
    return Ticker(clock, lambda now: change if change and change > now else None)


def test_sleeps_to_the_next_full_second_when_nothing_changes(clock):
    clock.move(milliseconds=250)
    assert ticker_until(clock, None).sleep(clock.now()) == 750


def test_wakes_for_a_change_within_the_second_and_never_before_it(clock):
    change = NOON + timedelta(milliseconds=400, microseconds=1)
    assert ticker_until(clock, change).sleep(clock.now()) == 401


def test_a_change_far_ahead_does_not_stop_the_clock_on_the_wall(clock):
    assert ticker_until(clock, NOON + timedelta(hours=3)).sleep(clock.now()) == 1000


def test_after_eight_hours_of_sleep_one_tick_says_the_present_moment(clock):
    told = []
    ticker = ticker_until(clock, NOON + timedelta(minutes=1))
    ticker.ticked.connect(told.append)
    ticker.start()
    clock.move(hours=8)
    ticker.tick()
    ticker.stop()
    assert told == [NOON, NOON + timedelta(hours=8)]


def test_a_clock_set_back_is_followed(clock):
    told = []
    ticker = ticker_until(clock, None)
    ticker.ticked.connect(told.append)
    ticker.tick()
    clock.move(hours=-1)
    ticker.tick()
    ticker.stop()
    assert told == [NOON, NOON - timedelta(hours=1)]


def test_a_played_day_runs_at_its_speed_and_waits_accordingly():
    seconds = iter([100.0, 102.0, 102.0])
    clock = PlayClock(NOON, speed=300, stopwatch=lambda: next(seconds))
    assert clock.now() == NOON + timedelta(minutes=10)
    assert clock.wait_for(NOON + timedelta(minutes=25)) == timedelta(seconds=3)
