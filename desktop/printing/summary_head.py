"""What a summary says of itself at its head: of which shift it is, who was on duty, and from when to when it counts."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.figures import Span
from desktop.office.shift_desk import ShiftSummary
from desktop.office.shift_rows import ShiftRow
from desktop.printing.dates import moment, until, weekday
from desktop.printing.head import simulated
from desktop.ui.words.outside import joined, one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

AT_ONCE = timedelta(minutes=1)


def title(made: ShiftSummary) -> str:
    """Return what the document is called."""
    if made.shift is None:
        return translate("SummaryHead", "Summary")
    return translate("SummaryHead", "Shift summary")


def number(made: ShiftSummary, times: OfficeTime) -> list[str]:
    """Return the shift's number, and how it ended."""
    shift = made.shift
    if shift is None:
        return []
    return [translate("SummaryHead", "No. {number}").format(number=shift.number), _ended(shift, times)]


def _ended(shift: ShiftRow, times: OfficeTime) -> str:
    if shift.closed_at is None:
        return translate("SummaryHead", "not closed yet")
    hour = times.moment(shift.closed_at, shift.opened_at)
    if not shift.closed_by:
        return translate("SummaryHead", "closed {hour}").format(hour=hour)
    closed = translate("SummaryHead", "closed by {person}, {hour}")
    return closed.format(person=one_line(shift.closed_by), hour=hour)


def about(made: ShiftSummary, times: OfficeTime) -> str:
    """Return the line below the title."""
    mark = simulated() if made.summary.simulated else None
    what = (
        _span(made.summary.span, times)
        if made.shift is None
        else _shift(made.shift, made.summary.span, times)
    )
    return joined(one_line(made.office or ""), what, mark)


def _span(span: Span, times: OfficeTime) -> str:
    since = moment(span.after, times) if span.after else translate("SummaryHead", "the beginning")
    words = translate("SummaryHead", "from {since} to {until}")
    return words.format(since=since, until=moment(span.until, times))


def _shift(shift: ShiftRow, span: Span, times: OfficeTime) -> str:
    people = ", ".join(one_line(person) for person in shift.people)
    desk = translate("SummaryHead", "desk: {people}").format(people=people) if people else None
    hours = until(shift.opened_at, span.until, times)
    return joined(weekday(shift.opened_at, times), hours, desk, _since(shift, times))


def _since(shift: ShiftRow, times: OfficeTime) -> str | None:
    """Say from when the figures count, where that is well before somebody came."""
    if shift.after is None or shift.opened_at - shift.after < AT_ONCE:
        return None
    words = translate("SummaryHead", "counted from {moment}, when the shift before ended")
    return words.format(moment=times.moment(shift.after, shift.opened_at))
