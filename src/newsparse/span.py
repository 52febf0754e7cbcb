"""Where the story begins and ends among the lines of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from newsparse.blocks import Block
from newsparse.marks import UNLABELLED, is_byline, is_date, read_date_label
from newsparse.model import Role

__all__ = ["around_story", "story_span"]

# A standfirst may be as long as a paragraph. Then it stands below the headline and above the byline or the date.
_DECKS = 2  # paragraphs between headline and byline: the standfirst, and a caption
_REACH = 10  # lines below the standfirst
_ABOVE = 3  # lines above it in which a byline or a date leaves none to look for
_BYLINE, _DATE, _BARE_DATE, _DATELINE = "byline", "date", "bare date", "dateline"


def story_span(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return the indices of the first and the last paragraph that may be the story's.

    Without any, the first is behind the last: everything stands outside of the story.
    """
    first = next((index for index, block in enumerate(blocks) if block.prose and block.label is None), len(blocks))
    back = range(len(blocks) - 1, first - 1, -1)
    last = next((index for index in back if blocks[index].prose and blocks[index].label is None), -1)
    return (_below_standfirst(blocks, first, last) if 0 < first < last else first), last


def around_story(blocks: Sequence[Block]) -> Iterator[int]:
    """Return the indices of the blocks that do not stand inside of the story, its first and last paragraph included."""
    first, last = story_span(blocks)
    return chain(range(min(first + 1, len(blocks))), range(max(first + 1, last), len(blocks)))


def _below_standfirst(blocks: Sequence[Block], first: int, last: int) -> int:
    """Return the index of the first paragraph below the byline or date, if what stands first is a standfirst."""
    decks, mark = 1, first
    for index in range(first + 1, min(last, first + _REACH + 1)):
        if blocks[index].is_story:
            decks += 1
            if decks > _DECKS:
                break
            continue
        found = _mark(blocks[index])
        if found is None:
            continue
        above = {_mark(block) for block in blocks[max(0, first - _ABOVE) : first]}
        if _DATELINE in above or (found == _BARE_DATE and _is_chronicle(blocks[index + 1 : last])):
            break
        if found not in above and _goes_on(blocks[index + 1 : last + 1], decks):
            mark = index
    return next(index for index in range(mark, last + 1) if blocks[index].is_story)


def _goes_on(blocks: Iterable[Block], decks: int) -> bool:
    """Tell whether at least as much of the story stands below as above."""
    return len(list(islice((block for block in blocks if block.is_story), decks))) == decks


def _mark(block: Block) -> str | None:
    """Return what marks the head in this line, if anything does."""
    if block.label is not None:
        if block.label.role is Role.DATELINE:
            return _DATELINE
        if block.label.role is Role.BYLINE:
            return _BYLINE
        return _DATE if is_date(block.label) else None
    found = read_date_label(block) if "#" in block.opening else None
    if found is None:
        return _BYLINE if is_byline(block) else None
    return _BARE_DATE if found[0].rule == UNLABELLED and ":" not in block.text else _DATE


def _is_chronicle(blocks: Sequence[Block]) -> bool:
    """Tell whether more dates follow between paragraphs: then they are subheadings."""
    paragraph = next((index for index, block in enumerate(blocks) if block.is_story), 0)
    return any(_mark(block) == _BARE_DATE for block in blocks[paragraph:])
