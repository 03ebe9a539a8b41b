"""The forms in Portuguese: each letter leads to one field, and the longer words have room."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.ui.acts.table import ACTS
from tests.support.languages import speaking
from tests.ui.acts.office import Office, Typist

FORMS = [act.id for act in ACTS if act.id != "take_back"]


@pytest.fixture(autouse=True)
def portuguese(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "pt_BR"):
        yield


def form(office: Office, typist: Typist, name: str) -> QWidget:
    """The form of an act on a request that has a courier and a problem."""
    row = office.receive("10:20")
    office.tell(row.request, "courier_assigned", "10:30", courier="Valdir")
    row = office.tell(row.request, "incident_reported", "10:35", kind="flat_tyre", text="Na Vergueiro")
    return typist.opens(name, row)


def letters(form: QWidget) -> list[str]:
    texts = [one.text() for one in form.findChildren(QLabel) if one.buddy() is not None]
    texts += [one.text() for one in form.findChildren(QAbstractButton) if one.isVisible()]
    return [key for text in texts if (key := QKeySequence.mnemonic(text).toString())]


def room_missing(form: QWidget) -> list[str]:
    """The texts on one line that are wider than their places."""
    shown = [one for one in form.findChildren(QLabel) if one.isVisible() and not one.wordWrap()]
    shown += [one for one in form.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    return [one.text() for one in shown if one.text() and one.minimumSizeHint().width() > one.width()]


@pytest.mark.parametrize("name", FORMS)
def test_every_letter_with_alt_leads_to_one_field_in_portuguese_too(
    office: Office, typist: Typist, name: str
) -> None:
    found = letters(form(office, typist, name))
    assert len(found) == len(set(found)), found


@pytest.mark.parametrize("name", FORMS)
def test_no_portuguese_word_is_cut(office: Office, typist: Typist, name: str) -> None:
    assert room_missing(form(office, typist, name)) == []
