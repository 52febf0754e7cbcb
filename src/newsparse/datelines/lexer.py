"""Turns the head of a paragraph into the parts that the grammar speaks of.

Every part is one letter, so that a whole dateline becomes a short word, its shape: "LONDON, Jan 5 (Reuters)
-" is ``P,D(A)-``, and "BERLIN taz |" is ``PA|``.

    P  a city of the tables         N  another name: words with capitals, or of a script without them
    R  a state or a country         A  an agency
    D  a date                       0  a number
    J  "By", "기자": a reporter is near
    U  "Updated": a note on the text
    ( ) [ ] / | : = , . - "         punctuation; that of every script is brought to these
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

__all__ = ["AL", "HEAD", "Part", "SITE", "lex"]

_ELIDED = ("d'", "d’")
_GEORGIAN, _GEORGIAN_END = "\u10d0", "\u10ff"  # Unicode calls these letters small, but they begin sentences
HEAD = 240  # no dateline is longer, and no more of a text is looked at
_PARTS = 30
_LONGEST_NAME = 6  # words
_LONGEST_REGION = 6  # pieces
_SLACK = 4  # characters by which a printed name may be longer than the folded one
_BEFORE_AGENCY = ("(", "[", "/", '"', "=")  # behind these, one may be written in any way
_BEFORE_REGION = (",", "(", "[")

# A site signs with its address, whether the tables know it or not: "JAKARTA, iNews.id -".
SITE = Lazy(
    r"""[\p{L}\d-]{3,20} \. (?: co\.id | com | net | org | co | info | news | id | tv | vn | ru | kz | ge | am
        | az | cd | gr | pl | ro | my | ph ) (?: \.\p{L}{2} )?""",
    regex.IGNORECASE | regex.VERBOSE,
)
AL = Lazy(r"\p{Ll}{1,3}[-‐‑]\p{Lu}")  # "Qasr al-Tin"
_MARKS = {
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
        text: the text.
        start: where it begins, after white space.

    Yields:
        At most 30 parts of the first 240 characters, in order. A part "x", where no dateline goes on, is
        the last.
    """
    pieces = Pieces(text[: start + HEAD], start)
    last = ""
    number = 0
    for count in range(_PARTS):
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
    """Find the part that begins with a piece, behind a part of the kind `last` and a count of parts in all."""
    piece, head = pieces[number], pieces.head
    start, end = piece.span()
    if piece["dash"]:
        return Part("-", start, end)
    if piece["mark"]:
        return Part(_MARKS.get(piece[0], "x"), start, end)
    if found := _date(head, piece):
        return Part("D", start, lines.clock_end(head, found.end), found)
    if piece["number"]:
        agency = _agency_end(pieces, number, bare=True)  # "9Colonne"
        return Part("A", start, agency) if agency > end else Part("0", start, end)
    return _title_or_note(head, piece, last) or _name(pieces, number, last, count)


def _title_or_note(head: str, piece: regex.Match[str], last: str) -> Part | None:
    """Read a reporter's title, or a note on the text up to the bracket that closes it: "(Updated at 5 p.m.)"."""
    start, end = piece.span()
    folded = tables.fold_name(piece[0])
    if folded in tables.words("reporter"):
        return Part("J", start, end)
    if last == "(" and folded in tables.words("note"):
        return Part("U", start, head.find(")", end) if ")" in head[end:] else end)
    return None


def _name(pieces: Pieces, number: int, last: str, count: int) -> Part:
    """Read a name: the longest that is a state or a country behind a place, an agency, a city, or any other."""
    start, end = pieces[number].span()
    agency = _agency_end(pieces, number, bare=last not in _BEFORE_AGENCY)
    region = _region_end(pieces, number) if last in _BEFORE_REGION and count > 1 else 0
    if region > agency or (region and region == agency and last == ","):
        return Part("R", start, region)
    name = _name_end(pieces, number)
    is_city = bool(name) and tables.is_place(tables.fold_name(pieces.head[start:name]))
    if agency and _is_agency(pieces.head, agency, name, last, is_city=is_city):
        return Part("A", start, agency)
    if not name:
        return Part("x", start, end)
    return Part("P" if is_city else "N", start, name)


def _is_agency(head: str, agency: int, name: int, last: str, *, is_city: bool) -> bool:
    """Tell whether words up to `agency` are one, though a name begins with them that goes up to `name`."""
    place_is_due = last == "" or (last == "/" and head[name:].lstrip()[:1] != "/")
    if is_city and name >= agency and place_is_due:  # agencies are called after cities
        return False
    return bool(last) or agency >= name or tables.is_place(tables.fold_name(head[agency:name]))  # "TASS Moscow"


