import pytest

from newsparse import parse
from newsparse.stages.title import label_title
from pages import HEADLINE, STORY, page

TITLE = "Rain Closes Mountain Pass for Third Night From Hell"


@pytest.mark.parametrize("above", [[], ["Weather"], ["North of England"]])
@pytest.mark.parametrize(
    "below", [[], ["THE HILLS"], ["A council has to look at its slopes, and finds more than water"]]
)
def test_a_first_line_in_title_case_is_the_headline_of_a_page_with_nothing_else(above, below):
    article = parse("\n\n".join([*above, TITLE, *below, *STORY]))
    assert str(article.headline) == TITLE
    assert article.text == "\n\n".join([*below, *STORY])


@pytest.mark.parametrize(
    "line",
    [
        HEADLINE,  # not in title case
        TITLE.upper(),  # nor is this
        "Rain, Mud, Ice",  # too short to tell
        "• Rain Closes Mountain Pass",  # an item
        "Home > North England > Mountain Weather",  # a breadcrumb
        "Jane Hale Fell Ridge, Monday 5 May 2031, 14:00",  # a date
        "Rain Closes Mountain Pass for the third Night",  # one word is not
        "Ada Hill Is the New Mayor of Grendon.",  # a sentence
        "Dear Members of the Grendon City Council,",  # a salutation
        "المطر يغلق الطريق الجبلي لليلة الثالثة",  # its script has no capitals
    ],
)
def test_a_first_line_that_is_no_title_is_the_story_s(line):
    assert parse("\n\n".join([line, *STORY])).headline is None


@pytest.mark.parametrize(
    "lines", [[TITLE, "The Council Looks at All Its Slopes Again"], [TITLE, "Weather", TITLE[:-10]]]
)
def test_of_titles_in_a_row_none_is_the_headline(lines):
    assert parse("\n\n".join([*lines, *STORY])).headline is None


def test_a_title_that_a_headline_leaves_on_top_is_none():
    article = parse("\n".join([HEADLINE, "5 May 2031", "", "The Council Looks at All Its Slopes Again", *STORY]))
    assert str(article.headline) == HEADLINE
    assert parse(article.text).text == article.text


@pytest.mark.parametrize("above", [[], ["Weather"]])
def test_a_first_line_that_is_printed_twice_is_the_headline_and_its_copy(above):
    article = parse("\n\n".join([*above, HEADLINE, HEADLINE.upper(), *STORY]))
    assert str(article.headline) == HEADLINE
    assert [(repeat.text, repeat.of) for repeat in article.repeats] == [(HEADLINE.upper(), article.headline)]
    assert article.text == "\n\n".join(STORY)


def test_two_first_lines_too_long_to_be_compared_are_no_headline():
    long = "the rain came and went and came again over the hills above Grendon and its old mill " * 2
    read = page(f"First {long}", f"Then {long}", *STORY)
    assert label_title(read) == read


@pytest.mark.parametrize("line", ["Row the boat", "• Rain closes the mountain pass", "It rained and rained."])
def test_a_refrain_an_item_or_a_sentence_printed_twice_is_no_headline(line):
    assert parse("\n\n".join([line, line, *STORY])).headline is None


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("Rain Closes the Mountain Pass", True),
        ("Rain Closes Mountain Pass", False),  # of four words
        (" ".join(["Rain"] * 40), True),
        (" ".join(["Rain"] * 41), False),
        ("Rain on the Hill Road in May", True),
        ("Rain on a Wet Hill in May", False),  # two longer words are too few to tell
        ("Rain Closes the Pass from Hell over Night", True),  # books on style write these small
        ("Rain Closes the Pass between Two Nights", False),
    ],
)
def test_a_title_has_enough_words_and_all_longer_ones_have_capitals(line, is_title):
    assert (label_title(page(line, *STORY)).blocks[0].label is not None) is is_title


def test_a_title_stands_below_a_kicker_of_three_words_at_most_which_is_no_sentence():
    assert label_title(page("North of England", TITLE, *STORY)).is_labelled()
    assert not label_title(page("The north of England", TITLE, *STORY)).is_labelled()
    assert not label_title(page("It rained.", TITLE, *STORY)).is_labelled()


def test_a_title_alone_is_no_headline():
    assert not label_title(page(TITLE)).is_labelled()
    assert not label_title(page(HEADLINE, HEADLINE)).is_labelled()


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("Rain closes the mountain pass", True),
        ("Rain closes mountain pass", False),  # of four words
        ("Rain closes the mountain pass.", False),
        (STORY[0], False),
    ],
)
def test_a_line_printed_twice_is_the_headline_if_it_is_long_enough_and_no_sentence(line, is_title):
    assert label_title(page(line, line, *STORY[1:])).is_labelled() is is_title
