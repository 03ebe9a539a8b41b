"""One fact, from command to committed with the tables that are read, against a raw durable insert of the same bytes."""

import itertools
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import app
from desktop.office.recording import Recorder
from desktop.office.scribe import Scribe
from desktop.store.opening import open_store
from tests.benchmarks.histories import OPEN_SINCE, history
from tests.benchmarks.ratios import hold, hold_flat
from tests.support.clocks import ToldClock

NOTE = "Portaria fechada; tocar no interfone do zelador."


def recording(database: Path) -> Callable[[], None]:
    """Return what records one more fact of some open request of the database."""
    clock = ToldClock(OPEN_SINCE)
    store = open_store(str(database), clock)
    recorder, scribe = Recorder(store, app.base_policy()), Scribe(clock, "PC 1", "Helena")
    requests = itertools.cycle(f"Q{n:07}" for n in range(300))

    def record() -> None:
        clock.move(hours=2, seconds=1) if clock.at == OPEN_SINCE else clock.move(seconds=1)
        recorder.record([scribe.fact(next(requests), "note_added", note=NOTE)])

    return record


def raw_insert(path: Path) -> Callable[[], None]:
    """Return what inserts durably what one fact of a request comes to in bytes, by sqlite3 alone."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (a INTEGER PRIMARY KEY, b)"
    )
    bytes_of_a_fact = b"x" * 1500

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t (b) VALUES (?)", (bytes_of_a_fact,))
        connection.execute("COMMIT")

    return insert


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[int], Path]:
    return lambda past: Path(shutil.copy(history(past), tmp_path / f"{past}.db"))


def test_one_fact_costs_at_most_three_raw_inserts(copied, tmp_path):
    hold("one fact recorded", recording(copied(1_000)), raw_insert(tmp_path / "raw.db"), bound=3)


def test_one_fact_costs_the_same_with_a_hundred_thousand_past_requests(copied):
    hold_flat("one fact recorded", recording(copied(1_000)), recording(copied(100_000)))
