"""The command ``newsparse check``: what an outlet's author should change."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import groupby

import click
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from newsparse.cli.messages import Messages
from newsparse.cli.options import FAILED, encoding_option, registry_option
from newsparse.cli.outlet_files import find_offer, registry_with
from newsparse.cli.output import Terminal
from newsparse.cli.show import printable
from newsparse.offers import Offer
from newsparse.registry import Registry
from newsparse.testing import Finding, check_outlet

__all__ = ["check"]

_FOUND = 1


def _find_offer(ctx: click.Context, argument: click.Parameter, value: str | None) -> Offer | None:
    if value is None:  # click would not say what to give
        raise click.UsageError("Missing argument 'OUTLET'; give a file such as mysite.py, or a name such as tass")
    return find_offer(ctx, argument, value)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("outlet", required=False, callback=_find_offer, metavar="OUTLET")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]...")
@registry_option
@encoding_option
@click.pass_context
def check(ctx: click.Context, outlet: Offer, articles: Sequence[str], registry: Registry, encoding: str) -> None:
    """Say what is wrong with an outlet's rules and signs.

    OUTLET is a file such as mysite.py, which is run, or the name of an installed outlet; ARTICLE a file, folder or
    pattern with raw articles of it, the more the better. Exit status: 0 if all is well, 1 if something should be
    changed, 2 if something could not be read.
    """
    messages = Messages()
    texts = [text for _, text in messages.read_all(articles, encoding)]
    if messages.failed:
        ctx.exit(FAILED)
    value = outlet.load()
    findings = check_outlet(value, texts, registry=registry_with(registry, outlet))
    tried = f"{_count(len(value.rules), 'rule')}, {_count(len(value.signs), 'sign')}, {_count(len(texts), 'article')}"
    _write(findings, f"{value.name}: {_count(len(findings), 'finding') if findings else 'all is well'} ({tried})")
    if findings:
        ctx.exit(_FOUND)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _write(findings: Sequence[Finding], summary: str) -> None:
    """Write the findings under their rules for a terminal, or a line each for another program."""
    console = Terminal(highlight=False)
    if console.is_terminal:
        for where, found in groupby(findings, key=lambda finding: finding.where):
            console.print(Text(printable(where), "bold"), *map(_view, found), sep="\n")
        console.print(Text(summary, "bold red" if findings else "bold green"))
    else:
        sys.stdout.writelines(f"{printable(str(finding))}\n" for finding in findings)
        sys.stdout.write(f"{summary}\n")
        sys.stdout.flush()


def _view(finding: Finding) -> Padding:
    what = Text.assemble((finding.what.value, "red"), ": ", printable(finding.text))
    return Padding(Group(what, Text(f"→ {printable(finding.advice)}", "green")), (0, 0, 1, 2))
