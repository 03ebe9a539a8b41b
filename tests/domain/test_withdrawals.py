"""A mistake that was taken back counts as never happened, from the moment it was taken back."""

from desktop.domain.figures import Span
from desktop.domain.fold import fold
from desktop.domain.reading import read_fact
from desktop.domain.timeline import check, effective, receipt_of, withdrawn
from tests.domain.timelines import figures, line, moment, policy, read, rows

RECEIVED = line("request_received", "10:00", id="r")
ASSIGNED = line("courier_assigned", "10:05", id="a")


def rules_owed(until, *lines):
    return [row["rule"] for row in rows(read(*lines), moment(until), policy())]


def test_what_a_mistake_had_closed_or_raised_is_as_before_once_it_is_withdrawn():
    told = line("client_informed", "10:18", id="t")
    asked = line("client_called_in", "10:19", id="q")
    taken_back = [line("fact_withdrawn", "10:25", of=name) for name in ("t", "q")]
    (row,) = rows(read(RECEIVED, told, asked, *taken_back), moment("10:30"), policy())
    assert (row["rule"], row["state"], row["kept"]) == ("usual_time", "overdue", "no")


def test_a_withdrawn_fact_stays_in_the_record_with_who_took_it_back():
    back = line("fact_withdrawn", "10:25", of="a", recorded_by="Rosa")
    facts = read(RECEIVED, ASSIGNED, back)
    assert [fact.op for fact in effective(facts)] == ["request_received", "fact_withdrawn"]
    assert withdrawn(facts)["a"].recorded_by == "Rosa"


def test_a_withdrawn_request_owes_nothing_and_is_in_no_state():
    facts = read(RECEIVED, ASSIGNED, line("fact_withdrawn", "10:30", of="r"))
    record = fold(facts, policy())
    assert (record.callbacks, record.state.receipt) == ((), None)
    assert receipt_of(facts) == facts[0]


def test_a_request_received_anew_owes_what_its_new_facts_owe():
    gone = [RECEIVED, ASSIGNED, line("fact_withdrawn", "10:30", of="r")]
    anew = line("request_received", "10:40", id="r2")
    facts = read(*gone, anew)
    assert receipt_of(facts) == facts[-1]
    assert [row["opens_at"] for row in rows(facts, moment("11:30"), policy())] == [
        "2026-03-02T10:55:00+00:00"
    ]


def before_it_was_taken_back(*lines):
    """What a request comes to at 10:30 with mistakes that are taken back at 11:00 only."""
    facts = read(*lines)
    until = [fact for fact in facts if fact.at <= moment("10:30")]
    return fold(until, policy()).state, figures(facts, Span(None, moment("10:30")), policy())


def test_looking_back_a_mistake_before_the_receipt_owes_nothing():
    mistake = [line("courier_assigned", "10:05", id="a"), line("client_called_in", "10:06", id="q")]
    back = [line("fact_withdrawn", "11:00", of=name) for name in ("a", "q")]
    received = line("request_received", "10:25", id="r")
    assert rules_owed("10:30", *mistake, received, *back) == []
    state, _ = before_it_was_taken_back(*mistake, received, *back)
    assert (state.courier, state.receipt is not None) == (None, True)


def test_looking_back_a_request_not_yet_received_counts_nowhere():
    mistake = line("courier_assigned", "10:05", id="a")
    back = line("fact_withdrawn", "11:00", of="a")
    _, counted = before_it_was_taken_back(mistake, line("request_received", "10:40"), back)
    assert set(counted.values()) == {0, None}


def test_looking_back_a_courier_who_was_never_sent_can_still_have_delivered():
    delivered = line("delivered", "10:20", id="d")
    state, counted = before_it_was_taken_back(RECEIVED, delivered, line("fact_withdrawn", "11:00", of="d"))
    assert (state.arrived, state.ending, counted["delivered"]) == (False, "delivered", 1)


def test_a_request_taken_back_as_a_whole_may_have_held_what_could_not_be():
    lines = [
        {"at": "2026-03-02T10:00:00Z", "op": "request_received", "request": "R", "client": "C", "id": "r"},
        {"at": "2026-03-02T10:01:00Z", "op": "delivered", "request": "R", "courier": "nobody's"},
        {
            "at": "2026-03-02T10:02:00Z",
            "op": "fact_withdrawn",
            "request": "R",
            "of": "r",
            "reason": "typed twice",
        },
    ]
    check(read_fact(line, place) for place, line in enumerate(lines, start=1))
