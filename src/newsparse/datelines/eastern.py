"""Reads Chinese and Japanese datelines, whose parts stand without spaces between them."""

from __future__ import annotations

import functools

import regex

from newsparse.datelines import dates, tables
from newsparse.datelines.grammar import EASTERN_ORDERS, Order
from newsparse.datelines.model import Dateline

HEAD = 90  # no eastern dateline is longer
EASTERN = regex.compile(r"[\p{Han}\p{Katakana}\p{Hiragana}]")
START = regex.compile(r"[（(〔【［\[\p{Han}\p{Katakana}A-Z据據]")
NAME_LENGTHS = (3, 2, 4)  # of Chinese people, the likeliest first


@functools.cache
def _orders() -> tuple[tuple[Order, regex.Pattern[str]], ...]:
    names = {name for agency in tables.agencies().values() for name in agency.spellings}
    eastern = {name for name in names if EASTERN.search(name) or regex.fullmatch(r"[A-Z][A-Za-zＡ-Ｚ]{1,9}|[Ａ-Ｚ]+", name)}
    listed = "|".join(map(regex.escape, sorted(eastern, key=lambda name: (-len(name), name))))
    return tuple((order, regex.compile(order.shape.replace("AGENCIES", f"(?:{listed})"))) for order in EASTERN_ORDERS)


def parse_eastern(text: str, start: int) -> Dateline | None:
    """Read a Chinese or Japanese dateline.

    Args:
        text: The text.
        start: Where it begins, after white space.

    Returns:
        The dateline, or None.
    """
    head = text[: start + HEAD]
    if not START.match(head, start) or not EASTERN.search(head, start, start + 16):
        return None
    for order, pattern in _orders():
        if (match := pattern.match(head, start)) and (line := _dateline(head, order, match)):
            return line
    return None


def _group(match: regex.Match[str], name: str) -> str | None:
    return next((text for text in reversed(match.capturesdict().get(name, [])) if text.strip()), None)


def _dateline(head: str, order: Order, match: regex.Match[str]) -> Dateline | None:
    place, agency, byline = (_group(match, name) for name in ("place", "agency", "byline"))
    if "both" in match.re.groupindex:
        byline, place = _divide(match["both"])
    if place and (tables.fold(place) in tables.labels() or not _may_be_place(place, order, agency)):
        return None
    if order.name == "agency, place, date, filed" and not (place or agency):
        return None
    found = dates.find(date) if (date := _group(match, "date")) else None
    return Dateline(
        place=place and place.strip(), agency=agency, byline=byline and byline.strip(" 、，,　"),
        year=found and found.year, month=found and found.month, day=found and found.day,
        text=head[match.start() : match.end()], start=match.start(), end=match.end(),
    )  # fmt: skip


def _may_be_place(place: str, order: Order, agency: str | None) -> bool:
    """Whether a name may be a place: known, or in an order that leaves no other reading."""
    if agency is None and order.name == "in brackets: name/place":
        return True
    return tables.fold(place) in tables.places() or len(place) <= 8


def _divide(both: str) -> tuple[str, str | None]:
    """Divide a reporter's name from the place that follows it at once: "李佳蓉台北"."""
    splits = [(both[:n], both[n:]) for n in NAME_LENGTHS if len(both) - n >= 2]
    for name, place in splits:
        if tables.fold(place) in tables.places():
            return name, place
    return splits[0] if splits else (both, None)
