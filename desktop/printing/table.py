"""Tables on paper: a row is never cut by the end of a page, and the head stands again on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.printing.flow import BODY, STRONG, Flow
from desktop.printing.lettering import ascent, line_height, width, wrapped
from desktop.printing.page import RULE, Align, Ink, Item, Type, Words

HEAD = Type(7.1, "strong")
PADDING = 1.05
GAP = 2.6
MOST_HELD = 0.55


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width.

    `fits` is a text that it must hold in one line where there is room for that at all.
    """

    title: str
    share: float
    right: bool = False
    strong: bool = False
    fits: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """A column with its left end and its width on this paper."""

    column: Column
    x: float
    room: float

    def lines(self, text: str) -> list[str]:
        """Return the lines of a cell."""
        return wrapped(text, self.type, self.room)

    @property
    def type(self) -> Type:
        """Return the type of its cells."""
        return STRONG if self.column.strong else BODY

    def written(self, lines: Sequence[str], top: float, type_: Type, ink: Ink = Ink.TEXT) -> list[Item]:
        """Return the lines as items, the first one below `top`."""
        at = self.x + self.room if self.column.right else self.x
        align: Align = "right" if self.column.right else "left"
        base = top + ascent(type_)
        return [
            Words(at, base + n * line_height(type_), line, type_, ink, align) for n, line in enumerate(lines)
        ]


class Table:
    """Draws rows below one another in a flow."""

    def __init__(self, flow: Flow, columns: Sequence[Column]) -> None:
        self._flow = flow
        self._places = _places(columns, flow.width)
        self._heads = [wrapped(place.column.title, HEAD, place.room) for place in self._places]
        self._head_height = max(map(len, self._heads)) * line_height(HEAD)

    def beginning(self, rows: Sequence[Sequence[str]]) -> float:
        """Return how much room the head and the first row need, which stay together."""
        return self._head_height + 2 * RULE + sum(_height(self._cells(row)) for row in rows[:1]) + 1

    def draw(self, rows: Sequence[Sequence[str]]) -> None:
        """Draw the head and the rows."""
        cells = [self._cells(row) for row in rows]
        self._flow.room_for(self.beginning(rows))
        self._head()
        for row in cells:
            if self._flow.room_for(_height(row)):
                self._head()
            self._row(row)

    def _cells(self, row: Sequence[str]) -> list[list[str]]:
        return [place.lines(text) for place, text in zip(self._places, row, strict=True)]

    def _head(self) -> None:
        flow = self._flow
        for place, lines in zip(self._places, self._heads, strict=True):
            top = flow.y + self._head_height - len(lines) * line_height(HEAD)
            flow.add(*place.written(lines, top, HEAD, Ink.QUIET))
        flow.y += self._head_height + 0.7
        flow.rule(flow.y, Ink.TEXT, RULE)
        flow.y += RULE

    def _row(self, row: Sequence[Sequence[str]]) -> None:
        flow = self._flow
        for place, lines in zip(self._places, row, strict=True):
            flow.add(*place.written(lines, flow.y + PADDING, place.type))
        flow.y += _height(row)
        flow.rule(flow.y)


def _height(row: Sequence[Sequence[str]]) -> float:
    return max(map(len, row)) * line_height(BODY) + 2 * PADDING


def _places(columns: Sequence[Column], whole: float) -> list[_Place]:
    """Share the width out: first what must fit, where that leaves enough to the others, then by shares."""
    free = whole - GAP * (len(columns) - 1)
    needed = [width(one.fits, STRONG if one.strong else BODY) + 0.3 if one.fits else 0.0 for one in columns]
    if sum(needed) > free * MOST_HELD:
        needed = [0.0] * len(columns)
    rest = free - sum(needed)
    total = sum(one.share for one, need in zip(columns, needed, strict=True) if not need)
    places, x = [], 0.0
    for column, need in zip(columns, needed, strict=True):
        room = need or rest * column.share / total
        places.append(_Place(column, x, room))
        x += room + GAP
    return places
