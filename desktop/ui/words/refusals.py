"""Why something was not accepted, in words for the person who typed it; one sentence for each kind of refusal."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.moments import read_moment
from desktop.domain.refusals import Refused
from desktop.ui.words.facts import op_name
from desktop.ui.words.fields import field
from desktop.ui.words.outside import one_line
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

_Sentences = Mapping[str, Callable[[], str]]

# What only a file of facts can have wrong.
_OF_FILES: _Sentences = {
    "line_empty": lambda: translate("Refusals", "The line is empty."),
    "line_not_utf8": lambda: translate("Refusals", "The line is not written in UTF-8."),
    "not_an_object": lambda: translate("Refusals", "The line is not a JSON object."),
    "moment_unreadable": lambda: translate(
        "Refusals", "{field} must be a time with an offset, like 2026-03-02T10:20:00-03:00."
    ),
    "recorded_before": lambda: translate("Refusals", "Nothing is recorded before it happens."),
    "id_twice": lambda: translate("Refusals", "This entry is in the record already."),
}

_OF_FIELDS: _Sentences = {
    "field_missing": lambda: translate("Refusals", "{field} is missing."),
    "field_not_text": lambda: translate("Refusals", "{field} must be a text."),
    "field_not_text_or_number": lambda: translate("Refusals", "{field} must be a text or a number."),
    "field_not_a_choice": lambda: translate("Refusals", "{field} must be one of: {choices}."),
    "moment_out_of_years": lambda: translate("Refusals", "{field} must lie between the years 2000 and 2100."),
    "promise_not_later": lambda: translate(
        "Refusals", "{field} must be later than the moment it is given at."
    ),
    "promise_too_far": lambda: translate("Refusals", "{field} must be at most {days} days ahead."),
    "promise_with_cancel": lambda: translate(
        "Refusals", "A client who cancels is promised nothing. Leave {field} empty."
    ),
}

_OF_THE_REQUEST: _Sentences = {
    "received_twice": lambda: translate("Refusals", "This request was received already."),
    "not_received": lambda: translate("Refusals", "This request had not been received at that time."),
    "ended": lambda: translate("Refusals", "This request has ended. “{op}” can't be recorded any more."),
    "promise_after_end": lambda: translate("Refusals", "This request has ended. Leave {field} empty."),
    "cancel_after_end": lambda: translate(
        "Refusals", "This request has ended. It can't be cancelled any more."
    ),
    "courier_there": lambda: translate("Refusals", "{courier} has this request. Take it back first."),
    "no_courier": lambda: translate("Refusals", "This request had no courier at that time."),
    "other_courier": lambda: translate("Refusals", "{courier} has this request, not the courier named here."),
    "arrived_already": lambda: translate("Refusals", "The courier was at the pickup already."),
    "picked_up_already": lambda: translate("Refusals", "This courier had picked it up already."),
}

_OF_WITHDRAWALS: _Sentences = {
    "withdraws_nothing": lambda: translate("Refusals", "There is no earlier entry to take back."),
    "withdraws_withdrawal": lambda: translate("Refusals", "What was taken back stays so. Record it anew."),
    "withdrawn_already": lambda: translate("Refusals", "This was taken back already."),
    "withdrawal_leaves": lambda: translate(
        "Refusals", "Without it “{op}” at {at} could not have happened. Take that back first. {why}"
    ),
    "stands_before": lambda: translate(
        "Refusals",
        "Then “{op}” at {at} could not have happened. Check the time, or take that back first. {why}",
    ),
}

SENTENCES: _Sentences = {**_OF_FILES, **_OF_FIELDS, **_OF_THE_REQUEST, **_OF_WITHDRAWALS}


def refusal(refused: Refused, times: OfficeTime) -> str:
    """Return why the rules said no, as a sentence."""
    values = {name: one_line(str(value)) for name, value in refused.values.items()}
    if refused.field is not None:
        values["field"] = field(refused.field)
    if "op" in refused.values:
        values["op"] = op_name(str(refused.values["op"]))
    if "at" in refused.values:
        values["at"] = _moment(str(refused.values["at"]), times)
    because = refused.__cause__
    values["why"] = refusal(because, times) if isinstance(because, Refused) else ""
    sentence = SENTENCES[refused.kind]().format(**values).strip()
    return sentence[:1].upper() + sentence[1:]


def _moment(written: str, times: OfficeTime) -> str:
    try:
        return times.hour(read_moment(written))
    except (ValueError, OverflowError):
        return one_line(written)
