"""Nobody on the line: one key records the attempt, says when to try again, and gives way to the queue."""

import pytest

from desktop.domain.ops import OUTCOMES
from desktop.domain.standing import standing
from tests.ui.acts.office import Key, Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import at_risk, broken_twice, found
from tests.ui.sample import NOW, at


@pytest.mark.parametrize("key,outcome", list(enumerate(OUTCOMES, start=1)))
def test_one_digit_records_what_came_of_the_attempt(
    office: Office, caller: Caller, key: int, outcome: str
) -> None:
    row = broken_twice(office)
    caller.calls(row)
    caller.press(str(key))
    assert caller.strokes == 2
    assert caller.fact().op == "callback_attempted"
    assert caller.fields() == {"outcome": outcome}
    owed = standing(office.row(row.request).callbacks, NOW).owed
    assert owed
    assert {one.attempts for one in owed} == {(NOW,)}


def test_the_call_says_when_to_try_again_and_closes_by_itself(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("1")
    words = "No answer at 10:42, recorded. Try again at 10:47."
    assert caller.form.notice.text == words
    assert caller.heard == ["opened", words]
    caller.waits(seconds=1)
    assert caller.dialog.isVisible()
    caller.waits(seconds=1)
    assert caller.heard == ["opened", words, "closed"]


def test_the_second_attempt_waits_longer(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    office.tell(row.request, "callback_attempted", "10:40", outcome="busy")
    caller.calls(row)
    assert caller.form.attempts.so_far.text() == "tried 1×, last at 10:40"
    caller.press("2")
    assert caller.form.notice.text == "Busy at 10:42, recorded. Try again at 10:52."


def test_any_key_closes_what_is_said_and_records_nothing_more(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("4")
    assert "Look for another number." in caller.form.notice.text
    caller.press("1")
    assert caller.heard[-1] == "closed"
    assert len(caller.recorded) == 1


def test_an_attempt_counts_for_every_request_that_the_call_is_about(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    other = found(office)
    left_out = at_risk(office)
    caller.calls(row)
    caller.press("5", "1")
    assert [one.fact.request for one in caller.recorded] == [row.request, other.request]
    assert office.newest(left_out.request).op == "forecast_given"


def test_an_attempt_is_recorded_whatever_others_have_recorded_meanwhile(
    office: Office, caller: Caller
) -> None:
    row = broken_twice(office)
    caller.calls(row)
    office.tell(row.request, "note_added", "10:42", by="Otávio", text="On my way to you")
    caller.press("1")
    assert caller.fact().op == "callback_attempted"


def test_with_alt_an_attempt_is_recorded_also_while_a_text_has_the_focus(
    office: Office, caller: Caller
) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.types("1 2 3 ")
    assert not caller.recorded
    caller.alt("3")
    assert caller.fields() == {"outcome": "left_message"}


def test_an_attempt_of_before_is_entered_with_its_time(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("h")
    caller.types("10:40")
    caller.alt("1")
    assert caller.fact().at == at("10:40")


def test_a_button_is_pressed_by_the_mouse_as_well(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.clicks(caller.form.attempts.buttons["busy"])
    assert caller.fields() == {"outcome": "busy"}


def test_the_tab_key_reaches_everything(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    form = caller.form
    wanted = {
        form.head.phone,
        *form.attempts.buttons.values(),
        form.told.lines,
        form.foot.spoke,
        form.foot.save,
    }
    for _ in range(30):
        focus = caller.dialog.focusWidget()
        wanted.discard(focus)  # type: ignore[arg-type]
        caller.press(Key.Key_Tab)
    assert not wanted
