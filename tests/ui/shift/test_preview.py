"""Pages are looked at before they are printed; without a printer, and when one vanishes, the PDF is offered."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintPreviewWidget

from desktop.ui.shift.preview import PaperDialog
from tests.ui.shift.desk import CONTROL, Key, Keyboard, ShiftOffice


def preview(office: ShiftOffice, keyboard: Keyboard, requests: int = 1) -> PaperDialog:
    for n in range(requests):
        office.receive("10:00", f"Cliente número {n}")
    paper = office.context.papers.open_list(office.shifts.open_list())
    dialog = PaperDialog(paper, office.printers)
    keyboard.before(dialog)
    return dialog


def pages(dialog: PaperDialog) -> QPrintPreviewWidget:
    return dialog.view


def text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_what_is_shown_is_what_is_printed(office: ShiftOffice, keyboard: Keyboard, tmp_path: Path) -> None:
    office.printers.there = ["HP"]
    dialog = preview(office, keyboard)
    assert pages(dialog).pageCount() == 1
    keyboard.press(Key.Key_P, modifiers=CONTROL)
    assert dialog.said.startswith("Sent to the printer")
    assert "Cliente número 0" in text(tmp_path / "printed.pdf")


def test_whoever_changes_their_mind_prints_nothing(
    office: ShiftOffice, keyboard: Keyboard, tmp_path: Path
) -> None:
    office.printers.there, office.printers.chosen = ["HP"], False
    dialog = preview(office, keyboard)
    keyboard.press(Key.Key_P, modifiers=CONTROL)
    assert dialog.said == ""
    assert not (tmp_path / "printed.pdf").exists()


def test_without_a_printer_the_pdf_is_offered(
    office: ShiftOffice, keyboard: Keyboard, tmp_path: Path
) -> None:
    dialog = preview(office, keyboard)
    assert "No printer" in dialog.said
    keyboard.press(Key.Key_P, modifiers=CONTROL)
    assert "Save the pages as PDF" in dialog.said
    office.printers.pdf = tmp_path / "list.pdf"
    keyboard.press(Key.Key_S, modifiers=CONTROL)
    assert "list.pdf" in dialog.said
    assert "Cliente número 0" in text(tmp_path / "list.pdf")


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_vanishes_is_named_and_the_pdf_offered(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    office.printers.there, office.printers.vanishes = ["HP"], True
    dialog = preview(office, keyboard)
    keyboard.press(Key.Key_P, modifiers=CONTROL)
    assert "takes no page" in dialog.said
    assert "PDF" in dialog.said


def test_the_last_printer_may_go_while_the_pages_are_looked_at(
    office: ShiftOffice, keyboard: Keyboard
) -> None:
    office.printers.there = ["HP"]
    dialog = preview(office, keyboard)
    office.printers.there = []
    keyboard.press(Key.Key_P, modifiers=CONTROL)
    assert "No printer" in dialog.said


def test_a_folder_that_is_gone_takes_no_pdf(office: ShiftOffice, keyboard: Keyboard, tmp_path: Path) -> None:
    office.printers.pdf = tmp_path / "gone" / "list.pdf"
    dialog = preview(office, keyboard)
    keyboard.press(Key.Key_S, modifiers=CONTROL)
    assert "could not be written" in dialog.said


def test_another_size_of_paper_is_chosen_by_keys(
    office: ShiftOffice, keyboard: Keyboard, tmp_path: Path
) -> None:
    office.printers.pdf = tmp_path / "list.pdf"
    dialog = preview(office, keyboard, requests=12)
    assert pages(dialog).pageCount() == 1
    dialog.sizes.setFocus()
    keyboard.press(Key.Key_Down)
    assert pages(dialog).pageCount() == 2
    keyboard.press(Key.Key_S, modifiers=CONTROL)
    sheet = PdfReader(tmp_path / "list.pdf").pages[0].mediabox
    assert (round(float(sheet.width)), round(float(sheet.height))) == (420, 595)


def test_pages_are_turned_by_keys(office: ShiftOffice, keyboard: Keyboard) -> None:
    dialog = preview(office, keyboard, requests=40)
    assert pages(dialog).pageCount() > 1
    keyboard.press(Key.Key_PageDown)
    assert pages(dialog).currentPage() == 2
    keyboard.press(Key.Key_PageUp, Key.Key_PageUp)
    assert pages(dialog).currentPage() == 1


def test_esc_closes_it(office: ShiftOffice, keyboard: Keyboard) -> None:
    dialog = preview(office, keyboard)
    keyboard.press(Key.Key_Escape)
    assert not dialog.isVisible()
