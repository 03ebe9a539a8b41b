"""`retorno check`: is the record whole, its chain unbroken, and do its tables say what the facts say?"""

import click

from desktop import app
from desktop.cli.options import give_up, says_store_errors
from desktop.cli.progress import followed


@click.command()
@click.option("--database", help="A database file or a Postgres URL; without it the office's own.")
@says_store_errors
def check(database: str | None) -> None:
    """Check a database: integrity, the chain over all facts, and a comparison with everything computed anew."""
    with app.opened(database) as office, followed("facts") as progress:
        problems = list(office.problems(progress))
        facts = office.last_place()
    if problems:
        give_up(*problems, code=1)
    click.echo(
        f"{facts} facts checked: the record is whole, its chain unbroken, its tables say what the facts say"
    )
