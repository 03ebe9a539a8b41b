"""Closing a shift: what goes on is shown, and where nobody follows no call may fall due in silence."""

from datetime import timedelta

import pytest
from pytestqt.modeltest import ModelTester

from desktop.office.recording import Recorded
from desktop.office.rows import RequestRow
from desktop.office.shift_rows import ShiftRow
from desktop.ui.shift.close_shift import CloseShift
from desktop.ui.shift.open_requests import CALL_BY, DECISION
from tests.ui.sample import NOW, at, tell
from tests.ui.shift.desk import ALT, CONTROL, Key, Keyboard, ShiftOffice

TOMORROW = at("08:00") + timedelta(days=1)


class Closing:
    """The dialog, and what came of it."""

    def __init__(self, office: ShiftOffice, keyboard: Keyboard) -> None:
        shift = office.shifts.shift()
        assert shift is not None
        self.dialog = CloseShift(office.context, shift)
        self.closed: list[ShiftRow] = []
        self.wanted: list[tuple[str, RequestRow]] = []
        self.recorded: list[Recorded] = []
        self.dialog.closed.connect(self.closed.append)
        self.dialog.act_wanted.connect(lambda act, row: self.wanted.append((act, row)))
        self.dialog.recorded.connect(self.recorded.extend)
        keyboard.before(self.dialog)

    def column(self, column: int) -> list[str]:
        model = self.dialog.form.requests.requests
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def waiting(office: ShiftOffice) -> list[RequestRow]:
    """Two requests whose clients wait, in a shift of Helena and Otávio."""
    office.opens("Helena", "Otávio")
    return [
        office.receive("10:20", "Farmácia Central", contact="Bruna"),
        office.receive("10:25", "Cartório 14"),
    ]


@pytest.mark.usefixtures("waiting")
def test_where_a_shift_follows_enter_closes_this_one(office: ShiftOffice, keyboard: Keyboard) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_Return)
    assert [(one.closed_at, one.closed_by, one.next_at) for one in closing.closed] == [(NOW, "Helena", None)]
    assert office.shifts.duty().shift is None


@pytest.mark.usefixtures("waiting")
def test_it_shows_every_call_still_owed_with_its_time(office: ShiftOffice, keyboard: Keyboard) -> None:
    late = office.receive("09:00", "Studio Aclimação")
    closing = Closing(office, keyboard)
    assert closing.column(CALL_BY)[0] == "09:20 overdue"
    assert closing.dialog.form.count.text().startswith("Open: 3 ")
    assert closing.dialog.form.requests.marked == late


@pytest.mark.usefixtures("waiting")
def test_a_call_that_is_owed_after_the_end_of_its_request_is_shown_too(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    done = office.receive("09:00", "Studio Aclimação")
    office.tell(done.request, "cancelled", "10:30", by="office", reason="no courier")
    assert Closing(office, keyboard).column(CALL_BY)[0].endswith(" overdue")


def test_without_a_shift_to_follow_every_request_needs_a_decision(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow]
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2)
    assert closing.column(DECISION) == ["Needs a call or a word"] * 2
    keyboard.press(Key.Key_Return)
    assert "2 request" in closing.dialog.form.notice.text
    assert closing.dialog.form.requests.hasFocus()
    assert closing.dialog.form.requests.marked == waiting[0]
    assert office.shifts.duty().shift is not None


def test_a_word_is_noted_on_the_request_and_kept_with_the_shift(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow]
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2, Key.Key_Return)
    for word in ("Client is away", "Mail sent"):
        keyboard.press(Key.Key_W)
        keyboard.types(word)
        keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    left = {waiting[0].request: "Client is away", waiting[1].request: "Mail sent"}
    assert [dict(one.left) for one in closing.closed] == [left]
    assert closing.closed[0].next_at == at("06:58") + timedelta(days=1)
    for request, word in left.items():
        assert [(one.op, one.text("text")) for one in office.facts(request)][-1] == ("note_added", word)
    assert [one.fact.request for one in closing.recorded] == list(left)


def test_enter_in_the_list_calls_and_the_other_keys_are_as_everywhere(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow]
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2, Key.Key_Return)
    keyboard.press(Key.Key_Return, Key.Key_Down, Key.Key_F2, Key.Key_F7, Key.Key_F9)
    assert [(act, row.request) for act, row in closing.wanted] == [
        ("call", waiting[0].request), ("call", waiting[1].request),
        ("next_step", waiting[1].request), ("cancel", waiting[1].request),
    ]  # fmt: skip


