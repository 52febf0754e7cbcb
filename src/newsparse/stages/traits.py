"""What a line looks like or is so far, as several stages around the headline ask."""

from __future__ import annotations

import re

from newsparse.blocks import Block
from newsparse.datelines.tables import agencies, date_words
from newsparse.model import Role
from newsparse.phrases import shared_phrases, worded

__all__ = ["has_date", "has_partings", "is_agency_alone", "is_in_section", "is_item", "is_paragraph", "is_told"]

_YEAR_OR_TIME = re.compile(r"\b20\d\d\b|\d:\d\d")
_CLOSE_NUMBERS = re.compile(r"#(?:\W+\w+){0,2}?\W*#")  # not "10 mountain passes of the Grendon range to see in 2031"
_GOES_ON = frozenset("0123456789/.:-")  # behind a year, the rest of a date in numbers
_MOST_SPACES = 12  # in a line with a date
_LONG_WORD, _MOST_AROUND_DATE = 4, 5  # letters; words
_BRACKETS = "()[]（）【】"
_INITIALS = 2  # letters, such as "MA"
_QUOTES = "\"'“”„«‘’「『¿¡(【[<〈《"  # and brackets


def is_paragraph(block: Block) -> bool:
    """Tell whether a block is a paragraph of the story, or its dateline."""
    return block.is_story or (block.label is not None and block.label.role is Role.DATELINE)


def is_told(block: Block) -> bool:
    """Tell whether a block is a sentence that no stage has decided, be it short."""
    return block.label is None and block.ends_sentence


def is_item(text: str) -> bool:
    """Tell whether a line begins with a bullet or another sign, and no quotation mark."""
    return not text[0].isalnum() and text[0] not in _QUOTES


def is_in_section(block: Block) -> bool:
    """Tell whether a line is boilerplate only as it stands below a heading, such as "Newsletter", in a menu."""
    if block.label is None or not block.label.is_of_phrase:
        return False
    if block.phrase in shared_phrases().whole or worded(block.opening, block.inside):
        return False
    return block.opens_with is None or block.opens_with[1].kind is None


def is_agency_alone(text: str) -> bool:
    """Tell whether a line is an agency's name and nothing else, in brackets or not; two letters may be who wrote it."""
    name = text.strip(_BRACKETS)
    return len(name) > _INITIALS and agencies().is_spelled(name)


def has_partings(text: str) -> bool:
    """Tell whether a line has signs that part the items of menus and breadcrumbs."""
    # A search for any of them takes ten times the time.
    return "|" in text or "@" in text or ">" in text or " / " in text or " » " in text or "http" in text


def has_date(block: Block) -> bool:
    """Tell whether a short line has several numbers, one of them a year or a time of day."""
    return (
        not block.prose
        and block.opening.count("#") > 1
        and block.text.count(" ") <= _MOST_SPACES
        and _YEAR_OR_TIME.search(block.text) is not None
        and _CLOSE_NUMBERS.search(block.opening) is not None
        and not _tells(block.text)
    )


def _tells(text: str) -> bool:
    """Tell whether there are more words in small letters than stand around a date: "Money promised in 2028 has mended 200 stiles".

    Nor is it a date if no month stands in front of the year: "Masons have mended 31 barns since 2021".
    """
    before, _, year = text.partition(" 20")
    if year[:2].isdigit() and year[2:3] not in _GOES_ON and _is_plain_word(before.rpartition(" ")[2]):
        return True
    return len([word for word in text.split() if len(word) >= _LONG_WORD and word.islower()]) > _MOST_AROUND_DATE


def _is_plain_word(word: str) -> bool:
    """Tell whether a word is long, in small letters, and no month."""
    return len(word) >= _LONG_WORD and word.isascii() and word.isalpha() and word.islower() and word not in date_words()
