"""Reads a calendar date at a place in a text: "5 января", "Jan. 5, 2023", "2023年1月5日", "05/01".

Numbers may be written in the digits of any script. Month names come from the tables, so a new language is a
line there.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs
import regex

from newsparse.datelines import calendars, tables
from newsparse.datelines import date_patterns as patterns
from newsparse.datelines.patterns import Lazy

__all__ = ["Found", "find", "month_number"]

_YEARS = (range(1300, 1500), range(1800, 2100), range(2400, 2600))  # Persian and Hijri, common, Buddhist
_HAN_DIGITS = str.maketrans("〇零一二三四五六七八九元", "001234567891")
_BEHIND_SHORTENED = " \u00a0,(-–—/:"  # what goes on behind the full stop of a shortened month
_LONGEST_SHORTENED = 5  # characters of one with the day in front: "Sept."


@attrs.frozen
class Found:
    """A date in a text: where it ends, and what it says in numbers of the common calendar."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


def find(text: str, at: int = 0, *, month_first: bool | None = None, language: str | None = None) -> Found | None:
    """Read the date that starts at a place in a text.

    Args:
        text: any text.
        at: where the date starts, in characters.
        month_first: how to read 5/1: True as May, False as January, None to leave it unread when both are
            possible.
        language: whose month name to take where languages disagree ("listopad"), as a two-letter code.

    Returns:
        The date, or None if none starts there. Years of the Buddhist, Persian, Ethiopian and Japanese
        counts come out in the common one.
    """
    weekday, found = None, _dated(text, at, month_first, language)
    if found is None or found.year is None:  # "Sat" is September, too, in Hausa: the longer date is meant
        day, start = _weekday(patterns.WEEKDAY_BEFORE, text, at)
        behind = _dated(text, start, month_first, language) if start > at else None
        if behind is not None and (found is None or behind.end > found.end):
            weekday, found = day, behind
    if found is None:
        return None
    # Another calendar's date may stand in front of the common one.
    if found.day is None and (beside := patterns.BESIDE.match(text, found.end)):
        found = find(text, beside.end(), month_first=month_first, language=language) or found
    if found.year is not None and (other := patterns.OTHER_BEHIND.match(text, found.end)):
        found = attrs.evolve(found, end=other.end())
    after, end = _weekday(patterns.WEEKDAY_BEHIND, text, found.end)
    weekday = weekday if weekday is not None else after
    return Found(end, found.year, found.month, found.day, weekday)


def _dated(text: str, at: int, month_first: bool | None, language: str | None) -> Found | None:
    """Read the date at a place that no weekday stands before."""
    if opener := patterns.OPENER.match(text, at):
        at = opener.end()
    if not text.isascii() and (found := _eastern(text, at)):
        return found
    if not text[at : at + 1].isdecimal():
        return _month_first(text, at, language) or _spelled(text, at, language)
    return _year_first(text, at, language) or _day_first(text, at, language) or _numeric(text, at, month_first)


# ---------------------------------------------------------------- weekdays


def _weekday(pattern: Lazy, text: str, at: int) -> tuple[int | None, int]:
    """Read the weekday at a place, and where it ends, with what parts it from the date: at the place if there is none."""
    match = pattern.match(text, at)
    day = tables.weekdays().get(tables.fold_name(match["name"])) if match else None
    return (day, match.end()) if match and day is not None else (None, at)


# ---------------------------------------------------------------- months by their names


def _month_in(words: str, language: str | None = None) -> tuple[int, str, int] | None:
    """Find the month that words begin with: number, calendar ("" for the common one) and length."""
    end = len(words)
    while end > 0:
        name = tables.fold_name(words[:end]).rstrip(".")
        if by_language := tables.months().get(name):
            return _agreed(by_language, language), "", end
        if by_calendar := tables.calendars().get(name):
            calendar, number = next(iter(by_calendar.items()))
            return number, calendar, end
        end = max(words.rfind(" ", 0, end), words.rfind(".", 0, end), words.rfind("-", 0, end))
    return None


def _agreed(by_language: Mapping[str, int], language: str | None) -> int:
    """Return what a language calls by a month's name; if it is not said which one, what most languages do."""
    if language is not None and language in by_language:
        return by_language[language]
    numbers = list(by_language.values())
    return max(numbers, key=numbers.count)


def month_number(text: str) -> int:
    """Read a month of the common calendar.

    Args:
        text: its number, or its name in any language that the tables know, whole or shortened.

    Returns:
        1 to 12, or another number if the text is no month: 0 for what is no number either.

    >>> month_number("05"), month_number("Nisan"), month_number("Sept."), month_number("yesterday")
    (5, 4, 9, 0)
    """
    if text.isdecimal():
        return int(text)
    month = _month_in(text)
    return month[0] if month and month[1] == "" and month[2] >= len(text.rstrip(".")) else 0


# ---------------------------------------------------------------- dates with the name of a month


def _day_first(text: str, at: int, language: str | None) -> Found | None:
    match = patterns.DAY_FIRST.match(text, at)
    return _named(text, match, int(match["day"]), language) if match else None


def _spelled(text: str, at: int, language: str | None) -> Found | None:
    match = patterns.SPELLED.match(text, at)
    day = match and tables.numbers().get(tables.fold_name(match["word"]))
    return _named(text, match, day, language) if match and day else None


def _month_first(text: str, at: int, language: str | None) -> Found | None:
    match = patterns.MONTH_FIRST.match(text, at)
    return _named(text, match, None, language) if match else None


def _year_first(text: str, at: int, language: str | None) -> Found | None:
    match = patterns.YEAR_FIRST.match(text, at)
    if not match or not _is_year(int(match["year"])):
        return None
    at = match.end()
    rest = _month_first(text, at, language) or _day_first(text, at, language) or _eastern(text, at)
    if rest is None:
        return None
    year, month, day = calendars.common(int(match["year"]), rest.month, rest.day, "")
    return Found(_past_stop(text, rest.end), year, month, day)


