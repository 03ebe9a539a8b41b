"""Every fact that is not accepted is refused by its kind, the field at fault and a sentence for people."""

import pytest

from desktop.domain.ops import OPS
from desktop.domain.reading import read_fact
from desktop.domain.refusals import SENTENCES, Refused
from desktop.domain.timeline import Contradiction, check
from tests.domain.timelines import line, read

RECEIVED = line("request_received", "10:00")
ASSIGNED = line("courier_assigned", "10:05", id="a")
ARRIVED = line("arrived_at_pickup", "10:10")
PICKED_UP = line("picked_up", "10:12")
DELIVERED = line("delivered", "10:20")
UNDERWAY = [RECEIVED, ASSIGNED]
DONE = [*UNDERWAY, ARRIVED, PICKED_UP, DELIVERED]


def refusal(given):
    with pytest.raises(Refused) as refused:
        read_fact(given, 1)
    return refused.value


def contradiction(*lines):
    with pytest.raises(Contradiction) as refused:
        check(read(*lines))
    return refused.value


def without(given, name):
    return {field: value for field, value in given.items() if field != name}


NEEDED_FIELDS = [
    (op, name) for op, table in OPS.items() for name, field in table.items() if not field.optional
]


@pytest.mark.parametrize("value", [None, ""], ids=["null", "empty"])
@pytest.mark.parametrize("op, name", [*NEEDED_FIELDS, ("note_added", "at"), ("note_added", "request")])
def test_a_needed_field_that_is_missing_null_or_empty_is_named(op, name, value):
    given = line(op, "10:00", **({"for_": "10:30"} if op == "forecast_given" else {}))
    for one in (without(given, name), {**given, name: value}):
        refused = refusal(one)
        assert (refused.kind, refused.field, str(refused)) == ("field_missing", name, f"{name} is missing")


TEXT_FIELDS = [
    (op, name)
    for op, table in OPS.items()
    for name, field in table.items()
    if field.kind.value == "text" and not field.choices
]


@pytest.mark.parametrize("value", [5, True, [], {"a": 1}, "nul\0", "half \ud83d"], ids=repr)
@pytest.mark.parametrize("op, name", [*TEXT_FIELDS, ("note_added", "request"), ("note_added", "seat")])
def test_a_text_that_is_none_or_that_no_database_takes_is_named(op, name, value):
    refused = refusal({**line(op, "10:00"), name: value})
    assert (refused.kind, refused.field) == ("field_not_text", name)
    assert str(refused) == f"{name} must be a text"


@pytest.mark.parametrize("name", ["id", "recorded_by", "seat", "recorded_at"])
@pytest.mark.parametrize("value", [None, ""], ids=["null", "empty"])
def test_what_every_fact_may_carry_may_be_null_or_empty_and_counts_as_missing(name, value):
    assert read_fact({**RECEIVED, name: value}, 1) == read_fact(RECEIVED, 1)


OPTIONAL_FIELDS = [(op, name) for op, table in OPS.items() for name, field in table.items() if field.optional]


@pytest.mark.parametrize("value", [None, ""], ids=["null", "empty"])
@pytest.mark.parametrize("op, name", OPTIONAL_FIELDS)
def test_a_field_that_may_be_missing_may_be_null_or_empty(op, name, value):
    assert read_fact({**line(op, "10:00"), name: value}, 1) == read_fact(line(op, "10:00"), 1)


@pytest.mark.parametrize("stop", [0, 2, -1.5, "2", "back door", 10**300])
def test_a_stop_is_a_text_or_a_number(stop):
    assert read_fact(line("stop_delivered", "10:00", stop=stop), 1).fields["stop"] == stop


@pytest.mark.parametrize("stop", [True, [], {}, "\ud83d"], ids=repr)
def test_a_stop_that_is_neither_is_refused(stop):
    refused = refusal(line("stop_delivered", "10:00", stop=stop))
    assert (refused.kind, refused.field) == ("field_not_text_or_number", "stop")
    assert str(refused) == "stop must be a text or a number"


