"""What is glued to paragraphs: heads such as "WATCH: ", tails such as "Read more: ...", marks in brackets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

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

Seen = dict[str, list[tuple[Specimen, int, str]]]  # key -> where, and the stretch as it is printed


def find_inline(specimens: Sequence[Specimen], recurring: Collection[str]) -> Iterator[Finding]:
    """Yield rules for stretches of otherwise varying paragraphs that come back in two articles or more."""
    heads: Seen = {}
    tails: Seen = {}
    marks: Seen = {}
    for specimen in specimens:
        opening = True
        for index, line in enumerate(specimen.lines):
            if line.key in recurring or not line.prose:
                continue
            if opening and specimen.place(index) is Place.INSIDE:
                opening = False
                if (head := _HEAD.match(line.text)) and not is_known(line.text):
                    heads.setdefault(fold(head["head"]), []).append((specimen, index, head["head"]))
            if tail := _tail(line):
                label = LABEL.match(tail)
                tails.setdefault(fold(label["label"] if label else tail), []).append((specimen, index, tail))
            for mark in _MARK.findall(line.text):
                marks.setdefault(fold(mark), []).append((specimen, index, mark))
    articles = len({specimen.article for specimen in specimens})
    for part, seen, fewest in (
        (Part.START, heads, 2),
        (Part.END, tails, 2),
        (Part.INSIDE, marks, max(2, articles / 2)),
    ):
        for found in seen.values():
            if len({specimen.article for specimen, _, _ in found}) >= fewest:
                yield _finding(part, found)


def _tail(line: Line) -> str:
    """Return what stands behind the paragraph's last full stop."""
    match = _TAIL.search(line.text)
    return line.text[match.end() :] if match else ""


def _finding(part: Part, found: Sequence[tuple[Specimen, int, str]]) -> Finding:
    text = found[0][2]
    pattern, kind = literal(text), Kind.OTHER
    if part is Part.END:
        if label := LABEL.match(text):
            longest = max(len(tail) for _, _, tail in found) - label.end()
            pattern = literal(text[: label.end()]) + slot(longest)
            text = label["label"]
        kind = label_kind(text) or Kind.OTHER
    elif part is Part.START:
        pattern += r"\ ?"
    lines = [specimen.lines[index].text for specimen, index, _ in found]
    rule = Rule(slug(text, part.value), kind, pattern=pattern, part=part, examples=tuple(dict.fromkeys(lines))[:1])
    articles = len({specimen.article for specimen, _, _ in found})
    places = places_of({specimen.place(index) for specimen, index, _ in found})
    return Finding(rule, {}, articles, places)
