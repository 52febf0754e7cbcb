"""The signs by which an outlet is known: lines of its own that frame the page, and the agency of its datelines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsparse.folding import fold
from newsparse.learning.findings import Sighting, known_phrase
from newsparse.learning.specimens import Specimen
from newsparse.outlet import Sign

__all__ = ["find_signs"]

_MOST = 3  # of each sort
_SHORTEST, _SHORTEST_HINT = 40, 16  # characters; a line so long is hardly another outlet's, and a shorter one is a hint
_SHORTEST_NAME = 4


def find_signs(
    specimens: Sequence[Specimen], sightings: Mapping[str, Sighting], name: str
) -> Iterator[tuple[Sign, int]]:
    """Yield signs, and in how many articles each was seen.

    Only lines of the page's frame count, from its edge to the first line that varies: a headline in a list of other
    stories may stand on two pages, and is gone tomorrow.

    Args:
        specimens: the texts.
        sightings: the outlet's own lines.
        name: the outlet's; a line or agency with the name in it is a surer sign.
    """
    articles = len({specimen.article for specimen in specimens})
    yield from _agency_signs(specimens, articles, name)
    yield from _line_signs(specimens, sightings, articles, name)


def _agency_signs(specimens: Sequence[Specimen], articles: int, name: str) -> Iterator[tuple[Sign, int]]:
    """Yield the agencies of at least half of the articles."""
    by_agency: dict[str, set[int]] = {}
    for specimen in specimens:
        if specimen.agency:
            by_agency.setdefault(specimen.agency, set()).add(specimen.article)
    for agency, found in sorted(by_agency.items()):
        if len(found) >= max(2, articles / 2):
            yield Sign(agency, agency=True, hint=not _names(agency, name)), len(found)


def _line_signs(
    specimens: Sequence[Specimen], sightings: Mapping[str, Sighting], articles: int, name: str
) -> Iterator[tuple[Sign, int]]:
    """Yield the lines of the frame that at least half of the articles have, the surest first."""
    frames = [_frame(specimen, sightings) for specimen in specimens]
    lines = [
        sighting
        for sighting in sightings.values()
        if len(sighting.articles) >= articles / 2
        and _may_be_sign(sighting)
        and all(index in frames[number] for number, index in sighting.where)
    ]
    lines.sort(key=lambda sighting: (-_names(sighting.key, name), -len(sighting.articles), -len(sighting.key)))
    sure = [sighting for sighting in lines if _names(sighting.key, name) or len(sighting.key) >= _SHORTEST]
    hints = [sighting for sighting in lines if sighting not in sure]
    for sighting in sure[:_MOST]:
        yield Sign(sighting.text), len(sighting.articles)
    for sighting in hints[:_MOST]:
        yield Sign(sighting.text, hint=True), len(sighting.articles)


def _may_be_sign(sighting: Sighting) -> bool:
    """Tell whether a line is short enough for one, and no phrase that many outlets share."""
    return sighting.lines[0].short and len(sighting.key) >= _SHORTEST_HINT and known_phrase(sighting.key) is None


def _names(text: str, name: str) -> bool:
    """Tell whether the text has the outlet's name in it, however it is spaced."""
    bare = _bare(name)
    return _bare(text) == bare or (len(bare) >= _SHORTEST_NAME and bare in _bare(text))


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _frame(specimen: Specimen, sightings: Mapping[str, Sighting]) -> set[int]:
    """Return the indices of the lines at both ends of the page that come back."""
    varies = [index for index, line in enumerate(specimen.lines) if line.key not in sightings]
    if not varies:
        return set()
    return {*range(varies[0]), *range(varies[-1] + 1, len(specimen.lines))}