@pytest.mark.parametrize(
    "op, name, value",
    [
        ("client_informed", "decision", "Wait"),
        ("client_informed", "direction", "out"),
        ("callback_attempted", "outcome", "told"),
        ("cancelled", "by", "courier"),
        ("note_added", "op", "noted"),
    ],
)
def test_a_word_that_is_not_in_the_table_is_refused_with_those_that_are(op, name, value):
    refused = refusal({**line(op, "10:00"), name: value})
    assert (refused.kind, refused.field) == ("field_not_a_choice", name)
    choices = ", ".join(OPS) if name == "op" else ", ".join(OPS[op][name].choices)
    assert str(refused) == f"{name} must be one of: {choices}"


@pytest.mark.parametrize("given", [None, 1, "text", [], [{}]], ids=repr)
def test_a_line_that_is_no_object_is_refused(given):
    refused = refusal(given)
    assert (refused.kind, refused.field, str(refused)) == ("not_an_object", None, "is not a JSON object")


MOMENT_FIELDS = [
    ("note_added", "at"),
    ("note_added", "recorded_at"),
    ("request_received", "wanted_at"),
    ("forecast_given", "for"),
    ("client_informed", "forecast"),
    ("client_informed", "call_again_at"),
]


@pytest.mark.parametrize("value", ["2026-03-02T10:30:00", "10:30", 5, "2026-02-30T10:00:00Z"], ids=repr)
@pytest.mark.parametrize("op, name", MOMENT_FIELDS)
def test_a_time_that_no_offset_or_calendar_makes_clear_is_refused(op, name, value):
    refused = refusal({**line(op, "10:00"), name: value})
    assert (refused.kind, refused.field) == ("moment_unreadable", name)
    assert str(refused) == f"{name} must be a time with an offset, like 2026-03-02T10:20:00-03:00"


@pytest.mark.parametrize("value", ["1999-12-31T23:59:59.999999Z", "2101-01-01T00:00:00Z"])
@pytest.mark.parametrize("op, name", MOMENT_FIELDS)
def test_a_time_before_2000_or_after_2100_is_refused(op, name, value):
    refused = refusal({**line(op, "10:00"), name: value})
    assert (refused.kind, refused.field) == ("moment_out_of_years", name)
    assert str(refused) == f"{name} must lie between the years 2000 and 2100"


@pytest.mark.parametrize("at", ["2000-01-01T00:00:00Z", "2100-12-31T23:59:59.999999Z"])
def test_the_first_and_the_last_moment_of_these_years_are_accepted(at):
    assert read_fact(line("note_added", at), 1).at.year in (2000, 2100)


def test_a_moment_belongs_to_the_year_that_it_has_in_utc():
    assert refusal(line("note_added", "10:00") | {"at": "2000-01-01T00:00:00+01:00"}).field == "at"


def test_nothing_is_recorded_before_it_happens():
    refused = refusal(line("note_added", "10:00", recorded_at="09:59:59"))
    assert (refused.kind, refused.field) == ("recorded_before", "recorded_at")
    assert str(refused) == "recorded_at lies before at: nothing is recorded before it happens"


PROMISES = [(op, name) for op, name in MOMENT_FIELDS if op != "note_added"]


@pytest.mark.parametrize("time", ["10:00", "09:59"])
@pytest.mark.parametrize("op, name", PROMISES)
def test_a_promised_time_lies_ahead(op, name, time):
    refused = refusal(line(op, "10:00", **{f"{name}_": time}))
    assert (refused.kind, refused.field) == ("promise_not_later", name)
    assert str(refused) == f"{name} must be later than at"


@pytest.mark.parametrize("op, name", PROMISES)
def test_a_promised_time_lies_31_days_ahead_at_most_and_a_wanted_one_366(op, name):
    days, last = (366, "2027-03-03") if name == "wanted_at" else (31, "2026-04-02")
    assert read_fact(line(op, "10:00", **{f"{name}_": f"{last}T10:00:00Z"}), 1)
    refused = refusal(line(op, "10:00", **{f"{name}_": f"{last}T10:00:00.000001Z"}))
    assert (refused.kind, refused.field) == ("promise_too_far", name)
    assert str(refused) == f"{name} must be at most {days} days after at"


