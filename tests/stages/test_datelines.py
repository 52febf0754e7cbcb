import datetime

import pytest

from newsparse import Kind, Outlet, Role, parse
from newsparse.blocks import Label
from newsparse.stages.datelines import cut_dateline, may_show_now
from pages import FIRST, HEADLINE, SECOND, STORY, THIRD, body, boilerplate, kinds, labels, page


def cut(*lines, between="\n\n"):
    return cut_dateline(page(*lines, between=between))


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("MOSCOW, April 29. /TASS/.", "MOSCOW", "TASS"),
        ("PARIS (AP) —", "PARIS", "AP"),
        ("(MENAFN)", None, "MENAFN"),
        ("Nov. 19, 2021 (EIRNS)—", None, "EIRNS"),
    ],
)
def test_the_dateline_is_cut_off_the_first_paragraph(dateline, place, agency):
    article = parse(f"{HEADLINE}\n\n{dateline} {FIRST}\n\n{SECOND}")
    assert (article.dateline.place, article.dateline.agency) == (place, agency)
    assert article.dateline.text == dateline
    assert body(article) == [FIRST, SECOND]


def test_its_offsets_are_those_of_the_raw_text():
    raw = f"\n  {HEADLINE}\r\n\r\n \u3000PARIS (AP) —  {FIRST}\n"
    dateline = parse(raw).dateline
    assert raw[dateline.start : dateline.end] == dateline.text == "PARIS (AP) —"


def test_a_full_date_is_the_day_of_publication():
    assert parse(f"{HEADLINE}\n\nNov. 19, 2021 (EIRNS)— {FIRST}").published == datetime.date(2021, 11, 19)
    assert parse(f"{HEADLINE}\n\nMOSCOW, April 29. /TASS/. {FIRST}").published is None


def test_a_dateline_on_a_line_of_its_own_is_read_when_the_story_follows():
    assert labels(cut("PARIS (AP) —", FIRST))[:2] == [("PARIS (AP) —", "dateline"), (FIRST, None)]
    assert labels(cut("PARIS (AP) —", "Home", "News")) == [("PARIS (AP) —", None), ("Home", None), ("News", None)]


@pytest.mark.parametrize(
    ("below", "between", "is_one"),
    [
        ("and the ferry, which is the", "\n", True),
        ("And the ferry is late", "\n", False),
        ("and the ferry", "\n\n", False),
    ],
)
def test_a_paragraph_that_was_wrapped_opens_with_a_dateline_too(below, between, is_one):
    first = "The old bridge over the river"
    read = cut(f"PARIS, May 3 (AP) — {first}", below, "Grendon's, runs all night.", between=between)
    assert (read.dateline is not None) == is_one


def test_a_dateline_broken_over_two_lines_is_read_whole():
    raw = f"{HEADLINE}\n\nMOSCOW, April 29.\n/TASS/. {FIRST}\n\n{SECOND}"
    article = parse(raw)
    assert (article.dateline.text, article.dateline.agency) == ("MOSCOW, April 29.\n/TASS/.", "TASS")
    assert body(article) == [FIRST, SECOND]
    assert [s.role for s in article.segments].count(Role.DATELINE) == 2


def test_a_dateline_below_the_second_paragraph_is_that_of_another_story():
    assert cut(HEADLINE, FIRST, f"PARIS (AP) — {SECOND}").dateline is not None
    assert cut(HEADLINE, FIRST, SECOND, f"PARIS (AP) — {THIRD}").dateline is None


def test_the_dateline_of_a_reprinted_agency_is_boilerplate():
    read = cut(f"(MENAFN) PARIS (AP) — {FIRST}")
    assert labels(read) == [("(MENAFN)", "dateline"), ("PARIS (AP) —", "dateline/reprinted"), (FIRST, None)]
    assert (read.dateline.agency, read.dateline.place) == ("MENAFN", None)
    assert kinds(read)["PARIS (AP) —"] == "METADATA"


def test_a_reprinted_agency_s_dateline_stands_right_behind_the_reprinter_s():
    assert [rule for _, rule in labels(cut("(MENAFN)", f"PARIS (AP) — {FIRST}"))] != [None, "dateline/reprinted", None]


def test_two_datelines_in_a_row_are_cut_off_and_three_are_none():
    two, three = (cut("PARIS (AP) — " * count + FIRST) for count in (2, 3))
    assert labels(two) == [("PARIS (AP) —", "dateline"), ("PARIS (AP) —", "dateline/reprinted"), (FIRST, None)]
    assert labels(three) == [("PARIS (AP) — " * 3 + FIRST, None)]
    assert (two.dateline.agency, three.dateline) == ("AP", None)


