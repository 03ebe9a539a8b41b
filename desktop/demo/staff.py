"""Who sits at the desk and when: four dispatchers in two shifts with a break each, and a supervisor."""

from dataclasses import dataclass
from random import Random

from desktop.demo.chance import HOUR, MINUTE


def clock(hours: int, minutes: int = 0) -> int:
    """Return a time of day in seconds since midnight."""
    return hours * HOUR + minutes * MINUTE


OPENING = clock(6, 58)
LAST_ORDERS = clock(21, 50)
CLEARING = clock(22, 5)
CLOSING = clock(23, 10)


@dataclass(eq=False)
class Dispatcher:
    """A person at the desk; a dispatcher on the telephone is busy until some second."""

    name: str
    seat: str
    start: int
    end: int
    leave: int
    back: int
    busy_until: int = 0

    def on_duty(self, second: int) -> bool:
        """Tell whether this dispatcher is at the desk, not at home nor on the break."""
        return self.start <= second < self.end and not self.leave <= second < self.back


SUPERVISOR = Dispatcher("Regina Sales", "Gerência", clock(8), clock(21), clock(12, 30), clock(13, 20))


def roster() -> list[Dispatcher]:
    """Return the day's dispatchers, nobody on the telephone yet."""
    return [
        Dispatcher("Helena", "Mesa 1", OPENING, clock(15, 2), clock(11, 10), clock(11, 45)),
        Dispatcher("Otávio", "Mesa 2", clock(7, 30), clock(15, 45), clock(13, 0), clock(13, 35)),
        Dispatcher("Lívia", "Mesa 1", clock(15, 2), CLOSING + HOUR, clock(19, 0), clock(19, 30)),
        Dispatcher("Thiago", "Mesa 3", clock(10, 30), clock(22, 20), clock(17, 30), clock(18, 5)),
    ]


class Desk:
    """The office's desk with whoever is on duty."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._roster = roster()

    def free(self, second: int) -> Dispatcher | None:
        """Return who is off the telephone, the longest idle first; None where all are on it."""
        idle = [person for person in self._present(second) if person.busy_until <= second]
        return min(idle, key=lambda person: person.busy_until, default=None)

    def answering(self, second: int) -> Dispatcher:
        """Return who takes the next incoming call."""
        return min(self._present(second), key=lambda person: person.busy_until)

    def typing(self, second: int) -> Dispatcher:
        """Return somebody who is there to type."""
        return self._rng.choice(self._present(second))

    def _present(self, second: int) -> list[Dispatcher]:
        return [person for person in self._roster if person.on_duty(second)]
