"""Turns the head of a paragraph into the parts that the grammar speaks of.

Every part is one letter, so that a whole dateline becomes a short word, its shape: "LONDON, Jan 5 (Reuters) -" is
``P,D(A)-``, and "BERLIN taz |" is ``PA|``.

    P  a city of the tables            N  a name: a run of capitalised words, or of words in a script without capitals
    R  a state or a country            A  an agency
    D  a date                          0  a number
    J  "By", "기자": a reporter is near  U  "Updated", a note on the text
    ( ) [ ] / | : = , . - "            punctuation, every script's brought to these
    x  anything else
"""

from __future__ import annotations

import attrs
import regex

from newsparse.datelines import dates, tables

GEORGIAN, GEORGIAN_END = "\u10d0", "\u10ff"  # Unicode calls these letters small, but they begin sentences
HEAD = 240  # no dateline is longer, and no more of a text is looked at
PARTS = 30
LONGEST_NAME = 6  # words
LONGEST_AGENCY = 12  # pieces

PIECE = regex.compile(
    r"""
    (?P<number> \d++ )
    | (?P<word> \p{L} (?: [\p{L}\p{M}\d'’ʻʼ״׳॰\u200c\u200d\u00ad·]
                        | (?<!\p{Ll}) \. (?=\p{L}) | \. (?=\p{Ll})     # "TEMPO.CO", "KOMPAS.com", "हि.स"
                        | [-‐‑] (?=[\p{L}\d]) )*+ )                      # "Port-au-Prince"
    | (?P<dash> [-‐‑‒–—―−─_~]++ )
    | (?P<mark> \S )
    """,
    regex.VERBOSE,
)
# A site signs with its address, whether the tables know it or not: "JAKARTA, iNews.id -".
SITE = regex.compile(
    r"""[\p{L}\d-]{3,20} \. (?: co\.id | com | net | org | co | id | tv | vn | ru | kz | ge | am | az | cd | gr | pl | ro | my | ph
                                | info | news ) (?: \.\p{L}{2} )?""",
    regex.IGNORECASE | regex.VERBOSE,
)
MARKS = {
    **dict.fromkeys("(（﴾", "("), **dict.fromkeys(")）﴿", ")"), **dict.fromkeys("[【〔［", "["),
    **dict.fromkeys("]】〕］", "]"), **dict.fromkeys(",،，、၊፣", ","), **dict.fromkeys(".।။。", "."),
    **dict.fromkeys(":：៖։፡", ":"), **dict.fromkeys("/／⁄", "/"), **dict.fromkeys("|｜│", "|"),
    **dict.fromkeys("=＝", "="), **dict.fromkeys('"«»“”„‹›', '"'), "׃": ":", "۔": ".",
}  # fmt: skip
# Small words inside the names of places.
PARTICLES = frozenset(
    "a al am an and auf aan bei bin by da das de del della der di do dos du e ed el en im in la las le les los na nad "
    "of och og on ob op pod pri s su sul sur sous-bois the und upon van von y i и на в у над".split()
)
# Abbreviations that do not end a name with their full stop.
SHORT = frozenset("st ste mt ft pt sto sta dr gen san s b st г пос с".split())
REPORTERS = frozenset(("기자", "특파원", "корр", "кар", "спецкор"))
NOTES = frozenset(map(tables.fold, ("Updated", "Update", "Adds", "Corrected", "Recasts", "Actualizado", "Обновлено",
                                    "Aktualisiert", "Actualisé", "Repeat", "Releads", "Lead", "Eds")))  # fmt: skip


@attrs.frozen
class Part:
    """One part: its letter, its span, and for a date what it says."""

    kind: str
    start: int
    end: int
    date: dates.Found | None = None


def lex(text: str, start: int) -> list[Part]:
    """Divide the head of a text into parts.

    Args:
        text: The text.
        start: Where it begins, after white space.

    Returns:
        At most 30 parts of the first 240 characters, in order; the last may be an ``x``, where no dateline goes on.
    """
    head = text[: start + HEAD]
    pieces = [part for piece in PIECE.finditer(head, start) for part in _unglued(head, piece)]
    starts = {piece.start(): number for number, piece in enumerate(pieces)}
    parts: list[Part] = []
    number = 0
    while number < len(pieces) and len(parts) < PARTS:
        part = _part(head, pieces, number, parts)
        parts.append(part)
        if part.kind == "x":
            break
        number += 1
        while number < len(pieces) and pieces[number].start() < part.end:
            number += 1
        if part.end < len(head) and number <= len(pieces) and part.end not in starts and not head[part.end].isspace():
            pieces[number:number] = list(PIECE.finditer(head, part.end, pieces[number].start() if number < len(pieces) else len(head)))
    return parts


