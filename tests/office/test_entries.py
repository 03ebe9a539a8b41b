"""A fact is stored as an entry and comes back as it was; what is personal stands apart."""

from hypothesis import given, settings

from desktop.office.entries import entry_of, fact_of
from tests.domain.histories import histories
from tests.domain.timelines import line, moment, read


@settings(max_examples=60, deadline=None)
@given(histories())
def test_a_fact_comes_back_as_it_was(history):
    for version, fact in enumerate(history, start=1):
        assert fact_of(entry_of(fact, version)) == fact


def test_who_recorded_a_fact_is_personal_and_the_promised_time_is_not():
    (fact,) = read(line("forecast_given", "10:00", for_="10:30", recorded_by="Rosa", seat="PC 1"))
    entry = entry_of(fact, 2)
    assert (entry.subject, entry.version, entry.seat) == ("request:R1", 2, "PC 1")
    assert entry.personal == {"recorded_by": "Rosa"}
    assert entry.clear == {"for": "2026-03-02T10:30:00+00:00"}
    assert fact_of(entry).moment("for") == moment("10:30")


def test_a_fact_whose_personal_values_were_erased_still_says_when_and_what():
    (fact,) = read(line("request_received", "10:00", service="Express", recorded_by="Rosa"))
    entry = entry_of(fact, 1)
    erased = fact_of(type(entry)(entry.subject, 1, entry.op, entry.at, entry.recorded_at, entry.clear))
    assert (erased.op, erased.at, erased.fields, erased.recorded_by) == (
        "request_received",
        moment("10:00"),
        {"service": "Express"},
        None,
    )
