"""How surely the story is over above each block of a page, by what stands below stories and hardly ever inside of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsparse.blocks import Block, Label
from newsparse.marks import read_date_label
from newsparse.model import Kind
from newsparse.phrases import shared_phrases
from newsparse.stages.traits import has_date, is_told

__all__ = ["AUTHOR_BOX", "heads_author_box", "story_is_over"]

AUTHOR_BOX = "author-box"  # the rule of its lines

# How much each line of it says. Below readers' comments and the author's box nothing is story; below a date there may be
# another article, or a list of them; buttons and forms stand amid stories now and then.
_SURE, _DATE, _SLIGHT = 0.5, 0.3, 0.05
_BUTTONS = Kind.SHARING, Kind.NAVIGATION, Kind.LEGAL, Kind.CONSENT, Kind.FORM, Kind.PAYWALL
_COMMENTS, _CREDIT = Kind.COMMENTS, Kind.CREDIT  # a member of an enum takes long to get on Python 3.11
# Above these lines the story has been told: this many paragraphs at least, and this share of all the words in paragraphs.
_PARAGRAPHS = 3
_TOLD, _MOSTLY_TOLD = 1 / 3, 1 / 2


def story_is_over(
    blocks: Sequence[Block], labelled: Sequence[tuple[int, Label]], prose: Sequence[int], first: int
) -> Sequence[float]:
    """Return how surely the story is over above each block, from 0 to 1.

    Args:
        blocks: all blocks of the page.
        labelled: those with a label, by their indices.
        prose: how many words of running text each block has.
        first: where the stretch of the page with the most of it begins, below menus and teasers.
    """
    marks: dict[int, float] = {}
    if (mostly_told := _told(prose, first, _MOSTLY_TOLD)) < len(prose):
        marks = dict.fromkeys(_buttons(labelled, first, mostly_told), _SLIGHT)
        marks |= dict.fromkeys(_dates(blocks, first, mostly_told), _DATE)
    if sure := [index for index, label in labelled if _is_sure(blocks[index], label)]:
        told = _told(prose, 0, _TOLD)
        marks |= {index: _SURE for index in sure if index > told}
    return _sums(marks, len(prose))


def heads_author_box(block: Block) -> bool:
    """Tell whether a labelled line is a heading such as "About the author"."""
    if block.label is None or block.label.kind is not _CREDIT:
        return False
    phrase = shared_phrases().whole.get(block.phrase)
    return phrase is not None and phrase.kind is _CREDIT and phrase.shape == "section"


def _is_sure(block: Block, label: Label) -> bool:
    return label.kind is _COMMENTS or label.rule == AUTHOR_BOX or heads_author_box(block)


def _sums(marks: Mapping[int, float], length: int) -> list[float]:
    """Return what the marks above each block come to; more than 1 says no more."""
    column: list[float] = []
    over = 0.0
    for index in sorted(marks):
        column += [over] * (index + 1 - len(column))
        over = min(1.0, over + marks[index])
    return column + [over] * (length - len(column))


def _told(prose: Sequence[int], first: int, share: float) -> int:
    """Return the first index with so much of the page's prose above it, from the first on, that it may be all of the story."""
    enough = share * sum(prose)
    paragraphs = words = 0
    for index in range(first, len(prose)):
        if prose[index]:
            paragraphs += 1
            words += prose[index]
            if paragraphs >= _PARAGRAPHS and words >= enough:
                return index
    return len(prose)


def _buttons(labelled: Sequence[tuple[int, Label]], first: int, told: int) -> list[int]:
    """Return which lines below the story are buttons of a kind that none amid the story is, as those of a live blog are."""
    kinds = [label.kind for index, label in labelled if first <= index <= told]
    others = [kind for kind in _BUTTONS if kind not in kinds]
    return [index for index, label in labelled if index > told and label.kind in others]


def _dates(blocks: Sequence[Block], first: int, told: int) -> list[int]:
    """Return which lines below the story are a date; none where dates head the parts of the story, as in a chronology.

    There a date stands above a sentence and, but for the first, below one.
    """
    numbered = (index for index, block in enumerate(blocks[told:], told) if "#" in block.opening)
    dates = [index for index in numbered if has_date(blocks[index]) and _is_date(blocks[index])]
    if not dates or any(has_date(block) and _is_date(block) for block in blocks[first:told]):
        return []
    heading = [index for index in dates if index + 1 < len(blocks) and is_told(blocks[index + 1])]
    return [] if any(is_told(blocks[index - 1]) for index in heading) else dates


def _is_date(block: Block) -> bool:
    if block.label is not None:
        return block.label.rule.startswith("dates/") and block.label.date is not None
    found = read_date_label(block)
    return found is not None and found[0].date is not None