def test_a_new_promise_or_an_end_decides(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow]
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2)
    office.tell(waiting[0].request, "client_informed", NOW, **tell(told="late", call_again_at=TOMORROW))
    office.tell(waiting[1].request, "cancelled", NOW, by="client", reason="gave up")
    closing.dialog.reload()
    assert closing.column(DECISION) == ["Nothing falls due before"]
    keyboard.press(Key.Key_Return, modifiers=CONTROL)
    assert [one.left for one in closing.closed] == [()]


def test_a_promise_within_the_time_when_nobody_is_here_decides_nothing(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow]
) -> None:
    for row in waiting:
        soon = TOMORROW - timedelta(hours=9)
        office.tell(row.request, "client_informed", NOW, **tell(told="late", call_again_at=soon))
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2)
    assert closing.column(DECISION) == ["Needs a call or a word"] * 2


@pytest.mark.usefixtures("waiting")
def test_the_record_itself_refuses_what_came_up_in_the_meantime(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2, Key.Key_Return)
    for _ in range(2):
        keyboard.press(Key.Key_W)
        keyboard.types("left")
        keyboard.press(Key.Key_Return)
    office.receive("10:41", "Studio Aclimação")
    closing.dialog.save()
    assert "in the meantime" in closing.dialog.form.notice.text
    assert closing.closed == []
    assert closing.column(DECISION).count("Needs a call or a word") == 1


@pytest.mark.usefixtures("waiting")
def test_esc_leaves_the_word_first_and_then_the_dialog(office: ShiftOffice, keyboard: Keyboard) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2, Key.Key_Return, Key.Key_W)
    keyboard.types("Client is")
    keyboard.press(Key.Key_Escape)
    assert closing.dialog.isVisible()
    assert closing.dialog.form.requests.hasFocus()
    keyboard.press(Key.Key_Escape)
    assert not closing.dialog.isVisible()
    assert office.shifts.duty().shift is not None


@pytest.mark.usefixtures("waiting")
def test_a_time_when_somebody_is_here_again_is_needed_and_lies_ahead(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2)
    asked = closing.dialog.form.next_shift.next_at
    for typed in ("", "23/11/2026 10:00", "tomorrow"):
        asked.set_text(typed)
        keyboard.press(Key.Key_Return)
        assert asked.wrong
    asked.set_text("23/11 10:00")
    keyboard.press(Key.Key_Return)
    assert "23/11/2027 10:00" in asked.said
    assert asked.asking
    assert closing.closed == []


def test_on_a_quiet_evening_two_keys_close_the_office(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena")
    closing = Closing(office, keyboard)
    assert not closing.dialog.form.nothing.isHidden()
    keyboard.press(Key.Key_2, Key.Key_Return)
    assert [one.next_at for one in closing.closed] == [at("06:58") + timedelta(days=1)]


def test_the_answers_take_alt_while_a_time_is_typed(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena")
    closing = Closing(office, keyboard)
    keyboard.press(Key.Key_2)
    keyboard.press(Key.Key_1, modifiers=ALT)
    assert closing.dialog.form.next_shift.follows
    keyboard.press(Key.Key_Return)
    assert [one.next_at for one in closing.closed] == [None]


def test_a_shift_that_another_pc_closed_stays_closed(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena")
    closing = Closing(office, keyboard)
    office.shifts.close()
    keyboard.press(Key.Key_Return)
    assert "Somebody closed this shift" in closing.dialog.form.notice.text
    assert closing.closed == []


@pytest.mark.usefixtures("waiting")
def test_a_record_that_does_not_answer_is_asked_again(office: ShiftOffice, keyboard: Keyboard) -> None:
    closing = Closing(office, keyboard)
    office.jobs.broken = True
    keyboard.press(Key.Key_Return)
    assert "does not answer" in closing.dialog.form.notice.text
    office.jobs.broken = False
    keyboard.press(Key.Key_Return)
    assert len(closing.closed) == 1


@pytest.mark.usefixtures("waiting")
def test_calls_fall_due_while_the_dialog_is_open(office: ShiftOffice, keyboard: Keyboard) -> None:
    closing = Closing(office, keyboard)
    office.clock.move(minutes=70)
    closing.dialog.show_now()
    assert all(one.endswith(" overdue") for one in closing.column(CALL_BY))


def test_the_list_is_a_sound_model(
    office: ShiftOffice, keyboard: Keyboard, waiting: list[RequestRow], qtmodeltester: ModelTester
) -> None:
    closing = Closing(office, keyboard)
    model = closing.dialog.form.requests.requests
    qtmodeltester.check(model)
    office.tell(waiting[0].request, "cancelled", NOW, by="client", reason="gave up")
    closing.dialog.reload()
    assert model.rowCount() == 1
