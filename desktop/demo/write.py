"""Writes a simulated day to a file: `python -m desktop.demo.write OUT --seed N --day YYYY-MM-DD`.

A name that ends in .gz is compressed, without a date inside, so that the same day gives the same file. The
repository's sample day is `resources/sample_day.jsonl.gz`, made by this command with no options.
"""

import argparse
import gzip
import io
import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from desktop.demo.day import simulate_day
from desktop.demo.simulated import NOTICE

SAMPLE_SEED = 289
SAMPLE_DAY = date(2026, 11, 20)


def write_day(path: Path, ops: Iterable[Mapping[str, object]]) -> None:
    """Write ops as JSON lines, one fact a line. Raises OSError where the file can't be written."""
    text = "".join(json.dumps(op, ensure_ascii=False, separators=(",", ":")) + "\n" for op in ops).encode()
    path.write_bytes(_zipped(text) if path.suffix == ".gz" else text)


def _zipped(text: bytes) -> bytes:
    """Compress without name and date; `gzip.compress` would also note the system it runs on."""
    with io.BytesIO() as zipped:
        with gzip.GzipFile(filename="", mode="wb", fileobj=zipped, mtime=0) as file:
            file.write(text)
        return zipped.getvalue()


def main(words: list[str] | None = None) -> None:
    """Simulate a day and write it, as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m desktop.demo.write", description=NOTICE)
    parser.add_argument("out", type=Path, help="the file to write, .jsonl or .jsonl.gz")
    parser.add_argument("--seed", type=int, default=SAMPLE_SEED, help="another number is another day")
    parser.add_argument("--day", type=date.fromisoformat, default=SAMPLE_DAY, help="like 2026-11-20")
    parser.add_argument("--requests", type=int, default=180, help="how many requests come in")
    chosen = parser.parse_args(words)
    ops = simulate_day(chosen.seed, chosen.day, requests=chosen.requests)
    write_day(chosen.out, ops)
    sys.stdout.write(f"{chosen.out}: {len(ops)} facts. {NOTICE}\n")


if __name__ == "__main__":
    main()
