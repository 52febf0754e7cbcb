"""Step 1: raw text -> blocks, one a paragraph; every character that is not white space is in exactly one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from newsparse.blocks import Block, Blocks, ends_sentence
from newsparse.folding import collapse, is_cjk

__all__ = ["is_clean_layout", "split"]

# A width that people and mailers wrap at. Wider lines are paragraphs, narrower ones are verse or menus.
_NARROWEST, _WIDEST = 40, 120
_FEWEST_LINES = 3
# Templates and editors leave the right edge ragged; a line this full was broken and did not end.
_FULL = 0.85


class Line(NamedTuple):
    """A line with something on it: its span without outer white space, and the line ends before it."""

    start: int
    end: int
    text: str
    gap: int


def split(raw: str) -> Blocks:
    """Return the paragraphs of the raw text as undecided blocks.

    Lines end where `str.splitlines` says. Lines that were broken at a fixed width are joined; those of verse,
    lists, tables, and paragraphs of one line each are not.

    Args:
        raw: any text.

    >>> [block.text for block in split("Rain in the hills\\n\\n  It rained  all night.\\r\\n")]
    ['Rain in the hills', 'It rained all night.']
    """
    lines = _lines(raw)
    if not any(_may_be_wrapped(line) for line in lines):
        return tuple(Block.of(*line) for line in lines)
    return tuple(
        Block.of(group[0].start, group[-1].end, _join([line.text for line in group]), group[0].gap)
        for run in _runs(lines)
        for group in _paragraphs(run)
    )


def is_clean_layout(raw: str, blocks: Blocks) -> bool:
    """Tell whether the text is laid out as `Article.text` is: paragraphs of one line, a blank line between.

    >>> is_clean_layout("One.\\n\\nTwo.", split("One.\\n\\nTwo."))
    True
    """
    return raw.strip() == "\n\n".join(block.text for block in blocks)


def _lines(raw: str) -> list[Line]:
    lines = []
    position = gap = 0
    for whole in raw.splitlines(keepends=True):
        text = whole.strip()
        if text:
            start = position + len(whole) - len(whole.lstrip())
            lines.append(Line(start, start + len(text), collapse(text), gap))
            gap = 0
        gap += 1
        position += len(whole)
    return lines


def _may_be_wrapped(line: Line) -> bool:
    return line.gap == 1 and line.start > 0 and len(line.text) <= _WIDEST and not ends_sentence(line.text)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield stretches of lines with no blank line between them."""
    run: list[Line] = []
    for line in lines:
        if line.gap > 1 and run:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _paragraphs(run: list[Line]) -> Iterator[list[Line]]:
    """Yield the run's paragraphs: several lines each if it is hard-wrapped, one line each if it is not."""
    if len(run) < _FEWEST_LINES:
        yield from ([line] for line in run)
        return
    for narrow, lines in groupby(run, key=lambda line: len(line.text) <= _WIDEST):
        stretch = list(lines)
        width = max(len(line.text) for line in stretch)
        if not narrow or not _is_wrapped(stretch, width):
            yield from ([line] for line in stretch)
            continue
        group: list[Line] = []
        for line in stretch:
            if group and not _is_full(group[-1].text, line.text, width):
                yield group
                group = []
            group.append(line)
        yield group


def _is_wrapped(lines: Sequence[Line], width: int) -> bool:
    """Tell whether the lines were broken at a fixed width.

    Broken lines are full: the first word of the next would hardly have fitted. They break in mid-sentence and
    go on without a capital. Lists and verse fail one of the two tests, paragraphs of one line each both. Half
    of the lines is enough, for headings and menus stand in the same run.
    """
    if len(lines) < _FEWEST_LINES or not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = [(one.text, two.text) for one, two in pairwise(lines)]
    open_pairs = [pair for pair in pairs if not ends_sentence(pair[0])]
    full = sum(_is_full(one, two, width) for one, two in open_pairs)
    going_on = sum(not two[0].isupper() and two[0].isalpha() for _, two in open_pairs)
    return 2 * min(len(open_pairs), full, going_on) >= len(pairs) - 1


def _is_full(text: str, following: str, width: int) -> bool:
    """Tell whether the first word of the following line would hardly have fitted on this one."""
    if is_cjk(following[0]):
        return len(text) >= width - 2
    return len(text) + 1 + len(following.split(" ", 1)[0]) > _FULL * width


def _join(texts: Sequence[str]) -> str:
    """Join lines by spaces, and without one between two characters of a script that has none."""
    joined = texts[0]
    pieces = [joined]
    for before, text in pairwise(texts):
        pieces.append(text if is_cjk(before[-1]) and is_cjk(text[0]) else f" {text}")
    return "".join(pieces)
