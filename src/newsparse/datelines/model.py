"""What a dateline says."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import product

import attrs

from newsparse.arguments import wrong_type
from newsparse.datelines.calendars import whole_date

__all__ = ["Dateline"]

_YEAR = datetime.timedelta(days=366)


@attrs.frozen
class Dateline:
    """Where, when and by whom a story was filed, as its beginning prints it.

    Attributes:
        place: the place as written, with state or country ("BATON ROUGE, La."), or None.
        agency: the agency as written, without its brackets ("TASS" from "/TASS/"), or None.
        byline: the reporter the dateline names, or None.
        year: the year of the common calendar, or None.
        month: 1 to 12, or None.
        day: 1 to 31, or None; as written, even where the month is shorter (Feb 30).
        text: the dateline itself, from its first letter to its closing mark.
        start: where it starts in the text it was read from, in characters.
        end: where it ends; ``raw[start:end] == text``.
        weekday: 0 (Monday) to 6 if the dateline or the story's first sentences name just one, else None.

    >>> from newsparse import parse_dateline
    >>> line = parse_dateline("BATON ROUGE, La., Jan. 5 (AP) — Snow closed the pass on Friday.")
    >>> line.place, line.agency, line.year, line.month, line.day, line.weekday
    ('BATON ROUGE, La.', 'AP', None, 1, 5, 4)
    """

    place: str | None
    agency: str | None
    byline: str | None
    year: int | None
    month: int | None
    day: int | None
    text: str
    start: int
    end: int
    weekday: int | None = None

    def resolve(self, near: datetime.date) -> datetime.date | None:
        """Find the calendar date, with a missing year or month taken from a date the story is close to.

        Of the dates that fit what is printed, the one nearest to `near` is taken. Where several do, a weekday
        in the dateline or in the story's first sentences ("said on Thursday") settles it, if the date fell on
        that weekday within a year of `near`.

        Args:
            near: a day the story was certainly published close to, such as the day a page was crawled. Of a
                ``datetime.datetime`` its day is taken.

        Returns:
            The date, or None if the dateline gives no day or one that no calendar has.

        Raises:
            TypeError: `near` is no ``datetime.date``.

        >>> import datetime
        >>> from newsparse import parse_dateline
        >>> line = parse_dateline("MOSCOW, April 29. /TASS/. The ministry said on Thursday that ...")
        >>> line.resolve(near=datetime.date(2022, 1, 1))
        datetime.date(2021, 4, 29)
        """
        if isinstance(near, datetime.datetime):
            near = near.date()
        elif not isinstance(near, datetime.date):
            raise wrong_type("near", near, "a datetime.date, such as datetime.date(2021, 4, 30)")
        fits = list(self._dates(near))
        on_weekday = [date for date in fits if date.weekday() == self.weekday and abs(date - near) < _YEAR]
        return min(on_weekday or fits, key=lambda date: (abs(date - near), date), default=None)

    def _dates(self, near: datetime.date) -> Iterator[datetime.date]:
        """Yield the days around `near` that fit the printed numbers."""
        years = [self.year] if self.year is not None else range(near.year - 4, near.year + 5)
        months = [self.month] if self.month is not None else range(1, 13)
        for year, month in product(years, months):
            if day := whole_date(year, month, self.day):
                yield day
