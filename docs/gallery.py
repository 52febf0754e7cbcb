"""Writes the gallery of outlets from the registry, when Sphinx reads the page for it: no list is kept by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import import_module

from newsparse import Outlet, Registry

PAGE = "outlets"
_HEAD = "| Name | What it is | Hosts | Rules |\n|---|---|---|---|"


def gallery() -> str:
    """Return a table of the built-in outlets, in Markdown."""
    return "\n".join([_HEAD, *map(_row, _built_in())])


def _built_in() -> Iterator[Outlet]:
    for offer in Registry.default().prefer("newsparse").offers:
        if offer.package == "newsparse":
            yield offer.load()


def _row(outlet: Outlet) -> str:
    told = (import_module(f"newsparse.outlets.{outlet.name}").__doc__ or outlet.title).strip()
    about = " ".join(told.partition("\n\n")[0].split())
    kinds = ", ".join(kind.value for kind, _ in Counter(rule.kind for rule in outlet.rules).most_common())
    cells = (f"`{outlet.name}`", about, ", ".join(outlet.hosts), f"{len(outlet.rules)}: {kinds}")
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"


def fill_in(_: object, page: str, source: list[str]) -> None:
    """Put the table under what the page says."""
    if page == PAGE:
        source[0] += "\n" + gallery() + "\n"


def outdated(*_: object) -> list[str]:
    """Have the page read each time, since outlets are no files of the docs."""
    return [PAGE]
