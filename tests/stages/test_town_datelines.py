"""Datelines that only their page vouches for."""

import pytest

from newsparse import parse
from newsparse.stages.datelines import cut_dateline
from pages import FIRST, HEADLINE, SECOND, STORY, body, page


def cut(*lines, between="\n\n"):
    return cut_dateline(page(*lines, between=between))


@pytest.mark.parametrize("above", ["By Jane Fell", "5 May 2021"])
def test_a_town_in_capitals_between_byline_or_date_and_the_story_is_a_dateline(above):
    article = parse("\n".join([HEADLINE, above, "ANKARA", FIRST, SECOND]))
    assert (article.dateline.place, article.dateline.text, article.dateline.agency) == ("ANKARA", "ANKARA", None)
    assert body(article) == [FIRST, SECOND]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_below_a_date_a_town_before_a_colon_is_a_dateline_on_the_page_of_a_known_outlet(between):
    raw = "\n".join([HEADLINE, "5 May 2021", f"Lima:{between}{FIRST}", SECOND])
    assert parse(raw, outlet="ndtv").dateline.text == "Lima:"
    assert parse(raw).dateline is None
    assert parse(raw.replace("Lima", "Verdict"), outlet="ndtv").dateline is None


@pytest.mark.parametrize(("line", "is_one"), [("IZMIR, Türkiye", True), ("GRENDON, last night", False)])
def test_below_a_date_a_town_in_capitals_may_have_its_country_behind(line, is_one):
    article = parse("\n".join([HEADLINE, "5 May 2021", line, *STORY]))
    assert (article.dateline is not None and article.dateline.text == line) == is_one


def test_a_town_in_capitals_alone_on_its_line_is_a_dateline_on_the_page_of_a_known_outlet():
    raw = "\n".join([HEADLINE, "RİZE", *STORY])
    assert parse(raw, outlet="anadolu").dateline.place == "RİZE"
    assert parse(raw).dateline is None
    assert parse(raw.replace("RİZE", "WEATHER"), outlet="anadolu").dateline is None


@pytest.mark.parametrize("town", ["Lima —", "New York –", "Flensburg -"])
def test_a_town_before_a_dash_is_a_dateline_on_the_page_of_a_known_outlet(town):
    raw = "\n".join([HEADLINE, "By Jane Fell", f"{town} {FIRST}", SECOND])
    article = parse(raw, outlet="cbsnews")
    assert (article.dateline.text, article.dateline.place) == (town, town[:-2])
    assert body(article) == [FIRST, SECOND]
    assert parse(raw).dateline is None


@pytest.mark.parametrize(
    "sentence",
    [
        f"Lima — {FIRST[0].lower()}{FIRST[1:]}",
        f"Lima — {FIRST.replace(',', ' —', 1)}",
        f"Nowhereville — {FIRST}",
        f"London - Brighton trains were full, as {FIRST[0].lower()}{FIRST[1:]}",
        f"Lima – Peru’s capital, where Dr. Hill lives – is wet, for {FIRST[0].lower()}{FIRST[1:]}",
        f"Rain — {FIRST}",
    ],
)
def test_a_word_before_a_dash_is_no_dateline_by_itself(sentence):
    article = parse("\n".join([HEADLINE, "By Jane Fell", sentence, SECOND]), outlet="cbsnews")
    assert article.dateline is None
    assert body(article) == [sentence, SECOND]


def test_more_than_one_space_around_a_town_s_dash_loses_nothing():
    raw = "\n".join([HEADLINE, "By Jane Fell", f"Lima  —  {FIRST}", SECOND])
    article = parse(raw, outlet="cbsnews")
    assert article.text.endswith(f"{FIRST}\n\n{SECOND}")
    assert article.dateline is None or raw[article.dateline.end :].strip().startswith(FIRST)


@pytest.mark.parametrize("line", ["New Delhi, October 18", "NEW  DELHI, OCT 18", "London, 18 October"])
def test_a_known_town_and_a_day_alone_on_a_line_above_the_story_are_a_dateline(line):
    article = parse("\n\n".join([HEADLINE, line, *STORY]))
    assert (article.dateline.text, article.dateline.day) == (line, 18)
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Opening night, October 18",
        "London, October",
        "London, 18 October 2031",
        "London, the night of 18 October and after",
    ],
)
def test_other_words_before_a_day_are_no_dateline(line):
    assert parse("\n\n".join([HEADLINE, line, *STORY])).dateline is None


@pytest.mark.parametrize("dateline", ["May 8—", "May 8 —", "Sept. 8 –"])
def test_a_day_before_a_dash_is_a_dateline_on_the_page_of_a_known_outlet(dateline):
    raw = f"{HEADLINE}\n\n{dateline} {FIRST}\n\n{SECOND}"
    article = parse(raw, outlet="eirns")
    assert (article.dateline.text, article.dateline.day, article.dateline.agency) == (dateline, 8, None)
    assert body(article) == [FIRST, SECOND]
    assert parse(raw).dateline is None


@pytest.mark.parametrize("opening", ["Chapter 7—", "May 8—and", "May—"])
def test_other_words_before_a_dash_are_none(opening):
    assert parse(f"{HEADLINE}\n\n{opening} {FIRST}\n\n{SECOND}", outlet="eirns").dateline is None


@pytest.mark.parametrize(("size", "found"), [(118, True), (117, False)])
def test_a_second_dash_close_behind_a_town_ends_what_the_first_began(size, found):
    told = f"Its mills stood still and its {'old ' * 30}"[: size - 1] + "s"
    raw = f"{HEADLINE}\nLima — {told} — are dry again. {FIRST}\n{SECOND}"
    assert (parse(raw, outlet="cbsnews").dateline is not None) is found


@pytest.mark.parametrize(
    "line",
    ["Grendon Hall, October 18", "Lima, October 18, 2031", "Lima, the 18 days after", "Lima, where it rained", "Lima"],
)
def test_a_line_without_a_mark_that_says_more_or_less_than_town_and_day_is_no_dateline(line):
    assert cut("Lima, October 18", FIRST).dateline is not None
    assert cut(line, FIRST).dateline is None
