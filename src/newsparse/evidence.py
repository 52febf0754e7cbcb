"""What speaks for a block being story and what against it: its shape, its words, and what stands around it.

Everything is a number from about 0 to 1, so that a small table of weights (`weights.py`) can add it up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from math import log2
from operator import add, mul
from typing import NamedTuple

from newsparse.blocks import SENTENCE_ENDS, Block, Label, is_speech
from newsparse.ending import story_is_over
from newsparse.model import Kind, Role
from newsparse.phrases import Phrase, Written, speaking

__all__ = ["FEATURES", "SIZES", "STOPS", "Lines", "Numbers", "evidence", "lines_of"]

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
    "boilerplate above",
    "section above",
    "story over",
    "story not begun",
    # what stands below it
    "line below",
    "boilerplate below",
    "story nearly over",
)

# How likely a line of so many words is story, not knowing its words: without and with a sentence's end.
# What stands around a block is seen through these.
_LIKELY_UP_TO = (2, 5, 12, 25, 50)
_LIKELY = ((0.04, 0.35), (0.12, 0.55), (0.3, 0.75), (0.5, 0.85), (0.7, 0.93), (0.85, 0.97))
_MANY_WORDS = 140  # more say no more
_LIKELY_OF = tuple(_LIKELY[bisect_left(_LIKELY_UP_TO, count)] for count in range(_MANY_WORDS + 1))
_LIKELY_DATED = 0.9  # a dateline opens the story
_LIKELY_AMID = 0.5  # pictures and advertisements stand both amid the story and among other things
_FAR = 9  # lines
_NEARNESS = [1 / distance for distance in range(1, _FAR)]
_DISTANCES = [distance / _FAR for distance in range(1, _FAR)]
_LITTLE = 100  # words of story, or a third of it if that is less: then it has not begun, or is nearly over
_USUAL = 20  # words of a paragraph, in a text that has none
_LENGTHS = (*(log2(count + 1) / 6 for count in range(_MANY_WORDS)), 1.2)
_BREAK = 0.45  # chance of being story below which a block's words speak against a span's going on
_BREAK_WORDS = 50  # of a block that count
_BREAKING = tuple(min(_BREAK_WORDS, count) for count in range(_MANY_WORDS + 1))
# Looked up once: on Python 3.11 a member of an enum takes long to get.
_BOILERPLATE, _DATELINE = Role.BOILERPLATE, Role.DATELINE
_AMID_STORY = ("pictures/", "posts/")  # rules for what stands amid the story
_ADVERTISEMENT, _CREDIT = Kind.ADVERTISEMENT, Kind.CREDIT
_SECTIONS = Kind.RELATED, Kind.COMMENTS, Kind.NEWSLETTER  # as a tuple: Python takes long to hash a member
STOPS = SENTENCE_ENDS - frozenset("!?！？؟")

Numbers = tuple[float, ...]
Column = Sequence[float]


class Lines(NamedTuple):
    """What every look at a page finds the same, whatever stands around a block; taken once.

    Attributes:
        blocks: all blocks of the page; those with a label are boilerplate or above the story.
        texts, sizes, marks, inside: what the blocks hold of that, a column each.
        words: the sizes, up to as many as say anything.
        prose: the sizes, and 0 for what is no prose or has a label.
        labelled: the indices of the blocks with a label, and these labels.
        amid: the indices of what stands both amid stories and among other things.
        own, gaps, boilerplate, sections: columns of numbers, for the features so named.
    """

    blocks: Sequence[Block]
    texts: Sequence[str]
    sizes: Sequence[int]
    words: Sequence[int]
    marks: Sequence[str]
    prose: Sequence[int]
    inside: Sequence[Sequence[Written]]
    labelled: Sequence[tuple[int, Label]]
    amid: Set[int]
    own: Sequence[Column]
    gaps: Sequence[Column]
    boilerplate: Sequence[Column]
    sections: Column


def lines_of(blocks: Sequence[Block]) -> Lines:
    """Return what every look at these blocks finds the same; there is at least one."""
    _, _, gaps, texts, _, _, sizes, marks, is_prose, _, inside, labels = zip(*blocks, strict=True)
    words = [size if size < _MANY_WORDS else _MANY_WORDS for size in sizes]  # noqa: FURB136 - six times as fast as min()
    labelled = [(index, label) for index, label in enumerate(labels) if label is not None]
    prose = list(map(mul, sizes, is_prose))
    for index, _ in labelled:
        prose[index] = 0
    amid = {index for index, label in labelled if label.kind is _ADVERTISEMENT or label.rule.startswith(_AMID_STORY)}
    sure = [index for index, label in labelled if label.role is _BOILERPLATE and index not in amid]
    own = (
        [1.0] * len(blocks),
        [_LENGTHS[count] for count in words],
        [mark in STOPS for mark in marks],
        ["|" in text or "©" in text or "@" in text for text in texts],
    )
    near = (
        _nearness(sure, len(blocks)),
        _nearness([len(blocks) - 1 - index for index in reversed(sure)], len(blocks))[::-1],
    )
    sections = _nearness([index for index, label in labelled if label.kind in _SECTIONS], len(blocks))
    return Lines(
        blocks, texts, sizes, words, marks, prose, inside, labelled, amid, own, _blank_lines(gaps), near, sections
    )


def evidence(
    lines: Lines, chances: Column | None = None
) -> tuple[list[Numbers | None], Mapping[int, Sequence[Phrase]]]:
    """Return, for each block in doubt, a number for each of `FEATURES`, and the phrases of boilerplate by block.

    A block with a label is not in doubt and has no numbers, nor has one in the depth of the story, where nothing
    above says that it is over. All blocks get their number for a feature before the next feature comes, which takes
    half the time of going block by block: this is the hot path of `parse`.

    Args:
        lines: the page's blocks, as `lines_of` sees them.
        chances: how likely each block is story, from 0 to 1, as a first look found it; 0 for one with a label.
            What stands around a block is then seen through these, and not through its length and its end alone.

    Returns:
        A row or None for each block; and the phrases that speak for boilerplate in blocks in doubt, by the index of
        these.
    """
    count, words, prose = len(lines.blocks), lines.words, lines.prose
    likely = _likelihoods(words, lines.marks) if chances is None else list(chances)
    for index, label in lines.labelled:
        likely[index] = _LIKELY_AMID if index in lines.amid else _LIKELY_DATED if label.role is _DATELINE else 0.0
    first, last = _span(words, likely)
    over = story_is_over(lines.blocks, lines.labelled, prose, first)
    doubt = _in_doubt(lines.labelled, prose, over)
    found = _speaking_among(lines.inside, doubt, lines.texts)
    spoiled, credited = _shares(found, count)
    story = prose if chances is None else list(map(mul, lines.sizes, chances))
    # A second look knows how much of a story there is, and counts down to its end; a menu alone never begins one.
    little = (min(_LITTLE, sum(story) / 3) or 1) if chances is None else max(_LITTLE, sum(story))
    boilerplate_above, boilerplate_below = lines.boilerplate
    columns = (
        *lines.own,
        spoiled,
        credited,
        *_in_span(first, last, count),
        *lines.gaps,
        map(add, [0.0, *spoiled], [*spoiled[1:], 0.0]),
        _share_of_usual(words, sorted(filter(None, prose[first:last]))),
        [0.0, *likely[:-1]],
        boilerplate_above,
        lines.sections,
        over,
        _hardly_begun(story, little),
        [*likely[1:], 0.0],
        boilerplate_below,
        reversed(_hardly_begun(story[::-1], little)),
    )
    rows = zip(*columns, strict=True)
    return [row if doubted else None for row, doubted in zip(rows, doubt, strict=True)], found


def _in_doubt(labelled: Sequence[tuple[int, Label]], prose: Sequence[int], over: Column) -> list[bool]:
    """Tell of each block whether it is to be weighed: of three paragraphs in a row, the one in the middle is not."""
    doubt = [
        not (above and here and below) or ended > 0
        for above, here, below, ended in zip([0, *prose], prose, [*prose[1:], 0], over, strict=False)
    ]
    for index, _ in labelled:
        doubt[index] = False
    return doubt


def _speaking_among(
    inside: Sequence[Sequence[Written]], doubt: Sequence[bool], texts: Sequence[str]
) -> dict[int, list[Phrase]]:
    """Return the phrases that speak for boilerplate in blocks in doubt; what somebody says has none."""
    return {
        index: speaking(written)
        for index, written in enumerate(inside)
        if written and doubt[index] and not is_speech(texts[index])
    }


def _shares(found: Mapping[int, Sequence[Phrase]], length: int) -> tuple[list[float], Column]:
    """Return how many phrases speak for anything but a credit, and for a credit, in each block; three are all."""
    spoiled, credited = [0.0] * length, [0.0] * length
    for index, inside in found.items():
        of_credits = [phrase.kind for phrase in inside].count(_CREDIT)
        spoiled[index] = min(len(inside) - of_credits, 3) / 3
        credited[index] = min(of_credits, 3) / 3
    return spoiled, credited


def _likelihoods(words: Sequence[int], marks: Sequence[str]) -> list[float]:
    """Return how likely each block is story, as far as its length and its end tell."""
    return [_LIKELY_OF[count][mark in SENTENCE_ENDS] for count, mark in zip(words, marks, strict=True)]


def _in_span(first: int, last: int, length: int) -> tuple[Column, Column, Column]:
    """Return which blocks stand in the story's span, and how far above or below it the others."""
    above = [*_DISTANCES, *[1.0] * first][:first]
    below = [*_DISTANCES, *[1.0] * length][: length - last]
    return (
        [0.0] * first + [1.0] * (last - first) + [0.0] * (length - last),
        above[::-1] + [0.0] * (length - first),
        [0.0] * last + below,
    )


