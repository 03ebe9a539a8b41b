"""A shift by keys alone, from coming on duty to the page on paper, in both languages of the office."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog

from desktop.office.shift_desk import OnDuty
from desktop.office.shift_rows import ShiftRow
from desktop.ui import language
from desktop.ui.shift.close_shift import CloseShift
from desktop.ui.shift.open_shift import OpenShift
from desktop.ui.shift.paper_desk import PaperDesk
from tests.ui.sample import NOW, at
from tests.ui.shift.desk import CONTROL, Key, Keyboard, ShiftOffice

PAPER = {
    "en": ["Shift summary", "No. 2611-23-1", "closed by Helena, 10:42", "Open: 1 request going on, 0 calls to make"],
    "pt_BR": ["Resumo do turno", "Nº 2611-23-1", "encerrado por Helena, 10:42", "Em aberto: 1 solicitação aberta"],
}  # fmt: skip


@pytest.fixture(params=["en", "pt_BR"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the office."""
    before = QLocale()
    installed = language.install(qapp, request.param)
    yield request.param
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_a_shift_from_its_opening_to_the_printed_page(
    office: ShiftOffice, keyboard: Keyboard, tmp_path: Path, spoken: str
) -> None:
    office.clock.at = at("06:58")
    opening = OpenShift(office.context)
    came: list[OnDuty] = []
    opening.on_duty.connect(came.append)
    keyboard.before(opening)
    keyboard.types("Helena")
    keyboard.press(Key.Key_Return)
    office.scribe.person = came[0].person

    office.clock.at = NOW
    request = office.receive("10:30", "Farmácia Central")
    closing = CloseShift(office.context, came[0].shift)
    closed: list[ShiftRow] = []
    closing.closed.connect(closed.append)
    keyboard.before(closing)
    keyboard.press(Key.Key_2, Key.Key_Return, Key.Key_W)
    keyboard.types("Fica para amanha")
    keyboard.press(Key.Key_Return, Key.Key_Return)
    assert dict(closed[0].left) == {request.request: "Fica para amanha"}

    paper, shown = PaperDesk(office.context), list[QDialog]()
    paper.shown.connect(shown.append)
    paper.summary(closed[0])
    keyboard.before(shown[0])
    office.printers.pdf = tmp_path / "summary.pdf"
    keyboard.press(Key.Key_S, modifiers=CONTROL)
    text = PdfReader(tmp_path / "summary.pdf").pages[0].extract_text().replace("\xa0", " ")
    for words in [*PAPER[spoken], "Farmácia Central", "Fica para amanha"]:
        assert words in text.replace("\n", " ")
