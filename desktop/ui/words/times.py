"""Moments in the office's own zone, as the office writes them: 10:42, 22/11, 22/11/2026."""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

OFFICE_ZONE = ZoneInfo("America/Sao_Paulo")


class OfficeTime:
    """Writes moments in one zone; they are stored in UTC everywhere else."""

    def __init__(self, zone: tzinfo = OFFICE_ZONE) -> None:
        self.zone = zone

    def local(self, moment: datetime) -> datetime:
        """Return the same moment as the office's clocks show it."""
        return moment.astimezone(self.zone)

    def hour(self, moment: datetime) -> str:
        """Return hours and minutes: 10:42."""
        return f"{self.local(moment):%H:%M}"

    def second(self, moment: datetime) -> str:
        """Return hours, minutes and seconds: 10:42:17."""
        return f"{self.local(moment):%H:%M:%S}"

    def day(self, moment: datetime) -> str:
        """Return the whole date: 22/11/2026."""
        return f"{self.local(moment):%d/%m/%Y}"

    def day_beside(self, moment: datetime, now: datetime) -> str:
        """Return the date as far as one needs it `now`: nothing today, 22/11 this year, else all of it."""
        local, today = self.local(moment), self.local(now)
        if local.date() == today.date():
            return ""
        return f"{local:%d/%m}" if local.year == today.year else f"{local:%d/%m/%Y}"

    def moment(self, moment: datetime, now: datetime) -> str:
        """Return the hour, with the date before it on any day but today's."""
        return f"{self.day_beside(moment, now)} {self.hour(moment)}".strip()
