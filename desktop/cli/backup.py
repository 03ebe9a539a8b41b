"""`retorno backup`: copies a database file while it is in use, and checks the copy."""

from pathlib import Path

import click

from desktop.cli.options import FILE, database_file, says_store_errors
from desktop.cli.progress import followed
from desktop.runtime.system_clock import SystemClock


@click.command()
@click.argument("target", type=FILE, required=False)
@click.option("--database", help="A database file; without it the office's own.")
@says_store_errors
def backup(target: Path | None, database: str | None) -> None:
    """Copy a database and check the copy; without TARGET into the folder `backups` beside it, where it stays."""
    from desktop.store.backup import Kind, make
    from desktop.store.backup import backup as run

    source = database_file(database)
    with followed("step") as progress:
        if target is None:
            made = make(source, Kind.BY_HAND, SystemClock().now(), progress)
            target, facts = made.path, made.facts
        else:
            facts = run(source, target, progress)
    click.echo(f"{facts} facts copied and checked: {target}")
