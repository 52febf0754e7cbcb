import datetime

import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.marks import PUBLISHED, UNLABELLED
from newsparse.stages.dates import label_dates, label_dates_among_names, label_dates_beside
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, boilerplate, labels, page

DAY = datetime.date(2021, 5, 5)


@pytest.mark.parametrize(
    "lines",
    [
        ["Published: 5 May 2021"],
        ["Published on 5 May 2021"],
        ["PUBLISHED ON 5 May 2021"],
        ["• Published: 5 May 2021"],
        ["Published on", "5 May 2021"],
        ["Published on:", "Wed, 5 May 2021 10:01 GMT"],
        ["Fecha de publicación:", "5 de mayo de 2021"],
        ["Publié le : 5 mai 2021"],
        ["发布时间：2021年5月5日"],
        ["发布时间：2021-05-05 10:01"],
        ["5 May 2021"],
        ["2021-05-05 16:42:15"],
        ["5 May 2021 · 4 min read"],
        ["Published 5 May 2021 | Updated an hour ago"],
    ],
)
def test_the_date_beside_or_under_a_label_is_the_day_of_publication(lines):
    article = parse("\n".join([HEADLINE, *lines, FIRST, SECOND]))
    assert article.published == DAY
    assert boilerplate(article) == lines
    assert {passage.kind for passage in article.boilerplate} == {Kind.METADATA}
    assert body(article) == [FIRST, SECOND]


@pytest.mark.parametrize("order", [1, -1])
def test_updated_loses_to_published(order):
    lines = ["Published: 5 May 2021", "Updated: 9 May 2021"][::order]
    assert parse("\n".join([HEADLINE, *lines, FIRST, SECOND])).published == DAY


def test_updated_alone_is_better_than_nothing():
    assert parse("\n".join([HEADLINE, "Updated: 5 May 2021", FIRST, SECOND])).published == DAY


def test_a_date_under_the_label_of_an_update_is_the_update_s():
    lines = [HEADLINE, "Updated:", "9 May 2021", "Published:", "5 May 2021", FIRST, SECOND]
    assert parse("\n".join(lines)).published == DAY


@pytest.mark.parametrize("date", ["5 May 2021", "Published on 5 May 2021", "2021"])
def test_dates_inside_the_story_are_not_touched(date):
    assert labels(label_dates(page(FIRST, date, SECOND))) == [(FIRST, None), (date, None), (SECOND, None)]
    article = parse("\n\n".join([FIRST, date, SECOND]))
    assert body(article) == [FIRST, date, SECOND]
    assert article.published is None


@pytest.mark.parametrize(
    "line", ["Closed since 5 May 2021", "Published on the hill", "In May 2021 it rained", "5 May 2021 was a wet day"]
)
def test_a_line_with_more_than_a_date_is_no_date_line(line):
    assert labels(label_dates(page(line, *STORY)))[0] == (line, None)


def test_a_day_that_no_calendar_has_is_no_day_of_publication():
    assert parse("\n".join([HEADLINE, "Published: 31 February 2021", FIRST, SECOND])).published is None


def test_a_date_below_the_story_is_taken_too():
    article = parse("\n".join([HEADLINE, FIRST, SECOND, THIRD, "Published: 5 May 2021"]))
    assert article.published == DAY
    assert body(article) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("date", ["5 May 2021", "Published on 5 May 2021", "5 May 2021, 10:24"])
def test_a_date_below_a_standfirst_as_long_as_a_paragraph_is_that_of_publication(date):
    article = parse("\n\n".join([HEADLINE, FIRST, date, SECOND, THIRD]))
    assert article.published == DAY
    assert article.standfirst.text == FIRST
    assert boilerplate(article) == [date]


def test_the_dates_of_a_chronicle_stay_in_the_story():
    lines = [FIRST, "5 May 2021", SECOND, "6 May 2021", THIRD]
    article = parse("\n".join([HEADLINE, *lines, *MORE[:2]]))
    assert body(article)[:5] == lines
    assert article.published is None


@pytest.mark.parametrize("above", [(), ("More stories", "Bus fares to rise next year")])
def test_a_teaser_above_the_headline_hides_no_date_below_it(above):
    menu = ["Home", "World", "Sport", "Weather", "Sign in", "Subscribe"]
    teasers = [
        "Bus fares in the valley rise by a tenth next year, and the council has nobody to blame for it but itself.",
        "The lighthouse is lit by hand again, after a summer in which the new lamp went out on every second night.",
        "Thirteen ways to cook a potato, from the landlord of an inn that has had nothing else to serve since May.",
    ]
    lines = [
        *menu,
        teasers[0],
        *menu,
        teasers[1],
        *menu,
        teasers[2],
        *menu,
        *above,
        HEADLINE,
        "5 May 2021, 10:24",
        *STORY,
        *MORE,
        "9 May 2021",
        *menu,
    ]
    assert parse("\n".join(lines)).published == DAY


