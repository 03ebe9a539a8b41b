"""Whatever comes between, a refresh, a conflict or an error, what was typed is there and can still be recorded."""

from dataclasses import replace

from desktop.office.recording import Recorder
from desktop.office.store import StoreError
from tests.ui.acts.office import Key, Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import at_risk, broken_twice, view_of
from tests.ui.sample import NOW, at


def typed(caller: Caller) -> None:
    """Write something everywhere."""
    caller.alt("t")
    caller.form.told.lines.selectAll()
    caller.types("Waits. ")
    caller.press(Key.Key_Tab)
    caller.alt("w")
    caller.types("1112")
    caller.alt("s")
    caller.form.foot.spoke.selectAll()
    caller.types("Ivo")
    caller.alt("h")
    caller.types("-1")


def all_is_there(caller: Caller) -> bool:
    """Whether it still stands there."""
    form = caller.form
    return (
        form.told.text() == "Waits."
        and form.decisions.wait.on
        and form.decisions.wait.moment() == at("11:12")
        and form.foot.spoke_with == "Ivo"
        and form.foot.when.line.text() == "-1"
    )


def test_a_refresh_keeps_what_was_typed_and_says_what_came_between(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    caller.calls(row)
    typed(caller)
    office.tell(row.request, "courier_assigned", "10:42", by="Otávio", courier="Valdir")
    view = view_of(office, row)
    caller.dialog.update_row(view.row, view.facts)
    assert all_is_there(caller)
    assert "Otávio" in caller.form.notice.text
    assert "“Courier sent”" in caller.form.notice.text
    caller.enter()
    assert caller.fact().text("told") == "Waits."
    assert office.newest(row.request).op == "client_informed"


def test_words_that_nobody_has_written_follow_what_came_between(office: Office, caller: Caller) -> None:
    row = broken_twice(office)
    caller.calls(row)
    office.tell(row.request, "courier_assigned", "10:42", by="Otávio", courier="Valdir")
    view = view_of(office, row)
    caller.dialog.update_row(view.row, view.facts)
    assert caller.form.told.text() == "Courier had a flat tyre. Courier found: Valdir."
    assert caller.form.decisions.wait.radio.text() == "Wait for the courier"


def test_somebody_elses_entry_since_we_looked_is_told_before_ours_is_recorded(
    office: Office, caller: Caller
) -> None:
    row = broken_twice(office)
    caller.calls(row)
    typed(caller)
    office.tell(row.request, "courier_assigned", "10:42", by="Otávio", courier="Valdir")
    caller.enter()
    assert not caller.recorded
    assert all_is_there(caller)
    assert "Otávio\u2069 recorded “Courier sent” at 10:42" in caller.form.notice.text
    assert caller.form.subject.news()[-1].title == "Courier found"
    caller.enter()
    assert caller.fact().moment("forecast") == at("11:12")


class FailingOnce:
    """A desk whose disk is full the first time something is recorded."""

    def __init__(self, office: Office) -> None:
        self.record_well = office.desk.record
        self.failed = 0

    def record(self, *given: object) -> object:
        if not self.failed:
            self.failed += 1
            raise StoreError("full", where="/office.db")
        return self.record_well(*given)  # type: ignore[arg-type]


def test_an_error_of_the_record_keeps_everything_and_enter_tries_again(
    office: Office, caller: Caller, monkeypatch
) -> None:
    row = broken_twice(office)
    failing = FailingOnce(office)
    monkeypatch.setattr(office.desk, "record", failing.record)
    caller.calls(row)
    typed(caller)
    caller.enter()
    assert failing.failed == 1
    assert caller.form.notice.text.startswith("The disk that holds the database /office.db is full.")
    assert caller.form.notice.text.endswith("What you typed is kept.")
    assert all_is_there(caller)
    assert caller.dialog.isVisible()
    caller.enter()
    assert caller.fact().text("told") == "Waits."


def test_a_call_whose_answer_got_lost_is_not_recorded_twice(
    office: Office, caller: Caller, monkeypatch
) -> None:
    row = broken_twice(office)
    record = Recorder.record

    def recorded_but_silent(self, *given, **named):
        record(self, *given, **named)
        monkeypatch.setattr(Recorder, "record", record)
        raise StoreError("no_answer", where="server")

    monkeypatch.setattr(Recorder, "record", recorded_but_silent)
    caller.calls(row)
    caller.press("n")
    caller.enter()
    assert not caller.recorded
    caller.enter()
    assert caller.closed
    tells = [fact for fact in office.facts(row.request) if fact.op == "client_informed" and fact.at == NOW]
    assert len(tells) == 1


def test_what_the_rules_refuse_stands_beside_the_field_at_fault(office: Office, caller: Caller) -> None:
    row = at_risk(office)
    caller.calls(row)
    caller.press("c")
    office.tell(row.request, "cancelled", "10:42", by="Otávio", by_="office", reason="No courier")
    caller.form.subject = replace(caller.form.subject, row=replace(row, version=row.version + 1))
    caller.enter()
    assert not caller.recorded
    assert caller.form.decisions.accessibleDescription() == (
        "This request has ended. It can't be cancelled any more."
    )


def test_leaving_asks_once_where_something_was_written(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.alt("t")
    caller.types("Hm")
    caller.press(Key.Key_Escape)
    assert caller.dialog.isVisible()
    assert "not saved" in caller.form.notice.text
    caller.press(Key.Key_Escape)
    assert caller.heard == ["opened", "closed"]


def test_leaving_what_nobody_has_written_asks_nothing(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    caller.press("w", Key.Key_Escape)
    assert caller.heard == ["opened", "closed"]
    assert not caller.recorded
