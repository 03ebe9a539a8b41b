"""The style sheet of the call dialog alone, beside the program's."""

from dataclasses import asdict
from string import Template

from PySide6.QtWidgets import QWidget

from desktop.paths import RESOURCES
from desktop.ui.look.theme import Theme

_USUAL_TYPE = 13
SHEET = RESOURCES / "look" / "call.qss"


def sheet(theme: Theme) -> str:
    """Return it with the theme's colours and sizes in it."""
    sizes = {f"px{n}": f"{round(n * theme.type_scale)}px" for n in range(10, 31)}
    return Template(SHEET.read_text(encoding="utf-8")).substitute(asdict(theme.palette) | sizes)


def grown(widget: QWidget, pixels: int) -> int:
    """Return a length that was drawn for the usual size of type as it must be for the size in use."""
    return round(pixels * max(1.0, widget.font().pixelSize() / _USUAL_TYPE))
