"""Reads short lines that are a date, or end in one, with the time of day that may follow it."""

from __future__ import annotations

import datetime
from functools import lru_cache

import regex

from newsparse.arguments import wrong_type
from newsparse.datelines import dates, tables
from newsparse.datelines.calendars import whole_date
from newsparse.datelines.date_patterns import ERAS
from newsparse.datelines.patterns import Lazy

__all__ = ["clock_end", "closing_date", "is_date_line", "leading_date", "may_hold_date", "read_date"]

_LONGEST = 80  # characters of a line that is a date
_MARKS = " \t\n.,;:|·•/()–—-"  # what may stand around a date
# What may stand between the time of day and the date: "6:02 am on 12 March 2031".
_BEFORE_DAY = ("on ", "am ", "le ", "il ", "em ", "del ", "de ")
# Where a date may begin.
_WORD = Lazy(
    r"""
    (?<! [\p{L}\p{M}\d.,/:-] ) [\p{L}\d]  # at a word or a number
  | (?<= \p{Ll} ) [\p{Lu}\d]              # at one that the word before is glued to: "updatedSep 4, 2023"
  | (?<= [\p{Han}\p{Katakana}] ) (?<! [日月年] ) (?= \d{4} [年/.-] \d )  # "山田太郎2031年5月4日"
    """,
    regex.VERBOSE,
)
_ERAS = frozenset((*ERAS, *[f"{era}元年" for era in ERAS]))
_NUMBER = Lazy(r"\d")
_JOINED = Lazy(r"\d (?: \s?+ [./-] \s?+ \d | \s?+ [年月日년월일] )", regex.VERBOSE)
# Words, parted where they are glued ("updatedSep") and at full stops and hyphens.
_NAMES = Lazy(
    r"""
    [\p{Lu}\p{Lt}]*+ (?: [\p{Ll}\p{Lm}\p{Lo}\p{M}\u200c\u200d] | ['’ʻʼ‘] (?=\p{L}) )++
  | \p{Lu}++
    """,
    regex.VERBOSE,
)
# What may stand in front of a time of day, or of a part of it.
_BEFORE_CLOCK = (
    "at about", "at", "@", "um", "kl.", "kl", "klo", "à", "às", "as", "a las", "ore", "alle", "o", "u",
    "в", "о", "om", "pukul", "jam", "lúc", "在", "saat", "óra", "เวลา",
)  # fmt: skip
_HALVES = ("上午", "下午", "오전", "오후")
# A line that begins with another word does not begin with a time of day.
_CLOCK_WORDS = frozenset(word.split()[0].rstrip(".") for word in (*_BEFORE_CLOCK, *_HALVES, "t"))
_CLOCK = Lazy(
    rf"""[\s,;|·•/–—-]*+
    (?: T (?=\d\d:)                                               # "2031-05-05T14:10"
      | (?: {"|".join(map(regex.escape, _BEFORE_CLOCK))} ) (?: \s | (?=\d) )
    )?+
    (?: (?: {"|".join(_HALVES)} )? \s?
        \d{{1,2}} \s? (?: [:.h：] | 時 | 时 | 點 | 시 ) \s? (?: [0-5] | (?![0-9])\d ) \d  # a minute, in any digits
        (?: \s? [:.] \s? [0-5]\d (?: \.\d+ )? )?                  # seconds
        (?: \s? [分분] )? (?!\d)
      | \d{{1,2}} (?= \s? [ap]\.?m(?!\p{{L}}) )                   # "5 p.m."
      | (?= (?: GMT | UTC ) \b )                                  # "May 5, 2031 GMT"
    )
    (?: \s? (?: [ap]\.?\s?m(?!\p{{L}})\.? | (?:এ|পি)এম            # Bengali: a.m., p.m.
              | [صم](?!\p{{L}})                                    # Arabic: a.m., p.m.
              | Uhr | uur | h(?:rs?|s)?\b | น\. | ч\. ) )?+       # "14:10 Uhr", "14h10", Thai, Russian
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "(金)", "（목）": the day of the week stands behind the date in East Asia, which may have no year: "5/4(日)".
_WEEKDAY = Lazy(
    r"""(?: \d{1,2} / \d{1,2} | \s )? [(（]
    (?: (?: 周 | 週 | 星期 | 礼拜 )? [一二三四五六日天月火水木金土] (?: 曜日? )? (?: ・祝 )?  # a holiday, too
      | [월화수목금토일] (?: 요일 )?
    ) [)）]""",
    regex.VERBOSE,
)
_ZONE = Lazy(
    r"""[\s,(/]*+
    (?: Z\b
      | (?: UTC | GMT )? \s? [+-] \d\d? :? (?: \d\d )? \b (?! \s \p{Arabic} )  # "+05:30", not "10:45-14 سبتمبر"
      | (?: [A-Z]{1,4}T | UTC | MES?Z | MSK | МСК | WITA | WIB | UK | local[ ]time
          | (?: AR | CO | MX | PE ) (?= \s*+ \Z )  # whose hour it is, on pages for several countries
          | (?: Eastern | Central | Mountain | Pacific ) [ ] (?: (?:Standard|Daylight) [ ] )? Time ) \b
    ) \)?""",
    regex.VERBOSE,
)
_MILITARY = Lazy(r"[0-2]\d[0-5]\d \s (?:GMT|UTC) (?: \s \( [0-2]\d[0-5]\d \s [A-Z]{3,4} \) )?+", regex.VERBOSE)
# "• Lesezeit: 5 Minuten", "- 3 min read": how long a story takes to read may follow its date.
_READING = Lazy(
    r"[\s•·|–-]*+ [\p{L}\s]{0,20} :? \s? \d{1,2} \s? min\p{L}*+ \.? (?: \s \p{L}++ ){0,2}", regex.X | regex.I
)


def clock_end(text: str, at: int) -> int:
    """Find where a time of day and its zone end, behind a weekday in brackets if there is one.

    Args:
        text: any text.
        at: where a date in it ends, in characters.

    Returns:
        The end of the time, or of the weekday if none follows, or `at` if neither does.
    """
    if weekday := _WEEKDAY.match(text, at):
        at = weekday.end()
    if clock := _CLOCK.match(text, at):
        zone = _ZONE.match(text, clock.end())
        return zone.end() if zone else clock.end()
    return at


def read_date(text: str, *, month_first: bool | None = None) -> datetime.date | None:
    """Read the date of a short line that is a date, or ends in one.

    Args:
        text: a line of a page: a label may stand before the date, a time of day and the reading time after
            it.
        month_first: how the page's country writes 5/1: True for May, False for January, None if that is not
            known.

    Returns:
        The date, or None if the line ends otherwise, is longer than 80 characters, names no year, or leaves
        open whether 05/01/2023 is in May or in January and `month_first` does not say.

    Raises:
        TypeError: `text` is not a str.

    >>> read_date("Published On 16 May 2022")
    datetime.date(2022, 5, 16)
    >>> read_date("Stand: 21.05.2023, 14:10 Uhr")
    datetime.date(2023, 5, 21)
    >>> read_date("It opened on 16 May 2022 to great applause") is None
    True
    """
    if not isinstance(text, str):
        raise wrong_type("text", text, "str")
    return _day(_last_date(text.strip(), month_first)[1])


def _day(found: dates.Found | None) -> datetime.date | None:
    return whole_date(found.year, found.month, found.day) if found else None


def is_date_line(text: str) -> bool:
    """Tell whether a line holds nothing but a date: weekday, day, month, year, time, zone, and marks.

    Args:
        text: a line of a page.

    Returns:
        Whether that is so. As soon as another word is in the line, such as "Published", it is not.

    Raises:
        TypeError: `text` is not a str.

    >>> is_date_line("Fri, 22 Dec 2023 10:01 GMT"), is_date_line("Closed since 22 Dec 2023")
    (True, False)
    """
    if not isinstance(text, str):
        raise wrong_type("text", text, "str")
    line = text.strip()
    if not _may_begin(line):
        return False
    before, found = _last_date(line, None)
    if found is None and ("/" in line or "-" in line):  # 05/01/2023 is a date, whichever
        before, found = _last_date(line, month_first=False)
    return found is not None and (not before or not before[_behind_clock(before, clock_end(before, 0)) :])


def leading_date(text: str, *, month_first: bool | None = None) -> tuple[datetime.date | None, int] | None:
    """Read the date or the time of day that a line begins with.

    Args:
        text: a line of a page.
        month_first: as of `read_date`.

    Returns:
        The date, None if it names no year or leaves open which day it is, and where it ends, with the time of
        day and the zone before or after it; None if the line begins otherwise.

    >>> leading_date("10:12 AM PST · November 3, 2031 Updated an hour ago")
    (datetime.date(2031, 11, 3), 31)
    """
    if not _may_begin(text):
        return None
    time = _MILITARY.match(text)
    clock = time.end() if time else clock_end(text, 0)
    for at in dict.fromkeys((0, _behind_clock(text, clock))):  # mostly the same place
        name = _NAMES.match(text, at)
        if name and not _begins_date(name[0]):
            continue
        doubtful = dates.find(text, at, month_first=False)  # 05/01/2023 is a date, whichever
        if doubtful:
            end = clock_end(text, doubtful.end)
            reading = _READING.match(text, end)
            return _day(dates.find(text, at, month_first=month_first)), reading.end() if reading else end
    return (None, clock) if clock else None


def closing_date(text: str) -> tuple[int, datetime.date | None] | None:
    """Find the date that a short line ends in.

    Args:
        text: a line of a page, without white space around.

    Returns:
        Where the date begins, and the date, None if it names no year or leaves open which day it is; None if the line
        ends otherwise or is longer than 80 characters.

    >>> closing_date("Jane Fell | 5 May 2021, 10:24")
    (12, datetime.date(2021, 5, 5))
    """
    before, found = _last_date(text, None)
    if found is not None:
        return len(before), _day(found)
    before, doubtful = _last_date(text, month_first=False)  # 05/01/2023 is a date, whichever
    return (len(before), None) if doubtful else None


def _behind_clock(text: str, clock: int) -> int:
    """Return where what stands behind a time of day begins, marks and a word such as "on" aside."""
    rest = text[clock:].lstrip(_MARKS)
    if clock and rest.startswith(_BEFORE_DAY):
        rest = rest[rest.index(" ") :].lstrip(_MARKS)
    return len(text) - len(rest)


def _may_begin(text: str) -> bool:
    """Tell whether a date or a time of day may begin a text, at little cost: not if another word does."""
    word = _NAMES.match(text)
    return word is None or _begins_date(word[0]) or word[0].casefold() in _CLOCK_WORDS


@lru_cache(maxsize=32)
def may_hold_date(line: str) -> bool:
    """Tell whether a line has numbers joined as in a date, or a number and a word that dates begin with."""
    if not _NUMBER.search(line):
        return False
    return _JOINED.search(line) is not None or any(map(_begins_date, _NAMES.findall(line)))


def _begins_date(word: str) -> bool:
    return tables.fold_name(word) in tables.date_words() or word in _ERAS


@lru_cache(maxsize=32)  # a line is asked first whether it is a date, and then for the date
def _last_date(line: str, month_first: bool | None) -> tuple[str, dates.Found | None]:
    """Find the date that a line ends in, and what stands before it."""
    if len(line) > _LONGEST or not may_hold_date(line):
        return line, None
    for word in _WORD.finditer(line):
        name = _NAMES.match(line, word.start())
        if name and not _begins_date(name[0]):
            continue
        found = dates.find(line, word.start(), month_first=month_first)
        if found is None:
            continue
        end = clock_end(line, found.end)
        if not line[end:].strip(_MARKS) or _READING.fullmatch(line, end):
            return line[: word.start()], found
    return line, None
