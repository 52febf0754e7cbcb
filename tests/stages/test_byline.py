import datetime

import pytest

from newsparse import parse
from newsparse.stages.byline import find_byline
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, body, boilerplate, labels, page


@pytest.mark.parametrize(
    "line", ["By Jane Fell", "By Jane Fell and Tom Ridge", "BY JANE FELL", "Von Karl Hügel", "Por Ana del Monte"]
)
def test_a_byline_opens_with_by_and_goes_on_with_names(line):
    article = parse("\n".join([HEADLINE, line, *STORY]))
    assert article.byline.text == line
    assert body(article) == list(STORY)


@pytest.mark.parametrize("line", ["By the river", "By Jane Fell.", "By noon the pass was shut", "Jane Fell"])
def test_other_lines_are_no_byline(line):
    assert labels(find_byline(page(line, *STORY)))[0] == (line, None)


def test_the_second_byline_is_a_credit():
    article = parse("\n".join([HEADLINE, "By Jane Fell", *STORY, "By Tom Ridge"]))
    assert article.byline.text == "By Jane Fell"
    assert boilerplate(article) == ["By Tom Ridge"]


def test_a_line_inside_the_story_is_no_byline():
    assert body(parse("\n\n".join([FIRST, "By Jane Fell", SECOND]))) == [FIRST, "By Jane Fell", SECOND]


@pytest.mark.parametrize("name", ["Jane Fell", "J. R. de la Cruz", "Mary McFell-Ridge", "Øystein Å. Berg"])
def test_a_name_beside_the_date_under_the_headline_is_the_author_s(name):
    assert parse("\n".join([HEADLINE, name, "5 May 2021", *STORY])).byline.text == name
    assert parse("\n".join([HEADLINE, "5 May 2021", name, *STORY])).byline.text == name


@pytest.mark.parametrize(
    "line",
    ["Jane Fell, Staff Writer", "Jane Fell | Political Correspondent", "Ana Cruz, redactora", "Jane Fell·Reporter"],
)
def test_a_title_says_that_a_name_is_the_author_s(line):
    assert parse("\n".join([HEADLINE, line, *STORY])).byline.text == line


@pytest.mark.parametrize(
    "line",
    ["Jane Fell", "BBC News", "Jane FellReporter", "World", "The City Council", "Upper Grendon", "Rain and snow"],
)
def test_a_name_without_a_date_and_what_is_no_name_are_not_the_author_s(line):
    date = [] if line == "Jane Fell" else ["5 May 2021"]
    about = "Then the city council of Grendon met to hear the engineers, as The City Council has to once a year."
    assert parse("\n".join([HEADLINE, line, *date, *STORY, about, "Upper Grendon"])).byline is None


@pytest.mark.parametrize("line", ["by Jane Fell", "• by Jane Fell", "By: Jane Fell"])
def test_a_bullet_or_a_colon_does_not_hide_who_wrote_it(line):
    assert str(parse("\n".join([HEADLINE, line, *STORY])).byline) == line


@pytest.mark.parametrize("name", ["Jane Fell and Tom Ridge", "Jane Fell, Tom Ridge & Ana del Monte", "JANE FELL"])
def test_several_names_and_names_in_capitals_may_stand_beside_the_date(name):
    assert parse("\n".join([HEADLINE, name, "5 May 2021", *STORY])).byline.text == name


@pytest.mark.parametrize("by", ["By", "Written by", "Author", "Autor"])
def test_the_name_may_stand_in_the_line_below_by(by):
    article = parse("\n".join([HEADLINE, by, "Jane Fell", *STORY]))
    assert article.byline.text == "Jane Fell"
    assert boilerplate(article) == [by]


def test_more_names_may_stand_below_by():
    names = ["Jane Fell", ",", "Ana del Monte", "and", "Tom Ridge"]
    article = parse("\n".join([HEADLINE, "By", *names, *STORY]))
    assert article.byline.text == "Jane Fell"
    assert boilerplate(article) == ["By", *names[1:]]
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    "line", ["By Jane Fell | 5 May 2021", "Jane Fell | 5 May 2021, 10:24", "Von Jane Fell, 05.05.2021"]
)
def test_the_date_may_stand_in_the_byline(line):
    article = parse("\n".join([HEADLINE, line, *STORY]))
    assert (article.byline.text, article.published) == (line, datetime.date(2021, 5, 5))


