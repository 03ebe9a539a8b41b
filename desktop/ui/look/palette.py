"""The one place where colours stand. They are named for what they mean, in three complete palettes."""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#RRGGBB`. Red is for a client who waits too long, amber for soon, green for told, blue for acts.

    `x_ink` is what is written on a ground of colour `x`; `x_soft` a ground on which `x` itself is written.
    """

    canvas: str
    surface: str
    raised: str
    line: str
    line_soft: str
    ink: str
    ink_2: str
    ink_3: str
    brand: str
    brand_ink: str
    brand_soft: str
    brand_key: str
    overdue: str
    overdue_ink: str
    overdue_dark: str
    overdue_soft: str
    overdue_text: str
    due: str
    due_soft: str
    due_line: str
    told: str
    told_soft: str
    told_line: str
    track: str
    elapsed: str
    mark: str
    mark_ink: str
    nav: str
    nav_ink: str
    nav_on: str
    nav_on_ink: str
    nav_line: str
    selection: str
    selection_ink: str

    def colour(self, meaning: str) -> QColor:
        """Return the colour of a meaning by its name here."""
        return QColor(str(getattr(self, meaning)))


LIGHT = Palette(
    canvas="#F3F5F7", surface="#FFFFFF", raised="#F8F9FB", line="#DDE2E8", line_soft="#EBEEF2",
    ink="#17202B", ink_2="#55606E", ink_3="#667180",
    brand="#1F4FD8", brand_ink="#FFFFFF", brand_soft="#E7EDFD", brand_key="#3C67E0",
    overdue="#C4122F", overdue_ink="#FFFFFF", overdue_dark="#9B0B22", overdue_soft="#FDECEE",
    overdue_text="#C4122F",
    due="#A15C00", due_soft="#FFF3D9", due_line="#B97A12",
    told="#157347", told_soft="#E5F4EC", told_line="#E5F4EC",
    track="#CBD3DC", elapsed="#55606E", mark="#17202B", mark_ink="#FFFFFF",
    nav="#16202E", nav_ink="#B8C3D1", nav_on="#25344A", nav_on_ink="#FFFFFF", nav_line="#6C93FF",
    selection="#CFDBFB", selection_ink="#17202B",
)  # fmt: skip

DARK = Palette(
    canvas="#10161E", surface="#18202A", raised="#1D2733", line="#37434F", line_soft="#27313C",
    ink="#EDF1F5", ink_2="#B3BECA", ink_3="#97A3B0",
    brand="#8CABFF", brand_ink="#0E1624", brand_soft="#243353", brand_key="#7394EC",
    overdue="#D42B46", overdue_ink="#FFFFFF", overdue_dark="#A3152D", overdue_soft="#3A1A22",
    overdue_text="#FF8C9C",
    due="#F2B757", due_soft="#3A2C12", due_line="#C58A2B",
    told="#6FCB9B", told_soft="#173326", told_line="#173326",
    track="#465361", elapsed="#A7B3C0", mark="#EDF1F5", mark_ink="#10161E",
    nav="#0B1017", nav_ink="#AAB6C4", nav_on="#223148", nav_on_ink="#FFFFFF", nav_line="#8CABFF",
    selection="#33508F", selection_ink="#FFFFFF",
)  # fmt: skip

HIGH_CONTRAST = Palette(
    canvas="#FFFFFF", surface="#FFFFFF", raised="#FFFFFF", line="#000000", line_soft="#6B6B6B",
    ink="#000000", ink_2="#1F1F1F", ink_3="#333333",
    brand="#0030B0", brand_ink="#FFFFFF", brand_soft="#FFFFFF", brand_key="#001E75",
    overdue="#A3001B", overdue_ink="#FFFFFF", overdue_dark="#6B0012", overdue_soft="#FFFFFF",
    overdue_text="#A3001B",
    due="#6B3D00", due_soft="#FFFFFF", due_line="#6B3D00",
    told="#00512B", told_soft="#FFFFFF", told_line="#00512B",
    track="#8A8A8A", elapsed="#000000", mark="#000000", mark_ink="#FFFFFF",
    nav="#000000", nav_ink="#FFFFFF", nav_on="#0030B0", nav_on_ink="#FFFFFF", nav_line="#FFFFFF",
    selection="#0030B0", selection_ink="#FFFFFF",
)  # fmt: skip

PALETTES = {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}
