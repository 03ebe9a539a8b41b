"""What became of a call that was not made in time, in the words of a report: told once it is over."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.facts import Fact
from desktop.domain.ops import ARRIVALS
from desktop.office.rows import RequestRow
from desktop.office.summary import Missed
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.outside import aside, joined, one_line
from desktop.ui.words.phases import capital, trouble
from desktop.ui.words.situations import forecast_number
from desktop.ui.words.spans import MINUS, counted_since
from desktop.ui.words.tells import decided, promise_words
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_HAPPENED: Mapping[str, Callable[[], str]] = {
    "usual_time": lambda: translate("Happened", "Usual time passed, no courier"),
    "forecast_at_risk": lambda: translate("Happened", "{nth} forecast ran out, no courier"),
    "forecast_again": lambda: translate("Happened", "{nth} forecast ran out, no courier"),
    "arrival_late": lambda: translate("Happened", "Courier late for the pickup"),
    "delivery_late": lambda: translate("Happened", "Delivery late"),
    "promised_call": lambda: translate("Happened", "Call promised and not made in time"),
    "keep_informed": lambda: translate("Happened", "No news in time"),
    "in_transit": lambda: translate("Happened", "On the way, no news in time"),
    "courier_found": lambda: translate("Happened", "Courier found, not told"),
    "client_asked": lambda: translate("Happened", "Client asked, not answered in time"),
    "office_cancelled": lambda: translate("Happened", "Cancelled by us, not told"),
    "waiting_at_pickup": lambda: translate("Happened", "Courier kept waiting at the pickup"),
}


def happened(missed: Missed) -> str:
    """Return what the client should have been called about."""
    rule = missed.callback.rule
    if rule == "incident":
        return _incident(missed.cause)
    words = _HAPPENED.get(rule)
    if words is None:
        return one_line(capital(rule.replace("_", " ")))
    return words().format(nth=ordinal(forecast_number(missed.callback, missed.row)))


def _incident(cause: Fact | None) -> str:
    if cause is not None and cause.op == "courier_released":
        words = translate("Happened", "{courier} gave the job back: {why}")
        why = trouble(cause.text("reason") or "")
        return words.format(courier=aside(cause.text("courier") or ""), why=why)
    if cause is not None:
        return capital(trouble(cause.text("kind") or ""))
    return translate("Happened", "Problem")


def told_after(missed: Missed) -> str:
    """Return how long after it was due the client was told."""
    if missed.callback.closed_at is None:
        return translate("Happened", "not yet")
    after = missed.told_after
    return counted_since(after).removeprefix(MINUS) if after else translate("Happened", "never")


def outcome(missed: Missed, times: OfficeTime) -> str:
    """Return what the client decided, or how else it ended."""
    asked = late = None
    if missed.asked_at is not None:
        asked = translate("Happened", "Asked us first at {hour}").format(hour=times.hour(missed.asked_at))
    if missed.callback.by_late_entry:
        late = translate("Happened", "Entered late")
    ended = _ended(missed.closing, missed.callback.outcome, missed.row, times)
    return joined(ended, asked, late, by=". ")


def _ended(closing: Fact | None, outcome: str | None, row: RequestRow, times: OfficeTime) -> str:
    if closing is None:
        return ""
    if outcome == "waived":
        waived = translate("Happened", "Waived: {reason}")
        return waived.format(reason=aside(closing.text("reason") or ""))
    if outcome == "moot" or closing.decision == "cancel":
        return translate("Happened", "Cancelled by the client")
    if outcome != "settled":
        if closing.op in ARRIVALS:
            return translate("Happened", "Found out when the courier arrived")
        return translate("Happened", "It was no longer needed")
    promised = closing.moment("for")
    if promised is not None:
        return promise_words(promised, closing, row, times)
    return capital(decided(closing, row, times))