def _date(head: str, piece: regex.Match[str]) -> dates.Found | None:
    """Read the date at a piece, if it is a number or a word that a date can begin with."""
    word = piece["word"]
    if (
        word
        and tables.fold_name(word.partition(".")[0].partition("-")[0]) not in tables.date_words()
        and tables.fold_name(word) not in tables.date_words()
    ):
        return None
    return dates.find(head, piece.start(), month_first=False)


def _agency_end(pieces: Pieces, number: int, *, bare: bool) -> int:
    """Return where the longest agency's name at a piece ends, or 0. A bare one must be spelled as listed."""
    if end := _listed_end(pieces, number, bare=bare):
        return end
    first = pieces[number]
    is_one = _is_site if bare or "-" not in first[0] else _are_joined_agencies
    return first.end() if is_one(first[0]) else 0


def _listed_end(pieces: Pieces, number: int, *, bare: bool) -> int:
    """Return where the longest listed name at a piece ends, or 0."""
    first, head, known = pieces[number], pieces.head, tables.agencies()
    longest = tables.agency_words().get(tables.first_word(tables.fold_name(first[0])))
    if not longest:
        return 0
    ends = []
    while (piece := pieces.get(number)) and piece.end() - first.start() <= longest + _SLACK:
        ends.append(piece.end())
        number += 1
    for end in reversed(ends):
        name = head[first.start() : end]
        if tables.fold_name(name) in known.country and (not bare or known.is_spelled(name)):
            return end + 1 if "." in name[:-1] and head[end : end + 2] == ".)" else end  # "(A.P.)"
    return 0


def _is_site(word: str) -> bool:
    return "." in word and SITE.fullmatch(word) is not None


def _are_joined_agencies(word: str) -> bool:
    return all(tables.fold_name(name) in tables.agencies().country for name in word.split("-"))  # "AFP-dpa"


def _region_end(pieces: Pieces, number: int) -> int:
    """Return where the longest state or country that starts at a piece ends, or 0."""
    first, end = pieces[number], 0
    if first[0].split(".")[0] not in tables.region_words():
        return 0
    for ahead in range(number, number + _LONGEST_REGION):
        piece = pieces.get(ahead)
        if piece and " ".join(pieces.head[first.start() : piece.end()].split()) in tables.regions():
            end = piece.end()
    return end


def _name_end(pieces: Pieces, number: int) -> int:
    """Return where a run of capitalised words (or of words without capitals) ends; 0 if none starts here."""
    end = words = 0
    before = ""
    for at in range(number, number + 2 * _LONGEST_NAME):
        piece = pieces.get(at)
        if piece is None or (end and "\n" in pieces.head[end : piece.start()]):
            break
        if not piece["word"]:
            if _is_in_name(piece, end, before):
                continue
            break
        if at > number and _ends_name(pieces, number, at, piece):
            break
        before = piece[0]
        capital = _is_capital(before, inside=end > 0)
        if not capital and not (end and _is_small(before)):
            break
        words += 1
        if words > _LONGEST_NAME:
            return 0
        if capital:
            end = piece.end()
    return end


def _is_in_name(mark: regex.Match[str], end: int, before: str) -> bool:
    """Tell whether a mark goes on with a name up to `end`: "St. Louis", "SAN FRANCISCO & LONDON"."""
    if mark[0] == ".":
        return mark.start() == end and tables.fold_name(before) in tables.words("short")
    return mark[0] == "&" and end > 0


def _is_capital(word: str, *, inside: bool) -> bool:
    """Tell whether a word may end a name: with a capital or of a script without, or a kind of region inside a name."""
    if not word[0].islower() or _GEORGIAN <= word[0] <= _GEORGIAN_END:
        return True
    if word.startswith(_ELIDED) and word[2:3].isupper():  # "Cortina d'Ampezzo"
        return True
    return inside and (word in tables.words("region") or AL.match(word) is not None)


def _is_small(word: str) -> bool:
    """Tell whether a word may stand inside a name: "Rio de Janeiro"."""
    return word.casefold() in tables.words("particle") or word[1:2] in ("'", "’") or "-" in word


def _ends_name(pieces: Pieces, number: int, at: int, piece: regex.Match[str]) -> bool:
    """Tell whether a word in a run of names begins another part."""
    if _date(pieces.head, piece) or tables.fold_name(piece[0]) in tables.words("reporter"):
        return True
    if not _agency_end(pieces, at, bare=True):
        return False
    start, head = pieces[number].start(), pieces.head
    is_place = tables.is_place(tables.fold_name(head[start : piece.start()]))
    # Nova and AIN are agencies, and words of names: "Vila Nova", "AL AIN".
    return is_place or not (piece[0].istitle() or tables.is_place(tables.fold_name(head[start : piece.end()])))