def beside(above, below, marked=()):
    """Return the lines that are labelled as dates beside the headline between these."""
    blocks = [block.labelled(dict(marked).get(block.text)) for block in page(*above, HEADLINE, *below).blocks]
    label_dates_beside(blocks, len(above))
    return [block.text for block in blocks if block.label and block.label.rule == UNLABELLED]


DATE = "5 May 2021"


@pytest.mark.parametrize(("between", "found"), [(1, True), (2, False)])
def test_a_date_is_the_article_s_up_to_two_lines_above_the_headline(between, found):
    assert beside([FIRST, DATE, *["Listen"] * between], [SECOND]) == [DATE] * found


@pytest.mark.parametrize(("between", "found"), [(15, True), (16, False)])
def test_a_date_is_the_article_s_up_to_sixteen_lines_below_the_headline(between, found):
    assert beside([FIRST], [*["Listen"] * between, DATE, SECOND]) == [DATE] * found


def test_a_date_between_headline_and_story_is_the_article_s_where_nothing_hid_it():
    assert beside(["Home"], ["Jane Fell", DATE, SECOND]) == [DATE]


def test_a_bare_date_under_one_that_is_named_is_a_bare_date():
    read = label_dates(page("Published on 5 May 2021", "6 May 2021", *STORY))
    assert [rule for _, rule in labels(read)][:2] == [PUBLISHED, UNLABELLED]


def test_a_date_below_the_story_s_first_paragraph_is_not_the_headline_s():
    assert beside([FIRST], [SECOND, DATE]) == []


@pytest.mark.parametrize(("rule", "found"), [("phrases/en/related", True), ("a-rule", False)])
def test_a_date_in_a_section_above_the_story_is_read_again(rule, found):
    label = Label(Role.BOILERPLATE, rule, Kind.RELATED)
    assert beside([], [DATE, FIRST], marked={DATE: label}.items()) == [DATE] * found
    assert beside([FIRST], [DATE, SECOND], marked={DATE: label}.items()) == [DATE] * found


def test_a_date_that_something_is_known_of_keeps_its_label():
    some = page(DATE, FIRST)
    label = Label(Role.BOILERPLATE, "a-rule", Kind.RELATED)
    known = some.with_blocks([some.blocks[0].labelled(label), some.blocks[1]])
    assert label_dates(known) == known


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Jane Fell 4:00 PM on May 5, 2021"], [DAY]),
        (["Grendon Post, Ada Hill", "Jane Fell (jf) 05.05.2021, 10:24 +3 more"], [DAY]),
        (["Jane Fell (jf) from the valley 05.05.2021, 10:24 +3 more"], [DAY]),
        (["Jane Fell on May 5, 2021"], [DAY]),
        (["Jane Fell | May 5, 2021, 10:24 AM | 1,209 | 5"], [DAY]),
        (["May 5, 2021 in News"], [DAY]),
        (["May 5, 2021 12,480 36"], [DAY]),
        (["Jane Fell, MARLOW TODAY 3:53 p.m. EST May 5, 2021"], [DAY]),
        (["AFP 5 mai 2021 à 07:19 (Mis à jour : 6 mai 2021 à 07:38)"], [DAY]),
        (["GRN | Madrid | 05/05/2021"], [DAY]),
        (["[Wednesday, May 5, 2021]"], [DAY]),
        (["Jane Fell"], []),
        (["A guide to the fair in Grendon on May 5, 2021"], []),
        (["May 5, 2021 was the wettest day that Grendon has known"], []),
        (["10:24 The road is shut"], []),
        (["Jane Fell rang at 4:00 PM on May 5, 2021."], []),
        (["• Jane Fell 4:00 PM on May 5, 2021"], []),
        (["Listen", "Share", "Print", "Jane Fell 4:00 PM on May 5, 2021"], []),
        ([FIRST, "Jane Fell 4:00 PM on May 5, 2021"], []),
    ],
    ids=[
        "behind names",
        "amid names",
        "amid words",
        "no time",
        "views",
        "section",
        "counts",
        "paper",
        "update",
        "bars",
        "brackets",
        "no date",
        "words in front",
        "words behind",
        "no day",
        "sentence",
        "item",
        "further down",
        "in the story",
    ],
)
def test_a_day_among_names_right_below_the_headline_are_the_article_s(lines, found):
    blocks = list(page(HEADLINE, *lines, SECOND).blocks)
    label_dates_among_names(blocks, 0)
    assert [block.label.date for block in blocks if block.label] == found


def test_a_date_line_that_opens_with_by_and_names_is_left_to_the_byline():
    line = "By Jane Fell May 5, 2021 5:00 AM PST"
    assert labels(label_dates(page(HEADLINE, line, *STORY)))[1] == (line, None)


@pytest.mark.parametrize(
    "line", ["5/5(水) 10:30配信", "最終更新：5/5(水) 10:30", "山田太郎2021年5月5日 10時30分", "» 2021年5月5日 公開"]
)
def test_the_head_of_a_japanese_article_has_date_lines_of_its_own(line):
    blocks = label_dates(page("雨で峠が閉鎖、羊の群れ立ち往生", line, *STORY)).blocks
    assert blocks[1].label is not None
    assert blocks[1].label.date in (DAY, None)
