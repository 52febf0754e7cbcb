"""The outlet that an option or argument means: one that is installed, or a file of Python with an OUTLET."""

from __future__ import annotations

import difflib
import runpy
import traceback
from enum import EnumMeta
from pathlib import Path

import click

from newsparse.errors import NewsparseError, UnknownOutlet
from newsparse.offers import Offer
from newsparse.outlet import Outlet
from newsparse.registry import Registry, near_names

__all__ = ["find_offer", "registry_with"]

_SUFFIX = ".py"


def find_offer(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> Offer | None:
    """Return the offer of the outlet that a parameter names; that of a file has the file for its package.

    Names are looked for in the registry that ``--prefer`` gave, which is read before.

    Raises:
        click.BadParameter: there is no such outlet or file, or the file gives none.
    """
    if value is None:
        return None
    registry: Registry = ctx.params["registry"]
    try:
        if value.endswith(_SUFFIX):
            outlet = _outlet_of(value)
            return Offer(outlet.name, value, outlet)
        registry.get(value)
    except UnknownOutlet as error:
        near = near_names(value, registry.names)
        meant = f"did you mean {near}? " if near else ""
        hint = f"{meant}newsparse --list-outlets shows all, and a file's name ends in {_SUFFIX}"
        raise click.BadParameter(f"no outlet is called {value!r}; {hint}") from error
    except (NewsparseError, _BrokenFile) as error:
        raise click.BadParameter(str(error)) from error
    return next(offer for offer in registry.offers if offer.name == value)


class _BrokenFile(Exception):
    """A file that gives no outlet; the text names it, and the line."""


def _outlet_of(file: str) -> Outlet:
    try:
        is_there = Path(file).is_file()
    except OSError as error:
        raise _BrokenFile(
            f"file {file!r} cannot be looked for: {error.strerror}; give a file such as mysite.py"
        ) from error
    if not is_there:
        raise _BrokenFile(f"there is no file {file!r}; write one with: newsparse learn FILES... --name mysite > {file}")
    try:
        outlet = runpy.run_path(file, run_name=Path(file).stem).get("OUTLET")
    except SyntaxError as error:
        where = error.filename or file if error.lineno is None else f"{error.filename or file}, line {error.lineno}"
        raise _BrokenFile(f"{where}: {error.msg}; it is read as Python") from error
    except (Exception, SystemExit) as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file]
        where = f"{file}, line {lines[-1]}" if lines else file
        raise _BrokenFile(f"{where}: {_told(error)}") from error
    if not isinstance(outlet, Outlet):
        found = "there is none" if outlet is None else f"it is {outlet!r:.80}"
        raise _BrokenFile(f"{file}: expected OUTLET = newsparse.Outlet(...), and {found}")
    return outlet


def _told(error: BaseException) -> str:
    """Return what an error says; of `Kind.CREDITS` Python says no more than the name."""
    if isinstance(error, AttributeError) and isinstance(error.obj, EnumMeta):
        members = list(error.obj.__members__)
        near = difflib.get_close_matches(str(error.name), members, n=1)
        expected = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(members)}"
        return f"{error.obj.__name__} has no {error.name}; {expected}"
    return f"{type(error).__name__}: {error}"


def registry_with(registry: Registry, offer: Offer | None) -> Registry:
    """Return the registry with this outlet in the place of any that has its name."""
    if offer is None:
        return registry
    return Registry((*(other for other in registry.offers if other.name != offer.name), offer))
