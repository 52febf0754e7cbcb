"""The list of outlets."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.table import Table

from newsparse.outlet import Outlet
from newsparse.registry import Registry

__all__ = ["list_outlets"]

_COLUMNS = ("name", "title", "hosts", "package")


def list_outlets(registry: Registry, *, as_json: bool = False) -> None:
    """Write name, title, hosts and package of all outlets.

    Args:
        registry: the outlets.
        as_json: whether to write one JSON object a line; if not, it is a table for a terminal, else a line each with
            tabs.
    """
    packages = {offer.name: offer.package for offer in registry.offers}
    outlets = sorted(registry, key=lambda outlet: outlet.name)
    if as_json:
        _write_json(outlets, packages)
    else:
        _write_rows([(outlet.name, outlet.title, " ".join(outlet.hosts), packages[outlet.name]) for outlet in outlets])


def _write_json(outlets: Sequence[Outlet], packages: Mapping[str, str]) -> None:
    for outlet in outlets:
        values = outlet.name, outlet.title, outlet.hosts, packages[outlet.name]
        sys.stdout.write(json.dumps(dict(zip(_COLUMNS, values, strict=True)), ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _write_rows(rows: Sequence[tuple[str, ...]]) -> None:
    console = Console()
    if console.is_terminal:
        table = Table(*_COLUMNS, box=None, header_style="bold", padding=(0, 2, 0, 0))
        for row in rows:
            table.add_row(*row)
        console.print(table)
    else:
        sys.stdout.writelines("\t".join(row) + "\n" for row in rows)
        sys.stdout.flush()
