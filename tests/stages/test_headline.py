import pytest

from newsparse import parse
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, boilerplate, repeats


def test_the_line_above_the_story_is_the_headline():
    article = parse("\n".join([HEADLINE, *STORY]))
    assert article.headline.text == HEADLINE
    assert body(article) == list(STORY)


def test_a_headline_may_be_a_question():
    article = parse("\n".join(["Who will pay for the pass?", *STORY]))
    assert article.headline.text == "Who will pay for the pass?"


@pytest.mark.parametrize(
    "copy",
    [
        HEADLINE,
        HEADLINE.upper(),
        f"  {HEADLINE}  ",
        f"Home > News > {HEADLINE}",
        f"{HEADLINE} | Grendon Post",
        f"{HEADLINE} - Grendon Post",
    ],
)
def test_a_headline_printed_twice_is_one_headline_and_a_repeat(copy):
    article = parse("\n".join([HEADLINE, copy, *STORY]))
    assert article.headline.text == HEADLINE
    assert repeats(article) == [(copy.strip(), HEADLINE)]
    assert body(article) == list(STORY)


@pytest.mark.parametrize("copy", [HEADLINE, HEADLINE.upper()])
def test_copies_differing_in_case_are_exact_and_framed_ones_are_less(copy):
    (repeat,) = parse("\n".join([HEADLINE, copy, *STORY])).repeats
    assert repeat.likeness == 1.0
    (framed,) = parse("\n".join([HEADLINE, f"{copy} | Grendon Post", *STORY])).repeats
    assert 0.5 < framed.likeness < 1.0


def test_a_breadcrumb_above_the_headline_is_a_repeat_too():
    article = parse("\n".join([f"Home > News > {HEADLINE}", HEADLINE, HEADLINE, *STORY]))
    assert article.headline.text == HEADLINE
    assert len(article.repeats) == 2
    assert {repeat.of for repeat in article.repeats} == {article.headline}


def test_the_headline_below_the_story_is_a_repeat():
    article = parse("\n".join([HEADLINE, *STORY, HEADLINE]))
    assert article.headline.start == 0
    assert repeats(article) == [(HEADLINE, HEADLINE)]


def test_a_standfirst_stands_between_headline_and_story():
    deck = "The council waits for the engineers while the buses go round by the coast"
    article = parse("\n".join([HEADLINE, deck, *STORY]))
    assert article.standfirst.text == deck
    assert article.text == "\n\n".join([deck, *STORY])


def test_a_paragraph_that_quotes_the_headline_is_story():
    quoting = (
        f"“{HEADLINE}”, the paper wrote, and so it had been since the night when the first stones came down the slope."
    )
    assert quoting in body(parse("\n".join([HEADLINE, FIRST, quoting, THIRD])))


def test_a_clean_story_without_a_headline_has_none():
    article = parse("\n\n".join(STORY))
    assert (article.headline, article.standfirst, article.byline) == (None, None, None)


@pytest.mark.parametrize("mark", ["By Jane Fell", "5 May 2021"])
def test_a_headline_may_be_a_question_as_long_as_a_paragraph(mark):
    question = "Is the council leaving the river for good? What comes next in its long legal fight over the pass?"
    article = parse("\n".join([question, mark, *STORY]))
    assert (article.headline.text, body(article)) == (question, list(STORY))
    assert parse("\n".join([FIRST, mark, SECOND, THIRD])).headline is None
    assert parse("\n".join([question, FIRST, mark, SECOND, THIRD])).headline is None


def test_a_byline_tells_the_headline_from_a_subheading():
    lines = ["How to choose a boat for the hills", "The best are old.", "By Jane Fell", "Boats at a glance"]
    article = parse("\n".join([*lines, "Buses and the council of Grendon", "", *STORY]))
    assert article.headline.text == lines[0]


def test_the_headline_may_stand_far_above_the_story():
    menu = [f"Item {name}" for name in ["Oak", "Elm", "Ash", "Fir", "Yew", "Bay", "Fig", "Nut", "Rye", "Hop"]] * 5
    article = parse("\n".join(["", HEADLINE, "", "5 May 2021", *menu, *STORY]))
    assert article.headline.text == HEADLINE


