"""START HERE: the command ``newsparse``, its options and what it does."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TextIO

import click

from newsparse.cli.check import check
from newsparse.cli.explain import explain as explain_rules
from newsparse.cli.learn import learn
from newsparse.cli.listing import list_outlets
from newsparse.cli.messages import Messages
from newsparse.cli.options import FAILED, encoding_option, files_argument, outlet_option, registry_option, url_option
from newsparse.cli.outlet_files import registry_with
from newsparse.cli.output import choose_output
from newsparse.cli.reading import Reading
from newsparse.offers import Offer
from newsparse.pipeline import parse
from newsparse.registry import Registry

__all__ = ["Newsparse", "newsparse"]

_INTERRUPTED, _BROKEN_PIPE = 130, 141  # 128 + the signal's number, as shells report it


class Newsparse(click.Command):
    """The command, and those that are called by a name behind it, as in ``newsparse NAME ...``.

    A first argument that is no such name is a file. The command ends quietly on Ctrl-C, when nobody reads on,
    and when its output cannot be written.

    Attributes:
        subcommands: the commands by name.
    """

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.subcommands: dict[str, click.Command] = {}

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        """Read the arguments, as those of the subcommand that the first one names or as its own."""
        with _ending_quietly():
            if args and args[0] in self.subcommands:
                return self.subcommands[args[0]].make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that the arguments were read for."""
        with _ending_quietly():
            return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the subcommands under the help."""
        if self.subcommands:
            with formatter.section("Commands"):
                formatter.write_dl(
                    [(name, command.get_short_help_str(limit=100)) for name, command in self.subcommands.items()]
                )
        super().format_epilog(ctx, formatter)


@contextmanager
def _ending_quietly() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise click.exceptions.Exit(_INTERRUPTED) from None
    except BrokenPipeError:
        _write_no_more(sys.stdout)
        raise click.exceptions.Exit(_BROKEN_PIPE) from None
    except OSError as error:
        if error.filename is None:
            told = f"the output cannot be written: {error.strerror}; make room for it, or write to another place"
        else:
            told = f"file {error.filename!r} cannot be used: {error.strerror}; newsparse may have to be installed anew"
        with suppress(OSError):  # where standard error has no room either
            click.echo(f"Error: {told}", err=True)
        _write_no_more(sys.stdout, sys.stderr)
        raise click.exceptions.Exit(FAILED) from None


def _write_no_more(*streams: TextIO) -> None:
    """Drop what is left in the buffers; it would be written, and fail, once more when Python ends."""
    with open(os.devnull, "wb") as nowhere:
        for stream in streams:
            os.dup2(nowhere.fileno(), stream.fileno())


@click.command(
    cls=Newsparse,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 if all is well, 2 if something could not be read.",
)
@files_argument
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Write a JSON object a line: an article with its spans, or an outlet of the list.",
)
@click.option("--explain", is_flag=True, help="Write every passage with its role, kind, rule, and the rule's file.")
@outlet_option
@url_option
@registry_option
@encoding_option
@click.option(
    "--list-outlets",
    "listing",
    is_flag=True,
    is_eager=True,  # it needs no files, which are asked for later
    help="List the outlets that have rules of their own, and exit.",
)
@click.version_option(package_name="newsparse", message="%(prog)s %(version)s")
@click.pass_context
def newsparse(
    ctx: click.Context,
    files: Sequence[str],
    as_json: bool,
    explain: bool,
    outlet: Offer | None,
    url: str | None,
    registry: Registry,
    encoding: str,
    listing: bool,
) -> None:
    """Clean news articles: keep the story, without repeats and boilerplate.

    FILE is a text file with one article, a folder of .txt files, a pattern such as "news/*.txt", or - for standard
    input. In a terminal you see the whole text, what is not the story dimmed. In a pipe you get the story alone, with a
    form feed on a line between two articles.
    """
    if as_json and explain:
        raise click.UsageError("--json and --explain are two forms of output; choose one of them")
    messages = Messages()
    if outlet is None or listing:
        messages.warn_of_plugins(registry)
    if listing:
        list_outlets(registry, as_json=as_json)
        return
    registry, name = registry_with(registry, outlet), outlet.name if outlet else None
    write = choose_output(as_json=as_json, explain=explain)
    for file in messages.progress(messages.find_all(files)):
        with messages.complaining():
            raw = messages.read(file, encoding)
            write(Reading(file, raw, parse(raw, outlet=name, url=url, registry=registry), registry))
    if messages.failed:
        ctx.exit(FAILED)


newsparse.subcommands.update(learn=learn, check=check, explain=explain_rules)
