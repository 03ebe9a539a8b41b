"""`retorno replay`: a file of facts and a policy in, the calls owed and the figures out (callbacks.md, section 7)."""

import csv
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import IO

import click

from desktop import app
from desktop.cli.options import FILE, MOMENT, give_up, ops_or_give_up, policy_or_give_up, written_whole
from desktop.cli.progress import shown
from desktop.domain.figures import Figures, Span
from desktop.domain.lines import HEADER, Line
from desktop.domain.policy_reading import read_policy
from desktop.office.replaying import Replay, fill
from desktop.office.replaying import replay as run


@click.command()
@click.argument("ops", type=FILE)
@click.option("--policy", type=FILE, required=True, help="The policy that every request follows.")
@click.option(
    "--until", type=MOMENT, required=True, help="The moment to stop at; later facts are only checked."
)
@click.option("--callbacks", type=FILE, required=True, help="CSV file to write: a line for every call owed.")
@click.option("--figures", type=FILE, help="JSON file to write: the figures of the span.")
@click.option("--from", "after", type=MOMENT, help="Where the figures' span begins (not included).")
def replay(
    ops: Path, policy: Path, until: datetime, callbacks: Path, figures: Path | None, after: datetime | None
) -> None:
    """Say which calls a file of facts owed to its clients, and how each ended."""
    if after is not None and after > until:
        give_up("--from must not be later than --until")
    base = app.base_policy()
    body = policy_or_give_up(policy, base)
    read = ops_or_give_up(ops)
    with app.temporary_store() as store:
        for _ in shown(
            fill(store, (fact for fact in read.facts if fact.at <= until)), len(read.facts), "facts"
        ):
            pass
        result = run(store, read_policy(body, base), Span(after, until))
    _write(result, until, callbacks, figures)


def _write(result: Replay, until: datetime, callbacks: Path, figures: Path | None) -> None:
    with written_whole(*(path for path in (callbacks, figures) if path)) as files:
        _write_lines(files[0], result.lines, until)
        if figures:
            _write_figures(files[1], result.figures)


def _write_lines(file: IO[str], found: Sequence[Line], until: datetime) -> None:
    writer = csv.DictWriter(file, HEADER, lineterminator="\n")
    writer.writeheader()
    for line in found:
        writer.writerow(line.cells(until))


def _write_figures(file: IO[str], figures: Figures) -> None:
    json.dump(asdict(figures), file, indent=2)
    file.write("\n")
