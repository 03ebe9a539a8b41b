"""`retorno restore`: says what a backup would lose, then puts it in the database's place and keeps the present file."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.options import FILE, database_file, give_up, says_store_errors
from desktop.cli.progress import followed
from desktop.runtime.system_clock import SystemClock

if TYPE_CHECKING:
    from desktop.store.restore import Loss

NAMED = 12


@click.command()
@click.argument("backup", type=FILE)
@click.option("--database", help="A database file; without it the office's own.")
@click.option("--yes", is_flag=True, help="Restore without asking.")
@says_store_errors
def restore(backup: Path, database: str | None, yes: bool) -> None:
    """Put BACKUP in the place of a database that nothing has open; the present file is renamed and kept."""
    from desktop.store.restore import prove_usable, what_would_be_lost
    from desktop.store.restore import restore as run

    present = database_file(database)
    with followed("step") as progress:
        facts = prove_usable(backup, present)
        progress(1, 1)
    click.echo(f"The backup {backup} is sound and holds {facts} facts.")
    click.echo(in_words(what_would_be_lost(backup, present)))
    if not (yes or _agreed(present)):
        give_up("Nothing was changed.", code=1)
    with followed("step") as progress:
        aside = run(backup, present, SystemClock().now(), progress)
    if aside is not None:
        click.echo(f"What was there until now is kept: {aside}")
    click.echo(f"The backup is in its place: {present}")


def in_words(loss: "Loss") -> str:
    """Return what restoring loses, as a sentence."""
    if loss.unreadable:
        return "The present database can't be read, so nobody can say what would be lost."
    if loss.facts == 0:
        return "Nothing would be lost: it holds every fact that is recorded."
    count = "1 fact" if loss.facts == 1 else f"{loss.facts} facts"
    if loss.other_record:
        return f"It is of another record: {count}, all of the present database, would be lost."
    since = f", recorded from {loss.since.astimezone():%Y-%m-%d %H:%M} on" if loss.since else ""
    return f"It lacks {count}{since}, which would be lost{_of_requests(loss.requests)}."


def _of_requests(requests: tuple[str, ...]) -> str:
    if not requests:
        return ", none of them of a request"
    named = ", ".join(requests[:NAMED])
    more = len(requests) - NAMED
    return f"; they are of {named}" + (f" and {more} more requests" if more > 0 else "")


def _agreed(present: Path) -> bool:
    try:
        return click.confirm(f"Put the backup in the place of {present}?")
    except click.Abort:
        return False
