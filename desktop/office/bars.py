"""How the callbacks of a span are spread over its hours, or its days where it is long; every one stands in some bar."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal

from desktop.domain.callbacks import Callback
from desktop.domain.figures import Span, counts_at

Unit = Literal["hour", "day", "month"]

_INSTANT = timedelta(microseconds=1)
_LONGEST: dict[Unit, timedelta] = {"hour": timedelta(hours=48), "day": timedelta(days=62)}
# Short enough that no unit is leapt over, not even where the clocks are changed within it.
_STEPS: dict[Unit, timedelta] = {
    "hour": timedelta(minutes=15), "day": timedelta(hours=6), "month": timedelta(days=7),
}  # fmt: skip
_TOP_OF: dict[Unit, dict[str, int]] = {
    "hour": {"minute": 0}, "day": {"hour": 0, "minute": 0}, "month": {"day": 1, "hour": 0, "minute": 0},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """Callbacks kept and missed in the unit that begins at `begins`, by the moment that counts for the figures."""

    begins: datetime
    kept: int
    missed: int


def unit_of(counted: Iterable[Callback], span: Span, begins: datetime) -> Unit:
    """Return what a bar stands for: hours of a shift, days of weeks, months of what is longer."""
    length = span.until - min([begins, *map(counts_at, counted)])
    return next((unit for unit, most in _LONGEST.items() if length <= most), "month")


def bars(
    counted: Sequence[Callback], span: Span, begins: datetime, zone: tzinfo, unit: Unit
) -> tuple[Bar, ...]:
    """Return a bar for every unit from the first that counts to the one in which the span ends."""
    kept: Counter[datetime] = Counter()
    missed: Counter[datetime] = Counter()
    for callback in counted:
        (kept if callback.kept(span.until) else missed)[_top(counts_at(callback), zone, unit)] += 1
    moment = min([begins, *kept, *missed])
    tops = {*kept, *missed, _top(max(moment, span.until - _INSTANT), zone, unit)}
    while moment < span.until:
        tops.add(_top(moment, zone, unit))
        moment += _STEPS[unit]
    return tuple(Bar(top, kept[top], missed[top]) for top in sorted(tops))


def _top(moment: datetime, zone: tzinfo, unit: Unit) -> datetime:
    """Return when the unit began in which the moment lies, as the office's clocks count."""
    top = moment.astimezone(zone).replace(second=0, microsecond=0, **_TOP_OF[unit])  # type: ignore[arg-type]
    return top.astimezone(UTC)
