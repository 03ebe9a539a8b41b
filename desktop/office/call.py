"""What a call to a client is about: what they must hear, which calls it settles, and which requests it may be about.

All of it is computed from a request's row, its facts and a moment; the words are made by the window.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.ledger import LedgerEntry
from desktop.domain.ops import TELLS
from desktop.domain.standing import queue_order, standing
from desktop.domain.timeline import effective
from desktop.office.rows import RequestRow

SWAP = "replaced"
_STEPS = frozenset({"courier_assigned", "arrived_at_pickup", "picked_up", "stop_delivered", "delivered"})
_ALWAYS = frozenset(
    {"cancelled", "incident_reported", "incident_resolved", "client_called_in", "remedy_granted"}
)
_OF_PROMISES = frozenset(
    {"forecast_at_risk", "forecast_again", "arrival_late", "delivery_late", "promised_call"}
)


@dataclass(frozen=True, slots=True)
class News:
    """One thing that the client has not heard: a fact, a promise that ran out, or a deadline that is watched.

    Exactly one of the three is there. `times` counts how often it happened, `at` is the last time.
    """

    at: datetime
    fact: Fact | None = None
    promise: LedgerEntry | None = None
    callback: Callback | None = None
    times: int = 1


def must_hear(row: RequestRow, facts: Iterable[Fact], now: datetime) -> tuple[News, ...]:
    """Return what happened since the client was last told and matters to them, in order of time.

    Of the courier's progress only the last step counts, and a swap is nothing to them. A promise that ran out in
    silence stands at its T.
    """
    untold = _since_the_latest_tell(effective(facts), now)
    news = [News(fact.at, fact=fact) for fact in _that_matter(untold)]
    silent = [one for one in row.promises if one.fate(now) == "broken" and one.told_at is None]
    news += [News(one.by, promise=one) for one in silent]
    news += [News(one.decides_at, callback=one) for one in settled_by(row, now) if _watches(one, now)]
    return tuple(sorted(_asked_once(news), key=lambda one: one.at))


def settled_by(row: RequestRow, at: datetime) -> tuple[Callback, ...]:
    """Return the callbacks that telling the client at that moment settles, first due first."""
    return standing(row.callbacks, at).owed


def also_waiting(rows: Iterable[RequestRow], row: RequestRow, now: datetime) -> tuple[RequestRow, ...]:
    """Return the other requests of the row's client with open callbacks, in the order of the queue."""
    client = _folded(row.client)
    places = {
        other.request: (standing(other.callbacks, now), other)
        for other in rows
        if client and other.request != row.request and _folded(other.client) == client
    }
    waiting = [(where, other) for where, other in places.values() if where.owed]
    waiting.sort(key=lambda one: queue_order(one[0], one[1].received_at, one[1].request))
    return tuple(other for _, other in waiting)


def next_try(row: RequestRow, now: datetime) -> datetime | None:
    """Return when a client who was tried is to be tried again, None where nothing is owed."""
    tries = [one.next_try_at for one in settled_by(row, now) if one.next_try_at is not None]
    return max(tries, default=None)


def _since_the_latest_tell(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    until_now = [fact for fact in facts if fact.at <= now]
    tells = [number for number, fact in enumerate(until_now) if fact.op in TELLS]
    return until_now[tells[-1] + 1 :] if tells else until_now


def _that_matter(untold: Sequence[Fact]) -> list[Fact]:
    step, left = _last_step(untold), _last_leaving(untold)
    return [
        fact
        for fact in untold
        if fact is step
        or (fact.op in _ALWAYS and fact.text("by") != "client")
        or (fact.op == "courier_released" and (fact.text("reason") != SWAP or fact is left))
    ]


def _last_step(untold: Sequence[Fact]) -> Fact | None:
    """Return the courier's last step; none where that courier has left since, or only took over from another."""
    step, swapped = None, False
    for fact in untold:
        if fact.op == "courier_released":
            step, swapped = None, fact.text("reason") == SWAP
        elif fact.op in _STEPS and not (fact.op == "courier_assigned" and swapped):
            step = fact
    return step


def _last_leaving(untold: Sequence[Fact]) -> Fact | None:
    """Return the release since which there is nobody; none where somebody has the request."""
    turns = [fact for fact in untold if fact.op in ("courier_assigned", "courier_released")]
    return turns[-1] if turns and turns[-1].op == "courier_released" else None


def _asked_once(news: Sequence[News]) -> list[News]:
    """Tell all the times that the client rang as one."""
    asked = [one for one in news if one.fact is not None and one.fact.op == "client_called_in"]
    if len(asked) < 2:
        return list(news)
    rest = [one for one in news if one not in asked]
    return [*rest, replace(asked[-1], times=len(asked))]


def _watches(callback: Callback, now: datetime) -> bool:
    """Tell whether it is a deadline that no fact and no broken promise tells of already."""
    return callback.deadline and (callback.rule not in _OF_PROMISES or now <= callback.decides_at)


def _folded(client: str) -> str:
    return " ".join(client.casefold().split())
