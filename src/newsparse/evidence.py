"""What speaks for a block being story and what against it: its shape, its words, and what stands around it.

Everything is a number from about 0 to 1, so that a small table of weights (`weights.py`) can add it up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import log2

from newsparse.blocks import Block
from newsparse.folding import is_cjk
from newsparse.model import Kind
from newsparse.phrases import Phrases

__all__ = ["FEATURES", "SIZES", "count_words", "evidence"]

# Blocks of each size have weights of their own: labels, headings and teasers, sentences, paragraphs.
SIZES = (4, 12, 40)  # words, at most

FEATURES = (
    "always",
    # its own shape and words
    "length",
    "ends a sentence",
    "asks or exclaims",
    "ends with a colon",
    "ends with a digit",
    "numbers",
    "bars and signs",
    "words of boilerplate",
    "words of credits",
    # how likely what stands around it is story
    "line above",
    "line below",
    "second line above",
    "second line below",
    "near above",
    "near below",
    "above",
    "below",
    "far above",
    "far below",
    # its place in the page
    "in the span",
    "above the span",
    "below the span",
    "blank line above",
    "blank line below",
    "no blank lines",
    "boilerplate above",
    "boilerplate below",
    "section above",
    "comments above",
    "boilerplate words around",
    "story not begun",
    "story nearly over",
    "length for this story",
    "short lines above",
    "short lines below",
)

# How likely a line of so many words is story, not knowing its words: without and with a sentence's end.
# What stands around a block is seen through these.
_LIKELY_UP_TO = (2, 5, 12, 25, 50)
_LIKELY = ((0.04, 0.35), (0.12, 0.55), (0.3, 0.75), (0.5, 0.85), (0.7, 0.93), (0.85, 0.97))
_AVERAGE = 0.6
_DECAYS = (0.5, 0.8, 0.93)  # what stands one line further off counts so much less: near, above or below, far
_FAR = 9  # lines
_BEGUN = 3  # paragraphs behind which comments are those of readers
_LITTLE = 100  # words of story
_SECTIONS = frozenset((Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER))
_CLOSERS = "\"'”’»)]』」）】›“*"
_STOPS = frozenset(".。۔।॥።։᙮។៕…")
_ASKING = frozenset("?!？！؟")

Numbers = tuple[float, ...]


def count_words(text: str) -> int:
    """Return the number of words; half the characters in scripts without spaces.

    >>> count_words("It rained."), count_words("昨夜は雨が降った。")
    (2, 4)
    """
    if not text.isascii() and is_cjk(text[len(text) // 2]):
        return len(text) // 2 or 1
    return text.count(" ") + 1


def evidence(blocks: Sequence[Block], words: Sequence[int], phrases: Phrases) -> list[Numbers]:
    """Return, for each block, a number for each of `FEATURES`.

    Args:
        blocks: all blocks of the page; those with a label are boilerplate or above the story.
        words: how many words each has.
        phrases: the phrases that speak for boilerplate.
    """
    shapes = [_shape(block, count, phrases) for block, count in zip(blocks, words, strict=True)]
    likely = [_likely(block, count, shape) for block, count, shape in zip(blocks, words, shapes, strict=True)]
    spoiled = [shape[8] for shape in shapes]
    columns = zip(shapes, _around(likely), _sights(likely), _place(blocks, words, likely, spoiled), strict=True)
    return [shape + around + sights + place for shape, around, sights, place in columns]


def _shape(block: Block, words: int, phrases: Phrases) -> Numbers:
    """Return what the block's own characters and words say."""
    text = block.text
    last = text.rstrip(_CLOSERS)[-1:]
    found = phrases.inside(text) if words > 2 and block.label is None else ()
    credits = sum(phrase.kind is Kind.CREDIT for phrase in found)
    return (
        1.0,
        log2(words + 1) / 6,
        last in _STOPS,
        last in _ASKING,
        last in ":：",
        last.isdigit(),
        min(block.opening.count("#"), 3) / 3,
        "|" in text or "©" in text or "@" in text,
        min(len(found) - credits, 3) / 3,
        min(credits, 3) / 3,
    )


