"""Typed texts and amounts: all of a text is kept, Enter is the form's, and Shift+Enter breaks a line."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.domain.texts import is_text
from desktop.ui.fields import typed_text
from desktop.ui.fields.money_field import MoneyField, cents_of
from desktop.ui.fields.text_fields import LineField, TextField


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("  a  b ", "a b"), ("a\tb\nc", "a b c"), ("a\0b\x07c", "abc"), ("a\u2028b", "a b"), ("a\ud800b", "ab"),
        ("<b>x</b> & y", "<b>x</b> & y"), ("مرحبا 🛵", "مرحبا 🛵"), ("\x85", ""),
    ],
)  # fmt: skip
def test_a_line_is_kept_but_for_what_nobody_sees(typed: str, kept: str) -> None:
    assert typed_text.one_line(typed) == kept
    assert is_text(kept)


def test_a_text_keeps_its_line_breaks() -> None:
    assert typed_text.lines(" um \r\ndois\n\n\n três \0") == "um\ndois\n\n\n três"


def test_a_field_takes_a_hundred_thousand_letters(qtbot: QtBot) -> None:
    text, line = TextField("Text"), LineField("Line")
    qtbot.addWidget(text)
    qtbot.addWidget(line)
    text.set_text("ã" * 100_000)
    line.set_text("ã" * 100_000)
    assert len(text.text()) == len(line.text()) == 100_000


def test_enter_belongs_to_the_form_and_shift_enter_breaks_a_line(qtbot: QtBot) -> None:
    form = QDialog()
    qtbot.addWidget(form)
    field = TextField("Text")
    QVBoxLayout(form).addWidget(field)
    form.show()
    QTest.keyClicks(field.lines, "um")
    QTest.keyClick(field.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field.lines, "dois")
    QTest.keyClick(field.lines, Qt.Key.Key_Return)
    QTest.keyClick(field.lines, Qt.Key.Key_Enter)
    assert field.text() == "um\ndois"


def test_pasted_markup_arrives_as_plain_text(qtbot: QtBot) -> None:
    field = TextField("Text")
    qtbot.addWidget(field)
    pasted = QMimeData()
    pasted.setHtml("<b>fat</b>")
    pasted.setText("<b>fat</b>")
    field.lines.insertFromMimeData(pasted)
    assert field.text() == "<b>fat</b>"


def test_what_is_said_beside_a_field_is_plain_text(qtbot: QtBot) -> None:
    field = LineField("Client & Co")
    qtbot.addWidget(field)
    field.refuse("<b>no</b>")
    assert field.said == "<b>no</b>"
    assert field.wrong
    assert field.line.accessibleDescription() == "<b>no</b>"
    field.line.setText("x")
    assert not field.wrong


@pytest.mark.parametrize(
    "typed, cents",
    [
        ("15", 1500), ("15,5", 1550), ("15,00", 1500), ("R$ 1.234,56", 123456), ("R$15", 1500), ("0,01", 1),
        ("15.00", None), ("1.23,4", None), ("-5", None), ("abc", None), ("", None), ("1,234", None), ("9" * 30, None),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_the_office_writes_it(typed: str, cents: int | None) -> None:
    assert cents_of(typed) == cents


def test_an_amount_that_can_not_be_read_is_refused_beside_its_field(qtbot: QtBot) -> None:
    field = MoneyField("Amount")
    qtbot.addWidget(field)
    assert field.check()
    field.set_text("15.0.0")
    assert not field.check()
    assert field.wrong
    field.set_text("15")
    assert field.check()
    assert field.said == "R$ 15,00"
