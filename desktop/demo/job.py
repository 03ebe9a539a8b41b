"""A request and a courier as the simulated office knows them: where each stands, and who rides for what.

This is only the simulator's own memory. Which calls are owed is decided by `desktop.domain`, from the facts.
"""

from dataclasses import dataclass, field

from desktop.demo.chance import MINUTE
from desktop.demo.clients import Client
from desktop.demo.heard import NOTHING, Heard, Promise

USUAL_MINUTES = {"Express": 10}
USUAL_MINUTES_OTHERWISE = 20


@dataclass(eq=False)
class Courier:
    """A motorbike and its rider; `out_until` is the end of a break or a repair."""

    name: str
    start: int
    end: int
    lunch: int
    free_since: int = 0
    out_until: int = 0
    jobs: list["Job"] = field(default_factory=list)

    def riding(self, second: int) -> bool:
        """Tell whether this courier is on shift, and neither eating nor broken down."""
        eating = self.lunch <= second < self.lunch + 45 * MINUTE
        return self.start <= second < self.end and second >= self.out_until and not eating


@dataclass(eq=False)
class Job:
    """One request. `turn` counts who took it on or lost it, so that what an earlier courier was about to do is void."""

    number: str
    client: Client
    contact: str
    service: str
    received: int
    stops: tuple[str, ...]
    wanted: int | None = None
    placed_from: int = 0
    on_hold_until: int = 0
    shareable: bool = False
    courier: Courier | None = None
    turn: int = 0
    assigned: int = 0
    eta: int = 0
    arrived: int | None = None
    picked: int | None = None
    stops_done: int = 0
    swapped: bool = False
    troubled: bool = False
    ended: int | None = None
    disputed_until: int = 0
    heard: Heard = field(default_factory=Heard)
    news: dict[str, int] = field(default_factory=dict)
    plans: dict[tuple[str, int], int | None] = field(default_factory=dict)
    ringing: bool = False
    tries: int = 0
    retry_at: int = 0

    @property
    def usual_until(self) -> int:
        """Return when the service's usual time is over."""
        return self.received + MINUTE * USUAL_MINUTES.get(self.service, USUAL_MINUTES_OTHERWISE)

    @property
    def commitment(self) -> int | None:
        """Return by when the client counts on a courier; None where a later talk left it open."""
        if self.heard.courier_by is not None:
            return self.heard.courier_by
        return self.usual_until if self.heard.last is None else None

    @property
    def was_put_off(self) -> bool:
        """Tell whether a first promise had to be moved."""
        return self.heard.changes > 0

    def is_late(self, second: int) -> bool:
        """Tell whether the client has lost trust in it: the first time passed, was put off, or there was trouble."""
        return self.was_put_off or self.troubled or second > (self.heard.first_time or self.usual_until)

    def hears(self, second: int, promise: Promise = NOTHING, *, no_more_calls: bool = False) -> None:
        """Note what the client heard; with it all news is told."""
        self.heard.hear(second, promise, no_more_calls=no_more_calls)
        self.news.clear()
        self.tries = self.retry_at = 0

    def disputed(self, second: int) -> bool:
        """Tell whether a mistake on it is about to be taken back: until that is typed nothing else is."""
        return second <= self.disputed_until

    def calm(self, second: int) -> bool:
        """Tell whether the desk may work on it: nobody is ringing the client, and nothing is disputed."""
        return not self.ringing and not self.disputed(second)

    def take_on(self, courier: Courier, second: int) -> None:
        """Give the job to a courier."""
        self.courier, self.assigned = courier, second
        self.arrived = self.picked = None
        self.turn += 1
        courier.jobs.append(self)

    def let_go(self, second: int) -> None:
        """Take the job from its courier, if it has one."""
        if self.courier is not None:
            self.courier.jobs.remove(self)
            self.courier.free_since = second
        self.courier = self.arrived = None
        self.turn += 1
