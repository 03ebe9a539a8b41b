"""The numbers of the simulated requests, like 2611-0187: year, month, and a running number within the month."""

from datetime import date


class Numbers:
    """Hands out numbers. Days of one size never share any, so that several fit in one database."""

    def __init__(self, day: date, requests: int) -> None:
        self._month = f"{day:%y%m}"
        self._next = (day.day - 1) * (requests + requests // 10 + 1) + 1

    def next(self) -> str:
        """Return a number that was not handed out before."""
        number, self._next = self._next, self._next + 1
        return f"{self._month}-{number:04}"
