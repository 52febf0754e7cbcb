"""Settles what is still undecided by its shape, its words and what stands around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp, fsum, sqrt
from operator import mul

from newsparse.blocks import Block, Label
from newsparse.evidence import SIZES, Lines, Numbers, evidence, lines_of
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import Phrase
from newsparse.stages.beside_story import with_what_belongs
from newsparse.stages.short_lines import longest_stretch
from newsparse.weights import WEIGHTS, WEIGHTS_AGAIN

__all__ = ["WORDS", "chances_of", "is_dirty", "is_in_doubt", "settle_by_shape", "weigh", "words_of"]

# Added to what speaks for the story: losing a line of it is worse than keeping one too many. The fewer lines a text
# has, the less its neighbourhoods say, and the more it is taken for a story.
_LEAN = 0.2
_LEAN_IF_SHORT = 3.0
_SHORT = 25  # lines
_SURE = 9.0  # log odds of what stands behind a dateline being story
_FEWEST = 8  # lines; around fewer there is nothing to tell a story by
_LEAN_IF_KNOWN = 3.0  # the rules of the outlet have found its boilerplate already, if they leave little in doubt
_LEAN_TO_SENTENCES_IF_KNOWN = 1.5
_LITTLE = 50  # lines
_DEEP = 5.0  # log odds of a block in the depth of the story
_CHANGE = 0.3  # what it costs to leave the story or to enter it; single lines against their neighbours are rare
# Shares of a text's words that a first look takes for story; between the two it is looked at again.
_CLEAN, _NO_STORY = 0.7, 0.15
_MOST_WORDS = SIZES[-1] + 1  # more in a block say no more
_VOICES = tuple(sqrt(count / 20 + 0.05) for count in range(_MOST_WORDS + 1))
_SIZE_OF = tuple(bisect_left(SIZES, count) for count in range(_MOST_WORDS + 1))
_CLOSE = 6  # lines
_MENU, _OF_MENU = 20, 4  # lines, at least; words in each, at most
# A member of an enum takes long to get on Python 3.11.
_BOILERPLATE, _DATELINE = Role.BOILERPLATE, Role.DATELINE
WORDS, _LIKE_ABOVE, _AROUND_STORY = _RULES = "shape/words", "shape/like-above", "shape/around-story"
_ABOVE = Label(Role.BOILERPLATE, _AROUND_STORY, Kind.NAVIGATION)
_AROUND = Label(Role.BOILERPLATE, _AROUND_STORY, Kind.OTHER)


def settle_by_shape(page: Page) -> Page:
    """Label as boilerplate what looks less like the story than like what stands around it on a page.

    Each block's evidence is weighed (logistic regression), and the likeliest sequence of story and boilerplate is
    taken (Viterbi, 1967), with a cost for each change from one to the other.
    """
    blocks = list(page.blocks)
    if len(blocks) < _FEWEST:
        return page
    known = _how_known(page)
    lean = _LEAN + _LEAN_IF_SHORT * max(0.0, 1 - len(blocks) / _SHORT) + _LEAN_IF_KNOWN * known
    words = words_of(blocks)
    scores, found = _scores(blocks, words, lean)
    if known:
        more = _LEAN_TO_SENTENCES_IF_KNOWN * known
        scores = [score + more * block.ends_sentence for score, block in zip(scores, blocks, strict=True)]
    story = with_what_belongs(blocks, words, _likeliest(words, scores), found)
    if not any(story):  # a text has a story, be it one paragraph long
        story = [block.is_story for block in blocks]
        story = story if any(story) else longest_stretch(blocks, found)
    elif not (page.is_labelled() or found) and _would_lose_most(blocks, words, story):
        return page  # nothing is sure: it is verse, results, or an interview
    first = story.index(True) if any(story) else len(blocks)
    above: Label | None = None  # the label of the sure boilerplate that stands close above
    labelled = 0
    for index, block in enumerate(blocks):
        if block.label is not None:
            above, labelled = block.label, index
        elif not story[index]:
            near = above if index - labelled <= _CLOSE and block.opening else None  # strokes are of no kind
            blocks[index] = block.labelled(_label(found.get(index), near, above_story=index < first))
    return page.with_blocks(blocks)


def _would_lose_most(blocks: Sequence[Block], words: Sequence[int], story: Sequence[bool]) -> bool:
    """Tell whether most of a text would go that does not open with a menu: many short lines that tell nothing."""
    if 2 * sum(map(mul, words, story)) >= sum(words):
        return False
    return any(block.size > _OF_MENU or block.ends_sentence for block in blocks[:_MENU])


def _how_known(page: Page) -> float:
    """Return how far the rules of the page's outlet can be taken for complete: the less they leave, the further."""
    if page.outlet is None:
        return 0.0
    return max(0.0, 1 - sum(block.label is None for block in page.blocks) / _LITTLE)


