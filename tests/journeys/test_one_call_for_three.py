"""One conversation settles the calls of three requests of a client, and only of those that it was about."""

from tests.journeys.dispatcher import Dispatcher, Key
from tests.journeys.test_a_broken_forecast import takes_in_a_request


def test_one_call_settles_three_requests_of_a_client(helena: Dispatcher) -> None:
    first, second, third = (takes_in_another(helena, hour) for hour in ("10:01", "10:02", "10:03"))
    apart = takes_in_another(helena, "10:04")
    helena.until("10:26")
    assert all(helena.pill(request).kind == "overdue" for request in (first, second, third, apart))
    assert helena.window.queue.choose(first)
    helena.calm()

    with helena.counted(5):
        helena.press(Key.Key_F2, Key.Key_5, Key.Key_6, Key.Key_N, Key.Key_Return)
    assert helena.at_desk
    settled = [request for request in (first, second, third, apart) if not helena.owed(request)]
    assert settled == [first, second, third]
    talks = {helena.facts(request)[-1].text("call") or helena.facts(request)[-1].at for request in settled}
    assert len(talks) == 1
    assert helena.pill(apart).kind == "overdue"
    assert helena.window.model.counts()["callbacks"] == 1


def test_nobody_answers_on_one_call_for_two_requests(helena: Dispatcher) -> None:
    first, second = (takes_in_another(helena, hour) for hour in ("10:01", "10:02"))
    helena.until("10:26")
    helena.window.queue.choose(first)
    helena.calm()
    helena.press(Key.Key_F2, Key.Key_5, Key.Key_1)
    helena.later(seconds=2)
    assert helena.at_desk
    for request in (first, second):
        assert helena.facts(request)[-1].op == "callback_attempted"
        assert helena.pill(request).kind == "overdue"


def takes_in_another(helena: Dispatcher, hour: str) -> str:
    helena.until(hour)
    return takes_in_a_request(helena)
