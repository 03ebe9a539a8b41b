"""Records a file of facts one by one, through the same way as the window; a line may wait for one after it."""

from collections.abc import Generator, Iterable, Iterator

from desktop.domain.facts import Fact
from desktop.domain.refusals import Refused
from desktop.office.recording import Recorded, Recorder


class NotLoaded(Exception):
    """Some facts can't be recorded on what the record holds already; all others are. Holds (fact, why)."""

    def __init__(self, left: list[tuple[Fact, Refused]]) -> None:
        super().__init__(f"{len(left)} facts were not recorded")
        self.left = left


def load(recorder: Recorder, facts: Iterable[Fact]) -> Iterator[tuple[Fact, Recorded]]:
    """Record the facts in their order and yield each with what it became once it is committed.

    The lines of a file need not be in order of time: a fact that can't stand yet waits for later lines of its
    request. Raises NotLoaded at the end where some waited in vain.
    """
    waiting: dict[str, list[tuple[Fact, Refused]]] = {}
    for fact in facts:
        queue = waiting.pop(fact.request, [])
        tries = [fact, *(waited for waited, _ in queue)]
        left = yield from _record_what_stands(recorder, tries)
        if left:
            waiting[fact.request] = sorted(left, key=lambda one: one[0].order)
    if waiting:
        raise NotLoaded([one for left in waiting.values() for one in left])


def _record_what_stands(
    recorder: Recorder, tries: list[Fact]
) -> Generator[tuple[Fact, Recorded], None, list[tuple[Fact, Refused]]]:
    """Record whatever can stand, again and again while anything could; return what could not."""
    while True:
        left: list[tuple[Fact, Refused]] = []
        for fact in tries:
            try:
                recorded = recorder.record([fact])[0]
            except Refused as refused:
                left.append((fact, refused))
            else:
                yield fact, recorded
        if not left or len(left) == len(tries):
            return left
        tries = [fact for fact, _ in left]
