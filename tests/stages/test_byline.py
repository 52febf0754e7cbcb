import datetime

import pytest

from newsparse import Kind, Outlet, Role, parse
from newsparse.blocks import Label
from newsparse.stages.byline import find_byline, label_agency, name_author
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


@pytest.mark.parametrize("by", ["By", "By:", "Por:", "Par :"])
@pytest.mark.parametrize("author", ["Jane Fell", "FRANCE 24", "Reuters", "Our Correspondent"])
def test_the_author_below_by_is_a_person_or_an_agency(by, author):
    article = parse("\n".join([HEADLINE, "5 May 2021", by, author, *STORY]))
    assert article.byline.text == author
    assert body(article) == list(STORY)


@pytest.mark.parametrize("byline", [("By Jane Fell",), ("By", "Jane Fell")])
def test_the_paper_below_the_first_byline_is_kept(byline):
    assert find_byline(page(HEADLINE, *byline, "The Washington Post", *STORY)).paper == "The Washington Post"
    assert find_byline(page(HEADLINE, *byline, "The Grendon Ledge", *STORY)).paper is None
    assert find_byline(page(HEADLINE, *byline, FIRST, "The Washington Post", *MORE)).paper is None


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


def test_the_date_behind_a_name_over_a_title_is_that_of_publication():
    article = parse("\n".join([HEADLINE, "Jane Fell | 5 May 2021", "Staff Writer", *STORY]))
    assert article.byline.rule == "byline/name-with-title"
    assert article.published == datetime.date(2021, 5, 5)


def test_a_name_at_the_very_end_is_nobody_s():
    blocks = list(page(HEADLINE, "Jane Fell").blocks)
    name_author(blocks, 0)
    assert blocks[1].label is None


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


@pytest.mark.parametrize(
    ("above", "name", "is_author"),
    [
        ("It rained on the pass. Nobody was surprised.", "Jane Fell", True),
        ("World", "Jane Fell", False),  # in a menu
        ("It rained on the pass. Nobody was surprised.", "Live now on screen", False),
    ],
)
def test_a_name_between_headline_and_the_outlet_s_own_name_is_the_author_s(above, name, is_author):
    article = parse("\n".join([above, name, "My Site", *STORY]), outlet=Outlet("mysite", "My Site"))
    assert (article.byline is not None and article.byline.rule == "byline/name-above-paper") is is_author


def test_a_long_title_below_the_byline_is_no_standfirst():
    title = "Trends and Viral Content Reporter"
    article = parse("\n".join([HEADLINE, "By Jane Fell", title, "5 May 2031", *STORY]))
    assert article.standfirst is None
    assert title in boilerplate(article)


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


@pytest.mark.parametrize(
    "line",
    [
        "Jane Fell in Lima",
        "Jane Fell in Rio de Orn and Tom Ridge in Lima",
        "Jane Fell in Grendon and agencies",
        "Jane Fell with agencies",
        "Staff and agencies in Grendon",
        "Agence France-Presse in Grendon",
        "Guardian reporter and agencies",
        "Jane Fell Political editor",
        "Jane Fell Grendon correspondent",
    ],
)
def test_a_town_or_agencies_behind_a_name_say_that_it_is_the_author_s(line):
    article = parse("\n".join([HEADLINE, line, *STORY]))
    assert article.byline.text == line
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    ("headline", "line", "story"),
    [
        (HEADLINE, "Life in Grendon", STORY),  # no name
        (HEADLINE, "Snow falls in Grendon", STORY),
        (HEADLINE, "Old Former editor", STORY[:0]),  # no story
        (HEADLINE, "Jane Fell in Lima", (*STORY, "Fell has lived in Lima since 2019, she said.")),  # is about her
        (HEADLINE, "Road Safety in Focus", STORY),  # no town
        (HEADLINE.title(), "Heavy Rain Expected in Grendon", STORY),  # as the headline, all in capitals
    ],
)
def test_a_line_with_a_town_that_names_no_author_is_no_byline(headline, line, story):
    assert parse("\n".join([headline, line, *story])).byline is None


