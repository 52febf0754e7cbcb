"""Where a section ends: a heading such as "Most popular stories", and the lines under it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from newsparse.blocks import Block, Label
from newsparse.model import Role

__all__ = ["Heading", "fill_sections"]

Heading = tuple[int, Label, Collection[str]]  # index of its block, its label, and the folded lines that end its section


def fill_sections(blocks: list[Block], headings: Sequence[Heading]) -> None:
    """Give the undecided blocks under each heading its label.

    A section goes on to the next heading; if the lines that end it are known, to the first of these or to the end of
    the text; if not, to where the story begins or goes on. The line right above the story may be its subheading and
    is left to it.

    Args:
        blocks: all blocks of the page, the headings labelled; changed in place.
        headings: in order.
    """
    if not headings:
        return
    story = _next_story(blocks)
    starts = [index for index, _, _ in headings] + [len(blocks)]
    for (index, label, until), following in zip(headings, starts[1:], strict=True):
        last = min(story[index + 1], following)
        items: Iterable[int]
        if until:
            items = _items_until(blocks, index + 1, following, until)
        elif last < following and last > index + 2:
            items = range(index + 1, last - 1)
        else:
            items = range(index + 1, last)
        for item in items:
            if blocks[item].label is None:
                blocks[item] = blocks[item].labelled(label)


def _items_until(blocks: Sequence[Block], start: int, end: int, until: Collection[str]) -> Iterator[int]:
    for index in range(start, end):
        if blocks[index].phrase in until:
            return
        yield index


def _next_story(blocks: Sequence[Block]) -> list[int]:
    """Return, for each index and the one behind the last, the first from there on whose block is the story's."""
    following = [len(blocks)] * (len(blocks) + 1)
    for index in range(len(blocks) - 1, -1, -1):
        following[index] = index if _is_story(blocks[index]) else following[index + 1]
    return following


def _is_story(block: Block) -> bool:
    return block.prose if block.label is None else block.label.role is not Role.BOILERPLATE