def _unglued(head: str, piece: regex.Match[str]) -> list[regex.Match[str]]:
    """Take an agency that a hyphen ties to a place off it: "دمشق-سانا"."""
    first, hyphen, last = (piece["word"] or "").rpartition("-")
    known = tables.agencies().get(tables.fold(last)) if hyphen else None
    if known is None or tables.fold(first) not in tables.places() or tables.fold(piece[0]) in tables.agencies():
        return [piece]
    middle = piece.start() + len(first)
    spans = ((piece.start(), middle), (middle, middle + 1), (middle + 1, piece.end()))
    return [match for span in spans if (match := PIECE.match(head, *span))]


def _part(head: str, pieces: list[regex.Match[str]], number: int, before: list[Part]) -> Part:
    piece = pieces[number]
    start, end = piece.span()
    last = before[-1].kind if before else ""
    if piece["dash"]:
        return Part("-", start, end)
    if piece["mark"]:
        return Part(MARKS.get(piece[0], "x"), start, end)
    if found := _date(head, piece):
        return Part("D", start, dates.clock_end(head, found.end), found)
    if piece["number"]:
        agency = agency_end(head, pieces, number, bare=True)  # "9Colonne"
        return Part("A", start, agency) if agency > end else Part("0", start, end)
    folded = tables.fold(piece[0])
    if folded in REPORTERS:
        return Part("J", start, end)
    if last == "(" and folded in NOTES:
        return Part("U", start, head.find(")", end) if ")" in head[end:] else end)
    agency = agency_end(head, pieces, number, bare=last not in ("(", "[", "/", '"', "="))
    region = _region_end(head, pieces, number) if last in (",", "(", "[") and len(before) > 1 else 0
    if region > agency or (region and region == agency and last == "," and head[region:].lstrip()[:1] == "("):
        return Part("R", start, region)
    name = _name_end(head, pieces, number)
    known = bool(name) and tables.fold(head[start:name]) in tables.places()
    if agency and not (known and name >= agency and last in ("", "/", "-")) and (
        last or agency >= name or tables.fold(head[agency:name]) in tables.places()
    ):
        return Part("A", start, agency)
    if not name:
        return Part("x", start, end)
    return Part("P" if known else "N", start, name)


def _date(head: str, piece: regex.Match[str]) -> dates.Found | None:
    """The date at a piece, if it is a number or a word that a date can begin with."""
    word = piece["word"]
    if word and tables.fold(regex.split(r"[.-]", word)[0]) not in tables.date_words() and tables.fold(word) not in tables.date_words():
        return None
    return dates.find(head, piece.start(), month_first=False)


def agency_end(head: str, pieces: list[regex.Match[str]], number: int, *, bare: bool) -> int:
    """Where the longest agency's name that starts at a piece ends, or 0. A bare one must be spelled as listed."""
    start = pieces[number].start()
    for piece in reversed(pieces[number : number + LONGEST_AGENCY]):
        name = head[start : piece.end()]
        known = tables.agencies().get(tables.fold(name))
        if known and (not bare or known.is_spelled(name)):
            return piece.end()
    word = pieces[number][0]
    joint = not bare and "-" in word and all(tables.fold(name) in tables.agencies() for name in word.split("-"))
    return pieces[number].end() if joint or SITE.fullmatch(word) else 0


def _region_end(head: str, pieces: list[regex.Match[str]], number: int) -> int:
    start = pieces[number].start()
    for piece in reversed(pieces[number : number + 6]):
        if " ".join(head[start : piece.end()].split()) in tables.regions():
            return piece.end()
    return 0


def _name_end(head: str, pieces: list[regex.Match[str]], number: int) -> int:
    """Where a run of capitalised words (or of words without capitals) ends; 0 if none starts here."""
    end = words = 0
    for at in range(number, min(number + 2 * LONGEST_NAME, len(pieces))):
        piece = pieces[at]
        word = piece[0]
        if not piece["word"]:
            if word == "." and tables.fold(pieces[at - 1][0]) in SHORT and end == piece.start():
                continue
            break
        capital = not word[0].islower() or GEORGIAN <= word[0] <= GEORGIAN_END
        if at > number and (agency_end(head, pieces, at, bare=True) or _date(head, piece) or tables.fold(word) in REPORTERS):
            break
        if not capital and not (end and (word.casefold() in PARTICLES or word[1:2] in "'’" or "-" in word)):
            break
        words += 1
        if words > LONGEST_NAME:
            return 0
        if capital:
            end = piece.end()
    return end
