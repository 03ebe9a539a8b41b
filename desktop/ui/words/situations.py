"""What a callback is about, in the two or three words that stand under its countdown."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.callbacks import Callback
from desktop.office.rows import RequestRow
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.outside import one_line
from desktop.ui.words.phases import capital, trouble

translate = QCoreApplication.translate


class _Stages(NamedTuple):
    """The words while it is ahead, owed, and overdue."""

    ahead: Callable[[], str]
    owed: Callable[[], str]
    overdue: Callable[[], str]


def _always(words: Callable[[], str]) -> _Stages:
    return _Stages(words, words, words)


_FORECAST = _Stages(
    lambda: translate("Situations", "{nth} forecast"),
    lambda: translate("Situations", "{nth} forecast at risk"),
    lambda: translate("Situations", "{nth} forecast missed"),
)

_STAGES: Mapping[str, _Stages] = {
    "usual_time": _Stages(
        lambda: translate("Situations", "usual time"),
        lambda: translate("Situations", "Usual time ends"),
        lambda: translate("Situations", "Usual time passed"),
    ),
    "forecast_at_risk": _FORECAST,
    "forecast_again": _FORECAST,
    "arrival_late": _Stages(
        lambda: translate("Situations", "{nth} forecast"),
        lambda: translate("Situations", "Arrival late"),
        lambda: translate("Situations", "Arrival late"),
    ),
    "delivery_late": _Stages(
        lambda: translate("Situations", "delivery forecast"),
        lambda: translate("Situations", "Delivery at risk"),
        lambda: translate("Situations", "Delivery late"),
    ),
    "promised_call": _Stages(
        lambda: translate("Situations", "call promised"),
        lambda: translate("Situations", "Call promised"),
        lambda: translate("Situations", "Promised call missed"),
    ),
    "keep_informed": _Stages(
        lambda: translate("Situations", "no news yet"),
        lambda: translate("Situations", "No news yet"),
        lambda: translate("Situations", "No news yet"),
    ),
    "in_transit": _Stages(
        lambda: translate("Situations", "on the way, no news"),
        lambda: translate("Situations", "On the way, no news"),
        lambda: translate("Situations", "On the way, no news"),
    ),
    "courier_found": _always(lambda: translate("Situations", "Courier found")),
    "client_asked": _always(lambda: translate("Situations", "Client asked")),
    "office_cancelled": _always(lambda: translate("Situations", "Cancelled by us")),
    "waiting_at_pickup": _Stages(
        lambda: translate("Situations", "at pickup"),
        lambda: translate("Situations", "Waiting at pickup"),
        lambda: translate("Situations", "Waiting at pickup"),
    ),
}


def situation(
    callback: Callback, row: RequestRow, now: datetime, labels: Mapping[str, str] | None = None
) -> str:
    """Return what the callback of this row is about at `now`.

    `labels` are the office's own words for its own rules, by their ids.
    """
    if callback.rule == "incident":
        return _incident(callback, row)
    own = (labels or {}).get(callback.rule)
    if own or callback.rule not in _STAGES:
        return one_line(own or capital(callback.rule.replace("_", " ")))
    stages = _STAGES[callback.rule]
    if not callback.exists(now):
        words = stages.ahead()
    else:
        words = stages.overdue() if callback.state(now) == "overdue" else stages.owed()
    return words.format(nth=ordinal(forecast_number(callback, row)))


def forecast_number(callback: Callback, row: RequestRow) -> int:
    """Return which *courier by* of the request the callback watches, 1 where none can be told."""
    watched = [one.nth for one in row.promises if one.nth and one.by == callback.decides_at]
    return max(watched, default=1)


def gave_the_job_back(callback: Callback, row: RequestRow) -> str | None:
    """Return the courier who left the job at the moment of this incident, None where it was no courier's leaving."""
    return next((turn.courier for turn in row.turns if turn.until == callback.opens_at), None)


def _incident(callback: Callback, row: RequestRow) -> str:
    if gave_the_job_back(callback, row):
        return translate("Situations", "Courier problem")
    if row.problem:
        return capital(trouble(row.problem))
    return translate("Situations", "Problem")
