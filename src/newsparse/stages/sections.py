"""Where a section ends: a heading such as "Most popular stories", and the lines under it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newsparse.blocks import Block
from newsparse.model import Role

__all__ = ["section_end"]


def section_end(blocks: Sequence[Block], heading: int, until: Collection[str], longest: int | None = None) -> int:
    """Return the index of the first block behind a section.

    A section whose end is known by its lines goes on to the first of these, or to the end of the text; if that is
    more than it may have, it is its heading alone. Any other ends where the story begins or goes on; the line right above that may be a subheading and is left to the story.

    Args:
        blocks: all blocks of the page.
        heading: index of the section's heading.
        until: lines that end it, folded as phrases.
        longest: how many lines it may have under its heading.
    """
    index = heading + 1
    if until:
        while index < len(blocks) and blocks[index].phrase not in until:
            index += 1
        return index if longest is None or index - heading - 1 <= longest else heading + 1
    while index < len(blocks) and not _is_story(blocks[index]):
        index += 1
    return index - 1 if index < len(blocks) and index > heading + 2 else index


def _is_story(block: Block) -> bool:
    return block.prose if block.label is None else block.label.role is not Role.BOILERPLATE
