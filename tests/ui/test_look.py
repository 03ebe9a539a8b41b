"""How everything looks: readable in every palette, the same type everywhere, text from outside as it stands."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import desktop
from desktop.ui.look import fonts, icons
from desktop.ui.look.buttons import KeyButton
from desktop.ui.look.icons import Icon
from desktop.ui.look.labels import ElidedLabel, label, tooltip
from desktop.ui.look.palette import PALETTES, Palette
from desktop.ui.look.theme import SHEET, Theme

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(desktop.__file__ or "").parents[1]

# What is written (first) on what ground (second).
WRITTEN = [
    ("ink", "surface"), ("ink", "canvas"), ("ink", "raised"), ("ink", "overdue_soft"), ("ink", "brand_soft"),
    ("ink_2", "surface"), ("ink_2", "raised"), ("ink_2", "overdue_soft"), ("ink_3", "surface"),
    ("brand", "surface"), ("brand_ink", "brand"), ("overdue_ink", "overdue"), ("overdue_ink", "overdue_dark"),
    ("overdue_text", "surface"), ("overdue_text", "overdue_soft"), ("due", "due_soft"), ("due", "surface"),
    ("told", "told_soft"), ("told", "surface"), ("mark_ink", "mark"), ("nav_ink", "nav"),
    ("nav_on_ink", "nav_on"), ("selection_ink", "selection"),
]  # fmt: skip


def light_of(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((light_of(one), light_of(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", PALETTES)
def test_everything_written_can_be_read_on_its_ground(name: str) -> None:
    palette = PALETTES[name]
    least = 7.0 if name == "high_contrast" else 4.5
    faint = {
        pair: round(found, 2)
        for pair in WRITTEN
        if (found := contrast(getattr(palette, pair[0]), getattr(palette, pair[1]))) < least
    }
    assert not faint


def test_colours_stand_in_the_palette_alone() -> None:
    elsewhere = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "desktop" / "ui").rglob("*.py")
        if path.name != "palette.py" and re.search(r'"#[0-9A-Fa-f]{3,8}"', path.read_text("utf-8"))
    ]
    assert not elsewhere


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_style_sheet_has_every_colour_that_it_names(palette: Palette) -> None:
    sheet = Theme(palette).sheet()
    assert "$" not in sheet
    for image in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(image).is_file()


def test_the_style_sheet_is_understood_by_qt(qtbot: QtBot) -> None:
    """A mistake in it is a warning of Qt's, which fails a test."""
    button = KeyButton("Call", "F2", "alarm")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.palette().color(button.foregroundRole()).name() == Theme().palette.overdue_ink.lower()


@pytest.mark.parametrize("weight", [fonts.REGULAR, fonts.STRONG, fonts.BOLD])
def test_the_type_is_the_one_that_is_brought_along_in_each_weight(weight: QFont.Weight) -> None:
    info = QFontInfo(fonts.font(13, weight))
    assert (info.family(), info.weight()) == ("Inter", weight)


@pytest.mark.parametrize("weight", [fonts.REGULAR, fonts.STRONG, fonts.BOLD])
def test_figures_have_one_width_so_that_a_running_clock_stands_still(weight: QFont.Weight) -> None:
    metrics = QFontMetrics(fonts.font(20, weight))
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_is_drawn_in_the_colour_it_is_given(icon: Icon) -> None:
    image = icons.pixmap(icon, 20, "#FF0000", 2.0).toImage()
    assert image.size() == QSize(40, 40)
    seen = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() > 250
    }
    assert seen == {"#ff0000"}


def test_the_drawings_are_those_of_the_published_set() -> None:
    from tablerpy import OutlineIcon, get_icon

    for icon in Icon:
        ours = (icons.FOLDER / f"{icon.value}.svg").read_bytes()
        assert ours == get_icon(OutlineIcon(f"{icon.value}.svg")).read_bytes()
    assert {path.stem for path in icons.FOLDER.glob("*.svg")} == {icon.value for icon in Icon}


def test_a_label_shows_markup_as_it_stands(qtbot: QtBot) -> None:
    shown = label("<b>Bar & Café</b>", "strong")
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert tooltip("<b>Bar & Café</b>") == "<span>&lt;b&gt;Bar &amp; Café&lt;/b&gt;</span>"


def test_what_does_not_fit_into_a_label_is_said_on_hover(qtbot: QtBot) -> None:
    shown = ElidedLabel("Rua Domingos de Morais 2187, bloco B")
    qtbot.addWidget(shown)
    shown.resize(60, 20)
    shown.show()
    assert "bloco B" in shown.toolTip()
    shown.resize(600, 20)
    assert shown.toolTip() == ""


def test_an_elided_label_takes_a_hundred_thousand_letters_on_one_line(qtbot: QtBot) -> None:
    shown = ElidedLabel("longo\n" * 20_000)
    qtbot.addWidget(shown)
    assert isinstance(shown, QLabel)
    assert "\n" not in shown.text()
    assert len(shown.text()) < 1000


def test_a_button_says_its_key_to_those_who_listen(qtbot: QtBot) -> None:
    button = KeyButton("&Call now", "F2")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Call now (F2)"


def test_a_button_leaves_room_for_its_key(qtbot: QtBot) -> None:
    with_key, without = KeyButton("Courier", "F3"), KeyButton("Courier")
    qtbot.addWidget(with_key)
    qtbot.addWidget(without)
    assert with_key.minimumSizeHint().width() >= without.sizeHint().width() + 18


def test_the_set_and_the_type_come_from_packages_that_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = " ".join(project["dependency-groups"]["dev"])
    assert "fontpkg-inter" in named
    assert "tablerpy" in named
    assert SHEET.is_file()
