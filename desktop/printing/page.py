"""What a page is made of before anything is drawn: words, boxes and hatchings, each at its place in millimetres."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Weight = Literal["regular", "strong", "bold"]
Align = Literal["left", "centre", "right"]

HAIRLINE = 0.15
RULE = 0.25


class Ink(Enum):
    """What a colour on paper means; in black and white each is told from the others by more than its shade."""

    TEXT = "#17202B"
    QUIET = "#55606E"
    LINE = "#DDE2E8"
    KEPT = "#157347"
    MISSED = "#C4122F"


@dataclass(frozen=True, slots=True)
class Type:
    """A size in points, and a weight."""

    points: float
    weight: Weight = "regular"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text: `x` is its left end, middle or right end, as `align` says, `y` the line it stands on."""

    x: float
    y: float
    text: str
    type: Type
    ink: Ink = Ink.TEXT
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box; a rule is a very flat one."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Hatch:
    """A framed box with slanted lines `gap` apart, so that it differs from a filled one without any colour."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    gap: float = 1.3


Item = Words | Box | Hatch


@dataclass(frozen=True, slots=True)
class Page:
    """The items of a page, measured from the top left corner of what is printed on."""

    items: tuple[Item, ...]

    def texts(self) -> list[str]:
        """Return all that can be read on it, in the order in which it is drawn."""
        return [item.text for item in self.items if isinstance(item, Words)]


@dataclass(frozen=True, slots=True)
class Size:
    """How large the part of a sheet is that is printed on, in millimetres."""

    width: float
    height: float