def test_an_agency_alone_between_headline_and_story_is_a_credit():
    article = parse("\n".join([HEADLINE, "DHA", "5 May 2021", *STORY]))
    assert next((passage.text, passage.rule) for passage in article.boilerplate) == ("DHA", "byline/agency")
    assert body(article) == list(STORY)
    amid = parse("\n".join([HEADLINE, "5 May 2021", FIRST, "DHA", *MORE[:3]]))
    assert body(amid) == [FIRST, "DHA", *MORE[:3]]


def named(*lines, marked=()):
    """Return the rules of these lines below the headline after its author was looked for."""
    blocks = [block.labelled(dict(marked).get(block.text)) for block in page(HEADLINE, *lines).blocks]
    name_author(blocks, 0)
    return [block.label and block.label.rule for block in blocks[1:]]


SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
RELATED = Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED)
DATE = Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA, date=datetime.date(2021, 5, 5))
IN_HEAD, TITLED = "byline/name-in-head", "byline/name-with-title"
AUTHOR = "Jane Fell, Staff Writer"


@pytest.mark.parametrize(("between", "found"), [(4, True), (5, False)])
def test_the_author_is_looked_for_in_five_lines_below_the_headline(between, found):
    assert named(*["Listen"] * between, AUTHOR, *STORY)[between] == (TITLED if found else None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jane Fell, Tom Ridge, Ada Hill and Ana Cruz", True),
        ("Jane Fell, Tom Ridge, Ada Hill, Ana Cruz and Karl Moor", False),
        ("Maximiliana Featherstone-Ridgeway, Bartholomew Featherstone-Ridgeway and Ada Ridgeway-Hill", True),
        ("Maximiliana Featherstone-Ridgeway, Bartholomew Featherstone-Ridgeway and Adam Ridgeway-Hill", False),
        ("Jane Fell Political Correspondent", True),
        ("Executive Content Editor", False),
    ],
)
def test_beside_a_date_stand_up_to_four_authors_in_a_short_line_and_no_title_alone(line, found):
    assert named(line, "5 May 2021", *STORY, marked={"5 May 2021": DATE}.items())[0] == (IN_HEAD if found else None)


@pytest.mark.parametrize(("below", "found"), [(3, True), (4, False)])
def test_a_note_among_the_last_four_lines_tells_who_the_author_is(below, found):
    note = "Jane Fell is a playwright who lives in Grendon"
    lines = ["Jane Fell", *STORY, note, *MORE[:below], "Share", "Print"]
    rules = named(*lines, marked={"Share": SHARING, "Print": SHARING}.items())
    assert rules[0] == (IN_HEAD if found else None)


def test_what_is_known_of_a_line_makes_no_author_of_it_but_a_section_in_a_menu_does_not_tell():
    assert named(AUTHOR, *STORY, marked={AUTHOR: SHARING}.items())[0] == "a-rule"
    assert named(AUTHOR, *STORY, marked={AUTHOR: RELATED}.items())[0] == TITLED


def test_a_byline_close_below_the_headline_is_found_where_the_story_seemed_to_begin_above():
    assert named("By Jane Fell", *STORY)[0] == "byline"


@pytest.mark.parametrize("line", ["BBC News, Reporter", "The pass, correspondent", "|"])
def test_what_stands_before_a_title_must_be_a_name(line):
    assert named(line, *STORY)[0] is None


def test_a_name_is_the_author_s_only_above_a_story():
    assert named("Jane Fell", "5 May 2021", "Rain", marked={"5 May 2021": DATE}.items())[0] is None


def test_a_title_at_the_page_s_end_is_found_too():
    assert named(AUTHOR) == [TITLED]


def test_one_word_in_capitals_may_be_the_paper_between_name_and_date():
    assert named("Jane Fell", "GRENDON", "5 May 2021", *STORY, marked={"5 May 2021": DATE}.items())[0] == IN_HEAD
    assert named("Jane Fell", "Grendon", "5 May 2021", *STORY, marked={"5 May 2021": DATE}.items())[0] is None


@pytest.mark.parametrize(("rule", "found"), [("phrases/en/sharing", IN_HEAD), ("shape/like-above", None)])
def test_a_line_that_only_looks_like_a_button_tells_nothing_of_the_name_above(rule, found):
    button = Label(Role.BOILERPLATE, rule, Kind.SHARING)
    assert named("Jane Fell", "Share", *STORY, marked={"Share": button}.items())[0] == found


