"""Finds the headline, the standfirst and the byline above the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsparse.blocks import Block, Label, ends_sentence, story_span
from newsparse.folding import fold
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases

__all__ = ["find_byline", "find_headline"]

_SHORTEST, _LONGEST = 12, 160
_FEWEST_WORDS = 3
_SHORTEST_STANDFIRST, _LONGEST_STANDFIRST = 30, 400
_LONGEST_BYLINE = 90
_LEAST_SHARE = 0.5  # of a line that must be the headline for the line to be a copy with something around it
_ACRONYM_END = re.compile(r"\b\w\.\w\.$")
_HEADLINE = Label(Role.HEADLINE, "headline")
_STANDFIRST = Label(Role.STANDFIRST, "headline/standfirst")
_BYLINE = Label(Role.BYLINE, "headline/byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "headline/second-byline", Kind.CREDIT)


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
    return bool(names) and all(name[0].isupper() or name.casefold() in _BETWEEN_NAMES for name in names)


# Words that stand between two names in a byline, in the languages whose script has capitals.
_BETWEEN_NAMES = frozenset(
    [
        "and",
        "&",
        "|",
        "in",
        "for",
        "y",
        "e",
        "et",
        "und",
        "og",
        "och",
        "i",
        "en",
        "ed",
        "de",
        "da",
        "do",
        "del",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "и",
        "та",
        "а",
    ]
)


def find_headline(page: Page) -> Page:
    """Label the headline, its copies, and the standfirst, if the lines above the story show them."""
    story = _story_start(page.blocks)
    candidates = [index for index in range(story) if _may_be_headline(page.blocks[index])]
    if not candidates:
        return page
    headline = _choose(page.blocks, candidates)
    blocks = list(page.blocks)
    blocks[headline] = blocks[headline].labelled(_HEADLINE)
    _label_copies(blocks, headline)
    _label_standfirst(blocks, headline, story)
    return page.with_blocks(blocks)


def _story_start(blocks: Sequence[Block]) -> int:
    """Return the index of the first paragraph of the story, or 0 if there is none."""
    for index, block in enumerate(blocks):
        if block.is_story and not _asks(block):
            return index
        if block.label and block.label.role is Role.DATELINE:
            return index
    return 0


def _asks(block: Block) -> bool:
    """Tell whether the block is one question or exclamation, as a headline can be."""
    return len(block.text) < _LONGEST and block.text[-1] in "?!" and "." not in block.text


def _may_be_headline(block: Block) -> bool:
    text = block.text
    return (
        block.label is None
        and _SHORTEST <= len(text) <= _LONGEST
        and text[-1] not in ":,;"
        and (text.count(" ") + 1 >= _FEWEST_WORDS or not text.isascii())
        and (not ends_sentence(text) or _asks(block) or bool(_ACRONYM_END.search(text)))
    )


def _choose(blocks: Sequence[Block], candidates: Sequence[int]) -> int:
    """Choose a candidate that is printed twice; else the first of those that stand together above the story."""
    printed = Counter(blocks[index].phrase for index in candidates)
    twice = [index for index in candidates if printed[blocks[index].phrase] > 1]
    if twice:
        return max(twice, key=lambda index: (len(blocks[index].text), -index))
    chosen = candidates[-1]
    for index in reversed(candidates[:-1]):
        if index != chosen - 1:
            break
        chosen = index
    return chosen


def _label_copies(blocks: list[Block], headline: int) -> None:
    """Label lines that are the headline again, in capitals, in a breadcrumb or with the outlet's name behind."""
    phrase, key = blocks[headline].phrase, fold(blocks[headline].text)
    for index, block in enumerate(blocks):
        if block.label is None and phrase in block.phrase and (likeness := _share(key, fold(block.text))):
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
