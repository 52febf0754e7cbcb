import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, parse
from newsparse.blocks import Label
from newsparse.stages.candidates import choose
from newsparse.stages.dates import label_dates
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, page

DECK = "Drivers are sent round by the coast until the water has gone down"


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


def test_a_byline_tells_the_headline_from_a_subheading():
    lines = ["How to choose a boat for the hills", "The best are old.", "By Jane Fell", "Boats at a glance"]
    article = parse("\n".join([*lines, "Buses and the council of Grendon", "", *STORY]))
    assert article.headline.text == lines[0]


def test_the_town_that_was_cut_off_a_date_is_no_line_between_it_and_the_headline():
    town = Outlet(
        "tower",
        "The Tower",
        rules=[Rule("town", Kind.METADATA, pattern=r"Ash\ -\ (?=\d)", part=Part.START, examples="Ash - 5")],
    )
    title, deck = "Man who tuned organs by ear is dead", "Buses on the hills above Grendon ran without him all night"
    article = parse("\n".join([title, deck, "Jane Fell", "Ash - 5 May 2021 - 13:22", *STORY]), outlet=town)
    assert (article.headline.text, article.standfirst.text) == (title, deck)


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


def test_a_standfirst_does_not_win_over_the_headline_above_it():
    lines = ["Home", "World", HEADLINE, DECK, "Getty Images", "By Tom Ridge"]
    article = parse("\n".join([*lines, "5 May 2021 10:24", FIRST, *MORE[:3]]))
    assert article.headline.text == HEADLINE
    assert article.standfirst.text == DECK


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


def test_what_stands_below_a_picture_s_credit_is_less_likely_the_headline():
    lines = ["Slow water again", "Photo: Ada Hill", "Drivers wait above Grendon market", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == "Slow water again"


def test_the_name_behind_the_copyright_sign_is_no_headline():
    lines = ["GRENDON POST", "5 May 2031", "Slow water", HEADLINE, *STORY, "© Grendon Post 2031"]
    assert str(parse("\n".join(lines)).headline) != "GRENDON POST"


def test_a_path_of_sections_above_does_not_make_the_headline_a_second_title():
    lines = ["Home / All the latest news of Grendon", HEADLINE, "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


def test_a_path_that_ends_in_another_title_is_no_headline():
    lines = ["Home » Grendon » Rain on the pass and what to do", HEADLINE, "By Ada Quill", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


@pytest.mark.parametrize("path", ["Home | News | Grendon & Hills", "Inicio | Grendon y sus cerros | Hoy"])
def test_a_path_that_begins_at_home_is_no_headline_whatever_parts_it(path):
    lines = [path, HEADLINE, "By Ada Quill, Grendon Post", "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == HEADLINE


def test_a_sign_for_and_is_no_word_of_a_headline():
    headline = "Slow water keeps engineers busy at the council"
    lines = ["Market & Hills", headline, "5 May 2031", *STORY]
    assert str(parse("\n".join(lines)).headline) == headline


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


def test_what_stands_below_a_title_and_its_age_is_its_standfirst():
    title = "Council asks for fewer tourists in trams and goats"
    deck = "The hills are wet all night, and the pass had to be closed for all but the oldest goats of the miller"
    head = ["News", "Opinion", "Weather", title, "This article is more than 1 year old", deck, "Jane Fell in Grendon"]
    article = parse("\n".join([*head, "Mon 13 Mar 2031 06.00 GMT", "Share", *STORY, *MORE[:2]]))
    assert (str(article.headline), str(article.standfirst)) == (title, deck)


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


def test_what_stands_below_a_title_and_the_columnist_s_name_is_the_standfirst():
    title = "I gave up my car, and all I got was this goat"
    deck = "The pass was shut all night. Drivers pay for the ferry. Guess who has one"
    head = ["Opinion", "Hills", title, "Jane Fell", deck, "Mon 13 Mar 2031 06.00 GMT", "Share"]
    article = parse("\n".join([*head, *STORY, *MORE[:2]]))
    assert (str(article.headline), str(article.standfirst)) == (title, deck)


def test_who_the_columnist_is_is_no_headline_though_it_stands_below_the_story_again():
    title = "Nobody crossed the pass on the hills this week. There was no pass"
    head = ["Opinion", title, "A goat is better than a car. We should say so.", "Jane Fell"]
    about = "Goat doctor in the hills of Grendon."
    unread = page(*head, about, "Published On 5 May 2031", *STORY, *MORE[:2], "Jane Fell", about, between="\n")
    dated = label_dates(unread).blocks
    choice = choose(dated)
    assert choice is not None
    assert dated[choice.headline].text == title


def test_a_caption_that_is_told_to_the_blind_as_well_is_no_headline_for_that():
    title, caption = "Wet weather again", "Engineers and buses on the hills above Grendon"
    head = [title, title, "5 May 2031", f"{caption} - Grendon Post, 2031", "© Grendon Post / Ada Hill", caption]
    unread = page(*head, *STORY, between="\n")
    label = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)
    blocks = [block.labelled(label if index in (3, 4) else None) for index, block in enumerate(unread.blocks)]
    choice = choose(blocks)
    assert choice is not None
    assert blocks[choice.headline].text == title


def test_the_author_s_name_below_the_headline_is_none_though_a_note_below_the_story_has_it_again():
    note = "Terrence Obi-Clarke keeps clocks at the mill and teaches the tenors of Grendon. He lives there."
    lines = ["Opinion", "Stop the buses and start mending slopes", "Terrence Obi-Clarke", "", *STORY, "", note]
    article = parse("\n".join([*lines, "", "Read more"]))
    assert article.headline.text == "Stop the buses and start mending slopes"
    assert article.byline.text == "Terrence Obi-Clarke"


def test_the_story_s_words_speak_for_a_chinese_headline_with_a_mark_in_its_middle():
    story = [
        "格伦登市议会星期二批准在河上修建一座新桥，此前各方围绕造价和线路争论了多年，居民也多次抗议。",
        "市长在表决后表示，新桥工程将于明年春天动工，预计需要三年时间，新桥将取代老旧的渡轮。",
        "居民曾要求修建隧道，但研究显示隧道的造价将是新桥的四倍，官员们在会议之后对记者这样说。",
    ]
    menu = ["首页", "要闻", "体育", "财经", "视频", "议会 网站地图 设置首页"]
    article = parse("\n".join([*menu, "市议会批准新桥：居民仍有疑虑", "2031-05-05 10:24", *story]))
    assert article.headline.text == "市议会批准新桥：居民仍有疑虑"


def test_what_strokes_part_in_three_is_a_menu_s():
    lines = ["Grendon", "Roads | Rain in the Hills | Mountain Pass", HEADLINE, "5 May 2031", *STORY]
    assert parse("\n".join(lines)).headline.text == HEADLINE
