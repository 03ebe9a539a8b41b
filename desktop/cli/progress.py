"""Progress of long work, shown only when a person looks at a terminal."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def shown(steps: Iterable[T], total: int | None, unit: str) -> Iterator[T]:
    """Yield the steps while a bar on standard error follows them."""
    yield from tqdm(
        steps, total=total, unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False, delay=0.5
    )