@pytest.mark.parametrize(
    ("above", "dateline"),
    [
        ("March 03, 2031 08:00 AM Eastern Standard Time", "TORVIK--(BUSINESS WIRE)--"),
        ("MAY 3, 2023, 5:00 PM EDT", "KELMAR (REUTERS) -"),
        ("Wed, May 3, 2023 at 5:04 AM EDT", "(Bloomberg) --"),
        ("Pinterest", "(JTA) —"),
        ("By Jane Doe", "LONDON (Reuters) -"),
    ],
)
def test_the_line_above_is_no_part_of_a_dateline(above, dateline):
    raw = f"{HEADLINE}\n{above}\n{dateline} {FIRST}\n{SECOND}"
    article = parse(raw)
    assert article.dateline.text == dateline
    assert body(article) == [FIRST, SECOND]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("line", ["PARIS (AP) —", "CNN —", "Baghdad - INA", "Bhopal:"])
def test_a_dateline_may_fill_its_line(line, between):
    article = parse(f"{HEADLINE}\n\n{line}{between}{FIRST}\n\n{SECOND}")
    assert article.dateline.text == line
    assert body(article) == [FIRST, SECOND]


@pytest.mark.parametrize(("lines", "place"), [(("CNN", " —"), None), (("New York", "CNN", " —"), "New York")])
def test_a_dateline_may_be_scattered_over_lines(lines, place):
    raw = "\n".join((HEADLINE, *lines, FIRST, SECOND))
    article = parse(raw)
    assert (article.dateline.place, article.dateline.agency, article.outlet) == (place, "CNN", "cnn")
    assert article.dateline.text == raw[article.dateline.start : article.dateline.end] == "\n".join(lines)
    assert (article.headline.text, body(article)) == (HEADLINE, [FIRST, SECOND])


@pytest.mark.parametrize("lines", [(HEADLINE, "ANKARA"), (HEADLINE, "5 May 2021", "SPORT"), ("5 May 2021", "Ankara")])
def test_a_lone_word_is_no_dateline(lines):
    assert parse("\n".join([*lines, FIRST, SECOND])).dateline is None


@pytest.mark.parametrize(
    "line", ["The pass at night (Reuters)", "جانب من الجسر فوق النهر (الجزيرة)", "GRENDON PASS (Reuters)"]
)
def test_a_caption_with_its_credit_is_no_dateline(line):
    assert cut(HEADLINE, line, FIRST, SECOND).dateline is None
    assert cut(HEADLINE, "Grendon (Reuters)", FIRST, SECOND).dateline.place == "Grendon"


def test_a_line_of_a_dash_makes_no_dateline_of_a_town():
    assert cut(HEADLINE, "New York", "—", FIRST, between="\n").dateline is None


def test_headings_that_look_like_datelines_are_left_where_they_are():
    assert cut("Mumbai:", FIRST, SECOND).dateline is not None
    assert cut("Mumbai:", FIRST, "Pune:", SECOND).dateline is None
    assert cut("Mumbai:", f"PARIS (AP) — {FIRST}").dateline is None


def test_lines_that_are_known_to_be_boilerplate_hide_no_dateline():
    lines = ("Not a subscriber yet?", "Forgotten password?")
    article = parse("\n".join((*lines, f"PARIS (AP) — {FIRST}")))
    assert (article.dateline.text, article.outlet) == ("PARIS (AP) —", "ap")
    assert body(article) == [FIRST]


def test_a_dateline_found_late_shows_the_outlet():
    raw = f"{HEADLINE}\n\nNot a subscriber yet?\n\nForgotten password?\n\nNAIROBI (AP) —  {FIRST}\n\n{SECOND}"
    article = parse(raw)
    assert article.outlet == "ap"
    assert raw[article.dateline.start : article.dateline.end] == article.dateline.text == "NAIROBI (AP) —"


@pytest.mark.parametrize("glued", ["(END)", "MENAFN01022024000045017167ID1107790000"])
def test_what_is_glued_to_the_paragraph_s_end_hides_no_dateline(glued):
    assert cut(HEADLINE, f"PARIS (AP) — {FIRST} {glued}").dateline.text == "PARIS (AP) —"


def test_without_a_sentence_behind_it_a_long_line_is_no_story():
    menu = " | ".join(["Home", "News", "Sport", "Weather", "Business", "Culture", "Travel", "Opinion", "Jobs"] * 2)
    assert cut(HEADLINE, f"PARIS (AP) — {menu}", "Home").dateline is None


def test_a_headline_that_opens_like_a_dateline_is_left_whole():
    assert labels(cut("PARIS (AP) — what the agency saw", "Home")) == [
        ("PARIS (AP) — what the agency saw", None), ("Home", None),
    ]  # fmt: skip


