"""One window for each database, whoever starts the program how often, and whatever became of the first."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import desktop
from desktop.runtime.database_key import database_key
from desktop.runtime.one_instance import OneInstance

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(desktop.__file__ or "").parents[1]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "retorno.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "running"


@pytest.fixture
def start(database: Path, folder: Path) -> Iterator[Start]:
    """Starts the program in a process of its own."""
    running = []

    def one(how: str = "run") -> "subprocess.Popen[str]":
        folder.mkdir(exist_ok=True)
        words = [sys.executable, "-m", "tests.runtime.instance", how, str(database), str(folder)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        running.append(subprocess.Popen(words, cwd=ROOT, text=True, **pipes))
        return running[-1]

    yield one
    for process in running:
        process.kill()
        process.communicate()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_brings_the_first_window_to_the_front(start: Start) -> None:
    first = start()
    assert said(first) == "first"
    assert said(start()) == "shown"
    assert said(first) == "front"
    assert said(start()) == "shown"
    assert said(first) == "front"


def test_two_starts_at_one_moment_make_one_window(start: Start) -> None:
    both = [start(), start()]
    assert sorted(said(process) for process in both) == ["first", "shown"]


def test_after_a_crash_the_next_start_is_the_first(start: Start, database: Path, folder: Path) -> None:
    crashed = start()
    assert said(crashed) == "first"
    crashed.kill()
    crashed.wait()
    assert OneInstance(str(database), folder).claim() == "first"


def test_a_window_that_hangs_is_reported_and_not_doubled(start: Start, database: Path, folder: Path) -> None:
    hanging = start("hang")
    assert said(hanging) == "first"
    assert OneInstance(str(database), folder, patience=0.3).claim() == "silent"


def test_a_lock_that_nobody_answers_for_is_taken_over(start: Start, database: Path, folder: Path) -> None:
    other_program = start("lock")
    assert said(other_program) == "True"
    assert OneInstance(str(database), folder, patience=0.3).claim() == "first"


def test_two_databases_are_two_windows(tmp_path: Path, folder: Path) -> None:
    instances = [OneInstance(str(tmp_path / name), folder) for name in ("one.db", "other.db")]
    assert [instance.claim() for instance in instances] == ["first", "first"]


def test_who_leaves_makes_room_for_the_next(database: Path, folder: Path) -> None:
    leaving, next_one = OneInstance(str(database), folder), OneInstance(str(database), folder)
    assert leaving.claim() == "first"
    leaving.release()
    assert next_one.claim() == "first"


def test_a_file_is_the_same_however_it_is_reached(tmp_path: Path, database: Path) -> None:
    database.touch()
    (tmp_path / "link.db").symlink_to(database)
    ways = [
        database,
        tmp_path / "link.db",
        Path(os.path.relpath(database)),
        tmp_path / "x" / ".." / "retorno.db",
    ]
    assert len({database_key(str(way)) for way in ways}) == 1


def test_where_no_lock_can_be_made_the_program_starts_all_the_same(tmp_path: Path, database: Path) -> None:
    (tmp_path / "file").touch()
    assert OneInstance(str(database), tmp_path / "file" / "folder").claim() == "first"
