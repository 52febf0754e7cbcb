"""Labels the lines and sections that the pages of many outlets share."""

from __future__ import annotations

import re

from newsparse.blocks import Block, Label
from newsparse.folding import fold_phrase
from newsparse.model import Role
from newsparse.page import Page
from newsparse.phrases import Phrase, Phrases, shared_phrases
from newsparse.stages.sections import Heading, fill_sections

__all__ = ["label_shared_phrases"]

# What menus on one line are parted by: "Home | About us | Contact".
_MARKS = re.compile(r"[|·•»›/]")
_PARTINGS = re.compile(r" ?[|·•»›/] ?")


def label_shared_phrases(page: Page) -> Page:
    """Label what is boilerplate by its words alone, then what stands under a heading that is."""
    phrases = shared_phrases()
    blocks = list(page.blocks)
    headings: list[Heading] = []
    for index, block in enumerate(blocks):
        if block.label is None and (phrase := _phrase(phrases, block)):
            label = Label(Role.BOILERPLATE, phrase.rule, phrase.kind)
            blocks[index] = block.labelled(label)
            if phrase.shape == "section":
                headings.append(Heading(index, label))
    fill_sections(blocks, headings)
    return page.with_blocks(blocks)


def _phrase(phrases: Phrases, block: Block) -> Phrase | None:
    """Return the phrase that makes boilerplate of this block, or of each part of it."""
    if phrase := phrases.whole.get(block.phrase):
        return phrase
    opening = phrases.opening(block.opening)
    if opening and opening[1].kind:
        return opening[1]
    if not block.phrase or not _MARKS.search(block.text):
        return None
    parts = [phrases.whole.get(fold_phrase(part)) for part in _PARTINGS.split(block.text) if part]
    return parts[0] if parts and all(parts) else None
