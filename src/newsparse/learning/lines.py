"""Lines that come back in article after article, short ones as lines and long ones as patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsparse.blocks import ends_sentence
from newsparse.datelines import is_date_line
from newsparse.learning.findings import Finding, Sighting, guess_kind, known_phrase, literal, places_of, slug, zone_of
from newsparse.learning.specimens import Place, Specimen
from newsparse.learning.voice import speaks_to_readers
from newsparse.marks import is_byline
from newsparse.model import Kind, Zone
from newsparse.rules import Rule
from newsparse.split import split

__all__ = ["find_lines", "own_lines"]

_OFTEN = 3  # articles, and at least half of all, with the same prose at the story's end: no wire paragraph


def own_lines(sightings: Mapping[str, Sighting], specimens: Sequence[Specimen]) -> dict[str, Sighting]:
    """Return the recurring lines that are the outlet's, and not a part of two stories.

    Short lines are the outlet's, unless they only stand inside of stories; then half of the articles must have them,
    and they must not be sentences, nor stand beside prose that is shared too. Prose is the outlet's when it stands
    above the headline, or below the story and either parted from it by a line of the outlet, in most articles, or in
    the outlet's own voice. Any other may be a wire paragraph, or a series' introduction.
    """
    half = len({specimen.article for specimen in specimens}) / 2
    parted = [_parted_from(specimen, sightings) for specimen in specimens]
    own = {}
    for key, sighting in sightings.items():
        if not any(line.prose for line in sighting.lines):
            is_own = not _is_within(sighting, sightings, specimens) or (
                len(sighting.articles) >= half
                and not ends_sentence(sighting.text)
                and not _beside_shared_prose(sighting, sightings, specimens)
            )
        elif sighting.places == {Place.BELOW}:
            is_own = (
                len(sighting.articles) >= max(_OFTEN, half)
                or speaks_to_readers(sighting.text)
                or all(index > parted[number] for number, index in sighting.where)
            )
        else:
            is_own = all(index < _headline(specimens[number]) for number, index in sighting.where)
        if is_own:
            own[key] = sighting
    return own


def _is_within(sighting: Sighting, sightings: Mapping[str, Sighting], specimens: Sequence[Specimen]) -> bool:
    """Tell whether the line only stands inside of stories, or between two paragraphs that vary."""
    return all(
        specimens[number].place(index) is Place.INSIDE
        or (
            0 < index < len(specimens[number].lines) - 1
            and all(
                line.prose and line.key not in sightings for line in specimens[number].lines[index - 1 : index + 2 : 2]
            )
        )
        for number, index in sighting.where
    )


def _headline(specimen: Specimen) -> int:
    return -1 if specimen.headline is None else min(specimen.headline, specimen.story[0])


def _beside_shared_prose(sighting: Sighting, sightings: Mapping[str, Sighting], specimens: Sequence[Specimen]) -> bool:
    around = (specimens[number].lines[max(0, index - 1) : index + 2] for number, index in sighting.where)
    return any(line.prose and line.key in sightings for lines in around for line in lines)


def _parted_from(specimen: Specimen, sightings: Mapping[str, Sighting]) -> int:
    """Return the index of the first line below the story that is the outlet's beyond doubt: no prose, in no story."""
    for index in range(specimen.story[1], len(specimen.lines)):
        line = specimen.lines[index]
        if line.key in sightings and not line.prose and Place.INSIDE not in sightings[line.key].places:
            return index
    return len(specimen.lines)


def find_lines(sightings: Iterable[Sighting]) -> Iterator[Finding]:
    """Yield rules for the lines that newsparse does not know by itself, those of one kind and place together."""
    groups: dict[tuple[tuple[str, ...], Kind, Zone], list[Sighting]] = {}
    for sighting in sightings:
        if known_phrase(sighting.key) is not None or _is_date(sighting) or _is_byline(sighting):
            continue
        if sighting.lines[0].short:
            group = places_of(sighting.places), guess_kind(sighting), zone_of(sighting.lines)
            groups.setdefault(group, []).append(sighting)
        else:
            yield _long_line(sighting)
    for (places, kind, zone), found in groups.items():
        where = places[0].partition(" ")[0] if len(places) == 1 else "around"
        lines = tuple(sighting.text for sighting in found)
        yield Finding.of(Rule(f"{kind.value}-{where}", kind, lines=lines, zone=zone), found)


def _is_date(sighting: Sighting) -> bool:
    return sighting.places == {Place.ABOVE} and is_date_line(sighting.lines[0].text)


def _is_byline(sighting: Sighting) -> bool:
    """Tell whether the line names an author, who may write several of the articles."""
    return any(map(is_byline, split(sighting.text)))


def _long_line(sighting: Sighting) -> Finding:
    text = sighting.lines[0].text
    rule = Rule(slug(text, "notice"), guess_kind(sighting), pattern=literal(text), examples=text)
    return Finding(rule, {}, len(sighting.articles), places_of(sighting.places))