def test_nothing_above_the_story_is_no_headline():
    assert parse("\n".join(STORY)).headline is None


def test_a_headline_that_folds_to_nothing_does_no_harm():
    article = parse("\u200b" * 20 + "\n" + "\u200c" * 20 + "\n" + "\n".join(STORY))
    assert body(article)[-3:] == list(STORY)


def test_a_line_named_by_nothing_but_its_place_loses_to_the_one_the_story_is_about():
    assert parse("\n".join(["Today's weather desk report", HEADLINE, *STORY])).headline.text == HEADLINE


def test_a_note_above_a_dated_headline_is_not_where_the_story_begins():
    note = "This page may hold links to shops that pay us for each customer whom we send to them from our site."
    article = parse("\n".join([note, HEADLINE, "5 May 2021, 10:01", *STORY]))
    assert article.headline.text == HEADLINE


def test_a_headline_in_a_section_of_other_headlines_is_found():
    article = parse("\n".join(["Most popular stories", "Bus fares to rise", "", HEADLINE, "", *STORY]))
    assert article.headline.text == HEADLINE


def test_a_subheading_is_no_headline():
    article = parse("\n".join([FIRST, "Mountain pass closed for third night", SECOND, "Advertisement", THIRD]))
    assert article.headline is None


def test_a_byline_parts_a_standfirst_that_is_a_sentence_from_the_story():
    article = parse("\n".join([HEADLINE, FIRST, "By Jane Fell", SECOND, THIRD]))
    assert article.standfirst.text == FIRST
    assert article.text == "\n\n".join(STORY)


@pytest.mark.parametrize("between", [[], ["This article is more than 2 years old"]])
def test_a_headline_printed_twice_in_a_row_is_taken_where_it_first_stands(between):
    article = parse("\n".join([HEADLINE, *between, HEADLINE, FIRST, "By Jane Fell", "5 May 2021", SECOND, *MORE[:3]]))
    assert article.headline.start == 0
    assert article.standfirst.text == FIRST
    assert repeats(article) == [(HEADLINE, HEADLINE)]


DECK = "Drivers are sent round by the coast until the water has gone down"


def test_a_standfirst_does_not_win_over_the_headline_above_it():
    lines = ["Home", "World", HEADLINE, DECK, "Getty Images", "By Tom Ridge"]
    article = parse("\n".join([*lines, "5 May 2021 10:24", FIRST, *MORE[:3]]))
    assert article.headline.text == HEADLINE
    assert article.standfirst.text == DECK


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


def test_a_line_amid_the_story_is_no_headline_if_the_date_stands_below_a_paragraph():
    article = parse("\n".join([FIRST, "A long winter", SECOND, "Published: 5 May 2021"]))
    assert article.headline is None
    assert body(article) == [FIRST, "A long winter", SECOND]


def test_the_only_paragraph_above_a_date_is_no_standfirst():
    article = parse("\n".join([HEADLINE, FIRST, "Published: 5 May 2021"]))
    assert article.standfirst is None
    assert body(article) == [FIRST]


def test_an_item_that_has_the_headline_behind_its_number_is_the_copy():
    article = parse("\n".join(["Most read", f"4. {HEADLINE}", STORY[0], HEADLINE, *STORY[1:]]))
    assert article.headline.text == HEADLINE


def test_a_picture_s_credit_below_byline_and_date_makes_no_standfirst_of_the_first_paragraph():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", STORY[0], "Photo: Ada Hill", *STORY[1:]]))
    assert article.standfirst is None
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    ("line", "is_one"), [("Jane Fell at the barrier. (Ada Hill/AFP)", True), ("Rain in May (and in June)", False)]
)
def test_a_line_with_its_photographer_below_the_date_is_a_caption(line, is_one):
    article = parse("\n".join([HEADLINE, "By Tom Ridge", "5 May 2021", line, *STORY]))
    assert (line in boilerplate(article)) == is_one
