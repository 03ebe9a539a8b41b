"""The red strip, and what is said at the start: who waits, how long, why; and sound that comes back by itself."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.alarm.missed import fell_due
from desktop.ui.alarm.sounds import trouble_words
from tests.support.languages import speaking
from tests.ui.alarm.conftest import Kept
from tests.ui.alarm.desk import Desk, bakery, printer
from tests.ui.sample import Story, at, tell

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """English as people see it: with its plurals."""
    with speaking(qapp, "en"):
        yield


Opened = Callable[..., Desk]


@pytest.fixture
def opened(kept: Kept) -> Opened:
    """Opens a desk with these requests."""

    def open_it(*stories: Story, hour: str) -> Desk:
        desk = Desk(stories, hour)
        desk.window.resize(850, 60)
        return kept(desk, desk.window)

    return open_it


def texts(desk: Desk) -> list[str]:
    return [one.text() for one in desk.strip.findChildren(QLabel) if one.isVisible()]


def sound_button(desk: Desk) -> QPushButton:
    found = desk.strip.findChild(QPushButton, "alarmSound")
    assert found is not None
    return found


def test_there_is_no_strip_while_nobody_waits(opened: Opened) -> None:
    desk = opened(bakery(), hour="10:29:00")
    assert not desk.strip.isVisible()
    desk.run_to("10:30:01")
    assert desk.strip.isVisible()
    desk.record("R1", "client_informed", **tell(told="At last", forecast=at("10:50")))
    assert not desk.strip.isVisible()


def test_the_strip_says_how_many_wait_who_the_longest_and_why(opened: Opened) -> None:
    desk = opened(bakery(), printer(), hour="10:31:31")
    assert texts(desk) == [
        "2", "clients are waiting for your call",
        "Longest overdue 01:31 · Padaria Aurora · 1st forecast missed, no courier",
    ]  # fmt: skip
    desk.run(1)
    assert texts(desk)[2].startswith("Longest overdue 01:32")


def test_a_client_with_two_overdue_requests_is_one_client(opened: Opened) -> None:
    desk = opened(bakery("R1"), bakery("R2", client="padaria aurora "), hour="10:31:00")
    assert texts(desk)[:2] == ["1", "client is waiting for your call"]


def test_call_now_asks_for_the_one_who_waits_longest(opened: Opened, qtbot: QtBot) -> None:
    desk = opened(printer(), bakery(), hour="10:32:00")
    call = next(one for one in desk.strip.findChildren(QPushButton) if one.text() == "Call now")
    with qtbot.waitSignal(desk.strip.call_wanted) as wanted:
        call.click()
    assert wanted.args == ["R1"]


def test_the_sound_is_switched_off_with_a_countdown_and_red_stays(opened: Opened) -> None:
    desk = opened(bakery(), hour="10:30:10")
    sound_button(desk).click()
    assert sound_button(desk).text() == "Sound off\nback in 2:00"
    desk.run(28)
    assert sound_button(desk).text() == "Sound off\nback in 1:32"
    assert desk.strip.isVisible()
    desk.run(92)
    assert sound_button(desk).text() == "Sound off\nfor 2 min"


def test_the_sound_is_switched_by_key_off_and_on_again(opened: Opened, qtbot: QtBot) -> None:
    desk = opened(bakery(), hour="10:30:10")
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    for shown in ("back in 2:00", "for 2 min", "back in 2:00"):
        qtbot.keyClick(desk.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda shown=shown: shown in sound_button(desk).text())


def test_while_somebody_tries_to_reach_the_client_the_next_try_is_shown(opened: Opened) -> None:
    desk = opened(bakery(), hour="10:30:30")
    desk.record("R1", "callback_attempted", outcome="no_answer")
    assert not sound_button(desk).isVisible()
    assert "Tried; next try\nat 10:35" in texts(desk)


def test_a_client_named_in_markup_or_without_end_tears_nothing(opened: Opened) -> None:
    names = ["<b>Bar</b> & Café", "x" * 100_000, "\u202eobrA", ""]
    desk = opened(*(bakery(f"R{n}", name or "-") for n, name in enumerate(names)), hour="10:31:00")
    assert "<b>Bar</b> & Café" in texts(desk)[2]
    assert desk.strip.minimumSizeHint().width() < 850


def test_in_portuguese_the_strip_has_room_for_its_words(opened: Opened, qapp: QApplication) -> None:
    with speaking(qapp, "pt_BR"):
        desk = opened(bakery(client="Farmácia Central"), hour="10:39:17")
        sound_button(desk).click()
        longest = next(one for one in desk.strip.findChildren(QLabel) if "Maior atraso" in one.text())
        assert longest.fontMetrics().horizontalAdvance(longest.text()) <= longest.width()


def test_the_start_says_what_fell_due_while_the_program_was_off(opened: Opened) -> None:
    desk = opened(bakery(), printer(), hour="10:40:00")
    desk.watch.started(at("10:31"))
    assert desk.missed.isVisible()
    said = [one.text() for one in desk.missed.findChildren(QLabel)]
    assert said == ["1 call fell due while the program was off, since 10:31", "10:31 Gráfica Lume"]
    desk.missed.findChild(QPushButton).click()
    assert not desk.missed.isVisible()


def test_the_start_says_nothing_where_nothing_fell_due_or_nobody_knows(opened: Opened) -> None:
    desk = opened(bakery(), hour="10:40:00")
    for last_ran in (None, at("10:31"), desk.now + timedelta(hours=1)):
        desk.watch.started(last_ran)
        assert not desk.missed.isVisible()


def test_many_that_fell_due_are_named_first_and_then_counted(opened: Opened) -> None:
    desk = opened(*(bakery(f"R{n}", f"Cliente {n}") for n in range(9)), hour="10:40:00")
    desk.watch.started(at("10:00:30"))
    said = [one.text() for one in desk.missed.findChildren(QLabel)]
    assert said[0].startswith("9 calls fell due")
    assert said[1].endswith("· and 3 more")


def test_what_was_told_meanwhile_did_not_fall_due_for_us() -> None:
    told = bakery().then("client_informed", "10:35", **tell(told="x", forecast="10:55"))
    desk = Desk([told], "10:40:00")
    assert fell_due(desk.model.waiting(), at("10:00:30"), desk.now) == []


@pytest.mark.parametrize("trouble", ["no_device", "no_sound"])
def test_a_pc_that_can_not_be_heard_is_said_in_words(trouble: str) -> None:
    assert "alarms are silent" in trouble_words(trouble)
    assert trouble_words("") == ""
