"""A courier is sent, swapped, and brings the job to its end; what was typed by mistake is taken back."""

from tests.journeys.dispatcher import CONTROL, Dispatcher, Key
from tests.journeys.test_a_broken_forecast import takes_in_a_request


def steps(helena: Dispatcher, *hours: str) -> None:
    for hour in hours:
        helena.until(hour)
        helena.press(Key.Key_F7, Key.Key_Return)
        assert helena.at_desk


def ops(helena: Dispatcher, request: str) -> list[str]:
    return [fact.op for fact in helena.facts(request)]


def test_a_courier_is_sent_with_two_keys_and_swapped(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.until("10:01")
    with helena.counted(3):
        helena.press(Key.Key_F3, Key.Key_Return)
    assert helena.row(request).courier == "Jonas"

    helena.until("10:02")
    helena.press(Key.Key_F3)
    helena.types("rita")
    helena.press(Key.Key_Return)
    assert helena.at_desk
    assert helena.row(request).courier == "Rita"
    released, sent = helena.facts(request)[-2:]
    assert (released.op, released.text("courier"), released.text("reason")) == (
        "courier_released", "Jonas", "replaced",
    )  # fmt: skip
    assert sent.op == "courier_assigned"
    assert [one.courier for one in helena.row(request).turns] == ["Jonas", "Rita"]


def test_three_steps_bring_a_request_to_its_end_and_out_of_the_queue(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.until("10:01")
    helena.press(Key.Key_F3, Key.Key_Return)
    steps(helena, "10:05", "10:09", "10:25")
    assert ops(helena, request)[-3:] == ["arrived_at_pickup", "picked_up", "delivered"]
    assert helena.row(request).phase == "delivered"
    assert request not in helena.shown() or helena.owed(request)


def test_a_wrong_delivered_is_taken_back_with_two_keys(helena: Dispatcher) -> None:
    request = takes_in_a_request(helena)
    helena.until("10:01")
    helena.press(Key.Key_F3, Key.Key_Return)
    steps(helena, "10:05", "10:09", "10:15")
    before = helena.row(request)
    assert before.phase == "delivered"
    helena.later(seconds=30)
    with helena.counted(2):
        helena.press(Key.Key_Z, modifiers=CONTROL)
        helena.press(Key.Key_Return)
    assert helena.at_desk
    row = helena.row(request)
    assert (row.phase, row.courier, row.ended_at) == ("on_the_way", "Jonas", None)
    assert request in helena.shown()
    assert helena.window.queue.request() == request
    assert ops(helena, request)[-2:] == ["delivered", "fact_withdrawn"]
