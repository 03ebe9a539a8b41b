"""The record is locked, gone, or was never there: it is said, nothing typed is lost, and work goes on afterwards."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import paths
from desktop.gui import office
from desktop.runtime.last_run import LastRun
from tests.journeys.dispatcher import SOON, Dispatcher, Key
from tests.journeys.test_a_broken_forecast import takes_in_a_request
from tests.ui.sample import at

LOCKED_FOR = 15_000
"""Milliseconds: SQLite itself waits five seconds for a lock to go."""


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Hold the file as another program would that copies it."""
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def out_of_reach(helena: Dispatcher) -> bool:
    """Tell whether the status bar says that the record can't be reached."""
    return "Saved on this computer" not in helena.bar()


def test_a_locked_record_loses_nothing_that_was_typed(helena: Dispatcher, database: Path) -> None:
    request = takes_in_a_request(helena)
    helena.press(Key.Key_F8)
    helena.types("Knock at the side door")
    form = helena.form
    with locked(database):
        helena.hurry(Key.Key_Return)
        helena.qtbot.waitUntil(lambda: "What you typed is kept." in helena.said(), timeout=LOCKED_FOR)
        assert helena.form is form
    helena.press(Key.Key_Return)
    helena.qtbot.waitUntil(lambda: helena.at_desk, timeout=SOON)
    notes = [fact.text("text") for fact in helena.facts(request) if fact.op == "note_added"]
    assert notes == ["Knock at the side door"]


def test_a_record_that_vanishes_is_said_in_words_and_work_goes_on_when_it_is_back(
    helena: Dispatcher, database: Path
) -> None:
    request = takes_in_a_request(helena)
    helena.press(Key.Key_F8)
    helena.types("Ring twice")
    away = moved_away(helena, database)
    helena.press(Key.Key_Return)
    assert "What you typed is kept." in helena.said()
    assert str(database) in helena.said()
    assert not database.exists()
    helena.later(minutes=1)
    assert str(database) in helena.bar()
    helena.window.resize(911, 512)
    assert helena.window.width() == 911
    assert out_of_reach(helena)

    moved_back(away, database)
    helena.press(Key.Key_Return)
    assert helena.at_desk
    assert helena.facts(request)[-1].text("text") == "Ring twice"
    helena.later(seconds=6)
    assert not out_of_reach(helena)
    helena.press(Key.Key_F3, Key.Key_Return)
    assert helena.row(request).courier == "Jonas"


def test_a_request_that_could_not_be_read_is_read_when_the_record_is_back(
    helena: Dispatcher, database: Path
) -> None:
    first, second = takes_in_a_request(helena), takes_in_a_request(helena)
    away = moved_away(helena, database)
    helena.window.queue.choose(first)
    helena.calm()
    helena.press(Key.Key_F2)
    assert helena.at_desk
    assert out_of_reach(helena)
    moved_back(away, database)
    helena.later(seconds=6)
    assert helena.window.view is not None
    assert helena.window.view.row.request == first
    assert helena.at_desk
    helena.press(Key.Key_F2)
    assert not helena.at_desk
    helena.press(Key.Key_Escape)
    assert second in helena.shown()


def test_a_missing_record_is_not_made_anew_and_found_when_it_is_back(
    sits_down: Callable[..., Dispatcher], database: Path
) -> None:
    away = database.rename(database.with_suffix(".away"))
    helena = sits_down(database)
    helena.opens()
    assert str(database) in helena.said()
    assert not database.exists()
    assert not helena.window.queue.isVisible()  # an empty queue would say that nobody is waiting
    helena.types("Helena")
    helena.press(Key.Key_Return)
    assert not database.exists()

    away.rename(database)
    helena.later(seconds=6)
    helena.press(Key.Key_Return, Key.Key_Return)
    helena.qtbot.waitUntil(lambda: helena.session.scribe.person == "Helena", timeout=SOON)
    assert helena.window.queue.isVisible()
    takes_in_a_request(helena)


def test_only_a_pc_that_never_had_the_record_makes_a_new_one(tmp_path: Path) -> None:
    where = str(tmp_path / "office.db")
    assert office.is_first_start(where)
    LastRun(where, paths.data_folder()).write(at("10:00"))
    assert not office.is_first_start(where)


def moved_away(helena: Dispatcher, database: Path) -> list[Path]:
    """Take the file away as a network drive that goes; its open connections see it no more."""
    helena.ask(lambda: None)
    return [
        one.rename(one.with_name("away-" + one.name)) for one in sorted(database.parent.glob("office.db*"))
    ]


def moved_back(away: list[Path], database: Path) -> None:
    for one in away:
        one.rename(database.parent / one.name.removeprefix("away-"))
