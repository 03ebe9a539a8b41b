"""The theme: palette and sizes together, and how they are put on the whole program."""

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop.paths import RESOURCES
from desktop.ui.look import fonts
from desktop.ui.look.palette import LIGHT, Palette

SHEET = RESOURCES / "look" / "sheet.qss"

NORMAL_ROW = 50
LOWEST_ROW, HIGHEST_ROW = 44, 54


@dataclass(frozen=True, slots=True)
class Theme:
    """What painters and widgets are given. `row_height` is of the queue, in pixels; `type_scale` grows all type."""

    palette: Palette = LIGHT
    row_height: int = NORMAL_ROW
    type_scale: float = 1.0

    def colour(self, meaning: str) -> QColor:
        """Return the colour of a meaning, by its name in the palette."""
        return self.palette.colour(meaning)

    def font(
        self, pixels: float = 13, weight: QFont.Weight = fonts.REGULAR, *, struck: bool = False
    ) -> QFont:
        """Return the interface font; `pixels` as drawn for a type scale of 1."""
        return fonts.font(pixels * self.type_scale, weight, struck=struck)

    def apply(self, app: QApplication) -> None:
        """Make the whole program look so: style, font, system colours, style sheet."""
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self._system_colours())
        app.setStyleSheet(self.sheet())

    def sheet(self) -> str:
        """Return the style sheet with this theme's colours and sizes in it."""
        values = {name: getattr(self.palette, name) for name in self.palette.__dataclass_fields__}
        sizes = {f"px{n}": f"{round(n * self.type_scale)}px" for n in range(10, 31)}
        template = Template(SHEET.read_text(encoding="utf-8"))
        return template.substitute(values | sizes, look=SHEET.parent.as_posix())

    def _system_colours(self) -> QPalette:
        role = QPalette.ColorRole
        made = QPalette()
        for which, meaning in {
            role.Window: "canvas", role.WindowText: "ink", role.Base: "surface", role.Text: "ink",
            role.AlternateBase: "raised", role.Button: "surface", role.ButtonText: "ink",
            role.Highlight: "selection", role.HighlightedText: "selection_ink", role.Link: "brand",
            role.PlaceholderText: "ink_3", role.ToolTipBase: "surface", role.ToolTipText: "ink",
            role.Mid: "line", role.Light: "surface", role.Dark: "line", role.Accent: "brand",
        }.items():  # fmt: skip
            made.setColor(which, self.colour(meaning))
        for which in (role.Text, role.WindowText, role.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, which, self.colour("ink_3"))
        return made
