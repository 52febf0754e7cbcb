"""Turns the head of a paragraph into the parts that the grammar speaks of.

Every part is one letter, so that a whole dateline becomes a short word, its shape: "LONDON, Jan 5 (Reuters)
-" is ``P,D(A)-``, and "BERLIN taz |" is ``PA|``.

    P  a city of the tables            N  a name: a run of capitalised words, or of words in a script
    without capitals R  a state or a country            A  an agency
    D  a date                          0  a number
    J  "By", "기자": a reporter is near  U  "Updated", a note on the text
    ( ) [ ] / | : = , . - "            punctuation, every script's brought to these
    x  anything else
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import regex

from newsparse.datelines import dates, lines, tables
from newsparse.datelines.patterns import Lazy
from newsparse.datelines.pieces import Pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

ELIDED = ("d'", "d’")
GEORGIAN, GEORGIAN_END = "\u10d0", "\u10ff"  # Unicode calls these letters small, but they begin sentences
HEAD = 240  # no dateline is longer, and no more of a text is looked at
PARTS = 30
LONGEST_NAME = 6  # words
LONGEST_REGION = 6  # pieces
SLACK = 4  # characters by which a printed name may be longer than the folded one

# A site signs with its address, whether the tables know it or not: "JAKARTA, iNews.id -".
SITE = Lazy(
    r"""[\p{L}\d-]{3,20} \. (?: co\.id | com | net | org | co | info | news | id | tv | vn | ru | kz | ge | am
        | az | cd | gr | pl | ro | my | ph ) (?: \.\p{L}{2} )?""",
    regex.IGNORECASE | regex.VERBOSE,
)
AL = Lazy(r"\p{Ll}{1,3}[-‐‑]\p{Lu}")  # "Qasr al-Tin"
MARKS = {
    **dict.fromkeys("(（﴾", "("), **dict.fromkeys(")）﴿", ")"), **dict.fromkeys("[【〔［", "["),
    **dict.fromkeys("]】〕］", "]"), **dict.fromkeys(",،，、၊፣", ","), **dict.fromkeys(".।။。", "."),
    **dict.fromkeys(":：៖։፡", ":"), **dict.fromkeys("/／⁄", "/"), **dict.fromkeys("|｜│", "|"),
    **dict.fromkeys("=＝", "="), **dict.fromkeys('"«»“”„‹›', '"'), "׃": ":", "۔": ".",
}  # fmt: skip


@attrs.frozen
class Part:
    """One part: its letter, its span, and for a date what it says."""

    kind: str
    start: int
    end: int
    date: dates.Found | None = None


def lex(text: str, start: int) -> Iterator[Part]:
    """Divide the head of a text into parts, one by one.

    Args:
        text: The text.
        start: Where it begins, after white space.

    Yields:
        At most 30 parts of the first 240 characters, in order. A part "x", where no dateline goes on, is
        the last.
    """
    pieces = Pieces(text[: start + HEAD], start)
    last = ""
    number = 0
    for count in range(PARTS):
        piece = pieces.get(number)
        if piece is None:
            return
        part = _part(pieces, number, last, count)
        yield part
        if part.kind == "x":
            return
        last = part.kind
        while (piece := pieces.get(number)) and piece.end() <= part.end:
            number += 1
        if piece and piece.start() < part.end:  # the part ends inside a piece
            pieces.restart(number, part.end)


def _part(pieces: Pieces, number: int, last: str, count: int) -> Part:
    piece, head = pieces.get(number), pieces.head
    assert piece is not None
    start, end = piece.span()
    if piece["dash"]:
        return Part("-", start, end)
    if piece["mark"]:
        return Part(MARKS.get(piece[0], "x"), start, end)
    if found := _date(head, piece):
        return Part("D", start, lines.clock_end(head, found.end), found)
    if piece["number"]:
        agency = agency_end(pieces, number, bare=True)  # "9Colonne"
        return Part("A", start, agency) if agency > end else Part("0", start, end)
    folded = tables.fold(piece[0])
    if folded in tables.words("reporter"):
        return Part("J", start, end)
    if last == "(" and folded in tables.words("note"):
        return Part("U", start, head.find(")", end) if ")" in head[end:] else end)
    agency = agency_end(pieces, number, bare=last not in ("(", "[", "/", '"', "="))
    region = _region_end(pieces, number) if last in (",", "(", "[") and count > 1 else 0
    if region > agency or (region and region == agency and last == ","):
        return Part("R", start, region)
    name = _name_end(pieces, number)
    known = bool(name) and tables.is_place(tables.fold(head[start:name]))
    if (
        agency
        and not (known and name >= agency and (last == "" or (last == "/" and head[name:].lstrip()[:1] != "/")))
        and (last or agency >= name or tables.is_place(tables.fold(head[agency:name])))
    ):
        return Part("A", start, agency)
    if not name:
        return Part("x", start, end)
    return Part("P" if known else "N", start, name)


def _date(head: str, piece: regex.Match[str]) -> dates.Found | None:
    """Read the date at a piece, if it is a number or a word that a date can begin with."""
    word = piece["word"]
    if (
        word
        and tables.fold(word.partition(".")[0].partition("-")[0]) not in tables.date_words()
        and tables.fold(word) not in tables.date_words()
    ):
        return None
    return dates.find(head, piece.start(), month_first=False)


def agency_end(pieces: Pieces, number: int, *, bare: bool) -> int:
    """Where the longest agency's name at a piece ends, or 0. A bare one must be spelled as listed."""
    first = pieces.get(number)
    if first is None:
        return 0
    known = tables.agencies()
    if longest := tables.agency_words().get(tables.first_word(tables.fold(first[0]))):
        ends = []
        while (piece := pieces.get(number)) and piece.end() - first.start() <= longest + SLACK:
            ends.append(piece.end())
            number += 1
        for end in reversed(ends):
            name = pieces.head[first.start() : end]
            if tables.fold(name) in known.country and (not bare or known.is_spelled(name)):
                return end + 1 if "." in name[:-1] and pieces.head[end : end + 2] == ".)" else end
    word = first[0]
    if bare or "-" not in word:
        return first.end() if "." in word and SITE.fullmatch(word) else 0
    return first.end() if all(tables.fold(name) in known.country for name in word.split("-")) else 0


