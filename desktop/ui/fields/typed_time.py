"""Reads a time as one types it at a desk: 10:31, 1031, 10h31, -5, +20, 23/11 14:30; always in the office's zone.

What happened lies in the past, what is promised in the future: so `23:50` typed at five past midnight is of
yesterday for the one, and of tonight for the other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Literal

from desktop.domain.moments import AFTER_LATEST, EARLIEST

Asks = Literal["far", "night", "long_ago"]
Unread = Literal["unreadable", "no_such_time", "not_yet", "gone"]

FAR = timedelta(hours=4)
"""A time further ahead than this is asked back."""
LONG_AGO = timedelta(hours=12)
"""A time of day longer ago than this was most likely meant ahead, and is asked back too."""
NIGHT_FROM, NIGHT_UNTIL = time(22), time(6)

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_YEARS = 4  # until there is a 29th of February again, but for the turn of some centuries
_MINUSES = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-"})

_TIME = r"(?:(?P<h>\d{1,2})(?:[:.hH](?P<m>\d\d)|[hH])|(?P<hm>\d{3,4}))"
_DATE = r"(?P<d>\d{1,2})/(?P<mo>\d{1,2})(?:/(?P<y>\d{4}|\d\d))?"
_MOMENT = re.compile(rf"(?:{_DATE} +)?{_TIME}", re.ASCII)
_SPAN = re.compile(
    r"(?P<sign>[+-]) ?(?:(?P<hours>\d{1,3})[:hH](?P<rest>\d\d)|(?P<minutes>\d{1,5}))", re.ASCII
)


@dataclass(frozen=True, slots=True)
class TypedTime:
    """The moment that was typed, in UTC. `asks` says why it should be asked back before it counts."""

    moment: datetime
    asks: Asks | None = None


class Unreadable(Exception):
    """What was typed is no time that can be meant here; `kind` is what programs compare."""

    def __init__(self, kind: Unread) -> None:
        super().__init__(kind)
        self.kind = kind


def read_past(typed: str, now: datetime, zone: tzinfo, steps: Iterable[datetime] = ()) -> TypedTime:
    """Return when something happened: the latest such time that is not after `now`. Raises Unreadable.

    A typed minute has no seconds. Where one of `steps` (what is known to have happened before) lies in that very
    minute, the moment is that of the step, so that what followed it can be typed at all.
    """
    span = _span(typed)
    if span is not None:
        if span > timedelta(0):
            raise Unreadable("not_yet")
        return TypedTime(now + span)
    typed_time, day = _parts(typed, now.astimezone(zone).date())
    past = [moment for moment in _moments(typed_time, day, zone) if moment <= now]
    if not past:
        raise Unreadable("not_yet")
    minute = max(past)
    within = [step for step in steps if minute <= step < minute + _MINUTE and step <= now]
    moment = max(within, default=minute)
    return TypedTime(moment, "long_ago" if day.free and now - moment > LONG_AGO else None)


def read_future(typed: str, after: datetime, zone: tzinfo) -> TypedTime:
    """Return when something is to be: the next such time after `after`, in full minutes. Raises Unreadable.

    `+20` counts from `after`, and loses the seconds: a client is told minutes.
    """
    span = _span(typed)
    if span is not None:
        if span <= timedelta(0):
            raise Unreadable("gone")
        moment = (after + span).replace(second=0, microsecond=0)
    else:
        typed_time, day = _parts(typed, after.astimezone(zone).date())
        ahead = [moment for moment in _moments(typed_time, day, zone) if moment > after]
        if not ahead:
            raise Unreadable("gone")
        moment = min(ahead)
    return TypedTime(moment, _asks_ahead(moment, after, zone))


def _asks_ahead(moment: datetime, after: datetime, zone: tzinfo) -> Asks | None:
    hour = moment.astimezone(zone).time()
    if hour >= NIGHT_FROM or hour < NIGHT_UNTIL:
        return "night"
    return "far" if moment - after > FAR else None


def _span(typed: str) -> timedelta | None:
    """Return the minutes of `-5` and `+20`, or of `+1:30`; None where it is no span."""
    found = _SPAN.fullmatch(typed.strip().translate(_MINUSES))
    if found is None:
        return None
    if found["minutes"] is not None:
        length = timedelta(minutes=int(found["minutes"]))
    else:
        length = timedelta(hours=int(found["hours"]), minutes=int(found["rest"]))
    return length if found["sign"] == "+" else -length


@dataclass(frozen=True, slots=True)
class _Days:
    """The days that a typed time may lie on; `free` where no date was typed."""

    days: Sequence[date]
    free: bool


def _parts(typed: str, today: date) -> tuple[time, _Days]:
    found = _MOMENT.fullmatch(" ".join(typed.split()))
    if found is None:
        raise Unreadable("unreadable")
    hour, minute = found["h"], found["m"] or "0"
    if found["hm"] is not None:
        hour, minute = found["hm"][:-2], found["hm"][-2:]
    try:
        hours = time(int(hour), int(minute))
    except ValueError:
        raise Unreadable("no_such_time") from None
    if found["d"] is None:
        return hours, _Days([today + n * _DAY for n in range(-2, 3)], free=True)
    days = list(_days(int(found["d"]), int(found["mo"]), found["y"], today.year))
    if not days:
        raise Unreadable("no_such_time")
    return hours, _Days(days, free=False)


def _days(day: int, month: int, year: str | None, this_year: int) -> Iterator[date]:
    """Yield the days of this date, of the years around this one where none was typed."""
    years: Sequence[int] = range(this_year - _YEARS, this_year + _YEARS + 1)
    if year is not None:
        years = [int(year) + (2000 if len(year) == 2 else 0)]
    for one in years:
        if not EARLIEST.year <= one < AFTER_LATEST.year:
            continue
        try:
            yield date(one, month, day)
        except ValueError:
            continue


def _moments(hours: time, days: _Days, zone: tzinfo) -> Iterator[datetime]:
    """Yield the moments at which the office's clocks show this time on these days.

    None on a day whose clocks jump over it, two where they are put back.
    """
    for day in days.days:
        seen = set()
        for fold in (0, 1):
            local = datetime.combine(day, hours.replace(fold=fold), zone)
            moment = local.astimezone(UTC)
            if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
                seen.add(moment)
        yield from sorted(seen)
