"""Replay's facts a second are recorded, and must not fall with the length of the file."""

import gzip
import json
import time
from pathlib import Path

import pytest

from desktop import app, paths
from desktop.domain.figures import Span
from desktop.domain.policy_reading import read_policy
from desktop.office.ops_file import read_ops
from desktop.office.replaying import fill, replay

SHORT, LONG = 1, 12


class Names(set[object]):
    """Names of facts and requests; lists are none of them."""

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and super().__contains__(value)


def many_days(path: Path, times: int) -> Path:
    """Write the sample day so many times over, each with requests and couriers' turns of its own."""
    day = [json.loads(line) for line in _sample()]
    names = Names(op[name] for op in day for name in ("id", "request") if name in op)
    with path.open("w", encoding="utf-8") as out:
        for nth in range(times):
            for op in day:
                own = {name: f"{nth}-{value}" for name, value in op.items() if value in names}
                out.write(json.dumps({**op, **own}) + "\n")
    return path


def _sample() -> list[str]:
    with gzip.open(paths.SAMPLE_DAY, "rt", encoding="utf-8") as lines:
        return list(lines)


def facts_a_second(path: Path) -> float:
    """Read, fill and replay the file as `retorno replay` does."""
    began = time.perf_counter()
    facts = read_ops(path).facts
    policy = read_policy({}, app.base_policy())
    with app.temporary_store() as store:
        for _ in fill(store, facts):
            pass
        assert replay(store, policy, Span(None, max(fact.at for fact in facts))).lines
    return len(facts) / (time.perf_counter() - began)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("days")
    return many_days(folder / "short.jsonl", SHORT), many_days(folder / "long.jsonl", LONG)


def test_replay_is_as_fast_on_a_long_file_as_on_a_short_one(files):
    rates = [[facts_a_second(file) for file in files] for _ in range(5)]
    short, long = (max(one[which] for one in rates) for which in (0, 1))
    print(f"\nreplay: {short:.0f} facts/s on the sample day, {long:.0f} on {LONG} of them (at least 0.8 x)")
    assert long >= 0.8 * short
