"""The fields for times: they say how they understood what was typed, and ask back where a slip is likely."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.fields.moment_field import UntilField, WhenField
from desktop.ui.words.times import OfficeTime
from tests.support.clocks import ToldClock
from tests.ui.sample import NOW, ZONE, at


@pytest.fixture
def clock() -> ToldClock:
    return ToldClock(NOW)


@pytest.fixture
def when(qtbot: QtBot, clock: ToldClock) -> WhenField:
    field = WhenField(clock, OfficeTime(ZONE))
    qtbot.addWidget(field)
    return field


@pytest.fixture
def until(qtbot: QtBot, clock: ToldClock, when: WhenField) -> UntilField:
    field = UntilField("Courier by", clock, OfficeTime(ZONE), when)
    qtbot.addWidget(field)
    return field


def test_an_empty_field_means_now(when: WhenField, clock: ToldClock) -> None:
    assert when.check()
    assert when.value() is None
    clock.move(seconds=40)
    assert when.moment() == clock.now()


def test_the_field_says_what_it_understood(when: WhenField, until: UntilField) -> None:
    when.set_text("10:31")
    assert when.said == "10:31 · 11 min ago"
    until.set_text("14:30")
    assert until.said == "14:30 · in 3 h 47 min"
    until.set_text("24/11 8h")
    assert until.said.startswith("24/11 08:00 · in ")


def test_minutes_are_counted_from_when_they_were_typed(until: UntilField, clock: ToldClock) -> None:
    until.set_text("+20")
    clock.move(minutes=3)
    assert until.value() == at("11:02")


def test_a_forecast_is_read_from_the_moment_at_which_it_was_told(when: WhenField, until: UntilField) -> None:
    until.set_text("10:40")
    assert until.value() == at("10:40") + timedelta(days=1)
    when.set_text("10:05")
    assert until.value() == at("10:40")
    until.set_text("+20")
    assert until.value() == at("10:25")


def test_a_time_in_the_night_stands_only_when_it_is_confirmed(until: UntilField) -> None:
    until.set_text("23:10")
    assert not until.check()
    assert until.asking
    assert "at night?" in until.said
    assert until.check()
    until.set_text("23:20")
    assert not until.check()


def test_what_is_no_time_is_refused_with_an_example(when: WhenField, until: UntilField) -> None:
    when.set_text("soon")
    until.set_text("soon")
    assert not when.check()
    assert not until.check()
    assert when.wrong
    assert "-5" in when.said
    assert "+20" in until.said


def test_the_usual_time_is_offered_while_the_field_is_empty(until: UntilField) -> None:
    until.offer_usual(at("11:02:17"))
    assert until.said == "Usual time: 11:02 (↓ takes it)"
    until.line.taken.emit()
    assert until.value() == at("11:02")


def test_a_usual_time_that_is_over_is_not_offered(until: UntilField) -> None:
    until.offer_usual(at("10:30"))
    until.line.taken.emit()
    assert until.said == ""
    assert until.empty
