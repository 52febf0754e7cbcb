"""What goes through the stages: the raw text, its blocks, and what is known of it so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from operator import attrgetter

from attrs import frozen

from newsparse.blocks import Block, Blocks, make_blocks
from newsparse.datelines import Dateline
from newsparse.folding import INVISIBLE, blank_invisible, collapse
from newsparse.model import Role
from newsparse.outlet import Outlet
from newsparse.wraps import join_lines

__all__ = ["Page", "Stage", "cut", "part_of"]

_label_of = attrgetter("label")  # takes two thirds of the time of a generator


@frozen
class Page:
    """A raw text on its way through the stages.

    Attributes:
        raw: the text as it was given.
        blocks: its paragraphs, in order.
        outlet: the outlet whose rules apply.
        dateline: the story's dateline, once a stage has cut it off.
        paper: whose story it is, once a stage has found a paper's name alone below the byline.
    """

    raw: str
    blocks: Blocks
    outlet: Outlet | None = None
    dateline: Dateline | None = None
    paper: str | None = None

    def with_blocks(self, blocks: Iterable[Block]) -> Page:
        """Return the same page with other blocks."""
        return Page(self.raw, tuple(blocks), self.outlet, self.dateline, self.paper)

    def of_outlet(self, outlet: Outlet | None) -> Page:
        """Return the same page with the outlet whose rules apply."""
        return self if outlet is self.outlet else Page(self.raw, self.blocks, outlet, self.dateline, self.paper)

    def is_labelled(self) -> bool:
        """Tell whether any stage has decided anything."""
        return any(map(_label_of, self.blocks))

    def share_of_boilerplate(self) -> float:
        """Return how many of the blocks have been called boilerplate, as a share."""
        labels = filter(None, map(_label_of, self.blocks))
        return sum(label.role is Role.BOILERPLATE for label in labels) / max(1, len(self.blocks))


Stage = Callable[[Page], Page]


def cut(raw: str, block: Block, offsets: Sequence[int]) -> list[Block | None]:
    """Cut a block in parts.

    Args:
        raw: the text that the block is of.
        block: an undecided block.
        offsets: where to cut, as rising offsets in the block's collapsed text.

    Returns:
        One part more than there are offsets; None for a part with nothing on it.

    >>> from newsparse.split import split
    >>> raw = "Rain fell.   Read more"
    >>> [part and part.text for part in cut(raw, split(raw)[0], [11, 20])]
    ['Rain fell.', 'Read more', None]
    """
    if not offsets:
        return [block]
    places = [block.start, *_raw_offsets(raw, block, offsets), block.end]
    return [part_of(raw, start, end, block.gap if start == block.start else 0) for start, end in pairwise(places)]


def _raw_offsets(raw: str, block: Block, offsets: Sequence[int]) -> list[int]:
    """Return where rising offsets in the block's collapsed text lie in the raw text, in front of white space there."""
    if block.end - block.start == len(block.text):
        return [block.start + offset for offset in offsets]
    places = []
    position, done = block.start, 0
    for offset in offsets:
        missing = sum(map(_is_seen, block.text[done:offset]))
        while missing:
            missing -= _is_seen(raw[position])
            position += 1
        places.append(position)
        done = offset
    return places


def _is_seen(character: str) -> bool:
    return not character.isspace() and character not in INVISIBLE


def part_of(raw: str, start: int, end: int, gap: int) -> Block | None:
    """Return the block of this span of the raw text, or None if there is nothing to see on it."""
    whole = blank_invisible(raw[start:end])
    text = join_lines([collapse(line) for line in whole.splitlines() if line.strip()])
    if not text:
        return None
    start += len(whole) - len(whole.lstrip())
    return make_blocks([start], [start + len(whole.strip())], [gap], [text])[0]
