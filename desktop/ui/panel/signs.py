"""The icon and the colour of each kind of fact in the timeline."""

from collections.abc import Mapping
from typing import Literal

from desktop.domain.facts import Fact
from desktop.ui.look.icons import Icon

Tone = Literal["brand", "overdue", "due", "told", "quiet"]

# What an icon is drawn in, and the ground of its circle.
TONES: Mapping[Tone, tuple[str, str]] = {
    "brand": ("brand", "brand_soft"),
    "overdue": ("overdue_ink", "overdue"),
    "due": ("due", "due_soft"),
    "told": ("told", "told_soft"),
    "quiet": ("ink_2", "line_soft"),
}

_SIGNS: Mapping[str, tuple[Icon, Tone]] = {
    "request_received": (Icon.RECEIVED, "brand"),
    "forecast_given": (Icon.FORECAST, "brand"),
    "courier_assigned": (Icon.COURIER, "brand"),
    "courier_released": (Icon.GAVE_BACK, "due"),
    "arrived_at_pickup": (Icon.AT_PICKUP, "brand"),
    "picked_up": (Icon.PICKED_UP, "brand"),
    "stop_delivered": (Icon.DONE, "told"),
    "delivered": (Icon.ALL_DONE, "told"),
    "cancelled": (Icon.CANCELLED, "quiet"),
    "incident_reported": (Icon.PROBLEM, "due"),
    "incident_resolved": (Icon.DONE, "told"),
    "client_informed": (Icon.CALLED, "told"),
    "callback_attempted": (Icon.NO_ANSWER, "due"),
    "client_called_in": (Icon.RANG, "due"),
    "callback_waived": (Icon.WAIVED, "quiet"),
    "fact_withdrawn": (Icon.TAKEN_BACK, "quiet"),
    "note_added": (Icon.NOTE, "quiet"),
    "request_amended": (Icon.AMENDED, "quiet"),
    "remedy_granted": (Icon.REMEDY, "told"),
}


def sign(fact: Fact) -> tuple[Icon, Tone]:
    """Return icon and tone of a fact."""
    if fact.op == "courier_released" and fact.text("reason") == "replaced":
        return Icon.SWAP, "brand"
    if fact.op == "incident_reported" and fact.text("kind") == "complaint":
        return Icon.COMPLAINT, "due"
    if fact.op == "callback_attempted" and fact.text("outcome") == "left_message":
        return Icon.MESSAGE, "due"
    if fact.op == "client_informed":
        return _tell(fact), "told"
    return _SIGNS.get(fact.op, (Icon.OTHER, "quiet"))


def _tell(fact: Fact) -> Icon:
    if fact.text("direction") == "incoming":
        return Icon.RANG
    return Icon.CALLED if fact.text("channel") in (None, "phone") else Icon.MESSAGE
