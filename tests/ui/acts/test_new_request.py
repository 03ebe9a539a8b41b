"""A new request on the telephone: few keys for a known client, and nothing lost whatever happens while one types."""

import pytest

from desktop.office.store import StoreError
from desktop.ui.acts.new_request import NewRequest
from tests.ui.acts.office import SHIFT, Key, Office, Typist, moment


@pytest.fixture
def known(office: Office) -> Office:
    """An office to which Farmácia Central has come twice, with another pickup the second time."""
    office.receive("08:10", dropoff="R. Vergueiro 3100")
    office.receive("09:10", pickup="R. Topázio 410", dropoff="Lab. Paraíso")
    office.receive(
        "09:20",
        client="Cartório Álvaro",
        contact="Heitor",
        phone="(11) 95555-0161",
        pickup="Av. Jabaquara 960",
    )
    return office


def form_of(typist: Typist) -> NewRequest:
    form = typist.opens("new_request")
    assert isinstance(form, NewRequest)
    return form


def test_a_known_clients_request_takes_four_keys_besides_its_text(known: Office, typist: Typist) -> None:
    form_of(typist)
    typist.types("farm")
    typist.press(Key.Key_Return)
    typist.types("Hospital Vila Nova")
    typist.press(Key.Key_Tab)
    typist.types("+20")
    typist.press(Key.Key_Return)
    assert typist.strokes == 4
    row = known.row("2611-0004")
    assert (row.client, row.contact, row.phone) == ("Farmácia Central", "Bruna", "(11) 5555-0142")
    assert (row.pickup, row.dropoff) == ("R. Topázio 410", "Hospital Vila Nova")
    assert [(one.promised, one.by) for one in row.promises] == [("courier", moment("11:02"))]
    assert [one.fact.op for one in typist.recorded] == ["request_received", "forecast_given"]


@pytest.mark.usefixtures("known")
def test_a_client_is_found_without_accents_and_by_telephone(typist: Typist) -> None:
    form = form_of(typist)
    typist.types("alvaro")
    typist.press(Key.Key_Return)
    assert form.client.client() == "Cartório Álvaro"
    typist.press(Key.Key_Escape, Key.Key_Escape)
    form = form_of(typist)
    typist.types("0161")
    typist.press(Key.Key_Return)
    assert form.client.client() == "Cartório Álvaro"
    assert form.pickup.text() == "Av. Jabaquara 960"


@pytest.mark.usefixtures("known")
def test_an_earlier_address_is_offered(typist: Typist) -> None:
    form = form_of(typist)
    typist.types("farm")
    typist.press(Key.Key_Return)
    typist.types("verg")
    typist.press(Key.Key_Down, Key.Key_Return)
    assert form.stops.stops() == ["R. Vergueiro 3100"]


