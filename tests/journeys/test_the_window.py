"""What a hurried hand does to the window: searches, filters, a narrow screen, keys while forms are open, closing."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.ui.desk.keys import KeysDialog
from desktop.ui.queue.entry import Filter
from tests.journeys.dispatcher import ALT, CONTROL, SOON, Dispatcher, Key
from tests.journeys.test_a_broken_forecast import promises, takes_in_a_request
from tests.journeys.test_one_call_for_three import takes_in_another
from tests.ui.sample import at


def test_a_search_hides_what_it_does_not_find_and_esc_brings_it_back(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.press(Key.Key_K, modifiers=CONTROL)
    helena.types("nobody of that name")
    assert helena.shown() == []
    assert helena.window.view is None
    helena.press(Key.Key_F3)  # there is nothing to send a courier to
    assert helena.at_desk
    helena.press(Key.Key_Escape)
    assert helena.shown() == [request]
    assert QApplication.focusWidget() is helena.window.queue


def test_a_search_of_a_hundred_thousand_letters_is_a_search(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    helena.press(Key.Key_K, modifiers=CONTROL)
    QApplication.clipboard().setText("ação\t<b>" * 12_500)
    helena.press(Key.Key_V, modifiers=CONTROL)
    assert helena.shown() == []
    helena.press(Key.Key_Escape)
    assert len(helena.shown()) == 1


def test_a_request_taken_in_under_another_filter_is_shown(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    names: list[Filter] = ["callbacks", "no_courier", "on_the_way", "problem", "scheduled"]
    for number, name in enumerate(names, start=3):
        helena.window.filters.choose(name)
        helena.calm()
        takes_in_a_request(helena)
        request = helena.window.queue.request()
        assert request is not None
        assert len(helena.facts(request)) == 1
        assert request == f"2611-{number:04}"


def test_a_row_that_leaves_the_filter_takes_nothing_with_it(helena: Dispatcher) -> None:
    first, second = takes_in_another(helena, "10:01"), takes_in_another(helena, "10:02")
    helena.until("10:26")
    helena.window.filters.choose("callbacks")
    helena.window.queue.choose(first)
    helena.calm()
    helena.press(Key.Key_F2, Key.Key_N, Key.Key_Return)
    assert helena.shown() == [second]
    assert helena.window.queue.request() == second
    assert helena.window.view is not None
    assert helena.window.view.row.request == second


def test_an_act_is_made_on_the_row_that_is_chosen_however_fast(helena: Dispatcher) -> None:
    first, second = takes_in_another(helena, "10:01"), takes_in_another(helena, "10:02")
    helena.window.queue.choose(first)
    helena.calm()
    helena.hurry(Key.Key_Down)
    helena.hurry(Key.Key_F3)
    helena.calm()
    assert not helena.at_desk
    helena.press(Key.Key_Return)
    assert helena.row(second).courier == "Jonas"
    assert helena.row(first).courier is None


def test_a_call_that_was_asked_for_and_left_does_not_open_later(helena: Dispatcher) -> None:
    first, second = takes_in_another(helena, "10:01"), takes_in_another(helena, "10:02")
    helena.window.queue.choose(second)
    helena.calm()
    helena.window.queue.choose(first)
    helena.hurry(Key.Key_F2)
    helena.hurry(Key.Key_Down)
    helena.calm()
    if not helena.at_desk:
        helena.press(Key.Key_Escape)
    helena.window.queue.choose(second)
    helena.calm()
    helena.window.queue.choose(first)
    helena.calm()
    assert helena.at_desk


def test_keys_of_the_desk_do_nothing_while_a_form_is_open(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    helena.press(Key.Key_F4)
    form = helena.form
    helena.types("10:40")
    helena.press(Key.Key_F1, Key.Key_F2, Key.Key_F3, Key.Key_F9, Key.Key_F12, Key.Key_F11)
    helena.press(Key.Key_K, modifiers=CONTROL)
    assert helena.form is form
    helena.press(Key.Key_Escape)
    if not helena.at_desk:
        helena.press(Key.Key_Escape)
    assert helena.at_desk


def test_two_keys_at_once_open_one_form(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    helena.hurry(Key.Key_F3)
    helena.session.acting.open("forecast")
    helena.session.acting.call()
    helena.calm()
    assert helena.form.windowTitle() == "Send a courier"
    helena.press(Key.Key_Escape)
    assert helena.at_desk


def test_enter_twice_in_a_hurry_records_once(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.press(Key.Key_F3)
    helena.hurry(Key.Key_Return)
    helena.hurry(Key.Key_Return)
    helena.calm()
    assert [fact.op for fact in helena.facts(request)] == ["request_received", "courier_assigned"]


def test_esc_twice_leaves_what_was_typed_and_the_desk_works_on(helena: Dispatcher) -> None:
    helena.press(Key.Key_F1)
    helena.types("Somebody new")
    helena.press(Key.Key_Escape)
    assert not helena.at_desk
    helena.press(Key.Key_Escape)
    if not helena.at_desk:
        helena.press(Key.Key_Escape)
    assert helena.at_desk
    assert helena.shown() == []
    takes_in_a_request(helena)


def test_a_hundred_thousand_letters_pasted_into_a_request_are_no_harm(helena: Dispatcher) -> None:
    QApplication.clipboard().setText("<b>Loja</b> \u202eملف 🛵 " * 6_000)
    helena.press(Key.Key_F1)
    helena.press(Key.Key_V, modifiers=CONTROL)
    helena.press(Key.Key_Return)
    if not helena.at_desk:
        helena.press(Key.Key_Return)
    assert helena.at_desk
    (request,) = helena.shown()
    assert helena.row(request).client.startswith("<b>Loja</b>")
    helena.window.grab()
    helena.press(Key.Key_F2)
    helena.window.grab()
    helena.form.grab()
    helena.press(Key.Key_Escape)
    assert helena.at_desk


def test_an_arrival_that_is_typed_late_keeps_the_forecast(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    promises(helena, "10:20")
    helena.until("10:05")
    helena.press(Key.Key_F3, Key.Key_Return)
    helena.until("10:31")
    assert helena.pill(request).kind == "overdue"
    helena.press(Key.Key_F7)
    helena.press(Key.Key_W, modifiers=ALT)
    helena.types("10:19")
    helena.press(Key.Key_Return)
    assert helena.at_desk
    arrived = helena.facts(request)[-1]
    assert (arrived.op, arrived.at, arrived.recorded_at) == ("arrived_at_pickup", at("10:19"), at("10:31"))
    assert helena.row(request).promises[0].fate(at("10:31")) == "kept"
    assert helena.pill(request).kind != "overdue"


def test_a_time_that_cannot_be_meant_is_asked_back_beside_its_field(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.press(Key.Key_F4)
    helena.types("25:99")
    helena.press(Key.Key_1, modifiers=ALT)
    helena.press(Key.Key_Return, Key.Key_Return)
    assert not helena.at_desk
    assert len(helena.facts(request)) == 1
    helena.press(Key.Key_Escape)
    if not helena.at_desk:
        helena.press(Key.Key_Escape)
    assert helena.at_desk


def test_a_change_that_the_client_wants_opens_that_very_request(helena: Dispatcher) -> None:
    first, second = takes_in_another(helena, "10:01"), takes_in_another(helena, "10:02")
    helena.until("10:26")
    helena.window.filters.choose("callbacks")  # the call takes the row out of it
    helena.window.queue.choose(first)
    helena.calm()
    helena.press(Key.Key_F2, Key.Key_G, Key.Key_Return)
    assert f"request {first}" in helena.said()
    helena.press(Key.Key_Tab)
    helena.types(" 2")
    helena.press(Key.Key_Return)
    assert helena.at_desk
    assert helena.facts(first)[-1].op == "request_amended"
    assert len(helena.facts(second)) == 1


def test_the_list_of_keys_opens_and_closes_as_often_as_wanted(helena: Dispatcher) -> None:
    for key in (Key.Key_Escape, Key.Key_Return, Key.Key_Escape):
        helena.press(Key.Key_F12)
        assert isinstance(helena.form, KeysDialog)
        helena.press(key)
        assert helena.at_desk
    assert not helena.window.findChildren(KeysDialog)


def test_where_the_window_is_narrow_the_request_is_a_drawer(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    window = helena.window
    window.resize(911, 512)
    helena.calm()
    assert window.split.is_drawer
    assert not window.panel.isVisible()
    helena.press(Key.Key_Return)
    assert window.panel.isVisible()
    window.grab()
    helena.press(Key.Key_F3, Key.Key_Escape)
    helena.press(Key.Key_Escape)
    assert not window.panel.isVisible()
    window.resize(1366, 768)
    helena.calm()
    assert window.panel.isVisible()


def test_taking_back_the_receipt_of_the_selected_request_empties_the_desk(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.later(seconds=10)
    helena.press(Key.Key_Z, modifiers=CONTROL)
    helena.press(Key.Key_Return)
    assert helena.at_desk
    assert helena.shown() == []
    assert helena.window.view is None
    assert helena.ask(lambda: helena.session.desk.view(request)) is None
    for key in (Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F7, Key.Key_F9, Key.Key_Delete):
        helena.press(key)
        assert helena.at_desk
    takes_in_a_request(helena)


def test_closing_with_calls_owed_asks_and_esc_stays(helena: Dispatcher) -> None:
    takes_in_a_request(helena)
    helena.until("10:31")
    helena.window.close()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    helena.press(Key.Key_Escape)
    assert helena.at_desk
    assert helena.window.isVisible()
    left: list[bool] = []
    helena.session.leaving.left.connect(lambda: left.append(True))
    helena.window.close()
    helena.press(Key.Key_C, modifiers=ALT)
    helena.qtbot.waitUntil(lambda: bool(left), timeout=SOON)
    assert not helena.window.isVisible()


def test_the_end_closes_the_record_and_joins_its_thread(
    sits_down: Callable[..., Dispatcher], database: Path
) -> None:
    helena = sits_down(database)
    helena.comes()
    request = takes_in_a_request(helena)
    helena.leaves()
    assert not [one for one in threading.enumerate() if one.name.startswith("record")]
    assert not database.with_name("office.db-wal").exists()
    again = sits_down(database, "10:10")
    again.comes()
    assert again.shown() == [request]
    assert again.window.queue.request() == request


def test_acts_need_somebody_on_duty(sits_down: Callable[..., Dispatcher], database: Path) -> None:
    helena = sits_down(database)
    helena.opens()
    helena.press(Key.Key_Escape)
    assert helena.at_desk
    helena.press(Key.Key_F1)
    assert "Who is on duty" in helena.said().replace("&", "")
    helena.types("Helena")
    helena.press(Key.Key_Return)
    helena.qtbot.waitUntil(lambda: helena.session.scribe.person == "Helena", timeout=SOON)
    takes_in_a_request(helena)
