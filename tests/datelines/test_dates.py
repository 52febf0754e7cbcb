"""Calendar dates out of texts, in the languages and digits they are written in."""

from __future__ import annotations

import pytest

from newsparse.datelines import dates


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("5 января", (None, 1, 5)),
        ("Sept. 5, 2023", (2023, 9, 5)),
        ("5th of May 2023", (2023, 5, 5)),
        ("5 de enero de 2023", (2023, 1, 5)),
        ("1er août", (None, 8, 1)),
        ("14. července", (None, 7, 14)),
        ("2023. január 5.", (2023, 1, 5)),
        ("sausio 5 d.", (None, 1, 5)),
        ("5.1. (", (None, 1, 5)),
        ("05.01.2023", (2023, 1, 5)),
        ("2023-01-05", (2023, 1, 5)),
        ("25/01/2023", (2023, 1, 25)),
        ("1/25/2023", (2023, 1, 25)),
        ("٥ يناير ٢٠٢٣", (2023, 1, 5)),
        ("৫ জানুয়ারি ২০২৩", (2023, 1, 5)),
        ("5 كانون الثاني", (None, 1, 5)),
        ("5 أيار/مايو 2023", (2023, 5, 5)),
        ("5 مايو / أيار 2023", (2023, 5, 5)),
        ("5 أيار/يونيو 2023", (None, 5, 5)),  # another month
        ("2023. gada 5. janvāris", (2023, 1, 5)),
        ("पांच जनवरी", (None, 1, 5)),
        ("5 ม.ค.66 -", (2023, 1, 5)),
        ("5 มกราคม 2566", (2023, 1, 5)),
        ("2023年1月5日", (2023, 1, 5)),
        ("二〇二三年一月五日", (2023, 1, 5)),
        ("令和5年1月5日", (2023, 1, 5)),
        ("十九日", (None, None, 19)),
        ("2023년 1월 5일", (2023, 1, 5)),
        ("1 дүгээр сарын 5", (None, 1, 5)),
        ("12 جمادى الآخرة 1444 هـ الموافق 05 يناير 2023", (2023, 1, 5)),
        ("۱۵ دی ۱۴۰۱", (2023, 1, 5)),
        ("२१ पुस", (None, None, None)),
    ],
)
def test_date_is_read(text, want):
    found = dates.find(text, 0)
    assert found is not None
    assert (found.year, found.month, found.day) == want


@pytest.mark.parametrize(
    "text",
    ["18-03-0823:16", "May said", "5 people", "March on", "32 May", "1.5 million", "2023", "05/01/2023", "99/99", ""],
)
def test_what_is_no_sure_date_is_refused(text):
    assert dates.find(text, 0) is None


def test_a_weekday_may_stand_before_or_after():
    assert getattr(dates.find("Friday, May 5", 0), "weekday", None) == 4
    assert getattr(dates.find("2023. január 5., csütörtök", 0), "weekday", None) == 3


def test_convention_decides_between_day_and_month():
    american, other = dates.find("05/01", 0, month_first=True), dates.find("05/01", 0, month_first=False)
    assert (getattr(american, "month", 0), getattr(other, "month", 0)) == (5, 1)


def test_language_decides_where_month_names_disagree():
    croatian, polish = (
        dates.find("5 listopada", 0, language="hr"),
        dates.find("5 listopada", 0, language="pl"),
    )
    assert (getattr(croatian, "month", 0), getattr(polish, "month", 0)) == (10, 11)
