"""Labels the lines that name the author."""

from __future__ import annotations

from newsparse.blocks import Block, Label, ends_sentence, story_span
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases

__all__ = ["find_byline"]

_LONGEST_BYLINE = 90
_LONGEST_BETWEEN = 3
_BYLINE = Label(Role.BYLINE, "byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "byline/second", Kind.CREDIT)


def find_byline(page: Page) -> Page:
    """Label the lines that open with a word such as "By" and go on with names and nothing else."""
    blocks = list(page.blocks)
    first, last = story_span(blocks)
    label = _BYLINE
    for index, block in enumerate(blocks):
        if first < index < last or block.label is not None or len(block.text) > _LONGEST_BYLINE:
            continue
        if _is_byline(block):
            blocks[index] = block.labelled(label)
            label = _SECOND_BYLINE
    return page.with_blocks(blocks)


def _is_byline(block: Block) -> bool:
    opening = shared_phrases().opening(block.opening)
    if opening is None or opening[1].shape != "byline" or ends_sentence(block.text):
        return False
    names = block.text.replace(",", " ").split()[len(opening[0].split()) :]
    return bool(names) and not names[0].islower() and all(map(_may_be_in_name, names))


def _may_be_in_name(word: str) -> bool:
    """Tell whether the word is a name, or as short as what stands between names: "and", "von", "y", "|"."""
    return not word[0].islower() or len(word) <= _LONGEST_BETWEEN
