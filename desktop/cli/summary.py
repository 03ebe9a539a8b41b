"""`retorno summary`: the printed summary of a shift, or of any span, as a PDF."""

from datetime import datetime
from pathlib import Path

import click

from desktop import app
from desktop.cli.options import FILE, MOMENT, give_up, says_store_errors
from desktop.domain.figures import Span


@click.command()
@click.option("--shift", help="A shift's number, like 2611-20-1, or `last`, which is also meant without it.")
@click.option(
    "--from", "after", type=MOMENT, help="Instead of a shift: where the span begins (not included)."
)
@click.option("--until", type=MOMENT, help="Instead of a shift: where the span ends.")
@click.option("--pdf", type=FILE, required=True, help="The PDF to write.")
@click.option("--database", help="A database file or a Postgres URL; without it the office's own.")
@click.option("--language", help="Language of the paper, like pt_BR; without it the system's.")
@says_store_errors
def summary(
    shift: str | None, after: datetime | None, until: datetime | None, pdf: Path,
    database: str | None, language: str | None,
) -> None:  # fmt: skip
    """Write the summary of a shift as PDF: figures, clients left without word in time, what goes on."""
    if shift is not None and (after is not None or until is not None):
        give_up("--shift names a span already; leave out --from and --until, or --shift")
    if after is not None and until is None:
        give_up("--from needs --until")
    if after is not None and until is not None and after > until:
        give_up("--from must not be later than --until")
    # Qt is for those who want paper.
    from desktop.gui.summary import LAST, NotMade, save_summary

    wanted = Span(after, until) if until is not None else shift or LAST
    with app.opened(database) as office:
        try:
            save_summary(office, wanted, pdf, language)
        except NotMade as error:
            give_up(str(error))
        except OSError as error:
            give_up(f"{pdf} can't be written: {str(error) or 'it takes no page'}")
    click.echo(pdf)
