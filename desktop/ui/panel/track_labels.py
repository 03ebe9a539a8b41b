"""Finds places for the labels of the promise track: near their points, in a few rows, never one over another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SPACE = 6.0
"""Least distance between two labels of one row."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A label to be centred at `x`, in one of `rows` (best first); what is more `important` is placed first."""

    x: float
    width: float
    important: int
    rows: tuple[int, ...]
    reach: float = 30.0
    """How far it may be moved sideways."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands: a row, and its left edge."""

    row: int
    left: float


def places(wishes: Sequence[Wish], whole: float) -> list[Place | None]:
    """Return a place for each wish, None where there is no room."""
    taken: dict[int, list[tuple[float, float]]] = {}
    found: list[Place | None] = [None] * len(wishes)
    for number in sorted(range(len(wishes)), key=lambda one: -wishes[one].important):
        wish = wishes[number]
        place = _find(wish, taken, whole)
        if place is not None:
            taken.setdefault(place.row, []).append((place.left, place.left + wish.width))
            found[number] = place
    return found


def _find(wish: Wish, taken: dict[int, list[tuple[float, float]]], whole: float) -> Place | None:
    if wish.width > whole:
        return None
    wanted = _inside(wish.x - wish.width / 2, wish.width, whole)
    best: Place | None = None
    for row in wish.rows:
        left = _nearest(wanted, wish, taken.get(row, []), whole)
        if left is not None and (best is None or abs(left - wanted) < abs(best.left - wanted)):
            best = Place(row, left)
            if left == wanted:
                break
    return best


def _nearest(wanted: float, wish: Wish, others: Iterable[tuple[float, float]], whole: float) -> float | None:
    """Return the free left edge that is nearest to the wanted one, within reach."""
    others = list(others)
    edges = [wanted]
    for start, end in others:
        edges += [start - SPACE - wish.width, end + SPACE]
    free = [
        edge
        for edge in edges
        if abs(edge - wanted) <= wish.reach
        and 0 <= edge <= whole - wish.width
        and all(edge + wish.width + SPACE <= start or edge >= end + SPACE for start, end in others)
    ]
    return min(free, key=lambda edge: abs(edge - wanted), default=None)


def _inside(left: float, width: float, whole: float) -> float:
    return min(max(0.0, left), whole - width)