@pytest.mark.parametrize("name", ["forecast", "call_again_at"])
def test_a_client_who_cancels_is_promised_nothing(name):
    refused = refusal(line("client_informed", "10:00", decision="cancel", **{name: "10:30"}))
    assert (refused.kind, refused.field) == ("promise_with_cancel", name)
    assert str(refused) == f"a client who cancels is promised nothing: leave {name} out"


def case(kind, sentence, *lines, field=None, at_fault=-1):
    """Lines of which the last (or the one at that place) can't stand, and how that is said."""
    return pytest.param(lines, at_fault, kind, field, sentence, id=kind)


@pytest.mark.parametrize(
    "lines, at_fault, kind, field, sentence",
    [
        case(
            "received_twice", "this request was received already", RECEIVED, line("request_received", "10:01")
        ),
        case("not_received", "this request was not received before", line("note_added", "10:00")),
        case(
            "courier_there",
            "Davi is assigned: release that courier first",
            *UNDERWAY,
            line("courier_assigned", "10:06", courier="Iara"),
            field="courier",
        ),
        case("no_courier", "no courier is assigned", RECEIVED, ARRIVED, field="courier"),
        case(
            "other_courier",
            "Davi is assigned, not the courier named here",
            *UNDERWAY,
            line("picked_up", "10:10", courier="Iara"),
            field="courier",
        ),
        case(
            "arrived_already",
            "the courier has arrived already",
            *UNDERWAY,
            PICKED_UP,
            line("arrived_at_pickup", "10:15"),
        ),
        case(
            "picked_up_already",
            "this courier has picked it up already",
            *UNDERWAY,
            PICKED_UP,
            line("picked_up", "10:13"),
        ),
        case(
            "ended",
            "this request has ended: picked_up is not accepted any more",
            *DONE,
            line("picked_up", "10:21"),
        ),
        case(
            "cancel_after_end",
            "this request has ended: it can't be cancelled any more",
            *DONE,
            line("client_informed", "10:21", decision="cancel"),
            field="decision",
        ),
        case(
            "promise_after_end",
            "this request has ended: forecast can't be promised any more",
            *DONE,
            line("client_informed", "10:21", forecast="10:50"),
            field="forecast",
        ),
        case(
            "withdraws_nothing",
            "no earlier fact of this request has the id x",
            RECEIVED,
            line("fact_withdrawn", "10:05", of="x"),
            field="of",
        ),
        case(
            "withdraws_withdrawal",
            "w is a withdrawal, and withdrawals stay",
            *UNDERWAY,
            line("fact_withdrawn", "10:06", of="a", id="w"),
            line("fact_withdrawn", "10:07", of="w"),
            field="of",
        ),
        case(
            "withdrawn_already",
            "a is withdrawn already",
            *UNDERWAY,
            line("fact_withdrawn", "10:06", of="a"),
            line("fact_withdrawn", "10:07", of="a"),
            field="of",
        ),
        case(
            "withdrawal_leaves",
            "without a the fact arrived_at_pickup at 2026-03-02T10:10:00+00:00 could not be: no courier is assigned",
            *UNDERWAY,
            ARRIVED,
            line("fact_withdrawn", "10:11", of="a"),
            field="of",
        ),
    ],
)
def test_a_fact_that_could_not_happen_is_named_with_the_reason(lines, at_fault, kind, field, sentence):
    refused = contradiction(*lines)
    assert refused.fact == read(*lines)[at_fault]
    assert (refused.kind, refused.field, str(refused)) == (kind, field, sentence)


@pytest.mark.parametrize(
    "op", ["courier_released", "arrived_at_pickup", "picked_up", "stop_delivered", "delivered"]
)
def test_only_the_assigned_courier_does_what_couriers_do(op):
    assert contradiction(*UNDERWAY, line(op, "10:10", courier="Iara")).kind == "other_courier"
    assert contradiction(RECEIVED, line(op, "10:10")).kind == "no_courier"


