import textwrap

import pytest

from newsparse.split import split
from newsparse.wraps import join_lines

STORY = (
    "The river rose by two metres in the night and the old bridge below the mill had to be closed before the first "
    "buses ran, so that children from the villages on the far bank were late for school. The council said that "
    "engineers would look at the piers as soon as the water fell. Until then drivers are sent round by the coast road, "
    "which adds forty minutes to the journey."
)
SECOND = (
    "Shops in the lower town put sandbags at their doors on Monday, and the library moved its oldest books to the upper "
    "floor. Nobody was hurt, but two cellars were flooded and a small boat was carried off by the water."
)
CHINESE = (
    "昨夜河水上涨了两米，磨坊下面的老桥在第一班公共汽车开出之前就被迫关闭，对岸村庄的孩子们因此上学迟到。"
    "市议会表示，等水位下降以后，工程师将立即检查桥墩。在此之前，司机只能绕行海岸公路，路程要多花四十分钟。"
    "下城的商店星期一在门口堆起了沙袋，图书馆也把最古老的书籍搬到了楼上。"
)


def texts(raw):
    return [block.text for block in split(raw)]


@pytest.mark.parametrize("width", [45, 56, 65, 72, 80, 100, 118])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_broken_at_a_fixed_width_are_joined(width, end):
    assert texts(end.join(textwrap.wrap(STORY, width))) == [STORY]


BRIEF = (
    "Two boats will carry children to school, and the first is being painted now, the mayor told reporters.",
    SECOND,
)


@pytest.mark.parametrize("width", [56, 65, 72, 80])
def test_paragraphs_of_two_lines_are_joined_where_the_page_shows_its_width(width):
    raw = "\n\n".join(textwrap.fill(text, width) for text in ("Bridge closed after flood", *BRIEF, STORY))
    assert texts(raw) == ["Bridge closed after flood", *BRIEF, STORY]


@pytest.mark.parametrize("width", [32, 36, 40])
def test_the_lines_of_a_newspaper_s_column_are_joined(width):
    raw = "\n\n".join(textwrap.fill(text, width) for text in (STORY, *BRIEF))
    assert texts(raw) == [STORY, *BRIEF]


@pytest.mark.parametrize(("width", "paragraphs"), [(26, (STORY, *BRIEF)), (36, BRIEF)], ids=["narrower", "few lines"])
def test_lines_narrower_than_a_column_or_few_narrow_ones_stay_lines(width, paragraphs):
    raw = "\n\n".join(textwrap.fill(text, width) for text in paragraphs)
    assert texts(raw) == [line for text in paragraphs for line in textwrap.wrap(text, width)]


def test_two_lines_are_left_alone_where_nothing_shows_a_width():
    raw = "\n\n".join((textwrap.fill(BRIEF[0], 72), STORY, SECOND))
    assert texts(raw) == [*textwrap.wrap(BRIEF[0], 72), STORY, SECOND]


def test_a_page_that_is_wider_than_anybody_wraps_at_shows_no_width():
    raw = "\n\n".join((textwrap.fill(STORY, 130), textwrap.fill(SECOND, 118)))
    assert texts(raw) == [*textwrap.wrap(STORY, 130), *textwrap.wrap(SECOND, 118)]


def test_small_letters_behind_a_sentence_do_not_hide_the_width_of_a_page():
    raw = "\n\n".join((*(textwrap.fill(text, 56) for text in BRIEF), "It rained.\nrml/jlg"))
    assert texts(raw) == [*BRIEF, "It rained.", "rml/jlg"]


def test_wider_and_narrow_lines_of_a_page_that_is_wrapped_stay_lines():
    wide = [
        "The ferry took on forty passengers more than on any day this year, among them a bride and two goats.",
        "A shepherd counted nineteen fallen trees between the quarry and the chapel, and stopped at nightfall.",
        "The choir has put off its concert for the second time, as its tenors live on one side of the water.",
    ]
    narrow = ["GRENDON (AP) — Rain closes pass", "Ferry late"]
    raw = "\n\n".join((*(textwrap.fill(text, 56) for text in BRIEF), "\n".join(wide), "\n".join(narrow)))
    assert texts(raw) == [*BRIEF, *wide, *narrow]


def test_a_heading_under_a_line_that_is_full_stays_a_line():
    full = textwrap.wrap(STORY, 72)[:3]
    full[-1] = f"{full[-1][:-1]}."
    assert texts("\n".join((*full, "What happens next", textwrap.fill(SECOND, 72)))) == [
        " ".join(full),
        "What happens next",
        SECOND,
    ]


