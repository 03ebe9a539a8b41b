"""`retorno export`: writes the record's facts as `retorno replay` reads them, or the policy in force."""

import json
from pathlib import Path
from typing import IO

import click

from desktop import app
from desktop.cli.options import FILE, give_up, says_store_errors, written_whole
from desktop.domain.reading import write_fact
from desktop.domain.texts import is_text
from desktop.office.entries import REQUEST, fact_of

CHUNK = 1000


@click.command()
@click.argument("out", type=FILE, required=False)
@click.option("--database", help="A database file or a Postgres URL; without it the office's own.")
@click.option("--policy", type=FILE, help="Write the policy that is in force now into this file.")
@says_store_errors
def export(out: Path | None, database: str | None, policy: Path | None) -> None:
    """Write every fact of every request, one JSON object a line, in the order in which they were recorded."""
    if out is None and policy is None:
        give_up("say where to write: a file for the facts, or --policy FILE")
    paths = [path for path in (out, policy) if path is not None]
    with app.opened(database) as office, written_whole(*paths) as files:
        if out is not None:
            _write_facts(office, files[0])
        if policy is not None:
            files[-1].write(_written(office.policy_in_force(), indent=2) + "\n")


def _write_facts(office: app.Office, file: IO[str]) -> None:
    with office.store.reading() as reading:
        place = 0
        while entries := reading.entries_since(place, CHUNK):
            for entry in entries:
                if entry.subject.startswith(REQUEST):
                    file.write(_written(write_fact(fact_of(entry))) + "\n")
            place = entries[-1].place


def _written(value: object, indent: int | None = None) -> str:
    """Return it as JSON with its letters as they are, where UTF-8 can hold all of them."""
    plain = json.dumps(value, ensure_ascii=False, indent=indent)
    return plain if is_text(plain) else json.dumps(value, indent=indent)
