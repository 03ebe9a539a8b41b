"""Dates and spans at the head of a page, in the language of the office."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.office.bars import Bar, Unit
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_WEEKDAYS: Sequence[Callable[[], str]] = (
    lambda: translate("Dates", "Monday"),
    lambda: translate("Dates", "Tuesday"),
    lambda: translate("Dates", "Wednesday"),
    lambda: translate("Dates", "Thursday"),
    lambda: translate("Dates", "Friday"),
    lambda: translate("Dates", "Saturday"),
    lambda: translate("Dates", "Sunday"),
)


def weekday(moment: datetime, times: OfficeTime) -> str:
    """Return the day as a page names it: Friday 20/11/2026."""
    name = _WEEKDAYS[times.local(moment).weekday()]()
    return translate("Dates", "{weekday} {day}").format(weekday=name, day=times.day(moment))


def until(start: datetime, end: datetime, times: OfficeTime) -> str:
    """Return from when to when: 06:58–15:02, with the date of an end on another day."""
    same_day = times.local(start).date() == times.local(end).date()
    ends = times.hour(end) if same_day else f"{times.day(end)} {times.hour(end)}"
    return f"{times.hour(start)}–{ends}" if same_day else f"{times.hour(start)} – {ends}"


def moment(at: datetime, times: OfficeTime) -> str:
    """Return a whole date with its hour: 20/11/2026 15:02."""
    return f"{times.day(at)} {times.hour(at)}"


def bar_label(bar: Bar, unit: Unit, times: OfficeTime) -> str:
    """Return what stands below a bar: its hour, its day or its month."""
    local = times.local(bar.begins)
    if unit == "hour":
        return f"{local:%H}:00" if local.minute == 0 else f"{local:%H:%M}"
    return f"{local:%d/%m}" if unit == "day" else f"{local:%m/%Y}"
