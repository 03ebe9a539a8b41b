"""What a client of the simulated office was told so far: when last, and what was promised then."""

from dataclasses import dataclass
from typing import NamedTuple


class Promise(NamedTuple):
    """What is promised in one talk, in seconds since midnight."""

    courier_by: int | None = None
    delivered_by: int | None = None
    call_by: int | None = None


NOTHING = Promise()


@dataclass
class Heard:
    """What the client heard: when last, and what was promised then, in seconds since midnight.

    `first_time` and `latest_time` are the first and the latest time ever given for a courier, `changes` is how
    often it was put off.
    """

    last: int | None = None
    courier_by: int | None = None
    delivered_by: int | None = None
    call_by: int | None = None
    first_time: int | None = None
    latest_time: int | None = None
    changes: int = 0
    wants_no_call: bool = False
    quiet_from: int = 0

    def hear(self, second: int, promise: Promise, *, no_more_calls: bool) -> None:
        """Note a talk; a new promise takes the place of all earlier ones."""
        if promise != NOTHING:
            self.courier_by, self.delivered_by, self.call_by = promise
        if promise.courier_by is not None:
            put_off = self.latest_time is not None and promise.courier_by > self.latest_time
            self.changes += put_off
            self.latest_time = promise.courier_by
            self.first_time = self.first_time or promise.courier_by
        self.last, self.wants_no_call = second, no_more_calls
        self.quiet_from = max(second, *(moment or 0 for moment in promise))
