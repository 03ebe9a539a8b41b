"""The style sheet of the call dialog alone, beside the program's."""

from dataclasses import asdict
from string import Template

from desktop.paths import RESOURCES
from desktop.ui.look.theme import Theme

SHEET = RESOURCES / "look" / "call.qss"


def sheet(theme: Theme) -> str:
    """Return it with the theme's colours and sizes in it."""
    sizes = {f"px{n}": f"{round(n * theme.type_scale)}px" for n in range(10, 31)}
    return Template(SHEET.read_text(encoding="utf-8")).substitute(asdict(theme.palette) | sizes)
