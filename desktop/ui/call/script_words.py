"""What one can say on the call, and how it is noted: a spoken and a written sentence for each thing to say.

Spoken sentences begin with a small letter, since they may follow the client's name.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.office.call_script import Phrase
from desktop.ui.words.outside import aside, one_line
from desktop.ui.words.phases import trouble
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_Words = Mapping[str, Callable[[], str]]

MOST = 120
"""Letters of a typed text that are taken into a sentence."""

_SPOKEN: _Words = {
    "cancelled": lambda: translate("CallSpoken", "we had to cancel your request."),
    "delivered": lambda: translate("CallSpoken", "your delivery was made at {at}."),
    "complaint": lambda: translate("CallSpoken", "this is about your complaint."),
    "incident": lambda: translate("CallSpoken", "there is a problem: {kind}."),
    "solved": lambda: translate("CallSpoken", "the problem that we had is solved."),
    "left": lambda: translate("CallSpoken", "the courier who was coming had to give the job back."),
    "left_with_parcel": lambda: translate("CallSpoken", "the courier who had arrived can't go on."),
    "asked": lambda: translate("CallSpoken", "you asked us at {at} how it stands."),
    "as_promised": lambda: translate("CallSpoken", "I am calling as I promised."),
    "call_late": lambda: translate("CallSpoken", "I promised to call by {at}, and I am sorry to be late."),
    "how_it_stands": lambda: translate("CallSpoken", "I am calling to say how your request stands."),
    "late": lambda: translate("CallSpoken", "we did not keep the time that I told you, {at}."),
    "at_risk": lambda: translate("CallSpoken", "the time that I told you, {at}, will hardly hold."),
    "no_courier": lambda: translate("CallSpoken", "I have no one there yet."),
    "found": lambda: translate("CallSpoken", "I have found a courier, who is on the way to the pickup."),
    "coming": lambda: translate("CallSpoken", "the courier is on the way to the pickup."),
    "at_pickup": lambda: translate("CallSpoken", "the courier is at the pickup."),
    "kept_waiting": lambda: translate("CallSpoken", "the courier is at the pickup and has to wait there."),
    "on_the_way": lambda: translate("CallSpoken", "it was picked up and is on the way."),
}

_SPOKEN_INCIDENTS: _Words = {
    "flat_tyre": lambda: translate("CallSpoken", "the courier has a flat tyre."),
    "breakdown": lambda: translate("CallSpoken", "the courier's motorcycle has broken down."),
    "accident": lambda: translate("CallSpoken", "the courier has had an accident."),
    "stuck": lambda: translate("CallSpoken", "the courier is stopped on the road."),
    "nobody_there": lambda: translate("CallSpoken", "the courier finds nobody at the address."),
    "address_not_found": lambda: translate("CallSpoken", "the courier can't find the address."),
    "refused": lambda: translate("CallSpoken", "the delivery was refused at the address."),
    "damage": lambda: translate("CallSpoken", "something was damaged."),
}

_SPOKEN_LEAVINGS: _Words = {
    "flat_tyre": lambda: translate("CallSpoken", "the courier who was coming had a flat tyre."),
    "breakdown": lambda: translate("CallSpoken", "the courier who was coming had a breakdown."),
    "accident": lambda: translate("CallSpoken", "the courier who was coming had an accident."),
}

_NOTED: _Words = {
    "cancelled": lambda: translate("CallNoted", "Cancelled by us."),
    "delivered": lambda: translate("CallNoted", "Delivered at {at}."),
    "complaint": lambda: translate("CallNoted", "About the complaint."),
    "incident": lambda: translate("CallNoted", "Problem: {kind}."),
    "solved": lambda: translate("CallNoted", "Problem solved."),
    "left": lambda: translate("CallNoted", "Courier gave the job back."),
    "left_with_parcel": lambda: translate("CallNoted", "Courier who had arrived gave the job back."),
    "late": lambda: translate("CallNoted", "Forecast of {at} not kept."),
    "at_risk": lambda: translate("CallNoted", "Forecast of {at} at risk."),
    "no_courier": lambda: translate("CallNoted", "No courier yet."),
    "found": lambda: translate("CallNoted", "Courier found: {courier}."),
    "coming": lambda: translate("CallNoted", "Courier on the way to the pickup."),
    "at_pickup": lambda: translate("CallNoted", "Courier at the pickup."),
    "kept_waiting": lambda: translate("CallNoted", "Courier waiting at the pickup."),
    "on_the_way": lambda: translate("CallNoted", "Picked up, on the way."),
}

_NOTED_LEAVINGS: _Words = {
    "flat_tyre": lambda: translate("CallNoted", "Courier had a flat tyre."),
    "breakdown": lambda: translate("CallNoted", "Courier had a breakdown."),
    "accident": lambda: translate("CallNoted", "Courier had an accident."),
}


def spoken(phrase: Phrase, now: datetime, times: OfficeTime) -> str:
    """Return how one says it to the client."""
    words = _SPOKEN[phrase.code]
    if phrase.code == "incident":
        words = _SPOKEN_INCIDENTS.get(str(phrase.values["kind"]), words)
    elif phrase.code == "left":
        words = _SPOKEN_LEAVINGS.get(str(phrase.values["reason"]), words)
    return _filled(words(), phrase, now, times)


def noted(phrase: Phrase, now: datetime, times: OfficeTime) -> str:
    """Return how it is written down; nothing for what only begins the talk."""
    words = _NOTED.get(phrase.code)
    if phrase.code == "left":
        words = _NOTED_LEAVINGS.get(str(phrase.values["reason"]), words)
    return _filled(words(), phrase, now, times) if words else ""


def _filled(sentence: str, phrase: Phrase, now: datetime, times: OfficeTime) -> str:
    values = {}
    for name, value in phrase.values.items():
        if isinstance(value, datetime):
            values[name] = times.moment(value, now)
        elif name in ("kind", "reason"):
            values[name] = one_line(trouble(str(value)), MOST)
        else:
            values[name] = aside(one_line(str(value), MOST))
    return sentence.format(**values)
