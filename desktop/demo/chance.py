"""Chance for the simulator: spans of time, and decks that let rare things happen on every day, but rarely."""

from collections.abc import Hashable, Mapping
from random import Random
from typing import Generic, TypeVar

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR

Card = TypeVar("Card", bound=Hashable)


class Deck(Generic[Card]):
    """Cards drawn without putting back, shuffled anew when used up: exact shares, in an order by chance."""

    def __init__(self, rng: Random, cards: Mapping[Card, int]) -> None:
        self._rng = rng
        self._cards = [card for card, copies in cards.items() for _ in range(copies)]
        self._left: list[Card] = []

    def draw(self) -> Card:
        """Return the next card."""
        if not self._left:
            self._left = list(self._cards)
            self._rng.shuffle(self._left)
        return self._left.pop()


def once_in(rng: Random, times: int) -> Deck[bool]:
    """Return a deck in which one card of `times` says yes."""
    return Deck(rng, {True: 1, False: times - 1})


def span(rng: Random, least: float, most: float, usual: float | None = None) -> int:
    """Return seconds by chance between two numbers of minutes, mostly near `usual`.

    No logarithm and no sine: the same seed gives the same second on every computer.
    """
    return round(rng.triangular(least, most, usual) * MINUTE)


def clock_step(second: int, minutes: int) -> int:
    """Return the next full step of `minutes` on the clock: people promise 10:35, not 10:33:17."""
    step = minutes * MINUTE
    return -(-second // step) * step
