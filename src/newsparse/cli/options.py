"""What several commands share: the files, ``--encoding``, ``--outlet``, ``--prefer`` and ``--url``, the status of failure."""

from __future__ import annotations

from collections.abc import Sequence

import click

from newsparse.cli.files import NEXT_STEP
from newsparse.cli.outlet_files import find_offer
from newsparse.errors import UnknownOutlet
from newsparse.registry import Registry

__all__ = ["FAILED", "encoding_option", "files_argument", "outlet_option", "registry_option", "url_option"]

FAILED = 2  # the exit status when something could not be read or written


def _check_files(ctx: click.Context, _argument: click.Parameter, files: Sequence[str]) -> Sequence[str]:
    if not files and not ctx.params.get("listing"):  # click would not say what to give
        raise click.UsageError(f"Missing argument 'FILE...'; {NEXT_STEP}")
    return files


files_argument = click.argument("files", nargs=-1, callback=_check_files, metavar="FILE...")


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


encoding_option = click.option(
    "--encoding",
    metavar="NAME",
    default="utf-8",
    show_default=True,
    callback=_check_encoding,
    help="How the files are encoded.",
)

outlet_option = click.option(
    "--outlet",
    callback=find_offer,
    metavar="OUTLET",
    help="Whose articles they are: a name, or a file such as mysite.py, which is run.",
)


def _prefer(_ctx: click.Context, _option: click.Parameter, packages: Sequence[str]) -> Registry:
    registry = Registry.default()
    try:
        for package in packages:
            registry = registry.prefer(package)
    except UnknownOutlet as error:
        raise click.BadParameter(str(error)) from error
    return registry


registry_option = click.option(
    "--prefer",
    "registry",
    metavar="PACKAGE",
    multiple=True,
    is_eager=True,  # --outlet looks in it
    callback=_prefer,
    help="Whose outlet counts where several packages offer one of the same name.",
)

url_option = click.option(
    "--url", metavar="ADDRESS", help="Where the article stands; its host tells the outlet. Nothing is fetched."
)
