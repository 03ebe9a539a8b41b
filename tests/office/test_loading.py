"""A file is loaded fact by fact, whatever the order of its lines, and what it owes is what a replay says."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.fold import fold
from desktop.domain.refusals import Refused
from desktop.domain.timeline import check
from desktop.office.loading import NotLoaded, load
from desktop.office.policies import found, publish
from desktop.office.recording import Recorder, facts_of
from desktop.store.engines import memory_database
from desktop.store.record import SqlStore
from desktop.store.revisions import bring_to
from tests.domain.histories import START, histories
from tests.domain.timelines import BASE, line, policy, read, rows

RECEIVED = line("request_received", "10:00", id="r")
ASSIGNED = line("courier_assigned", "10:05", id="a")
ARRIVED = line("arrived_at_pickup", "10:10")
RELEASED = line("courier_released", "10:15")
SECOND = line("courier_assigned", "10:20", courier="Iara")
A_DAY = [RECEIVED, ASSIGNED, ARRIVED, RELEASED, SECOND, line("delivered", "10:40", courier="Iara")]


def loaded(recorder, lines):
    return list(load(recorder, read(*lines)))


def recorded(store, request="R1"):
    with store.reading() as reading:
        return facts_of(reading, request)


def test_facts_are_recorded_line_by_line_and_named_with_their_places(recorder):
    first, *_, last = loaded(recorder, A_DAY)
    assert (first[0].place, first[1].fact.place, first[1].row.phase) == (1, 2, "no_courier")
    assert (last[0].place, last[1].fact.place, last[1].row.phase) == (6, 7, "delivered")


def test_each_fact_is_committed_before_it_is_named(recorder, store):
    for nth, _ in enumerate(load(recorder, read(*A_DAY)), start=1):
        assert len(recorded(store)) == nth


def test_who_recorded_a_fact_and_when_stays_as_the_line_says(recorder, store):
    loaded(
        recorder, [{**RECEIVED, "recorded_at": "2026-03-02T10:09:00Z", "recorded_by": "Rosa", "seat": "PC 2"}]
    )
    (fact,) = recorded(store)
    assert (fact.recorded_by, fact.seat, fact.entered_late) == ("Rosa", "PC 2", True)


@pytest.mark.parametrize("seed", range(20))
def test_lines_in_any_order_of_time_are_loaded(recorder, store, seed):
    shuffled = random.Random(seed).sample(A_DAY, len(A_DAY))
    assert sorted(fact.place for fact, _ in loaded(recorder, shuffled)) == [1, 2, 3, 4, 5, 6]
    by_time = sorted(recorded(store), key=lambda fact: fact.order)
    assert [fact.op for fact in by_time] == [one["op"] for one in A_DAY]


def test_lines_in_the_order_in_which_they_were_typed_keep_that_order(recorder, store):
    typed = [RECEIVED, ASSIGNED, line("client_called_in", "10:30"), ARRIVED]
    loaded(recorder, typed)
    assert [fact.op for fact in recorded(store)] == [one["op"] for one in typed]


def test_what_happened_at_one_instant_keeps_the_order_of_the_lines(recorder, store):
    told = line("client_informed", "10:10", forecast="10:40")
    loaded(recorder, [RECEIVED, ARRIVED, told, ASSIGNED])
    by_time = sorted(recorded(store), key=lambda fact: fact.order)
    assert [fact.op for fact in by_time][-2:] == ["arrived_at_pickup", "client_informed"]


def test_a_fact_that_only_a_withdrawal_makes_possible_waits_for_it(recorder, store):
    wrong = line("cancelled", "10:06", id="c")
    lines = [line("fact_withdrawn", "10:30", of="c"), wrong, *A_DAY]
    assert len(loaded(recorder, lines)) == len(lines)
    check(recorded(store))


def test_while_one_waits_another_of_the_same_instant_waits_too(recorder, store):
    wrong = line("courier_assigned", "10:06", courier="Caio", id="c")
    told = line("client_informed", "10:10", forecast="10:40")
    lines = [
        line("fact_withdrawn", "10:30", of="c"),
        wrong,
        ARRIVED,
        told,
        ASSIGNED | {"at": wrong["at"]},
        RECEIVED,
    ]
    loaded(recorder, lines)
    by_time = sorted(recorded(store), key=lambda fact: fact.order)
    assert [fact.op for fact in by_time if fact.at == read(ARRIVED)[0].at] == [
        "arrived_at_pickup",
        "client_informed",
    ]


def test_each_request_has_its_turn_where_it_has_a_line(recorder):
    other = line("request_received", "10:00", request="R2")
    order = [fact.request for fact, _ in loaded(recorder, [ASSIGNED, other, RECEIVED])]
    assert order == ["R1", "R2", "R1"]


def test_a_file_that_was_loaded_before_is_refused_line_by_line(recorder, store):
    loaded(recorder, A_DAY)
    with pytest.raises(NotLoaded, match="6 facts were not recorded") as not_loaded:
        loaded(recorder, A_DAY)
    assert [fact.place for fact, _ in not_loaded.value.left] == [1, 2, 3, 4, 5, 6]
    assert all(isinstance(why, Refused) for _, why in not_loaded.value.left)
    assert len(recorded(store)) == 6


def test_what_can_be_loaded_is_even_where_something_else_can_not(recorder, store):
    loaded(recorder, [RECEIVED])
    with pytest.raises(NotLoaded) as not_loaded:
        loaded(recorder, [line("request_received", "10:00"), line("request_received", "10:00", request="R2")])
    assert [(fact.request, str(why)) for fact, why in not_loaded.value.left] == [
        ("R1", "this request was received already")
    ]
    assert len(recorded(store, "R2")) == 1


@settings(max_examples=25, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_a_shuffled_file_owes_in_the_record_what_its_replay_says(history, chance):
    """The lines keep their order only where they name one instant."""
    in_time = sorted(history, key=lambda fact: fact.order)
    places = sorted(range(len(history)), key=lambda _: chance.random())
    shuffled = [fact for _, fact in sorted(zip(places, in_time, strict=True), key=lambda one: one[0])]
    instants = {fact.at: iter([one for one in in_time if one.at == fact.at]) for fact in in_time}
    lines = [next(instants[fact.at]) for fact in shuffled]
    facts = [type(fact)(**{**as_fields(fact), "place": place}) for place, fact in enumerate(lines, start=1)]
    database = memory_database()
    bring_to(database)
    store = SqlStore(database)
    found(store, BASE, START)
    with store.writing() as writing:
        publish(writing, BASE, BASE, at=START, now=START)
    list(load(Recorder(store, BASE), facts))
    until = history[-1].at
    assert rows(recorded(store), until, policy()) == rows(facts, until, policy())
    with store.reading() as reading:
        row = reading.request("R1")
    assert row.callbacks == fold(facts, policy()).callbacks
    store.close()


def as_fields(fact):
    """The fields of a fact's dataclass with their values."""
    return {name: getattr(fact, name) for name in type(fact).__dataclass_fields__}
