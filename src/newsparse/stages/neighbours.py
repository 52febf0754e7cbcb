"""Settles what is still undecided by what stands around it."""

from __future__ import annotations

from newsparse.blocks import Block, Label, story_span
from newsparse.model import Kind, Role
from newsparse.page import Page

__all__ = ["settle_by_neighbours"]

_ABOVE = Label(Role.BOILERPLATE, "neighbours/above-headline", Kind.NAVIGATION)
_BETWEEN = Label(Role.BOILERPLATE, "neighbours/between-boilerplate", Kind.OTHER)


def settle_by_neighbours(page: Page) -> Page:
    """Label short lines above the headline, and those with boilerplate on both sides outside of the story."""
    blocks = list(page.blocks)
    roles = [block.label.role if block.label else None for block in blocks]
    headline = roles.index(Role.HEADLINE) if Role.HEADLINE in roles else 0
    first, last = story_span(blocks)
    for index, block in enumerate(blocks):
        if block.label is not None or block.prose:
            continue
        if index < headline:
            blocks[index] = block.labelled(_ABOVE)
        elif not first < index < last and _is_between(blocks, index):
            blocks[index] = block.labelled(_BETWEEN)
    return page.with_blocks(blocks)


def _is_between(blocks: list[Block], index: int) -> bool:
    if not 0 < index < len(blocks) - 1:
        return False
    around = blocks[index - 1].label, blocks[index + 1].label
    return all(label is not None and label.role is Role.BOILERPLATE for label in around)
