"""What a fact says in the timeline: made from its kind and fields, for people who know the trade and not the codes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.ui.words.extras import amended, extras
from desktop.ui.words.numbers import money
from desktop.ui.words.outside import aside, joined, one_line, told
from desktop.ui.words.phases import capital, channel, outcome, trouble
from desktop.ui.words.phones import phone
from desktop.ui.words.tells import decided, promise_words, punctuality, tell_title
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FactWords:
    """A fact in words: `title` in bold, `rest` behind it, and `by` whom it was recorded.

    Below stands `detail`, ending with what the client `decided`; `extra` are the fields that no one here knows, one
    a line.
    """

    title: str
    rest: str = ""
    by: str = ""
    detail: str = ""
    decided: str = ""
    extra: str = ""

    def spoken(self) -> str:
        """Return all of it in one text."""
        return joined(
            self.title, self.rest, self.by, self.detail, self.decided, self.extra.replace("\n", " · ")
        )


_OPS: Mapping[str, Callable[[], str]] = {
    "request_received": lambda: translate("Facts", "Request received"),
    "forecast_given": lambda: translate("Facts", "Forecast given"),
    "courier_assigned": lambda: translate("Facts", "Courier sent"),
    "courier_released": lambda: translate("Facts", "Courier gave the job back"),
    "arrived_at_pickup": lambda: translate("Facts", "At pickup"),
    "picked_up": lambda: translate("Facts", "Picked up"),
    "stop_delivered": lambda: translate("Facts", "Stop delivered"),
    "delivered": lambda: translate("Facts", "Delivered"),
    "cancelled": lambda: translate("Facts", "Cancelled"),
    "incident_reported": lambda: translate("Facts", "Problem"),
    "incident_resolved": lambda: translate("Facts", "Problem solved"),
    "client_informed": lambda: translate("Facts", "Client called"),
    "callback_attempted": lambda: translate("Facts", "Attempt to call"),
    "client_called_in": lambda: translate("Facts", "Client called in to ask"),
    "callback_waived": lambda: translate("Facts", "Callback waived"),
    "fact_withdrawn": lambda: translate("Facts", "Entry taken back"),
    "note_added": lambda: translate("Facts", "Note"),
    "request_amended": lambda: translate("Facts", "Request changed"),
    "remedy_granted": lambda: translate("Facts", "Remedy granted"),
}


def op_name(op: str) -> str:
    """Return what a kind of fact is called; an unknown one as it came."""
    return _OPS[op]() if op in _OPS else capital(one_line(op.replace("_", " ")))


def fact_words(fact: Fact, row: RequestRow, times: OfficeTime) -> FactWords:
    """Return the fact of this row's request in words. Moments of other days than the fact's carry their date."""
    title, rest, detail, decision = _WORDS.get(fact.op, _plain)(_Seen(fact, row, times))
    return FactWords(title, rest, _by(fact), detail, decision, extras(fact, times))


_Words = tuple[str, str, str, str]


class _Seen(NamedTuple):
    """A fact with what it is read beside."""

    fact: Fact
    row: RequestRow
    times: OfficeTime


def _by(fact: Fact) -> str:
    """Return who recorded it; where the words say so themselves, nothing."""
    said = fact.op == "client_called_in" or (
        fact.op == "callback_waived" and fact.text("by") == fact.recorded_by
    )
    return one_line(fact.recorded_by) if fact.recorded_by and not said else ""


def _text(fact: Fact, name: str) -> str | None:
    value = fact.text(name)
    return told(value) if value else None


def _plain(seen: _Seen) -> _Words:
    return op_name(seen.fact.op), "", _text(seen.fact, "text") or "", ""


def _received(seen: _Seen) -> _Words:
    way = seen.fact.text("channel")
    route = joined(_text(seen.fact, "pickup"), _text(seen.fact, "dropoff"), by=" → ")
    wanted = seen.fact.moment("wanted_at")
    wish = (
        translate("Facts", "Wanted by {at}").format(at=seen.times.moment(wanted, seen.fact.at))
        if wanted is not None
        else None
    )
    number = seen.fact.text("phone")
    detail = joined(wish, route, _text(seen.fact, "note"), by="\n")
    rest = joined(
        channel(way) if way else None,
        phone(number) if number and number != seen.row.phone else None,
    )
    return op_name(seen.fact.op), rest, detail, ""


def _forecast(seen: _Seen) -> _Words:
    by = seen.fact.moment("for")
    title = promise_words(by, seen.fact, seen.row, seen.times) if by is not None else op_name(seen.fact.op)
    return title, punctuality(seen.fact, seen.row) or "", "", ""


def _courier(seen: _Seen) -> _Words:
    name = seen.fact.text("courier")
    return op_name(seen.fact.op), one_line(name) if name else "", "", ""


def _released(seen: _Seen) -> _Words:
    reason = seen.fact.text("reason") or ""
    swap = reason == "replaced"
    title = translate("Facts", "Courier swapped") if swap else op_name(seen.fact.op)
    _, rest, _, _ = _courier(seen)
    text = _text(seen.fact, "text")
    return title, rest, joined(None if swap else capital(trouble(reason)), text), ""


def _stop(seen: _Seen) -> _Words:
    _, rest, _, _ = _courier(seen)
    number = one_line(str(seen.fact.fields.get("stop", "")))
    return translate("Facts", "Stop {number} delivered").format(number=number), rest, "", ""


def _cancelled(seen: _Seen) -> _Words:
    by_us = seen.fact.text("by") == "office"
    title = translate("Facts", "Cancelled by us") if by_us else translate("Facts", "Cancelled by the client")
    return title, "", _text(seen.fact, "reason") or "", ""


def _incident(seen: _Seen) -> _Words:
    kind = seen.fact.text("kind") or ""
    title = capital(trouble(kind))
    if kind != "complaint":
        title = translate("Facts", "Problem: {kind}").format(kind=trouble(kind))
    return title, "", _text(seen.fact, "text") or "", ""


def _informed(seen: _Seen) -> _Words:
    spoke = seen.fact.text("spoke_with")
    way = seen.fact.text("channel")
    rest = joined(
        channel(way) if way and way != "phone" else None,
        translate("Facts", "spoke with {name}").format(name=aside(spoke)) if spoke else None,
        punctuality(seen.fact, seen.row),
    )  # fmt: skip
    return (
        tell_title(seen.fact),
        rest,
        _text(seen.fact, "told") or "",
        decided(seen.fact, seen.row, seen.times),
    )


def _attempt(seen: _Seen) -> _Words:
    way = seen.fact.text("channel")
    rest = channel(way) if way and way != "phone" else ""
    return outcome(seen.fact.text("outcome") or ""), rest, _text(seen.fact, "text") or "", ""


def _asked(seen: _Seen) -> _Words:
    who = seen.fact.recorded_by
    answered = translate("Facts", "answered by {name}").format(name=aside(who)) if who else None
    return op_name(seen.fact.op), "", joined(_text(seen.fact, "text"), answered), ""


def _waived(seen: _Seen) -> _Words:
    by = seen.fact.text("by")
    name = translate("Facts", "the supervisor") if by == "supervisor" else one_line(by or "")
    return op_name(seen.fact.op), name, _text(seen.fact, "reason") or "", ""


def _withdrawal(seen: _Seen) -> _Words:
    return op_name(seen.fact.op), "", _text(seen.fact, "reason") or "", ""


def _amended(seen: _Seen) -> _Words:
    return op_name(seen.fact.op), "", amended(seen.fact, seen.times), ""


def _remedy(seen: _Seen) -> _Words:
    kind = seen.fact.text("kind")
    title = op_name(seen.fact.op)
    if kind:
        title = translate("Facts", "Remedy: {kind}").format(kind=trouble(kind))
    cents = seen.fact.fields.get("cents")
    amount = money(cents) if isinstance(cents, int) else None
    return title, amount or "", _text(seen.fact, "text") or "", ""


_WORDS: Mapping[str, Callable[[_Seen], _Words]] = {
    "request_received": _received,
    "forecast_given": _forecast,
    "courier_assigned": _courier,
    "courier_released": _released,
    "arrived_at_pickup": _courier,
    "picked_up": _courier,
    "stop_delivered": _stop,
    "delivered": _courier,
    "cancelled": _cancelled,
    "incident_reported": _incident,
    "client_informed": _informed,
    "callback_attempted": _attempt,
    "client_called_in": _asked,
    "callback_waived": _waived,
    "fact_withdrawn": _withdrawal,
    "request_amended": _amended,
    "remedy_granted": _remedy,
}