def test_a_list_stays_a_list_on_a_page_that_is_wrapped():
    items = ["Sandbags for the lower town", "Boats for the far bank", "Oats for the horses"]
    raw = "\n\n".join((textwrap.fill(STORY, 72), "\n".join(items), textwrap.fill(SECOND, 72)))
    assert texts(raw) == [STORY, *items, SECOND]


@pytest.mark.parametrize("width", [50, 72])
def test_wrapped_paragraphs_stay_apart_at_a_blank_line(width):
    raw = "\n\n".join(textwrap.fill(text, width) for text in (STORY, SECOND))
    assert texts(raw) == [STORY, SECOND]


@pytest.mark.parametrize("width", [50, 72])
def test_wrapped_paragraphs_stay_apart_at_a_short_line(width):
    raw = "\n".join(textwrap.fill(text, width) for text in (STORY, SECOND))
    assert texts(raw) == [STORY, SECOND]


def test_indented_and_doubled_white_space_does_not_matter():
    assert texts(textwrap.fill(STORY, 70, initial_indent="   ", subsequent_indent="  ")) == [STORY]


@pytest.mark.parametrize("width", [45, 60])
def test_wrapped_chinese_is_joined_without_spaces(width):
    lines = [CHINESE[start : start + width] for start in range(0, len(CHINESE), width)]
    assert texts("\n".join(lines)) == [CHINESE]


def test_chinese_sentences_of_one_length_stay_lines():
    sentences = [f"{CHINESE[start : start + 44]}。" for start in (0, 46, 92)]
    assert texts("\n".join(sentences)) == sentences


def test_a_menu_in_the_same_run_does_not_hide_that_a_paragraph_is_wrapped():
    assert texts("\n".join(("home", "news", "sport", textwrap.fill(STORY, 72)))) == ["home", "news", "sport", STORY]


def test_a_full_line_that_ends_a_sentence_counts_for_the_width():
    lines = [
        "The river rose by two metres in the night below the mill",
        "and the old bridge had to be shut before the first buses.",
        "Nobody was hurt, the council said.",
    ]
    assert texts("\n".join(lines)) == [" ".join(lines)]


def test_couplets_of_which_few_are_full_stay_lines():
    lines = [
        "The river rose by two metres in the night below the mill",
        "and it rained on.",
        "The ferry is late",
        "and the bus is not.",
        "The old mill stands",
        "and the clock runs.",
        "The children from the far bank were late for school today",
        "and it snowed, too.",
    ]
    assert texts("\n".join(lines)) == lines


def test_chinese_lines_must_be_full_more_often():
    lines = [
        CHINESE[start : start + length] for start, length in ((0, 45), (45, 45), (5, 20), (90, 45), (9, 20), (1, 45))
    ]
    lines = [line.replace("。", "，").rstrip("，") + "、" for line in lines]
    assert texts("\n".join(lines)) == lines


def test_the_span_of_a_joined_paragraph_covers_all_its_lines():
    raw = f"\n{textwrap.fill(STORY, 60)}\n"
    (block,) = split(raw)
    assert raw[block.start : block.end] == raw.strip()


VERSE = """\
The rain came down upon the hill,
the hill sent down the rain,
and all the wheels of all the mills
went round and round again.
O river, do not climb the stair,
O river, keep thy bed"""
ITEMS = """\
- two metres of water at the bridge
- forty minutes round by the coast road
- twelve days without a bus
- nobody hurt in the lower town
- one small boat carried away"""
TABLE = """\
Grendon United        3   1   0   10
Fellside Rovers       2   2   0    8
Ridge Town            2   0   2    6
Monte Athletic        0   1   3    1"""
MENU = """\
Home
News
Sport
Weather
Letters to the editor
Family notices"""
ONE_LINE_PARAGRAPHS = "\n".join(
    [
        "The river rose by two metres in the night, and the old bridge had to be closed.",
        "Engineers will look at the piers as soon as the water has gone down again.",
        "Shops in the lower town put sandbags at their doors before the second flood.",
        "The library moved its oldest books to the upper floor, where it is dry.",
        "Nobody was hurt, but a small boat was carried away by the water.",
    ]
)
HEADLINES = "\n".join(
    [
        "Rain closes the old bridge below the mill for a third day",
        "Ferry crews accept new shifts after a week of talks at sea",
        "Library saves its oldest books from the water in the cellar",
        "Council asks the province for help with the broken piers",
    ]
)


@pytest.mark.parametrize(
    "raw",
    [VERSE, ITEMS, TABLE, MENU, ONE_LINE_PARAGRAPHS, HEADLINES],
    ids=["verse", "list", "table", "menu", "one-line paragraphs", "headlines"],
)
def test_lines_that_were_not_broken_at_a_width_stay_lines(raw):
    assert texts(raw) == [" ".join(line.split()) for line in raw.splitlines()]


