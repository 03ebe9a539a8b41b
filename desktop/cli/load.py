"""`retorno load`: records a file of facts one by one and prints each one's place once it is committed."""

from pathlib import Path

import click

from desktop import app
from desktop.cli.options import (
    FILE,
    error_lines,
    give_up,
    ops_or_give_up,
    policy_or_give_up,
    says_store_errors,
)
from desktop.office.loading import NotLoaded
from desktop.office.loading import load as run


@click.command()
@click.argument("ops", type=FILE)
@click.option(
    "--database", required=True, help="A database file (made where there is none) or a Postgres URL."
)
@click.option("--policy", type=FILE, help="The policy that the requests received in the file follow.")
@says_store_errors
def load(ops: Path, database: str, policy: Path | None) -> None:
    """Record a file of facts in a database, one by one, as the window does."""
    base = app.base_policy()
    body = policy_or_give_up(policy, base) if policy else None
    read = ops_or_give_up(ops)
    with app.opened(database, create=True) as office:
        if body is not None:
            office.follow(body, since=min((fact.at for fact in read.facts), default=None))
        try:
            for fact, recorded in run(office.recorder, read.facts):
                click.echo(f"{recorded.fact.place} {ops}:{fact.place}")
        except NotLoaded as not_loaded:
            left = ((fact.place, fact.request, str(why)) for fact, why in not_loaded.left)
            give_up(*error_lines(ops, left))
