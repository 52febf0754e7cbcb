"""What is found in the specimens: a rule, with what speaks for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence

import regex
from attrs import field, frozen

from newsparse.datelines import is_date_line
from newsparse.folding import DIGITS
from newsparse.learning.specimens import Line, Place, Specimen
from newsparse.model import Kind, Zone
from newsparse.phrases import Phrase, shared_phrases
from newsparse.rules import Rule

__all__ = [
    "Finding",
    "Sighting",
    "guess_kind",
    "known_phrase",
    "literal",
    "look",
    "places_of",
    "slug",
    "with_slots",
    "zone_of",
]

_WORD = re.compile("[a-z0-9]+")
_BULLETS = " •·●▪■□◆♦►▶▸»"  # folding drops more, quotes and dashes too, with which a line is better shown
_NAME_WORDS = 4
_LONGEST_LINK = 60


@frozen
class Finding:
    """A rule that the specimens suggest.

    Attributes:
        rule: the rule.
        counts: for each of its lines, if it has lines, in how many articles it was seen.
        articles: in how many articles any of it was seen.
        places: where it was seen, such as "below the story".
    """

    rule: Rule
    counts: Mapping[str, int] = field(hash=False)
    articles: int
    places: tuple[str, ...]

    @classmethod
    def of(cls, rule: Rule, sightings: Sequence[Sighting]) -> Finding:
        """Return the finding that these lines make up."""
        articles = {article for sighting in sightings for article in sighting.articles}
        places = {place for sighting in sightings for place in sighting.places}
        counts = {sighting.text: len(sighting.articles) for sighting in sightings}
        return cls(rule, counts, len(articles), places_of(places))


@frozen
class Sighting:
    """All that is seen of one recurring line.

    Attributes:
        key: what it is compared by.
        lines: the line as each specimen has it, as often as it has it.
        where: for each of these, the number of the specimen and the line's index.
        articles: the articles that have it.
        places: where it stands.
    """

    key: str
    lines: tuple[Line, ...]
    where: tuple[tuple[int, int], ...]
    articles: frozenset[int]
    places: frozenset[Place]

    @property
    def text(self) -> str:
        """The line as it is printed, without a bullet, and with '#' for numbers that vary."""
        text = with_slots([line.text for line in self.lines])
        return text.lstrip(_BULLETS) or text


def look(specimens: Sequence[Specimen], keys: Mapping[str, int]) -> dict[str, Sighting]:
    """Collect what is seen of these lines, in the order of their first appearance."""
    where: dict[str, list[tuple[int, int]]] = {}
    for number, specimen in enumerate(specimens):
        for index, line in enumerate(specimen.lines):
            if line.key in keys:
                where.setdefault(line.key, []).append((number, index))
    return {key: _sighting(key, found, specimens) for key, found in where.items()}


def _sighting(key: str, where: list[tuple[int, int]], specimens: Sequence[Specimen]) -> Sighting:
    return Sighting(
        key,
        tuple(specimens[number].lines[index] for number, index in where),
        tuple(where),
        frozenset(specimens[number].article for number, _ in where),
        frozenset(specimens[number].place(index) for number, index in where),
    )


def with_slots(texts: Sequence[str]) -> str:
    """Return the first text, with '#' for its numbers where those of the others differ."""
    numbers = {tuple(DIGITS.findall(text)) for text in texts}
    return texts[0] if len(numbers) == 1 else DIGITS.sub("#", texts[0])


def literal(text: str) -> str:
    """Return a pattern for this text, whatever its numbers are."""
    escaped = (regex.escape(part, special_only=True, literal_spaces=False) for part in DIGITS.split(text))
    return r"\d++".join(escaped)


def known_phrase(key: str) -> Phrase | None:
    """Return the shared phrase that takes a line of this key."""
    phrases = shared_phrases()
    if phrase := phrases.whole.get(key):
        return phrase
    opening = phrases.opening(key)
    return opening[1] if opening and opening[1].kind else None


def guess_kind(sighting: Sighting) -> Kind:
    """Return the kind that the shared phrases know, or that place and shape suggest."""
    phrase = known_phrase(sighting.key)
    if phrase and phrase.kind:
        return phrase.kind
    text = sighting.text
    if "©" in text:
        return Kind.LEGAL
    if is_date_line(sighting.lines[0].text):
        return Kind.METADATA
    links = len(text) <= _LONGEST_LINK and not sighting.lines[0].prose
    return Kind.NAVIGATION if links and Place.INSIDE not in sighting.places else Kind.OTHER


def places_of(places: Collection[Place]) -> tuple[str, ...]:
    """Return the names of the places, from the top down."""
    return tuple(place.value for place in Place if place in places)


def zone_of(lines: Sequence[Line]) -> Zone:
    """Return the zone in which all of the lines stand."""
    zones = {line.zone for line in lines}
    return zones.pop() if len(zones) == 1 else Zone.ANYWHERE


def slug(text: str, default: str) -> str:
    """Return a name for a rule, made of the text's first words."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )
    return "-".join(_WORD.findall(plain)[:_NAME_WORDS]) or default