def _label(found: Sequence[Phrase] | None, near: Label | None, *, above_story: bool) -> Label:
    """Return the label of a line that is none of the story's, with the likeliest kind."""
    if found:
        kinds = [phrase.kind for phrase in found]
        return Label(_BOILERPLATE, WORDS, max(kinds, key=kinds.count))
    if near is not None and near.role is _BOILERPLATE:
        return _like_above(near.kind)
    return _ABOVE if above_story else _AROUND


@cache
def _like_above(kind: Kind | None) -> Label:
    return Label(_BOILERPLATE, _LIKE_ABOVE, kind)


def is_in_doubt(block: Block) -> bool:
    """Tell whether nothing says what a block is, or no more than that it looks like boilerplate."""
    return block.label is None or block.label.rule in _RULES


def _scores(
    blocks: Sequence[Block], words: Sequence[int], lean: float
) -> tuple[list[float], Mapping[int, Sequence[Phrase]]]:
    """Return what speaks for each block being story, less what speaks against it, as log odds; and its phrases.

    A dirty text is looked at again, with what stands around a block seen as the first look found it.
    """
    lines = lines_of(blocks)
    rows, found = evidence(lines)
    scores = weigh(WEIGHTS, lines, words, rows)
    chances = chances_of(blocks, scores)
    if is_dirty(words, chances):
        rows, found = evidence(lines, chances)
        scores = weigh(WEIGHTS_AGAIN, lines, words, rows)
    return [score if row is None else score + lean for score, row in zip(scores, rows, strict=True)], found


def words_of(blocks: Sequence[Block]) -> list[int]:
    """Return how many words each block has, up to as many as say anything."""
    sizes = [block.size for block in blocks]
    return [size if size < _MOST_WORDS else _MOST_WORDS for size in sizes]  # noqa: FURB136 - six times as fast as min()


def weigh(
    weights: Sequence[Sequence[float]], lines: Lines, words: Sequence[int], rows: Sequence[Numbers | None]
) -> list[float]:
    """Return the log odds of each block being story.

    What is labelled already says nothing: the story goes on behind it.
    """
    scores = [
        _DEEP * (block.label is None) if row is None else sum(map(mul, weights[_SIZE_OF[count]], row))
        for block, count, row in zip(lines.blocks, words, rows, strict=True)
    ]
    for index, label in lines.labelled:
        below = index + 1
        if label.role is _DATELINE and below < len(scores) and not lines.blocks[below].gap:
            scores[below] = _SURE
    return scores


def chances_of(blocks: Sequence[Block], scores: Sequence[float]) -> list[float]:
    """Return how likely each block is story by these log odds; one with a label is not."""
    return [1 / (1 + exp(-score)) if block.label is None else 0.0 for block, score in zip(blocks, scores, strict=True)]


def is_dirty(words: Sequence[int], chances: Sequence[float]) -> bool:
    """Tell whether much of a text is likely not story: it is a whole page, with menus, teasers and footers.

    Not if few of its lines are in doubt: their lean was made for the first look's weights, which speak louder. And where
    hardly anything is story, as on a page that shows two sentences to those who have not paid, a second look would lose
    that too.
    """
    if sum(map(bool, chances)) < _SHORT:  # what has a label has none
        return False
    share = fsum(map(mul, words, chances)) / sum(words)
    return _NO_STORY <= share < _CLEAN


def _likeliest(words: Sequence[int], scores: Sequence[float]) -> list[bool]:
    """Return, for each block, whether it belongs to the story in the likeliest sequence.

    A long block says more than a short one.
    """
    lead = 0.0  # of the best sequence that is in the story over the best that is not
    leads = []
    for count, score in zip(words, scores, strict=True):
        leads.append(lead)
        if lead > _CHANGE:  # the other goes on from this one, and the other way round
            lead = _CHANGE
        elif lead < -_CHANGE:
            lead = -_CHANGE
        lead += score * _VOICES[count]
    inside = lead > 0
    answer = []
    for lead in reversed(leads):
        answer.append(inside)
        if lead > _CHANGE:
            inside = True
        elif lead < -_CHANGE:
            inside = False
    return answer[::-1]
