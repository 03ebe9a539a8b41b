"""What a shift's printed summary says: the figures of its span, and the callbacks and requests behind them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from desktop.domain.callbacks import Callback
from desktop.domain.facts import Fact
from desktop.domain.figures import Figures, Span, contribution, counts_at, figures, owed
from desktop.domain.fold import Record
from desktop.domain.ops import TELLS
from desktop.domain.timeline import effective
from desktop.office.rows import RequestRow

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Missed:
    """A client left without word in time. `told` is the tell that closed the call, None where none did."""

    row: RequestRow
    callback: Callback
    told: Fact | None
    asked_at: datetime | None
    """When the client first called us about it, before we did."""


@dataclass(frozen=True, slots=True)
class HourCount:
    """Callbacks kept and missed in the hour that begins at `begins`."""

    begins: datetime
    kept: int
    missed: int


@dataclass(frozen=True, slots=True)
class Summary:
    """A span's figures with what lies behind them; `going_on` in the order of the queue is left to the reader."""

    span: Span
    figures: Figures
    hours: tuple[HourCount, ...]
    missed: tuple[Missed, ...]
    going_on: tuple[RequestRow, ...]


@dataclass(frozen=True, slots=True)
class RequestUntil:
    """One request as it stood at the end of a span: its facts up to then, and the row that they come to."""

    facts: Sequence[Fact]
    record: Record
    row: RequestRow


def summary(requests: Iterable[RequestUntil], span: Span, begins: datetime, zone: tzinfo) -> Summary:
    """Return the summary of a span over the requests that count in it.

    `begins` is where its hours start, full hours of `zone`.
    """
    contributions, counted, missed, going_on = [], [], [], []
    for request in requests:
        contributions.append(contribution(request.facts, request.record, span))
        for callback in owed(request.row.callbacks, span):
            counted.append(callback)
            if not callback.kept(span.until):
                missed.append(_missed(request, callback))
        if request.row.ended_at is None:
            going_on.append(request.row)
    missed.sort(key=lambda one: (one.callback.due_at, one.row.request))
    return Summary(span, figures(contributions), _hours(counted, span, begins, zone), tuple(missed), tuple(going_on))


def _missed(request: RequestUntil, callback: Callback) -> Missed:
    facts = effective(request.facts)
    closed_at = callback.closed_at
    tells = (fact for fact in facts if fact.op in TELLS and fact.at == closed_at)
    told = next(tells, None) if callback.outcome == "settled" else None
    asked = (
        fact.at
        for fact in facts
        if fact.op == "client_called_in" and callback.opens_at <= fact.at and (closed_at is None or fact.at <= closed_at)
    )
    return Missed(request.row, callback, told, next(asked, None))


def _hours(counted: Iterable[Callback], span: Span, begins: datetime, zone: tzinfo) -> tuple[HourCount, ...]:
    """Return every hour from the one in which the span begins to the one in which it ends."""
    kept: Counter[datetime] = Counter()
    missed: Counter[datetime] = Counter()
    for callback in counted:
        (kept if callback.kept(span.until) else missed)[_hour(counts_at(callback), zone)] += 1
    first = min([_hour(begins, zone), *kept, *missed])
    count = (_hour(span.until, zone) - first) // HOUR + 1
    return tuple(HourCount(hour, kept[hour], missed[hour]) for hour in (first + HOUR * n for n in range(count)))


def _hour(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
