"""Which line is the headline: of those around the story's beginning that may be, the one with the most points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.marks import is_byline
from newsparse.model import Role
from newsparse.stages.headline_points import (
    CLOSE,
    IN_PATH,
    MOST_WORDS,
    Surroundings,
    ends_in_full_stop,
    is_dated,
    mark_below,
    points_of,
)
from newsparse.stages.posts import is_post
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import is_in_section, is_item, is_paragraph

__all__ = ["LEAST_SHARE", "Choice", "choose"]

# Where the headline may stand, in lines above the story's first paragraph and below it: what was taken for that may
# be a summary or a note above the headline.
_ABOVE, _BELOW = 80, 6
LEAST_SHARE = 0.5  # of a line that must be the headline for the line to be a copy with something around it

# The story is the stretch with the most text, less this for each line of boilerplate in it.
_BREAK = 5  # words
_SURELY_STORY = 250
_LONGEST_COUNTED = 50  # words of a paragraph
_FOR_DATELINE = 33  # words that a dateline counts for

_SURELY_BEGUN = 2  # paragraphs
_LEAST_POINTS = 1.0  # of a headline; a line with less is none
_DATELINE = Role.DATELINE  # a member of an enum takes long to get on Python 3.11

_NUMBER = 3  # characters of an item's
_TOWN_AND_REPORTER = re.compile(r"【[^】]+[＝=][^】]+】")  # a dateline: the story follows, if in pieces

_PATH = frozenset(">＞»›")  # part the sections in front of a headline


class Choice(NamedTuple):
    """The line that is the headline."""

    headline: int  # its index
    story: int  # that of the story's first paragraph


def choose(blocks: Sequence[Block]) -> Choice | None:
    """Return the line that is the headline, or None if none of those around the story's beginning may be it."""
    story = _story_start(blocks)
    below = 0 if blocks and blocks[story].role is _DATELINE else _BELOW  # no headline stands below a dateline
    reach = range(max(0, story - _ABOVE), min(len(blocks), story + below))
    around = Surroundings.of(blocks, story)
    candidates = [index for index in reach if _may_be_headline(index, around)]
    if not candidates:
        return None
    points = {index: points_of(index, around) for index in candidates}
    best = max(candidates, key=points.__getitem__)  # the first of those with the most
    if points[best] < _LEAST_POINTS and mark_below(best, blocks) is None:
        return None
    framed = (index for index in reach if _is_framed(blocks[index], blocks[best]))
    return Choice(next(framed, best), story)


def _is_framed(block: Block, line: Block) -> bool:
    """Tell whether a line is the end of another, such as "Home > News > Rain closes mountain pass"."""
    if not block.phrase or block.phrase == line.phrase or not line.phrase.endswith(block.phrase):
        return False
    frame = line.text[: -len(block.text)].rstrip()
    if len(frame) > _NUMBER and frame.strip("0123456789/–-") == "":  # the years in "2031-2032 Ski Test"
        return False
    is_path = frame[-1:] in _PATH and len(IN_PATH.findall(line.text)) > 1
    return (is_path or LEAST_SHARE * len(line.phrase) <= len(block.phrase)) and is_in_doubt(block)


def _story_start(blocks: Sequence[Block]) -> int:
    """Return the index of the first paragraph of the stretch with the most story, or 0 if there is none."""
    best = total = start = first = 0
    for index, block in enumerate(blocks):
        if block.label is not None:
            if not is_post(block):  # what is embedded breaks no story
                total += _FOR_DATELINE if block.label.role is _DATELINE else -_BREAK
        elif block.prose and not is_item(block.text):
            total += min(block.size, _LONGEST_COUNTED)
        if total <= 0:
            total, start = 0, index + 1
        elif total > best:
            best, first = total, start
            if best > _SURELY_STORY:
                break
    starts = (index for index in range(first, len(blocks)) if is_paragraph(blocks[index]))
    return next(starts, 0)


def _may_be_headline(index: int, around: Surroundings) -> bool:
    block = around.blocks[index]
    if not block.phrase or block.text[-1] in ":,;—–" or not 1 < block.words <= MOST_WORDS:
        return False
    if ("#" in block.phrase and not _is_worded(block.text)) or _is_below_story(index, around):
        return False
    if block.text[0] == "【" and _TOWN_AND_REPORTER.match(block.text):
        return False
    if is_item(block.text) and any(is_item(near.text) for near in around.blocks[index + 1 : index + 2]):
        return False
    if block.label is None and index >= around.story:  # below a paragraph of the story it may be a subheading
        return _is_dated_amid_story(index, around)
    return is_in_doubt(block) or is_in_section(block)


def _is_below_story(index: int, around: Surroundings) -> bool:
    """Tell whether paragraphs of the story stand above, and none below: then it heads a teaser."""
    if index < around.story + _SURELY_BEGUN or any(map(is_paragraph, around.blocks[index + 1 :])):
        return False
    return sum(block.is_story for block in around.blocks[around.story : index]) >= _SURELY_BEGUN


def _is_worded(text: str) -> bool:
    """Tell whether a line is words more than numbers: no day, time or temperature."""
    return 2 * sum(map(str.isalpha, text)) >= len(text) - text.count(" ")


def _is_dated_amid_story(index: int, around: Surroundings) -> bool:
    """Tell whether a byline or a date stands close below, and not behind the story's end.

    A headline as long as a paragraph, that ends in a question mark, may have been taken for the story's first; buttons
    below it tell it too.
    """
    blocks, block = around.blocks, around.blocks[index]
    if block.prose:
        below = takewhile(lambda near: not is_paragraph(near), blocks[index + 1 : index + 1 + CLOSE])
        may_be = index == around.story and not ends_in_full_stop(block)
        return may_be and any(near.label is not None or is_dated(near) or is_byline(near) for near in below)
    mark = mark_below(index, blocks)
    return mark is not None and (
        not any(map(is_paragraph, blocks[index:mark])) or any(map(is_paragraph, blocks[mark:]))
    )
