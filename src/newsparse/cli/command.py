"""START HERE: the command ``newsparse``, its options and what it does."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from newsparse.cli.files import find_files, read_text
from newsparse.cli.learn import learn
from newsparse.cli.listing import list_outlets
from newsparse.cli.messages import Messages
from newsparse.cli.output import choose_output
from newsparse.cli.reading import Reading
from newsparse.errors import NewsparseError, PluginWarning, UnknownOutlet
from newsparse.pipeline import parse
from newsparse.registry import Registry

__all__ = ["Newsparse", "newsparse"]

_FAILED, _INTERRUPTED, _BROKEN_PIPE = 2, 130, 141  # 128 + the signal's number, as shells report it


class Newsparse(click.Command):
    """The command, and those that are called by a name behind it, as in ``newsparse NAME ...``.

    A first argument that is no such name is a file. The command ends quietly on Ctrl-C, and when nobody reads on.

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
                formatter.write_dl([(name, command.get_short_help_str()) for name, command in self.subcommands.items()])
        super().format_epilog(ctx, formatter)


@contextmanager
def _ending_quietly() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise click.exceptions.Exit(_INTERRUPTED) from None
    except BrokenPipeError:
        # What is left in the buffer would be written, and fail, once more when Python ends.
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        raise click.exceptions.Exit(_BROKEN_PIPE) from None


def _check_outlet(_ctx: click.Context, _option: click.Parameter, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        Registry.default().get(name)
    except UnknownOutlet as error:
        raise click.BadParameter(f"{error} (newsparse --list-outlets shows all)") from error
    except NewsparseError as error:
        raise click.BadParameter(str(error)) from error
    return name


def _check_encoding(_ctx: click.Context, _option: click.Parameter, encoding: str) -> str:
    try:
        b"a".decode(encoding)
    except UnicodeDecodeError:
        pass  # one byte is too little for utf-16
    except (LookupError, ValueError) as error:
        raise click.BadParameter(
            f"there is no text encoding {encoding!r}; Python knows, among others, utf-8, utf-16, latin-1 and cp1252"
        ) from error
    return encoding


def _list_outlets(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted:
        _warn_of_plugins(Messages())
        list_outlets(Registry.default())
        ctx.exit()


def _warn_of_plugins(messages: Messages) -> None:
    """Say which plugins are left out, as messages of a command rather than warnings of a library."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PluginWarning)
        for problem in Registry.default().problems:
            messages.warn(f"{problem}. Until then it is left out.")


@click.command(
    cls=Newsparse,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 if all is well, 2 if something could not be read.",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object per article, spans included.")
@click.option("--explain", is_flag=True, help="Write every passage with its role, kind, rule, and the rule's file.")
@click.option("--outlet", metavar="NAME", callback=_check_outlet, help="Whose articles they are, if you know it.")
@click.option(
    "--encoding",
    metavar="NAME",
    default="utf-8",
    show_default=True,
    callback=_check_encoding,
    help="How the files are encoded.",
)
@click.option(
    "--list-outlets",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_list_outlets,
    help="List the outlets that have rules of their own, and exit.",
)
@click.version_option(package_name="newsparse", message="%(prog)s %(version)s")
@click.pass_context
def newsparse(
    ctx: click.Context, files: Sequence[str], as_json: bool, explain: bool, outlet: str | None, encoding: str
) -> None:
    """Clean news articles: keep the story, without repeats and boilerplate.

    FILE is a text file with one article, a folder of .txt files, a pattern such as "news/*.txt", or - for standard
    input. In a terminal you see the whole text, what is no story dimmed. In a pipe comes the story alone, with a form
    feed on a line between two articles.
    """
    if as_json and explain:
        raise click.UsageError("--json and --explain are two forms of output; choose one of them")
    messages = Messages()
    if outlet is None:
        _warn_of_plugins(messages)
    write = choose_output(as_json=as_json, explain=explain)
    for file in messages.progress(_find_all(files, messages)):
        with messages.complaining():
            raw = read_text(file, encoding)
            write(Reading(file, raw, parse(raw, outlet=outlet)))
    if messages.failed:
        ctx.exit(_FAILED)


def _find_all(names: Sequence[str], messages: Messages) -> list[str]:
    files: list[str] = []
    for name in names:
        with messages.complaining():
            files += find_files(name)
    return files


newsparse.subcommands["learn"] = learn
