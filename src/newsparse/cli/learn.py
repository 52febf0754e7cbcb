"""The command ``newsparse learn``: an outlet's rules, proposed from its articles, as a module to review."""

from __future__ import annotations

from collections.abc import Sequence

import click

from newsparse.cli.messages import Messages
from newsparse.cli.options import FAILED, encoding_option, files_argument
from newsparse.errors import NewsparseError
from newsparse.learning import study, write_module

__all__ = ["learn"]


def _check_name(_ctx: click.Context, _option: click.Parameter, name: str | None) -> str:
    if name is None:  # click would not say what to give
        raise click.UsageError("Missing option '--name'; say how the outlet is to be called, as in --name mysite")
    return name


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@files_argument
@click.option("--name", callback=_check_name, metavar="SLUG", help="The outlet's name, such as 'mysite'.  [required]")
@encoding_option
@click.pass_context
def learn(ctx: click.Context, files: Sequence[str], name: str, encoding: str) -> None:
    """Propose an outlet's rules from several of its raw articles.

    The module that is written says of every rule how often it was seen and where: read it before you use it. Redirect
    it into a file, as in: newsparse learn pages/ --name mysite > mysite.py
    """
    messages = Messages()
    texts = [text for _, text in messages.read_all(files, encoding)]
    if messages.failed:
        ctx.exit(FAILED)
    try:
        proposal = study(texts, name=name)
    except NewsparseError as error:
        raise click.UsageError(str(error)) from error
    if proposal.articles == 1:
        messages.warn("all of the texts are captures of one article, which shows no rule; give others of the outlet")
    elif not proposal.outlet.rules:
        messages.warn(
            "no two of the articles share a line that is the outlet's; give more of them, as they come from its pages"
        )
    click.echo(write_module(proposal), nl=False)
