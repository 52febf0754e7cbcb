import pytest

from newsparse.blocks import Label
from newsparse.model import Kind, Role
from newsparse.span import around_story, story_span
from newsparse.split import split
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD

SHARING = Label(Role.BOILERPLATE, "test", Kind.SHARING)
DATED = Label(Role.DATELINE, "dateline")
BYLINE = Label(Role.BYLINE, "test")
DATE = Label(Role.BOILERPLATE, "dates/published", Kind.METADATA)


def blocks(*lines):
    return split("\n\n".join(lines))


def test_the_story_spans_from_the_first_paragraph_to_the_last():
    taken, *others = blocks(FIRST, "What happens next", SECOND, "And then", THIRD, "Rain")
    assert story_span([taken.labelled(SHARING), *others]) == (2, 4)


def test_around_the_story_are_its_first_and_last_paragraph_too():
    assert list(around_story(blocks("Rain", FIRST, "Wind", SECOND, "Snow"))) == [0, 1, 3, 4]
    assert list(around_story(blocks("Rain", FIRST))) == [0, 1]
    assert list(around_story(blocks("Rain", "Wind"))) == [0, 1]
    assert list(around_story([])) == []


def test_without_a_paragraph_everything_is_outside_of_the_story():
    first, last = story_span(blocks("Home", "News"))
    assert first > last


@pytest.mark.parametrize("mark", ["By Jane Fell", "Published on 5 May 2021", "5 May 2021, 10:01", "5 May 2021"])
def test_a_paragraph_between_headline_and_byline_or_date_is_above_the_story(mark):
    assert story_span(blocks(HEADLINE, FIRST, mark, *MORE[:3])) == (3, 5)
    assert story_span(blocks(HEADLINE, FIRST, "Listen", SECOND, mark, "Share", *MORE[:3])) == (6, 8)


@pytest.mark.parametrize(("label", "first"), [(BYLINE, 3), (DATE, 3), (SHARING, 1)])
def test_a_line_marks_the_head_if_it_was_labelled_as_byline_or_date(label, first):
    headline, deck, line, *story = blocks(HEADLINE, FIRST, "Listen", *MORE[:3])
    assert story_span([headline, deck, line.labelled(label), *story]) == (first, 5)


@pytest.mark.parametrize(("label", "first"), [(BYLINE, 2), (DATE, 4)])
def test_only_a_labelled_byline_just_above_leaves_no_byline_to_look_for(label, first):
    headline, above, *others = blocks(HEADLINE, "Listen", FIRST, "By Jane Fell", *MORE[:3])
    assert story_span([headline, above.labelled(label), *others])[0] == first


def test_without_a_line_above_the_first_paragraph_is_the_story_s():
    assert story_span(blocks(FIRST, "By Jane Fell", SECOND, THIRD)) == (0, 3)


def test_the_story_is_not_shorter_than_what_stands_above_it():
    assert story_span(blocks(HEADLINE, FIRST, SECOND, "By Jane Fell", THIRD)) == (1, 4)


def test_a_second_byline_is_inside_the_story():
    assert story_span(blocks(HEADLINE, "By Jane Fell", FIRST, "By Tom Ridge", SECOND, THIRD)) == (2, 5)


def test_the_dates_of_a_chronicle_are_inside_the_story():
    lines = (HEADLINE, FIRST, "5 May 2021", SECOND, "6 May 2021", THIRD, *MORE[:2])
    assert story_span(blocks(*lines)) == (1, 7)


def test_what_stands_behind_a_dateline_is_the_story():
    headline, dateline, *others = blocks(HEADLINE, "GRENDON –", FIRST, "5 May 2021, 10:01", *STORY)
    assert story_span([headline, dateline.labelled(DATED), *others]) == (2, 6)


@pytest.mark.parametrize(("between", "first"), [(9, 12), (10, 1)])
def test_a_byline_is_looked_for_a_few_lines_below_the_standfirst(between, first):
    assert story_span(blocks(HEADLINE, FIRST, *["Listen"] * between, "By Jane Fell", *STORY))[0] == first


@pytest.mark.parametrize(("between", "first"), [(2, 4), (3, 7)])
def test_a_byline_just_above_the_first_paragraph_leaves_none_to_look_for_below(between, first):
    lines = ("By Tom Ridge", *["Listen"] * between, FIRST, "By Jane Fell", *STORY)
    assert story_span(blocks(HEADLINE, *lines))[0] == first


def test_of_more_paragraphs_above_a_byline_than_a_standfirst_and_a_caption_the_first_is_the_story_s():
    assert story_span(blocks(HEADLINE, *STORY, "By Jane Fell", *MORE[:4])) == (1, 8)


def test_the_name_of_a_date_without_one_marks_no_head():
    assert story_span(blocks(HEADLINE, FIRST, "Published on", *MORE[:3])) == (1, 5)


def test_a_line_that_says_neither_date_nor_author_ends_no_standfirst():
    assert story_span(blocks("By Tom Ridge", FIRST, "Listen", SECOND, THIRD)) == (1, 4)


def test_the_story_ends_above_a_paragraph_that_something_is_known_of():
    *story, last = blocks(*STORY)
    assert story_span([*story, last.labelled(SHARING)]) == (0, 1)


@pytest.mark.parametrize("mark", ["By Jane Fell", "Published on 5 May 2021", "5 May 2021, 10:01"])
def test_what_no_subheading_says_is_none_of_a_chronicle_s_dates(mark):
    assert story_span(blocks(HEADLINE, FIRST, mark, SECOND, "6 May 2021", THIRD)) == (3, 5)


def test_two_dates_in_a_row_are_no_chronicle():
    assert story_span(blocks(HEADLINE, FIRST, "5 May 2021", "6 May 2021", SECOND, THIRD)) == (4, 5)


def test_short_lines_below_a_byline_make_the_story_no_longer_than_what_stands_above():
    assert story_span(blocks(HEADLINE, FIRST, SECOND, "By Jane Fell", "Rain", "Snow", THIRD)) == (1, 6)