def test_a_new_clients_name_stays_as_it_is_typed(known: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Farm")
    typist.press(Key.Key_Tab)
    assert form.client.client() == "Farm"
    assert form.contact.line.hasFocus()
    typist.types("Zé")
    typist.press(Key.Key_Return, Key.Key_Return)
    row = known.row("2611-0004")
    assert (row.client, row.contact, row.pickup) == ("Farm", "Zé", None)


def test_a_number_alone_is_a_client(office: Office, typist: Typist) -> None:
    form_of(typist)
    typist.types("11955550175")
    typist.press(Key.Key_Return, Key.Key_Return)
    row = office.row("2611-0001")
    assert (row.client, row.phone) == ("(11) 95555-0175", "(11) 95555-0175")


def test_a_request_without_client_is_not_taken_in(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.press(Key.Key_Return)
    assert form.client.wrong
    assert not office.desk.queue()


def test_a_request_without_address_is_asked_back_once(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Ótica Santa Cruz")
    typist.press(Key.Key_Return)
    assert "No address?" in form.pickup.said
    assert not office.desk.queue()
    typist.press(Key.Key_Return)
    assert office.row("2611-0001").client == "Ótica Santa Cruz"


def test_several_stops_are_kept_in_their_order(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Studio")
    form.stops.setFocus()
    typist.types("Av. Paulista 1009")
    typist.press(Key.Key_Return, modifiers=SHIFT)
    typist.types("R. Augusta 1508")
    typist.press(Key.Key_Return)
    receipt = office.newest("2611-0001")
    assert receipt.fields["stops"] == ["Av. Paulista 1009", "R. Augusta 1508"]
    assert office.row("2611-0001").dropoff == "Av. Paulista 1009"


def test_a_wanted_time_and_a_service_are_recorded(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Studio")
    form.pickup.set_text("R. Topázio 410")
    typist.alt(Key.Key_W)
    typist.types("14:30")
    typist.alt(Key.Key_S)
    typist.types("exp")
    typist.press(Key.Key_Down, Key.Key_Return, Key.Key_Return)
    row = office.row("2611-0001")
    assert (row.wanted_at, row.service, row.channel) == (moment("14:30"), "Express", "phone")


def test_a_request_typed_later_counts_from_when_the_client_rang(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Studio")
    form.pickup.set_text("R. Topázio 410")
    typist.alt(Key.Key_H)
    typist.types("10:20")
    typist.alt(Key.Key_F)
    typist.types("+25")
    typist.press(Key.Key_Return)
    row = office.row("2611-0001")
    assert row.received_at == moment("10:20")
    assert row.promises[0].by == moment("10:45")


def test_a_forecast_in_the_night_is_asked_back(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Studio")
    form.pickup.set_text("R. Topázio 410")
    form.forecast.setFocus()
    typist.types("23:10")
    typist.press(Key.Key_Return)
    assert form.forecast.asking
    assert not office.desk.queue()
    typist.press(Key.Key_Return)
    assert office.row("2611-0001").promises[0].by == moment("23:10")


def test_a_time_that_can_not_be_read_is_refused_beside_its_field(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    typist.types("Studio")
    form.pickup.set_text("R. Topázio 410")
    form.forecast.setFocus()
    typist.types("soon")
    typist.press(Key.Key_Return)
    assert form.forecast.wrong
    assert form.forecast.line.hasFocus()
    assert not office.desk.queue()


def test_esc_closes_an_empty_form_at_once_and_a_filled_one_after_asking(
    office: Office, typist: Typist
) -> None:
    form_of(typist)
    typist.press(Key.Key_Escape)
    assert len(typist.closed) == 1
    form = form_of(typist)
    typist.types("Studio")
    typist.press(Key.Key_Escape)
    assert "Esc once more" in form.foot.said
    typist.types(" Aclimação")
    assert "Esc once more" not in form.foot.said
    typist.press(Key.Key_Escape, Key.Key_Escape)
    assert len(typist.closed) == 2
    assert not office.desk.queue()


@pytest.mark.usefixtures("known")
def test_esc_closes_the_offers_before_the_form(typist: Typist) -> None:
    form = form_of(typist)
    typist.types("farm")
    assert form.client.line.offering
    typist.press(Key.Key_Escape)
    assert not form.client.line.offering
    assert form.isVisible()
    assert form.client.client() == "farm"


def test_markup_and_strange_letters_are_taken_in_as_they_stand(office: Office, typist: Typist) -> None:
    form = form_of(typist)
    strange = "<b>Bar</b> & مرحبا 🛵"
    form.client.line.setText(strange + "\0\x07")
    form.pickup.set_text("x" * 100_000)
    typist.press(Key.Key_Return)
    row = office.row("2611-0001")
    assert row.client == strange
    assert row.pickup is not None
    assert len(row.pickup) == 100_000


def test_a_record_out_of_reach_loses_nothing_and_the_same_request_is_not_taken_in_twice(
    office: Office, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server falls silent once, after it has written."""
    receive = office.desk.receive

    def and_then_silence(facts: list) -> None:
        receive(facts)
        raise StoreError("no_answer", where="servidor")

    form = form_of(typist)
    typist.types("Studio")
    form.pickup.set_text("R. Topázio 410")
    monkeypatch.setattr(office.desk, "receive", and_then_silence)
    typist.press(Key.Key_Return)
    assert "does not answer" in form.notice.text
    assert "kept" in form.notice.text
    assert form.client.client() == "Studio"
    monkeypatch.setattr(office.desk, "receive", receive)
    typist.press(Key.Key_Return)
    assert [row.client for row in office.desk.queue()] == ["Studio"]
    assert typist.recorded[0].row is not None
