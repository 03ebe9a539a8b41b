"""The kinds of fact that a request's timeline can hold, with their fields (callbacks.md, section 2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a field holds."""

    TEXT = "text"
    MOMENT = "moment"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an op: what it holds, whether it may be missing, and which values it may have."""

    name: str
    kind: Kind = Kind.TEXT
    optional: bool = False
    choices: tuple[str, ...] = ()
    most_days: int = 31


def _fields(*fields: Field | str) -> Mapping[str, Field]:
    """Build a table of fields; a plain name is a text, `name?` one that may be missing."""
    made = (
        Field(one.rstrip("?"), optional=one.endswith("?")) if isinstance(one, str) else one for one in fields
    )
    return {field.name: field for field in made}


def _promise(name: str, *, optional: bool = True, most_days: int = 31) -> Field:
    return Field(name, Kind.MOMENT, optional=optional, most_days=most_days)


DECISIONS = ("wait", "accept", "change", "reschedule", "cancel", "none_needed")
DIRECTIONS = ("outgoing", "incoming")
OUTCOMES = ("no_answer", "busy", "left_message", "wrong_number")
CANCELLERS = ("client", "office")

OPS: Mapping[str, Mapping[str, Field]] = {
    "request_received": _fields(
        "client", "contact?", "phone?", "service?", "channel?", "pickup?", "dropoff?",
        _promise("wanted_at", most_days=366), "note?",
    ),
    "forecast_given": _fields(_promise("for", optional=False)),
    "courier_assigned": _fields("courier"),
    "courier_released": _fields("courier", "reason"),
    "arrived_at_pickup": _fields("courier"),
    "picked_up": _fields("courier"),
    "stop_delivered": _fields("courier", Field("stop", Kind.STOP)),
    "delivered": _fields("courier"),
    "cancelled": _fields(Field("by", choices=CANCELLERS), "reason"),
    "incident_reported": _fields("kind", "text"),
    "incident_resolved": _fields("text"),
    "client_informed": _fields(
        "told", Field("decision", choices=DECISIONS), Field("direction", choices=DIRECTIONS),
        _promise("forecast"), _promise("call_again_at"), "spoke_with?", "channel?",
    ),
    "callback_attempted": _fields(Field("outcome", choices=OUTCOMES), "channel?"),
    "client_called_in": _fields("text?"),
    "callback_waived": _fields("by", "reason"),
    "fact_withdrawn": _fields("of", "reason"),
    "note_added": {},
    "request_amended": {},
    "remedy_granted": {},
}  # fmt: skip

COMMON: Mapping[str, Field] = _fields(
    "op", "request", Field("at", Kind.MOMENT), Field("recorded_at", Kind.MOMENT, optional=True),
    "id?", "recorded_by?", "seat?",
)  # fmt: skip

TELLS = frozenset({"client_informed", "forecast_given"})
ARRIVALS = frozenset({"arrived_at_pickup", "picked_up", "delivered"})
BY_COURIER = frozenset({"courier_released", "arrived_at_pickup", "picked_up", "stop_delivered", "delivered"})
AFTER_THE_END = frozenset(
    {
        "client_informed", "callback_attempted", "callback_waived", "client_called_in", "incident_reported",
        "incident_resolved", "note_added", "remedy_granted", "fact_withdrawn",
    }
)  # fmt: skip
