"""Reads a calendar date at a place in a text: "5 января", "Jan. 5, 2023", "2023年1月5日", "05/01".

Numbers may be written in the digits of any script. Month names come from the tables, so a new language is a
line there.
"""

from __future__ import annotations

import attrs
import regex

from newsparse.datelines import calendars, tables
from newsparse.datelines.patterns import Lazy


@attrs.frozen
class Found:
    """A date in a text: where it ends, and what it says in numbers of the common calendar."""

    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


S = r"[^\S\n]*+"  # white space within the line
DAY = r"(?P<day>\d{1,2})(?!\d)"
# "2023", and glued to a time of day or to the same date again: "20235:00 AM", "5 May 20235 May 2023".
YEAR = r"(?P<year>\d{4})(?=\d{1,2}(?::\d\d|[ ]\p{Lu}\p{Ll})|(?!\d))"
YEARS = ((1300, 1500), (1800, 2100), (2400, 2600))  # Persian and Hijri, common, Buddhist
ORDINAL = r"(?:(?:st|nd|rd|th|er|º|°|ª|-?го|-?нч[иы]|-?n[jc][iy]|-га|-е|eme|ème|ος|η|۔)(?!\p{L})|\.|-)?"
# Words between the parts of a date: "5 de enero de 2023", "5th of January", "le 5", "tháng", "05 ta'", "d."
# (day).
JOIN = r"(?:(?:ga|de|del|of|ng|a|ta['’]|o|da|z|v|ngày|ថ្ងៃទី|ខែ|ที่|लाई)\b)?"
MONTH = r"(?P<month>\p{L}[\p{L}\p{M}.'’׳״॰\u200c\u200d-]*+(?:[^\S\n]\p{L}[\p{L}\p{M}.'’]*+){0,2})"
# What may follow the year: "2023 г.", "2023 m.", "هـ", "ж.", "року".
ERA = (
    r"(?:\s?(?:г\.|г(?=[\s,])|р\.|року|года|година|m\.|gada|թ\.?|წ\.|წელი|წლის|هـ|ه|م(?=\s)|ж\.|оны|y\."
    r"|ዓ\.ም\.?))?"
)

DAY_FIRST = Lazy(rf"{DAY}{ORDINAL}{S}{JOIN}{S}{MONTH}")
SPELLED = Lazy(rf"(?P<word>\p{{L}}[\p{{L}}\p{{M}}]*+){S}{JOIN}{S}{MONTH}")
MONTH_FIRST = Lazy(rf"{MONTH}")
DAY_NEXT = Lazy(rf"{S}[-–]?{S}{DAY}(?:st|nd|rd|th|-?نچى)?(?:{S}d\.)?")
YEAR_NEXT = Lazy(rf"(?:{S}[,،/.፣]?{S}{JOIN}{S}|(?<=\p{{L}})-){YEAR}{ERA}|{S}(?P<short>\d\d)(?=[.{'{'}]?-|{S}[-–—(])")
YEAR_FIRST = Lazy(rf"{YEAR}{ERA}[.,]?{S}(?:(?:ko|(?:e)ko|го|йил|yil|ж|il)\b)?{S}")
NUMERIC = Lazy(
    r"""(?P<a>\d{1,4}) (?P<mark>[./-]|[ ]-[ ]|\.[ ]) (?P<b>\d{1,2})
        (?: (?P=mark) [ ]? (?P<c>\d{4}|\d\d) (?!\d) | (?P<dot>\.)(?=[\s(]) )? (?![\d])""",
    regex.VERBOSE,
)
EASTERN = Lazy(  # Chinese, Japanese, Korean and Mongolian write each number with its unit
    r"""(?: (?P<era>令和|平成|民國|民国)? (?P<year>\d{1,4}|[〇零一二三四五六七八九]{4}) \s? (?:年|년) \s? )?
        (?: (?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九]) \s?
            (?:月|월|[-\s]?(?:р|дугаар|дүгээр|-р)?\s?сарын) \s? )?
        (?P<day>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) (?: \s?[日일](?!本)(?:발(?=\s))? | (?<=сарын[ ]\d\d?) )""",
    regex.VERBOSE,
)
EASTERN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
OPENER = Lazy(r"(?:le|el|dne|am|den|em|il|ngày|ວັນທີ|วันที่|ថ្ងៃទី|في|يوم|दि\.?|दिनांक|તા\.?)[^\S\n]*+(?=\d)", regex.IGNORECASE)
BESIDE = Lazy(r"\s*+(?:هـ|ه)?\s*+(?:الموافق|الموافقة|الموافق ل|المصادف|مطابق|برابر با|/|,|،)\s*+")
WEEKDAY = Lazy(r"\(?(?P<name>\p{L}[\p{L}\p{M}'’-]*+)\.?\)?")
GAP = Lazy(r"[,.]?\s?")
GAPS = Lazy(r"[\s,.،]*+")