def test_long_lines_are_paragraphs():
    assert texts(f"{STORY}\n{SECOND}\n{STORY}\n{SECOND}") == [STORY, SECOND, STORY, SECOND]


def test_a_heading_above_a_wrapped_paragraph_stays_a_line():
    assert texts("What happens next\n" + textwrap.fill(STORY, 72)) == ["What happens next", STORY]


@pytest.mark.parametrize(
    "raw",
    [
        "ماء النهر يرتفع والطريق مغلقا حتى الصباح\nبقلم سلمى النهري\nتاريخ النشر: 5 مايو 2031",
        "그렌던의 산길은 비 때문에 사흘째 밤에도 닫혀 있고 버스는 해안으로 돌아간다\n김하늘 기자\n입력 2031.05.05",
        "नदी का पानी दो मीटर बढ़ा और पुराना पुल सुबह तक बंद रहा\nसीमा वर्मा\nप्रकाशित: 5 मई",
        "Rain closes mountain pass for third night\nkremlin.ru\nMay 5, 2031",
        "Rain closes mountain pass for third night\nby Ada Vell\n5 May 2031",
    ],
)
def test_short_lines_below_a_headline_are_no_rest_of_it(raw):
    assert texts(raw) == raw.splitlines()


def test_wrapped_german_is_joined_though_its_lines_begin_with_nouns():
    lines = [
        "Ein Schäfer zählte umgestürzte Bäume zwischen dem",
        "Steinbruch und der Kapelle. Das waren Tannen und",
        "Linden, sagte er.",
    ]
    assert texts("\n".join(lines)) == [" ".join(lines)]


def test_wrapped_english_is_joined_though_names_begin_its_lines_behind_an_article_or_a_preposition():
    lines = [
        "A shepherd counted nineteen fallen trees near the",
        "Grendon quarry, and told the council of it and of",
        "Saint Ada's chapel, whose roof is gone.",
    ]
    assert texts("\n".join(lines)) == [" ".join(lines)]
    form = ["Sign up to the free letter of the Grendon", "Thanks for signing up to the", "Grendon Post letter"]
    assert texts("\n".join(form)) == form


def test_buttons_above_paragraphs_of_one_line_are_no_rest_of_the_headline_though_the_page_shows_a_width():
    lines = ["Shepherds lend the ferry their oldest dog", "Tweet", "Share", STORY, SECOND]
    assert texts("\n\n".join(("\n".join(lines), textwrap.fill(STORY, 50)))) == [*lines, STORY]


def test_a_number_at_the_edge_of_a_wrapped_japanese_line_gets_no_space():
    line = "夜の間に川の水位は四メートル上がり、峠を越える道は朝になっても閉ざされたままだったが、人々は"
    assert texts(f"{line}\n29人の{line}\n無事だった。") == [f"{line}29人の{line}無事だった。"]


def test_initials_of_a_desk_do_not_go_on_with_the_paragraph_above():
    lines = [
        "The boats were paid for by two schools, and the third is to be painted in May.",
        '"We have waited for a week, and nobody has come to look at the piers," she said. EFE',
        "rml/jlg",
    ]
    assert texts("\n".join(lines)) == lines


def test_an_address_does_not_go_on_with_the_lines_above():
    lines = [
        "For further information, please contact:",
        "Ada Quill, President and Rake",
        "(208) 555-0147",
        "quill@grendon.example",
    ]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("dateline", "is_one"), [("GRENDON, Jan. 5 (AP) — ", True), ("In Grendon and in Ash: ", False)]
)
def test_a_dateline_in_front_of_the_first_line_does_not_end_the_paragraph(dateline, is_one):
    lines = [f"{dateline}Since May", *textwrap.wrap(f"Grendon and Ash have had rain. {STORY}", 60)]
    assert (texts("\n".join(lines))[0] == " ".join(lines)) == is_one


def test_a_dateline_in_front_makes_no_page_wider():
    first, second, third = (textwrap.wrap(paragraph, 60) for paragraph in (STORY, SECOND, STORY))
    dated = [f"GRENDON, May 5 (AP) - {first[0]}", *first[1:]]
    assert len(dated[0]) > 60 / 0.9
    head = ["Pass-weather", "Rain closes the pass above Grendon for a week or two", "by Ada HILL"]
    raw = "\n".join([*head, *dated, *second, *third])
    assert texts(raw) == [*head, " ".join(dated), SECOND, STORY]


