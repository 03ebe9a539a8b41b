"""The words of a tell: which time was promised, what the client decided, and whether it came in time."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.ui.words.spans import in_words
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

MINUTE = timedelta(minutes=1)


def promise_words(by: datetime, fact: Fact, row: RequestRow, times: OfficeTime) -> str:
    """Return the title of a fact that gave this time for the courier, or for the delivery."""
    at = times.moment(by, fact.at)
    if _promises_delivery(by, fact, row):
        return translate("Facts", "Forecast given: delivered by {at}").format(at=at)
    return translate("Facts", "Forecast given: courier by {at}").format(at=at)


def _promises_delivery(by: datetime, fact: Fact, row: RequestRow) -> bool:
    given = [one for one in row.promises if one.given_at == fact.at and one.by == by]
    return any(one.promised == "done" for one in given)


def tell_title(fact: Fact) -> str:
    """Return how the client was told: we called, we wrote, or they rang."""
    if fact.text("direction") == "incoming":
        return translate("Facts", "Client rang and was told")
    if fact.text("channel") in (None, "phone"):
        return translate("Facts", "Client called", "we called the client")
    return translate("Facts", "Client told")


def decided(fact: Fact, row: RequestRow, times: OfficeTime) -> str:
    """Return what the client decided in this tell, with the times that were promised."""
    by, call = fact.moment("forecast"), fact.moment("call_again_at")
    decision = fact.text("decision")
    if call is not None and by is None and decision == "wait":
        return translate("Facts", "wait for our call at {at}").format(at=times.moment(call, fact.at))
    words = _decision(decision)
    if by is not None:
        words = _with_time(decision, times.moment(by, fact.at), delivery=_promises_delivery(by, fact, row))
    if call is not None:
        words += " · " + translate("Facts", "we call at {at}").format(at=times.moment(call, fact.at))
    return words


def _with_time(decision: str | None, at: str, *, delivery: bool) -> str:
    if decision == "reschedule":
        return translate("Facts", "rescheduled to {at}").format(at=at)
    if decision == "wait":
        return translate("Facts", "wait until {at}").format(at=at)
    promised = translate("Facts", "delivered by {at}") if delivery else translate("Facts", "courier by {at}")
    return f"{_decision(decision)} · {promised.format(at=at)}"


def _decision(decision: str | None) -> str:
    words = {
        "wait": translate("Facts", "wait"),
        "accept": translate("Facts", "nothing to decide"),
        "change": translate("Facts", "change the request"),
        "reschedule": translate("Facts", "reschedule"),
        "cancel": translate("Facts", "cancel"),
        "none_needed": translate("Facts", "wants no further call"),
    }
    return words.get(decision or "", "")


def punctuality(fact: Fact, row: RequestRow) -> str | None:
    """Return how early or late this tell was for the first call that it settled; None where there is nothing to say."""
    settled = [one for one in row.callbacks if one.closed_at == fact.at and one.outcome == "settled"]
    if not settled:
        return None
    first = min(settled, key=lambda one: one.due_at)
    slack = first.due_at - fact.at
    if slack < timedelta(0):
        return translate("Facts", "{span} late").format(span=in_words(slack))
    if first.told_before() and slack >= MINUTE:
        return translate("Facts", "{span} early").format(span=in_words(slack))
    return None
