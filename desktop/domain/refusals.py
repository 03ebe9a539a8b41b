"""Why something was not accepted: a kind that programs compare and an English sentence that people read."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "line_empty": "the line is empty",
    "line_not_utf8": "the line is not written in UTF-8",
    "not_an_object": "is not a JSON object",
    "field_missing": "{field} is missing",
    "field_not_text": "{field} must be a text",
    "field_not_text_or_number": "{field} must be a text or a number",
    "field_not_a_choice": "{field} must be one of: {choices}",
    "moment_unreadable": "{field} must be a time with an offset, like 2026-03-02T10:20:00-03:00",
    "moment_out_of_years": "{field} must lie between the years 2000 and 2100",
    "recorded_before": "recorded_at lies before at: nothing is recorded before it happens",
    "promise_not_later": "{field} must be later than at",
    "promise_too_far": "{field} must be at most {days} days after at",
    "promise_with_cancel": "a client who cancels is promised nothing: leave {field} out",
    "id_twice": "the id {id} stands on an earlier line",
    "received_twice": "this request was received already",
    "not_received": "this request was not received before",
    "ended": "this request has ended: {op} is not accepted any more",
    "promise_after_end": "this request has ended: {field} can't be promised any more",
    "cancel_after_end": "this request has ended: it can't be cancelled any more",
    "courier_there": "{courier} is assigned: release that courier first",
    "no_courier": "no courier is assigned",
    "other_courier": "{courier} is assigned, not the courier named here",
    "arrived_already": "the courier has arrived already",
    "picked_up_already": "this courier has picked it up already",
    "withdraws_nothing": "no earlier fact of this request has the id {id}",
    "withdraws_withdrawal": "{id} is a withdrawal, and withdrawals stay",
    "withdrawn_already": "{id} is withdrawn already",
    "withdrawal_leaves": "without {id} the fact {op} at {at} could not be: {why}",
    "stands_before": "with this the fact {op} at {at} could not be: {why}",
}


class Refused(Exception):
    """The rules say no; nothing was recorded. `values` fill the sentence of `kind`."""

    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values

    @property
    def field(self) -> str | None:
        """Return the name of the field at fault, or None where the whole fact is."""
        named = self.values.get("field")
        return named if isinstance(named, str) else None

    def __str__(self) -> str:
        return SENTENCES[self.kind].format(**self.values)
