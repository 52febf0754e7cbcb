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
    """Label undecided lines above the headline, and those with boilerplate on both sides outside of the story."""
    blocks = list(page.blocks)
    headline = next((index for index, block in enumerate(blocks) if block.label and block.label.role is _HEADLINE), 0)
    for index in (*range(headline), *around_story(blocks)):
        block = blocks[index]
        if block.label is not None or block.prose:
            continue
        if index < headline:
            blocks[index] = block.labelled(_ABOVE)
        elif _is_amid(blocks, index):
            blocks[index] = block.labelled(_AMID)
    return page.with_blocks(blocks)


def _is_amid(blocks: Sequence[Block], index: int) -> bool:
    if not 0 < index < len(blocks) - 1:
        return False
    around = blocks[index - 1].label, blocks[index + 1].label
    return all(label is not None and label.role is Role.BOILERPLATE for label in around)
