"""Other calendars, by days that history and the almanacs give in both."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines import calendars

DAY = datetime.timedelta(days=1)
JALALI_MONTHS = [31] * 6 + [30] * 5 + [29]  # the last has a thirtieth day in leap years


def common(year, month, day, calendar):
    return datetime.date(*calendars.common(year, month, day, calendar))


@pytest.mark.parametrize(
    ("date", "want"),
    [
        # Nowruz is the day of the spring equinox, or the next one where that comes after noon in Tehran.
        ((1375, 1, 1), datetime.date(1996, 3, 20)),
        ((1399, 1, 1), datetime.date(2020, 3, 20)),
        ((1400, 1, 1), datetime.date(2021, 3, 21)),
        ((1402, 1, 1), datetime.date(2023, 3, 21)),
        ((1403, 1, 1), datetime.date(2024, 3, 20)),
        ((1329, 12, 29), datetime.date(1951, 3, 20)),  # oil is nationalised
        ((1357, 11, 22), datetime.date(1979, 2, 11)),  # the monarchy falls
        ((1399, 12, 30), datetime.date(2021, 3, 20)),
        ((1403, 12, 30), datetime.date(2025, 3, 20)),
        ((1404, 1, 1), datetime.date(2025, 3, 21)),
        ((1408, 1, 1), datetime.date(2029, 3, 20)),
        ((1409, 1, 1), datetime.date(2030, 3, 21)),
    ],
)
def test_persian_days_that_are_known(date, want):
    assert common(*date, "jalali") == want


@pytest.mark.parametrize(
    ("date", "want"),
    [
        # Enkutatash, the new year, is on 11 September, and on the 12th before our leap years.
        ((1996, 1, 1), datetime.date(2003, 9, 12)),
        ((2000, 1, 1), datetime.date(2007, 9, 12)),
        ((2015, 1, 1), datetime.date(2022, 9, 11)),
        ((2016, 1, 1), datetime.date(2023, 9, 12)),
        ((2015, 13, 5), datetime.date(2023, 9, 10)),
        ((2015, 13, 6), datetime.date(2023, 9, 11)),
        ((1888, 6, 23), datetime.date(1896, 3, 1)),  # the battle of Adwa
        ((1983, 9, 20), datetime.date(1991, 5, 28)),  # the Derg falls
    ],
)
def test_ethiopian_days_that_are_known(date, want):
    assert common(*date, "ethiopic") == want


@given(st.integers(1300, 1500), st.integers(0, 364))
def test_the_next_persian_day_is_the_next_day(year, number):
    days = [(month, day) for month, length in enumerate(JALALI_MONTHS, 1) for day in range(1, length + 1)]
    assert common(year, *days[number], "jalali") == common(year, 1, 1, "jalali") + number * DAY


@given(st.integers(1300, 1500))
def test_a_persian_year_begins_at_the_equinox_and_has_a_leap_day_every_fourth_or_fifth_time(year):
    starts = [common(year + more, 1, 1, "jalali") for more in range(6)]
    assert {start.strftime("%m-%d") for start in starts} <= {"03-19", "03-20", "03-21", "03-22"}
    lengths = [(after - before).days for before, after in pairwise(starts)]
    assert 1 <= lengths.count(366) <= 2
    assert lengths.count(365) + lengths.count(366) == len(lengths)


@given(st.integers(1800, 2100), st.integers(1, 12), st.integers(1, 30))
def test_ethiopian_months_have_thirty_days(year, month, day):
    assert common(year, month + 1, day, "ethiopic") == common(year, month, day, "ethiopic") + 30 * DAY


@given(st.integers(1800, 2100))
def test_ethiopian_years_have_a_leap_day_before_every_fourth(year):
    length = common(year + 1, 1, 1, "ethiopic") - common(year, 1, 1, "ethiopic")
    assert length == (366 if year % 4 == 3 else 365) * DAY


@given(st.integers(1900, 2156), st.none() | st.integers(1, 12), st.none() | st.integers(1, 31))
def test_buddhist_years_are_543_ahead(year, month, day):
    assert calendars.common(year + 543, month, day, "") == (year, month, day)


@given(st.none() | st.integers(1, 2442), st.none() | st.integers(1, 12), st.none() | st.integers(1, 31))
def test_other_dates_of_the_common_calendar_stay(year, month, day):
    assert calendars.common(year, month, day, "") == (year, month, day)


@pytest.mark.parametrize("calendar", ["jalali", "ethiopic"])
@pytest.mark.parametrize("date", [(None, 1, 5), (1400, None, 5), (1400, 1, None)])
def test_half_a_date_stays_unread(date, calendar):
    assert calendars.common(*date, calendar) == (None, None, None)


@pytest.mark.parametrize("calendar", ["hijri", "nepali"])
def test_a_calendar_that_cannot_be_turned_exactly_stays_unread(calendar):
    assert calendars.common(1444, 6, 12, calendar) == (None, None, None)
