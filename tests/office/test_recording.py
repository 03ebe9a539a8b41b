"""What happened is recorded if it could happen: all facts of an act together, checked against what is there."""

import pytest

from desktop.domain.refusals import Refused
from desktop.office.recording import Recorder, facts_of
from desktop.office.scribe import Scribe
from desktop.office.store import Changed
from tests.domain.timelines import BASE, line, moment, read
from tests.support.clocks import ToldClock

RECEIVED = line("request_received", "10:00", id="r")
ASSIGNED = line("courier_assigned", "10:05", id="a")
ARRIVED = line("arrived_at_pickup", "10:10", id="p")


@pytest.fixture
def record(recorder):
    """Record lines as one act."""

    def act(*lines, **words):
        return recorder.record(read(*lines), **words)

    return act


def ops(store):
    with store.reading() as reading:
        return [fact.op for fact in facts_of(reading, "R1")]


def row(store):
    with store.reading() as reading:
        return reading.request("R1")


def test_each_fact_comes_back_with_its_place_and_the_row_that_is_read(record, store):
    first, second = record(RECEIVED, ASSIGNED)
    assert (first.fact.place, second.fact.place) == (2, 3)
    assert (first.row.phase, second.row.phase, second.row.version) == ("no_courier", "to_pickup", 2)
    assert row(store) == second.row


def test_the_facts_of_one_act_are_recorded_together_or_not_at_all(record, store):
    with pytest.raises(Refused) as refused:
        record(RECEIVED, ASSIGNED, ASSIGNED | {"id": "b"})
    assert refused.value.kind == "courier_there"
    assert (ops(store), row(store)) == ([], None)


def test_an_id_is_recorded_once_for_a_request(record, store):
    record(RECEIVED)
    with pytest.raises(Refused) as refused:
        record(line("note_added", "10:01", id="r"))
    assert (refused.value.kind, refused.value.field) == ("id_twice", "id")
    assert ops(store) == ["request_received"]


def test_a_fact_that_makes_a_later_one_impossible_is_refused_with_that_one(record):
    record(RECEIVED, ASSIGNED, ARRIVED)
    with pytest.raises(Refused) as refused:
        record(line("courier_released", "10:07"))
    assert str(refused.value) == (
        "with this the fact arrived_at_pickup at 2026-03-02T10:10:00+00:00 could not be: no courier is assigned"
    )


def test_a_fact_may_be_recorded_between_those_that_happened_around_it(record):
    record(RECEIVED, ASSIGNED, ARRIVED)
    (recorded,) = record(line("client_called_in", "10:07", recorded_at="10:20"))
    assert recorded.row.asked == 1


def test_who_saw_an_older_version_is_told_what_was_recorded_since(record, store):
    record(RECEIVED, ASSIGNED)
    record(ARRIVED, expected={"R1": 2})
    with pytest.raises(Changed) as changed:
        record(line("picked_up", "10:12"), expected={"R1": 2})
    assert changed.value.newest.op == "arrived_at_pickup"
    assert len(ops(store)) == 3


def test_a_request_that_nobody_has_seen_yet_can_not_have_changed(record):
    assert record(RECEIVED, expected={"R1": 0})[0].row.version == 1


def test_a_withdrawn_request_has_no_row(record, store):
    record(RECEIVED, ASSIGNED)
    (recorded,) = record(line("fact_withdrawn", "10:10", of="r"))
    assert (recorded.row, row(store)) == (None, None)


def test_a_number_is_given_where_the_facts_name_no_request(recorder):
    received, noted = recorder.record(
        [unnumbered(one) for one in read(RECEIVED, line("note_added", "10:01"))],
        number=lambda _reading, received_at: f"{received_at:%y%m}-0001",
    )
    assert (received.fact.request, noted.row.request) == ("2603-0001", "2603-0001")


def unnumbered(fact):
    return type(fact)("", fact.op, fact.at, 0, fact.recorded_at, fact.fields, fact.id)


def test_what_another_recorder_wrote_counts(record, store):
    record(RECEIVED)
    (recorded,) = Recorder(store, BASE).record(read(ASSIGNED))
    assert recorded.row.version == 2
    assert record(ARRIVED)[0].row.version == 3


def test_what_a_desk_writes_down_is_refused_by_form_like_a_file_s_line(record, recorder, store):
    scribe = Scribe(ToldClock(moment("10:10")), "PC 1", "Rosa")
    record(RECEIVED)
    for field, wrong in [
        ("for", scribe.fact("R1", "forecast_given", for_=moment("10:10"))),
        ("for", scribe.fact("R1", "forecast_given", for_=moment("2026-05-02T10:10:00Z"))),
        ("decision", scribe.fact("R1", "client_informed", told="late", direction="outgoing")),
        ("outcome", scribe.fact("R1", "callback_attempted", outcome="rang")),
        ("courier", scribe.fact("R1", "courier_assigned", courier="half \ud83d")),
    ]:
        with pytest.raises(Refused) as refused:
            recorder.record([wrong])
        assert refused.value.field == field
    assert ops(store) == ["request_received"]
