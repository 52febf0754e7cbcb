"""Reads the dateline at the head of a text: lexes it, finds the first order that fits, and fills a Dateline."""

from __future__ import annotations

import functools

import regex

from newsparse.datelines import lexer, tables
from newsparse.datelines.grammar import ORDERS, Order
from newsparse.datelines.lexer import Part
from newsparse.datelines.model import Dateline

# The first look: does the text start with an opening bracket, a digit, a letter of a script without capitals, or a run
# of capitalised words that a mark of a dateline follows? Most paragraphs are done with here.
GATE = regex.compile(
    r"""\s*+ (?: [(\[【〔［（/﴾"«]
        | \p{Nd}
        | [\p{Lo}\p{Lm}]
        | (?: [\p{Lu}\p{Lt}][\p{L}\p{M}'’.\-]*+ [^\S\n]?+
              (?: (?:de|del|da|do|dos|la|le|el|al|van|den|der|am|an|di|du|of|and|y|e|i|taz|dpa|on|upon|na|nad|en|sur)[^\S\n]++ )*+ ){1,6}+
          [\s]*+ (?: [,(\[/:|=\d–—-] | \.[\s-] | (?<=\.[\s-]?) )
    )""",
    regex.VERBOSE,
)
SENTENCE = regex.compile(r"""[\s"'“”„«‘’(¿¡\[*]*+ (?: \Z | [\p{Lu}\p{Lt}\p{Lo}\p{Nd}$€£] )""", regex.VERBOSE)


@functools.cache
def _compiled() -> tuple[tuple[Order, regex.Pattern[str]], ...]:
    return tuple((order, regex.compile(order.shape)) for order in ORDERS)


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
    if not GATE.match(text):
        return None
    start = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    parts = lexer.lex(text, start)
    shape = "".join(part.kind for part in parts)
    for order, pattern in _compiled():
        if (match := pattern.match(shape)) and (line := _dateline(text, parts, order, match)):
            return line
    return None


def _dateline(text: str, parts: list[Part], order: Order, match: regex.Match[str]) -> Dateline | None:
    def written(group: str) -> str | None:
        if group not in match.re.groupindex or match[group] is None:
            return None
        first, last = match.span(group)
        return text[parts[first].start : parts[last - 1].end]

    end = parts[match.end() - 1].end
    place, agency, byline = written("place"), written("agency"), written("byline")
    if order.strict and not SENTENCE.match(text, end):
        return None
    if place is not None and tables.fold(place) in tables.labels():
        return None
    date = parts[match.start("date")].date if "date" in match.re.groupindex and match["date"] else None
    day = date.day if date else None
    return Dateline(
        place=place, agency=agency, byline=byline,
        year=date.year if date else None, month=date.month if date else None, day=day,
        text=text[parts[0].start : end], start=parts[0].start, end=end,
        weekday=date.weekday if date else None,
    )  # fmt: skip
