"""The type on paper, and how much room it takes: the same on every printer, since no device is asked."""

from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout, QTextOption

from desktop.paths import RESOURCES
from desktop.printing.page import Type, Weight

FOLDER = RESOURCES / "fonts"
FAMILY = "Inter"

MM_PER_POINT = 25.4 / 72
# Type is measured a hundred times as large as it is drawn: no rounding to a screen's dots is left in it.
_PIXELS_PER_POINT = 100
_MM = MM_PER_POINT / _PIXELS_PER_POINT
_SHIELDS = dict.fromkeys(map(ord, "\u2068\u2069"))
_WEIGHTS: dict[Weight, QFont.Weight] = {
    "regular": QFont.Weight.Normal, "strong": QFont.Weight.DemiBold, "bold": QFont.Weight.Bold,
}  # fmt: skip


@lru_cache(maxsize=1)
def family() -> str:
    """Return the family that is printed with: the program's own, so that paper looks alike everywhere."""
    known = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(FOLDER.glob("*.ttf"))]
    families = {name for one in known for name in QFontDatabase.applicationFontFamilies(one)}
    if FAMILY in families:
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@lru_cache(maxsize=64)
def font(type_: Type) -> QFont:
    """Return the font as it is drawn."""
    made = QFont(family())
    made.setPointSizeF(type_.points)
    _finish(made, type_)
    return made


def _finish(made: QFont, type_: Type) -> None:
    made.setWeight(_WEIGHTS[type_.weight])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A glyph that depends on its neighbours could not be read out of a PDF again.
    made.setFeature(QFont.Tag("calt"), 0)


@lru_cache(maxsize=64)
def _large(type_: Type) -> tuple[QFont, QFontMetricsF]:
    made = QFont(family())
    made.setPixelSize(round(type_.points * _PIXELS_PER_POINT))
    _finish(made, type_)
    return made, QFontMetricsF(made)


def line_height(type_: Type) -> float:
    """Return how far apart two lines stand, in millimetres."""
    return type_.points * MM_PER_POINT * 1.35


def ascent(type_: Type) -> float:
    """Return how far below the top of its room a line stands, in millimetres."""
    _, metrics = _large(type_)
    free = line_height(type_) - (metrics.ascent() + metrics.descent()) * _MM
    return metrics.ascent() * _MM + free / 2


def width(text: str, type_: Type) -> float:
    """Return how wide a text is in one line, in millimetres."""
    _, metrics = _large(type_)
    return metrics.horizontalAdvance(text) * _MM


def wrapped(text: str, type_: Type, room: float) -> list[str]:
    """Return the lines of a text in a column `room` millimetres wide: broken between words, within one if need be."""
    return [line for part in _held(_unshielded(text)).split("\n") for line in _wrapped(part, type_, room)]


def _unshielded(text: str) -> str:
    """Return the text without the marks that keep directions apart, where all of it runs in one direction."""
    if any(bidirectional(letter) in ("R", "AL") for letter in text):
        return text
    return text.translate(_SHIELDS)


def _held(text: str) -> str:
    """Return the text with the dots between its parts at the ends of lines, never at their beginnings."""
    return text.replace(" · ", "\N{NO-BREAK SPACE}· ")


def _wrapped(text: str, type_: Type, room: float) -> list[str]:
    if width(text, type_) <= room:
        return [text]
    made, _ = _large(type_)
    layout = QTextLayout(text, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    letters, lines = text.encode("utf-16-le", "replace"), []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room / _MM)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        lines.append(letters[start:end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines
