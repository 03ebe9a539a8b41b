"""Moments as the office writes them: ISO 8601 with an offset, read to the microsecond, kept in UTC."""

import re
from datetime import UTC, datetime, timedelta

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
AFTER_LATEST = datetime(2101, 1, 1, tzinfo=UTC)

_SHAPE = re.compile(
    r"\d{4}-?\d\d-?\d\dT\d\d(:?\d\d(:?\d\d([.,]\d{1,6})?)?)?(Z|[+-]\d\d(:?\d\d(:?\d\d([.,]\d{1,6})?)?)?)",
    re.ASCII,
)


def read_moment(text: str) -> datetime:
    """Return the moment that `text` names, in UTC.

    Raises ValueError for anything but ISO 8601 with an offset (`Z` included) to the microsecond,
    and OverflowError for a moment that no calendar of this program reaches.
    """
    if not _SHAPE.fullmatch(text):
        raise ValueError(text)
    return datetime.fromisoformat(text).astimezone(UTC)


def write_moment(moment: datetime) -> str:
    """Return `moment` in UTC as `2026-03-02T10:20:00+00:00`, microseconds only where there are any."""
    return moment.astimezone(UTC).isoformat()


def minutes(amount: float) -> timedelta:
    """Return a span of `amount` minutes."""
    return timedelta(minutes=amount)
