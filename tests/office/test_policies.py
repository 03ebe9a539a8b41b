"""A policy has a date: a request follows the one that was in force when it was received, for good."""

import pytest

from desktop.domain.moments import EARLIEST
from desktop.domain.policy_reading import PolicyRefused, for_a_new_office
from desktop.domain.refusals import Refused
from desktop.office.policies import PolicyBook, found, publish
from desktop.office.recording import Recorder
from tests.domain.timelines import BASE, line, moment, read


@pytest.fixture
def new_policy(store, clock):
    """Publish a policy with these usual minutes, in force from a time of the day."""

    def published(minutes, since):
        with store.writing() as writing:
            body = {"usual_minutes": {"default": minutes}}
            return publish(writing, body, BASE, at=moment(since), now=clock.now())

    return published


def usual(store, request):
    with store.reading() as reading:
        row = reading.request(request)
    return (row.usual_until - row.received_at).total_seconds() / 60


def test_a_request_follows_the_policy_in_force_when_it_was_received(recorder, store, new_policy):
    new_policy(30, since="10:00")
    recorder.record(read(line("request_received", "09:59:59", request="A")))
    recorder.record(read(line("request_received", "10:00", request="B")))
    assert (usual(store, "A"), usual(store, "B")) == (20, 30)


def test_a_policy_published_later_changes_no_request_that_is_there(recorder, store, new_policy):
    (before,) = recorder.record(read(line("request_received", "10:30")))
    entry = new_policy(30, since="10:00")
    (after,) = recorder.record(read(line("note_added", "10:31")))
    assert (before.row.policy, after.row.policy, usual(store, "R1")) == (1, 1, 20)
    (other,) = recorder.record(read(line("request_received", "10:30", request="R2")))
    assert (other.row.policy, usual(store, "R2")) == (entry.place, 30)


def test_of_two_policies_from_one_moment_the_last_one_published_counts(recorder, store, new_policy):
    new_policy(30, since="10:00")
    new_policy(40, since="10:00")
    recorder.record(read(line("request_received", "10:30")))
    assert usual(store, "R1") == 40


def test_a_policy_that_another_desk_published_is_found_by_the_next_receipt(recorder, store, new_policy):
    recorder.record(read(line("request_received", "10:00", request="A")))
    new_policy(30, since="10:00")
    Recorder(store, BASE).record(read(line("request_received", "10:30", request="B")))
    assert usual(store, "B") == 30


def test_what_is_in_force_is_what_a_request_received_now_would_follow(store, new_policy):
    book = PolicyBook(BASE)
    entry = new_policy(30, since="10:00")
    with store.reading() as reading:
        assert book.in_force(moment("09:00"), reading).place == 1
        assert book.in_force(moment("10:00"), reading).place == entry.place


def test_a_wrong_policy_is_not_published(store, new_policy):
    with pytest.raises(PolicyRefused) as refused:
        new_policy(-1, since="10:00")
    assert refused.value.field == "usual_minutes.default"
    with store.reading() as reading:
        assert reading.last_place() == 1


def test_an_office_begins_with_its_own_rules_switched_off(store):
    with store.reading() as reading:
        start = PolicyBook(BASE).in_force(moment("10:00"), reading)
    assert (start.place, start.at, start.body) == (1, EARLIEST, for_a_new_office(BASE))


def test_an_office_is_founded_once(store, clock):
    found(store, BASE, clock.now(), {"retry_minutes": [1]})
    with store.reading() as reading:
        assert reading.last_place() == 1


def test_an_office_can_be_founded_with_a_policy_of_its_own(empty_store, clock):
    found(empty_store, BASE, clock.now(), {"retry_minutes": [1]})
    with empty_store.reading() as reading:
        assert len(PolicyBook(BASE).in_force(moment("10:00"), reading).policy.retry) == 1


def test_a_record_without_any_policy_follows_the_one_of_a_new_office(empty_store):
    (recorded,) = Recorder(empty_store, BASE).record(read(line("request_received", "10:00")))
    assert recorded.row.policy == 0
    assert [callback.rule for callback in recorded.row.callbacks] == ["usual_time"]


def test_a_request_received_anew_follows_the_policy_of_its_new_receipt(recorder, store, new_policy):
    recorder.record(read(line("request_received", "10:00", id="r"), line("fact_withdrawn", "10:01", of="r")))
    new_policy(30, since="10:05")
    recorder.record(read(line("request_received", "10:10", id="r2")))
    assert usual(store, "R1") == 30


def test_an_act_that_was_undone_leaves_no_policy_unseen(recorder, store, new_policy):
    recorder.record(read(line("request_received", "10:00", request="A")))
    notes = [line("note_added", "10:01", request="A")] * 2
    new = line("request_received", "10:10", request="B")
    with pytest.raises(Refused):
        recorder.record(read(*notes, new, new))
    new_policy(30, since="10:05")
    recorder.record(read(new))
    assert usual(store, "B") == 30
