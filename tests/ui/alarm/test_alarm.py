"""When the alarm sounds: at the very second, again and again, louder, and only as long as a client waits."""

from collections import Counter
from datetime import timedelta

import pytest

from desktop.runtime.sound import FOLDER
from desktop.ui.alarm.alarm import Rest
from desktop.ui.alarm.red import Red
from desktop.ui.alarm.sounds import TONES
from tests.ui.alarm.desk import Desk, Ear, bakery, printer
from tests.ui.sample import Story, at, tell

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_alarm_sounds_at_the_second_in_which_a_call_becomes_overdue() -> None:
    desk = Desk([bakery()], "10:29:50")
    assert desk.run_to("10:30:00") == []
    assert desk.run(1) == ["alarm_1"]


def test_a_call_that_becomes_amber_ticks_once_softly() -> None:
    desk = Desk([bakery()], "10:24:50")
    assert desk.run_to("10:29:00") == ["tick"]


def test_the_alarm_repeats_and_rises_in_three_steps() -> None:
    desk = Desk([bakery()], "10:30:00")
    assert Counter(desk.run_to("10:31:59")) == {"alarm_1": 6}
    assert Counter(desk.run_to("10:34:59")) == {"alarm_2": 18}
    assert Counter(desk.run_to("10:35:59")) == {"alarm_3": 12}


def test_a_call_that_reaches_the_supervisor_is_at_the_top_at_once() -> None:
    """A broken second forecast is the supervisor's when it falls due."""
    story = bakery().then("client_informed", "10:29", **tell(told="None yet", forecast="10:45"))
    desk = Desk([story], "10:45:00")
    assert desk.run(1) == ["alarm_3"]


def test_a_told_client_silences_the_alarm_at_once() -> None:
    desk = Desk([bakery()], "10:30:00")
    desk.run(3)
    assert desk.record("R1", "client_informed", **tell(told="At last", forecast=at("10:50"))) == []
    assert desk.ear.cut_off == 1
    assert desk.run(120) == []


def test_the_alarm_goes_on_for_the_one_who_still_waits() -> None:
    desk = Desk([bakery(), printer()], "10:31:40")
    desk.record("R1", "client_informed", **tell(told="At last", forecast=at("10:50")))
    assert Counter(desk.run(60)) == {"alarm_1": 3}


def test_after_an_attempt_the_alarm_is_quiet_until_the_next_try_and_red_stays() -> None:
    desk = Desk([bakery()], "10:30:30")
    assert desk.record("R1", "callback_attempted", outcome="no_answer") == []
    assert [entry.request for entry in desk.model.waiting()] == ["R1"]
    assert desk.alarm.rest(desk.now) == Rest("trying", at("10:35:30"))
    assert desk.run_to("10:35:29") == []
    assert desk.run(1) == ["alarm_1"]


def test_the_last_attempt_brings_the_call_to_the_supervisor_and_is_loud_at_its_next_try() -> None:
    desk = Desk([bakery()], "10:30:30")
    for _ in range(3):
        desk.record("R1", "callback_attempted", outcome="busy")
    assert desk.run_to("10:45:29") == []
    assert desk.run(1) == ["alarm_3"]


def test_sound_is_off_for_two_minutes_at_most() -> None:
    desk = Desk([bakery()], "10:30:10")
    desk.alarm.sound_off(desk.now)
    assert desk.alarm.rest(desk.now) == Rest("off", at("10:32:10"))
    assert desk.run_to("10:32:09") == []
    assert desk.run(1) == ["alarm_2"]
    assert desk.alarm.rest(desk.now) == Rest("sounds")


def test_sound_can_be_switched_on_again_before_its_time() -> None:
    desk = Desk([bakery()], "10:30:10")
    desk.alarm.sound_off(desk.now)
    desk.run(10)
    desk.alarm.sound_on(desk.now)
    assert desk.ear.since() == ["alarm_1"]


def test_a_new_red_sounds_though_sound_is_off_and_goes_on_sounding() -> None:
    desk = Desk([bakery(), printer()], "10:31:00")
    desk.alarm.sound_off(desk.now)
    assert desk.run_to("10:31:30") == []
    assert desk.run(1) == ["alarm_1"]
    assert desk.alarm.rest(desk.now) == Rest("sounds")
    assert desk.run(20) == ["alarm_1"]
    desk.alarm.sound_off(desk.now)
    assert desk.run(100) == []