def find(text: str, at: int = 0, *, month_first: bool | None = None, language: str | None = None) -> Found | None:
    """Read the date that starts at a place in a text.

    Args:
        text: Any text.
        at: Where the date starts, in characters.
        month_first: How to read 5/1: True as May, False as January, None to leave it unread when both are
            possible.
        language: Whose month name to take where languages disagree ("listopad"), as a two-letter code.

    Returns:
        The date, or None if none starts there. Years of the Buddhist, Persian, Ethiopian and Japanese
        counts come out in the common one.
    """
    weekday, found = None, _dated(text, at, month_first, language)
    if found is None or found.year is None:  # "Sat" is September, too, in Hausa: the longer date is meant
        day, start = _weekday(text, at)
        behind = _dated(text, start, month_first, language) if start > at else None
        if behind is not None and (found is None or behind.end > found.end):
            weekday, found = day, behind
    if found is None:
        return None
    if found.day is None and (beside := BESIDE.match(text, found.end)):  # another calendar's date, then the common one
        found = find(text, beside.end(), month_first=month_first, language=language) or found
    after, end = _weekday(text, found.end, loose=True)
    weekday = weekday if weekday is not None else after
    return Found(max(end, found.end), found.year, found.month, found.day, weekday)


def _dated(text: str, at: int, month_first: bool | None, language: str | None) -> Found | None:
    """Read the date at a place that no weekday stands before."""
    if opener := OPENER.match(text, at):
        at = opener.end()
    if not text.isascii() and (found := _eastern(text, at, language)):
        return found
    if not text[at : at + 1].isdecimal():
        return _month_first(text, at, language) or _spelled(text, at, language)
    return _year_first(text, at, language) or _day_first(text, at, language) or _numeric(text, at, month_first)


def _weekday(text: str, at: int, *, loose: bool = False) -> tuple[int | None, int]:
    """Read the weekday at a place; with where what follows starts, the place itself if there is none."""
    here = at
    if loose:
        gap = GAP.match(text, at)
        here = gap.end() if gap else at
    if (match := WEEKDAY.match(text, here)) and (day := tables.weekdays().get(tables.fold(match["name"]))) is not None:
        if loose:
            return day, match.end()
        gap = GAPS.match(text, match.end())
        return day, gap.end() if gap else match.end()
    return None, at


def month_in(words: str, language: str | None = None) -> tuple[int, str, int] | None:
    """Find the month that words begin with: number, calendar ("" for the common one) and length."""
    end = len(words)
    while end > 0:
        name = tables.fold(words[:end]).rstrip(".")
        for table, common in ((tables.months(), True), (tables.calendars(), False)):
            if by := table.get(name):
                if common:
                    numbers = by.get(language) if language in by else max(by.values(), key=list(by.values()).count)
                    return numbers or 0, "", end
                calendar, number = next(iter(by.items()))
                return number, calendar, end
        end = max(words.rfind(" ", 0, end), words.rfind(".", 0, end), words.rfind("-", 0, end))
    return None


def month_number(text: str) -> int:
    """Read a month of the common calendar.

    Args:
        text: Its number, or its name in any language that the tables know, whole or shortened.

    Returns:
        1 to 12, or another number if the text is no month: 0 for what is no number either.

    Example:
        >>> month_number("05"), month_number("Nisan"), month_number("Sept."), month_number("yesterday")
        (5, 4, 9, 0)
    """
    if text.isdecimal():
        return int(text)
    month = month_in(text)
    return month[0] if month and month[1] == "" and month[2] >= len(text.rstrip(".")) else 0


