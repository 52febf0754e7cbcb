"""Headings that open sections: a line that comes back, over lines that vary, away from the story in every article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from newsparse.folding import fold, is_cjk
from newsparse.learning.findings import Finding, Sighting, known_phrase, slug, zone_of
from newsparse.learning.specimens import Place, Specimen
from newsparse.model import Kind, Part, Zone
from newsparse.rules import Rule

__all__ = ["find_sections"]

_TITLE = 25  # characters; items of a menu are shorter
_AKIN = 0.4  # least share of a line's words that the story has too when the line is its headline or standfirst
_FEWEST_WORDS = 2
_SHORTEST_WORD = 4
_SHORTEST_STORY = 200  # characters of prose that may be a story that was not found


@frozen
class _Gap:
    """What stands under a recurring line, up to the next."""

    lines: tuple[str, ...]
    end: str | None
    in_story: bool


def find_sections(specimens: Sequence[Specimen], sightings: Mapping[str, Sighting]) -> Iterator[Finding]:
    """Yield rules for sections, those of one kind that end at the same lines together.

    Args:
        specimens: the texts.
        sightings: the outlet's own lines; a section goes from one to the next.
    """
    gaps = _gaps_under(specimens, sightings, ())
    # A line that is in the story once may be in the middle of a section elsewhere: "Advertisement".
    gaps = _gaps_under(specimens, sightings, {key for key, under in gaps.items() if any(gap.in_story for gap in under)})
    groups: dict[tuple[Kind, Zone, frozenset[str]], list[str]] = {}
    for key, under in gaps.items():
        if _is_heading(sightings[key], under):
            kind = _kind(sightings[key], under)
            # Menus that are not the same on every page make one rule.
            ends = frozenset[str]() if kind is Kind.NAVIGATION else frozenset(_ends(under, sightings))
            groups.setdefault((kind, zone_of(sightings[key].lines), ends), []).append(key)
    for (kind, _, _), headings in groups.items():
        under = [gap for key in headings for gap in gaps[key]]
        finding = _finding(kind, [sightings[key] for key in headings], under, sightings)
        if finding.rule.until or not all(map(_is_known, headings)):
            yield finding


def _is_known(key: str) -> bool:
    """Tell whether the shared phrases make a section of what stands under this line."""
    phrase = known_phrase(key)
    return phrase is not None and phrase.shape == "section"


def _finding(
    kind: Kind, headings: Sequence[Sighting], gaps: Sequence[_Gap], sightings: Mapping[str, Sighting]
) -> Finding:
    ends = _ends(gaps, sightings)
    rule = Rule(
        slug(headings[0].text, "section"),
        kind,
        lines=tuple(heading.text for heading in headings),
        part=Part.SECTION,
        zone=zone_of([line for heading in headings for line in heading.lines]),
        until=tuple(sightings[key].text for key in ends),
        # Where the template has changed, none of the ends may come; then the story must not be taken.
        longest=2 * max(len(gap.lines) for gap in gaps) + 3 if ends else None,
    )
    return Finding.of(rule, headings)


def _ends(gaps: Sequence[_Gap], sightings: Mapping[str, Sighting]) -> list[str]:
    ends = dict.fromkeys(gap.end for gap in gaps)
    return [key for key in ends if key is not None and sightings[key].lines[0].short]


def _is_heading(sighting: Sighting, gaps: Sequence[_Gap]) -> bool:
    """Tell whether a line opens a section: away from all stories, over lines that vary."""
    line = sighting.lines[0]
    return line.short and not line.prose and any(gap.lines for gap in gaps) and not any(gap.in_story for gap in gaps)


def _kind(sighting: Sighting, gaps: Sequence[_Gap]) -> Kind:
    phrase = known_phrase(sighting.key)
    if phrase and phrase.kind:
        return phrase.kind
    lengths = sorted(len(text) for gap in gaps for text in gap.lines)
    if lengths[len(lengths) // 2] >= _TITLE:
        return Kind.RELATED
    return Kind.NAVIGATION if sighting.places == {Place.ABOVE} else Kind.OTHER


def _gaps_under(
    specimens: Sequence[Specimen], sightings: Mapping[str, Sighting], passed: Collection[str]
) -> dict[str, list[_Gap]]:
    """Return what stands under each recurring line.

    Args:
        specimens: the texts.
        sightings: the recurring lines.
        passed: those that end no section below the story.
    """
    gaps: dict[str, list[_Gap]] = {}
    for specimen in specimens:
        marks = [
            index
            for index, line in enumerate(specimen.lines)
            if line.key in sightings and (line.key not in passed or index < specimen.story[1])
        ]
        guarded = _guarded(specimen, marks)
        fewest = max(_SHORTEST_STORY, _prose(specimen, *specimen.story))
        for mark, end in pairwise([*marks, len(specimen.lines)]):
            next_guarded = bisect_right(guarded, mark)
            gap = _Gap(
                tuple(line.text for line in specimen.lines[mark + 1 : end]),
                specimen.lines[end].key if end < len(specimen.lines) else None,
                guarded[next_guarded] < end or _prose(specimen, mark + 1, end) >= fewest,
            )
            gaps.setdefault(specimen.lines[mark].key, []).append(gap)
    return gaps


def _prose(specimen: Specimen, start: int, end: int) -> int:
    return sum(len(line.text) for line in specimen.lines[start:end] if line.prose)


def _guarded(specimen: Specimen, marks: Sequence[int]) -> list[int]:
    """Return the indices of lines that no section may take, rising, and the number of all lines behind them.

    These are the story, the line right behind it, the headline, the last line above the story that varies, and all
    above it that has many of its words.
    """
    start, end = specimen.story
    above = sorted(set(range(start)) - set(marks))
    guarded = {*range(start, end + 1), *above[-1:], len(specimen.lines)}
    if specimen.headline is not None:
        guarded.add(specimen.headline)
    story = {word for line in specimen.lines[start:end] for word in _words(line.text)}
    guarded.update(index for index in above if _is_akin(_words(specimen.lines[index].text), story))
    return sorted(guarded)


def _is_akin(words: set[str], story: set[str]) -> bool:
    return len(words) >= _FEWEST_WORDS and len(words & story) >= _AKIN * len(words)


def _words(text: str) -> set[str]:
    """Return the words that say what a text is about, or pairs of characters where a script has no spaces."""
    if any(map(is_cjk, text[:_TITLE])):
        return {text[index : index + 2] for index in range(len(text) - 1)}
    words = (word.strip(".,:;'()-") for word in fold(text).split())
    return {word for word in words if len(word) >= _SHORTEST_WORD}
