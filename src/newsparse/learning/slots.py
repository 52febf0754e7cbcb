"""Lines with a slot: a label and what varies behind it, or fixed words around names, numbers and months."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import regex

from newsparse.blocks import ends_sentence
from newsparse.datelines.tables import months, weekdays
from newsparse.folding import LONGEST_PHRASE, fold, fold_phrase
from newsparse.learning.findings import Finding, literal, places_of, slug, zone_of
from newsparse.learning.specimens import Line, Place, Specimen
from newsparse.model import Kind, Role
from newsparse.phrases import shared_phrases
from newsparse.rules import Rule

__all__ = ["LABEL", "find_slots", "is_known", "label_kind", "slot"]

# A label: up to five words and a colon. Digits and quotes make a clock or a sentence of it.
LABEL = re.compile(r"(?P<label>[^\W\d][^:：.!?\d\"“”]{1,39}(?::(?=[ ])|：))[ ]?(?=\S)")
_LABEL_WORDS = 5
_FEWEST_LETTERS = 6  # of the fixed words of a line with slots
_LONGEST_NAME = 6  # words that begin with a capital
_NAME = r"\p{Lu}\S*+(?:\ \p{Lu}\S*+){0,5}+"
_WORD = r"\p{L}++[.,]?"
_SLOTS = frozenset((_NAME, _WORD))
_TITLE = 30  # characters; names and tags behind a label are shorter
_FITS_WORD = regex.compile(_WORD)
_CAPITAL = regex.compile(r"\p{Lu}")
_EDGES = ".,;:()|-–—"


class _Seen(NamedTuple):
    specimen: Specimen
    line: Line
    place: Place


def find_slots(specimens: Sequence[Specimen], recurring: Collection[str]) -> Iterator[Finding]:
    """Yield rules for lines that vary in one place, seen in two articles or more.

    Args:
        specimens: the texts.
        recurring: keys of the lines that don't vary; these are passed over.
    """
    labelled: dict[str, list[_Seen]] = {}
    framed: dict[tuple[str, ...], list[_Seen]] = {}
    for specimen in specimens:
        for index, line in enumerate(specimen.lines):
            if line.key in recurring or line.prose or len(line.text) > LONGEST_PHRASE:
                continue
            seen = _Seen(specimen, line, specimen.place(index))
            if match := LABEL.match(line.text):
                labelled.setdefault(fold(match["label"]), []).append(seen)
            elif seen.place is not Place.INSIDE and index != specimen.headline and (frame := _frame(line.text)):
                framed.setdefault(frame, []).append(seen)
    yield from filter(None, (_labelled(found) for found in labelled.values()))
    yield from filter(None, (_framed(frame, found) for frame, found in framed.items()))


def label_kind(label: str) -> Kind | None:
    """Return the kind of what stands behind a label that the shared phrases know as a line."""
    phrase = shared_phrases().whole.get(fold_phrase(label))
    return phrase.kind if phrase else None


def slot(longest: int) -> str:
    """Return a pattern for anything of up to twice this length."""
    return f".{{1,{2 * longest}}}+"


def _labelled(found: Sequence[_Seen]) -> Finding | None:
    """Return a rule for "Label: something", unless it may be a speaker's name or a box of facts in the story."""
    match = LABEL.match(found[0].line.text)
    if match is None or len(match["label"].split()) > _LABEL_WORDS or is_known(found[0].line.text):
        return None
    kind = label_kind(match["label"])
    inside = any(seen.place is Place.INSIDE for seen in found)
    if any(ends_sentence(seen.line.text) for seen in found) or (inside and kind is None):
        return None
    longest = max(len(seen.line.text) for seen in found) - match.end()
    space = r"\ " if match.group().endswith(" ") else ""
    return _finding(found, literal(match["label"]) + space + slot(longest), match["label"], kind or _guess(longest))


def _guess(longest: int) -> Kind:
    return Kind.RELATED if longest >= _TITLE else Kind.METADATA


def is_known(text: str) -> bool:
    """Tell whether the text begins with a shared phrase, such as "Published on"."""
    return _opening(text) is not None


def _opening(text: str) -> str | None:
    """Return the shape of the shared phrase that the text begins with."""
    found = shared_phrases().opening(fold_phrase(text))
    return found[1].shape if found else None


def _frame(text: str) -> tuple[str, ...]:
    """Return the fixed words of a line as patterns, with patterns for what varies; empty if too little is fixed.

    >>> [part if part.isalpha() else "..." for part in _frame("Written by Jane Roe on Friday in town")]
    ['Written', 'by', '...', 'on', '...', 'in', 'town']
    """
    frame: list[str] = []
    capitals = 0
    for word in text.split(" "):
        if frame and _CAPITAL.match(word) and (frame[-1] == _NAME or not _is_date_word(word)):
            capitals = capitals + 1 if frame[-1] == _NAME else 1
            if capitals > _LONGEST_NAME:
                return ()
            frame += [] if frame[-1] == _NAME else [_NAME]  # which takes a month behind a name, too: "Grendon, May 5"
        else:
            frame.append(_WORD if _is_date_word(word) and _FITS_WORD.fullmatch(word) else literal(word))
    letters = sum(character.isalpha() for part in frame if part not in _SLOTS for character in part)
    varies = not _SLOTS.isdisjoint(frame)
    return tuple(frame) if varies and letters >= _FEWEST_LETTERS and len(frame) > 2 else ()


def _is_date_word(word: str) -> bool:
    bare = fold(word.strip(_EDGES))
    return bare in months() or bare in weekdays()


def _framed(frame: tuple[str, ...], found: Sequence[_Seen]) -> Finding | None:
    shape = _opening(found[0].line.text)
    if shape not in (None, "byline"):
        return None
    pattern, name = r"\ ".join(frame), " ".join(part for part in frame if part.isalpha())
    if shape == "byline":
        return _finding(found, pattern, name, Kind.CREDIT, Role.BYLINE)
    dated = _WORD in frame or any("#" in seen.line.key for seen in found)
    return _finding(found, pattern, name, Kind.METADATA if dated else Kind.OTHER)


def _finding(
    found: Sequence[_Seen], pattern: str, name: str, kind: Kind, role: Role = Role.BOILERPLATE
) -> Finding | None:
    articles = {seen.specimen.article for seen in found}
    if len(articles) < 2:
        return None
    zone = zone_of([seen.line for seen in found])
    examples = tuple(dict.fromkeys(seen.line.text for seen in found))[:2]
    rule = Rule(slug(name, "slot"), kind, pattern=pattern, zone=zone, role=role, examples=examples)
    return Finding(rule, {}, len(articles), places_of({seen.place for seen in found}))
