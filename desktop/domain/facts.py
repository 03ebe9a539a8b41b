"""A fact: something that happened to a request, when, and who recorded it when. Facts are never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

LATE_AFTER = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry of a request's timeline.

    `fields` holds the fields of the op (moments as aware UTC datetimes) and every unknown one as it came.
    `place` is the global order in which the database took the facts.
    """

    request: str
    op: str
    at: datetime
    place: int
    recorded_at: datetime
    fields: Mapping[str, object]
    id: str | None = None
    recorded_by: str | None = None
    seat: str | None = None

    @property
    def order(self) -> tuple[datetime, int]:
        """Return what facts are folded by: when it happened, and at one instant the place."""
        return (self.at, self.place)

    @property
    def entered_late(self) -> bool:
        """Tell whether it was recorded more than 2 minutes after it happened."""
        return self.recorded_at - self.at > LATE_AFTER

    @property
    def decision(self) -> str | None:
        """Return what the client decided when they were informed; None of every other kind of fact."""
        return self.text("decision") if self.op == "client_informed" else None

    def text(self, name: str) -> str | None:
        """Return a text field, None where it is missing or no text."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else None

    def moment(self, name: str) -> datetime | None:
        """Return a moment field, None where it is missing."""
        value = self.fields.get(name)
        return value if isinstance(value, datetime) else None
