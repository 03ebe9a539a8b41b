"""Why a client must be called, in a sentence that says what happened and when."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.domain.callbacks import Callback
from desktop.office.rows import RequestRow
from desktop.ui.words.numbers import ordinal
from desktop.ui.words.outside import aside
from desktop.ui.words.situations import forecast_number, gave_the_job_back, situation
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_BEFORE: Mapping[str, Callable[[], str]] = {
    "usual_time": lambda: translate("Reasons", "The usual time ends at {at} and there is no courier"),
    "forecast_at_risk": lambda: translate(
        "Reasons", "The {nth} forecast ends at {at} and there is no courier"
    ),
    "forecast_again": lambda: translate("Reasons", "The {nth} forecast ends at {at} and there is no courier"),
    "arrival_late": lambda: translate("Reasons", "The courier should be at the pickup by {at}"),
    "delivery_late": lambda: translate("Reasons", "Delivery was promised by {at} and is not done"),
    "promised_call": lambda: translate("Reasons", "We promised to call by {at}"),
    "keep_informed": lambda: translate("Reasons", "The client should hear something by {at}"),
    "in_transit": lambda: translate("Reasons", "On the way; the client should hear something by {at}"),
}

_AFTER: Mapping[str, Callable[[], str]] = {
    "usual_time": lambda: translate("Reasons", "The usual time ran out at {at} with no courier"),
    "forecast_at_risk": lambda: translate("Reasons", "The {nth} forecast ran out at {at} with no courier"),
    "forecast_again": lambda: translate("Reasons", "The {nth} forecast ran out at {at} with no courier"),
    "arrival_late": lambda: translate("Reasons", "The courier was promised by {at} and is not there"),
    "delivery_late": lambda: translate("Reasons", "Delivery was promised by {at} and is not done"),
    "promised_call": lambda: translate("Reasons", "We promised to call by {at}"),
    "keep_informed": lambda: translate("Reasons", "The client should have heard something by {at}"),
    "in_transit": lambda: translate("Reasons", "On the way, and nothing said by {at}"),
    "courier_found": lambda: translate("Reasons", "A courier was found at {at} and the client does not know"),
    "client_asked": lambda: translate("Reasons", "The client called at {at} to ask"),
    "office_cancelled": lambda: translate("Reasons", "We cancelled at {at} and the client does not know"),
    "waiting_at_pickup": lambda: translate("Reasons", "The courier has been kept waiting at the pickup"),
}


def reason(
    callback: Callback,
    row: RequestRow,
    now: datetime,
    times: OfficeTime,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Return why the client of this row must be called, as it is at `now`."""
    hour = times.moment(callback.decides_at, now)
    if callback.rule == "incident":
        return _incident(callback, row, hour)
    ahead = callback.deadline and now < callback.decides_at
    sentence = (_BEFORE if ahead else _AFTER).get(callback.rule)
    if sentence is None:
        return situation(callback, row, now, labels)
    return sentence().format(at=hour, nth=ordinal(forecast_number(callback, row)))


def _incident(callback: Callback, row: RequestRow, hour: str) -> str:
    courier = gave_the_job_back(callback, row)
    if courier:
        sentence = translate("Reasons", "{courier} gave the job back at {at}")
        return sentence.format(courier=aside(courier), at=hour)
    if row.problem == "complaint":
        return translate("Reasons", "The client complained at {at}").format(at=hour)
    return translate("Reasons", "A problem was reported at {at}").format(at=hour)
