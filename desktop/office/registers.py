"""The small registers as they are read: clients for completion, couriers with their turns."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ClientMatch:
    """A known client with one contact; addresses the last used first."""

    client: str
    contact: str | None
    phone: str | None
    last_at: datetime
    pickups: tuple[str, ...] = ()
    dropoffs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CourierRow:
    """A courier. `on` is the requests they are on now; `free_since` when the last turn ended, or duty began.

    `id` stands in the subject of their facts; None for one who is only named by requests.
    """

    name: str
    phone: str | None
    on_duty: bool
    duty_since: datetime | None
    on: tuple[str, ...] = ()
    free_since: datetime | None = None
    id: str | None = None
