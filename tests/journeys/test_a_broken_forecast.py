"""A request whose second forecast breaks: red by the clock, two attempts, then a call that settles it."""

from desktop.domain.figures import Span
from desktop.domain.moments import write_moment
from desktop.office.replaying import replay
from tests.journeys.dispatcher import ALT, Dispatcher, Key
from tests.ui.sample import OFFICE_POLICY, at


def takes_in_a_request(helena: Dispatcher) -> str:
    """Take in Farmácia Central's next request: their name, and where it goes."""
    known = {entry.request for entry in helena.window.model.entries()}
    helena.press(Key.Key_F1)
    helena.types("farm")
    helena.press(Key.Key_Return)
    helena.types("R. Vergueiro 1000")
    helena.press(Key.Key_Return)
    assert helena.at_desk
    (request,) = {entry.request for entry in helena.window.model.entries()} - known
    return request


def promises(helena: Dispatcher, time: str) -> None:
    """Tell the client a time for the courier."""
    helena.press(Key.Key_F4)
    helena.types(time)
    helena.press(Key.Key_1, modifiers=ALT)
    helena.press(Key.Key_Return)
    assert helena.at_desk


def test_a_known_clients_request_takes_three_keys_besides_text(helena: Dispatcher) -> None:
    with helena.counted(3):
        request = takes_in_a_request(helena)
    row = helena.row(request)
    assert (row.client, row.contact, row.phone) == ("Farmácia Central", "Bruna", "(11) 5555-0142")
    assert (row.pickup, row.dropoff) == ("R. Domingos de Morais 2187", "R. Vergueiro 1000")
    assert helena.window.queue.request() == request
    (receipt,) = helena.facts(request)
    assert (receipt.recorded_by, receipt.seat) == ("Helena", "balcao-1")


def test_a_broken_second_forecast_turns_red_by_the_clock_and_a_call_settles_it(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.until("10:05")
    promises(helena, "10:20")
    helena.until("10:16")
    promises(helena, "10:35")
    assert helena.pill(request).kind != "overdue"

    strokes = helena.strokes
    helena.until("10:35:01")
    assert helena.pill(request).kind == "overdue"
    assert helena.window.strip.isVisible()
    assert "waiting for your call" in helena.said()
    assert helena.strokes == strokes

    for hour in ("10:36", "10:39"):
        helena.until(hour)
        helena.press(Key.Key_F2, Key.Key_1)
        assert not helena.at_desk  # it says when to try again, for a moment
        helena.later(seconds=2)
        assert helena.at_desk
        assert helena.pill(request).kind == "overdue"
    assert [fact.text("outcome") for fact in helena.facts(request)[-2:]] == ["no_answer", "no_answer"]

    helena.until("10:42")
    with helena.counted(3):
        helena.press(Key.Key_F2, Key.Key_W)
        helena.types("1130")
        helena.press(Key.Key_Return)
    assert helena.at_desk
    assert helena.pill(request).kind == "told"
    assert not helena.window.strip.isVisible()
    assert not helena.owed(request)
    told = helena.facts(request)[-1]
    assert (told.op, told.decision, told.moment("forecast")) == ("client_informed", "wait", at("11:30"))


def test_what_the_desk_shows_is_what_a_replay_of_its_facts_says(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    promises(helena, "10:20")
    helena.until("10:16")
    promises(helena, "10:35")
    helena.until("10:36")
    helena.press(Key.Key_F2, Key.Key_1)
    helena.later(seconds=2)
    helena.until("10:41")
    helena.press(Key.Key_F2, Key.Key_W)
    helena.types("1130")
    helena.press(Key.Key_Return)

    now, session = helena.clock.now(), helena.session
    span = Span(at("10:00"), now)
    played = helena.ask(lambda: replay(session.record.store, OFFICE_POLICY, span))
    lines = [line.cells(now) for line in played.lines if line.request == request]
    broken = next(line for line in lines if line["rule"] == "forecast_again")
    assert (broken["outcome"], broken["kept"], broken["attempts"]) == ("settled", "no", 1)
    assert broken["closed_at"] == write_moment(now)
    (entry,) = [one for one in session.window.model.entries() if one.request == request]
    assert entry.row == helena.row(request)
    assert played.figures.callbacks_owed == helena.ask(lambda: session.desk.figures(span)).callbacks_owed


def test_the_strip_can_be_answered_when_no_row_is_chosen(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.until("10:20:01")
    assert helena.pill(request).kind == "overdue"
    helena.window.queue.setCurrentIndex(helena.window.model.index(-1, -1))
    helena.press(Key.Key_F2)
    assert "Farmácia Central" in helena.form.windowTitle()
    helena.press(Key.Key_Escape)
    assert helena.at_desk
