"""Lays a document out from top to bottom over as many pages as it takes, each with its foot and its number."""

from collections.abc import Callable

from desktop.printing.lettering import ascent, line_height, width, wrapped
from desktop.printing.page import HAIRLINE, Align, Box, Hatch, Ink, Item, Page, Size, Type, Words

BODY = Type(8.6)
STRONG = Type(8.6, "strong")
SMALL = Type(7.9)
FOOT = Type(7.1)
HEADING = Type(9.4, "bold")

FOOT_HEIGHT = 11.0
FOOT_GAP = 3.5

Foot = Callable[[int, int], tuple[str, str]]
"""Given a page and how many there are, the foot's left and right text."""


class Flow:
    """Keeps the place on the page. What would run over the foot begins a new page."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self.y = 0.0
        self._pages: list[list[Item]] = [[]]

    @property
    def width(self) -> float:
        """Return how wide the document is."""
        return self.size.width

    @property
    def bottom(self) -> float:
        """Return where the foot begins."""
        return self.size.height - FOOT_HEIGHT

    def pages(self, foot: Foot) -> list[Page]:
        """Return all pages with their feet."""
        of = len(self._pages)
        return [Page((*items, *self._foot(*foot(number, of)))) for number, items in enumerate(self._pages, 1)]

    def room_for(self, height: float) -> bool:
        """Begin a new page where less than `height` is left; tell whether that was done."""
        if self.y + height <= self.bottom or self.y == 0.0:
            return False
        self._pages.append([])
        self.y = 0.0
        return True

    def space(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def add(self, *items: Item) -> None:
        """Put items on this page where they say."""
        self._pages[-1].extend(items)

    def heading(self, text: str, keep_with: float) -> None:
        """Write a heading that stays with at least `keep_with` of what follows."""
        self.room_for(line_height(HEADING) + 1.3 + keep_with)
        self.y += self.text(0, self.y, self.width, text, HEADING) + 1.3

    def paragraph(self, text: str, type_: Type = BODY, ink: Ink = Ink.TEXT) -> None:
        """Write a paragraph over the whole width."""
        lines = wrapped(text, type_, self.width)
        for line in lines:
            self.room_for(line_height(type_))
            self.text(0, self.y, self.width, line, type_, ink)
            self.y += line_height(type_)

    def text(
        self,
        x: float,
        y: float,
        room: float,
        text: str,
        type_: Type,
        ink: Ink = Ink.TEXT,
        align: Align = "left",
    ) -> float:
        """Write text into a column that begins at `x` and `y`, and return its height."""
        lines = wrapped(text, type_, room)
        at = x + {"left": 0.0, "centre": room / 2, "right": room}[align]
        for number, line in enumerate(lines):
            base = y + ascent(type_) + number * line_height(type_)
            self.add(Words(at, base, line, type_, ink, align))
        return len(lines) * line_height(type_)

    def rule(self, y: float, ink: Ink = Ink.LINE, thickness: float = HAIRLINE, x: float = 0.0) -> None:
        """Draw a rule from `x` to the right end."""
        self.add(Box(x, y, self.width - x, thickness, ink))

    def box(self, x: float, y: float, wide: float, high: float, ink: Ink) -> None:
        """Draw a filled box."""
        self.add(Box(x, y, wide, high, ink))

    def hatch(self, x: float, y: float, wide: float, high: float, ink: Ink, gap: float = 1.3) -> None:
        """Draw a hatched box."""
        self.add(Hatch(x, y, wide, high, ink, gap))

    def _foot(self, left: str, right: str) -> list[Item]:
        top = self.bottom + FOOT_GAP
        base = top + 1.2 + ascent(FOOT)
        room = self.width - width(right, FOOT) - 4
        first, *more = wrapped(left, FOOT, room)
        lines = [first, *(["".join(more[:1])] if more else [])]
        items: list[Item] = [Box(0, top, self.width, HAIRLINE, Ink.LINE)]
        items += [
            Words(0, base + n * line_height(FOOT) * 0.85, line, FOOT, Ink.QUIET)
            for n, line in enumerate(lines)
        ]
        return [*items, Words(self.width, base, right, FOOT, Ink.QUIET, "right")]
