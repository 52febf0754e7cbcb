"""What speaks for a block being story and what against it: its shape, its words, and what stands around it.

Everything is a number from about 0 to 1, so that a small table of weights (`weights.py`) can add it up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, repeat
from math import log2

from newsparse.blocks import Block, Label
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
_RATES = (0.5, 0.2, 0.07)  # how fast what stands further off is forgotten: near, above or below, far
_FAR = 9  # lines
_BEGUN = 3  # paragraphs behind which comments are those of readers
_LITTLE = 100  # words of story
_USUAL = 20  # words of a paragraph, in a text that has none
_NEARNESS = (0.0, *(1 / distance for distance in range(1, _FAR + 1)))
_LENGTHS = tuple(log2(count + 1) / 6 for count in range(140))
_SECTIONS = frozenset((Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER))
_CLOSERS = "\"'”’»)]』」）】›“*"
_STOPS = frozenset(".。۔।॥።։᙮។៕…")
_ASKING = frozenset("?!？！؟")
_COLONS = frozenset(":：")

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

    The numbers are made a feature at a time: this is the hot path of `parse`.

    Args:
        blocks: all blocks of the page; those with a label are boilerplate or above the story.
        words: how many words each has.
        phrases: the phrases that speak for boilerplate.
    """
    lasts = [block.text.rstrip(_CLOSERS)[-1:] for block in blocks]
    stops = [last in _STOPS for last in lasts]
    asks = [last in _ASKING for last in lasts]
    likely = [
        0.0 if block.label is not None else _LIKELY[bisect_left(_LIKELY_UP_TO, count)][stop or ask]
        for block, count, stop, ask in zip(blocks, words, stops, asks, strict=True)
    ]
    spoiled, credited = _spoiled(blocks, words, phrases)
    return list(
        zip(
            repeat(1.0),
            [_LENGTHS[count] if count < len(_LENGTHS) else 1.2 for count in words],
            stops,
            asks,
            [last in _COLONS for last in lasts],
            [last.isdigit() for last in lasts],
            [min(block.opening.count("#"), 3) / 3 for block in blocks],
            ["|" in block.text or "©" in block.text or "@" in block.text for block in blocks],
            spoiled,
            credited,
            [0.0, *likely[:-1]],
            [*likely[1:], 0.0],
            [0.0, 0.0, *likely[:-2]],
            [*likely[2:], 0.0, 0.0],
            *_sights(likely),
            *_place(blocks, words, likely, spoiled),
            strict=False,
        )
    )


def _spoiled(blocks: Sequence[Block], words: Sequence[int], phrases: Phrases) -> tuple[list[float], list[float]]:
    """Return how much in each block's words speaks for boilerplate, and how much for a credit.

    In the depth of the story nobody looks.
    """
    story = [block.is_story for block in blocks]
    shallow = [not all(story[max(0, index - 2) : index + 3]) for index in range(len(story))]
    spoiled, credited = [], []
    for block, count, look in zip(blocks, words, shallow, strict=True):
        found = phrases.inside(block.text) if look and count > 2 and block.label is None else ()
        credit = sum(phrase.kind is Kind.CREDIT for phrase in found)
        spoiled.append(min(len(found) - credit, 3) / 3)
        credited.append(min(credit, 3) / 3)
    return spoiled, credited


def _sights(likely: Sequence[float]) -> Iterator[list[float]]:
    """Yield how likely what stands above and below is on the whole, near and far: a mean that forgets."""
    for rate in _RATES:
        for values in (likely, likely[::-1]):
            mean = _AVERAGE
            means = []
            for value in values:
                means.append(mean)
                mean += (value - mean) * rate
            yield means if values is likely else means[::-1]


def _place(
    blocks: Sequence[Block], words: Sequence[int], likely: Sequence[float], spoiled: Sequence[float]
) -> Iterator[Sequence[float]]:
    """Yield what the blocks' places in the page say, a feature at a time."""
    length = len(blocks)
    first, last = _span(words, likely)
    gaps = [block.gap > 1 for block in blocks]
    prose = [count if block.is_story else 0 for block, count in zip(blocks, words, strict=True)]
    labels = [block.label for block in blocks]
    sure = [label is not None for label in labels]
    paragraphs = sorted(count for count in prose[first:last] if count)
    usual = 2 * (paragraphs[len(paragraphs) // 2] if paragraphs else _USUAL)
    seen = [0, *accumulate(prose)]
    total = seen.pop()

    yield [first <= index < last for index in range(length)]
    yield [(first - index) / _FAR if first - index < _FAR else 1.0 for index in range(first)] + [0.0] * (length - first)
    yield [0.0] * last + [(index + 1) / _FAR if index < _FAR else 1.0 for index in range(length - last)]
    yield gaps
    yield [*gaps[1:], True]
    yield [sum(gaps) < 1 + length / 20] * length
    yield _nearness(sure)
    yield _nearness(sure[::-1])[::-1]
    yield _nearness([label is not None and label.kind in _SECTIONS for label in labels])
    yield _comments(labels, prose)
    yield [above + below for above, below in zip([0.0, *spoiled[:-1]], [*spoiled[1:], 0.0], strict=True)]
    yield [1 - count / _LITTLE if count < _LITTLE else 0.0 for count in seen]
    yield [
        1 - rest / _LITTLE if (rest := total - count - own) < _LITTLE else 0.0
        for count, own in zip(seen, prose, strict=True)
    ]
    yield [count / usual if count < usual else 1.0 for count in words]
    yield _nearness(prose)
    yield _nearness(prose[::-1])[::-1]


def _comments(labels: Sequence[Label | None], prose: Sequence[int]) -> list[float]:
    """Return whether one or more headings of readers' comments stand above each block, behind the story's beginning."""
    amounts = []
    begun = comments = 0
    for label, count in zip(labels, prose, strict=True):
        amounts.append(min(comments, 2) / 2)
        begun += count > 0
        comments += label is not None and label.kind is Kind.COMMENTS and begun >= _BEGUN
    return amounts


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


def _nearness(marks: Sequence[int]) -> list[float]:
    """Return how near the last mark before each block is: 1 if it is the line before, less if further."""
    values = []
    distance = _FAR
    for mark in marks:
        values.append(_NEARNESS[distance])
        distance = 1 if mark else distance + 1 if distance < _FAR else _FAR
    return values
