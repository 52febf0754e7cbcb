"""Reads the dateline at the head of a text: lexes it, finds the order that fits, and fills a Dateline."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
import regex

from newsparse.arguments import wrong_type
from newsparse.datelines import dates, lexer, tables
from newsparse.datelines.eastern import parse_eastern
from newsparse.datelines.evidence import Claim, is_borne_out
from newsparse.datelines.firstlook import EASTERN_START, may_open
from newsparse.datelines.grammar import ORDERS, Order
from newsparse.datelines.model import Dateline
from newsparse.datelines.patterns import Lazy
from newsparse.folding import INVISIBLE

if TYPE_CHECKING:
    from newsparse.datelines.lexer import Part

__all__ = ["ENOUGH", "parse_dateline"]

_NAME = r"(?: \p{Lu} [\p{Ll}'’.-]++ \s++ (?: (?:de|van|von|al) \s++ )? )"
_BYLINE = Lazy(
    rf"""(?: By | Von | Par | Por ) \s++
    (?P<name> {_NAME}{{2,3}} (?: (?:and|und|et|y|e) \s++ {_NAME}{{2,3}} )? )
    (?= [\p{{Lu}}(] )  # a dateline begins so""",
    regex.VERBOSE,
)
_PATTERNS = [(order, Lazy(order.shape, regex.VERBOSE)) for order in ORDERS]
_NO_DATE = dates.Found(0)
_STORY = 300  # how far into the story a weekday is looked for
ENOUGH = 2 * lexer.HEAD + _STORY  # characters: of more text nothing is read
_ORDERS_BY_START = {
    start: [(order, pattern) for order, pattern in _PATTERNS if start in order.starts]
    for start in {start for order in ORDERS for start in order.starts}
}
_SEEN = regex.compile(rf"[^\s{''.join(sorted(INVISIBLE))}]")
_BY = regex.compile(r"^(?:By|Par|Por|Von)\s++")
_WORD = Lazy(r"\p{L}[\p{L}\p{M}’'-]*+")


def parse_dateline(text: str) -> Dateline | None:
    """Read the dateline that a paragraph begins with.

    Args:
        text: the beginning of a paragraph, or all of it. White space in front is skipped, and what nobody sees.

    Returns:
        The dateline, with offsets into `text` in characters, or None if the text does not begin with one,
        or if it is not sure to.

    Raises:
        TypeError: `text` is not a str.

    >>> line = parse_dateline("MOSCOW, April 29. /TASS/. The ministry said on Thursday that ...")
    >>> line.place, line.month, line.day, line.agency, line.text
    ('MOSCOW', 4, 29, 'TASS', 'MOSCOW, April 29. /TASS/.')
    """
    if not isinstance(text, str):
        raise wrong_type("text", text, "str")
    start = 0
    if text[:1].isspace() or text[:1] in INVISIBLE:
        first = _SEEN.search(text)
        start = first.start() if first else len(text)
    line = _parse(text[start : start + ENOUGH])
    return attrs.evolve(line, start=start + line.start, end=start + line.end) if line and start else line


@functools.lru_cache(maxsize=16)  # a story's first paragraphs are read once more when its boilerplate is gone
def _parse(text: str) -> Dateline | None:
    if not may_open(text):
        return None
    if line := parse_eastern(text, 0):
        return line
    if EASTERN_START.match(text):
        return None
    if credit := _BYLINE.match(text, 0, lexer.HEAD):
        return _after_byline(text, credit)
    return _spaced(text, 0)


def _after_byline(text: str, credit: regex.Match[str]) -> Dateline | None:
    """Read a dateline behind a byline, if an agency vouches for it: "By Jane Doe LONDON (Reuters) -"."""
    line = _spaced(text, credit.end())
    if line is None or line.agency is None or line.byline is not None:
        return None
    return attrs.evolve(line, byline=credit["name"].strip(), text=text[: line.end], start=0)


def _spaced(text: str, start: int) -> Dateline | None:
    parts = list(lexer.lex(text, start))
    shape = "".join(part.kind for part in parts)
    for order, pattern in _ORDERS_BY_START.get(shape[:1], ()):
        match = pattern.match(shape)
        if match and (line := _dateline(text, parts, order, match)):
            return line
    return None


def _dateline(text: str, parts: list[Part], order: Order, match: regex.Match[str]) -> Dateline | None:
    """Fill a Dateline from the parts an order found, or None if what they say speaks against it."""
    place, agency, byline = (_said(text, parts, match, field) for field in ("place", "agency", "byline"))
    byline = byline and _BY.sub("", byline)
    start, end = parts[0].start, parts[match.end() - 1].end
    claim = Claim(
        order=order.name, place=place, agency=agency, byline=byline, dated=bool(_group(match, "date")),
        closed=match[0][-1] in "-:|=.", close=_group(match, "close") or "", text=text, end=end,
    )  # fmt: skip
    if not is_borne_out(claim):
        return None
    date = _date(text, parts, match, agency, place)
    weekday = date.weekday if date.weekday is not None else _weekday_in(text[end : end + _STORY])
    return Dateline(
        place=place, agency=agency, byline=byline, year=date.year, month=date.month, day=date.day,
        text=text[start:end], start=start, end=end, weekday=weekday,
    )  # fmt: skip


def _group(match: regex.Match[str], name: str) -> str | None:
    return match[name] if name in match.re.groupindex else None


def _said(text: str, parts: list[Part], match: regex.Match[str], group: str) -> str | None:
    """Return the text of the parts in a group, or None if there are none."""
    if not _group(match, group):
        return None
    first, last = match.span(group)
    return text[parts[first].start : parts[last - 1].end]


def _weekday_in(story: str) -> int | None:
    """Find the one weekday that a story's beginning names: 0 for Monday, None for none or several."""
    days = {
        day
        for word in _WORD.findall(story)
        if len(word) > 3 and (day := tables.weekdays().get(tables.fold_name(word))) is not None
    }
    return days.pop() if len(days) == 1 else None


def _date(text: str, parts: list[Part], match: regex.Match[str], agency: str | None, place: str | None) -> dates.Found:
    """Return year, month and day, read by the convention of the agency's or the place's country."""
    if not _group(match, "date"):
        return _NO_DATE
    part = parts[match.start("date")]
    if part.kind == "0":  # "BILBO, 5 (EUROPA PRESS)": the day alone
        day = int(text[part.start : part.end]) if part.end - part.start <= 2 else 0
        return dates.Found(part.end, day=day) if 1 <= day <= 31 else _NO_DATE
    country = tables.agencies().country.get(tables.fold_name(agency or ""))
    american = country == "us" or bool(place and place.rpartition(", ")[2] in tables.regions() and place.endswith("."))
    found = dates.find(text[: part.start + lexer.HEAD], part.start, month_first=american, language=country)
    return found or part.date or _NO_DATE
