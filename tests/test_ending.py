import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.ending import AUTHOR_BOX, story_is_over
from newsparse.split import split
from pages import HEADLINE, MORE, STORY, body

COMMENTS = Label(Role.BOILERPLATE, "a-rule", Kind.COMMENTS)
BOX = Label(Role.BOILERPLATE, AUTHOR_BOX, Kind.CREDIT)
SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
RELATED = Label(Role.BOILERPLATE, "a-rule", Kind.RELATED)
TITLE = "A mill burns down"
DAY = "5 December 2031"


def over(lines, labels=None, first=0):
    """Return how surely the story is over above each line."""
    blocks = tuple(block.labelled((labels or {}).get(block.text)) for block in split("\n".join(lines)))
    assert [block.text for block in blocks] == list(lines)
    labelled = [(index, block.label) for index, block in enumerate(blocks) if block.label]
    return list(story_is_over(blocks, labelled, [block.size * block.is_story for block in blocks], first))


def test_comments_and_the_authors_box_end_a_story():
    lines = [*STORY, "12 comments", "I like rain", "Add comment", "So do I", "And I", "And she"]
    labels = dict.fromkeys(["12 comments", "Add comment"], COMMENTS)
    assert over(lines, labels) == [0, 0, 0, 0, 0.5, 0.5, 1, 1, 1]
    assert over([*STORY, "Ada Hill", TITLE], {"Ada Hill": BOX}) == [0, 0, 0, 0, 0.5]


def test_the_heading_of_the_authors_box_ends_a_story():
    credit = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)  # be it by a rule of the outlet's
    assert over([*STORY, "About the author", TITLE], {"About the author": credit}) == [0, 0, 0, 0, 0.5]
    assert over([*STORY, "Staff writer", TITLE], {"Staff writer": credit}) == [0, 0, 0, 0, 0]


def test_there_is_no_more_than_all_of_it():
    labels = dict.fromkeys(map(str, range(9)), COMMENTS)
    assert over([*STORY, *map(str, range(9)), TITLE], labels)[-1] == 1


@pytest.mark.parametrize(
    "lines",
    [
        [*STORY[:2], "12 comments", TITLE],  # two paragraphs are no story yet
        [*STORY, "12 comments", *MORE[:6], TITLE],  # nor is what most of the story follows on
    ],
)
def test_comments_amid_the_story_say_nothing(lines):
    assert not any(over(lines, {"12 comments": COMMENTS}))


@pytest.mark.parametrize("kind", [Kind.SHARING, Kind.NAVIGATION, Kind.LEGAL, Kind.CONSENT, Kind.FORM, Kind.PAYWALL])
def test_each_button_below_half_of_the_story_says_a_little(kind):
    labels = dict.fromkeys(["Share", "Print"], Label(Role.BOILERPLATE, "a-rule", kind))
    assert over([*STORY, "Share", "Print", TITLE], labels) == pytest.approx([0, 0, 0, 0, 0.05, 0.1])
    assert not any(over([*STORY, "Share", *STORY, *STORY, TITLE], labels))  # a third of it is told
    assert not any(over([*STORY[:2], "Share", *STORY, "Share", TITLE], labels))  # below each entry of a live blog, too


def test_what_stands_amid_stories_says_nothing():
    labels = {"Related": RELATED, "Advertisement": Label(Role.BOILERPLATE, "a-rule", Kind.ADVERTISEMENT)}
    assert not any(over([*STORY, "Related", "Advertisement", TITLE], labels))


def test_below_a_date_there_may_be_another_article():
    assert over([*STORY, TITLE, DAY, MORE[0]]) == pytest.approx([0, 0, 0, 0, 0, 0.3])
    labelled = {DAY: Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA)}
    assert over([*STORY, TITLE, DAY, MORE[0]], labelled)[-1] == 0  # a label without a date says when, not which day


def test_a_time_is_no_date():
    assert not any(over([*STORY, TITLE, "10:45", MORE[0]]))


def test_dates_that_head_the_parts_of_a_story_do_not_end_it():
    days = [f"{day} December 2031" for day in range(1, 5)]
    lines = [
        line
        for day, paragraphs in zip(days, (STORY, MORE[:3], MORE[3:6], MORE[6:]), strict=True)
        for line in (day, *paragraphs)
    ]
    assert not any(over(lines))


def test_paragraphs_of_teasers_above_the_story_are_none_of_it():
    lines = [*MORE, HEADLINE, DAY, *STORY, TITLE]
    assert any(over(lines))
    assert not any(over(lines, first=len(MORE) + 2))


def test_dates_of_a_chronology_that_ends_a_story_do_not_end_it_before():
    days = [f"{day} December 2031" for day in range(1, 4)]
    entries = [line for day, told in zip(days, MORE[6:], strict=True) for line in (day, told)]
    assert not any(over([*STORY, *MORE[:6], "What happened so far", *entries]))
    assert any(over([*STORY, *MORE[:6], TITLE, days[0], MORE[6]]))


def test_no_entry_of_a_live_blog_is_lost_for_the_buttons_below_each():
    entries = [f"{told} That was entry {number}." for number, told in enumerate(MORE * 4)]
    lines = [
        line for number, told in enumerate(entries) for line in (f"{10 + number // 6}:{number % 6}4", told, "Share")
    ]
    article = parse("\n".join(["Home", HEADLINE, "By Jane Fell", DAY, *STORY, *lines, "Comments", "Most read", TITLE]))
    assert [text for text in body(article) if text in entries] == entries
