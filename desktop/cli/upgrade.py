"""`retorno upgrade`: brings a database, on a server too, to what this version of the program knows."""

import click

from desktop import app
from desktop.cli.options import says_store_errors
from desktop.cli.progress import followed


@click.command()
@click.option("--database", help="A database file or a Postgres URL; without it the office's own.")
@says_store_errors
def upgrade(database: str | None) -> None:
    """Upgrade a database; an empty one of a server is set up. Of a file a copy is made first, as when it is opened."""
    with followed("step") as progress:
        where, done = app.upgraded(database, progress)
    if done is None:
        click.echo(f"Nothing to do: {where} is what this version of the program knows")
    elif done.before is None:
        click.echo(f"The database was empty and is set up: {done.where}")
    else:
        click.echo(f"Upgraded from {done.before} to {done.after}: {done.where}")
        if done.copy is not None:
            click.echo(f"As it was before it is kept: {done.copy}")