def _blank_lines(gaps: Sequence[int]) -> tuple[Column, Column, Column]:
    """Return whether there is a blank line above, one below, and hardly any in the text."""
    blank = [*[gap > 1 for gap in gaps], True]
    few = sum(blank) < 2 + len(gaps) / 20
    return blank[:-1], blank[1:], [float(few)] * len(gaps)


def _share_of_usual(words: Sequence[int], paragraphs: Sequence[int]) -> Column:
    """Return how long the blocks are for this story: 1 for twice its usual paragraph and for more."""
    usual = 2 * (paragraphs[len(paragraphs) // 2] if paragraphs else _USUAL)
    return [count / usual if count < usual else 1.0 for count in words]


def _nearness(places: Iterable[int], length: int) -> Column:
    """Return how near the closest of these places above is: 1 for the next line, less for those further off."""
    column = [1 / _FAR] * length
    for place in places:
        column[place + 1 : place + _FAR] = _NEARNESS[: max(0, length - place - 1)]
    return column


def _hardly_begun(story: Sequence[float], little: float) -> Column:
    """Return how much is missing above until the story has begun: 1 for all of it, 0 for nothing."""
    seen = 0.0
    column: list[float] = []
    for count in story:
        if seen >= little:
            break
        column.append(1 - seen / little)
        seen += count
    return column + [0.0] * (len(story) - len(column))


def _span(words: Sequence[int], likely: Column) -> tuple[int, int]:
    """Return the stretch of blocks with the most words that are likely story, less those that are not."""
    best = total = 0.0
    start = first = last = 0
    for index, (count, chance) in enumerate(zip(words, likely, strict=True)):
        if total <= 0:
            total, start = 0.0, index
        total += _BREAKING[count] * (chance - _BREAK) - 1
        if total > best:
            best, first, last = total, start, index + 1
    return first, last