@pytest.mark.parametrize(("date", "found"), [(datetime.date(2021, 5, 5), IN_HEAD), (None, None)])
def test_a_date_that_the_outlet_s_rule_reads_is_one_of_whatever_kind_its_line_is(date, found):
    line = Label(Role.BOILERPLATE, "a-rule", Kind.LEGAL, date=date)
    assert named("Jane Fell", "First posted", *STORY, marked={"First posted": line}.items())[0] == found


@pytest.mark.parametrize(
    ("rule", "kind", "found"),
    [
        ("phrases/en/metadata", Kind.METADATA, TITLED),
        ("a-rule", Kind.LEGAL, None),
        ("phrases/en/related", Kind.RELATED, None),
    ],
)
def test_a_title_that_is_a_phrase_of_names_is_one_still(rule, kind, found):
    title = Label(Role.BOILERPLATE, rule, kind)
    assert named("Jane Fell", "Staff Writer", *STORY, marked={"Staff Writer": title}.items())[0] == found


def test_the_title_of_another_author_is_not_that_of_the_name_above():
    assert named("Jane Fell", "Tom Ridge, Staff Writer", *STORY)[:2] == [None, TITLED]


def test_an_account_makes_no_title_of_the_words_in_front():
    assert named("Jane Fell", "Grendon Post @post", *STORY)[0] is None
    assert named("Jane Fell", "Grendon reporter @post", *STORY)[0] == TITLED


def test_who_is_named_in_a_teaser_only_may_be_the_author():
    lines = ["Jane Fell", "5 May 2021", *STORY, "Fell wins a prize"]
    marked = {"5 May 2021": DATE}
    assert named(*lines, marked=marked.items())[0] is None
    assert named(*lines, marked=[*marked.items(), (lines[-1], RELATED)])[0] == IN_HEAD


def test_the_line_below_the_author_keeps_what_is_known_of_it():
    assert named(AUTHOR, "Ada Hill", *STORY, marked={"Ada Hill": SHARING}.items())[:2] == [TITLED, "a-rule"]
    assert named(AUTHOR, "Ada Hill", *STORY)[:2] == [TITLED, "byline/title"]


def test_only_an_undecided_agency_above_the_story_is_a_credit():
    blocks = [block.labelled({"dpa": SHARING}.get(block.text)) for block in page(HEADLINE, "DHA", "dpa", "Rain").blocks]
    label_agency(blocks, 0, 4)
    assert [block.label and block.label.rule for block in blocks[1:]] == ["byline/agency", "a-rule", None]


def found_below(*lines, marked=()):
    """Return the rules of these lines at the top of a page after bylines were looked for."""
    some = page(*lines)
    blocks = [block.labelled(dict(marked).get(block.text)) for block in some.blocks]
    return [rule for _, rule in labels(find_byline(some.with_blocks(blocks)))]


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        (["By", "It rained all night"], [None, None]),
        (["By"], [None]),
        (["By", "Jane Fell"], ["byline/by", "byline/name-below-by"]),
        (["By", f"Jane {'Featherstone-Ridgeway-' * 4}Fell"], [None, None]),
        (["By", "Jane Fell", "and"], ["byline/by", "byline/name-below-by", None]),
        (["By", "Jane Fell", "and", "Rain"], ["byline/by", "byline/name-below-by", None, None]),
        (["By", "Jane Fell", "Grendon Post", "Tom Ridge"], ["byline/by", "byline/name-below-by", None, None]),
    ],
)
def test_below_by_stand_names_and_more_of_them_below_and(lines, rules):
    assert found_below(*lines) == rules


def test_the_second_by_is_that_of_another_story():
    lines = [HEADLINE, "By", "Jane Fell", *STORY, "By", "Tom Ridge"]
    assert [rule for rule in found_below(*lines) if rule] == ["byline/by", "byline/name-below-by"]


def test_a_phrase_that_names_nobody_is_no_byline():
    staff = "By Staff Writer"
    phrase = Label(Role.BOILERPLATE, "phrases/en/metadata", Kind.METADATA)
    assert found_below(staff, marked={staff: phrase}.items()) == ["phrases/en/metadata"]


