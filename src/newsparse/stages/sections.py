"""Where a section ends: a heading such as "Most popular stories", and the lines under it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsparse.blocks import Block, Label
from newsparse.model import Role

__all__ = ["Heading", "fill_sections"]


class Heading(NamedTuple):
    """A heading that was found.

    Attributes:
        at: index of its block.
        label: of its section.
        until: the folded lines that end the section, if these are known.
        longest: how many lines may stand under it when they are.
    """

    at: int
    label: Label
    until: Collection[str] = ()
    longest: int | None = None


def fill_sections(blocks: list[Block], headings: Sequence[Heading]) -> None:
    """Give the undecided blocks under each heading its label.

    A section goes on to the next heading; if the lines that end it are known, to the first of these or to the end of
    the text, unless that is more than it may have; if not, to where the story begins or goes on. The line right above the story may be its subheading and
    is left to it.

    Args:
        blocks: all blocks of the page, the headings labelled; changed in place.
        headings: in order.
    """
    if not headings:
        return
    story = _next_story(blocks)
    starts = [heading.at for heading in headings] + [len(blocks)]
    for (index, label, until, longest), following in zip(headings, starts[1:], strict=True):
        last = min(story[index + 1], following)
        items: Iterable[int]
        if until:
            items = list(_items_until(blocks, index + 1, following, until))
            if longest is not None and len(items) > longest:
                continue
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
