"""What to say on the call, as codes with values in the order in which one says it; the window makes the words.

First what happened, then where the request stands now. What may be promised is no part of it: that is the
dispatcher's to offer and the client's to decide.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS
from desktop.domain.timeline import effective
from desktop.office.call import SWAP, News, must_hear, settled_by
from desktop.office.rows import RequestRow

PhraseCode = Literal[
    "cancelled", "delivered", "complaint", "incident", "solved", "left", "left_with_parcel",
    "asked", "as_promised", "call_late", "how_it_stands",
    "late", "at_risk", "no_courier", "found", "coming", "at_pickup", "kept_waiting", "on_the_way",
]  # fmt: skip

_AT_RISK = frozenset({"forecast_at_risk", "forecast_again", "delivery_late"})
_CAUSES = frozenset({"cancelled", "delivered", "incident_reported", "incident_resolved", "courier_released"})
_BY_PHASE: Mapping[str, PhraseCode] = {
    "no_courier": "no_courier", "to_pickup": "coming", "at_pickup": "at_pickup", "on_the_way": "on_the_way",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """One thing to say. `values` are moments, and texts of the record as they were typed."""

    code: PhraseCode
    values: Mapping[str, object] = field(default_factory=dict)


def phrases(
    row: RequestRow, facts: Sequence[Fact], now: datetime, *, incoming: bool = False
) -> tuple[Phrase, ...]:
    """Return what to say of this request to its client, who has not heard what is new in these facts.

    In an `incoming` call nobody says why we call.
    """
    news = must_hear(row, facts, now)
    cause = _cause(news, facts)
    late = _late(row, now)
    stands = _standing(row, news, now)
    spoken = [cause] if cause else [*_asked(news), *late]
    if not spoken and not incoming and not any(one.code == "found" for one in stands):
        spoken = [_opening(row, now)]
    return (*spoken, *stands)


def phrases_aside(row: RequestRow, now: datetime) -> tuple[Phrase, ...]:
    """Return what to say in the same conversation of another request, of which only the row is known."""
    trouble = row.problem
    cause = _incident(trouble, "") if trouble and row.ended_at is None else None
    spoken = [cause] if cause else _late(row, now)
    if row.phase == "delivered":
        spoken = [Phrase("delivered", {"at": row.ended_at})]
    elif row.phase == "cancelled":
        spoken = [Phrase("cancelled", {"reason": ""})]
    return (*spoken, *_standing(row, (), now))


def _cause(news: Sequence[News], facts: Sequence[Fact]) -> Phrase | None:
    """Return the newest event that says why we call."""
    events = [one.fact for one in news if one.fact is not None and one.fact.op in _CAUSES]
    if not events:
        return None
    fact = events[-1]
    if fact.op == "cancelled":
        return Phrase("cancelled", {"reason": fact.text("reason") or ""})
    if fact.op == "delivered":
        return Phrase("delivered", {"at": fact.at})
    if fact.op == "incident_resolved":
        return Phrase("solved", {"text": fact.text("text") or ""})
    if fact.op == "incident_reported":
        return _incident(fact.text("kind") or "", fact.text("text") or "")
    return _left(fact, facts)


def _incident(kind: str, text: str) -> Phrase:
    return Phrase("complaint") if kind == "complaint" else Phrase("incident", {"kind": kind, "text": text})


def _left(release: Fact, facts: Sequence[Fact]) -> Phrase | None:
    """Return that the courier left; a planned swap for which there is nobody yet is no event of its own."""
    reason = release.text("reason") or ""
    if reason == SWAP:
        return None
    before = [fact for fact in effective(facts) if fact.order < release.order]
    arrived = False
    for fact in before:
        arrived = fact.op in ARRIVALS or (arrived and fact.op != "courier_assigned")
    return Phrase("left_with_parcel" if arrived else "left", {"reason": reason})


def _asked(news: Sequence[News]) -> list[Phrase]:
    asked = [one.at for one in news if one.fact is not None and one.fact.op == "client_called_in"]
    return [Phrase("asked", {"at": asked[-1]})] if asked else []


def _late(row: RequestRow, now: datetime) -> list[Phrase]:
    """Return which promised time was not kept in silence, or will hardly be kept."""
    broken = [
        one.by
        for one in row.promises
        if one.promised != "call" and one.fate(now) == "broken" and one.told_at is None
    ]
    if broken:
        return [Phrase("late", {"at": broken[-1]})]
    risky = [one.decides_at for one in settled_by(row, now) if one.rule in _AT_RISK]
    return [Phrase("at_risk", {"at": risky[-1]})] if risky else []


def _opening(row: RequestRow, now: datetime) -> Phrase:
    """Return how to begin where nothing happened: we promised to call, or it is time to say something."""
    missed = [
        one.by
        for one in row.promises
        if one.promised == "call" and one.fate(now) == "broken" and one.told_at is None
    ]
    if missed:
        return Phrase("call_late", {"at": missed[-1]})
    promised = any(one.rule == "promised_call" for one in settled_by(row, now))
    return Phrase("as_promised" if promised else "how_it_stands")


def _standing(row: RequestRow, news: Sequence[News], now: datetime) -> list[Phrase]:
    """Return where the request stands; nothing where it has ended."""
    if row.ended_at is not None:
        return []
    code = _BY_PHASE[row.phase]
    owed = settled_by(row, now)
    if code == "at_pickup" and any(one.rule == "waiting_at_pickup" for one in owed):
        code = "kept_waiting"
    unknown = any(one.fact is not None and one.fact.op == "courier_assigned" for one in news)
    if code == "coming" and (unknown or any(one.rule == "courier_found" for one in owed)):
        code = "found"
    return [Phrase(code, {"courier": row.courier or ""})]
