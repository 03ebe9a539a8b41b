"""A real dispatch day, recorded fact by fact through the whole program, owes in the tables what its replay says."""

import json
from dataclasses import asdict
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from desktop.domain.figures import Span
from desktop.domain.lines import lines
from desktop.domain.reading import write_fact
from desktop.office.desk import Desk
from desktop.office.loading import load
from desktop.office.ops_file import read_ops
from desktop.office.policies import found
from desktop.office.rebuilding import all_rows
from desktop.office.recording import Recorder
from desktop.store.checking import check
from desktop.store.opening import open_store
from tests.cli.running import run, write_policy
from tests.domain.timelines import BASE
from tests.support.clocks import ToldClock

DAY = Path(__file__).parents[2] / "shared" / "data" / "a_demo_2017-01-03.jsonl.gz"
pytestmark = pytest.mark.skipif(not DAY.exists(), reason=f"THE REAL DAY IS NOT HERE: there is no {DAY}")

# A policy with own rules, at once and by a deadline, so that every part of it is met on the way.
POLICY = {
    "custom": [
        *BASE["custom"],
        {
            "id": "sent",
            "when": "courier_assigned",
            "after": 0,
            "answer_within": 5,
            "lapses_on": ["picked_up"],
        },
    ]
}


@pytest.fixture(scope="module")
def day():
    read = read_ops(DAY)
    assert read.errors == []
    return read.facts


@pytest.fixture(scope="module")
def last(day):
    """The last moment of the day."""
    return max(fact.at for fact in day)


@pytest.fixture(scope="module", params=["file", "postgres"])
def address(request, tmp_path_factory):
    """Where the record is kept."""
    if request.param == "file":
        return str(tmp_path_factory.mktemp("day") / "office.db")
    return request.getfixturevalue("postgres").new_database()


@pytest.fixture(scope="module")
def store(address, day):
    """A record that holds the day, recorded fact by fact, under the policy."""
    clock = ToldClock()
    made = open_store(address, clock, create=True)
    found(made, BASE, clock.now(), POLICY)
    recorded = [one for _, one in load(Recorder(made, BASE), day)]
    assert len(recorded) == len(day)
    yield made
    made.close()


def replayed(folder, until, after=None):
    """Rows and figures that `retorno replay` writes of the day."""
    calls, counted = folder / "calls.csv", folder / "figures.json"
    words = ["--until", until.isoformat(), "--callbacks", calls, "--figures", counted]
    words += ["--from", after.isoformat()] if after else []
    result = run("replay", DAY, "--policy", write_policy(folder / "policy.json", **POLICY), *words)
    assert (result.exit_code, result.stderr) == (0, "")
    return calls.read_text("utf-8").splitlines()[1:], json.loads(counted.read_text("utf-8"))


def rows_read(store, requests, until):
    """The rows as the tables that are read hold them, written like a replay's."""
    with store.reading() as reading:
        rows = [reading.request(request) for request in sorted(requests)]
    found = [one for row in rows for one in lines(row.request, row.callbacks, until)]
    return [",".join(map(str, one.cells(until).values())) for one in found]


def test_the_tables_owe_what_the_replay_says(store, day, last, tmp_path):
    until = last + timedelta(hours=2)
    expected, counted = replayed(tmp_path, until)
    assert len(expected) > 300
    assert rows_read(store, {fact.request for fact in day}, until) == expected
    desk = Desk(store, ToldClock(until), BASE, UTC)
    assert asdict(desk.figures(Span(None, until))) == counted


def test_the_figures_of_a_part_of_the_day_are_those_of_its_replay(store, day, tmp_path):
    middle = day[len(day) // 2].at
    desk = Desk(store, ToldClock(middle), BASE, UTC)
    for after, until in [
        (None, middle),
        (middle - timedelta(hours=1), middle),
        (middle, middle + timedelta(hours=1)),
    ]:
        _, counted = replayed(tmp_path, until, after)
        assert asdict(desk.figures(Span(after, until))) == counted


def test_everything_computed_anew_is_what_is_there(store):
    assert list(check(store, lambda kept: all_rows(kept, BASE))) == []


def test_only_the_request_whose_end_is_missing_stays_in_the_queue(store, last):
    stats = json.loads(DAY.with_name("a_demo_2017-01-03.stats.json").read_text("utf-8"))
    with store.reading() as reading:
        open_requests = [row.request for row in reading.queue() if row.ended_at is None]
    assert len(open_requests) == stats["left_open"]
    counted = Desk(store, ToldClock(last), BASE, UTC).figures(Span(None, last))
    assert (counted.requests, counted.delivered, counted.cancelled) == (
        stats["requests"],
        stats["delivered"],
        stats["cancelled"],
    )


def test_the_day_comes_out_as_it_went_in(address, store, day, tmp_path):
    out = tmp_path / "out.jsonl"
    assert run("export", out, "--database", address).exit_code == 0
    assert [json.loads(one) for one in out.read_text("utf-8").splitlines()] == [
        write_fact(fact) for fact in day
    ]
    with store.reading() as reading:
        assert reading.last_place() == len(day) + 1
