"""Labels the lines and sections that the pages of many outlets share."""

from __future__ import annotations

from newsparse.blocks import Block, Label
from newsparse.model import Role
from newsparse.page import Page
from newsparse.phrases import Phrase, shared_phrases
from newsparse.stages.sections import section_end

__all__ = ["label_shared_phrases"]


def label_shared_phrases(page: Page) -> Page:
    """Label what is boilerplate by its words alone, and what stands under a heading that is."""
    phrases = shared_phrases()
    blocks = list(page.blocks)
    headings: list[tuple[int, Label]] = []
    for index, block in enumerate(blocks):
        if block.label is not None:
            continue
        phrase = phrases.whole.get(block.phrase)
        if phrase is None:
            opening = phrases.opening(block.opening)
            phrase = opening[1] if opening and opening[1].kind else None
        if phrase is not None:
            blocks[index] = block.labelled(_label(phrase))
            if phrase.shape == "section":
                headings.append((index, _label(phrase)))
    for heading, label in headings:
        _label_section(blocks, heading, label)
    return page.with_blocks(blocks)


def _label_section(blocks: list[Block], heading: int, label: Label) -> None:
    for item in range(heading + 1, section_end(blocks, heading, ())):
        blocks[item] = blocks[item].labelled(label)


def _label(phrase: Phrase) -> Label:
    return Label(Role.BOILERPLATE, phrase.rule, phrase.kind)