def test_a_paragraph_of_one_line_may_be_a_little_longer_than_the_lines_that_are_gone_on_with():
    above = [
        "All news",
        "Weather",
        "Rain closes mountain pass",
        "5 May 2031",
        "Photo: Ada Hill",
        "Share",
        "Save",
        "Print",
    ]
    alone = "Shops in the lower town put sandbags at their doors on Monday, too."
    wrapped = textwrap.wrap(STORY, len(alone) - 1)
    assert texts("\n".join([*above, *wrapped, alone])) == [*above, STORY, alone]


def test_short_lines_between_titles_are_no_ends_of_paragraphs():
    titles = [
        "Chad opens border posts closed since 2020",
        "Photos: The fish markets of Grendon town",
        "Why the rains of Ash came so late again",
    ]
    items = [line for number, title in enumerate(titles, 1) for line in (f"list {number} of 3", title)]
    lines = ["list of 3 items", *items, "end of list"]
    assert texts("\n".join(lines)) == lines


def test_a_byline_goes_on_with_nothing():
    headline = "Rain closes the pass above Grendon, and nobody knows why it took so long"
    wrapped = textwrap.wrap(STORY, len(headline))
    assert texts("\n".join([headline, "By Ada Hill For Grendon Post", *wrapped])) == [
        headline,
        "By Ada Hill For Grendon Post",
        STORY,
    ]


def test_a_date_goes_on_with_nothing_but_an_open_line():
    deck = "Rain closes the pass above Grendon, and nobody knows why it took so long"
    wrapped = textwrap.wrap(STORY, len(deck))
    assert texts("\n".join([deck, "22 August 2031", *wrapped])) == [deck, "22 August 2031", STORY]
    open_line = "Rain closes the pass above Grendon, and it will be closed again and again on"
    assert texts("\n".join([open_line, "22 August 2031", *wrapped]))[0] == f"{open_line} 22 August 2031"


def test_initials_of_a_desk_do_not_hide_the_width_of_a_page():
    ends = ["The boats are red. EFE", "rml/jlg"]
    wrapped = [textwrap.fill(f"{number} {BRIEF[0]}", 60) for number in ("Here", "There")]
    assert texts("\n\n".join([*wrapped, "\n".join(ends)])) == [*(" ".join(text.split()) for text in wrapped), *ends]


def test_a_line_that_goes_on_with_a_small_by_is_no_byline():
    wrapped = [
        "It rained all night and the bridge, opened",
        "by Ada Hill and Ben Stone of the New",
        "Grendon Party in May, had to be closed for",
        "some days, the mayor said, and the school",
        "was closed too until the rain had stopped.",
    ]
    assert texts("\n".join(wrapped)) == [" ".join(wrapped)]


@pytest.mark.parametrize("second", ["to open the pass again", "To Open the Pass Again", "de la ville, dit le maire"])
def test_a_headline_on_two_lines_is_one(second):
    first = "Town Council Asks Engineers"
    above = "This article appears in the May 3, 2031 issue of the Grendon Weekly Review of Roads and Rivers."
    lines = [above, f"{first}\n{second}", STORY, SECOND]
    assert texts("\n\n".join(lines)) == [above, f"{first} {second}", STORY, SECOND]


@pytest.mark.parametrize(
    "text",
    [
        f"Town Council Asks Engineers\nIn Grendon, Nobody Waits for Them\n\n{STORY}",  # a standfirst below it
        f"Town Council Asks Engineers\nBy Jane Fell\n\n{STORY}",
        f"Ayuntamiento pide un buen consejo\nmiércoles, 14 de mayo de 2031\n\n{STORY}",
        f"Le conseil demande des conseils\nle 14/05/2031 à 13:36\n\n{STORY}",
        f"Town Council Asks Engineers\non May 14, 2031\n\n{STORY}",
        f"Town Council Asks Engineers\nFrom staff reports\n\n{STORY}",
        f"Ayuntamiento pide consejo\npor Ana del Monte\n\n{STORY}",
        f"Town Council Asks Engineers.\nto open the pass again\n\n{STORY}",
        f"Home\nto the top\n\n{STORY}",
        f"Town Council Asks Engineers\nto open the pass\nas of today\n\n{STORY}",
        f"{STORY}\n\nA rose is a rose\nand a violet is none",  # verse
    ],
)
def test_two_lines_that_are_no_broken_headline_stay_two(text):
    assert texts(text) == [line for line in text.split("\n") if line]


