"""The patterns of dates take the words that stand between the parts, and no longer ones."""

from __future__ import annotations

import pytest

from newsparse.datelines import date_patterns as patterns


@pytest.mark.parametrize(
    "day", ["5", "5.", "5-", "5th", "1er", "1º", "5-го", "5-nji", "5nci", "5η", "5 of", "5 de", "5 ngày"]
)
def test_the_day_may_have_an_ending_or_a_word_behind_it(day):
    match = patterns.DAY_FIRST.match(f"{day} Maius 2031")
    assert match["month"] == "Maius"


def test_an_ending_is_not_the_beginning_of_a_word():
    assert patterns.DAY_FIRST.match("5theatres")["month"] == "theatres"


@pytest.mark.parametrize(
    ("behind", "end"),
    [
        (" 2031 opened", 5),
        (", 2031 г. в", 9),
        (" de 2031 opened", 8),
        (" 2031 года", 10),
        (" 2031г, в", 6),
        (" 2031гости", 5),  # that is another word
        (" 20315:00 AM", 5),  # glued to the time of day
        (" 20315 May 2031", 5),  # glued to the date again
    ],
)
def test_the_year_may_have_a_word_before_and_behind_it(behind, end):
    match = patterns.YEAR_NEXT.match(behind)
    assert (match["year"], match.end()) == ("2031", end)


@pytest.mark.parametrize("behind", [" 203", " 20312", " 66 people", " opened"])
def test_another_number_is_no_year(behind):
    assert patterns.YEAR_NEXT.match(behind) is None


def test_a_short_year_stands_at_the_end_of_a_dateline():
    assert patterns.YEAR_NEXT.match("66 -")["short"] == "66"


@pytest.mark.parametrize(
    "text", ["5日", "十五日", "1月5日", "2031年1月5日", "二〇三一年一月五日", "令和5年1月5日", "1월 5일", "1-р сарын 5"]
)
def test_numbers_with_their_units(text):
    assert patterns.EASTERN.match(text).end() == len(text)


def test_japanese_people_are_no_day():
    assert patterns.EASTERN.match("5日本人") is None