@pytest.mark.parametrize("town", ["LAGOS:", "Lagos —"])
def test_a_headline_that_opens_with_a_town_is_left_whole(town):
    headline = f"{town} Weavers open a school on a raft for the children of seven villages on the lake"
    assert cut(headline, FIRST, SECOND).dateline is None
    assert cut(f"{headline}.", FIRST, SECOND).dateline.text == town
    assert cut(HEADLINE, f"{town} {FIRST}", SECOND).dateline.text == town


def test_a_story_without_a_dateline_has_none():
    read = page(HEADLINE, FIRST, SECOND)
    assert cut_dateline(read) is read
    assert parse(read.raw).dateline is None


def test_hard_wrapped_chinese_behind_a_dateline_keeps_its_words_together():
    story = "昨夜河水上涨了两米，磨坊下面的老桥在第一班公共汽车开出之前就被迫关闭，对岸村庄的孩子们因此上学迟到。" * 3
    text = f"北京（新华社）—{story}"
    raw = "\n".join(text[start : start + 45] for start in range(0, len(text), 45))
    article = parse(raw)
    assert article.dateline.place == "北京"
    assert body(article) == [story]


@pytest.mark.parametrize("credit", ["(PA)", "(AP Photo)", "(Reuters)"])
def test_a_credit_alone_on_its_line_is_no_dateline(credit):
    article = parse("\n".join([HEADLINE, "5 May 2021", "The pass at night", credit, *STORY]))
    assert article.dateline is None
    assert credit in boilerplate(article)


def test_a_date_line_with_agencies_behind_the_hour_is_no_dateline():
    article = parse("\n".join([HEADLINE, "May 3, 2031 / 7:15 AM EDT / CBS/AP", *STORY]))
    assert article.dateline is None
    assert str(article.published) == "2031-05-03"
    assert body(article) == list(STORY)


def test_the_name_of_a_date_on_the_line_above_is_no_place():
    article = parse(f"{HEADLINE}\nDate: 5/21/2031 3:00:13 AM\n(MENAFN- Grendon News) {FIRST}\n{SECOND}")
    assert (article.dateline.place, article.dateline.agency) == (None, "MENAFN- Grendon News")


def test_an_outlet_that_is_given_counts_before_anything_is_labelled():
    article = parse(f"{HEADLINE}\nLima — {FIRST}\n{SECOND}", outlet="cbsnews")
    assert article.dateline is not None
    assert article.dateline.place == "Lima"


DATED = f"PARIS (AP) — {FIRST}"


@pytest.mark.parametrize(("above", "found"), [(299, True), (300, False)])
def test_a_dateline_is_looked_for_in_three_hundred_lines(above, found):
    assert (cut(*["Home"] * above, DATED, SECOND).dateline is not None) is found


@pytest.mark.parametrize("sentence", ["It rained.", FIRST])
def test_a_dateline_stands_below_one_sentence_at_most_and_short_ones_count(sentence):
    assert cut(sentence, DATED, SECOND).dateline is not None
    assert cut(sentence, sentence, DATED, SECOND).dateline is None


PARTED = Label(Role.BYLINE, "a-byline")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["It rained.", "It snowed.", "By Ada Hill", DATED], True),
        (["It rained.", "It snowed.", "Image", "Share", "By Ada Hill", DATED], True),
        (["It rained.", "It snowed.", "Image", "Share", "Print", "By Ada Hill", DATED], False),
        (["It rained.", "It snowed.", DATED], False),
        (["It rained.", "It snowed.", "By Ada Hill", "It thawed.", DATED], False),
        (["It rained.", "It snowed.", "It thawed.", "By Ada Hill", DATED], False),
        (["By Ada Hill", "It rained.", "It snowed.", "By Bo Vale", DATED], False),  # another story's
    ],
)
def test_below_a_standfirst_and_a_caption_a_byline_says_that_the_dateline_is_the_story_s(lines, found):
    some = page(*lines, SECOND, THIRD)
    blocks = [block.labelled(PARTED) if block.text.startswith("By ") else block for block in some.blocks]
    assert (cut_dateline(some.with_blocks(blocks)).dateline is not None) is found


def test_what_something_is_known_of_neither_has_the_dateline_nor_counts():
    known = Label(Role.BOILERPLATE, "a-rule", Kind.OTHER)
    some = page(FIRST, SECOND, DATED, THIRD)
    for count, found in ((2, True), (3, False)):
        blocks = [block.labelled(known) if index < count else block for index, block in enumerate(some.blocks)]
        assert (cut_dateline(some.with_blocks(blocks)).dateline is not None) is found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Paris", "CNN", "—", FIRST], True),
        (["Paris", "Grendon", "—", FIRST], False),
        (["Paris", "CNN", "—", "Rain"], False),
        (["Paris", "CNN", "—"], False),
    ],
)
def test_a_dateline_on_lines_of_its_own_has_an_agency_and_a_paragraph_below(lines, found):
    assert (cut(*lines, between="\n").dateline is not None) is found
    assert cut(*lines).dateline is None


