"""Short lines that are a date or end in one."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines import closing_date, is_date_line, leading_date, read_date

DAY = datetime.date(2023, 12, 22)


@pytest.mark.parametrize(
    "line",
    [
        "22 December 2023",
        "December 22, 2023, 10:57 AM",
        "Fri, 22 Dec 2023 10:01 GMT",
        "Friday 22 December 2023 17:23, UK",
        "2023-12-22 16:42:15",
        "2023-12-22T16:42:15Z",
        "2023-12-22T16:42:15+02:00",
        "22.12.2023, 14:10 Uhr",
        "22. 12. 2023, 14:10 Uhr",
        "22/12/2023 14h10",
        "12/22/2023",
        "vendredi 22 décembre 2023 à 14h30",
        "December 22, 20235:00 AM ET",
        "22 December 2023 | 10:00",
        "December 22, 2023 — 4.00pm",
        "10:01, 22 декабря 2023",
        "2023年12月22日 10:01",
        "الجمعة، 22 ديسمبر 2023 03:15 م",
        "22 ديسمبر 2023 - 10:45 ص",
        "22 ديسمبر 2023 م",
        "22 декабря 2023 г",
        "December 22, 2023 @ 4:00 pm",
        "6:02 am on 22 December 2023",
        "14:10 Uhr am 22.12.2023",
        "22 ديسمبر 2023 م ـ 9 جمادى الآخرة 1445 هـ",
    ],
)
def test_date_line_is_one_and_is_read(line):
    assert is_date_line(line)
    assert read_date(line) == DAY


@pytest.mark.parametrize(
    "line", ["2023/12/2 05:30", "2023-12-2", "2023. 12. 2.", "2023. 12. 2. 15:22", "2023.12.2 15:22"]
)
def test_behind_a_year_days_may_have_one_digit(line):
    assert is_date_line(line)
    assert read_date(line) == DAY.replace(day=2)


@pytest.mark.parametrize(
    "line", ["令和5年12月22日", "令和５年１２月２２日（金）", "2023年（令和5年）12月22日 10時57分", "民國112年12月22日"]
)
def test_east_asian_years_are_counted_by_eras_too(line):
    assert is_date_line(line)
    assert read_date(line) == DAY


def test_the_first_year_of_an_era_has_a_word():
    assert read_date("令和元年5月4日") == datetime.date(2019, 5, 4)


@pytest.mark.parametrize("line", ["12/22(金) 10:57", "12/22（金・祝）"])
def test_a_japanese_day_of_the_week_may_stand_behind_a_date_without_a_year(line):
    assert is_date_line(line)
    assert read_date(line) is None


@pytest.mark.parametrize("line", ["山田太郎2023年12月22日 09時00分", "王小明2023-12-22 14:27:02"])
def test_a_date_may_be_glued_to_an_east_asian_name(line):
    assert closing_date(line)[1] == DAY
    assert not is_date_line(line)


@pytest.mark.parametrize("line", ["12.2.3", "5/12/2", "1.2.3"])
def test_one_digit_is_no_year(line):
    assert not is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Published On 22 December 2023",
        "PUBLISHED: December 22, 2023 at 5:11 p.m.",
        "Stand: 22.12.2023, 14:10 Uhr",
        "Updated 10:01 AM EST, Fri December 22, 2023",
        "updatedDec 22, 2023",
        "Publiziert22. Dezember 2023, 12:17",
        "Ada Marsh 22 December 2023 • 3:55pm",
    ],
)
def test_line_that_ends_in_a_date_is_read_and_is_no_date_line(line):
    assert not is_date_line(line)
    assert read_date(line) == DAY


@pytest.mark.parametrize("line", ["22.12.2023, 14:10 Uhr • Lesezeit: 5 Minuten", "Dec 22, 2023 · 3 min read"])
def test_reading_time_may_follow(line):
    assert read_date(line) == DAY


@pytest.mark.parametrize(
    "line",
    [
        "05/01/2023",
        "5 January",
        "Page 22",
        "2023",
        "It opened on 22 December 2023 to applause",
        "",
        "x" * 81 + " 22 December 2023",
    ],
)
def test_other_lines_are_refused(line):
    assert read_date(line) is None


def test_a_leading_date_is_read_by_the_convention_of_the_country():
    assert leading_date("05/06/2031 à 18h12") == (None, 18)
    assert leading_date("05/06/2031 à 18h12", month_first=False) == (datetime.date(2031, 6, 5), 18)


def test_convention_of_the_country_settles_what_a_line_leaves_open():
    assert read_date("05/01/2023", month_first=True) == datetime.date(2023, 5, 1)
    assert read_date("05/01/2023", month_first=False) == datetime.date(2023, 1, 5)


@given(
    st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y", "%a, %d %b %Y"]),
)
def test_a_formatted_date_reads_back(date, style):
    line = date.strftime(style)
    assert read_date(line) == date
    assert is_date_line(line)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("22 December 2023, 10:01 GMT and more", " and more"),
        ("10:01 AM PST · December 22, 2023 Updated", " Updated"),
        ("1405 GMT (2205 HKT) December 22, 2023.", "."),
        ("22 Dec, 2023 05:15 a.m. PE", ""),
        ("22 Dec, 2023 05:15 a.m. PE o antes", " PE o antes"),
    ],
)
def test_a_line_that_begins_with_a_date_is_read_to_its_end(line, rest):
    day, end = leading_date(line)
    assert (day, line[end:]) == (DAY, rest)


def test_the_day_may_be_glued_to_the_time_in_front():
    line = "10:45-22 ديسمبر 2023 م"
    assert leading_date(line) == (DAY, len(line))


def test_a_time_of_day_may_stand_without_a_date():
    assert leading_date("5:14 PM PT and more") == (None, 10)


def test_a_word_may_stand_between_the_time_and_the_day():
    assert leading_date("6:02 am on 22 December 2023, Grendon") == (DAY, 27)
    assert not is_date_line("on 22 December 2023")


def test_a_line_that_begins_otherwise_has_no_leading_date():
    assert leading_date("It opened on 22 December 2023") is None


@pytest.mark.parametrize(("day", "weekday"), list(enumerate("Mon Tue Wed Thu Fri Sat Sun".split(), 4)))
def test_a_short_weekday_is_no_month_of_another_language(day, weekday):
    line = f"{weekday} {day} Aug 2031 16.21 BST"
    assert is_date_line(line)
    assert read_date(line) == datetime.date(2031, 8, day)


@pytest.mark.parametrize("line", ["5 people met on 22 December 2023", "May opened the bridge at last", "10:01 GMT"])
def test_a_line_that_begins_like_a_date_may_be_none(line):
    assert not is_date_line(line)


def test_the_reading_time_behind_a_leading_date_belongs_to_it():
    line = "22 December 2023 - 3 min read | Ada Hill"
    assert leading_date(line) == (DAY, line.index(" | "))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jane Fell | 22 December 2023", (12, DAY)),
        ("Jane Fell 05/06/2023", (10, None)),
        ("Jane Fell 05-06-2023", (10, None)),
        ("Jane Fell and 5 hills", None),
        ("5 May", (0, None)),
    ],
)
def test_a_closing_date_is_told_from_what_stands_before_it(line, found):
    assert closing_date(line) == found
