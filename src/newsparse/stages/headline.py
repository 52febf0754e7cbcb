"""Finds the headline, its copies and the standfirst among the lines above the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.blocks import Block, Label, ends_sentence
from newsparse.evidence import count_words
from newsparse.folding import fold, is_cjk
from newsparse.model import Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.stages.shape import is_by_shape

__all__ = ["find_headline"]

_HEADLINE = Label(Role.HEADLINE, "headline")
_STANDFIRST = Label(Role.STANDFIRST, "headline/standfirst")

_REACH = 25  # lines above the story's first paragraph in which the headline may stand
_MOST_WORDS = 40
_SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 30, 400  # characters
_LEAST_SHARE = 0.5  # of a line that must be the headline for the line to be a copy with something around it
_ACRONYM_END = re.compile(r"\b\w\.\w\.$")

# What speaks for a line being the headline. Lengths are in words; the most usual length counts one point.
_LENGTHS = ((2, -3.0), (3, -2.0), (4, -0.5), (6, 0.3), (16, 1.0), (22, 0.6), (_MOST_WORDS, -0.8))
_WORDS_OF_STORY = 2.0  # times the share of its words that the story uses
_PRINTED_TWICE = 1.0
_BLANK_ABOVE = 0.3
_FULL_STOP = -2.0
_OPENS_STORY = -2.0  # it stands where the story's first paragraph would
_BULLET = -2.0
_BYLINE = -3.0
_SIGNS = -1.5
_NUMBERS = -0.8
_NEAR_BEST = 1.0  # of lines within so many points of the best, the first is the headline


def find_headline(page: Page) -> Page:
    """Label the headline, its copies, and the standfirst, if the lines above the story show them."""
    blocks = list(page.blocks)
    story = _story_start(blocks)
    candidates = [index for index in range(max(0, story - _REACH), story) if _may_be_headline(blocks[index])]
    if not candidates:
        return page
    headline = _choose(blocks, candidates, story)
    blocks[headline] = blocks[headline].labelled(_HEADLINE)
    _label_copies(blocks, headline)
    _label_standfirst(blocks, headline, story)
    return page.with_blocks(blocks)


def _story_start(blocks: Sequence[Block]) -> int:
    """Return the index of the first paragraph of the story, or 0 if there is none."""
    for index, block in enumerate(blocks):
        if block.label and block.label.role is Role.DATELINE:
            return index
        if block.is_story and block.text[-1] not in "?!":
            return index
    return 0


def _may_be_headline(block: Block) -> bool:
    undecided = block.label is None or is_by_shape(block.label)
    return (
        undecided and bool(block.phrase) and 1 < count_words(block.text) <= _MOST_WORDS and block.text[-1] not in ":,;"
    )


def _choose(blocks: Sequence[Block], candidates: Sequence[int], story: int) -> int:
    printed = Counter(block.phrase for block in blocks)
    told = _words(" ".join(block.text for block in blocks[story : story + 12] if block.label is None)[:1500])
    points = {index: _points(blocks[index], printed, told) for index in candidates}
    best = max(points.values())
    return next(index for index in candidates if points[index] >= best - _NEAR_BEST)


def _points(block: Block, printed: Counter[str], told: frozenset[str]) -> float:
    text = block.text
    words = _words(text)
    opening = shared_phrases().opening(block.opening)
    return (
        next(points for most, points in _LENGTHS if count_words(text) <= most)
        + _WORDS_OF_STORY * len(words & told) / max(1, len(words))
        + _PRINTED_TWICE * (printed[block.phrase] > 1)
        + _BLANK_ABOVE * (block.gap > 1)
        + _FULL_STOP * (ends_sentence(text) and text[-1] not in "?!" and not _ACRONYM_END.search(text))
        + _BULLET * (not text[0].isalnum() and text[0] not in "\"'“”„«‘’「『¿¡(")
        + _BYLINE * bool(opening and opening[1].shape == "byline")
        + _SIGNS * ("|" in text or "@" in text or "http" in text)
        + _NUMBERS * (block.opening.count("#") > 1)
    )


def _words(text: str) -> frozenset[str]:
    """Return the beginnings of the longer words, or the pairs of characters where a script has no spaces."""
    folded = fold(text)
    if folded and is_cjk(folded[len(folded) // 2]):
        return frozenset(map("".join, zip(folded, folded[1:], strict=False)))
    return frozenset(word[:5] for word in folded.split(" ") if len(word) > 3)


def _label_copies(blocks: list[Block], headline: int) -> None:
    """Label lines that are the headline again, in capitals, in a breadcrumb or with the outlet's name behind."""
    phrase, key = blocks[headline].phrase, fold(blocks[headline].text)
    for index, block in enumerate(blocks):
        if (block.label is None or is_by_shape(block.label)) and phrase in block.phrase:
            likeness = _share(key, fold(block.text))
            if likeness:
                rule = "headline/copy" if likeness == 1.0 else "headline/copy-with-frame"
                label = Label(Role.REPEAT, rule, of=blocks[headline].start, likeness=likeness)
                blocks[index] = block.labelled(label)


def _share(key: str, framed: str) -> float:
    """Return how much of a line the headline makes up, or 0 if too little for a copy of it."""
    share = len(key) / len(framed)
    return share if key in framed and share >= _LEAST_SHARE else 0.0


def _label_standfirst(blocks: list[Block], headline: int, story: int) -> None:
    """Label the one line between headline and story that is too long for a subheading."""
    between = [index for index in range(headline + 1, story) if blocks[index].label is None]
    if len(between) == 1:
        block = blocks[between[0]]
        if _SHORTEST_STANDFIRST <= len(block.text) <= _LONGEST_STANDFIRST and block.text[-1] != ":":
            blocks[between[0]] = block.labelled(_STANDFIRST)
