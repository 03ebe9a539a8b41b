"""Fields that the timeline has no words for are shown as they came, quietly; so are the new values of a change."""

import json
from collections.abc import Mapping
from datetime import datetime

from desktop.domain.facts import Fact
from desktop.domain.ops import OPS
from desktop.ui.words.fields import field
from desktop.ui.words.outside import one_line
from desktop.ui.words.phones import phone
from desktop.ui.words.times import OfficeTime

MOST = 12
"""Unknown fields of one fact that are shown; more of them are counted."""
_LONGEST = 200

# Fields that are shown in the fact's own words, though its kind need not have them.
_TOLD: Mapping[str, frozenset[str]] = {
    "note_added": frozenset({"text"}),
    "courier_released": frozenset({"text"}),
    "callback_attempted": frozenset({"text"}),
    "remedy_granted": frozenset({"kind", "text", "cents"}),
    "request_amended": frozenset(OPS["request_received"]),
}


def extras(fact: Fact, times: OfficeTime) -> str:
    """Return the fact's unknown fields, one a line."""
    known = _TOLD.get(fact.op, frozenset()) | OPS.get(fact.op, {}).keys()
    unknown = [(name, value) for name, value in fact.fields.items() if name not in known]
    lines = [f"{one_line(name)}: {_value(value, times)}" for name, value in unknown[:MOST]]
    if len(unknown) > MOST:
        lines.append(f"… +{len(unknown) - MOST}")
    return "\n".join(lines)


def amended(fact: Fact, times: OfficeTime) -> str:
    """Return what a change of the request set anew, one field a line."""
    told = OPS["request_received"]
    return "\n".join(
        f"{field(name)}: {phone(value) if name == 'phone' and isinstance(value, str) else _value(value, times)}"
        for name, value in fact.fields.items()
        if name in told
    )


def _value(value: object, times: OfficeTime) -> str:
    if isinstance(value, str):
        return one_line(value) or "–"
    if isinstance(value, datetime):
        return f"{times.day(value)} {times.hour(value)}"
    return one_line(json.dumps(value, ensure_ascii=False, default=str), _LONGEST)
