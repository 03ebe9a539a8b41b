"""Records a file of facts one by one, through the same way as the window; its lines may stand in any order."""

from collections.abc import Generator, Iterable, Iterator, Sequence

from desktop.domain.facts import Fact
from desktop.domain.refusals import Refused
from desktop.domain.timeline import check, in_order
from desktop.office.recording import Recorded, Recorder


class NotLoaded(Exception):
    """Some facts can't be recorded on what the record holds already; all others are. Holds (fact, why)."""

    def __init__(self, left: list[tuple[Fact, Refused]]) -> None:
        super().__init__(f"{len(left)} facts were not recorded")
        self.left = left


Waiting = list[tuple[Fact, Refused]]


def load(recorder: Recorder, facts: Iterable[Fact]) -> Iterator[tuple[Fact, Recorded]]:
    """Record the facts and yield each with what it became once it is committed.

    The facts of a request are recorded line by line where they could be typed like that, and else as they
    happened; one that still can't stand waits for later ones of its request. Raises NotLoaded at the end where
    some waited in vain.
    """
    waiting: dict[str, Waiting] = {}
    for fact in _as_recordable(list(facts)):
        tries = in_order([fact, *(waited for waited, _ in waiting.pop(fact.request, []))])
        left = yield from _record_what_stands(recorder, tries)
        if left:
            waiting[fact.request] = left
    if waiting:
        raise NotLoaded([one for left in waiting.values() for one in left])


def _as_recordable(facts: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the facts so that each can stand when its turn comes; a request keeps the lines that it has."""
    requests: dict[str, list[Fact]] = {}
    for fact in facts:
        requests.setdefault(fact.request, []).append(fact)
    turns = {
        request: iter(own if _could_be_typed(own) else in_order(own)) for request, own in requests.items()
    }
    for fact in facts:
        yield next(turns[fact.request])


def _could_be_typed(facts: Sequence[Fact]) -> bool:
    """Tell whether the facts can be recorded one after the other as they stand."""
    try:
        for count in range(1, len(facts) + 1):
            check(facts[:count])
    except Refused:
        return False
    return True


def _record_what_stands(
    recorder: Recorder, tries: list[Fact]
) -> Generator[tuple[Fact, Recorded], None, Waiting]:
    """Record whatever can stand, again and again while anything could; return what could not.

    What happened at one instant is recorded in the order of the lines, which decides what came first.
    """
    while True:
        left: Waiting = []
        for fact in tries:
            held_up = next((why for waiting, why in left if waiting.at == fact.at), None)
            if held_up is not None:
                left.append((fact, held_up))
                continue
            try:
                recorded = recorder.record([fact])[0]
            except Refused as refused:
                left.append((fact, refused))
            else:
                yield fact, recorded
        if not left or len(left) == len(tries):
            return left
        tries = [fact for fact, _ in left]