def test_what_is_known_of_a_line_makes_no_byline_of_it_unless_it_is_a_phrase_for_names():
    assert found_below("By Jane Fell", marked={"By Jane Fell": SHARING}.items()) == ["a-rule"]
    phrase = Label(Role.BOILERPLATE, "phrases/en/credit", Kind.CREDIT)
    of_outlet = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)
    below_by = ["byline/by", "byline/name-below-by"]
    for label, rules in ((phrase, below_by), (RELATED, ["phrases/en/related", None]), (of_outlet, ["a-rule", None])):
        assert found_below("Written by", "Jane Fell", marked={"Written by": label}.items()) == rules


def test_a_note_on_the_author_below_the_story_makes_no_story_about_whoever_worked_with_agencies():
    note = "Jane Fell reporter on the hills and on what falls from them."
    article = parse("\n".join([HEADLINE, "Jane Fell with AFP, Reuters", "5 May 2021", *STORY, *MORE, note]))
    assert article.byline.text == "Jane Fell with AFP, Reuters"
    assert body(article) == [*STORY, *MORE]


@pytest.mark.parametrize("line", ["홍길동 기자", "그렌던=홍길동 특파원"])
def test_a_korean_reporter_below_the_headline_is_the_author(line):
    article = parse("\n".join([HEADLINE, line, "2031.05.05 10:24", *STORY]))
    assert article.byline.text == line


@pytest.mark.parametrize(
    "line",
    [
        "by Jane Fell in News on May 5, 2021 10:24 am",
        "By Jane Fell Wednesday, May 5, 2021 at 4:45 pm EST",
        "By Jane Fell2021-05-05 22:33:06 UTC",
        "May 5, 2021 By Jane Fell 2 Comments",
        "May 5, 2021 at 6:08 PM ET by Jane Fell",
        "Jane Fell - May 5, 2021 7:45 pm UTC",
        "May 5, 2021|Jane Fell",
        "5. Mai 2021 | 14:07 Uhr | Von Jane Fell-Ridge",
    ],
)
def test_a_date_line_below_the_headline_that_names_the_author_is_the_byline(line):
    article = parse("\n".join([HEADLINE, line, *STORY]))
    assert (str(article.byline), article.published) == (line, datetime.date(2021, 5, 5))


@pytest.mark.parametrize("line", ["May 5, 2021 by the river", "Reuters - May 5, 2021 7:45 pm", "News | May 5, 2021"])
def test_other_words_beside_a_date_name_no_author(line):
    assert parse("\n".join([HEADLINE, line, *STORY])).byline is None


def test_a_name_beside_the_date_of_somebody_whom_the_story_is_about_is_not_the_author_s():
    about = "Then Fell told the council that she would not row again before the new bridge over the river is open."
    assert parse("\n".join([HEADLINE, "May 5, 2021|Jane Fell", *STORY, about])).byline is None
    assert parse("\n".join([HEADLINE, "May 5, 2021 by Jane Fell", *STORY, about])).byline is not None


def test_the_author_is_sought_close_below_the_headline_and_once():
    article = parse("\n".join([HEADLINE, "By Ada Hill", "May 5, 2021 by Jane Fell", *STORY]))
    assert str(article.byline) == "By Ada Hill"


def test_the_author_beside_a_date_is_named_again_below_the_story():
    article = parse("\n".join([HEADLINE, "May 5, 2021 at 6:08 PM ET by Jane Fell", *STORY, "Jane Fell"]))
    assert body(article) == list(STORY)


def test_a_row_of_buttons_names_nobody():
    article = parse("\n".join([HEADLINE, "May 5, 2021", "Twitter Facebook Email", *STORY]))
    assert article.byline is None


@pytest.mark.parametrize("line", ["[山田太郎，Grendon]", "［山田 太郎、峠新聞］"])
def test_brackets_hold_a_japanese_author_and_the_magazine(line):
    lines = ["羊が橋をわたる峠の朝", "2031年5月4日 10時00分 公開", line, *JAPANESE]
    article = parse("\n".join(lines))
    assert article.byline.text == line
    assert body(article) == JAPANESE


JAPANESE = [
    "グレンドンの峠は三日の夜も雨で閉ざされ、羊飼いたちは橋のたもとに毛布を敷いて夜を明かした。",
    "町は水が引きしだい斜面を調べると話しており、それまで車は海岸の道を回ることになる。",
]
