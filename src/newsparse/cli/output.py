"""Chooses the form of the output, and writes it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from rich.console import Console, RenderableType

from newsparse.cli.as_json import json_line
from newsparse.cli.passages import explain_lines, explain_view
from newsparse.cli.reading import Reading
from newsparse.cli.show import article_view

__all__ = ["BETWEEN_TEXTS", "Terminal", "Write", "choose_output"]

# A form feed alone on a line. It is white space, so none is left within the text of an article.
BETWEEN_TEXTS = "\f\n"

Write = Callable[[Reading], None]


class Terminal(Console):
    """A console that leaves broken pipes to its caller."""

    def on_broken_pipe(self) -> None:
        """Go on with the BrokenPipeError instead of ending the program in the middle of it."""
        raise


def choose_output(*, as_json: bool, explain: bool) -> Write:
    """Return the function that writes articles to standard output, for a terminal or for another program."""
    terminal = Terminal()
    if as_json:
        return _lines(json_line)
    if terminal.is_terminal:
        return _views(terminal, explain_view if explain else article_view)
    return _lines(explain_lines) if explain else _lines(lambda reading: reading.article.text, BETWEEN_TEXTS)


def _views(terminal: Terminal, view: Callable[[Reading], RenderableType]) -> Write:
    return lambda reading: terminal.print(view(reading))


def _lines(form: Callable[[Reading], str], between: str = "") -> Write:
    before = ""

    def write(reading: Reading) -> None:
        nonlocal before
        sys.stdout.write(f"{before}{form(reading)}\n")
        # The next program may be waiting for it, and may have gone.
        sys.stdout.flush()
        before = between

    return write
