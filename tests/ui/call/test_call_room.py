"""Any text from outside is plain text in the call, and in every language nothing of it is cut or means two things."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from desktop.office.rows import RequestRow
from desktop.ui.call.form import WIDTH
from desktop.ui.call.keys import letters
from desktop.ui.language import install
from tests.ui.acts.office import Office
from tests.ui.call.caller import Caller
from tests.ui.call.scenes import arrived, at_risk, broken_twice, found

Scene = Callable[[Office], RequestRow]
NASTY = [
    "<b>bold</b> & <img src=x onerror=y>",
    "x" * 100_000,
    "مكتب البريد \u202eabc\u202c",
    "Café 🛵 \x00\x07 naïve",
    "a\nb\r\nc\u2028d",
    "{0} {client} %s &Tell",
]


@pytest.mark.parametrize("text", NASTY, ids=["markup", "long", "rtl", "emoji", "breaks", "braces"])
def test_any_text_from_outside_is_shown_as_it_stands_and_leaves_the_window_whole(
    office: Office, caller: Caller, text: str
) -> None:
    stored = text.replace("\x00", "")
    row = at_risk(office, client=stored, contact=stored, phone=stored, pickup=stored, dropoff=stored)
    office.tell(row.request, "incident_reported", "10:40", kind=stored, text=stored)
    office.tell(row.request, "client_called_in", "10:41", text=stored)
    at_risk(office, client=stored, pickup=stored)
    caller.calls(row)
    caller.dialog.resize(WIDTH, caller.dialog.natural_height)
    caller.press("5", "n")
    settle()
    assert caller.dialog.width() == WIDTH
    assert nothing_is_cut_off(caller.dialog)
    rich = [
        label for label in caller.dialog.findChildren(QLabel) if label.textFormat() == Qt.TextFormat.RichText
    ]
    assert all("<img" not in label.text() and "<b>bold" not in label.text() for label in rich)
    caller.enter()
    assert len(caller.recorded) == 2


def test_a_very_long_told_text_is_recorded_whole(office: Office, caller: Caller) -> None:
    caller.calls(broken_twice(office))
    text = "Fala de tudo: " + "ção 🛵 " * 15_000
    caller.form.told.lines.setPlainText(text)
    caller.press("n")
    caller.enter()
    assert caller.fact().text("told") == text.strip()


def settle() -> None:
    """Let nested layouts hand their heights up and down."""
    for _ in range(6):
        QApplication.processEvents()


def nothing_is_cut_off(dialog: QWidget) -> bool:
    """Whether no scrolled side is wider than its room, and no part is narrower or lower than it needs."""
    for area in dialog.findChildren(QScrollArea):
        inner, room = area.widget(), area.viewport()
        if inner.minimumSizeHint().width() > room.width() or inner.width() > room.width():
            return False
    return not cut(dialog)


def cut(dialog: QWidget) -> list[str]:
    """The labels and buttons that are smaller than they need to be."""
    small = []
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel) or not widget.text():
            continue
        least = widget.minimumSizeHint()
        height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else least.height()
        if widget.width() < least.width() or widget.height() < height:
            small.append(widget.text()[:40])
    return small


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the window speak a language for one test."""
    before, translators = QLocale(), []
    yield lambda language: translators.extend(install(qapp, language))
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("scene", [broken_twice, at_risk, found, arrived])
def test_in_portuguese_nothing_is_cut_and_every_answer_has_its_letter(
    office: Office, caller: Caller, speaks: Callable[[str], None], scene: Scene
) -> None:
    speaks("pt_BR")
    row = scene(office)
    found(office)
    caller.calls(row)
    caller.dialog.resize(WIDTH, caller.dialog.natural_height)
    for code, decision in caller.form.decisions.rows.items():
        key = next(letter for letter, act in letters().items() if act == code)
        caller.alt(key)
        assert decision.on
        settle()
        assert nothing_is_cut_off(caller.dialog)


@pytest.mark.parametrize("language", ["en", "pt_BR"])
def test_no_letter_means_two_things(
    office: Office, caller: Caller, speaks: Callable[[str], None], language: str
) -> None:
    speaks(language)
    caller.calls(broken_twice(office))
    captions = [one.text() for one in caller.dialog.findChildren(QLabel) if one.buddy() and one.isVisible()]
    mnemonics = [text[text.index("&") + 1].upper() for text in captions if "&" in text]
    keys = [*letters(), *mnemonics]
    assert len(letters()) == 7
    assert len(mnemonics) == 3
    assert len(set(keys)) == len(keys)


class Longwinded(QTranslator):
    """A language whose every text is a third longer than the English one."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        more = "n" * (len(source) // 3) if len(source) > 3 else ""
        return f"{source}{more}".replace("%n", str(n))


@pytest.mark.parametrize("scene", [broken_twice, at_risk, found, arrived])
def test_texts_that_are_a_third_longer_still_fit(
    qapp: QApplication, office: Office, caller: Caller, scene: Scene
) -> None:
    language = Longwinded()
    qapp.installTranslator(language)
    row = scene(office)
    found(office)
    caller.calls(row)
    caller.dialog.resize(WIDTH, caller.dialog.natural_height)
    caller.alt("5")
    whole = True
    for code in ("w", "l", "g"):
        caller.alt(code)
        settle()
        whole = whole and nothing_is_cut_off(caller.dialog)
    qapp.removeTranslator(language)
    assert whole


def test_in_a_low_window_an_answer_comes_into_view_with_all_that_it_needs(
    office: Office, caller: Caller
) -> None:
    caller.calls(broken_twice(office))
    caller.dialog.resize(WIDTH, 430)
    settle()
    for code in ("d", "g", "w"):
        caller.press(code)
        settle()
        row = caller.form.decisions.chosen
        assert row is not None
        assert row.visibleRegion().boundingRect().size() == row.size()
