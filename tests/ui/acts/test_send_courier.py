"""Sending a courier: who has waited longest goes first, a swap is one act, and a new name is registered on the way."""

from desktop.office.rows import RequestRow
from desktop.ui.acts.send_courier import SendCourier
from tests.ui.acts.office import Key, Office, Typist, moment


def sent(office: Office) -> RequestRow:
    """A request that Valdir is on his way to."""
    row = office.receive("10:20")
    return office.tell(row.request, "courier_assigned", "10:30", courier="Valdir")


def test_the_courier_who_waited_longest_is_sent_with_two_keys(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira", "Élcio")
    row = office.receive()
    typist.opens("courier", row)
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Siqueira"
    assert typist.strokes <= 3
    assert typist.closed
    assert [one.fact.op for one in typist.recorded] == ["courier_assigned"]


def test_a_few_letters_without_accent_find_a_courier(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira", "Élcio")
    row = office.receive()
    typist.opens("courier", row)
    typist.types("elc")
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Élcio"


def test_letters_that_a_name_begins_with_come_before_letters_within_one(
    office: Office, typist: Typist
) -> None:
    office.on_duty("Élcio", "Cláudio")
    row = office.receive()
    typist.opens("courier", row)
    typist.types("c")
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Cláudio"


def test_the_list_says_how_long_the_free_ones_have_waited_and_who_is_busy(
    office: Office, typist: Typist
) -> None:
    office.on_duty("Norberto", "Siqueira", "Valdir")
    sent(office)
    office.registers.set_duty("Siqueira", on_duty=False)
    form = typist.opens("courier", office.receive())
    assert isinstance(form, SendCourier)
    assert form.courier.offered() == [
        ("Norberto", "free for 2 h 42"),
        ("Valdir", "on \u20682611-0001\u2069"),
        ("Siqueira", "off duty"),
    ]


def test_an_unknown_courier_is_registered_on_the_way(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("courier", row)
    typist.types("Márcio")
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Márcio"
    known = {one.name: one.on_duty for one in office.desk.couriers()}
    assert known == {"Márcio": True}


def test_a_name_that_stands_within_another_can_be_new(office: Office, typist: Typist) -> None:
    office.on_duty("Marciano")
    row = office.receive()
    typist.opens("courier", row)
    typist.types("Marcia")
    typist.press(Key.Key_Down, Key.Key_Return)
    assert office.row(row.request).courier == "Marcia"


def test_nothing_is_sent_without_a_courier(office: Office, typist: Typist) -> None:
    row = office.receive()
    form = typist.opens("courier", row)
    typist.press(Key.Key_Return)
    assert isinstance(form, SendCourier)
    assert "Type the courier's name" in form.courier.said
    assert form.courier.wrong
    assert len(office.facts(row.request)) == 1


def test_a_swap_is_one_act_of_release_and_assignment(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = sent(office)
    typist.opens("courier", row)
    typist.press(Key.Key_Return)
    released, assigned = office.facts(row.request)[-2:]
    assert (released.op, released.text("courier"), released.text("reason")) == (
        "courier_released", "Valdir", "replaced",
    )  # fmt: skip
    assert (assigned.op, assigned.text("courier")) == ("courier_assigned", "Siqueira")
    assert released.recorded_at == assigned.recorded_at
    assert not any(one.rule == "courier_found" for one in office.row(row.request).callbacks)


def test_a_courier_who_broke_down_is_replaced_with_that_reason(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = sent(office)
    typist.opens("courier", row)
    typist.alt(Key.Key_3)
    typist.press(Key.Key_Return)
    released, assigned = office.facts(row.request)[-2:]
    assert (released.text("reason"), assigned.text("courier")) == ("breakdown", "Siqueira")


def test_a_request_is_taken_back_in_ones_own_words(office: Office, typist: Typist) -> None:
    row = sent(office)
    form = typist.opens("courier", row)
    typist.alt(Key.Key_5)
    typist.press(Key.Key_Return)
    assert isinstance(form, SendCourier)
    assert form.words.wrong
    typist.types("foi almoçar")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert (newest.op, newest.text("reason")) == ("courier_released", "foi almoçar")
    assert office.row(row.request).courier is None


def test_a_swap_without_another_courier_is_asked_about(office: Office, typist: Typist) -> None:
    row = sent(office)
    form = typist.opens("courier", row)
    typist.press(Key.Key_Return)
    assert isinstance(form, SendCourier)
    assert form.reason.wrong
    assert office.row(row.request).courier == "Valdir"


def test_a_courier_sent_some_minutes_ago_is_recorded_at_that_time(office: Office, typist: Typist) -> None:
    office.on_duty("Siqueira")
    row = office.receive("10:20:30")
    typist.opens("courier", row)
    typist.alt(Key.Key_W)
    typist.types("10:31")
    typist.press(Key.Key_Return)
    newest = office.newest(row.request)
    assert newest.at == moment("10:31")
    assert newest.entered_late


def test_somebody_who_sent_a_courier_first_is_named_and_nothing_typed_is_lost(
    office: Office, typist: Typist
) -> None:
    office.on_duty("Siqueira")
    row = office.receive()
    form = typist.opens("courier", row)
    typist.types("siq")
    office.tell(row.request, "courier_assigned", "10:42:14", by="Otávio", courier="Valdir")
    typist.press(Key.Key_Return)
    assert isinstance(form, SendCourier)
    assert "Otávio" in form.notice.text
    assert "3 s ago" in form.notice.text
    assert form.courier.line.text() == "siq"
    assert office.row(row.request).courier == "Valdir"
    assert form.reason.isVisible()  # it has become a swap
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "Siqueira"


def test_a_name_that_holds_markup_is_shown_and_kept_as_it_stands(office: Office, typist: Typist) -> None:
    row = office.receive()
    typist.opens("courier", row)
    typist.types("<b>Zé</b> & Cia")
    typist.press(Key.Key_Return)
    assert office.row(row.request).courier == "<b>Zé</b> & Cia"
