"""Lines that come back in article after article, short ones as lines and long ones as patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsparse.learning.findings import Finding, Sighting, guess_kind, known_phrase, literal, slug, zone_of
from newsparse.learning.voice import speaks_to_readers
from newsparse.learning.specimens import Place, Specimen
from newsparse.model import Kind, Zone
from newsparse.rules import Rule

__all__ = ["find_lines", "is_boilerplate"]

_OFTEN = 3  # articles, and at least half of all, with the same prose at the story's end: no wire paragraph


def is_boilerplate(sighting: Sighting, sightings: Mapping[str, Sighting], specimens: Sequence[Specimen]) -> bool:
    """Tell whether a recurring line is the outlet's, and not a part of two stories.

    Short lines are the outlet's, unless they only stand inside of stories and beside prose that is shared too. Prose
    is the outlet's when it stands above the headline, or below the story and either parted from it by a line of the
    outlet, in most articles, or in the outlet's own voice. Any other may be a wire paragraph, or a series' introduction.
    """
    if not any(line.prose for line in sighting.lines):
        return sighting.places != {Place.INSIDE} or not any(
            _beside_shared_prose(specimens[number], index, sightings) for number, index in sighting.where
        )
    if sighting.places == {Place.BELOW}:
        articles = len({specimen.article for specimen in specimens})
        return (
            len(sighting.articles) >= max(_OFTEN, articles / 2)
            or speaks_to_readers(sighting.text)
            or all(_is_parted(specimens[number], index, sightings) for number, index in sighting.where)
        )
    return sighting.places == {Place.ABOVE} and all(
        index < (specimens[number].headline or 0) for number, index in sighting.where
    )


def _beside_shared_prose(specimen: Specimen, index: int, sightings: Mapping[str, Sighting]) -> bool:
    around = specimen.lines[max(0, index - 1) : index + 2]
    return any(line.prose and line.key in sightings for line in around)


def _is_parted(specimen: Specimen, index: int, sightings: Mapping[str, Sighting]) -> bool:
    """Tell whether a line that only stands outside of stories, and no prose, is between the story and this one."""
    return any(
        line.key in sightings and not line.prose and Place.INSIDE not in sightings[line.key].places
        for line in specimen.lines[specimen.story[1] : index]
    )


def find_lines(sightings: Iterable[Sighting]) -> Iterator[Finding]:
    """Yield rules for the lines that the shared phrases don't know, those of one kind and place together."""
    groups: dict[tuple[str, Kind, Zone], list[Sighting]] = {}
    for sighting in sightings:
        if known_phrase(sighting.key) is not None:
            continue
        if sighting.lines[0].short:
            zone = zone_of(sighting.lines)
            groups.setdefault((_place(sighting), guess_kind(sighting), zone), []).append(sighting)
        else:
            yield _long_line(sighting)
    for (place, kind, zone), group in groups.items():
        lines = tuple(sighting.text for sighting in group)
        yield Finding(
            Rule(f"{kind.value}-{place.partition(' ')[0]}", kind, lines=lines, zone=zone),
            {sighting.text: len(sighting.articles) for sighting in group},
            len(frozenset().union(*(sighting.articles for sighting in group))),
            (place,),
        )


def _long_line(sighting: Sighting) -> Finding:
    text = sighting.lines[0].text
    examples = tuple(dict.fromkeys(line.text for line in sighting.lines))[:1]
    rule = Rule(slug(text, "notice"), guess_kind(sighting), pattern=literal(text), examples=examples)
    return Finding(rule, {rule.pattern or "": len(sighting.articles)}, len(sighting.articles), _places(sighting))


def _place(sighting: Sighting) -> str:
    places = _places(sighting)
    return places[0] if len(places) == 1 else "around the story"


def _places(sighting: Sighting) -> tuple[str, ...]:
    return tuple(place.value for place in Place if place in sighting.places)
