"""`retorno`: the group that gathers the subcommands, and what a failure looks like on the console."""

import click

from desktop import __version__
from desktop.cli.backup import backup
from desktop.cli.check import check
from desktop.cli.desk import desk
from desktop.cli.export import export
from desktop.cli.load import load
from desktop.cli.play import play
from desktop.cli.replay import replay
from desktop.cli.restore import restore
from desktop.cli.summary import summary
from desktop.cli.upgrade import upgrade


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(__version__, prog_name="retorno", message="%(prog)s %(version)s")
@click.pass_context
def retorno(context: click.Context) -> None:
    """Tell a courier office which clients must be called back, and by when. Without a command: open the desk."""
    if context.invoked_subcommand is None:
        context.invoke(desk)


for command in (desk, play, replay, load, export, check, summary, backup, restore, upgrade):
    retorno.add_command(command)