STAYS_POSSIBLE = [
    "client_informed", "callback_attempted", "callback_waived", "client_called_in", "incident_reported",
    "incident_resolved", "note_added", "remedy_granted",
]  # fmt: skip


@pytest.mark.parametrize(
    "end", [[ASSIGNED, DELIVERED], [line("cancelled", "10:05")]], ids=["delivered", "cancelled"]
)
@pytest.mark.parametrize("op", [op for op in OPS if op not in ("request_received", "fact_withdrawn")])
def test_after_the_end_only_words_with_the_client_and_about_damage_are_accepted(op, end):
    given = line(op, "10:30", **({"for_": "10:40"} if op == "forecast_given" else {}))
    if op in STAYS_POSSIBLE:
        check(read(RECEIVED, *end, given))
    else:
        assert contradiction(RECEIVED, *end, given).kind == "ended"


def test_a_client_who_cancels_in_a_call_ends_the_request():
    cancelled = line("client_informed", "10:05", decision="cancel")
    assert contradiction(RECEIVED, cancelled, line("courier_assigned", "10:06")).kind == "ended"


def test_delivering_without_pickup_and_late_words_on_either_are_accepted():
    check(read(RECEIVED, ASSIGNED, line("delivered", "10:20")))
    check(read(RECEIVED, ASSIGNED, line("delivered", "10:20"), line("picked_up", "10:15"), ARRIVED))


def test_a_second_courier_can_arrive_and_pick_up_where_the_first_did():
    second = {"courier": "Iara"}
    check(
        read(
            *UNDERWAY,
            ARRIVED,
            PICKED_UP,
            line("courier_released", "10:15"),
            line("courier_assigned", "10:20", **second),
            line("arrived_at_pickup", "10:25", **second),
            line("picked_up", "10:26", **second),
        )
    )


def test_lines_need_not_be_in_order_of_time():
    check(read(*reversed(DONE)))


def test_at_one_instant_the_line_that_stands_first_comes_first():
    at_once = line("note_added", "10:00")
    check(read(RECEIVED, at_once))
    assert contradiction(at_once, RECEIVED).kind == "not_received"


def test_what_was_withdrawn_never_happened():
    wrong = line("delivered", "10:06", id="d")
    check(read(*UNDERWAY, wrong, line("fact_withdrawn", "10:07", of="d"), ARRIVED))


def test_the_first_fact_at_fault_is_named_whatever_else_is_wrong_later():
    refused = contradiction(
        RECEIVED, ARRIVED, line("fact_withdrawn", "10:30", of="x"), line("note_added", "09:00")
    )
    assert (refused.kind, refused.fact.place) == ("not_received", 4)


def test_a_withdrawal_of_nothing_is_named_before_what_is_wrong_later():
    refused = contradiction(RECEIVED, line("fact_withdrawn", "10:01", of="x"), ARRIVED)
    assert (refused.kind, refused.fact.place) == ("withdraws_nothing", 2)


def test_of_two_withdrawals_the_one_that_leaves_an_impossible_fact_is_named():
    refused = contradiction(
        *UNDERWAY,
        line("note_added", "10:06", id="n"),
        ARRIVED,
        line("fact_withdrawn", "10:11", of="n"),
        line("fact_withdrawn", "10:12", of="a"),
    )
    assert (refused.kind, refused.fact.place) == ("withdrawal_leaves", 6)


def test_a_withdrawn_request_can_be_received_anew_under_its_number():
    gone = [line("request_received", "10:00", id="r"), line("fact_withdrawn", "10:01", of="r")]
    check(read(*gone, line("request_received", "10:02"), line("courier_assigned", "10:03")))
    assert contradiction(*gone, line("note_added", "10:02")).kind == "not_received"


def test_every_kind_of_refusal_of_a_fact_has_a_sentence_that_ends_without_a_stop():
    assert all(sentence and not sentence.endswith(".") for sentence in SENTENCES.values())
