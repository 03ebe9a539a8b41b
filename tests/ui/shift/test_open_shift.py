"""Coming on duty: a name and Enter; the shift is opened, or joined, and a new name registered with it."""

import pytest

from desktop.office.shift_desk import OnDuty
from desktop.ui.shift.open_shift import OpenShift
from tests.ui.shift.desk import Key, Keyboard, ShiftOffice


@pytest.fixture
def came() -> list[OnDuty]:
    return []


@pytest.fixture
def asking(office: ShiftOffice, keyboard: Keyboard, came: list[OnDuty]) -> OpenShift:
    """The dialog, its record as it was before."""
    dialog = OpenShift(office.context)
    dialog.on_duty.connect(came.append)
    keyboard.before(dialog)
    return dialog


def test_a_name_and_enter_open_the_first_shift(
    office: ShiftOffice, asking: OpenShift, keyboard: Keyboard, came: list[OnDuty]
) -> None:
    keyboard.types("Helena")
    assert "A new name" in asking.name.said
    keyboard.press(Key.Key_Return)
    assert [(one.person, one.shift.number, one.shift.people) for one in came] == [
        ("Helena", "2611-23-1", ("Helena",))
    ]
    assert office.shifts.duty().people == ("Helena",)


def test_who_works_here_is_offered_by_a_few_letters(office: ShiftOffice, keyboard: Keyboard) -> None:
    office.opens("Helena Prado")
    office.shifts.close()
    dialog = OpenShift(office.context)
    came: list[OnDuty] = []
    dialog.on_duty.connect(came.append)
    keyboard.before(dialog)
    keyboard.types("hel")
    keyboard.press(Key.Key_Down, Key.Key_Return, Key.Key_Return)
    assert [one.person for one in came] == ["Helena Prado"]


def test_where_a_shift_is_open_one_joins_it(office: ShiftOffice, keyboard: Keyboard) -> None:
    shift = office.opens("Helena")
    dialog = OpenShift(office.context)
    came: list[OnDuty] = []
    dialog.on_duty.connect(came.append)
    keyboard.before(dialog)
    assert dialog.windowTitle() == "Come on duty"
    keyboard.types("Otavio")
    keyboard.press(Key.Key_Return)
    assert [(one.shift.number, one.shift.people) for one in came] == [(shift.number, ("Helena", "Otavio"))]


def test_nothing_typed_opens_nothing(
    office: ShiftOffice, asking: OpenShift, keyboard: Keyboard, came: list[OnDuty]
) -> None:
    keyboard.press(Key.Key_Return)
    assert asking.name.wrong
    assert (came, office.shifts.past(1)) == ([], [])


def test_a_shift_that_another_pc_opened_meanwhile_is_joined_with_the_next_enter(
    office: ShiftOffice, asking: OpenShift, keyboard: Keyboard, came: list[OnDuty]
) -> None:
    office.opens("Otavio")
    keyboard.types("Helena")
    keyboard.press(Key.Key_Return)
    assert "in the meantime" in asking.notice.text
    assert (came, asking.name.text()) == ([], "Helena")
    keyboard.press(Key.Key_Return)
    assert [one.shift.people for one in came] == [("Otavio", "Helena")]


def test_a_record_that_does_not_answer_keeps_what_was_typed(
    office: ShiftOffice, asking: OpenShift, keyboard: Keyboard, came: list[OnDuty]
) -> None:
    keyboard.types("Helena")
    office.jobs.broken = True
    keyboard.press(Key.Key_Return)
    assert "does not answer" in asking.notice.text
    assert asking.name.text() == "Helena"
    office.jobs.broken = False
    asking.notice.again.emit()
    assert [one.person for one in came] == ["Helena"]


@pytest.mark.usefixtures("asking")
def test_esc_leaves_without_a_shift(office: ShiftOffice, keyboard: Keyboard) -> None:
    keyboard.types("Helena")
    keyboard.press(Key.Key_Escape)
    assert office.shifts.past(1) == []