def _region_end(pieces: Pieces, number: int) -> int:
    """Where the longest state or country that starts at a piece ends, or 0."""
    first, end = pieces.get(number), 0
    if first is None or first[0].split(".")[0] not in tables.region_words():
        return 0
    for ahead in range(number, number + LONGEST_REGION):
        piece = pieces.get(ahead)
        if piece and " ".join(pieces.head[first.start() : piece.end()].split()) in tables.regions():
            end = piece.end()
    return end


def _name_end(pieces: Pieces, number: int) -> int:
    """Where a run of capitalised words (or of words without capitals) ends; 0 if none starts here."""
    end = words = 0
    before = ""
    for at in range(number, number + 2 * LONGEST_NAME):
        piece = pieces.get(at)
        if piece is None or (end and "\n" in pieces.head[end : piece.start()]):
            break
        word = piece[0]
        if not piece["word"]:
            if word == "." and end == piece.start() and tables.fold(before) in tables.words("short"):
                continue
            if word == "&" and end:  # "SAN FRANCISCO & LONDON"
                continue
            break
        if at > number and _ends_name(pieces, number, at, piece):
            break
        capital = not word[0].islower() or GEORGIAN <= word[0] <= GEORGIAN_END
        capital = capital or (word.startswith(ELIDED) and word[2:3].isupper())  # "Cortina d'Ampezzo"
        capital = capital or (end > 0 and (word in tables.words("region") or AL.match(word) is not None))
        if not capital and not (
            end and (word.casefold() in tables.words("particle") or word[1:2] in ("'", "’") or "-" in word)
        ):
            break
        words += 1
        if words > LONGEST_NAME:
            return 0
        if capital:
            end = piece.end()
        before = word
    return end


def _ends_name(pieces: Pieces, number: int, at: int, piece: regex.Match[str]) -> bool:
    """Whether a word in a run of names begins another part."""
    if _date(pieces.head, piece) or tables.fold(piece[0]) in tables.words("reporter"):
        return True
    if not agency_end(pieces, at, bare=True):
        return False
    word, first = piece[0], pieces.get(number)
    assert first is not None
    # Nova is an agency, and a word of many names: "Vila Nova".
    return not word.istitle() or tables.is_place(tables.fold(pieces.head[first.start() : piece.start()]))