def _likely(block: Block, words: int, shape: Numbers) -> float:
    if block.label is not None:
        return 0.0
    return _LIKELY[bisect_left(_LIKELY_UP_TO, words)][bool(shape[2] or shape[3])]


def _around(likely: Sequence[float]) -> Iterator[Numbers]:
    """Yield how likely the two lines above and below are, each."""
    framed = [0.0, 0.0, *likely, 0.0, 0.0]
    return zip(framed[1:-3], framed[3:-1], framed[:-4], framed[4:], strict=True)


def _sights(likely: Sequence[float]) -> Iterator[Numbers]:
    """Yield how likely what stands above and below is on the whole, near and far."""
    backwards = likely[::-1]
    columns = [side for decay in _DECAYS for side in (_fading(likely, decay), _fading(backwards, decay)[::-1])]
    return zip(*columns, strict=True)


def _fading(likely: Sequence[float], decay: float) -> list[float]:
    """Return a mean of what stands before each, in which what is further off counts less."""
    means = []
    total, weight = 2 * _AVERAGE, 2.0
    for value in likely:
        means.append(total / weight)
        total = (total - 2 * _AVERAGE) * decay + 2 * _AVERAGE + value
        weight = (weight - 2) * decay + 3
    return means


def _place(
    blocks: Sequence[Block], words: Sequence[int], likely: Sequence[float], spoiled: Sequence[float]
) -> Iterator[Numbers]:
    """Yield what the block's place in the page says."""
    first, last = _span(words, likely)
    gaps = [block.gap > 1 for block in blocks] + [True]
    no_gaps = sum(gaps) < 2 + len(blocks) / 20
    sure = [block.label is not None for block in blocks]
    above, below = _distances(sure), _distances(sure[::-1])[::-1]
    sections = _distances([block.label is not None and block.label.kind in _SECTIONS for block in blocks])
    prose = [count if block.is_story else 0 for block, count in zip(blocks, words, strict=True)]
    paragraphs = sorted(count for count in prose[first:last] if count)
    usual = paragraphs[len(paragraphs) // 2] if paragraphs else 20
    short_above, short_below = _distances(prose), _distances(prose[::-1])[::-1]
    seen = comments = begun = 0
    total = sum(prose)
    for index, (block, count) in enumerate(zip(blocks, prose, strict=True)):
        yield (
            first <= index < last,
            min(max(first - index, 0), _FAR) / _FAR,
            min(max(index - last + 1, 0), _FAR) / _FAR,
            gaps[index],
            gaps[index + 1],
            no_gaps,
            1 / above[index],
            1 / below[index],
            1 / sections[index],
            min(comments, 2) / 2,
            (spoiled[index - 1] if index else 0.0) + (spoiled[index + 1] if index + 1 < len(spoiled) else 0.0),
            max(0.0, 1 - seen / _LITTLE),
            max(0.0, 1 - (total - seen - count) / _LITTLE),
            min(1.0, words[index] / usual / 2),
            1 / short_above[index],
            1 / short_below[index],
        )
        seen += count
        begun += count > 0
        comments += begun >= _BEGUN and block.label is not None and block.label.kind is Kind.COMMENTS


def _span(words: Sequence[int], likely: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of blocks with the most words that are likely story, less those that are not."""
    best = total = 0.0
    start = first = last = 0
    for index, (count, chance) in enumerate(zip(words, likely, strict=True)):
        if total <= 0:
            total, start = 0.0, index
        total += min(count, 50) * (chance - 0.45) - 1
        if total > best:
            best, first, last = total, start, index + 1
    return first, last


def _distances(marks: Sequence[int]) -> list[float]:
    """Return how many blocks back the last mark before each block is, up to `_FAR`."""
    distances = []
    distance = float(_FAR)
    for mark in marks:
        distances.append(distance)
        distance = 1.0 if mark else min(distance + 1, _FAR)
    return distances
