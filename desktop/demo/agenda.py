"""What is yet to happen in the simulated day, in order of time; whatever happens may put more on the agenda."""

import heapq
from collections.abc import Callable


class Agenda:
    """A day's happenings by second since midnight. At one second they happen in the order they were put down."""

    def __init__(self) -> None:
        self.now = 0
        self._count = 0
        self._heap: list[tuple[int, int, Callable[[], None]]] = []

    def at(self, second: int, happening: Callable[[], None]) -> None:
        """Let something happen at a second, at once where that has passed."""
        self._count += 1
        heapq.heappush(self._heap, (max(second, self.now), self._count, happening))

    def every(self, seconds: int, first: int, last: int, happening: Callable[[], None]) -> None:
        """Let something happen again and again from `first` to `last`, both included."""

        def once() -> None:
            happening()
            if self.now + seconds <= last:
                self.at(self.now + seconds, once)

        self.at(first, once)

    def run(self, until: int) -> None:
        """Let everything up to `until` happen, itself included."""
        while self._heap and self._heap[0][0] <= until:
            self.now, _, happening = heapq.heappop(self._heap)
            happening()
