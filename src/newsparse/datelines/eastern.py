"""Reads Chinese and Japanese datelines, whose parts stand without spaces between them."""

from __future__ import annotations

import functools

import regex

from newsparse.datelines import dates, tables
from newsparse.datelines.eastern_grammar import EASTERN_ORDERS, OPEN
from newsparse.datelines.model import Dateline
from newsparse.datelines.patterns import Lazy

__all__ = ["parse_eastern"]

_UNKNOWN = 8  # a longer place must be in the tables
_HEAD = 90  # no eastern dateline is longer
_EASTERN = Lazy(r"[\p{Han}\p{Katakana}\p{Hiragana}]")
_BRACKET = Lazy(OPEN)
_START = Lazy(r"[（(〔【［\[\p{Han}\p{Katakana}A-Z据據]")
_LATIN = frozenset(("AFP", "AFPBB News", "AP", "BBC", "CNN", "DW", "NHK", "NQN", "QUICK", "UPI", "Xinhua News",
                   "ＡＦＰ", "ＡＰ", "ＣＮＮ"))  # fmt: skip
_COVERING = ("综合", "綜合")  # "compiled": the story has no place
_NAME_LENGTHS = (3, 2, 4)  # of Chinese people, the likeliest first


@functools.cache
def _orders(start: str) -> regex.Pattern[str]:
    """Compile the orders with a start into one pattern, in which the agencies stand once."""
    eastern = [name for name in tables.agencies().spellings if name in _LATIN or _EASTERN.search(name)]
    orders = "|".join(f"(?:{order.shape})" for order in EASTERN_ORDERS if start in order.starts)
    define = r"(?(DEFINE)(?P<known>\L<agencies>))"
    return regex.compile(f"{define}(?:{orders})", regex.VERBOSE, agencies=eastern)


def parse_eastern(text: str, start: int) -> Dateline | None:
    """Read a Chinese or Japanese dateline.

    Args:
        text: the text.
        start: where it begins, after white space.

    Returns:
        The dateline, or None.
    """
    head = text[: start + _HEAD]
    if not _START.match(head, start) or not _EASTERN.search(head, start, start + 16):
        return None
    match = _orders("[" if _BRACKET.match(head, start) else "N").match(head, start)
    return _dateline(head, match) if match else None


def _group(match: regex.Match[str], name: str) -> str | None:
    return next((text for text in reversed(match.capturesdict().get(name, [])) if text.strip()), None)


def _dateline(head: str, match: regex.Match[str]) -> Dateline | None:
    place, byline = _place_and_reporter(match)
    agency, date = _group(match, "agency"), _group(match, "date")
    story = head[match.end() :].lstrip()
    if place and _is_no_place(place, byline, story, alone=not (agency or byline or date)):
        return None
    found = (dates.find(date) if date else None) or dates.Found(0)
    return Dateline(
        place=place and place.strip(), agency=agency, byline=byline and byline.strip(" 、，,　"),
        year=found.year, month=found.month, day=found.day,
        text=head[match.start() : match.end()], start=match.start(), end=match.end(), weekday=found.weekday,
    )  # fmt: skip


def _place_and_reporter(match: regex.Match[str]) -> tuple[str | None, str | None]:
    place, byline = _group(match, "place"), _group(match, "byline")
    if both := _group(match, "both"):
        byline, place = _divide(both)
    return None if place in _COVERING else place, byline


def _is_no_place(place: str, byline: str | None, story: str, *, alone: bool) -> bool:
    """Tell whether a name is a label or a long unknown name, or one of two places: "上海 — 北京".

    A name alone must be a city's.
    """
    folded = tables.fold_name(place)
    known = tables.is_place(folded)
    if folded in tables.labels() or (len(place) > _UNKNOWN and not known):
        return True
    if byline and tables.is_place(tables.fold_name(byline)):
        return True
    return alone and (not known or any(tables.is_place(story[:count]) for count in (2, 3)))


def _divide(both: str) -> tuple[str, str | None]:
    """Divide a reporter's name from the place that follows it at once: "李佳蓉台北"."""
    splits = [(both[:n], both[n:]) for n in _NAME_LENGTHS if len(both) - n >= 2]
    for name, place in splits:
        if tables.is_place(tables.fold_name(place)):
            return name, place
    return splits[0] if splits else (both, None)
