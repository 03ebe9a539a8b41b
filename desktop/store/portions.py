"""Cuts a stream into portions, so that long work goes in few statements and little memory."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def portions(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Yield the items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while portion := list(islice(rest, size)):
        yield portion
