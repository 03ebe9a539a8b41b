"""The small registers by keyboard: a list, the fields of one entry, Enter."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from desktop.office.services import DEFAULT
from desktop.office.store import StoreError
from desktop.ui.acts.context import ActContext
from desktop.ui.registers.couriers import CouriersDialog
from desktop.ui.registers.dialog import RegisterDialog
from desktop.ui.registers.office import OfficeDialog
from desktop.ui.registers.people import PeopleDialog
from desktop.ui.registers.services import ServicesDialog
from tests.ui.acts.office import Key, Office, Typist

D = TypeVar("D", bound=RegisterDialog)


def opened(typist: Typist, kind: Callable[[ActContext], D]) -> D:
    """Open a register."""
    form = kind(typist.office.context)
    typist.forms.append(form)
    form.show()
    form.activateWindow()
    typist.qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    return form


def listed(form: RegisterDialog) -> list[tuple[str, str]]:
    """What the list shows."""
    return [(one.name, one.detail) for one in form.entries.offers]


def test_couriers_are_typed_one_after_the_other(office: Office, typist: Typist) -> None:
    form = opened(typist, CouriersDialog)
    typist.types("Norberto")
    typist.press(Key.Key_Tab)
    typist.types("11955550161")
    typist.press(Key.Key_Return)
    typist.types("Valdir")
    typist.press(Key.Key_Return)
    assert listed(form) == [("Norberto", "(11) 95555-0161 · on duty"), ("Valdir", "on duty")]
    assert [one.phone for one in office.registers.couriers()] == ["11955550161", None]


def test_a_courier_is_chosen_with_the_arrow_keys_and_goes_off_duty(office: Office, typist: Typist) -> None:
    office.on_duty("Norberto", "Valdir")
    form = opened(typist, CouriersDialog)
    typist.press(Key.Key_Down, Key.Key_Down)
    assert form.name.text() == "Valdir"
    form.duty.click()
    assert listed(form) == [("Norberto", "on duty"), ("Valdir", "off duty")]
    form.duty.click()
    assert form.name.wrong


def test_a_courier_s_phone_is_changed(office: Office, typist: Typist) -> None:
    office.on_duty("Norberto")
    opened(typist, CouriersDialog)
    typist.press(Key.Key_Down)
    typist.types("11955550199")
    typist.press(Key.Key_Return)
    assert office.registers.couriers()[0].phone == "11955550199"


def test_people_are_added_and_taken_out(office: Office, typist: Typist) -> None:
    form = opened(typist, PeopleDialog)
    for name in ("Helena", "Thiago"):
        typist.types(name)
        typist.press(Key.Key_Return)
    typist.types("Helena")
    typist.press(Key.Key_Return)
    assert form.name.said == "This name is in the list already."
    form.leaves.click()
    assert office.registers.people() == ["Thiago"]


def test_a_service_gets_its_minutes_and_is_offered_for_the_next_request(
    office: Office, typist: Typist
) -> None:
    form = opened(typist, ServicesDialog)
    typist.types("Return trip")
    typist.press(Key.Key_Tab)
    typist.types("3x")
    typist.press(Key.Key_Return)
    assert form.minutes.wrong
    typist.press(Key.Key_Backspace)
    typist.types("5")
    typist.press(Key.Key_Return)
    assert listed(form) == [
        ("Express", "10 min"),
        ("Return trip", "35 min"),
        ("all other services", "20 min"),
    ]
    assert office.desk.services() == ["Express", "Return trip"]


def test_the_minutes_of_all_other_services_are_changed_but_never_taken_out(
    office: Office, typist: Typist
) -> None:
    form = opened(typist, ServicesDialog)
    typist.press(Key.Key_Up)
    typist.types("22,5")
    typist.press(Key.Key_Return)
    assert office.registers.usual_minutes()[DEFAULT] == 22.5
    form.removes.click()
    assert form.name.wrong


def test_the_office_is_named_and_the_form_closes(office: Office, typist: Typist) -> None:
    form = opened(typist, OfficeDialog)
    named: list[str] = []
    form.named.connect(named.append)
    typist.types("Expresso Vila Mariana")
    typist.press(Key.Key_Return)
    assert named == ["Expresso Vila Mariana"]
    assert office.registers.office_name() == "Expresso Vila Mariana"
    assert not form.isVisible()


def test_a_record_out_of_reach_is_said_and_the_name_stays(
    office: Office, typist: Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(typist, PeopleDialog)
    typist.types("Helena")

    def unreachable(_: str) -> None:
        raise StoreError("no_answer", where="servidor")

    with monkeypatch.context() as gone:
        gone.setattr(office.registers, "add_person", unreachable)
        typist.press(Key.Key_Return)
    assert "does not answer" in form.notice.text
    assert form.name.text() == "Helena"
    typist.press(Key.Key_Return)
    assert office.registers.people() == ["Helena"]
