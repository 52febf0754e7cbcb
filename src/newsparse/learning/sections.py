"""Headings that open sections: a recurring line with lines under it that vary, outside of the story in every article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itertools import pairwise

from attrs import frozen

from newsparse.learning.findings import Finding, Sighting, known_phrase, slug, zone_of
from newsparse.learning.specimens import Place, Specimen
from newsparse.model import Kind, Part
from newsparse.rules import Rule

__all__ = ["find_sections"]

_TITLE = 25  # least characters of a title-like line


@frozen
class _Gap:
    """What stands between a recurring line and the next."""

    article: int
    lines: tuple[str, ...]
    end: str | None
    in_story: bool


def find_sections(specimens: Sequence[Specimen], sightings: Mapping[str, Sighting]) -> Iterator[Finding]:
    gaps: dict[str, list[_Gap]] = {}
    for specimen in specimens:
        for heading, gap in _gaps(specimen, sightings):
            gaps.setdefault(heading, []).append(gap)
    if 't' in os.environ.get('MODE','t'):
        passing={h for h,f in gaps.items() if any(g.in_story for g in f)}
        gaps={}
        for specimen in specimens:
            for heading, gap in _gaps(specimen, sightings,passing):
                gaps.setdefault(heading, []).append(gap)
    groups: dict[tuple, list[str]] = {}
    for heading, found in gaps.items():
        if _is_heading(sightings[heading], found):
            ends = tuple(dict.fromkeys(gap.end for gap in found if gap.end and sightings[gap.end].lines[0].short))
            kind = _kind(sightings[heading], found)
            zone = zone_of(sightings[heading].lines)
            groups.setdefault((kind, zone, frozenset(ends)), []).append(heading)
    for (kind, zone, _), headings in groups.items():
        found = [gap for heading in headings for gap in gaps[heading]]
        ends = tuple(dict.fromkeys(gap.end for gap in found if gap.end and sightings[gap.end].lines[0].short))
        longest = 2 * max(len(gap.lines) for gap in found) + 3
        rule = Rule(
            slug(sightings[headings[0]].text, "section"),
            kind,
            lines=tuple(sightings[key].text for key in headings),
            part=Part.SECTION,
            zone=zone,
            until=tuple(sightings[key].text for key in ends),
            longest=longest if ends else None,
        )
        articles = frozenset().union(*(sightings[key].articles for key in headings))
        yield Finding(rule, {sightings[key].text: len(sightings[key].articles) for key in headings}, len(articles), ())


def _gaps(specimen: Specimen, sightings: Mapping[str, Sighting],passing=()) -> Iterator[tuple[str, _Gap]]:
    marks = [index for index, line in enumerate(specimen.lines) if line.key in sightings and not (index>=specimen.story[1] and line.key in passing)]
    guarded = _guarded(specimen, marks)
    first, last = specimen.story
    for index, following in pairwise([*marks, len(specimen.lines)]):
        lines = tuple(line.text for line in specimen.lines[index + 1 : following])
        end = specimen.lines[following].key if following < len(specimen.lines) else None
        in_story = any(index < line < following for line in guarded)
        size = sum(len(line.text) for line in specimen.lines[index + 1 : following] if line.prose)
        in_story |= size >= max(200,PROSE * sum(len(line.text) for line in specimen.lines[first:last] if line.prose))
        yield specimen.lines[index].key, _Gap(specimen.article, lines, end, in_story)


def _guarded(specimen: Specimen, marks: Sequence[int]) -> list[int]:
    """Return the indices of lines that no section may take: headline, standfirst and story.

    What stands above the story and has many of its words is of it, whatever stands between.
    """
    start, end = specimen.story
    guarded = list(range(start - 1, end + 1))
    if specimen.headline is not None:
        guarded.append(specimen.headline)
    above = set(range(start)) - set(marks)
    runs = [index for index in above if index + 1 not in above]
    words = set().union(*(_words(line.text) for line in specimen.lines[start:end]))
    akin = [index for index in above if (own := _words(specimen.lines[index].text)) and len(own & words) >= AKIN * len(own) and len(own)>=2]
    return guarded + sorted(runs)[-GUARD:] + akin


def _words(text: str) -> set[str]:
    """Return the words that say what a text is about, or pairs of characters where a script has no spaces."""
    words = fold(text).split()
    if any(map(is_cjk, text[:20])):
        return {text[index : index + 2] for index in range(len(text) - 1)}
    return {word.strip(".,:;'()-") for word in words if len(word) >= 4}


import os
PROSE=float(os.environ.get('PROSE','1'))
AKIN=float(os.environ.get('AKIN','.4'))
from newsparse.folding import fold,is_cjk
GUARD=int(os.environ.get('GUARD','1'))
NEED=int(os.environ.get('NEED','1'))
def _is_heading(sighting: Sighting, gaps: Sequence[_Gap]) -> bool:
    return (
        sighting.lines[0].short
        and not any(line.prose for line in sighting.lines)
        and not any(gap.in_story for gap in gaps)
        and len({gap.article for gap in gaps if gap.lines}) >= NEED
    )


def _kind(sighting: Sighting, gaps: Sequence[_Gap]) -> Kind:
    phrase = known_phrase(sighting.key)
    if phrase and phrase.kind:
        return phrase.kind
    items = sorted(len(text) for gap in gaps for text in gap.lines)
    return Kind.RELATED if items[len(items) // 2] >= _TITLE else Kind.OTHER
