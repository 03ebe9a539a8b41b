"""Taking back: one's own last act at a key for two minutes, all else with a reason; and what it leaves must stand."""

from desktop.ui.acts.table import open_take_back
from desktop.ui.acts.take_back import TakeBack
from desktop.ui.fields.wrapped import WrappedLabel
from tests.ui.acts.office import Key, Office, Typist


def shown(form: TakeBack) -> list[str]:
    """What the form says it would take back."""
    return [one.text() for one in form.findChildren(WrappedLabel) if one.property("role") == "strong"]


def take_back(typist: Typist) -> TakeBack:
    form = typist.opens("take_back")
    assert isinstance(form, TakeBack)
    return form


def send(typist: Typist, office: Office, request: str) -> None:
    """Send the courier who waited longest, or swap."""
    typist.opens("courier", office.row(request))
    typist.press(Key.Key_Return)


def test_ones_own_last_act_is_taken_back_with_two_keys_and_no_reason(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = office.receive("10:20")
    send(typist, office, row.request)
    office.clock.move(seconds=90)
    typist.strokes = 0
    form = take_back(typist)
    assert shown(form) == ["10:42 · Courier sent"]
    typist.press(Key.Key_Return)
    assert typist.strokes == 2
    withdrawal = office.newest(row.request)
    assert (withdrawal.op, withdrawal.text("reason")) == ("fact_withdrawn", "typed by mistake")
    assert office.row(row.request).courier is None


def test_both_facts_of_a_swap_are_taken_back_together(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = office.receive("10:20")
    office.tell(row.request, "courier_assigned", "10:30", by="Otávio", courier="Valdir")
    send(typist, office, row.request)
    assert office.row(row.request).courier == "Siqueira"
    form = take_back(typist)
    assert len(shown(form)) == 2
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Valdir"


def test_pressed_again_it_takes_back_the_act_before(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira", "Élcio")
    row = office.receive("10:20")
    send(typist, office, row.request)
    office.clock.move(seconds=5)
    send(typist, office, row.request)
    for courier in ("Siqueira", None):
        take_back(typist)
        typist.press(Key.Key_Return)
        assert office.row(row.request).courier == courier


def test_after_two_minutes_a_reason_is_asked_for(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = office.receive("10:20")
    send(typist, office, row.request)
    office.clock.move(minutes=2, seconds=1)
    form = take_back(typist)
    typist.press(Key.Key_Return)
    assert form.reason.wrong
    assert office.row(row.request).courier == "Siqueira"
    typist.types("Motoboy errado")
    typist.press(Key.Key_Return)
    assert office.newest(row.request).text("reason") == "Motoboy errado"
    assert office.row(row.request).courier is None


def test_what_another_recorded_is_not_ones_own(office: Office, typist: Typist) -> None:
    row = office.receive("10:41")
    office.tell(row.request, "note_added", "10:42", by="Otávio", text="Chuva")
    form = take_back(typist)
    assert shown(form) == ["10:41 · Request received"]
    assert "whole request" in form.foot.said


def test_a_request_taken_in_by_mistake_goes_with_its_forecast(office: Office, typist: Typist) -> None:
    typist.opens("new_request")
    typist.types("Studio")
    typist.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    typist.types("R. Topázio 410")
    typist.press(Key.Key_Tab, Key.Key_Tab)
    typist.types("+20")
    typist.press(Key.Key_Return)
    assert [fact.op for fact in office.facts("2611-0001")] == ["request_received", "forecast_given"]
    take_back(typist)
    typist.press(Key.Key_Return)
    assert office.desk.view("2611-0001") is None
    assert not office.desk.queue()
    assert typist.recorded[-1].row is None


def test_with_nothing_of_ones_own_there_is_nothing_to_take_back(typist: Typist) -> None:
    form = take_back(typist)
    assert "nothing of yours" in form.foot.said
    typist.press(Key.Key_Return)
    assert not typist.recorded


def test_any_fact_of_the_timeline_is_taken_back_with_a_reason(office: Office, typist: Typist) -> None:
    row = office.receive("10:20")
    office.tell(row.request, "forecast_given", "10:21", by="Otávio", for_=office.clock.now())
    forecast = office.newest(row.request)
    form = open_take_back(None, office.context, office.row(row.request), forecast)
    typist.shown(form)
    typist.press(Key.Key_Return)
    assert not typist.closed
    typist.types("Falou com outro cliente")
    typist.press(Key.Key_Return)
    assert not office.row(row.request).promises
    assert office.newest(row.request).text("of") == forecast.id


def test_what_would_leave_an_impossible_timeline_is_refused_in_words(office: Office, typist: Typist) -> None:
    row = office.receive("10:20")
    office.tell(row.request, "courier_assigned", "10:30", courier="Valdir")
    sent = office.newest(row.request)
    row = office.tell(row.request, "picked_up", "10:40", courier="Valdir")
    form = open_take_back(None, office.context, row, sent)
    typist.shown(form)
    typist.types("engano")
    typist.press(Key.Key_Return)
    assert "Take that back first" in form.notice.text
    assert office.row(row.request).courier == "Valdir"


def test_a_fact_that_somebody_else_took_back_first_is_named(office: Office, typist: Typist) -> None:
    row = office.receive("10:20")
    row = office.tell(row.request, "note_added", "10:41", text="Chuva")
    note = office.newest(row.request)
    form = open_take_back(None, office.context, row, note)
    typist.shown(form)
    typist.types("engano")
    office.tell(row.request, "fact_withdrawn", "10:42:10", by="Otávio", of=note.id, reason="engano")
    typist.press(Key.Key_Return)
    assert "Otávio" in form.notice.text
    typist.press(Key.Key_Return)
    assert "taken back already" in form.notice.text
