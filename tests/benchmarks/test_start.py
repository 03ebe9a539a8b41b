"""The start of the whole program, each time as a process of its own, against a bare window's."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.histories import history

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
Measures = dict[str, float]


def run(kind: str, database: Path) -> Measures:
    """Run a process of this kind; return milliseconds until painted and done, and its megabytes."""
    command = [sys.executable, "-m", "tests.benchmarks.processes", kind, str(database)]
    folder = {"XDG_DATA_HOME": str(database.parent), "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    found: Measures = {}
    with subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **folder}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        for line in process.stdout:
            word, *value = line.split()
            found[word] = float(value[0]) if value else (time.perf_counter() - began) * 1000
    assert process.returncode == 0
    return found


def side_by_side(kinds: dict[str, Path], what: dict[str, str]) -> Measures:
    """Run the kinds in turn, and return the median of what is asked of each."""
    for kind, database in kinds.items():
        run(kind.split("@")[0], database)
    runs = [
        {kind: run(kind.split("@")[0], database) for kind, database in kinds.items()} for _ in range(ROUNDS)
    ]
    return {kind: statistics.median(one[kind][what[kind]] for one in runs) for kind in kinds}


def hold_start(name: str, database: Path, floor: str, what: str, floor_what: str, bound: float) -> None:
    """Hold the program's measure to a bare process's."""
    found = side_by_side({"program": database, floor: database}, {"program": what, floor: floor_what})
    ratio = found["program"] / found[floor]
    print(f"\n{name}: {ratio:.2f} x (bound {bound:g}); {found['program']:.0f} against {found[floor]:.0f}")
    assert ratio <= bound, f"{name}: {ratio:.2f}, more than {bound:g}"


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[int], Path]:
    return lambda past: Path(shutil.copy(history(past), tmp_path / f"{past}.db"))


def test_the_window_is_painted_within_one_and_a_half_bare_starts(copied):
    hold_start("the window painted (ms)", copied(1_000), "window", "painted", "painted", 1.5)


def test_the_queue_of_300_is_filled_within_one_and_a_half_bare_readings(copied):
    hold_start("the queue of 300 filled (ms)", copied(1_000), "reading", "done", "done", 1.5)


def test_the_memory_is_within_one_and_a_half_times_a_bare_window_with_the_libraries(copied):
    hold_start("memory with the day open (MB)", copied(1_000), "importing", "memory", "memory", 1.5)


@pytest.mark.parametrize("what", ["painted", "done"])
def test_the_start_is_the_same_with_a_hundred_thousand_past_requests(copied, what):
    kinds = {"program@short": copied(1_000), "program@long": copied(100_000)}
    found = side_by_side(kinds, dict.fromkeys(kinds, what))
    ratio = found["program@long"] / found["program@short"]
    print(f"\nstart until {what}: the long history costs {ratio:.2f} x the short one (bound 1.25)")
    assert ratio <= 1.25
