"""Every passage with its role, kind and rule, and where that rule is written."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from newsparse.cli.reading import Reading
from newsparse.cli.show import STYLES, printable, title
from newsparse.model import Passage, Repeat
from newsparse.registry import Registry

__all__ = ["explain_lines", "explain_view", "written_in"]

# Rules of the engine that are not called after the stage's module.
_ENGINE = {
    "byline/note": "stages/author_notes.py",
    "byline/title": "stages/author_notes.py",
    "dateline": "stages/datelines.py",
    "settle": "settle.py",
    "story": "assemble.py",
    "white-space": "model.py",
}


def written_in(rule: str, registry: Registry) -> str:
    """Return where a rule is written: a file of the package newsparse, the package of a plugin, or the file given.

    Args:
        rule: the name that a passage gives.
        registry: where the outlets are.

    >>> written_in("tass/all-news", Registry.default()), written_in("repeats/near", Registry.default())
    ('outlets/tass.py', 'stages/repeats.py')
    """
    owner, _, rest = rule.partition("/")
    if owner == "phrases":
        return f"phrases/{rest.partition('/')[0]}.txt"
    if module := _ENGINE.get(rule) or _ENGINE.get(owner):
        return module
    for offer in registry.offers:
        if offer.name == owner:
            if offer.package == "newsparse":
                return f"outlets/{owner}.py"
            return offer.package if offer.package.endswith(".py") else f"package {offer.package}"
    return f"stages/{owner}.py"


def explain_lines(reading: Reading) -> str:
    """Return a line for each passage: file, start, end, role, kind, rule, where, text, with a tab between each two.

    No tab is left within a text, since its white space is collapsed; in a file's name one would be escaped.
    """
    file = printable(reading.file)
    return "\n".join(
        "\t".join((file, *_columns(reading, passage), passage.text)) for passage in reading.article.passages
    )


def _columns(reading: Reading, passage: Passage) -> tuple[str, ...]:
    kind = passage.kind.value if passage.kind else "-"
    where = written_in(passage.rule, reading.registry)
    return str(passage.start), str(passage.end), passage.role.value, kind, passage.rule, where


def explain_view(reading: Reading) -> Group:
    """Return the same for a terminal, two lines for each passage: what was decided, and how its text begins."""
    decisions = [_decision(reading, passage) for passage in reading.article.passages]
    widths = [max(map(len, column)) for column in zip(*decisions, strict=True)]
    lines: list[RenderableType] = [title(reading)]
    for passage, decision in zip(reading.article.passages, decisions, strict=True):
        span, role, rule, where = map(str.ljust, decision, widths)
        style = STYLES[passage.role]
        lines.append(_line((span.strip().rjust(widths[0]), "dim"), (role, style), rule, (where, "dim")))
        lines.append(_line(" " * widths[0], (printable(passage.text), style)))
    return Group(*lines)


def _decision(reading: Reading, passage: Passage) -> tuple[str, str, str, str]:
    start, end, role, kind, rule, where = _columns(reading, passage)
    if isinstance(passage, Repeat):
        role += f" of {passage.of.start}-{passage.of.end}"
    if passage.kind:
        role += f" {kind}"
    return f"{start}-{end}", role, rule, where


def _line(*cells: str | tuple[str, str]) -> Text:
    line = Text("  ", no_wrap=True, overflow="ellipsis").join(Text.assemble(cell) for cell in cells)
    line.rstrip()
    return line
