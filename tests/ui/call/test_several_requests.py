"""One conversation can settle several requests of a client; of each is recorded only what is certainly true of it."""

from desktop.domain.standing import standing
from desktop.office.rows import RequestRow
from tests.ui.acts.office import Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import arrived, at_risk, broken_twice, found
from tests.ui.sample import NOW, at


def three(office: Office) -> tuple[RequestRow, RequestRow, RequestRow]:
    """Three requests of one client that wait for a call, and others that don't belong to it."""
    rows = broken_twice(office), found(office), at_risk(office, client="FARMÁCIA  central")
    at_risk(office, client="Padaria Jabaquara")
    office.receive("10:40")
    return rows


def owed(office: Office, row: RequestRow) -> int:
    """How many callbacks of the request are open."""
    return len(standing(office.row(row.request).callbacks, NOW).owed)


def test_the_clients_other_requests_are_shown_in_the_order_of_the_queue_and_none_is_ticked(
    office: Office, caller: Caller
) -> None:
    _, second, third = three(office)
    caller.calls(office.row("2611-0001"))
    lines = caller.form.others.lines
    assert list(lines) == [second.request, third.request]
    assert [line.about.text() for line in lines.values()] == ["Courier found", "1st forecast at risk"]
    assert [line.cap.text() for line in lines.values()] == ["5", "6"]
    assert not caller.form.others.ticked


def test_one_call_settles_all_three(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("5", "6", "w")
    settles = caller.form.brief.settles.accessibleName()
    assert settles.startswith("This call settles 4 ")
    assert " on 3 requests: " in settles
    caller.enter()
    assert caller.strokes == 5
    assert [one.fact.request for one in caller.recorded] == [row.request for row in rows]
    assert [one.fact.decision for one in caller.recorded] == ["wait", "accept", "accept"]
    assert [owed(office, row) for row in rows] == [0, 0, 0]
    told = {one.fact.text("told") for one in caller.recorded}
    words = (
        "Courier had a flat tyre. No courier yet. Next one by 11:03.\n"
        "2611-0002: Courier found: Valdir.\n"
        "2611-0003: Forecast of 10:44 at risk. No courier yet."
    )
    assert told == {words}


def test_what_is_not_ticked_stays_open(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("6", "n")
    caller.enter()
    assert [owed(office, row) for row in rows] == [0, 1, 0]


def test_each_request_can_be_promised_its_own_time(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("6")
    line = caller.form.others.lines[rows[2].request]
    line.time.line.setFocus()
    caller.types("1120")
    caller.alt("w")
    caller.enter()
    assert caller.fact(0).moment("forecast") == at("11:03")
    assert (caller.fact(1).decision, caller.fact(1).moment("forecast")) == ("wait", at("11:20"))
    assert "2611-0003: Forecast of 10:44 at risk. No courier yet. Next one by 11:20." in str(
        caller.fact(1).text("told")
    )


def test_our_next_call_is_promised_for_all_of_them(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("5", "l")
    caller.types("1105")
    assert caller.form.others.lines[rows[1].request].time.said == "our call by 11:05"
    caller.enter()
    assert [one.fact.moment("call_again_at") for one in caller.recorded] == [at("11:05")] * 2


def test_what_a_client_cancels_or_wants_no_call_about_is_one_request_only(
    office: Office, caller: Caller
) -> None:
    for letter in ("c", "d"):
        rows = three(office)
        caller.calls(rows[0])
        caller.press("5", "6", letter)
        caller.enter()
        assert [one.fact.decision for one in caller.recorded[-2:]] == ["accept", "accept"]
        assert office.row(rows[1].request).ended_at is None
        for row in rows[1:]:
            office.tell(row.request, "cancelled", "10:42", by_="client", reason="test is over")


def test_a_request_that_has_ended_is_told_and_promised_nothing(office: Office, caller: Caller) -> None:
    first, second = broken_twice(office), arrived(office)
    office.tell(second.request, "incident_reported", "10:41", kind="damage", text="A corner")
    office.tell(second.request, "delivered", "10:42", courier="Valdir")
    caller.calls(first)
    caller.press("5", "l")
    caller.types("1105")
    caller.enter()
    assert caller.fact(1).decision == "accept"


def test_a_time_that_is_over_is_refused_in_the_line_of_its_request(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("5", "n")
    time = caller.form.others.lines[rows[1].request].time
    time.line.setFocus()
    caller.types("77")
    caller.enter()
    assert time.said == "Type a time like 14:30, or minutes ahead like +20."
    assert time.line.hasFocus()
    assert not caller.recorded


def test_a_ticked_request_stays_with_its_time_when_the_queue_changes(office: Office, caller: Caller) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("5")
    caller.form.others.lines[rows[1].request].time.set_text("11:40")
    caller.dialog.update_rows([])
    assert list(caller.form.others.lines) == [rows[1].request]
    assert caller.form.others.lines[rows[1].request].time.value() == at("11:40")


def test_a_conflict_on_another_request_of_the_call_is_told_and_nothing_half_recorded(
    office: Office, caller: Caller
) -> None:
    rows = three(office)
    caller.calls(rows[0])
    caller.press("5", "n")
    office.tell(rows[1].request, "note_added", "10:42", by="Otávio", text="Gate 2")
    caller.enter()
    assert "Otávio" in caller.form.notice.text
    assert office.newest(rows[0].request).op == "client_called_in"
    caller.enter()
    assert [one.fact.op for one in caller.recorded] == ["client_informed"] * 2


def test_more_requests_than_digits_are_ticked_with_the_tab_and_space_keys(
    office: Office, caller: Caller
) -> None:
    first = broken_twice(office)
    for _ in range(7):
        found(office)
    caller.calls(first)
    caps = [line.cap.text() for line in caller.form.others.lines.values()]
    assert caps == ["5", "6", "7", "8", "9", "", ""]
    last = list(caller.form.others.lines.values())[-1]
    last.box.setFocus()
    caller.press(" ", "n")
    caller.enter()
    assert len(caller.recorded) == 2
