"""What is glued to paragraphs: heads such as "WATCH: ", tails such as "Read more: ...", marks in brackets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from attrs import frozen

from newsparse.folding import fold
from newsparse.learning.findings import Finding, literal, places_of, slug
from newsparse.learning.slots import LABEL, is_known, label_kind, slot
from newsparse.learning.specimens import Line, Place, Specimen
from newsparse.model import Kind, Part
from newsparse.rules import Rule

__all__ = ["find_inline"]

_HEAD = re.compile(r"(?P<head>[^\s:|].{1,39}?(?::|[ ][|–—/-]))[ ](?=\S)")
_TAIL = re.compile(r"[.!?…。！？।۔][\"'”’»)\]]?[ ](?=[^.!?…。！？।۔]{2,100}$)")
# Two words in small letters at least: "(EU)" and "(Reuters)" are the story's.
_MARK = re.compile(r"[(\[](?=[a-z])[^()\[\]\d]{2,40}[ ][^()\[\]\d]{2,40}[)\]]")


@frozen
class _Stretch:
    """A part of a paragraph that may be the outlet's."""

    part: Part
    key: str  # by which it is known again: what varies behind a tail's label is not in it
    text: str  # as it is printed
    specimen: Specimen
    index: int  # of its paragraph


def find_inline(specimens: Sequence[Specimen], recurring: Collection[str]) -> Iterator[Finding]:
    """Yield rules for stretches of otherwise varying paragraphs that come back in two articles or more."""
    seen: dict[Part, dict[str, list[_Stretch]]] = {Part.START: {}, Part.END: {}, Part.INSIDE: {}}
    for specimen in specimens:
        for stretch in _stretches(specimen, recurring):
            seen[stretch.part].setdefault(stretch.key, []).append(stretch)
    half = len({specimen.article for specimen in specimens}) / 2
    for part, by_key in seen.items():
        fewest = max(2, half) if part is Part.INSIDE else 2
        for found in by_key.values():
            if _count_articles(found) >= fewest:
                yield _finding(part, found)


def _stretches(specimen: Specimen, recurring: Collection[str]) -> Iterator[_Stretch]:
    """Yield the head of the story's first paragraph, and the tails and marks of all."""
    paragraphs = [at for at, line in enumerate(specimen.lines) if line.prose and line.key not in recurring]
    first = next((at for at in paragraphs if specimen.place(at) is Place.INSIDE), None)
    for index in paragraphs:
        line = specimen.lines[index]
        if index == first and (head := _HEAD.match(line.text)) and not is_known(line.text):
            yield _Stretch(Part.START, fold(head["head"]), head["head"], specimen, index)
        if tail := _tail(line):
            label = LABEL.match(tail)
            yield _Stretch(Part.END, fold(label["label"] if label else tail), tail, specimen, index)
        for mark in _MARK.findall(line.text):
            yield _Stretch(Part.INSIDE, fold(mark), mark, specimen, index)


def _tail(line: Line) -> str:
    """Return what stands behind the paragraph's last full stop."""
    match = _TAIL.search(line.text)
    return line.text[match.end() :] if match else ""


def _count_articles(found: Sequence[_Stretch]) -> int:
    return len({stretch.specimen.article for stretch in found})


def _finding(part: Part, found: Sequence[_Stretch]) -> Finding:
    text = found[0].text
    pattern, kind = literal(text), Kind.OTHER
    if part is Part.END:
        if label := LABEL.match(text):
            longest = max(len(stretch.text) for stretch in found) - label.end()
            pattern = literal(text[: label.end()]) + slot(longest)
            text = label["label"]
        kind = label_kind(text) or Kind.OTHER
    elif part is Part.START:
        pattern += r"\ ?"
    lines = [stretch.specimen.lines[stretch.index].text for stretch in found]
    rule = Rule(slug(text, part.value), kind, pattern=pattern, part=part, examples=tuple(dict.fromkeys(lines))[:1])
    places = places_of({stretch.specimen.place(stretch.index) for stretch in found})
    return Finding(rule, {}, _count_articles(found), places)