def test_the_date_beside_a_name_far_from_the_headline_is_that_of_another_story():
    lines = [HEADLINE, "5 May 2021", *STORY, *MORE[:3], "By Tom Ridge | 9 May 2021"]
    assert parse("\n".join(lines)).published == datetime.date(2021, 5, 5)
    assert parse("\n".join(lines[:1] + lines[2:])).published is None


def test_a_name_beside_the_time_it_takes_to_read_is_the_author_s():
    assert parse("\n".join([HEADLINE, "Jane Fell", "2 Min Read", *STORY])).byline.text == "Jane Fell"


@pytest.mark.parametrize("title", ["Senior Editor", "Staff Writer", "Political reporter @janefell", "@janefell"])
def test_the_title_may_stand_in_the_line_below_the_name(title):
    article = parse("\n\n".join([HEADLINE, "Jane Fell", title, "Published: 5 May 2021", *STORY]))
    assert article.byline.text == "Jane Fell"
    assert boilerplate(article) == [title, "Published: 5 May 2021"]


@pytest.mark.parametrize("paper", ["GRENDON POST", "Grendon Post"])
@pytest.mark.parametrize("name", ["Jane Fell", "JANE FELL", "Jane Fell in Upper Grendon"])
def test_the_paper_may_stand_between_name_and_date(name, paper):
    article = parse("\n".join([HEADLINE, name, paper, "5 May 2021", *STORY]))
    assert article.byline.text == name
    assert boilerplate(article) == [paper, "5 May 2021"]


def test_a_title_alone_is_no_name():
    assert parse("\n".join([HEADLINE, "Senior Editor", "5 May 2021", *STORY])).byline is None


def test_the_byline_below_the_headline_is_the_article_s():
    teaser = "Bus fares in the valley rise by a tenth next year, and the council has nobody to blame for it but itself."
    lines = ["Latest", teaser, "By Tom Ridge", HEADLINE, "By Jane Fell", "5 May 2021", *STORY, *MORE[:3]]
    assert str(parse("\n".join(lines)).byline) == "By Jane Fell"


def test_a_byline_below_a_standfirst_as_long_as_a_paragraph_is_one():
    article = parse("\n".join([HEADLINE, FIRST, "By Jane Fell", "5 May 2021", SECOND, *MORE[:3]]))
    assert article.byline.text == "By Jane Fell"
    assert article.standfirst.text == FIRST


@pytest.mark.parametrize(
    "beside", [("Share", "Save"), ("12 comments",), ("USA TODAY", "GRENDON, Jan. 5 (AP) —"), ("Photo: Ada Hill",)]
)
def test_a_name_beside_what_only_the_head_of_an_article_has_is_the_author_s(beside):
    assert parse("\n".join([HEADLINE, "Jane Fell", *beside, *STORY])).byline.text == "Jane Fell"


def test_a_name_that_a_note_below_the_story_explains_is_the_author_s():
    note = "Jane Fell is a playwright who lives in Grendon"
    article = parse("\n".join([HEADLINE, "Jane Fell", *STORY, *MORE, note]))
    assert article.byline.text == "Jane Fell"
    assert boilerplate(article) == [note]


def test_a_note_on_somebody_whom_the_story_names_is_the_story_s():
    last = "Jane Fell has moved her tables to the upper floor."
    article = parse("\n".join([HEADLINE, "Jane Fell", *STORY, "The water came early, Fell said.", *MORE, last]))
    assert article.byline is None
    assert body(article)[-1] == last


def test_the_author_s_name_below_the_story_heads_a_note():
    box = ["JANE FELL", "Fell covers the hills."]
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", *STORY, *MORE, *box]))
    assert boilerplate(article)[1:] == box


def test_the_author_s_name_amid_the_story_is_the_story_s():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", *STORY, "Jane Fell", *MORE]))
    assert body(article) == [*STORY, "Jane Fell", *MORE]


def test_an_agency_alone_between_headline_and_story_is_a_credit():
    article = parse("\n".join([HEADLINE, "DHA", "5 May 2021", *STORY]))
    assert next((passage.text, passage.rule) for passage in article.boilerplate) == ("DHA", "byline/agency")
    assert body(article) == list(STORY)
    amid = parse("\n".join([HEADLINE, "5 May 2021", FIRST, "DHA", *MORE[:3]]))
    assert body(amid) == [FIRST, "DHA", *MORE[:3]]
