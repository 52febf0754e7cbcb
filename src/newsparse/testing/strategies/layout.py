"""How lines stand on a page: line ends, blank lines, indents, hard wraps."""

from __future__ import annotations

__all__ = ["LINE_ENDS", "wrap"]

LINE_ENDS = ("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1e")
_NEVER_FIRST = "。，、）」』】；：？！"  # in a line of Chinese or Japanese


def wrap(text: str, width: int) -> list[str]:
    """Break a paragraph at a fixed width as mailers do, in mid-word where there are no spaces.

    >>> wrap("It rained all night.", 9), wrap("夜の間に川の水位は", 5)
    (['It rained', 'all', 'night.'], ['夜の間に川', 'の水位は'])
    """
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
        while len(line) > width:
            end = width + (line[width] in _NEVER_FIRST)
            lines.append(line[:end])
            line = line[end:]
    return [*lines, line] if line else lines
