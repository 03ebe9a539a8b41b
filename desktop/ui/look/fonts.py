"""The type: Windows keeps its own interface font, everybody else gets Inter, which the program brings along."""

import sys
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "fonts"

REGULAR = QFont.Weight.Normal
STRONG = QFont.Weight.DemiBold
BOLD = QFont.Weight.Bold


@lru_cache(maxsize=1)
def family() -> str:
    """Return the family of the interface; asked for once the application exists."""
    if sys.platform == "win32":
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = []
    for path in sorted(FOLDER.glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if "Inter" in families:
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


@lru_cache(maxsize=64)
def _font(pixels: float, weight: QFont.Weight, struck: bool) -> QFont:
    made = QFont(family())
    made.setPixelSize(max(1, round(pixels)))
    made.setWeight(weight)
    made.setStrikeOut(struck)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def font(pixels: float, weight: QFont.Weight = REGULAR, *, struck: bool = False) -> QFont:
    """Return the interface font of that size and weight, its figures all of one width."""
    return QFont(_font(pixels, weight, struck))
