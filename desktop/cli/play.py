"""`retorno play`: plays a day's facts through the real program into a window; without a screen it leaves a picture."""

from datetime import datetime
from pathlib import Path

import click

from desktop import app, paths
from desktop.cli.options import FILE, MOMENT, give_up, ops_or_give_up, policy_or_give_up, says_store_errors

PICTURE = Path("retorno-play.png")


@click.command()
@click.argument("ops", type=FILE, default=paths.SAMPLE_DAY)
@click.option("--speed", type=click.FloatRange(min=0.1, max=100_000), default=60.0, show_default=True)
@click.option(
    "--policy", type=FILE, help="The policy that the requests follow; without it the one that ships."
)
@click.option(
    "--from", "start", type=MOMENT, help="The moment at which the playing begins; before it the day is there."
)
@click.option("--until", type=MOMENT, help="Without a screen: the moment to play to and picture.")
@click.option(
    "--picture", type=FILE, default=PICTURE, show_default=True, help="Without a screen: where it goes."
)
@click.option("--language", help="Language of the window, like pt_BR; without it the system's.")
@says_store_errors
def play(
    ops: Path,
    speed: float,
    policy: Path | None,
    start: datetime | None,
    until: datetime | None,
    picture: Path,
    language: str | None,
) -> None:
    """Play a day's facts (without OPS: the simulated sample day) into the window."""
    from desktop.gui import playing  # Qt is for those who want a window
    from desktop.gui.application import has_screen

    body = policy_or_give_up(policy, app.base_policy()) if policy else None
    facts = ops_or_give_up(ops).facts
    if not facts:
        give_up(f"{ops}: there is nothing to play")
    day = playing.Day(facts, body, speed, start, until)
    if has_screen():
        playing.play(day, language)
    else:
        playing.play_unseen(day, picture, language)
        click.echo("No screen: the day was played without one, and pictured here:")
        click.echo(str(picture.resolve()))
