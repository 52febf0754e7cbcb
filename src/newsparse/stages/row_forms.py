"""Which form a short line has: of those that stories have rows of, such as results, and lists of links have not."""

from __future__ import annotations

import re

from newsparse.blocks import Block
from newsparse.datelines.tables import date_words
from newsparse.folding import FIRST_CJK

__all__ = ["AMOUNT", "DAY", "ENTRY", "ITEM", "TABLE", "VALUE", "VERSE", "form_of", "is_time", "may_be_in_row"]

AMOUNT, DAY, ENTRY, ITEM, TABLE, VALUE, VERSE = "amount", "day", "entry", "item", "figures", "value", "verse"
_LONGEST = 100  # characters
_LONGEST_TEAM, _FEWEST_COMMAS = 240, 4  # characters; commas
_CLOCK = re.compile(r"#[:h]#(?: ?[ap]\.?m)?|#(?:\.#)? ?[ap]\.?m")  # as it is folded: "17:45", "17h45", "5.45pm"
_DAY_AHEAD = re.compile(r"#(?:/#)* ?[-–—] ?[^\W\d_]|#/#(?:/#)? ")  # "10 – Bristol", "10/3 Boston, MA"
_AMOUNT = re.compile(r"#(?:[.,]#)?(?:g|kg|ml|cl|dl|l|oz|lbs?)? [^\W\d_]")  # "2 eggs", "200g flour", "1.5 kg rice"
_VALUE = re.compile(r"[^:#]{2,40}(?:#[^:#]{0,20})*: [^\w ]?#")  # "Library: $2.1 million"
_COUNT = re.compile(r"[^\w ]?#(?:,#)?: ?[^\W\d_]")  # "23: days of skating"
_FIGURES = re.compile(r"[^\W\d_].*(?: [^\w ]?#\S{0,8}){2}")  # "Gross margin 31% 33%", a table whose strokes are lost
# "Jane Fell - 8", "Ridge (for Hill, 60) - 7"
_RATING = re.compile(r"[^\W\d_][^#]{2,40}(?:\([^()]*\))? [-–—] ?#(?:[./]#)?")
_LABEL_AHEAD = re.compile(r"[^:@#]{3,40}: [^\W_][^:@]*")  # "Booked: Fell, Ridge", "Sunday: closed"
_EASTERN_LABEL = re.compile(r"[^\W\d_]{2,10}:[^:]{1,80}")  # "日程：5月4日", folded
_VERSE_ENDS = (",", ";", "—")
_BULLETS = "•*-–·●▪◦■∎"


def may_be_in_row(block: Block) -> bool:
    """Tell whether an undecided line is short enough for a row."""
    return block.label is None and len(block.text) <= _LONGEST


def is_time(phrase: str) -> bool:
    """Tell whether a line, folded as a phrase, is a time of day and nothing else."""
    return _CLOCK.fullmatch(phrase) is not None


def form_of(block: Block) -> str | None:
    """Return the form of a line that stories have rows of; lists of links have none of these but bullets."""
    if block.label is not None:
        return None
    form = _form(block) if len(block.text) <= _LONGEST else _form_of_long(block)
    return ITEM if form is None and block.opening and block.text[0] in _BULLETS else form


def _form_of_long(block: Block) -> str | None:
    """Return the form of a longer line, which may be a label and what is listed behind it, such as a team's players."""
    text = block.text
    if len(text) > _LONGEST_TEAM or not text[0].isalpha() or text.count(",") < _FEWEST_COMMAS:
        return None
    return VALUE if _LABEL_AHEAD.match(block.opening) else None


def _form(block: Block) -> str | None:
    text, opening = block.text, block.opening
    if ":" in opening and text[0].isalpha() and _LABEL_AHEAD.fullmatch(opening):
        return DAY if _opens_with_day(opening) else VALUE
    if ":" in opening and opening[0] >= FIRST_CJK and _EASTERN_LABEL.fullmatch(opening):
        return VALUE
    if "#" not in opening:
        return VERSE if text[0].islower() or (text[0].isalpha() and text[-1] in _VERSE_ENDS) else None
    if "|" in text:
        return f"table of {text.count('|') + 1} columns"
    if text[0].isdigit():
        if _CLOCK.match(opening):
            return ENTRY
        if _DAY_AHEAD.match(opening):
            return DAY
        if _AMOUNT.match(opening):
            return AMOUNT
        if opening.startswith("#. "):
            return "step" if block.ends_sentence else None
    if _opens_with_day(opening):
        return DAY
    if ":" in opening:
        return "count" if _COUNT.match(opening) else VALUE if _VALUE.match(opening) else None
    return _form_by_end(text, opening)


def _form_by_end(text: str, opening: str) -> str | None:
    """Return the form of a line that ends in a number, if it has any."""
    numbers = opening.count("#")
    if numbers == 1 and opening.endswith(" #%"):
        return "share"
    if opening[-1] == "#" and _RATING.fullmatch(opening):
        return "rating"
    if numbers > 1 and _FIGURES.fullmatch(opening):
        return TABLE
    return "result" if numbers == 2 and opening[-1] == "#" and text[0].isalpha() else None


def _opens_with_day(opening: str) -> bool:
    word, _, rest = opening.partition(" ")
    return rest.startswith(("# ", "#:", "#,")) and word.rstrip(".") in date_words()
