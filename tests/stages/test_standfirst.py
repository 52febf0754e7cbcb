import pytest

from newsparse import Kind, Outlet, Role, parse
from newsparse.blocks import Label
from newsparse.stages.standfirst import label_standfirst
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, boilerplate, page

DECK = "Drivers are sent round by the coast until the water has gone down"


def test_a_standfirst_stands_between_headline_and_story():
    deck = "The council waits for the engineers while the buses go round by the coast"
    article = parse("\n".join([HEADLINE, deck, *STORY]))
    assert article.standfirst.text == deck
    assert article.text == "\n\n".join([deck, *STORY])


def test_a_byline_parts_a_standfirst_that_is_a_sentence_from_the_story():
    article = parse("\n".join([HEADLINE, FIRST, "By Jane Fell", SECOND, THIRD]))
    assert article.standfirst.text == FIRST
    assert article.text == "\n\n".join(STORY)


def test_a_standfirst_between_masthead_and_buttons_is_one():
    lines = ["Sign in", "Subscribe", "World", HEADLINE, DECK, "Share", "By Jane Fell", "5 May 2021", "Comments"]
    article = parse("\n".join([*lines, *STORY, *MORE[:3], "Share", "Most read", "About us"]))
    assert article.standfirst.text == DECK


def test_a_standfirst_may_stand_between_byline_and_date():
    article = parse("\n".join([HEADLINE, "By Jane Fell", FIRST, "5 May 2021, 10:24", SECOND, *MORE[:3]]))
    assert article.standfirst.text == FIRST


def test_a_long_line_without_a_full_stop_right_below_the_date_is_the_standfirst():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", DECK, *STORY]))
    assert article.standfirst.text == DECK
    assert parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", DECK, "A note.", *STORY])).standfirst is None


def test_a_date_parts_the_standfirst_from_a_story_of_short_paragraphs():
    deck = "Drivers are sent round by the coast."
    story = ["The pass of Grendon is closed.", "It snowed.", "Nobody was hurt."]
    article = parse("\n".join([HEADLINE, deck, "Published on 5 May 2021", *story]))
    assert article.standfirst.text == deck
    assert body(article) == story
    assert parse("\n".join([HEADLINE, deck, "Published on 5 May 2021", story[0]])).standfirst is None


@pytest.mark.parametrize("deck", ["Our roads were built to be left, and it shows", "The photo that changed a valley"])
def test_a_standfirst_with_a_credits_word_in_it_is_no_caption(deck):
    article = parse("\n".join([HEADLINE, deck, "By Jane Fell", "5 May 2021", *STORY]))
    assert article.standfirst.text == deck


@pytest.mark.parametrize(
    "caption", ["The pass on Monday [File: Ada Hill/AFP]", "The pass at night. Photograph: Ada Hill/Grendon Post"]
)
def test_a_caption_hides_no_standfirst(caption):
    deck = "Drivers are sent round by the coast."
    article = parse("\n".join([HEADLINE, deck, caption, "By Jane Fell", "5 May 2021", *STORY]))
    assert article.standfirst.text == deck
    assert caption in boilerplate(article)


def test_a_short_sentence_right_below_the_date_is_story():
    lead = "The pass of Grendon is closed again."
    masthead = ["Sign in", "Subscribe", "World", "Sport", "Weather", "Shop"]
    article = parse("\n".join([*masthead, HEADLINE, "By Jane Fell", "5 May 2021", lead, *STORY, *MORE[:3], "Shop"]))
    assert body(article)[0] == lead


def test_the_only_paragraph_above_a_date_is_no_standfirst():
    article = parse("\n".join([HEADLINE, FIRST, "Published: 5 May 2021"]))
    assert article.standfirst is None
    assert body(article) == [FIRST]


def test_a_picture_s_credit_below_byline_and_date_makes_no_standfirst_of_the_first_paragraph():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", STORY[0], "Photo: Ada Hill", *STORY[1:]]))
    assert article.standfirst is None
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Jane Fell at the barrier. (Ada Hill/AFP)", True),
        ("Jane Fell at the barrier (Ada Hill/Grendon Road Trust)", True),  # known by its place alone
        ("Rain in May (and in June)", False),
    ],
)
def test_a_line_with_its_photographer_below_the_date_is_a_caption(line, is_one):
    article = parse("\n".join([HEADLINE, "By Tom Ridge", "5 May 2021", line, *STORY]))
    assert (line in boilerplate(article)) == is_one


def test_a_date_behind_the_dateline_parts_nothing():
    lines = page(HEADLINE, "GRENDON —", FIRST, SECOND, "3 May 2031, 11:15", DECK, THIRD).blocks
    marks = {
        0: Label(Role.HEADLINE, "headline"),
        1: Label(Role.DATELINE, "dateline"),
        4: Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA),
    }
    blocks = [block.labelled(marks.get(index)) for index, block in enumerate(lines)]
    label_standfirst(blocks, headline=0, story=2)
    assert [block.label for block in blocks] == [marks.get(index) for index in range(7)]


LEAD = "The pass above Grendon is shut again. Who has to cross it is sent round by the coast, and pays for the ferry."
WITH_STANDFIRST = Outlet("mysite", "My Site", standfirst=True)


@pytest.mark.parametrize("below", [["Photo: Ada Hill"], ["The pass at night", "Photo: Ada Hill"], ["Share"]])
def test_sentences_above_a_picture_are_the_standfirst_of_an_outlet_that_has_one(below):
    raw = "\n".join([HEADLINE, "5 May 2031", LEAD, *below, *STORY])
    assert str(parse(raw, outlet=WITH_STANDFIRST).standfirst) == LEAD
    assert parse(raw).standfirst is None


@pytest.mark.parametrize("below", [[], ["Below the pass", "Ash"], [FIRST, "Photo: Ada Hill"]])
def test_sentences_that_nothing_parts_from_the_story_are_the_story_s(below):
    article = parse("\n".join([HEADLINE, "5 May 2031", LEAD, *below, *STORY]), outlet=WITH_STANDFIRST)
    assert article.standfirst is None
    assert article.text.startswith(LEAD)


def test_an_outlet_s_standfirst_that_is_no_sentence_is_found_as_on_any_page():
    article = parse("\n".join([HEADLINE, DECK, "5 May 2031", LEAD, "Photo: Ada Hill", *STORY]), outlet=WITH_STANDFIRST)
    assert str(article.standfirst) == DECK
