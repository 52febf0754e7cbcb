"""The gallery of outlets in the docs has all that are built in."""

import importlib.util
from pathlib import Path

from newsparse import Registry

FILE = Path(__file__).parent.parent / "docs" / "gallery.py"
SPEC = importlib.util.spec_from_file_location("gallery", FILE)
gallery = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(gallery)


def test_every_outlet_has_a_row_that_tells_what_it_is():
    rows = gallery.gallery().splitlines()[2:]
    assert len(rows) == len(Registry.default().prefer("newsparse").names)
    for name in Registry.default().prefer("newsparse").names:
        outlet = Registry.default().prefer("newsparse").get(name)
        (row,) = [row for row in rows if row.startswith(f"| `{name}` | ")]
        assert outlet.title in row
        assert all(host in row for host in outlet.hosts)
        assert f" {len(outlet.rules)}: " in row
        assert row.count("|") == 5


def test_only_the_page_of_outlets_is_filled_in():
    other, page = ["# Other"], ["# Outlets"]
    gallery.fill_in(None, "index", other)
    gallery.fill_in(None, "outlets", page)
    assert other == ["# Other"]
    assert "| `tass` |" in page[0]
