"""Reads datelines that only their page vouches for: a town below the byline, or a town or a day of a known outlet."""

from __future__ import annotations

import re

from attrs import evolve

from newsparse.blocks import Block
from newsparse.datelines import Dateline, parse_dateline
from newsparse.datelines.tables import first_word, fold_name, is_place
from newsparse.marks import is_date
from newsparse.model import Role
from newsparse.page import Page

__all__ = ["read_by_page"]

_LONGEST_TOWN_AND_DAY = 40
_TOWN = re.compile(r"(?P<town>[^—–]{2,40}?)(?P<dash> [—–-] )")
_DAY = re.compile(r"(?P<day>[^\W\d_]{3,9}\.? \d{1,2}) ?[—–] ?")
_ANY_AGENCY = "AP"  # with which a day is a dateline on any page
_ASIDE = 120  # characters in which a second dash stands that ends what the first one began


def read_by_page(page: Page, index: int) -> Dateline | None:
    """Return the dateline that a block of this page begins with, which would be none on any other."""
    block = page.blocks[index]
    by_outlet = _town_before_dash(page, block) or _day_before_dash(page, block) if page.outlet else None
    return _town(page, index) or by_outlet or _town_and_day(page, block)


def _town(page: Page, index: int) -> Dateline | None:
    """Return the dateline right below a byline or a date that is no more than a town: "IZMIR, Türkiye", "Lima: Rain fell".

    On the page of a known outlet a town in capitals alone on its line is one, wherever it stands; a town before a colon
    is one there only, for a standfirst may begin with it.
    """
    block = page.blocks[index]
    if page.outlet and block.text.isupper() and is_place(fold_name(block.text)):
        return _in_capitals(page, block, block.text, " —")
    above = page.blocks[index - 1].label if index else None
    if above is None or not (above.role is Role.BYLINE or is_date(above)):
        return None
    if block.text.partition(",")[0].isupper():
        return _in_capitals(page, block, block.text, " —")
    town = block.text.partition(":")[0]
    return _in_capitals(page, block, town) if page.outlet and is_place(fold_name(town)) else None


def _town_before_dash(page: Page, block: Block) -> Dateline | None:
    """Return the dateline, without agency and capitals, on the page of a known outlet: "Lima — Rain fell".

    On any other page the town may be what the sentence is about, as it may before a small letter or another place, or
    in front of two dashes: "Lima — the city of kings — is wet."
    """
    found = _TOWN.match(block.text)
    if found is None or not is_place(fold_name(found["town"])):
        return None
    rest = block.text[found.end() :]
    if rest[:1].islower() or found["dash"] in rest[:_ASIDE] or is_place(fold_name(first_word(fold_name(rest)))):
        return None
    return _in_capitals(page, block, found["town"])


def _day_before_dash(page: Page, block: Block) -> Dateline | None:
    """Return the dateline, without town and agency, on the page of a known outlet: "May 8—Rain fell"."""
    found = _DAY.match(block.text)
    if found is None or not block.text[found.end() :][:1].isupper():
        return None
    dateline = parse_dateline(f"{found['day']} ({_ANY_AGENCY})—")
    if dateline is None or dateline.month is None or not page.raw.startswith(found[0], block.start):
        return None
    text = found[0].rstrip()
    return evolve(dateline, agency=None, text=text, end=len(text))


def _town_and_day(page: Page, block: Block) -> Dateline | None:
    """Return the dateline that a line is with no mark behind it, if its town is known: "New Delhi, October 18".

    With a year behind it is the page's date line.
    """
    town, comma, _ = block.text.partition(",")
    if (
        not comma
        or len(block.text) > _LONGEST_TOWN_AND_DAY
        or "#" not in block.opening
        or not is_place(fold_name(town))
    ):
        return None
    dateline = parse_dateline(f"{block.text}:")
    if dateline is None or dateline.day is None or dateline.year is not None or dateline.end <= len(block.text):
        return None
    return evolve(dateline, text=page.raw[block.start : block.end], end=block.end - block.start)


def _in_capitals(page: Page, block: Block, town: str, mark: str = "") -> Dateline | None:
    """Return the dateline that a block would begin with if its town were in capitals, and had a mark behind it."""
    dateline = parse_dateline(f"{town.upper()}{block.text[len(town) :]}{mark}")
    if dateline is None or dateline.place != town.upper():
        return None
    text = block.text[: dateline.end - len(mark)]
    if not page.raw.startswith(text, block.start):  # more than one space somewhere
        return None
    return evolve(dateline, place=town, text=text, end=len(text))
