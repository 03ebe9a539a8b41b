"""What the desk reads: the queue at the start, and a timeline, against the raw indexed queries."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop import app
from desktop.office.desk import Desk
from desktop.store.opening import open_store
from tests.benchmarks.histories import OPEN_SINCE, history
from tests.benchmarks.ratios import hold, hold_flat
from tests.support.clocks import ToldClock


def desk(database: Path) -> Desk:
    clock = ToldClock(OPEN_SINCE)
    return Desk(open_store(str(database), clock), clock, app.base_policy(), OPEN_SINCE.tzinfo)


def raw_queue(database: Path) -> Callable[[], object]:
    """Return the same rows' reading by sqlite3 alone: the open requests and what belongs to them."""
    connection = sqlite3.connect(database)
    of_the_queue = "SELECT * FROM {} WHERE request IN (SELECT request FROM requests WHERE in_queue IS 1)"
    queries = ["SELECT * FROM requests WHERE in_queue IS 1"]
    queries += [of_the_queue.format(table) for table in ("callbacks", "promises", "turns")]
    return lambda: [connection.execute(query).fetchall() for query in queries]


def raw_timeline(database: Path, request: str) -> Callable[[], object]:
    connection = sqlite3.connect(database)
    query = "SELECT * FROM facts LEFT JOIN personal USING (place) WHERE subject = ? ORDER BY version"
    return lambda: connection.execute(query, (f"request:{request}",)).fetchall()


def test_the_queue_of_300_costs_at_most_ten_raw_queries():
    database = history(1_000)
    assert len(desk(database).queue()) == 300
    hold("the queue of 300 open requests", desk(database).queue, raw_queue(database), bound=10, rounds=60)


def test_the_queue_costs_the_same_with_a_hundred_thousand_past_requests():
    hold_flat("the queue of 300", desk(history(1_000)).queue, desk(history(100_000)).queue, rounds=60)


def test_a_timeline_among_a_million_facts_costs_at_most_ten_indexed_reads():
    database = history(166_000, long_timeline=200)
    office = desk(database)
    view = office.view("LONG")
    assert view is not None
    assert len(view.facts) == 200
    hold(
        "a timeline of 200 facts",
        lambda: office.view("LONG"),
        raw_timeline(database, "LONG"),
        bound=10,
        rounds=60,
    )
