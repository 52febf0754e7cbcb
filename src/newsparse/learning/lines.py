"""Lines that come back in article after article, short ones as lines and long ones as patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from newsparse.blocks import ends_sentence
from newsparse.datelines import is_date_line
from newsparse.learning.findings import Finding, Sighting, guess_kind, known_phrase, literal, places_of, slug, zone_of
from newsparse.learning.specimens import Line, Place, Specimen
from newsparse.learning.voice import speaks_to_readers
from newsparse.marks import is_byline
from newsparse.model import Kind, Zone
from newsparse.rules import Rule
from newsparse.split import split

__all__ = ["find_lines", "own_lines"]

_OFTEN = 3  # articles, and at least half of all, with the same prose at the story's end: no wire paragraph


@frozen
class _Pages:
    """What a line that comes back is looked at beside."""

    specimens: Sequence[Specimen]
    sightings: Mapping[str, Sighting]
    half: float  # of the articles
    parted: Sequence[int]  # for each specimen, the line from which on a line of the outlet parts all from the story

    def recurs(self, line: Line) -> bool:
        return line.key in self.sightings


def own_lines(sightings: Mapping[str, Sighting], specimens: Sequence[Specimen]) -> dict[str, Sighting]:
    """Return the recurring lines that are the outlet's, and not a part of two stories."""
    half = len({specimen.article for specimen in specimens}) / 2
    pages = _Pages(specimens, sightings, half, [_parted_from(specimen, sightings) for specimen in specimens])
    return {key: sighting for key, sighting in sightings.items() if _is_own(sighting, pages)}


def _is_own(sighting: Sighting, pages: _Pages) -> bool:
    if _is_title(sighting, pages):
        return False
    if any(line.prose for line in sighting.lines):
        return _is_own_prose(sighting, pages)
    return _is_own_line(sighting, pages)


def _is_title(sighting: Sighting, pages: _Pages) -> bool:
    """Tell whether the line is the headline of an article, to which others link: these do not have it above their story."""
    heads = {
        pages.specimens[number].article for number, index in sighting.where if index == pages.specimens[number].headline
    }
    if not heads:
        return False
    above = {number for number, index in sighting.where if pages.specimens[number].place(index) is Place.ABOVE}
    return any(number not in above and pages.specimens[number].article not in heads for number, _ in sighting.where)


def _is_own_line(sighting: Sighting, pages: _Pages) -> bool:
    """Tell whether a short line is the outlet's: it is, unless it only stands inside of stories.

    Then half of the articles must have it, and it must not be a sentence, nor stand beside prose that is shared too.
    """
    if not _is_within(sighting, pages):
        return True
    is_sentence = ends_sentence(sighting.text)
    return len(sighting.articles) >= pages.half and not is_sentence and not _beside_shared_prose(sighting, pages)


def _is_own_prose(sighting: Sighting, pages: _Pages) -> bool:
    """Tell whether prose is the outlet's: any other may be a wire paragraph, or a series' introduction.

    It is above the headline, and below the story if it stands there in most articles, or is in the outlet's own voice,
    or a line of the outlet parts it from the story.
    """
    if sighting.places != {Place.BELOW}:
        return all(index < _headline(pages.specimens[number]) for number, index in sighting.where)
    return (
        len(sighting.articles) >= max(_OFTEN, pages.half)
        or speaks_to_readers(sighting.text)
        or all(index > pages.parted[number] for number, index in sighting.where)
    )


def _is_within(sighting: Sighting, pages: _Pages) -> bool:
    """Tell whether the line only stands inside of stories, or between two paragraphs that vary."""
    return all(
        pages.specimens[number].place(index) is Place.INSIDE or _is_between_paragraphs(pages, number, index)
        for number, index in sighting.where
    )


def _is_between_paragraphs(pages: _Pages, number: int, index: int) -> bool:
    lines = pages.specimens[number].lines
    around = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    return len(around) == 2 and all(line.prose and not pages.recurs(line) for line in around)


def _headline(specimen: Specimen) -> int:
    return -1 if specimen.headline is None else min(specimen.headline, specimen.story[0])


def _beside_shared_prose(sighting: Sighting, pages: _Pages) -> bool:
    around = (pages.specimens[number].lines[max(0, index - 1) : index + 2] for number, index in sighting.where)
    return any(line.prose and pages.recurs(line) for lines in around for line in lines)


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
