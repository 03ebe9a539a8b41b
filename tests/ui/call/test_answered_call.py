"""An answered call is recorded with three keys besides text: F2, the client's letter, Enter."""

from datetime import timedelta

import pytest

from tests.ui.acts.office import Key, Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import arrived, at_risk, broken_twice, found
from tests.ui.sample import NOW, at


def test_a_client_who_waits_for_a_courier_takes_three_keys(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    caller.calls(row)
    caller.press("w")
    caller.enter()
    assert caller.strokes == 3
    assert caller.closed
    told = "Courier had a flat tyre. No courier yet. Next one by 11:03."
    assert caller.fields() == {
        "told": told, "decision": "wait", "direction": "outgoing", "forecast": at("11:03"),
        "spoke_with": "Bruna, counter", "channel": "phone",
    }  # fmt: skip
    assert {one.outcome for one in office.row(row.request).callbacks if one.opens_at <= NOW} == {"settled"}


def test_nothing_is_decided_before_the_client_has(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    assert caller.form.decisions.chosen is None
    caller.enter()
    assert not caller.recorded
    assert caller.form.decisions.accessibleDescription() == "Choose what the client decided."


@pytest.mark.parametrize(
    "letter,decision", [("c", "cancel"), ("n", "accept"), ("d", "none_needed"), ("g", "change")]
)
def test_every_other_decision_takes_three_keys_and_promises_nothing(
    office: Office, caller: Caller, letter: str, decision: str
) -> None:
    caller.calls(broken_twice(office))
    caller.press(letter)
    caller.enter()
    assert caller.strokes == 3
    assert caller.fact().decision == decision
    assert not {"forecast", "call_again_at"} & caller.fields().keys()
    assert caller.fact().text("told") == "Courier had a flat tyre. No courier yet."


def test_our_next_call_is_promised_for_a_typed_time(office: Office, caller: Caller) -> None:
    caller.calls(at_risk(office))
    caller.press("l")
    caller.types("+20")
    caller.enter()
    assert caller.strokes == 3
    assert caller.fact().decision == "wait"
    assert caller.fact().moment("call_again_at") == at("11:02")
    assert (caller.fact().text("told") or "").endswith("We call again by 11:02.")


def test_digits_begin_the_time_once_somebody_waits_and_record_no_attempt(
    office: Office, caller: Caller
) -> None:
    caller.calls(broken_twice(office))
    caller.press("w")
    caller.types("1115")
    caller.enter()
    assert [one.fact.op for one in caller.recorded] == ["client_informed"]
    assert caller.fact().moment("forecast") == at("11:15")
    assert "Next one by 11:15." in (caller.fact().text("told") or "")


def test_the_letter_once_more_offers_another_time_and_then_the_usual_one_again(
    office: Office, caller: Caller
) -> None:
    caller.calls(broken_twice(office))
    wait = caller.form.decisions.wait
    caller.press("w")
    assert wait.moment() == at("11:03")
    caller.press("w")
    assert wait.time.line.hasFocus()
    assert wait.moment() is None
    caller.alt("w")
    assert wait.moment() == at("11:03")


def test_waiting_and_rescheduling_need_a_time(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    for letter in ("l", "g"):
        caller.alt(letter)
        row = caller.form.decisions.chosen
        assert row is not None
        if letter == "g":
            caller.press("g")
        caller.enter()
        assert row.time.said == "Type the time."
        assert row.time.line.hasFocus()
    assert not caller.recorded


def test_a_client_who_reschedules_is_promised_the_new_time(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("g")
    caller.types("1330")
    caller.enter()
    assert caller.fact().decision == "reschedule"
    assert caller.fact().moment("forecast") == at("13:30")
    assert not [word for word in caller.heard if word.startswith("change")]


def test_a_client_who_changes_something_has_the_request_opened_afterwards(
    office: Office, caller: Caller
) -> None:
    row = broken_twice(office)
    caller.calls(row)
    caller.press("g")
    caller.enter()
    assert caller.heard == ["opened", "closed", f"change {row.request}"]


def test_once_the_courier_was_there_a_time_promises_the_delivery(office: Office, caller: Caller) -> None:
    row = arrived(office)
    caller.calls(row)
    assert caller.form.decisions.wait.radio.text() == "Wait for the delivery"
    assert caller.form.decisions.wait.rest.text() == "· done by hh:mm"
    caller.press("w")
    caller.types("1130")
    assert "It can be delivered by 11:30." in caller.form.brief.words.accessibleName()
    caller.enter()
    assert caller.strokes == 3
    assert (caller.fact().text("told") or "").endswith("Delivery by 11:30.")
    promise = office.row(row.request).promises[-1]
    assert (promise.promised, promise.by) == ("done", at("11:30"))


def test_a_time_far_ahead_is_asked_back_once(office: Office, caller: Caller) -> None:
    caller.calls(at_risk(office))
    caller.press("w", "w")
    caller.types("1700")
    caller.enter()
    assert caller.form.decisions.wait.time.asking
    assert not caller.recorded
    caller.enter()
    assert caller.fact().moment("forecast") == at("17:00")


def test_own_words_are_written_with_the_letters_and_alt_decides(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.press(Key.Key_End)
    caller.form.told.lines.selectAll()
    caller.types("Will wait, no hurry")
    caller.shift_enter()
    caller.types("1 box")
    caller.alt("n")
    caller.enter()
    assert caller.fact().text("told") == "Will wait, no hurry\n1 box"
    assert caller.fact().decision == "accept"


def test_own_words_stay_whatever_is_decided_afterwards(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.types("Hm. ")
    caller.alt("w")
    caller.enter()
    assert caller.fact().text("told") == "Hm. Courier had a flat tyre. No courier yet."
    assert caller.fact().moment("forecast") == at("11:03")


def test_a_call_that_was_told_nothing_is_not_recorded(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.form.told.lines.selectAll()
    caller.press(Key.Key_Delete)
    caller.alt("n")
    caller.enter()
    assert caller.form.told.said == "Write what you told the client."
    assert caller.form.told.lines.hasFocus()
    assert caller.form.told.text() == ""
    assert not caller.recorded


def test_a_call_of_some_minutes_ago_is_entered_with_its_time(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    caller.calls(row)
    caller.press("n")
    caller.alt("h")
    caller.types("-5")
    caller.enter()
    assert caller.fact().at == NOW - timedelta(minutes=5)
    assert caller.fact().entered_late


def test_a_time_that_has_not_come_is_refused_beside_its_field(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("n")
    caller.alt("h")
    caller.types("+5")
    caller.enter()
    assert caller.form.foot.when.said == "That time has not come yet."
    assert not caller.recorded


def test_with_whom_we_spoke_can_be_somebody_else_or_nobody_known(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("n")
    caller.alt("s")
    caller.form.foot.spoke.selectAll()
    caller.press(Key.Key_Delete)
    caller.enter()
    assert "spoke_with" not in caller.fields()


def test_a_client_who_rang_is_told_in_their_own_call(office: Office, caller: Caller) -> None:
    row = found(office)
    caller.calls(row, "incoming")
    assert caller.form.attempts.isHidden()
    caller.press("1")
    assert not caller.recorded
    caller.press("n")
    caller.enter()
    assert caller.fact().text("direction") == "incoming"


def test_after_the_end_only_what_can_still_be_said_is_offered(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    office.tell(row.request, "cancelled", "10:40", by_="office", reason="No courier")
    caller.calls(row)
    enabled = [code for code, one in caller.form.decisions.rows.items() if one.isEnabled()]
    assert enabled == ["nothing", "no_more"]
    caller.press("w")
    assert caller.form.decisions.chosen is None
    caller.press("n")
    caller.enter()
    assert caller.fact().text("told") == "Cancelled by us."
