"""Labels short lines outside of the story's frame: above its headline, or amid boilerplate before or behind it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.blocks import Block, Label
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.span import around_story

__all__ = ["label_frame"]

_HEADLINE = Role.HEADLINE  # a member of an enum takes long to get on Python 3.11
_ABOVE = Label(Role.BOILERPLATE, "frame/above-headline", Kind.NAVIGATION)
_AMID = Label(Role.BOILERPLATE, "frame/amid-boilerplate", Kind.OTHER)


def label_frame(page: Page) -> Page:
    """Label undecided lines above the headline and, outside of the story, those amid boilerplate.

    A sentence may be the story's last. A line of strokes, as agencies part the story from what stands below it, needs
    boilerplate on one side only.
    """
    blocks = list(page.blocks)
    headline = next((index for index, block in enumerate(blocks) if block.label and block.label.role is _HEADLINE), 0)
    for index in (*range(headline), *around_story(blocks)):
        block = blocks[index]
        if block.label is not None or block.prose:
            continue
        if index < headline:
            blocks[index] = block.labelled(_ABOVE)
        elif not block.ends_sentence and _sides(blocks, index) > bool(block.opening):
            blocks[index] = block.labelled(_AMID)
    return page.with_blocks(blocks)


def _sides(blocks: Sequence[Block], index: int) -> int:
    """Return on how many sides of a block boilerplate stands."""
    around = (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])
    return sum(block.label is not None and block.label.role is Role.BOILERPLATE for block in around)
