"""A clock that moves when told."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


class ToldClock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def wait_for(self, moment: datetime) -> timedelta:
        return moment - self.at

    def move(self, **span: float) -> datetime:
        self.at += timedelta(**span)
        return self.at
