"""Progress of long work, shown only when a person looks at a terminal."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def shown(steps: Iterable[T], total: int | None, unit: str) -> Iterator[T]:
    """Yield the steps while a bar on standard error follows them."""
    yield from tqdm(
        steps, total=total, unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False, delay=0.5
    )


@contextmanager
def followed(unit: str) -> Iterator[Callable[[int, int], None]]:
    """Give what is to be told how much is done, and of how much; a bar on standard error follows it."""
    with tqdm(unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False, delay=0.5) as bar:

        def tell(done: int, of: int) -> None:
            bar.total = of
            bar.update(done - bar.n)

        yield tell
