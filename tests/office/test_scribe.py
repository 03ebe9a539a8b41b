"""What a person does at a desk is written down with who, where and when."""

from datetime import timedelta

from desktop.office.scribe import Scribe, random_id
from tests.support.clocks import NOON, ToldClock


def scribe(**given):
    return Scribe(ToldClock(), "PC 1", "Rosa", **given)


def test_a_fact_carries_who_recorded_it_where_and_when():
    fact = scribe(new_id=lambda: "x").fact("R1", "note_added", text="gate code 12")
    assert (fact.request, fact.op, fact.at, fact.recorded_at) == ("R1", "note_added", NOON, NOON)
    assert (fact.id, fact.recorded_by, fact.seat, fact.text("text")) == ("x", "Rosa", "PC 1", "gate code 12")


def test_what_happened_earlier_keeps_its_time():
    fact = scribe().fact("R1", "note_added", NOON - timedelta(minutes=3))
    assert (fact.recorded_at - fact.at, fact.entered_late) == (timedelta(minutes=3), True)


def test_nothing_is_recorded_before_it_happens():
    assert scribe().fact("R1", "note_added", NOON + timedelta(seconds=1)).at == NOON


def test_empty_fields_are_left_out_and_words_of_the_language_lose_their_mark():
    later = NOON + timedelta(minutes=20)
    fact = scribe().fact("R1", "forecast_given", for_=later, note="", phone=None, stop=0)
    assert fact.fields == {"for": later, "stop": 0}


def test_no_two_facts_have_one_id():
    assert len({random_id() for _ in range(50)}) == 50
