"""Writes down what a person at a desk did as facts: who, on which PC, when it happened and when it was typed."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.clock import Clock
from desktop.domain.facts import Fact


def random_id() -> str:
    """Return an id that no other fact has."""
    return uuid.uuid4().hex


@dataclass(slots=True)
class Scribe:
    """Makes facts for one desk. `person` is who is on duty there, `seat` the PC's name."""

    clock: Clock
    seat: str
    person: str | None = None
    new_id: Callable[[], str] = random_id

    def fact(self, request: str, op: str, at: datetime | None = None, **fields: object) -> Fact:
        """Return a fact that happened at `at` (None: now). Fields that are None or empty are left out.

        `request` may be empty for a request that gets its number when it is recorded. A field whose name is a
        word of Python's is given with an underscore behind it: `for_`.
        """
        now = self.clock.now()
        return Fact(
            request=request, op=op, at=min(at or now, now), place=0, recorded_at=now,
            fields={name.removesuffix("_"): value for name, value in fields.items() if value not in (None, "")},
            id=self.new_id(), recorded_by=self.person, seat=self.seat,
        )  # fmt: skip
