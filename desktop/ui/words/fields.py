"""What the fields of a fact are called on screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.ui.words.outside import one_line

translate = QCoreApplication.translate

_FIELDS: Mapping[str, Callable[[], str]] = {
    "client": lambda: translate("Fields", "Client"),
    "contact": lambda: translate("Fields", "Contact"),
    "phone": lambda: translate("Fields", "Phone"),
    "service": lambda: translate("Fields", "Service"),
    "channel": lambda: translate("Fields", "Channel"),
    "pickup": lambda: translate("Fields", "Pickup"),
    "dropoff": lambda: translate("Fields", "Delivery"),
    "wanted_at": lambda: translate("Fields", "Wanted time"),
    "note": lambda: translate("Fields", "Note"),
    "for": lambda: translate("Fields", "Forecast"),
    "forecast": lambda: translate("Fields", "Forecast"),
    "call_again_at": lambda: translate("Fields", "Time of our next call"),
    "courier": lambda: translate("Fields", "Courier"),
    "reason": lambda: translate("Fields", "Reason"),
    "stop": lambda: translate("Fields", "Stop"),
    "by": lambda: translate("Fields", "By whom"),
    "kind": lambda: translate("Fields", "Kind"),
    "text": lambda: translate("Fields", "Text"),
    "told": lambda: translate("Fields", "What was told"),
    "decision": lambda: translate("Fields", "Client's decision"),
    "direction": lambda: translate("Fields", "Who called"),
    "spoke_with": lambda: translate("Fields", "Spoke with"),
    "outcome": lambda: translate("Fields", "Outcome"),
    "of": lambda: translate("Fields", "Entry taken back"),
    "at": lambda: translate("Fields", "When"),
    "recorded_at": lambda: translate("Fields", "When recorded"),
    "op": lambda: translate("Fields", "Kind of entry"),
    "request": lambda: translate("Fields", "Request"),
    "id": lambda: translate("Fields", "Entry"),
    "recorded_by": lambda: translate("Fields", "Recorded by"),
    "seat": lambda: translate("Fields", "Desk"),
    "cents": lambda: translate("Fields", "Amount"),
}


def field(name: str) -> str:
    """Return the field's name for people; an unknown one as it came."""
    return _FIELDS[name]() if name in _FIELDS else one_line(name.replace("_", " "))
