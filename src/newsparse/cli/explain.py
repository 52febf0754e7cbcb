"""Every passage with its role, kind and rule, and where that rule is written."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group
from rich.text import Text

from newsparse.cli.reading import Reading
from newsparse.cli.show import STYLES, printable, title
from newsparse.model import Passage, Repeat
from newsparse.registry import Registry

__all__ = ["explain_lines", "explain_view", "written_in"]

# Rules of the engine that are not called after the stage's module.
_ENGINE = {"dateline": "stages/datelines.py", "story": "assemble.py", "white-space": "assemble.py"}
_INDENT = 2


def written_in(rule: str, registry: Registry) -> str:
    """Return where a rule is written: a file of the package newsparse, or the package of a plugin.

    Args:
        rule: the name that a passage gives.
        registry: where the outlets are.

    >>> written_in("tass/all-news", Registry.default()), written_in("repeats/near", Registry.default())
    ('outlets/tass.py', 'stages/repeats.py')
    """
    owner, _, rest = rule.partition("/")
    if owner == "phrases":
        return f"phrases/{rest.partition('/')[0]}.txt"
    if owner in _ENGINE:
        return _ENGINE[owner]
    for offer in registry.offers:
        if offer.name == owner:
            return f"outlets/{owner}.py" if offer.package == "newsparse" else f"package {offer.package}"
    return f"stages/{owner}.py"


def explain_lines(reading: Reading) -> str:
    """Return a line for each passage: file, start, end, role, kind, rule, where, text, with a tab between each two."""
    return "\n".join("\t".join((reading.file, *_columns(passage), passage.text)) for passage in reading.passages)


def _columns(passage: Passage) -> tuple[str, ...]:
    kind = passage.kind.value if passage.kind else "-"
    where = written_in(passage.rule, Registry.default())
    return str(passage.start), str(passage.end), passage.role.value, kind, passage.rule, where


def explain_view(reading: Reading) -> Group:
    """Return the same for a terminal, two lines for each passage."""
    return Group(title(reading), *(line for passage in reading.passages for line in _explained(passage)))


def _explained(passage: Passage) -> Iterator[Text]:
    start, end, role, kind, rule, where = _columns(passage)
    style = STYLES[passage.role]
    decided = Text.assemble((f"{start}-{end} ", "dim"), (role, style), no_wrap=True, overflow="ellipsis")
    if passage.kind:
        decided.append(f" {kind}")
    if isinstance(passage, Repeat):
        decided.append(f" of {passage.of.start}-{passage.of.end}, likeness {passage.likeness:.2f}")
    decided.append(f"  {rule}", "bold").append(f"  {where}", "dim")
    yield decided
    yield Text(" " * _INDENT + printable(passage.text), style, no_wrap=True, overflow="ellipsis")
