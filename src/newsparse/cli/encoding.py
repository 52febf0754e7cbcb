"""The option ``--encoding``, which all commands have that read files."""

from __future__ import annotations

import click

__all__ = ["encoding_option"]


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
