"""Labels the headline, its copies, the byline under it and the standfirst among the lines above the story."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.blocks import Block, Label
from newsparse.folding import fold
from newsparse.model import Role
from newsparse.page import Page
from newsparse.stages.author_notes import label_description, label_notes
from newsparse.stages.byline import label_agency, name_author, name_author_beside_date
from newsparse.stages.candidates import LEAST_SHARE, choose
from newsparse.stages.dates import label_dates_among_names, label_dates_beside
from newsparse.stages.lead import give_back_lead
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.standfirst import label_first_sentences, label_standfirst
from newsparse.stages.traits import is_in_section, is_item

__all__ = ["find_headline"]

_HEADLINE = Label(Role.HEADLINE, "headline")
_NEAR = 4  # lines within which the headline may be printed again
_FEW_WORDS = 4  # of a kicker or a photographer between two copies


def find_headline(page: Page) -> Page:
    """Label the headline, its copies, the author and the standfirst, if the lines around the story's start show them."""
    blocks = list(page.blocks)
    choice = choose(blocks)
    if choice is None:
        return page
    best, story = choice
    headline = _first_in_a_row(blocks, best)
    blocks[headline] = blocks[headline].labelled(_HEADLINE)
    _label_copies(blocks, headline)
    label_dates_beside(blocks, best)
    is_named = name_author(blocks, best)
    label_dates_among_names(blocks, best)
    if not is_named:
        name_author_beside_date(blocks, best)
    label_agency(blocks, best, story)
    label_notes(blocks, best)
    label_standfirst(blocks, best, story)
    label_description(blocks, best)
    if page.outlet is not None and page.outlet.standfirst:
        label_first_sentences(blocks, best)
    give_back_lead(blocks, best, story)
    return page.with_blocks(blocks)


def _first_in_a_row(blocks: Sequence[Block], best: int) -> int:
    """Return the index of the first copy of a headline that is printed several times with few words between, or boilerplate."""
    first = best
    for index in range(best - 1, max(0, best - _NEAR) - 1, -1):
        block = blocks[index]
        if block.phrase == blocks[best].phrase and is_in_doubt(block) and not is_item(block.text):
            first = index  # an item with the same words is a breadcrumb or a menu's
        elif is_in_doubt(block) and block.words > _FEW_WORDS:
            break
    return first


def _label_copies(blocks: list[Block], headline: int) -> None:
    """Label lines that are the headline again, in capitals, in a breadcrumb or with the outlet's name behind."""
    phrase, key = blocks[headline].phrase, fold(blocks[headline].text)
    for index, block in enumerate(blocks):
        # Few lines are: folding all of them takes longer.
        if phrase in block.phrase and (is_in_doubt(block) or (block.phrase == phrase and is_in_section(block))):
            likeness = _share(key, fold(block.text))
            if likeness:
                rule = "headline/copy" if likeness == 1.0 else "headline/copy-with-frame"
                label = Label(Role.REPEAT, rule, of=blocks[headline].start, likeness=likeness)
                blocks[index] = block.labelled(label)


def _share(key: str, framed: str) -> float:
    """Return how much of a line the headline makes up, or 0 if too little for a copy of it."""
    share = len(key) / max(1, len(framed))
    return share if key in framed and share >= LEAST_SHARE else 0.0
