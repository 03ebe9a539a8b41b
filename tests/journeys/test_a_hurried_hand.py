"""Keys struck at random, faster than the office answers: nothing breaks, and the desk shows what the record says."""

import random

import pytest

from desktop.office.rebuilding import all_rows
from tests.journeys.dispatcher import ALT, CONTROL, NONE, Dispatcher, Key
from tests.journeys.test_a_broken_forecast import takes_in_a_request
from tests.ui.sample import BASE

STROKES = [
    *((key, NONE) for key in (
        Key.Key_F1, Key.Key_F2, Key.Key_F3, Key.Key_F4, Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F8, Key.Key_F9,
        Key.Key_F12, Key.Key_Up, Key.Key_Down, Key.Key_Tab, Key.Key_Delete, Key.Key_W, Key.Key_N, Key.Key_G,
    )),
    *[(Key.Key_Return, NONE)] * 8, *[(Key.Key_Escape, NONE)] * 6,
    *((key, modifiers) for key in (Key.Key_1, Key.Key_2, Key.Key_5) for modifiers in (NONE, ALT)),
    (Key.Key_Z, CONTROL), (Key.Key_E, CONTROL), (Key.Key_K, CONTROL), (Key.Key_M, CONTROL),
]  # fmt: skip
TEXTS = ("farm", "1040", "-5", "Av. Paulista 900", "x")


@pytest.mark.parametrize("seed", [2])
def test_keys_at_random_break_nothing_and_leave_the_desk_as_the_record_says(
    helena: Dispatcher, seed: int
) -> None:
    chance = random.Random(seed)
    takes_in_a_request(helena)
    takes_in_a_request(helena)
    for _ in range(100):
        helena.hurry(*chance.choice(STROKES))
        if chance.random() < 0.15:
            helena.types(chance.choice(TEXTS))
        if chance.random() < 0.2:
            helena.later(seconds=chance.choice((1, 20, 150)))
    comes_back_to_the_desk(helena)
    session = helena.session
    rows = dict(helena.ask(lambda: list(all_rows(session.record.store, BASE))))
    kept = {request: row for request, row in rows.items() if row is not None and row.in_queue}
    assert {entry.request: entry.row for entry in session.window.model.entries()} == kept
    assert all(fact.recorded_by == "Helena" for row in kept for fact in helena.facts(row))


def comes_back_to_the_desk(helena: Dispatcher) -> None:
    for _ in range(6):
        helena.later(seconds=3)
        if helena.at_desk:
            return
        helena.press(Key.Key_Escape)
    raise AssertionError(helena.said())
