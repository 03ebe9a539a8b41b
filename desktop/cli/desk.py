"""`retorno desk`: the dispatcher's window on an office's own record; also what `retorno` alone opens."""

import sys

import click

from desktop.cli.options import give_up, says_store_errors


@click.command()
@click.option("--database", help="A database file or a Postgres URL; without it the office's own.")
@click.option("--language", help="Language of the window, like pt_BR; without it the system's.")
@says_store_errors
def desk(database: str | None, language: str | None) -> None:
    """Open the dispatcher's desk."""
    from desktop.gui.application import has_screen  # Qt is for those who want a window

    if not has_screen():
        give_up("There is no screen here to open the window on.")
    from desktop.gui.office import open_desk

    sys.exit(open_desk(database, language))
