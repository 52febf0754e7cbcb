"""Reads the dateline at the head of a text: lexes it, finds the first order that fits, and fills a Dateline."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import regex

from newsparse.datelines import dates, lexer, tables
from newsparse.datelines.eastern import parse_eastern
from newsparse.datelines.grammar import ORDERS, UNVOUCHED, Order
from newsparse.datelines.model import Dateline

if TYPE_CHECKING:
    from newsparse.datelines.lexer import Part

# Words that open a German sentence. "Berlin. Die ..." is how regional papers begin; "Berlin. Hauptstadt ..." is not.
GERMAN_OPENERS = (
    "D(?:er|ie|as|en|em)|Ein(?:e[rmn]?)?|I[nm]|A[mn]|Auf|Nach|Bei|Mit|Wegen|Für|Seit|Vor|Wie|Rund|Mehr|Zwei|Drei|Trotz|Weil"
    "|Wenn|Zum|Zur|Nun|Es|Er|Sie"
)
# The first look, with which most paragraphs are done: does the text start with an opening bracket, with a date that a
# bracket follows, or with a few words - capitalised, or of a script without capitals - and a mark of a dateline?
GATE = regex.compile(
    r"""
    (?: [(\[【〔［（/﴾]
      | (?= \p{Lu}[\p{L}\p{M}-]++ \. \s++ (?:GERMAN_OPENERS) \s )
      | (?=[\p{Han}\p{Katakana}])
      | \p{Nd} [^\n]{1,40}? [(/]
      | (?: (?: [\p{Lu}\p{Lt}] (?: [\p{L}\p{M}'’ʻ&\d] | [.\-‑](?=\p{L}) )*+ \.?+
              | (?: de|del|da|do|dos|la|le|el|al|van|den|der|am|an|di|du|of|and|y|e|i|on|upon|na|nad|en|sur|у ) (?=\s)
            )
            [^\S\n]?+ ){1,8}+
        (?: [a-z]{2,8} [^\S\n]?+ (?= [|(–—-] | \Z ) )?+     # "BERLIN taz |"
      | (?: [\p{Lo}\p{Lm}\p{Georgian}] [\p{L}\p{M}\p{Cf}'’·.\d]*+ [^\S\n]*+ ){1,7}+
    )
    (?: (?= \p{Lu}[\p{L}\p{M}-]++ \. \s++ (?:GERMAN_OPENERS) \s )
      | (?<= [(\[【〔［（/﴾] | \p{Nd}[^\n]{1,40}[(/] )
      | (?=[\p{Han}\p{Katakana}])
      | \s*+
        (?: [/:|=។៖։–—―−_~-]
          | [(\[] [^()\n]{1,70} [)\]]
          | \p{Nd} [^\n]{0,40}? [(/:–—-]
          | (?<= [\p{Lo}\p{M}] \s? ) \p{Nd}
          | [,،፣၊] \s*+ (?: [\p{Lu}\p{Lt}\p{Lo}\p{Georgian}\p{Nd}(\[/] | \p{Ll}++ \.?+ (?: \s \p{Nd} | \p{Lu} ) )
          | (?<= \. \s? ) [\p{Lu}\p{Nd}/-]
          | (?<= [.।] \s? ) \Z
          | [।.] [\s/-]
          | \Z
          )
    )""".replace("GERMAN_OPENERS", GERMAN_OPENERS),
    regex.VERBOSE,
)
# What a sentence of a story begins with: a capital, or a letter of a script that has none.
SENTENCE = regex.compile(r"""[\s"'“”„«‘’¿¡*]*+ (?: \Z | [\p{Lu}\p{Lt}\p{Lo}\p{Georgian}] )""", regex.VERBOSE)
NUMBER_NEXT = regex.compile(r"\s*+[\p{Nd}$€£]")
BYLINE = regex.compile(
    r"(?:By|Von|Par|Por)\s++(?P<name>(?:\p{Lu}[\p{Ll}'’.-]++\s++(?:(?:de|van|von|al)\s++)?){2,3})(?=[\p{Lu}(])"
)
GEORGIAN = regex.compile(r"\p{Georgian}")
NEW_AGENCY = regex.compile(r"(?=(?:.*\p{Lu}){2})\p{Lu}[\p{L}\d.&-]{1,12}")
GERMAN = regex.compile(rf"\s++(?:{GERMAN_OPENERS})\s")
SHORTEST = 20  # characters of a story that a place in brackets opens
STORY = 300  # how far into the story a weekday is looked for
WORD = regex.compile(r"\p{L}[\p{L}\p{M}’'-]*+")


@functools.cache
def _orders() -> tuple[tuple[Order, regex.Pattern[str]], ...]:
    return tuple((order, regex.compile(order.shape, regex.VERBOSE)) for order in ORDERS)


def parse_dateline(text: str) -> Dateline | None:
    """Read the dateline that a paragraph begins with.

    Args:
        text: The beginning of a paragraph, or all of it. White space in front is skipped.

    Returns:
        The dateline, with offsets into ``text`` in characters, or None if the text does not begin with one, or if it
        is not sure to.

    Example:
        >>> line = parse_dateline("MOSCOW, April 29. /TASS/. The ministry said on Thursday that ...")
        >>> line.place, line.month, line.day, line.agency, line.text
        ('MOSCOW', 4, 29, 'TASS', 'MOSCOW, April 29. /TASS/.')
    """
    start = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    if not GATE.match(text, start, start + lexer.HEAD):
        return None
    if line := parse_eastern(text, start):
        return line
    if credit := BYLINE.match(text, start, start + lexer.HEAD):
        return _after_byline(text, start, credit)
    return _spaced(text, start)


def _after_byline(text: str, start: int, credit: regex.Match[str]) -> Dateline | None:
    """Read a dateline behind a byline, if an agency vouches for it: "By Jane Doe LONDON (Reuters) -"."""
    line = _spaced(text, credit.end())
    if line is None or line.agency is None or line.byline is not None:
        return None
    return _filled(text, start, line.end, {**_fields(line), "byline": credit["name"].strip()})


def _fields(line: Dateline) -> dict[str, str | int | None]:
    return {
        field: getattr(line, field)
        for field in ("place", "agency", "byline", "year", "month", "day", "weekday")
    }


def _spaced(text: str, start: int) -> Dateline | None:
    parts = list(lexer.lex(text, start))
    shape = "".join(part.kind for part in parts)
    for order, pattern in _orders():
        match = pattern.match(shape)
        if match and match.end() <= len(parts) and (line := _dateline(text, parts, order, match)):
            return line
    return None


def _dateline(text: str, parts: list[Part], order: Order, match: regex.Match[str]) -> Dateline | None:
    """Fill a Dateline from the parts an order found, or None if what they say speaks against it."""
    found: dict[str, str | None] = {"place": None, "agency": None, "byline": None}
    for field in found.keys() & match.re.groupindex.keys():
        if match[field]:
            first, last = match.span(field)
            found[field] = text[parts[first].start : parts[last - 1].end]
    place, agency = found["place"], found["agency"]
    end = parts[match.end() - 1].end
    date = _date(text, parts, match, agency, place)
    if place and _is_no_place(place, agency):
        return None
    if order.name in UNVOUCHED:
        if not _stands_alone(text, end, order, match, found):
            return None
    elif not _borne_out(text, end, order, match, found):
        return None
    return _filled(text, parts[0].start, end, {**found, **date})


def _filled(text: str, start: int, end: int, fields: dict[str, str | int | None]) -> Dateline:
    weekday = fields.get("weekday")
    if weekday is None:
        weekday = weekday_in(text[end : end + STORY])
    return Dateline(**{**fields, "weekday": weekday}, text=text[start:end], start=start, end=end)  # type: ignore[arg-type]


def weekday_in(story: str) -> int | None:
    """Find the one weekday that a story's beginning names: 0 for Monday, None for none or several."""
    days = {
        day
        for word in WORD.findall(story)
        if len(word) > 3 and (day := tables.weekdays().get(tables.fold(word))) is not None
    }
    return days.pop() if len(days) == 1 else None


def _date(
    text: str, parts: list[Part], match: regex.Match[str], agency: str | None, place: str | None
) -> dict[str, int | None]:
    """Year, month and day, read by the convention of the agency's or the place's country."""
    blank: dict[str, int | None] = {"year": None, "month": None, "day": None, "weekday": None}
    if "date" not in match.re.groupindex or not match["date"]:
        return blank
    part = parts[match.start("date")]
    if part.kind == "0":  # "BILBO, 5 (EUROPA PRESS)": the day alone
        day = int(text[part.start : part.end]) if part.end - part.start <= 2 else 0
        return {**blank, "day": day if 1 <= day <= 31 else None}
    known = tables.agencies().get(tables.fold(agency or ""))
    country = known.country if known else None
    american = country == "us" or bool(
        place and place.rpartition(", ")[2] in tables.regions() and place.endswith(".")
    )
    found = (
        dates.find(text[: part.start + lexer.HEAD], part.start, month_first=american, language=country)
        or part.date
    )
    return {field: getattr(found, field) for field in blank}


def _is_no_place(place: str, agency: str | None) -> bool:
    """Whether a name is a label, or one that its agency's letters are short for: "World Health Organization (WHO) -"."""
    first = place.partition(",")[0]
    if tables.fold(first) in tables.labels() or (
        first.startswith("The ") and tables.fold(first) not in tables.places()
    ):
        return True
    initials = "".join(word[0] for word in place.split() if word[0].isupper())
    return agency is not None and len(initials) > 1 and initials == agency.upper() and not place.isupper()


def _is_known(place: str) -> bool:
    return tables.fold(place) in tables.places()


def _borne_out(
    text: str, end: int, order: Order, match: regex.Match[str], found: dict[str, str | None]
) -> bool:
    """Whether an order with a known agency may be believed."""
    place, agency, byline = found["place"], found["agency"] or "", found["byline"]
    closed = match[0][-1] in "-:|=."
    if (
        not closed
        and not SENTENCE.match(text, end, end + STORY)
        and not NUMBER_NEXT.match(text, end, end + STORY)
    ):
        return False
    known = tables.agencies().get(tables.fold(agency))
    if order.name == "place, agency, reporter":
        return bool(byline and byline.isupper() and " " in byline and known and known.country == "tr")
    if order.name == "bare agency":
        return SENTENCE.match(text, end, end + STORY) is not None and (
            lexer.SITE.fullmatch(agency) is not None or bool(known and known.opens)
        )
    if order.name == "place, agency, no mark":
        return agency.upper() == agency.lower()
    if order.name == "reporter, place, agency":
        return bool(byline) and bool(
            regex.fullmatch(r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}{2,}", byline or "")
        )
    if order.name == "agency":
        return known is not None and agency in known.spellings
    if place is None:
        return True
    cased = place[0].isupper()
    if match["date"] if "date" in match.re.groupindex else None:
        return True
    sure = _is_known(regex.split(r"[,(\[/]", place)[0].strip()) or not cased or place.isupper()
    if order.name in ("place, date, bare agency", "bare agency, place"):
        return sure and (cased or _is_known(place)) and SENTENCE.match(text, end, end + STORY) is not None
    return sure or (closed and len(place.split()) <= 4)


def _stands_alone(
    text: str, end: int, order: Order, match: regex.Match[str], found: dict[str, str | None]
) -> bool:
    """Whether a dateline that no known agency vouches for may be believed."""
    place, agency = found["place"] or "", found["agency"] or ""
    if not SENTENCE.match(text, end, end + STORY):
        return False
    city, _, region = place.partition(",")
    caseless = city.upper() == city.lower() or GEORGIAN.match(city) is not None
    capitals = city.isupper() or caseless
    known = _is_known(city) or bool(region)
    close = match["close"] if "close" in match.re.groupindex else ""
    if order.name == "place in brackets":
        return len(text) - end > SHORTEST
    if order.name == "place, new agency":
        return capitals and (caseless or NEW_AGENCY.fullmatch(agency) is not None)
    if order.name == "place, date, new agency":
        return known or city.isupper()
    if (
        close == "."
    ):  # "BAKU, Azerbaijan, May 5." and "लखनऊ।"; "Berlin. Die ..." is how German regional papers begin
        dated = order.name == "place, whole date" and city.isupper() and bool(region)
        return (
            dated or text[end - 1] == "।" or (order.name == "place" and GERMAN.match(text, end) is not None)
        )
    if order.name == "place, whole date":
        with_year = regex.search(r"\d{4}", text[:end]) is not None
        return known or len(city.split()) <= (4 if city.isupper() else 2 if with_year else 0)
    if close in (":", "|"):
        return capitals or bool(region)
    return close[0] in ".," or city.isupper() or bool(region) or "/" in city
