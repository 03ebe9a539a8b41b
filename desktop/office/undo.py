"""What a person may take back with one key: the last act that they recorded at their desk, all facts of it together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.facts import Fact
from desktop.domain.timeline import withdrawn
from desktop.office.entries import REQUEST, Entry, fact_of
from desktop.office.recording import facts_of
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.office.store import Reading, Store

FREE_FOR = timedelta(minutes=2)
"""How long after it was recorded an act may be taken back without giving a reason."""
LOOKED_THROUGH = 500
"""Newest facts of the record, of all desks, among which one's own last act is looked for."""

WITHDRAWAL = "fact_withdrawn"


@dataclass(frozen=True, slots=True)
class OwnAct:
    """The facts of one act, in the order of place, and the rows of their requests as they are now."""

    facts: tuple[Fact, ...]
    rows: tuple[RequestRow, ...]

    def needs_reason(self, now: datetime) -> bool:
        """Tell whether it was recorded too long ago to be taken back without a reason."""
        return now - self.facts[-1].recorded_at > FREE_FOR


def is_own(fact: Fact, scribe: Scribe) -> bool:
    """Tell whether the fact was recorded by the person who is at this desk now, and here."""
    return fact.recorded_by == scribe.person and fact.seat == scribe.seat


def needs_reason(fact: Fact, scribe: Scribe, now: datetime) -> bool:
    """Tell whether taking back this one fact needs a reason: it is another's, or too old."""
    return not is_own(fact, scribe) or now - fact.recorded_at > FREE_FOR


def withdrawals(scribe: Scribe, facts: Sequence[Fact], reason: str) -> list[Fact]:
    """Return what takes these facts back, the last first; with its receipt goes all of a request."""
    receipts = {fact.request: fact for fact in facts if fact.op == "request_received"}
    taken = [fact for fact in reversed(facts) if receipts.get(fact.request, fact) is fact]
    return [scribe.fact(fact.request, WITHDRAWAL, of=fact.id, reason=reason) for fact in taken]


class Undo:
    """Looks for what may be taken back; on the thread that owns the record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def last_own(self, scribe: Scribe) -> OwnAct | None:
        """Return the last act of this desk's person that still stands; None where there is none of late."""
        with self._store.reading() as reading:
            newest = reading.entries_since(max(0, reading.last_place() - LOOKED_THROUGH), LOOKED_THROUGH)
            own = [fact for fact in _facts(newest) if is_own(fact, scribe)]
            for last in reversed(own):
                if last.op != WITHDRAWAL and _stands(reading, last):
                    act = [fact for fact in own if fact.recorded_at == last.recorded_at]
                    return _own_act(reading, act)
        return None


def _facts(entries: Sequence[Entry]) -> list[Fact]:
    return [fact_of(entry) for entry in entries if entry.subject.startswith(REQUEST)]


def _stands(reading: Reading, fact: Fact) -> bool:
    facts = facts_of(reading, fact.request)
    gone = withdrawn(facts)
    receipts = [one for one in facts if one.op == "request_received" and one.place <= fact.place]
    return fact.id not in gone and not (receipts and receipts[-1].id in gone)


def _own_act(reading: Reading, act: Sequence[Fact]) -> OwnAct:
    standing = [fact for fact in act if fact.op != WITHDRAWAL and _stands(reading, fact)]
    found = (reading.request(request) for request in dict.fromkeys(fact.request for fact in standing))
    return OwnAct(tuple(standing), tuple(row for row in found if row is not None))