@pytest.mark.parametrize(
    ("lines", "labelled", "may"),
    [
        (["Share", FIRST, SECOND, THIRD], None, False),
        (["Share", FIRST, SECOND, THIRD], "Share", True),
        ([FIRST, "Share", SECOND, THIRD], "Share", True),
        ([FIRST, SECOND, THIRD, "Share"], "Share", False),
    ],
)
def test_a_dateline_is_looked_for_once_more_where_lines_close_above_are_labelled(lines, labelled, may):
    label = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
    some = page(*lines)
    some = some.with_blocks([block.labelled(label if block.text == labelled else None) for block in some.blocks])
    assert may_show_now(some) is may
    assert may_show_now(some.of_outlet(Outlet("post", "Post")))


DATED = f"GRENDON, May 5 (AP) — {FIRST}"


def test_a_sentence_by_itself_may_open_with_a_dateline():
    assert parse("GRENDON, May 5 (AP) — Rain fell on the hills.").dateline.place == "GRENDON"


def test_a_paragraph_printed_twice_makes_no_round_up():
    assert parse("\n\n".join((DATED, DATED, SECOND, THIRD))).dateline.place == "GRENDON"


def test_only_the_paragraph_right_behind_makes_a_round_up():
    other = f"TOLM, May 5 (AP) — {THIRD}"
    assert parse("\n\n".join((DATED, SECOND, other))).dateline.place == "GRENDON"
    assert parse("\n\n".join((DATED, other, SECOND))).dateline is None


def test_paragraphs_without_a_full_stop_count_as_well():
    above = ["and ".join(text[:-1] for text in (*order, FIRST)) for order in (STORY, STORY[::-1])]
    assert cut(*above, DATED).dateline is None
    assert cut(above[0], DATED).dateline.place == "GRENDON"


def test_a_dateline_may_open_the_line_that_announces_a_list():
    line = "Following are the results of the races on the pass on Tuesday:"
    read = cut(HEADLINE, f"PARIS, May 5 (AP) -- {line}", "Jane Fell bt Ada Hill 4-1", "Ivy Moor bt Ida Noble 4-2")
    assert read.dateline.place == "PARIS"
    assert labels(read)[2][0] == line
    assert cut(HEADLINE, "Photo by the council (AP):", "Jane Fell", "Ivy Moor").dateline is None


REPRINTER = "(MENAFN- Gulf Times)"


@pytest.mark.parametrize("between", [[], ["By Jane Fell"], ["Jane Fell Read more"]])
def test_who_printed_it_stands_alone_above_the_writer_and_the_wire_s_dateline(between):
    read = cut(HEADLINE, REPRINTER, *between, f"GRENDON, May 5 (AP) -- {FIRST}", between="\n")
    assert labels(read)[1:] == [
        (REPRINTER, "dateline"),
        *((line, None) for line in between),
        ("GRENDON, May 5 (AP) --", "dateline/reprinted"),
        (FIRST, None),
    ]


def test_the_wire_s_dateline_may_fill_its_line_too():
    rules = [rule for _, rule in labels(cut(HEADLINE, REPRINTER, "TOLM, Orn, March 6.", FIRST, between="\n"))]
    assert rules == [None, "dateline", "dateline/reprinted", None]


@pytest.mark.parametrize("line", ["(AP Photo)", "(Grendon)", "It rained (MENAFN)"])
def test_no_other_line_in_brackets_is_a_dateline_above_a_writer(line):
    assert cut(HEADLINE, line, "By Jane Fell", FIRST, between="\n").dateline is None


def test_a_paragraph_below_who_printed_it_keeps_the_next_one_s_town():
    read = cut(HEADLINE, REPRINTER, FIRST, f"TOLM -- {SECOND}")
    assert labels(read)[1:] == [(REPRINTER, "dateline"), (FIRST, None), (f"TOLM -- {SECOND}", None)]


def test_a_story_told_town_by_town_is_no_round_up_if_it_opens_with_who_printed_it():
    read = cut(f"{REPRINTER} {FIRST}", f"TOLM -- {SECOND}", f"GRENDON -- {THIRD}")
    assert read.dateline.agency == "MENAFN- Gulf Times"
    assert labels(read)[1:] == [(FIRST, None), (f"TOLM -- {SECOND}", None), (f"GRENDON -- {THIRD}", None)]
    assert cut(f"(CNN) -- {FIRST}", f"(CNN) -- {SECOND}").dateline is None
    assert cut(f"ASH -- {FIRST}", f"TOLM -- {SECOND}").dateline is None