def test_lines_wider_than_anybody_wraps_at_are_paragraphs():
    lines = textwrap.wrap(f"{STORY} {SECOND} {STORY}", 135)
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["Town Council Asks", "to open the pass again"],  # too short for one of two lines
        ["town council asks engineers", "to open the pass again"],
        ["Town Council Asks Engineers", "again"],
        ["Town Council Asks Engineers", "by Jane Fell"],
        ["A" + "h" * 100 + " Town Council Asks Engineers", "to open the pass again"],  # wider than lines are broken at
    ],
)
def test_a_headline_is_broken_where_it_is_long_and_goes_on_with_words_of_its_own(lines):
    assert texts("\n\n".join(["\n".join(lines), STORY])) == [*lines, STORY]


def test_a_broken_line_with_two_paragraphs_above_is_no_headline():
    title = ["Town Council Asks Engineers", "to open the pass again"]
    assert texts("\n\n".join([SECOND, "\n".join(title), STORY])) == [SECOND, " ".join(title), STORY]
    assert texts("\n\n".join([SECOND, BRIEF[0], "\n".join(title), STORY])) == [SECOND, BRIEF[0], *title, STORY]


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["雨が", "降った"], "雨が降った"),
        (["雨が", "29人"], "雨が29人"),
        (["雨が29", "人"], "雨が29人"),
        (["rain", "29"], "rain 29"),
        (["29", "rain"], "29 rain"),
        (["29", "30"], "29 30"),
        (["雨が", "rain"], "雨が rain"),
        (["rain", "雨が"], "rain 雨が"),
    ],
)
def test_a_space_is_put_between_lines_unless_their_script_has_none(lines, joined):
    assert join_lines(lines) == joined


def test_items_that_begin_with_small_letters_stay_lines_though_they_are_of_one_length():
    items = [
        "people who live on the lower side of the river",
        "drivers who share a house with a ferryman",
        "guests of the inn that is run by the council",
    ]
    assert texts("\n".join(items)) == items


def test_a_paragraph_of_two_lines_below_a_dateline_is_joined_in_scripts_without_spaces():
    dateline, lines = "（中央社記者李佳蓉台北27日電）", [CHINESE[:46], "对岸村庄的孩子们因此上学迟到。"]
    assert texts("\n".join([dateline, *lines])) == [dateline, "".join(lines)]
    assert texts("\n".join(["分享", dateline, *lines, "分享"])) == ["分享", dateline, "".join(lines), "分享"]


@pytest.mark.parametrize(
    "lines",
    [
        ("对岸村庄", CHINESE[:46], "对岸村庄的孩子们因此上学迟到。"),  # nothing but a dateline may stand above
        ("（中央社記者李佳蓉台北27日電）", CHINESE[:30], "对岸村庄的孩子们因此上学迟到。"),  # as long as a headline
        ("（中央社記者李佳蓉台北27日電）", CHINESE[:45] + "。", "对岸村庄的孩子们因此上学迟到。"),  # a sentence
        ("（中央社記者李佳蓉台北27日電）", CHINESE[:46], "对岸村庄的孩子们"),  # ends none
        ("（中央社記者李佳蓉台北27日電）", CHINESE[:46], CHINESE[:60] + "。"),  # longer than the line above
    ],
)
def test_two_lines_are_no_paragraph_for_less(lines):
    assert texts("\n".join(lines)) == list(lines)


def test_a_dateline_alone_above_a_wrapped_paragraph_does_not_hide_the_width_of_the_page():
    dateline, menu = "（中央社記者李佳蓉台北27日電）", "对岸村庄"
    broken = [CHINESE[:46], CHINESE[46:92], CHINESE[92:]]
    assert texts("\n".join([dateline, *broken])) == [dateline, CHINESE]
    assert texts("\n".join([menu, *broken])) == [menu, *broken]


@pytest.mark.parametrize(("below", "joined"), [("share this article", True), ("rain and snow and hail", False)])
def test_a_tag_above_a_button_in_small_letters_does_not_hide_the_width_of_the_page(below, joined):
    paragraphs = [*textwrap.wrap(BRIEF[0], 90), "", *textwrap.wrap(SECOND, 90), "", "Art and design", below]
    two_lines = "\n".join(paragraphs[:2]).replace("\n", " ")
    assert (texts("\n".join(paragraphs))[0] == two_lines) is joined


def test_the_head_of_a_wrapped_page_is_not_wrapped_where_nothing_goes_on():
    paragraphs = [*textwrap.wrap(STORY, 90), "", *textwrap.wrap(SECOND, 90)]
    deck = "The council asks the drivers for patience and the shops for their sandbags back"
    head = ["News", "Weather", "Slow water", deck, "Jane Fell", "5 May 2031", "Share"]
    assert texts("\n".join([*head, "", *paragraphs])) == [*head, STORY, SECOND]
