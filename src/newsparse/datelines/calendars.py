"""Years, months and days of other calendars in the common one, where that is plain arithmetic."""

from __future__ import annotations

import datetime

__all__ = ["Numbers", "common", "whole_date"]

Numbers = tuple[int | None, int | None, int | None]

_BUDDHIST = range(2443, 2700)  # years that Thai, Lao and Khmer copy counts 543 ahead
# The first day of each count, as a proleptic ordinal. The Ethiopic one goes by the usual tabular rule (Dershowitz and
# Reingold, "Calendrical Calculations", ch. 4); the Persian one by its cycle of 33 years with 8 leap years, which agrees
# with the spring equinox, and so with Iran's calendar, in all years that newspapers print.
_ETHIOPIC_EPOCH = 2796
_PERSIAN_EPOCH = 226895


def common(year: int | None, month: int | None, day: int | None, calendar: str) -> Numbers:
    """Bring a date to the common calendar.

    Args:
        year: as written, or None.
        month: its number in that calendar.
        day: the day of the month.
        calendar: "" for the common one (the year may be Buddhist), "jalali", "ethiopic", or another.

    Returns:
        Year, month and day. All None where the calendar cannot be turned exactly: no year, or one that goes
        by the moon.
    """
    if calendar == "":
        return (year - 543 if year in _BUDDHIST else year) if year else year, month, day
    if year is None or month is None or day is None or calendar not in ("jalali", "ethiopic"):
        return None, None, None
    count = _ethiopic if calendar == "ethiopic" else _persian
    date = datetime.date.fromordinal(count(year, month, day))
    return date.year, date.month, date.day


def whole_date(year: int | None, month: int | None, day: int | None) -> datetime.date | None:
    """Return the date of these numbers of the common calendar, or None if one is missing or there is no such day.

    >>> whole_date(2024, 2, 29), whole_date(2023, 2, 29), whole_date(None, 2, 28)
    (datetime.date(2024, 2, 29), None, None)
    """
    if year is None or month is None or day is None:
        return None
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _ethiopic(year: int, month: int, day: int) -> int:
    return _ETHIOPIC_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1


def _persian(year: int, month: int, day: int) -> int:
    months = 31 * (month - 1) if month <= 7 else 30 * (month - 1) + 6
    leap_days = (8 * (year - 1) + 29) // 33
    return _PERSIAN_EPOCH + 365 * (year - 1) + leap_days + months + day - 1
