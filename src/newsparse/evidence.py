"""What speaks for a block being story and what against it: its shape, its words, and what stands around it.

Everything is a number from about 0 to 1, so that a small table of weights (`weights.py`) can add it up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import log2

from newsparse.blocks import Block, ends_sentence
from newsparse.folding import is_cjk
from newsparse.model import Kind, Role
from newsparse.phrases import Phrase, Phrases

__all__ = ["FEATURES", "SIZES", "count_words", "evidence"]

# Blocks of each size have weights of their own: labels, headings and teasers, sentences, paragraphs.
SIZES = (4, 12, 40)  # words, at most

FEATURES = (
    "always",
    # its own shape and words
    "length",
    "ends a sentence",
    "bars and signs",
    "words of boilerplate",
    "words of credits",
    # its place in the page
    "in the span",
    "above the span",
    "below the span",
    "blank line above",
    "blank line below",
    "no blank lines",
    "boilerplate words around",
    "length for this story",
    # what stands above it, and how likely that is story
    "line above",
    "second line above",
    "near above",
    "far above",
    "boilerplate above",
    "section above",
    "comments above",
    "story not begun",
    # what stands below it
    "line below",
    "second line below",
    "near below",
    "far below",
    "boilerplate below",
    "story nearly over",
)

# How likely a line of so many words is story, not knowing its words: without and with a sentence's end.
# What stands around a block is seen through these.
_LIKELY_UP_TO = (2, 5, 12, 25, 50)
_LIKELY = ((0.04, 0.35), (0.12, 0.55), (0.3, 0.75), (0.5, 0.85), (0.7, 0.93), (0.85, 0.97))
_LIKELY_OF = tuple(_LIKELY[bisect_left(_LIKELY_UP_TO, count)] for count in range(_LIKELY_UP_TO[-1] + 1))
_LIKELY_DATED = 0.9  # a dateline opens the story
_AVERAGE = 0.6
_NEAR_RATE, _FAR_RATE = 0.5, 0.07  # how fast what stands further off is forgotten
_FAR = 9  # lines
_NEARNESS = (0.0, *(1 / distance for distance in range(1, _FAR + 1)))
_DEEP = 3  # paragraphs in a row; nobody looks at the one in the middle
_BEGUN = 3  # paragraphs behind which comments are those of readers
_LITTLE = 100  # words of story, or a third of it if that is less: then it has not begun, or is nearly over
_USUAL = 20  # words of a paragraph, in a text that has none
_LENGTHS = tuple(log2(count + 1) / 6 for count in range(140))
_SECTIONS = frozenset((Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER))
_CLOSERS = "\"'”’»)]』」）】›“*"
_STOPS = frozenset(".。۔।॥։᙮។៕…")

Numbers = tuple[float, ...]


def count_words(text: str) -> int:
    """Return the number of words; half the characters in scripts without spaces.

    >>> count_words("It rained."), count_words("昨夜は雨が降った。")
    (2, 4)
    """
    if not text.isascii() and is_cjk(text[len(text) // 2]):
        return len(text) // 2 or 1
    return text.count(" ") + 1


def evidence(
    blocks: Sequence[Block], words: Sequence[int], phrases: Phrases
) -> tuple[list[Numbers | None], list[list[Phrase]]]:
    """Return, for each block in doubt, a number for each of `FEATURES`, and the phrases of boilerplate inside of it.

    A block with a label is not in doubt and has no numbers, nor has one in the depth of the story, where no heading
    of comments stands above: this is the hot path of `parse`.

    Args:
        blocks: all blocks of the page; those with a label are boilerplate or above the story.
        words: how many words each has.
        phrases: the phrases that speak for boilerplate.
    """
    prose = [count if block.is_story else 0 for block, count in zip(blocks, words, strict=True)]
    likely = [_likelihood(block, count) for block, count in zip(blocks, words, strict=True)]
    little = min(_LITTLE, sum(prose) / 3) or 1
    above = _above(blocks, prose, likely, little)
    below = _below(blocks, prose, likely, little)
    found = [phrases.inside(block.text) if doubt else [] for block, doubt in zip(blocks, above, strict=True)]
    spoiled = [_count(phrases, credit=False) / 3 if phrases else 0.0 for phrases in found]
    first, last = _span(words, likely)
    paragraphs = sorted(filter(None, prose[first:last]))
    usual = 2 * (paragraphs[len(paragraphs) // 2] if paragraphs else _USUAL)
    gaps = [*(block.gap > 1 for block in blocks), True]
    few_gaps = sum(gaps) < 2 + len(blocks) / 20
    spoiled_around = [0.0, *spoiled, 0.0]
    rows: list[Numbers | None] = []
    for index, seen in enumerate(above):
        if seen is None:
            rows.append(None)
            continue
        count, text = words[index], blocks[index].text
        rows.append(
            (
                1.0,
                _LENGTHS[count] if count < len(_LENGTHS) else 1.2,
                text.rstrip(_CLOSERS)[-1:] in _STOPS,
                "|" in text or "©" in text or "@" in text,
                spoiled[index],
                _count(found[index], credit=True) / 3 if found[index] else 0.0,
                first <= index < last,
                _distance(first - index) if index < first else 0.0,
                _distance(index + 1 - last) if index >= last else 0.0,
                gaps[index],
                gaps[index + 1],
                few_gaps,
                spoiled_around[index] + spoiled_around[index + 2],
                count / usual if count < usual else 1.0,
                *seen,
                *below[index],
            )
        )
    return rows, found


def _likelihood(block: Block, count: int) -> float:
    """Return how likely a line of so many words is story, as far as its end tells."""
    if block.label is not None:
        return _LIKELY_DATED if block.label.role is Role.DATELINE else 0.0
    pair = _LIKELY_OF[count] if count < len(_LIKELY_OF) else _LIKELY[-1]
    return pair[ends_sentence(block.text)]


def _count(phrases: Sequence[Phrase], *, credit: bool) -> int:
    """Return how many of the phrases speak for a credit, or for anything else; at most three."""
    return min(sum((phrase.kind is Kind.CREDIT) is credit for phrase in phrases), 3)


def _above(
    blocks: Sequence[Block], prose: Sequence[int], likely: Sequence[float], little: float
) -> list[Numbers | None]:
    """Return what stands above each block that is in doubt, None for the others."""
    rows: list[Numbers | None] = []
    line = second = 0.0
    near = far = _AVERAGE  # means that forget
    labelled = section = -_FAR  # where the last one stands
    begun = comments = seen = 0
    run = sum(count > 0 for count in prose[: _DEEP // 2])  # paragraphs in a row, up to two behind this block
    following = [*prose[_DEEP // 2 :], *[0] * (_DEEP // 2)]
    for index, (block, count, chance, ahead) in enumerate(zip(blocks, prose, likely, following, strict=False)):
        run = run + 1 if ahead else 0
        label = block.label
        if label is None and (comments or run < _DEEP):
            rows.append(
                (
                    line,
                    second,
                    near,
                    far,
                    _nearness(index - labelled),
                    _nearness(index - section),
                    comments / 2 if comments < 2 else 1.0,
                    1 - seen / little if seen < little else 0.0,
                )
            )
        else:
            rows.append(None)
        line, second = chance, line
        near += (chance - near) * _NEAR_RATE
        far += (chance - far) * _FAR_RATE
        if count:
            begun += 1
            seen += count
        elif label is not None and label.role is Role.BOILERPLATE:
            labelled = index
            if label.kind in _SECTIONS:
                section = index
                comments += label.kind is Kind.COMMENTS and begun >= _BEGUN
    return rows


def _below(blocks: Sequence[Block], prose: Sequence[int], likely: Sequence[float], little: float) -> list[Numbers]:
    """Return what stands below each block."""
    rows: list[Numbers] = []
    line = second = 0.0
    near = far = _AVERAGE
    labelled = -_FAR
    rest = 0
    for index, (block, count, chance) in enumerate(
        zip(reversed(blocks), reversed(prose), reversed(likely), strict=True)
    ):
        rows.append(
            (
                line,
                second,
                near,
                far,
                _nearness(index - labelled),
                1 - rest / little if rest < little else 0.0,
            )
        )
        line, second = chance, line
        near += (chance - near) * _NEAR_RATE
        far += (chance - far) * _FAR_RATE
        if count:
            rest += count
        elif block.label is not None and block.label.role is Role.BOILERPLATE:
            labelled = index
    return rows[::-1]


def _distance(lines: int) -> float:
    """Return how far off something is, from 0 to 1."""
    return lines / _FAR if lines < _FAR else 1.0


def _nearness(distance: int) -> float:
    """Return how near a line is: 1 if it is the next one, less if it is further off."""
    return _NEARNESS[distance] if distance < _FAR else _NEARNESS[_FAR]


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
