"""`retorno load` is killed at random moments: no fact whose place it printed is lost, and none is half written."""

import gzip
import json
import random
import subprocess
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

import run
from desktop import app, paths
from desktop.domain.facts import Fact
from desktop.domain.reading import read_fact
from desktop.office.entries import REQUEST, fact_of

REQUESTS = 40
ROUNDS_A_DATABASE = 10
SAMPLE = [json.loads(line) for line in gzip.decompress(paths.SAMPLE_DAY.read_bytes()).splitlines()]
PROGRAM = [sys.executable, "-m", "desktop"]


@dataclass
class Office:
    """A database that is loaded and killed again and again, and what the program said of each fact."""

    folder: Path
    rng: random.Random
    printed: dict[int, Fact] = field(default_factory=dict)
    rounds: int = 0

    @property
    def database(self) -> Path:
        return self.folder / "office.db"

    def kill_one(self) -> bool:
        """Load new requests, kill the program somewhere on the way, and look; tell whether it was killed in time."""
        self.rounds += 1
        ops, facts = self._ops()
        before = self._facts()
        words = [*PROGRAM, "load", str(ops), "--database", str(self.database)]
        with subprocess.Popen(words, cwd=run.ROOT, stdout=subprocess.PIPE) as running:
            said, killed = self._killed(running, len(facts))
        for line in said.splitlines(keepends=True):
            if line.endswith(b"\n"):  # of a line cut short nobody knows what it would have said
                place, _, number = line.decode().partition(f" {ops}:")
                self.printed[int(place)] = facts[int(number) - 1]
        self._look(before)
        return killed

    def _ops(self) -> tuple[Path, list[Fact]]:
        """Write whole requests of the sample day under numbers of this round."""
        chosen = {line["request"]: f"K{self.rounds:03}-{line['request']}" for line in SAMPLE}
        chosen = dict(self.rng.sample(list(chosen.items()), REQUESTS))
        lines = [{**line, "request": chosen[line["request"]]} for line in SAMPLE if line["request"] in chosen]
        ops = self.folder / f"round{self.rounds}.jsonl"
        ops.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        return ops, [read_fact(line, place) for place, line in enumerate(lines, 1)]

    def _killed(self, running: "subprocess.Popen[bytes]", count: int) -> tuple[bytes, bool]:
        """Kill after some of the places were printed and a moment more; now and then while it still starts."""
        assert running.stdout is not None
        said = b""
        starts = self.rng.random() < 0.1
        for _ in range(0 if starts else self.rng.randrange(1, count)):
            said += running.stdout.readline()
        try:
            running.wait(self.rng.uniform(0, 1.5 if starts else 0.01))
        except subprocess.TimeoutExpired:
            running.kill()
        said += running.stdout.read()
        return said, running.wait() < 0

    def _facts(self) -> int:
        if not self.database.exists():
            return 0
        with app.opened(str(self.database)) as office:
            return office.last_place()

    def _look(self, before: int) -> None:
        """Every printed fact is there as it was given, at most one more than was printed, and everything checks."""
        if not self.database.exists():
            assert not self.printed
            return
        with app.opened(str(self.database)) as office:
            assert list(office.problems()) == []
            with office.store.reading() as reading:
                entries = {entry.place: entry for entry in reading.entries_since(0, 1_000_000)}
        for place, fact in self.printed.items():
            assert fact_of(entries[place]) == replace(fact, place=place)
        new = [one for place, one in entries.items() if place > before and one.subject.startswith(REQUEST)]
        assert len(new) - sum(place > before for place in self.printed) in (0, 1)


def check(database: Path) -> subprocess.CompletedProcess[str]:
    words = [*PROGRAM, "check", "--database", str(database)]
    return subprocess.run(words, cwd=run.ROOT, capture_output=True, text=True, check=False)


def kill(times: int, folder: Path, seed: int) -> int:
    """Kill the program this often, with a new database now and then; return how many facts it had printed."""
    rng, killed, printed, databases = random.Random(seed), 0, 0, 0
    while killed < times:
        databases += 1
        (folder / str(databases)).mkdir()
        office = Office(folder / str(databases), rng)
        while killed < times and office.rounds < ROUNDS_A_DATABASE:
            killed += office.kill_one()
        if office.database.exists():
            checked = check(office.database)
            assert (checked.returncode, checked.stderr) == (0, ""), f"seed {seed}"
        printed += len(office.printed)
    return printed


@pytest.mark.timeout(300)
def test_a_program_killed_five_times_loses_no_fact_that_it_confirmed(tmp_path: Path) -> None:
    assert kill(5, tmp_path, seed=3) > 100


@pytest.mark.long
@pytest.mark.timeout(2000)
def test_a_program_killed_two_hundred_times_loses_no_fact_that_it_confirmed(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    print(f"seed {seed}")
    assert kill(200, tmp_path, seed) > 10_000
