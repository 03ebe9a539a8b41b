"""Every text of the window is extracted, translated, and found again when the program asks for it."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

import desktop
from desktop.ui.language import FOLDER, LANGUAGES

ROOT = Path(desktop.__file__ or "").parents[1]
SOURCES = [path for room in ("ui", "printing") for path in sorted((ROOT / "desktop" / room).rglob("*.py"))]
FORM = 'translate("Context", "text")'

# Calls whose texts people read, and how many of their first arguments are such.
SHOWING = {
    "setText": 1, "setToolTip": 1, "setStatusTip": 1, "setWindowTitle": 1, "setPlaceholderText": 1,
    "setAccessibleName": 1, "setAccessibleDescription": 1, "setTitle": 1, "setInformativeText": 1,
    "setDetailedText": 1, "setSuffix": 1, "setPrefix": 1, "showMessage": 2, "addTab": 2, "addItem": 1, "addRow": 1,
    "setLabelText": 1, "drawText": 3, "label": 1, "section": 1, "tooltip": 1, "QLabel": 1, "ElidedLabel": 1,
    "QPushButton": 1, "QToolButton": 1, "KeyButton": 1, "QCheckBox": 1, "QRadioButton": 1, "QGroupBox": 1,
    "QAction": 2, "QMenu": 1, "addMenu": 1, "addAction": 2, "addButton": 1,
}  # fmt: skip
NAMES_OF_THINGS = {"Retorno"}
"""What is the same in every language."""
WORD = re.compile(r"[^\W\d_]{2,}")
PLACE = re.compile(r"\{\w*\}|%n")


class Text(NamedTuple):
    """A text as the program asks for it."""

    context: str
    source: str
    comment: str


class Message(NamedTuple):
    """A text as a .ts file holds it."""

    text: Text
    forms: tuple[str, ...]
    plural: bool


def calls(path: Path) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def asks(call: ast.Call) -> bool:
    """Whether this is a translation and not, say, the translate() that every str has."""
    if name_of(call) not in ("translate", "QT_TRANSLATE_NOOP"):
        return False
    return isinstance(call.func, ast.Name) or getattr(call.func.value, "id", "") == "QCoreApplication"


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def asked() -> Iterator[tuple[str, Text | None]]:
    """Each place that asks for a translation, with the text; None where that is not a plain literal."""
    for path in SOURCES:
        for call in calls(path):
            if asks(call):
                place = f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
                given = [literal(node) for node in call.args[:2]]
                comment = literal(call.args[2]) or "" if len(call.args) > 2 else ""
                context, source = given if len(given) == 2 else (None, None)
                yield place, Text(context, source, comment) if context and source else None


def messages(language: str) -> list[Message]:
    """What the language's .ts file holds."""
    found = []
    for context in ET.parse(FOLDER / f"retorno_{language}.ts").getroot().iter("context"):
        for one in context.iter("message"):
            source, comment = one.findtext("source") or "", one.findtext("comment") or ""
            plural = one.get("numerus") == "yes"
            forms = one.iterfind("translation/numerusform" if plural else "translation")
            text = Text(context.findtext("name") or "", source, comment)
            found.append(Message(text, tuple(form.text or "" for form in forms), plural))
    return found


def test_what_is_checked_in_is_what_the_texts_give_today_each_translated() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "translate.py"), "--check"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_text_is_asked_for_in_the_one_form_that_is_found_again() -> None:
    odd = [place for place, text in asked() if text is None]
    odd += [
        f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
        for path in SOURCES
        for call in calls(path)
        if name_of(call) in ("tr", "trUtf8", "_")
    ]
    assert not odd, f"write {FORM}, both plain literals, and .format() behind it"


@pytest.mark.usefixtures("qapp")
def test_every_text_is_found_in_portuguese_by_its_own_words() -> None:
    translator = QTranslator()
    assert translator.load("retorno_pt_BR", str(FOLDER))
    unknown = [
        f"{place}: {text.source}"
        for place, text in asked()
        if text is not None and not translator.translate(*text, 1 if "%n" in text.source else -1)
    ]
    assert not unknown, "lupdate overlooks what stands inside an f-string"


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = [
        (message.text, form)
        for message in messages(language)
        for form in message.forms
        if sorted(PLACE.findall(form)) != sorted(PLACE.findall(message.text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_a_translation_has_a_key_where_its_source_has_one(language: str) -> None:
    marked = re.compile(r"&\w")
    wrong = [
        message.text
        for message in messages(language)
        for form in message.forms
        if bool(marked.search(form)) != bool(marked.search(message.text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_what_counts_something_has_a_form_for_one_and_one_for_several(language: str) -> None:
    counted = [message for message in messages(language) if message.plural]
    assert counted
    assert all(len(message.forms) == 2 and all(message.forms) for message in counted)
    assert not [form for message in counted for form in message.forms if re.search(r"\(\w+\)", form)]


def test_no_word_is_shown_past_the_translation() -> None:
    past = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {words}"
        for path in SOURCES
        for call in calls(path)
        for node in call.args[: SHOWING.get(name_of(call), 0)]
        for words in shown_words(node)
    ]
    assert not past


def shown_words(node: ast.expr) -> Iterator[str]:
    """The words that an argument holds itself, in a literal or in a literal part of an f-string."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    for part in parts:
        text = literal(part)
        if text and WORD.search(text) and text not in NAMES_OF_THINGS:
            yield text
