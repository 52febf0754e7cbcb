"""Step 1: raw texts -> specimens: lines that know where they stand, and which texts are the same article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from attrs import evolve, frozen

from newsparse.blocks import Block, ends_sentence
from newsparse.folding import DIGITS, fold
from newsparse.model import Article, Zone
from newsparse.outlet import Outlet
from newsparse.page import Page
from newsparse.pipeline import parse
from newsparse.registry import Registry
from newsparse.span import story_span
from newsparse.split import split
from newsparse.stages.outlet_rules import apply_outlet_rules

__all__ = ["Line", "Place", "Specimen", "read_specimens", "recurring_keys"]

# What a line adds to a stretch that may be the story. The story is the stretch with the highest sum.
_RECURRING = -150
_SHARED = -10  # prose that comes back, and a short line between two paragraphs
_SHORT = -40
_SAME_STORY = 0.6  # least share of the shorter story's prose that two captures of one article have in common
_OWN_STORY = 1500  # characters of prose in one stretch; two texts that each have such a stretch are two articles
_SHORTEST_SENTENCE = 30
_TAILED = 100  # characters of a line that is prose with something glued to its end
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?…][\"'”’»)]?[ ]|[。！？।۔]")


class Place(Enum):
    """Where a line stands; the values are what a reader of a proposal sees."""

    ABOVE = "above the story"
    INSIDE = "inside the story"
    BELOW = "below the story"


class Line(NamedTuple):
    """A paragraph of a specimen.

    Attributes:
        key: what it is compared by: folded, numbers as '#'; empty when no letter or digit is in it.
        text: its words, white space collapsed.
        short: whether it can be looked up as a whole line.
        prose: whether it reads like a paragraph or a sentence.
        zone: where it stands for a rule: above the first prose, or from there on; anywhere without prose.
    """

    key: str
    text: str
    short: bool
    prose: bool
    zone: Zone


@frozen
class Specimen:
    """One raw text, read for learning.

    Attributes:
        article: number of the article; captures of the same one have the same.
        lines: its paragraphs.
        story: index of the story's first line, and of the first behind it.
        headline: index of the headline, or None.
        agency: the agency of its dateline.
    """

    article: int
    lines: tuple[Line, ...]
    story: tuple[int, int]
    headline: int | None
    agency: str | None

    def place(self, index: int) -> Place:
        """Return where the line of this index stands."""
        if index < self.story[0]:
            return Place.ABOVE
        return Place.INSIDE if index < self.story[1] else Place.BELOW


def read_specimens(
    texts: Iterable[str], known: Outlet | None = None, read: Mapping[str, Article] | None = None
) -> tuple[Specimen, ...]:
    """Return the texts, read; the same whatever their order.

    Args:
        texts: the raw texts.
        known: the outlet that they are of, if it is one whose rules are known: what they take is left out.
        read: the articles of those that are parsed already, as of no outlet.
    """
    done = {} if known or read is None else read
    specimens = [_read(raw, known, done.get(raw)) for raw in sorted(set(texts))]
    articles = _same_articles(specimens)
    specimens = [evolve(specimen, article=article) for specimen, article in zip(specimens, articles, strict=True)]
    recurring = recurring_keys(specimens)
    # Boilerplate prose is now known by its return.
    return tuple(evolve(specimen, story=_find_story(specimen.lines, recurring)) for specimen in specimens)


def recurring_keys(specimens: Sequence[Specimen]) -> dict[str, int]:
    """Return the lines that two articles have, and in how many they are."""
    return {key: count for key, count in count_articles(specimens).items() if key and count > 1}


def count_articles(specimens: Sequence[Specimen]) -> Mapping[str, int]:
    """Count for each line in how many articles it is."""
    return Counter(key for key, _ in {(line.key, one.article) for one in specimens for line in one.lines})


def _read(raw: str, known: Outlet | None, article: Article | None) -> Specimen:
    page = apply_outlet_rules(Page(raw, split(raw), known))
    blocks = [block for block in page.blocks if block.label is None]
    if article is None:
        article = parse(raw, outlet=known, registry=Registry())
    prose, _ = story_span(blocks)
    zones = (Zone.HEAD, Zone.TAIL) if prose < len(blocks) else (Zone.ANYWHERE, Zone.ANYWHERE)
    lines = tuple(_line(block, zones[index >= prose]) for index, block in enumerate(blocks))
    agency = article.dateline.agency if article.dateline else None
    return Specimen(0, lines, _find_story(lines, ()), _headline(article, blocks), agency)


def _line(block: Block, zone: Zone) -> Line:
    key = block.phrase or (DIGITS.sub("#", fold(block.text)) if any(map(str.isalnum, block.text)) else "")
    return Line(key, block.text, bool(block.phrase), block.prose or _has_sentence(block.text), zone)


def _has_sentence(text: str) -> bool:
    if len(text) >= _SHORTEST_SENTENCE and ends_sentence(text):
        return True
    return len(text) >= _TAILED and _SENTENCE_END.search(text, _SHORTEST_SENTENCE) is not None


def _headline(article: Article, blocks: Sequence[Block]) -> int | None:
    if article.headline is None:
        return None
    return next((index for index, block in enumerate(blocks) if block.end > article.headline.start), None)


def _find_story(lines: Sequence[Line], recurring: Collection[str]) -> tuple[int, int]:
    """Return the stretch with the highest sum: the maximum subarray (Kadane's algorithm), earliest first."""
    best, story = 0, (len(lines), len(lines))
    total = start = 0
    for index, line in enumerate(lines):
        if total <= 0:
            total, start = 0, index
        if line.key in recurring:
            alone = all(near.prose for near in lines[max(0, index - 1) : index + 2 : 2])
            total += _SHARED if line.prose or alone else _RECURRING
        else:
            total += len(line.text) if line.prose else _SHORT
        if total > best:
            best, story = total, (start, index + 1)
    return story


def _same_articles(specimens: Sequence[Specimen]) -> list[int]:
    """Return a number for the article of each text: texts whose stories share most of their prose have the same.

    Of the texts that have a paragraph, each is compared with the next only, so that the time grows with the texts.
    """
    stories = [_prose(specimen) for specimen in specimens]
    last: dict[str, int] = {}
    shared: Counter[tuple[int, int]] = Counter()
    for number, story in enumerate(stories):
        for key in story:
            if key in last:
                shared[last[key], number] += len(key)
            last[key] = number
    sizes = [sum(map(len, story)) for story in stories]
    first = list(range(len(specimens)))  # of each text, one that is the same article, and in the end the first one
    for (one, other), size in sorted(shared.items()):
        alike = size >= _SAME_STORY * min(sizes[one], sizes[other])
        if alike and not _are_apart(specimens[one].lines, specimens[other].lines):
            one, other = sorted((_first(first, one), _first(first, other)))
            first[other] = one
    return [_first(first, number) for number in range(len(first))]


def _first(first: Sequence[int], number: int) -> int:
    while first[number] != number:
        number = first[number]
    return number


def _are_apart(one: Sequence[Line], other: Sequence[Line]) -> bool:
    """Tell whether each of the two has a long stretch of prose that the other does not have."""
    shared = {line.key for line in one} & {line.key for line in other}
    stories = (_find_story(lines, shared) for lines in (one, other))
    return all(
        sum(len(line.text) for line in lines[start:end] if line.key not in shared) >= _OWN_STORY
        for lines, (start, end) in zip((one, other), stories, strict=True)
    )


def _prose(specimen: Specimen) -> frozenset[str]:
    start, end = specimen.story
    return frozenset(line.key for line in specimen.lines[start:end] if line.prose)
