"""The article for a terminal: the story in colours, what is no story dimmed, what it is at the margin."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from newsparse.cli.reading import Reading
from newsparse.model import Kind, Passage, Role

__all__ = ["STYLES", "article_view", "printable", "title"]

# Of the sixteen colours that every terminal has and lets its user choose, those that show on dark and on light.
STYLES = {
    Role.HEADLINE: "bold magenta",
    Role.STANDFIRST: "italic magenta",
    Role.BYLINE: "green",
    Role.DATELINE: "bold cyan",
    Role.BODY: "",
    Role.REPEAT: "dim",
    Role.BOILERPLATE: "dim",
}
_DIMMED = (Role.REPEAT, Role.BOILERPLATE)
_NOT_STORY = "red"  # the margin of what is dimmed
_MARGIN = max(len(kind.value) for kind in Kind)
_LINE = 84  # characters; longer lines are hard to read
# What could move the cursor, change the terminal's state or turn the order of letters is shown as a sign for it.
_CONTROLS: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD),
}

Row = list[Passage]  # passages that stand on one line of the raw text


def printable(text: str) -> str:
    """Return the text with its control characters made visible.

    >>> printable("red: \\x1b[31m")
    'red: ␛[31m'
    """
    return text.translate(_CONTROLS)


def title(reading: Reading) -> Rule:
    """Return a line with the file's name, the outlet and the day of publication."""
    article = reading.article
    known = [article.outlet, article.published.isoformat() if article.published else None]
    words = " · ".join([reading.file, *(word for word in known if word)])
    return Rule(Text(printable(words), "bold"), align="left", style="dim")


def article_view(reading: Reading) -> Group:
    """Return the article as it is shown in a terminal."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=_MARGIN, justify="right")
    table.add_column(max_width=_LINE)
    above: Row = []
    for row in _rows(reading):
        dimmed = _is_dimmed(row)
        if above and not (dimmed and _is_dimmed(above)):
            table.add_row()
        goes_on = dimmed and _margin(row).plain == _margin(above).plain
        table.add_row(Text() if goes_on else _margin(row), _words(row))
        above = row
    return Group(title(reading), Padding(table, (1, 0)))


def _rows(reading: Reading) -> Iterator[Row]:
    """Yield the passages, those of one line together: a dateline and its paragraph, a story and what is glued to it."""
    row: Row = []
    for passage in reading.article.passages:
        if row and _breaks(reading.raw[row[-1].end : passage.start]):
            yield row
            row = []
        row.append(passage)
    if row:
        yield row


def _breaks(gap: str) -> bool:
    return len(f"|{gap}|".splitlines()) > 1


def _is_dimmed(row: Row) -> bool:
    return all(passage.role in _DIMMED for passage in row)


def _margin(row: Row) -> Text:
    """Return what the row's parts are, without saying that body is body."""
    parts = [passage for passage in row if passage.role is not Role.BODY]
    names = {_name(passage): _NOT_STORY if passage.role in _DIMMED else STYLES[passage.role] for passage in parts}
    return Text("\n").join(Text(name, style) for name, style in names.items())


def _name(passage: Passage) -> str:
    return passage.kind.value if passage.kind else passage.role.value


def _words(row: Row) -> Text:
    return Text(" ").join(Text(printable(passage.text), STYLES[passage.role]) for passage in row)
