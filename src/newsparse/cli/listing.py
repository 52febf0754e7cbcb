"""The list of outlets."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from newsparse.registry import Registry

__all__ = ["list_outlets"]

_COLUMNS = ("name", "title", "hosts", "package")


def list_outlets(registry: Registry) -> None:
    """Write name, title, hosts and package of all outlets: a table for a terminal, else a line each with tabs."""
    packages = {offer.name: offer.package for offer in registry.offers}
    outlets = sorted(registry, key=lambda outlet: outlet.name)
    rows = [(outlet.name, outlet.title, " ".join(outlet.hosts), packages[outlet.name]) for outlet in outlets]
    console = Console()
    if console.is_terminal:
        table = Table(*_COLUMNS, box=None, header_style="bold", padding=(0, 2, 0, 0))
        for row in rows:
            table.add_row(*row)
        console.print(table)
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows)
        sys.stdout.flush()
