"""Labels the lines and sections that the pages of many outlets share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.blocks import Block, Label
from newsparse.folding import fold_phrase
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import Phrase, Phrases, shared_phrases
from newsparse.stages.sections import Heading, fill_sections

__all__ = ["label_shared_phrases"]

# What menus on one line are parted by: "Home | About us | Contact".
_MARKS = re.compile(r"[|·•»›/]")
_PARTINGS = re.compile(r" ?[|·•»›/] ?")
_QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", '"': '"', "「": "」"}
_MARKED = (":", ",")  # at the end of a phrase: a label, and no words that a sentence may begin with by chance


def label_shared_phrases(page: Page) -> Page:
    """Label what is boilerplate by its words alone, then what stands under a heading that is."""
    blocks = list(page.blocks)
    headings: list[Heading] = []
    for index, phrase in sorted(_find(blocks, shared_phrases()).items()):
        label = Label(Role.BOILERPLATE, phrase.rule, phrase.kind)
        blocks[index] = blocks[index].labelled(label)
        if phrase.shape == "section":
            headings.append(Heading(index, label))
    fill_sections(blocks, headings)
    return page.with_blocks(blocks)


def _find(blocks: Sequence[Block], phrases: Phrases) -> dict[int, Phrase]:
    """Return the phrase that makes boilerplate of a block, or of each part of it, for all undecided ones that have one."""
    found = {
        index: phrase
        for index, phrase in phrases.all_openings([block.opening for block in blocks])
        if phrase.kind and not (blocks[index].prose and _may_be_story(blocks[index], phrase, phrases))
    }
    for index, block in enumerate(blocks):
        if block.phrase in phrases.whole:
            found[index] = phrases.whole[block.phrase]
        elif block.phrase and index not in found and (phrase := _of_parts(block, phrases)):
            found[index] = phrase
    return {index: phrase for index, phrase in found.items() if blocks[index].label is None}


def _may_be_story(block: Block, phrase: Phrase, phrases: Phrases) -> bool:
    """Tell whether a paragraph may begin with a phrase by chance, as "Photo by photo, the diver ..." does.

    So may a quote. And a name, a few words or a headline stand behind a phrase that credits, files or links: no
    paragraph does, except behind a label.
    """
    if not block.ends_sentence:
        return False
    if _QUOTES.get(block.text[0], "\n") in block.text[1:] or phrase.kind is Kind.METADATA:
        return True
    if phrase.kind not in (Kind.CREDIT, Kind.RELATED):
        return False
    written, _ = phrases.opening(block.opening) or ("", None)
    return not (written.endswith(_MARKED) or written.startswith("("))


def _of_parts(block: Block, phrases: Phrases) -> Phrase | None:
    """Return the first part's phrase if each part of a line is one."""
    if not _MARKS.search(block.text):
        return None
    parts = [phrases.whole.get(fold_phrase(part)) for part in _PARTINGS.split(block.text) if part]
    return parts[0] if parts and all(parts) else None
