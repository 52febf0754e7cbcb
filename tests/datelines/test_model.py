"""Calendar dates for datelines that leave the year or the month open."""

from __future__ import annotations

import datetime

import attrs
import pytest

from newsparse.datelines import parse_dateline


def resolved(text: str, near: datetime.date) -> datetime.date | None:
    line = parse_dateline(text)
    assert line is not None
    return line.resolve(near=near)


def test_printed_year_is_taken():
    near = datetime.date(2020, 1, 1)
    assert resolved("DUBAI, 5th January, 2023 (WAM) -- The bridge is closed.", near) == datetime.date(2023, 1, 5)


def test_missing_year_is_the_nearest():
    assert resolved("LONDON, Dec 30 (Reuters) - The bridge is closed.", datetime.date(2023, 1, 2)) == datetime.date(
        2022, 12, 30
    )
    assert resolved("LONDON, Jan 2 (Reuters) - The bridge is closed.", datetime.date(2022, 12, 30)) == datetime.date(
        2023, 1, 2
    )


def test_weekday_in_the_story_settles_the_year():
    story = "MOSCOW, April 29. /TASS/. The ministry said on Thursday that the bridge is closed."
    assert resolved(story, datetime.date(2022, 1, 1)) == datetime.date(2021, 4, 29)


def test_two_weekdays_settle_nothing():
    line = parse_dateline("MOSCOW, April 29. /TASS/. The bridge closed on Monday and opens on Thursday.")
    assert line is not None
    assert line.weekday is None


def test_missing_month_is_the_nearest():
    assert resolved("（中央社台北31日電）市府決定把老橋關閉。", datetime.date(2023, 9, 2)) == datetime.date(2023, 8, 31)


def test_leap_day_goes_to_a_leap_year():
    assert resolved("LONDON, Feb 29 (Reuters) - The bridge is closed.", datetime.date(2022, 12, 1)) == datetime.date(
        2024, 2, 29
    )


def test_dateline_without_a_day_has_no_date():
    assert resolved("LONDON (Reuters) - The bridge is closed.", datetime.date(2023, 1, 1)) is None


def test_a_weekday_settles_the_month_too():
    line = parse_dateline("（中央社台北31日電）市府決定把老橋關閉。")
    assert line is not None
    # In 2023 the 31st of March was a Friday, and that of January was not.
    assert attrs.evolve(line, weekday=4).resolve(near=datetime.date(2023, 2, 1)) == datetime.date(2023, 3, 31)
    assert attrs.evolve(line, year=2023, weekday=4).resolve(near=datetime.date(2023, 2, 1)) == datetime.date(
        2023, 3, 31
    )


def test_an_impossible_day_is_kept_as_written():
    line = parse_dateline("LONDON, Feb 30, 2023 (Reuters) - The bridge is closed.")
    assert line is not None
    assert (line.year, line.month, line.day) == (2023, 2, 30)


def test_date_that_no_calendar_has_is_none():
    assert resolved("LONDON, Feb 30, 2023 (Reuters) - The bridge is closed.", datetime.date(2023, 3, 1)) is None


def test_a_weekday_settles_nothing_where_it_is_right_in_years_far_off_alone():
    story = "MOSCOW, April 29. /TASS/. The ministry said on Monday that the bridge is closed."  # in 2019 and 2024
    assert resolved(story, datetime.date(2022, 1, 1)) == datetime.date(2022, 4, 29)


def test_the_day_of_a_moment_is_taken():
    line = "LONDON, Jan 2 (Reuters) - The bridge is closed."
    assert resolved(line, datetime.datetime(2022, 12, 30, 23, 59)) == datetime.date(2023, 1, 2)


def test_what_is_no_date_is_told_with_what_was_expected():
    with pytest.raises(TypeError, match="such as datetime"):
        resolved("LONDON, Jan 2 (Reuters) - The bridge is closed.", "2023-01-02")


def test_a_printed_year_stands_though_a_weekday_is_another_year_s():
    story = "LONDON, Jan. 2, 2023 (AP) — The ministry said on Friday that the bridge is closed."
    line = parse_dateline(story)
    assert line is not None
    assert line.weekday == 4
    assert resolved(story, datetime.date(2023, 1, 5)) == datetime.date(2023, 1, 2)


def test_a_missing_month_may_be_december():
    assert resolved("（中央社台北31日電）市府決定把老橋關閉。", datetime.date(2023, 1, 3)) == datetime.date(
        2022, 12, 31
    )


@pytest.mark.parametrize(("near", "year"), [(datetime.date(2100, 1, 1), 2096), (datetime.date(2100, 6, 1), 2104)])
def test_a_leap_day_near_the_end_of_a_century_is_up_to_four_years_off(near, year):
    assert resolved("LONDON, Feb 29 (Reuters) - The bridge is closed.", near) == datetime.date(year, 2, 29)
