import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.candidates import choose
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, page


def test_a_headline_may_be_a_question():
    article = parse("\n".join(["Who will pay for the pass?", *STORY]))
    assert article.headline.text == "Who will pay for the pass?"


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


def test_the_headline_may_stand_far_above_the_story():
    menu = [f"Item {name}" for name in ["Oak", "Elm", "Ash", "Fir", "Yew", "Bay", "Fig", "Nut", "Rye", "Hop"]] * 5
    article = parse("\n".join(["", HEADLINE, "", "5 May 2021", *menu, *STORY]))
    assert article.headline.text == HEADLINE


def test_nothing_above_the_story_is_no_headline():
    assert parse("\n".join(STORY)).headline is None


def test_a_headline_that_folds_to_nothing_does_no_harm():
    article = parse("\u200b" * 20 + "\n" + "\u200c" * 20 + "\n" + "\n".join(STORY))
    assert body(article)[-3:] == list(STORY)


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


def test_a_line_amid_the_story_is_no_headline_if_the_date_stands_below_a_paragraph():
    article = parse("\n".join([FIRST, "A long winter", SECOND, "Published: 5 May 2021"]))
    assert article.headline is None
    assert body(article) == [FIRST, "A long winter", SECOND]


def test_a_line_that_ends_a_path_of_sections_is_the_headline_whatever_its_share():
    path = "Home » Market engineers on the Grendon slopes » Slow water"
    article = parse("\n".join([path, "Slow water", "5 May 2031", *STORY]))
    assert str(article.headline) == "Slow water"


def test_a_question_as_long_as_a_paragraph_with_buttons_below_it_is_the_headline():
    question = "Ask the miller: My clock runs backwards since the water came, should I wind it the other way now?"
    assert str(parse("\n\n".join([question, "Share", *STORY])).headline) == question
    assert parse("\n\n".join([question, *STORY])).headline is None


@pytest.mark.parametrize("site", ["» Grendon Post", "> World"])
def test_the_site_s_name_behind_the_headline_is_no_headline(site):
    lines = [f"{HEADLINE} {site}", site[2:], "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) != site[2:]


@pytest.mark.parametrize("line", ["2031.06.19 (목)", "14:20 09.08 1002", "18.4 C 22.1 C"])
def test_what_is_numbers_more_than_words_is_no_headline(line):
    article = parse("\n\n".join([line, "Share", *STORY, *MORE[:2]]))
    assert article.headline is None or article.headline.text != line


def test_what_stands_below_the_story_s_end_heads_a_teaser():
    teasers = [
        "Related",
        "Ferry to the islands sails again after the storm",
        "yesterday",
        "Bakers count the price of flour",
    ]
    article = parse("\n".join([*STORY, "Nobody was hurt, the council said.", *teasers]))
    assert article.headline is None
    assert body(article) == [*STORY, "Nobody was hurt, the council said."]


def test_a_sentence_that_hardly_anything_speaks_for_is_no_headline():
    note = "If you buy something through links on our site, we may earn a commission."
    story = ["The new bell is loud.", *STORY, *MORE[:4]]
    article = parse("\n\n".join([STORY[0], note, *story]))
    assert article.headline is None
    assert body(article) == [STORY[0], *story[:1], *story[2:]]


DATE = "5 May 2031"
MARKS = {
    DATE: Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA),
    "Share": Label(Role.BOILERPLATE, "a-rule", Kind.SHARING),
    "By Jane Fell": Label(Role.BYLINE, "byline"),
}


def chosen(*lines):
    """Return the line that is chosen as the headline of the story below these lines."""
    blocks = [block.labelled(MARKS.get(block.text)) for block in page(*lines, *STORY).blocks]
    choice = choose(blocks)
    return choice and blocks[choice.headline].text


@pytest.mark.parametrize(("between", "found"), [(78, True), (79, False)])
def test_the_headline_stands_up_to_eighty_lines_above_the_story(between, found):
    assert chosen(HEADLINE, DATE, *["Share"] * between) == (HEADLINE if found else None)


@pytest.mark.parametrize(("between", "found"), [(4, True), (5, False)])
def test_a_headline_below_a_note_that_looks_like_a_paragraph_is_close_below_it(between, found):
    assert chosen(FIRST, *["Listen"] * between, HEADLINE, DATE) == (HEADLINE if found else None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (" ".join(["ox"] * 40), True),
        (" ".join(["ox"] * 41), False),
        ("Rain", False),
        ("Rain closes pass", True),
        *[(f"Rain closes pass{mark}", False) for mark in ":,;—–"],
    ],
)
def test_a_headline_has_two_to_forty_words_and_announces_nothing(line, found):
    assert chosen(line, DATE) == (line if found else None)


@pytest.mark.parametrize(
    ("mark", "between", "found"),
    [(DATE, 2, True), (DATE, 3, False), ("By Jane Fell", 1, True), ("By Jane Fell", 2, False)],
)
def test_a_date_within_three_lines_or_a_byline_within_two_tells_a_headline_from_a_subheading(mark, between, found):
    assert chosen(FIRST, SECOND, HEADLINE, *["Share"] * between, mark) == (HEADLINE if found else None)


@pytest.mark.parametrize("mark", ["5 May 2031", "Published: 5 May 2031"])
def test_a_line_below_the_dateline_s_paragraph_is_no_headline_though_a_date_stands_below_it(mark):
    lines = (
        "Share this article",
        f"GRENDON (AP) — {FIRST}",
        "Road remains closed",
        mark,
        SECOND,
        THIRD,
        "Most popular",
    )
    assert parse("\n\n".join(lines)).headline is None
    assert str(parse("\n\n".join(line.removeprefix("GRENDON (AP) — ") for line in lines)).headline) == lines[2]


def test_years_in_front_of_a_name_are_a_part_of_the_headline():
    makers = ["Length: 178 cm", "Weight: 30 kg", "Core: ash and fir", "Base: copper"]
    lines = ["2031-2032 Marlow Skater", "5 May 2031", *makers, "Marlow Skater", "Share on Facebook", *STORY]
    assert str(parse("\n".join(lines)).headline) == "2031-2032 Marlow Skater"


def test_a_line_with_a_dateline_in_japanese_brackets_is_no_headline():
    assert chosen("【グレンドン＝山田太郎】雨の峠の", "首長", *JAPANESE) is None
    assert chosen("グレンドンの峠、雨で閉鎖", DATE, *JAPANESE) == "グレンドンの峠、雨で閉鎖"


JAPANESE = (
    "は三日夜、緊急に会見を開き、グレンドンの峠を雨が上がるまで閉ざすことを明らかにした。",
    "峠の閉鎖で羊飼いたちは橋のたもとに残され、町は毛布とパンを船で届けることを決めた。",
)