def _full_stop(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == "." else end


def _named(text: str, match: regex.Match[str], month: tuple[int, str, int], day: int | None) -> Found | None:
    """Put a date with a month name together; the year may follow."""
    number, calendar, length = month
    end = match.start("month") + length
    day_first = day is not None
    if day is None:
        following = DAY_NEXT.match(text, _full_stop(text, end))
        if not following or not 1 <= int(following["day"]) <= 31:
            return None
        day, end = int(following["day"]), following.end()
    year = None
    after_stop = _full_stop(text, end)
    if following := YEAR_NEXT.match(text, after_stop) or YEAR_NEXT.match(text, end):
        if following["year"] and any(low <= int(following["year"]) < high for low, high in YEARS):
            year, end = int(following["year"]), following.end()
        elif following["short"] and calendar == "" and day_first:
            thai = "\u0e00" <= match["month"][0] <= "\u0e7f"  # Thai copy shortens 2566 to 66
            year, end = (2500 if thai else 2000) + int(following["short"]), following.end()
    elif (
        after_stop > end and text[after_stop : after_stop + 1] in " \u00a0,(-–—/:" and match["month"][:length].islower()
    ) or (after_stop > end and day_first and length <= 5):
        end = after_stop
    if not 1 <= day <= 31:
        return None
    return Found(end, *calendars.common(year, number, day, calendar))


def _day_first(text: str, at: int, language: str | None) -> Found | None:
    match = DAY_FIRST.match(text, at)
    month = match and month_in(match["month"], language)
    return _named(text, match, month, int(match["day"])) if match and month else None


def _month_first(text: str, at: int, language: str | None) -> Found | None:
    match = MONTH_FIRST.match(text, at)
    month = match and month_in(match["month"], language)
    return _named(text, match, month, None) if match and month else None


def _spelled(text: str, at: int, language: str | None) -> Found | None:
    match = SPELLED.match(text, at)
    day = match and tables.numbers().get(tables.fold(match["word"]))
    month = match and month_in(match["month"], language)
    return _named(text, match, month, day) if match and day and month else None


def _year_first(text: str, at: int, language: str | None) -> Found | None:
    match = YEAR_FIRST.match(text, at)
    if not match or not any(low <= int(match["year"]) < high for low, high in YEARS):
        return None
    rest = next(
        filter(None, (read(text, match.end(), language) for read in (_month_first, _day_first, _eastern))), None
    )
    if rest is None:
        return None
    year, month, day = calendars.common(int(match["year"]), rest.month, rest.day, "")
    return Found(_full_stop(text, rest.end), year, month, day)


def _eastern(text: str, at: int, language: str | None) -> Found | None:  # noqa: ARG001 - the same shape as the others
    match = EASTERN.match(text, at)
    if not match:
        return None
    year = match["year"] and int(match["year"].translate(EASTERN_DIGITS)) + ERAS.get(match["era"] or "", 0)
    month, day = (_eastern_number(match[part]) for part in ("month", "day"))
    if (month is not None and not 1 <= month <= 12) or day is None or not 1 <= day <= 31:
        return None
    return Found(match.end(), year or None, month, day)


def _eastern_number(digits: str | None) -> int | None:
    if digits is None or digits.isdecimal():
        return None if digits is None else int(digits)
    tens, ten, ones = digits.rpartition("十")
    value = (int(tens.translate(EASTERN_DIGITS)) if tens else 1) * 10 if ten else 0
    return value + (int(ones.translate(EASTERN_DIGITS)) if ones else 0)


def _numeric(text: str, at: int, month_first: bool | None) -> Found | None:
    """Read 05.01.2023, 2023-01-05, 05/01, 5.1.: day and month by the mark, by convention, or not at all."""
    match = NUMERIC.match(text, at)
    if not match or (match["c"] is None and match["mark"] != "/" and not (match["dot"] or match["mark"] == " - ")):
        return None
    a, b, c, mark = match["a"], int(match["b"]), match["c"], match["mark"]
    if len(a) == 4:
        year: int | None = int(a)
        if not 1800 <= int(a) < 2100:
            return None
        month, day = b, int(c) if c else 0
    elif len(a) > 2 or (c is not None and len(c) == 2 and mark == "-"):
        return None
    else:
        year = None if c is None else int(c) + (2000 if len(c) == 2 else 0)
        day, month = int(a), b
        doubtful = month_first is None and mark in "/-" and day <= 12 and month <= 12 and day != month
        if month > 12 or (month_first and mark in "/-" and day <= 12):
            day, month = month, day
        if doubtful:
            return None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Found(match.end(), *calendars.common(year, month, day, ""))