def _named(text: str, match: regex.Match[str], day: int | None, language: str | None) -> Found | None:
    """Put a date with a month's name together: the day, unless it stands in front, and the year may follow."""
    month = _month_in(match["month"], language)
    if month is None:
        return None
    number, calendar, length = month
    name, end = match["month"][:length], match.start("month") + length
    end = _past_other_name(text, end, number, language)
    day_first = day is not None
    if day is None:
        day, end = _day_behind(text, end)
    if not 1 <= day <= 31:
        return None
    year = None
    if behind := patterns.YEAR_NEXT.match(text, _past_stop(text, end)) or patterns.YEAR_NEXT.match(text, end):
        year = _year_behind(behind, name, may_be_short=calendar == "" and day_first)
        end = behind.end() if year else end
    elif _is_stop_its_own(text, end, name, day_first=day_first):
        end = _past_stop(text, end)
    return Found(end, *calendars.common(year, number, day, calendar))


def _past_other_name(text: str, end: int, number: int, language: str | None) -> int:
    """Return where the same month's other name ends, if one stands behind a month that ends at a place."""
    match = patterns.OTHER_NAME.match(text, end)
    other = _month_in(match["month"], language) if match else None
    return match.start("month") + other[2] if match and other and other[0] == number else end


def _day_behind(text: str, end: int) -> tuple[int, int]:
    """Read the day behind a month that ends at a place, and where it ends; day 0 if there is none."""
    match = patterns.DAY_NEXT.match(text, _past_stop(text, end))
    return (int(match["day"]), match.end()) if match else (0, end)


def _year_behind(match: regex.Match[str], name: str, *, may_be_short: bool) -> int | None:
    """Return the year that was found behind a month's name, unless it is another number."""
    if match["year"]:
        year = int(match["year"])
        return year if _is_year(year) else None
    if not may_be_short:
        return None
    thai = "\u0e00" <= name[0] <= "\u0e7f"  # Thai copy shortens 2566 to 66
    return (2500 if thai else 2000) + int(match["short"])


def _is_year(number: int) -> bool:
    return any(number in years for years in _YEARS)


def _past_stop(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == "." else end


def _is_stop_its_own(text: str, end: int, name: str, *, day_first: bool) -> bool:
    """Tell whether the full stop at a date's end, if there is one, is of its month: "5 ene. ", "5 Jan."."""
    if text[end : end + 1] != ".":
        return False
    goes_on = text[end + 1 : end + 2] in _BEHIND_SHORTENED
    return (goes_on and name.islower()) or (day_first and len(name) <= _LONGEST_SHORTENED)


# ---------------------------------------------------------------- dates in numbers


def _eastern(text: str, at: int) -> Found | None:
    """Read 2023年1月5日, 1月5日, 5日, 令和5年1月5日."""
    match = patterns.EASTERN.match(text, at)
    if not match:
        return None
    year = match["year"] and int(match["year"].translate(_HAN_DIGITS)) + patterns.ERAS.get(match["era"], 0)
    month = _han_number(match["month"]) if match["month"] else None
    day = _han_number(match["day"])
    if (month is not None and not 1 <= month <= 12) or not 1 <= day <= 31:
        return None
    return Found(match.end(), year or None, month, day)


def _han_number(digits: str) -> int:
    """Read a number of up to two digits: "15", "十五", "二十"."""
    if digits.isdecimal():
        return int(digits)
    tens, ten, ones = digits.rpartition("十")
    value = (int(tens.translate(_HAN_DIGITS)) if tens else 1) * 10 if ten else 0
    return value + (int(ones.translate(_HAN_DIGITS)) if ones else 0)


def _numeric(text: str, at: int, month_first: bool | None) -> Found | None:
    """Read 05.01.2023, 2023-01-05, 05/01, 5.1.: day and month by the mark, by convention, or not at all."""
    match = patterns.NUMERIC.match(text, at)
    if not match or not (match["third"] or match["stop"] or match["mark"] in ("/", " - ")):  # "1.5" is a number
        return None
    numbers = _from_year(match) if len(match["first"]) == 4 else _to_year(match, month_first)
    if numbers is None:
        return None
    year, month, day = numbers
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    end = _past_stop(text, match.end()) if len(match["first"]) == 4 else match.end()  # Korean: "2031. 5. 7. 15:22"
    return Found(end, *calendars.common(year, month, day, ""))


def _from_year(match: regex.Match[str]) -> tuple[int, int, int] | None:
    """Return year, month and day of numbers in this order."""
    year = int(match["first"])
    if not 1800 <= year < 2100 or not match["third"]:
        return None
    return year, int(match["second"]), int(match["third"])


def _to_year(match: regex.Match[str], month_first: bool | None) -> tuple[int | None, int, int] | None:
    """Return year, month and day of two numbers that a year may follow; None if it is open which is the month."""
    first, third, mark = match["first"], match["third"], match["mark"]
    if len(first) > 2 or (third and len(third) == 1):  # one digit is no year
        return None
    if third and len(third) > 2 and not _is_year(int(third)):  # "18-03-0823:16"
        return None
    if mark == "-" and third and len(third) == 2:  # "05-01-23" may begin with its year
        return None
    day, month = int(first), int(match["second"])
    # With a full stop the day stands first everywhere.
    is_open = mark in ("/", "-") and day <= 12 and month <= 12 and day != month
    if is_open and month_first is None:
        return None
    if month > 12 or (is_open and month_first):
        day, month = month, day
    return _whole_year(third) if third else None, month, day


def _whole_year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)
