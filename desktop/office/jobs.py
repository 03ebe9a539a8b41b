"""How the window hands work to the thread that owns the record, and gets the answer back on its own."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Jobs(Protocol):
    """Runs jobs one after the other where the record may be touched."""

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Queue `job`; later call, on the asking thread, `done` with its result or `failed` with what it raised."""
        ...
