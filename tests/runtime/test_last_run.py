"""When the program last ran: written while it runs, read at the next start, and never a reason to fail."""

from datetime import timedelta
from pathlib import Path

from desktop.runtime.last_run import LastRun
from tests.support.clocks import NOON


def last_run(folder: Path) -> LastRun:
    return LastRun(str(folder / "retorno.db"), folder / "state")


def test_at_the_first_start_nobody_knows_when_the_program_last_ran(tmp_path: Path) -> None:
    assert last_run(tmp_path).read() is None


def test_the_next_start_knows_to_the_minute_when_the_program_last_ran(tmp_path: Path) -> None:
    running = last_run(tmp_path)
    for second in range(150):
        running.seen(NOON + timedelta(seconds=second))
    assert last_run(tmp_path).read() == NOON + timedelta(minutes=2)


def test_an_orderly_end_is_known_to_the_second(tmp_path: Path) -> None:
    running = last_run(tmp_path)
    running.seen(NOON)
    running.write(NOON + timedelta(seconds=7))
    assert last_run(tmp_path).read() == NOON + timedelta(seconds=7)


def test_a_clock_that_was_set_back_is_followed_at_once(tmp_path: Path) -> None:
    running = last_run(tmp_path)
    running.seen(NOON)
    running.seen(NOON - timedelta(hours=1))
    assert last_run(tmp_path).read() == NOON - timedelta(hours=1)


def test_a_file_that_says_nothing_sensible_is_as_none(tmp_path: Path) -> None:
    last_run(tmp_path).write(NOON)
    (file,) = (tmp_path / "state").iterdir()
    file.write_bytes(b"\xff\x00yesterday")
    assert last_run(tmp_path).read() is None


def test_a_disk_that_takes_nothing_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    running = last_run(tmp_path)
    running.seen(NOON)
    assert running.read() is None
