from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines import parse_dateline
from newsparse.datelines.read import ENOUGH
from newsparse.folding import is_cjk
from newsparse.testing.strategies import datelines

STORY = "The bridge is closed."
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@given(datelines(), st.text(max_size=60))
def test_text_far_behind_is_not_read(made, more):
    text = f"{made.text} {STORY} ".ljust(ENOUGH, ".")
    assert parse_dateline(text) == parse_dateline(text + more)


@given(datelines().filter(lambda made: not any(map(is_cjk, made.text))), st.integers(0, 6))
def test_the_one_weekday_that_a_story_names_is_the_dateline_s(made, day):
    said = f"{made.text} The bridge was closed on {WEEKDAYS[day]}, and nobody on this side knew on {WEEKDAYS[day]} why."
    assert parse_dateline(said).weekday == day
    assert parse_dateline(f"{said} It opens on {WEEKDAYS[day - 1]}.").weekday is None
    assert parse_dateline(f"{made.text} {STORY}").weekday is None


def test_a_weekday_further_down_the_story_is_not_looked_for():
    assert parse_dateline(f"LONDON (AP) — {STORY * 20} It was closed on Monday.").weekday is None


def test_a_weekday_in_the_dateline_goes_before_the_story_s():
    assert parse_dateline("LONDON, Friday, May 5 (AP) - The bridge was closed on Monday.").weekday == 4


@pytest.mark.parametrize("text", ["The mon on the bridge is closed.", "Sun and rain closed the bridge."])
def test_a_short_word_is_no_weekday(text):
    assert parse_dateline(f"LONDON (AP) — {text}").weekday is None


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("LONDON, 05/01 (AP) -", 5, 1),  # as its agency's country writes it
        ("LONDON, 05/01 (AFP) -", 1, 5),
        ("TAMPA, Fla., 05/01 —", 5, 1),  # as the state does
        ("ZAGREB, 5 listopada (Hina) -", 10, 5),
        ("WARSZAWA, 5 listopada (PAP) -", 11, 5),
        ("BILBO, 5 (EUROPA PRESS) -", None, 5),
        ("BILBO, 31 (EUROPA PRESS) -", None, 31),
        ("BILBO, 32 (EUROPA PRESS) -", None, None),
        ("BILBO, 0 (EUROPA PRESS) -", None, None),
    ],
)
def test_a_date_is_read_as_the_agency_s_or_the_place_s_country_writes_it(text, month, day):
    line = parse_dateline(f"{text} {STORY}")
    assert (line.text, line.month, line.day) == (text, month, day)


@pytest.mark.parametrize("by", ["By", "Von", "Par", "Por"])
@pytest.mark.parametrize("name", ["Ada Quill", "Ada van Quill", "Ada Quill and Bo Winter", "Ada Quill y Bo Winter"])
def test_a_byline_in_front_is_the_dateline_s_if_an_agency_vouches_for_it(by, name):
    line = parse_dateline(f"{by} {name} LONDON (Reuters) - {STORY}")
    assert (line.place, line.agency, line.byline) == ("LONDON", "Reuters", name)
    assert line.text == f"{by} {name} LONDON (Reuters) -"
    assert parse_dateline(f"{by} {name} LONDON - {STORY}") is None


@pytest.mark.parametrize("by", ["Par Ada Quill et Bo Winter", "Von Ada Quill und Bo Winter"])
def test_two_names_in_front_are_joined_in_other_languages_too(by):
    assert parse_dateline(f"{by} LONDON (Reuters) - {STORY}").byline == by.partition(" ")[2]


def test_a_byline_in_front_and_a_reporter_behind_are_none():
    behind = "ПСКОВ, 14 мар — РИА Новости, Анна Лесова. Мост закрыт."
    assert parse_dateline(behind).byline == "Анна Лесова"
    assert parse_dateline(f"By Ada Quill {behind}") is None


def test_a_reporter_is_named_without_the_word_in_front():
    assert parse_dateline("Baghdad - INA - By Layla Hasan").byline == "Layla Hasan"


@given(datelines())
def test_a_dateline_behind_a_sentence_is_none(made):
    assert parse_dateline(f"{STORY} {made.text} {STORY}") is None


@given(datelines(), st.sampled_from(["", " ", "\n"]))
def test_reading_again_says_the_same(made, space):
    text = f"{space}{made.text} {STORY}"
    line = parse_dateline(text)
    assert parse_dateline(text) == line
    assert text[line.start : line.end] == line.text
    alone = parse_dateline(line.text)
    assert attrs.evolve(line, start=0, end=len(line.text)) == alone


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("新华社北京1月5日电 市府决定把老桥关闭。", "北京", "新华社"),
        ("(서울=연합뉴스) 김도현 기자 = 다리가 닫혔다.", "서울", "연합뉴스"),
        ("دمشق-سانا قالت البلدية إن الجسر مغلق.", "دمشق", "سانا"),
        ("(Reuters) - The bridge is closed.", None, "Reuters"),
        ("TAMPA, Fla. — The bridge is closed.", "TAMPA, Fla.", None),
    ],
)
def test_place_and_agency_are_given_as_written(text, place, agency):
    line = parse_dateline(text)
    assert (line.place, line.agency) == (place, agency)


@pytest.mark.parametrize("text", ["", " \n", "(", "LONDON", "北京", "The bridge is closed.", "市府决定把老桥关闭。"])
def test_a_text_without_one_has_none(text):
    assert parse_dateline(text) is None