def test_during_a_call_the_alarm_rests_and_a_new_red_is_one_short_tone() -> None:
    desk = Desk([bakery(), printer()], "10:31:00")
    desk.alarm.call_opened()
    assert desk.run_to("10:31:30") == []
    assert desk.run_to("10:33:00") == ["new"]
    desk.alarm.call_closed(desk.now)
    assert desk.run(9) == []
    assert desk.run(1) == ["alarm_2"]


def test_a_call_opened_from_a_call_keeps_the_alarm_resting_until_both_are_closed() -> None:
    desk = Desk([bakery()], "10:30:10")
    desk.alarm.call_opened()
    desk.alarm.call_opened()
    desk.alarm.call_closed(desk.now)
    assert desk.run(30) == []
    desk.alarm.call_closed(desk.now)
    assert desk.run(20) == ["alarm_1"]


def test_after_a_sleep_the_alarm_sounds_once_and_at_its_right_step() -> None:
    desk = Desk([bakery(), printer()], "10:20:00")
    assert desk.jump(hours=8) == ["alarm_3"]


def test_a_clock_that_is_set_back_keeps_nobody_from_hearing_the_alarm() -> None:
    desk = Desk([bakery()], "10:30:10")
    desk.alarm.sound_off(desk.now)
    desk.run(30)
    desk.jump(hours=-1)
    assert not desk.model.waiting()
    desk.run_to("10:30:00")
    assert desk.run(1) == ["alarm_1"]


def test_a_start_with_clients_waiting_sounds_at_once() -> None:
    assert Desk([bakery()], "10:40:00").at_start == ["alarm_3"]


def test_a_client_who_rings_and_is_not_told_is_a_red_of_its_own() -> None:
    desk = Desk([bakery()], "10:30:10")
    desk.alarm.sound_off(desk.now)
    desk.record("R1", "client_called_in", text="Where is it?")
    desk.run_to("10:31:00")
    desk.alarm.sound_off(desk.now)
    assert "alarm_1" not in desk.run_to("10:32:59")
    assert desk.run_to("10:35:10")
    desk.alarm.sound_off(desk.now)
    desk.ear.since()
    assert desk.run(1) == ["alarm_1"]


def test_a_day_that_is_played_fast_rings_as_often_as_people_can_bear() -> None:
    desk = Desk([bakery()], "10:30:10", pace=60)
    assert len(desk.run(600)) == 2
    desk.alarm.sound_off(desk.now)
    assert desk.alarm.rest(desk.now) == Rest("off", desk.now + timedelta(hours=2))


def test_the_tick_is_unheard_while_the_alarm_sounds_or_sound_is_off() -> None:
    def amber_soon() -> Story:
        return Story("R3", "10:10", client="Ótica Brisa").then("forecast_given", "10:10", for_="10:36")

    ringing = Desk([bakery(), amber_soon()], "10:30:10")
    assert "tick" not in ringing.run_to("10:32:00")
    silent = Desk([bakery(), amber_soon()], "10:30:10")
    silent.alarm.sound_off(silent.now)
    silent.ear.since()
    assert silent.run_to("10:32:00") == []


def test_the_test_tone_is_heard_when_it_is_asked_for() -> None:
    desk = Desk([], "10:00:00")
    desk.alarm.test()
    assert desk.ear.since() == ["test"]


def test_a_loudspeaker_that_comes_later_is_heard_at_once() -> None:
    desk = Desk([bakery()], "10:30:10")
    later = Ear()
    desk.alarm.use(later)
    desk.run(1)
    assert later.heard == ["alarm_1"]


def test_there_is_a_file_for_every_sound() -> None:
    assert {file.stem for file in FOLDER.glob("*.wav")} == TONES


def test_a_tick_that_changes_nothing_looks_at_no_red_call(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk([bakery(f"R{n}", f"Cliente {n}") for n in range(200)], "10:30:10")
    looked_at: list[Red] = []
    step = Red.step
    monkeypatch.setattr(Red, "step", lambda red, now: looked_at.append(red) or step(red, now))
    assert len(desk.run_to("10:31:59")) == 5
    assert not looked_at
    assert desk.run(1) == ["alarm_2"]
    assert len(looked_at) == 200
