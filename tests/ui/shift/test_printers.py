"""The questions that the system asks: which printer, and where a PDF is to go. This PC has no printer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shift.printers import Printers


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the questions are asked over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def when_asked(answer: Callable[[QWidget], None]) -> None:
    """Answer the question that is about to be asked."""

    def look() -> None:
        asked = QApplication.activeModalWidget()
        if asked is None:
            QTimer.singleShot(10, look)
        else:
            answer(asked)

    QTimer.singleShot(0, look)


def leave(asked: QWidget) -> None:
    QTest.keyClick(asked, Qt.Key.Key_Escape)


@pytest.mark.usefixtures("qapp")
def test_without_a_printer_there_is_one_to_look_at_pages_with() -> None:
    printers = Printers()
    assert printers.names() == []
    assert printers.printer().outputFormat() == QPrinter.OutputFormat.PdfFormat


def test_whoever_leaves_the_question_for_a_printer_does_not_print(window: QWidget) -> None:
    printers = Printers()
    printer = printers.printer()
    when_asked(leave)
    assert not printers.choose(printer, window)


def test_a_pdf_goes_where_it_is_wanted_and_is_called_one(window: QWidget, tmp_path: Path) -> None:
    def answer(asked: QWidget) -> None:
        name = asked.findChild(QLineEdit)
        assert name is not None
        name.setText(str(tmp_path / "resumo"))
        QTest.keyClick(name, Qt.Key.Key_Return)

    when_asked(answer)
    assert Printers().pdf_path("retorno-2611-20-1.pdf", window) == tmp_path / "resumo.pdf"


def test_whoever_leaves_the_question_for_a_file_saves_nothing(window: QWidget) -> None:
    when_asked(leave)
    assert Printers().pdf_path("retorno-2611-20-1.pdf", window) is None
