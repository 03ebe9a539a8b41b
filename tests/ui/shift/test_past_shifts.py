"""The shifts so far are read by pages, however many there are; each can be looked at and printed again."""

from datetime import timedelta

import pytest
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QTableView
from pytestqt.modeltest import ModelTester

from desktop.office.shift_rows import ShiftRow
from desktop.ui.shift.paper_desk import PaperDesk
from desktop.ui.shift.past_shifts import PAGE, PastShifts
from tests.ui.sample import at
from tests.ui.shift.desk import Key, Keyboard, ShiftOffice


def many(office: ShiftOffice, count: int) -> None:
    """That many shifts of an hour, one after the other."""
    office.clock.at = at("06:00") - timedelta(hours=count)
    for _ in range(count):
        office.shifts.open("Helena")
        office.clock.move(hours=1)
        office.shifts.close()


def table(dialog: PastShifts) -> QTableView:
    return dialog.list


def test_the_newest_shifts_are_shown_first_and_older_ones_as_one_goes_down(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    many(office, 2 * PAGE + 20)
    dialog = PastShifts(office.context)
    keyboard.before(dialog)
    model = table(dialog).model()
    assert dialog.list.marked == office.shifts.shift()
    assert model.rowCount() == PAGE
    for _ in range(2 * PAGE + 30):
        keyboard.press(Key.Key_Down)
    assert model.rowCount() == 2 * PAGE + 20
    assert dialog.list.marked is not None
    assert dialog.list.marked.nth == 1


def test_enter_asks_for_the_summary_of_the_marked_shift(office: ShiftOffice, keyboard: Keyboard) -> None:
    many(office, 3)
    dialog = PastShifts(office.context)
    wanted: list[ShiftRow] = []
    dialog.summary_wanted.connect(wanted.append)
    keyboard.before(dialog)
    keyboard.press(Key.Key_Down, Key.Key_Return)
    assert [one.nth for one in wanted] == [2]


def test_without_any_shift_nothing_can_be_looked_at(office: ShiftOffice, keyboard: Keyboard) -> None:
    dialog = PastShifts(office.context)
    wanted: list[ShiftRow] = []
    dialog.summary_wanted.connect(wanted.append)
    keyboard.before(dialog)
    keyboard.press(Key.Key_Return)
    assert wanted == []


def test_a_past_shift_is_printed_again_as_it_was(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena")
    office.receive("07:00", "Farmácia Central")
    office.clock.at = at("09:00")
    closed = office.shifts.close()
    office.clock.at = at("10:42")
    office.receive("10:00", "Cartório 14")
    shown: list[QDialog] = []
    desk = PaperDesk(office.context)
    desk.shown.connect(shown.append)
    desk.summary(closed)
    keyboard.before(shown[0])
    assert shown[0].windowTitle() == "Shift summary 2611-23-1"
    made = office.shifts.summary_of(closed)
    assert [row.client for row in made.summary.open_rows] == ["Farmácia Central"]


def test_the_shift_that_goes_on_has_a_summary_up_to_now(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena")
    office.receive("07:00", "Farmácia Central")
    shown: list[QDialog] = []
    desk = PaperDesk(office.context)
    desk.shown.connect(shown.append)
    desk.summary(None)
    keyboard.before(shown[0])
    preview = shown[0].findChild(QPrintPreviewWidget)
    assert preview is not None
    assert preview.pageCount() == 1


def test_a_record_that_does_not_answer_is_told_apart_from_an_empty_one(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    many(office, 2)
    office.jobs.broken = True
    dialog = PastShifts(office.context)
    keyboard.before(dialog)
    assert "does not answer" in dialog.notice.text
    office.jobs.broken = False
    dialog.notice.again.emit()
    assert table(dialog).model().rowCount() == 2


@pytest.mark.parametrize("count", [0, 3, PAGE, PAGE + 1])
def test_the_list_is_a_sound_model(
    office: ShiftOffice, keyboard: Keyboard, count: int, qtmodeltester: ModelTester
) -> None:
    many(office, count)
    dialog = PastShifts(office.context)
    keyboard.before(dialog)
    model = table(dialog).model()
    qtmodeltester.check(model)
    assert model.rowCount() == min(count, PAGE) or model.rowCount() == count
