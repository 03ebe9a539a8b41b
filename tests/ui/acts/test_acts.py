"""The other acts: each by its key, each with a time, each saying beside its fields what is missing."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.office.rows import RequestRow
from desktop.office.store import StoreError
from desktop.ui.acts.amend import AmendRequest
from desktop.ui.acts.cancel import CancelRequest
from desktop.ui.acts.client_rang import ClientRang
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.forecast import GiveForecast
from desktop.ui.acts.next_step import NextStep
from desktop.ui.acts.note import WriteNote
from desktop.ui.acts.problem import ReportProblem
from desktop.ui.acts.table import ACTS, DeskAct
from tests.ui.acts.office import CONTROL, SHIFT, Key, Office, Typist, moment


def riding(office: Office, **fields: object) -> RequestRow:
    """A request that Valdir is on his way to."""
    row = office.receive("10:20", **fields)
    return office.tell(row.request, "courier_assigned", "10:30", courier="Valdir")


# The next step


def test_two_keys_each_bring_a_courier_from_the_way_to_the_end(office: Office, typist: Typist) -> None:
    row = riding(office)
    for phase in ("at_pickup", "on_the_way", "delivered"):
        office.clock.move(minutes=5)
        typist.strokes = 0
        typist.opens("next_step", office.row(row.request))
        typist.press(Key.Key_Return)
        assert office.row(row.request).phase == phase
        assert typist.strokes == 2


def test_stops_are_delivered_one_after_the_other_and_the_last_ends_the_request(
    office: Office, typist: Typist
) -> None:
    row = riding(office, dropoff="A", stops=["A", "B"])
    office.tell(row.request, "picked_up", "10:35", courier="Valdir")
    form = typist.opens("next_step", office.row(row.request))
    assert isinstance(form, NextStep)
    assert form.step.said == "Stop 1: \u2068A\u2069"
    typist.press(Key.Key_Return)
    assert office.newest(row.request).fields["stop"] == 1
    typist.opens("next_step", office.row(row.request))
    typist.press(Key.Key_Return)
    assert office.newest(row.request).op == "delivered"


def test_everything_may_be_delivered_at_once_without_a_word_on_the_pickup(
    office: Office, typist: Typist
) -> None:
    row = riding(office)
    typist.opens("next_step", row)
    typist.press(Key.Key_4, Key.Key_Return)
    assert office.row(row.request).phase == "delivered"


def test_a_step_is_recorded_at_the_minute_that_was_typed(office: Office, typist: Typist) -> None:
    row = riding(office)
    typist.opens("next_step", row)
    typist.alt(Key.Key_W)
    typist.types("-5")
    typist.press(Key.Key_Return)
    assert office.newest(row.request).at == moment("10:37:17")


def test_a_step_before_the_courier_was_sent_is_refused_beside_its_time(
    office: Office, typist: Typist
) -> None:
    row = riding(office)
    form = typist.opens("next_step", row)
    assert isinstance(form, NextStep)
    typist.alt(Key.Key_W)
    typist.types("10:25")
    typist.press(Key.Key_Return)
    assert form.when.wrong
    assert "no courier at that time" in form.when.said
    assert len(office.facts(row.request)) == 2
    assert form.foot.save.isEnabled()


# The forecast


def test_a_forecast_that_the_client_heard_is_a_promise(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("forecast", row)
    typist.types("+20")
    typist.alt(Key.Key_1)
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.moment("for")) == ("forecast_given", moment("11:02"))


def test_a_time_that_the_client_has_not_heard_is_a_note_and_says_so(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("forecast", row)
    assert isinstance(form, GiveForecast)
    typist.types("11:02")
    typist.alt(Key.Key_2)
    assert "promises nothing" in form.heard.said
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert newest.op == "note_added"
    assert newest.text("text") == "Courier expected by 11:02; the client has not heard this."
    assert not office.row(row.request).promises


def test_whether_the_client_was_told_is_asked_and_never_assumed(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("forecast", row)
    assert isinstance(form, GiveForecast)
    typist.types("+20")
    typist.press(Key.Key_Return)
    assert form.heard.wrong
    assert len(office.facts(row.request)) == 1
    typist.press(Key.Key_1, Key.Key_Return)
    assert office.newest(row.request).op == "forecast_given"


def test_after_the_arrival_the_forecast_is_of_the_delivery(office: Office, typist: Typist) -> None:
    row = riding(office)
    row = office.tell(row.request, "arrived_at_pickup", "10:36", courier="Valdir")
    form = typist.opens("forecast", row)
    assert isinstance(form, GiveForecast)
    assert form.until.line.accessibleName() == "Delivered by"
    typist.types("+40")
    typist.alt(Key.Key_1)
    typist.press(Key.Key_Return)
    assert office.row(row.request).promises[-1].promised == "done"


def test_a_forecast_told_earlier_counts_from_then(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("forecast", row)
    typist.types("+20")
    typist.alt(Key.Key_T)
    typist.types("10:30")
    typist.alt(Key.Key_1)
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.at, newest.moment("for")) == (moment("10:30"), moment("10:50"))


# Problems


def test_a_problem_owes_the_client_a_call(office: Office, typist: Typist) -> None:
    row = riding(office)
    typist.opens("problem", row)
    typist.press(Key.Key_5)
    typist.types("Número 12 não existe")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.text("kind")) == ("incident_reported", "address_not_found")
    assert newest.text("text") == "Número 12 não existe"
    assert "incident" in {one.rule for one in office.row(row.request).callbacks}
    assert office.row(row.request).courier == "Valdir"


def test_a_courier_with_a_flat_tyre_loses_the_request_in_the_same_form(
    office: Office, typist: Typist
) -> None:
    row = riding(office)
    typist.opens("problem", row)
    typist.press(Key.Key_1)
    typist.types("na Av. Jabaquara")
    typist.alt(Key.Key_T)
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.text("reason"), newest.text("text")) == (
        "courier_released", "flat_tyre", "na Av. Jabaquara",
    )  # fmt: skip
    assert office.row(row.request).phase == "no_courier"


def test_damage_that_ends_a_courier_s_turn_is_a_problem_and_a_release(office: Office, typist: Typist) -> None:
    row = riding(office)
    typist.opens("problem", row)
    typist.press(Key.Key_7)
    typist.alt(Key.Key_T)
    typist.press(Key.Key_Return)
    assert [fact.op for fact in office.facts(row.request)[-2:]] == ["incident_reported", "courier_released"]


def test_a_problem_without_a_name_needs_words(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("problem", row)
    assert isinstance(form, ReportProblem)
    typist.press(Key.Key_Return)
    assert form.kind.wrong
    typist.press(Key.Key_9, Key.Key_Return)
    assert form.text.wrong
    assert not form.release.isVisible()
    assert len(office.facts(row.request)) == 1


def test_a_complaint_can_be_reported_after_the_end(office: Office, typist: Typist) -> None:
    row = riding(office)
    row = office.tell(row.request, "delivered", "10:40", courier="Valdir")
    typist.opens("problem", row)
    typist.press(Key.Key_8, Key.Key_Return)
    assert office.newest(row.request).text("kind") == "complaint"


def test_a_problem_is_solved_in_words(office: Office, typist: Typist) -> None:
    row = riding(office)
    row = office.tell(row.request, "incident_reported", "10:35", kind="flat_tyre", text="furou")
    form = typist.opens("solved", row)
    typist.press(Key.Key_Return)
    assert form.isVisible()
    typist.types("Pneu trocado")
    typist.press(Key.Key_Return)
    assert office.newest(row.request).op == "incident_resolved"
    assert office.row(row.request).problem is None


# The client rang


def test_a_client_who_is_told_now_is_left_to_the_call(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("rang", row)
    assert isinstance(form, ClientRang)
    wanted: list[str] = []
    form.tell_now.connect(wanted.append)
    typist.press(Key.Key_1)
    assert wanted == [row.request]
    assert typist.closed
    assert len(office.facts(row.request)) == 1


def test_a_client_whom_we_owe_a_call_is_one_who_had_to_ask(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("rang", row)
    typist.press(Key.Key_2)
    typist.types("Quer um horário")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.text("text")) == ("client_called_in", "Quer um horário")
    assert office.row(row.request).asked == 1


# Notes, changes, cancellations


def test_a_note_keeps_its_lines(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("note", row)
    typist.types("um")
    typist.press(Key.Key_Return, modifiers=SHIFT)
    typist.types("dois")
    typist.press(Key.Key_Return)
    assert office.newest(row.request).fields == {"text": "um\ndois"}


def test_a_question_and_a_remedy_are_told_apart_from_a_note(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("note", row)
    typist.alt(Key.Key_2)
    typist.types("Aceita cartão?")
    typist.press(Key.Key_Return)
    assert office.newest(row.request).fields == {"text": "Aceita cartão?", "kind": "question"}
    typist.opens("note", office.row(row.request))
    typist.alt(Key.Key_3)
    typist.alt(Key.Key_A)
    typist.types("15")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, dict(newest.fields)) == ("remedy_granted", {"kind": "discount", "cents": 1500})


def test_an_empty_note_is_refused(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("note", row)
    assert isinstance(form, WriteNote)
    typist.press(Key.Key_Return)
    assert form.text.wrong


def test_only_what_was_changed_is_recorded_and_a_field_can_be_emptied(office: Office, typist: Typist) -> None:
    row = office.receive(note="portaria")
    form = typist.opens("amend", row)
    assert isinstance(form, AmendRequest)
    typist.alt(Key.Key_P)
    typist.types("11955550199")
    typist.alt(Key.Key_O)
    typist.press(Key.Key_A, modifiers=CONTROL)
    typist.press(Key.Key_Delete, Key.Key_Return)
    assert dict(office.newest(row.request).fields) == {"phone": "11955550199", "note": ""}
    changed = office.row(row.request)
    assert (changed.contact, changed.phone, changed.note) == ("Bruna", "11955550199", None)


def test_a_change_of_nothing_is_not_recorded(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("amend", row)
    typist.press(Key.Key_Return)
    assert isinstance(form, AmendRequest)
    assert form.contact.wrong
    assert len(office.facts(row.request)) == 1


def test_a_request_is_cancelled_by_the_one_who_was_named_with_a_reason(
    office: Office, typist: Typist
) -> None:
    row = office.receive()
    form = typist.opens("cancel", row)
    assert isinstance(form, CancelRequest)
    typist.press(Key.Key_Return)
    assert form.by.wrong
    typist.press(Key.Key_2, Key.Key_Return)
    assert form.reason.wrong
    assert "must then be called" in form.by.said
    typist.types("Sem motoboy")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.text("by"), newest.text("reason")) == ("cancelled", "office", "Sem motoboy")
    assert "office_cancelled" in {one.rule for one in office.row(row.request).callbacks}


# What holds for all


def test_a_request_that_ended_meanwhile_refuses_the_act_in_words(office: Office, typist: Typist) -> None:
    row = riding(office)
    form = typist.opens("forecast", row)
    typist.types("+20")
    typist.alt(Key.Key_1)
    office.tell(row.request, "delivered", "10:42:10", by="Otávio", courier="Valdir")
    typist.press(Key.Key_Return)
    assert "Otávio" in form.notice.text
    typist.press(Key.Key_Return)
    assert "has ended" in form.notice.text
    assert len(office.facts(row.request)) == 3


def test_a_record_out_of_reach_is_tried_again_with_enter(
    office: Office, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = office.receive()
    form = typist.opens("note", row)
    typist.types("Levar troco")
    with monkeypatch.context() as gone:
        gone.setattr(office.desk, "record", unreachable)
        typist.press(Key.Key_Return)
    assert "does not answer" in form.notice.text
    office.clock.move(minutes=1)
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.text("text"), newest.at) == ("Levar troco", moment("10:42:17"))


def unreachable(*_: object) -> None:
    raise StoreError("no_answer", where="servidor")


@pytest.mark.parametrize("act", [act for act in ACTS if act.id != "take_back"], ids=lambda act: act.id)
def test_every_letter_with_alt_leads_to_one_field_of_a_form(
    office: Office, typist: Typist, act: DeskAct
) -> None:
    row = riding(office)
    row = office.tell(row.request, "incident_reported", "10:40", kind="flat_tyre", text="furou")
    letters = mnemonics(typist.opens(act.id, row))
    assert letters
    assert len(letters) == len(set(letters)), letters


def mnemonics(form: ActDialog) -> list[str]:
    """The letters that are underlined in a form."""
    texts = [one.text() for one in form.findChildren(QLabel) if one.buddy() is not None]
    texts += [one.text() for one in form.findChildren(QAbstractButton) if one.isVisible()]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [key for key in keys if key]
