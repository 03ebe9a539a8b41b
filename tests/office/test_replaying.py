"""A replay, a rebuild and the desk say the same of the same facts."""

from dataclasses import asdict

from desktop.domain.figures import Span
from desktop.office.desk import Desk
from desktop.office.filling import fill
from desktop.office.policies import found
from desktop.office.rebuilding import all_rows
from desktop.office.recording import Recorder
from desktop.office.replaying import fill as append
from desktop.office.replaying import replay
from tests.domain.test_callback_cases import CASES
from tests.domain.timelines import BASE, figures, line, moment, policy, read, rows

UNTIL = moment("2026-03-03T12:00:00Z")


def all_cases():
    """The facts of all worked cases as those of one office."""
    lines = [
        {**op, "request": f"{nth}:{op['request']}", **({"id": f"{nth}:{op['id']}"} if "id" in op else {})}
        for nth, case in enumerate(CASES)
        for op in case["ops"]
    ]
    return [
        {**one, "of": f"{one['request'].partition(':')[0]}:{one['of']}"} if "of" in one else one
        for one in lines
    ]


def test_a_replay_says_what_the_fold_says(empty_store):
    facts = read(*all_cases())
    assert list(append(empty_store, facts)) == [fact.place for fact in facts]
    result = replay(empty_store, policy(), Span(None, UNTIL))
    assert [one.cells(UNTIL) for one in result.lines] == sorted(
        rows(facts, UNTIL, policy()),
        key=lambda row: (row["request"], row["opens_at"], row["rule"], row["nth"]),
    )
    assert asdict(result.figures) == figures(facts, Span(None, UNTIL), policy())


def test_facts_after_the_span_are_ignored(empty_store):
    list(append(empty_store, read(line("request_received", "10:00"), line("client_informed", "10:25"))))
    (owed,) = replay(empty_store, policy(), Span(None, moment("10:21"))).lines
    assert owed.cells(moment("10:21"))["state"] == "overdue"


def test_rows_made_anew_are_those_that_were_recorded(store, recorder):
    for fact in read(*all_cases()):
        recorder.record([fact])
    with store.reading() as reading:
        recorded = {request: reading.request(request) for request, _ in all_rows(store, BASE)}
    assert dict(all_rows(store, BASE)) == recorded
    assert len(recorded) == len({one["request"] for one in all_cases()})


def test_a_record_that_was_filled_at_once_reads_like_one_recorded_fact_by_fact(empty_store, store_of, clock):
    found(empty_store, BASE, clock.now())
    facts = read(*all_cases())
    assert len(list(fill(empty_store, BASE, facts))) == len(facts)
    other = store_of()
    found(other, BASE, clock.now())
    for fact in facts:
        Recorder(other, BASE).record([fact])
    with empty_store.reading() as filled, other.reading() as recorded:
        assert by_request(filled.queue()) == by_request(recorded.queue())
        assert filled.couriers() == recorded.couriers()


def by_request(queue):
    return {row.request: row for row in queue}


def test_the_desk_s_figures_are_those_of_a_replay(store, recorder, clock):
    """Under the policy that a new office starts with: its own rules are switched off."""
    facts = read(*all_cases())
    for fact in facts:
        recorder.record([fact])
    desk = Desk(store, clock, BASE, UNTIL.tzinfo)
    for span in (Span(None, UNTIL), Span(moment("10:20"), moment("11:00")), Span(moment("11:00"), UNTIL)):
        assert asdict(desk.figures(span)) == figures(facts, span, policy(custom=[]))
