import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.pictures import ABOVE_CREDIT, label_pictures
from pages import FIRST, SECOND, THIRD, labels, page

SHOWN = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)
SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)


@pytest.mark.parametrize(
    "line",
    [
        "Jane Fell/AFP",
        "(Jane Fell / Los Angeles Times)",
        "Tom B. Ridge/Getty Images",
        "[Jane Fell/Corbis/Getty Images]",
        "Ana del Monte/EFE",
    ],
)
def test_a_photographer_s_name_with_whom_the_picture_is_from_is_a_credit_anywhere(line):
    assert labels(label_pictures(page(FIRST, line, SECOND)))[1] == (line, "pictures/credit")


@pytest.mark.parametrize(
    ("line", "below", "rule"),
    [
        ("A plough stands below the pass.", [SECOND, THIRD], ABOVE_CREDIT),
        ("A plough stands below the pass.", [SECOND], None),
        ("A plough below the pass", [SECOND, THIRD], None),
        (f"A plough stands {'far ' * 60}below.", [SECOND, THIRD], None),
    ],
    ids=["sentence", "close to the end", "heading", "long paragraph"],
)
def test_a_sentence_above_the_credit_of_its_picture_is_a_caption(line, below, rule):
    assert labels(label_pictures(page(FIRST, line, "Jane Fell/AFP", *below)))[1:3] == [
        (line, rule),
        ("Jane Fell/AFP", "pictures/credit"),
    ]


@pytest.mark.parametrize(
    ("line", "masthead", "rule"),
    [
        ("Dora Fell / Ledger", "Grendon County Ledger", "pictures/credit"),
        ("DORA FELL/LEDGER", "Grendon County Ledger", "pictures/credit"),
        ("DORA FELL/AFP", "News", "pictures/credit"),
        ("Dora Fell / Ashdale", "Grendon County Ledger", None),
        ("Dora Fell / Edger", "Grendon County Ledger", None),
        ("Dora Fell / Tom Ridge", "Grendon County Ledger", None),
        ("The Mill / Ledger page", "Grendon County Ledger", None),
        ("Fell / Ledger", "Grendon County Ledger", None),
        ("Dora Fell / *", "* * *", None),
        ("Dora Fell / Ledger", "All that was said in the Grendon County Ledger", None),  # no masthead
    ],
)
def test_a_name_with_the_last_word_of_the_masthead_is_a_credit_below_its_caption(line, masthead, rule):
    caption = "A man oils the clock of the mill on Tuesday. It was made in 1911."
    found = labels(label_pictures(page(masthead, caption, line, FIRST, SECOND, THIRD)))
    assert found[1:3] == [(caption, rule and ABOVE_CREDIT), (line, rule)]


def test_a_masthead_stands_in_the_first_lines():
    for lines, rule in ((11, "pictures/credit"), (12, None)):
        above = [f"{'Rain ' * number}again" for number in range(lines)]
        found = labels(label_pictures(page(*above, "Grendon Ledger", FIRST, "Dora Fell / Ledger", SECOND, THIRD)))
        assert dict(found)["Dora Fell / Ledger"] == rule


def test_a_name_in_capitals_behind_a_sentence_makes_a_caption_of_it_above_the_story_only():
    assert of_page("The pass above Grendon, last Thursday. ADA HILL", FIRST, SECOND) == [CAPTIONED, None, None]
    assert of_page(FIRST, "The pass above Grendon, last Thursday. ADA HILL", SECOND, THIRD) == [None] * 4


@pytest.mark.parametrize(
    ("credit", "rule"),
    [
        ("JANE FELL, Grendon Ledger", ABOVE_CREDIT),
        ("Jane Fell, Grendon Ledger", None),
        ("JANE FELL, Grendon", None),
        ("JANE FELL, Ledger", None),
        ("JANE FELL, Quarry Town Road", None),
        ("FELL, Grendon Ledger", None),
        ("JANE FELL", None),
    ],
)
def test_a_name_in_capitals_with_a_paper_s_is_a_credit_below_its_caption(credit, rule):
    assert of_page(FIRST, "A plough stands below the pass.", credit, SECOND, THIRD)[1] == rule


def test_a_name_and_a_paper_in_square_brackets_behind_a_sentence_make_a_caption_of_it():
    assert of_page(FIRST, "A plough stands below the pass. [Jane Fell, Ledger]", SECOND, THIRD)[1] == CAPTIONED
    assert of_page(FIRST, "A plough stands below the pass. (Jane Fell, Grendon)", SECOND, THIRD)[1] is None


def test_a_credit_on_top_has_no_caption_and_what_is_labelled_keeps_its_label():
    assert labels(label_pictures(page("Jane Fell/AFP", FIRST, SECOND, THIRD)))[1:] == [
        (text, None) for text in (FIRST, SECOND, THIRD)
    ]
    known = page(FIRST, "Share it.", "Jane Fell/AFP", SECOND, THIRD)
    blocks = [block.labelled(SHARING) if block.text == "Share it." else block for block in known.blocks]
    assert labels(label_pictures(known.with_blocks(blocks)))[1] == ("Share it.", "a-rule")


@pytest.mark.parametrize(
    "line", ["Fell/Ridge", "Jane Fell/Tom Ridge", "Rain/snow line", "Grendon Fell/AFP said that it rained", "w/AP"]
)
def test_a_line_with_a_stroke_is_no_credit_by_itself(line):
    amid = page(FIRST, line, SECOND)
    assert label_pictures(amid) == amid


SURE = [
    "FILE - The pass above Grendon, Vt., May 5, 2031. (Ada Hill/Grendon Press via AP, File)",
    "A plough below the pass above Grendon (Ada Hill/Grendon Press via AP, File)",
    "The pass above Grendon under water (Photo: Grendon water board)",
    "The pass above Grendon under water. Photo: Ada Hill",
    "The pass above Grendon under water Credit: Ada Hill",
    "The pass above Grendon was built in 1930. Ada Hill/Grendon Road Trust",
    "The pass above Grendon is shut every second dayImage: Ada Hill/dpa/picture alliance",
    "Le col de Grendon sous la pluie, le 5 mai 2031 Ada HILL AFP",
    "The pass above Grendon is shut every second day.(ABC News: Ada Hill )",
    "Der Pass von Grendon ist seit zwei Tagen gesperrt. © Ada Hill",
    "Der Pass von Grendon im Mai © Ada Hill/dpa",
    "O passo de Grendon debaixo d'água / Reprodução",
    "Puerto de Grendon bajo el agua (Foto EFE)",
    "格伦登山口夜里被水淹没，公共汽车停运。（圖／王小明攝）",
    "旧校舎の廊下に柿をつるす住民たち＝3日、高梁市川上町",
    "5月3日，格伦登山口夜里被水淹没。 中新社记者 王小明 摄",
]
BY_AGENCY = [
    "The pass above Grendon as the water came on Thursday evening. (AP)",
    "The pass above Grendon, Vt., seen from the chapel. Reuters",
    "그렌던 고개가 15일 밤 물에 잠겨 있다. 연합뉴스",
]
BY_NAME = "The pass above Grendon, as the water came, last Thursday. Ada Hill"
CAPTIONED = "pictures/caption"


@pytest.mark.parametrize("caption", SURE)
def test_a_sentence_with_a_credit_behind_it_amid_the_story_is_a_caption(caption):
    assert labels(label_pictures(page(FIRST, caption, SECOND, THIRD)))[1] == (caption, CAPTIONED)


def of_page(*lines):
    """Return the rules of these lines on a page with something else on it."""
    some = page("Share", *lines)
    some = some.with_blocks([some.blocks[0].labelled(SHARING), *some.blocks[1:]])
    return [rule for _, rule in labels(label_pictures(some))][1:]


@pytest.mark.parametrize("caption", BY_AGENCY)
def test_an_agency_behind_a_sentence_makes_a_caption_of_it_on_a_page_with_something_else(caption):
    assert of_page(FIRST, caption, SECOND, THIRD) == [None, CAPTIONED, None, None]
    assert label_pictures(page(FIRST, caption, SECOND, THIRD)) == page(FIRST, caption, SECOND, THIRD)


def test_a_name_behind_a_sentence_makes_a_caption_of_it_above_the_story_only():
    assert of_page(BY_NAME, FIRST, SECOND) == [CAPTIONED, None, None]
    assert of_page(FIRST, BY_NAME, SECOND, THIRD) == [None] * 4


@pytest.mark.parametrize(
    "lines",
    [
        ("Bridge", BY_AGENCY[0], "Mill", BY_AGENCY[1], FIRST, SECOND, THIRD),  # news in brief, below headings
        (FIRST, BY_AGENCY[0], SECOND, BY_AGENCY[1], THIRD),  # and without
        (FIRST, BY_AGENCY[0], "Mill", SECOND, THIRD),  # one of them
        (FIRST, "2. Reuters", SECOND, THIRD),
        (FIRST, "“I never thought I would see it again.” Ada Hill", SECOND, THIRD),  # voices
        (FIRST, "Please go on to write about it. Ada Hill", SECOND, THIRD),  # letters
        (FIRST, "The flood was higher than that of 1921 (Source: Ada Hill)", SECOND, THIRD),  # figures
        (FIRST, "“The Old Man and the Sea” (Ada Hill, AP)", SECOND, THIRD),
        (FIRST, "Ada Hill (Real Madrid/England)", SECOND, THIRD),  # a list of players
        (FIRST, "THE MOUNTAINS ARE AT PEACE APA", SECOND, THIRD),  # a heading in capitals, though APA is an agency
    ],
)
def test_who_signs_amid_the_story_is_no_photographer(lines):
    assert CAPTIONED not in of_page(*lines)[1:]


@pytest.mark.parametrize("sign", ["/그렌던군", "박선우 기자", "/박선우 기자", "/연합뉴스"])
def test_who_signs_a_korean_caption_above_the_story_makes_it_one(sign):
    caption = f"지난 5일 그렌던 고개에서 열린 첫 운항 행사에서 주민들이 배에 오르고 있다. {sign}"
    assert of_page(caption, FIRST, SECOND, THIRD)[0] == CAPTIONED
    assert of_page(FIRST, SECOND, THIRD, caption)[-1] is None


def test_a_name_in_brackets_makes_a_caption_as_one_without_does():
    assert of_page(f"{BY_NAME[:-8]}(Ada Hill)", FIRST, SECOND) == [CAPTIONED, None, None]


def test_a_line_that_points_at_its_picture_is_a_caption_and_several_are_a_list():
    lines = ["▲ 그렌던 고개가 밤사이 물에 잠겨 있다.", "△ 주민들이 다리를 고치고 있다."]
    assert of_page(FIRST, lines[0], SECOND, THIRD) == [None, CAPTIONED, None, None]
    assert of_page(FIRST, *lines, SECOND, THIRD) == [None] * 5
    credited = ["▲그렌던 고개가 물에 잠겨 있다. [사진=그렌던군]", "▼村民正在修橋。（圖／業者提供）"]
    assert of_page(FIRST, *credited, SECOND, THIRD) == [None, CAPTIONED, CAPTIONED, None, None]
    assert of_page(FIRST, "▲ Rain 2.3%", SECOND, THIRD) == [None] * 4
    assert of_page(FIRST, "▼ 하락", SECOND, THIRD) == [None] * 4  # too short for a caption: a share price "falls"


@pytest.mark.parametrize("label", ["Photo:", "Picture:", "Foto:", "Kuva:"])
def test_a_label_that_is_a_picture_s_makes_a_caption_of_the_last_line_too(label):
    caption = f"The pass above Grendon under water. {label} Ada Hill"
    assert of_page(FIRST, SECOND, THIRD, caption)[-1] == CAPTIONED
    assert of_page(FIRST, SECOND, THIRD, "The pass is under water. Editing: Ada Hill")[-1] is None


def test_names_in_a_row_are_a_list():
    assert of_page(FIRST, "Ada Hill/AFP", "Tom Ridge/Reuters", SECOND) == [None] * 4


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND, THIRD, "The pass opens again in May. (AP)"),  # signs the story off
        (FIRST, "The pass opens again in May. (AP)", SECOND),  # too little below to tell
        (FIRST, "The pass opens again in May, wrote a reader. Rain", SECOND, THIRD),  # no agency
        (FIRST, "“The water was first.” Ada Hill, Grendon", SECOND, THIRD),
        (FIRST, "2. Ada Hill, 30, WBC/WBO champion", SECOND, THIRD),
        (FIRST, "2. Reuters", SECOND, THIRD),
        (FIRST, "Grendon asked Rep. Ada Hill", SECOND, THIRD),  # a title, not a sentence
        (FIRST, "Will the pass open in May? Klare Ansage", SECOND, THIRD),  # nor a question
        (FIRST, "Ada Hill: Grendon (Ridge: Tom Fell)", SECOND, THIRD),  # no agency
        (FIRST, "水位＝2メートルで、昨夜より低いと町は説明した。", SECOND, THIRD),
        (FIRST, "王小明说，他在山上住了三十年（比磨坊还久）", SECOND, THIRD),
        (FIRST, "The pass is shut, says the World Weather Office (WWO)", SECOND, THIRD),
        (FIRST, "The pass is shut, says the poll of a news agency (Reuters/Ipsos)", SECOND, THIRD),
        (FIRST, "The pass is shut, says the British broadcaster (BBC)", SECOND, THIRD),
        (FIRST, "First Photo: How the road may look one day", SECOND, THIRD),
        (FIRST, "A notice in the valley says. Photo: who takes one here may keep it for life", SECOND, THIRD),
        (f"{FIRST} AP", "A mill burnt. AFP", "A cat won. AP", "A bus fell. AP", SECOND, THIRD),  # news in brief
    ],
)
def test_a_signed_sentence_of_the_story_is_no_caption(lines):
    assert label_pictures(page(*lines)) == page(*lines)


def test_a_signed_last_line_does_no_harm():
    assert of_page(FIRST, SECOND, BY_AGENCY[0]) == [None] * 3


@pytest.mark.parametrize(("size", "rule"), [(60, "pictures/credit"), (61, None)])
def test_a_credit_alone_is_a_short_line(size, rule):
    sources = "Grendon Road Trust and Friends of the Mill of Ash"[: size - 14]
    assert of_page(FIRST, f"Jane Fell/{sources}/AFP", SECOND)[1] == rule


@pytest.mark.parametrize(("size", "rule"), [(240, CAPTIONED), (241, None)])
def test_a_caption_is_no_long_paragraph(size, rule):
    credit = "s. Photo: Ada Hill"
    told = ("The pass above Grendon is under water, and so is the road below the mill, " * 4)[: size - len(credit)]
    assert of_page(FIRST, told + credit, SECOND, THIRD)[1] == rule


@pytest.mark.parametrize(("sentence", "rule"), [("It was.", CAPTIONED), ("It is.", None)])
def test_what_stands_before_a_credit_has_some_characters(sentence, rule):
    assert of_page(FIRST, f"{sentence} Ada Hill/Grendon Road Trust", SECOND, THIRD)[1] == rule


@pytest.mark.parametrize("caption", [SURE[0], SURE[1], SURE[5]])
def test_a_credit_without_a_label_for_pictures_makes_a_caption_only_above_two_paragraphs(caption):
    assert of_page(FIRST, caption, SECOND, THIRD)[1] == CAPTIONED
    assert of_page(FIRST, caption, SECOND) == [None] * 3
    assert of_page(FIRST, SECOND, THIRD, caption) == [None] * 4


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("The pass under water (Photo: Grendon water board)", CAPTIONED),
        ("The pass under water (Photo: Grendon old water board)", None),
        ("The pass under water (Photo: Grendon old water board/AFP)", CAPTIONED),
        ("The pass under water (Read more: Ada Hill)", None),
        ("The pass under water (Bild Grendon)", None),
        ("The pass under water (Rain EFE)", None),
        ("The pass is under water! Ada Hill/Grendon Road Trust", CAPTIONED),
        ("Is the pass under water? Ada Hill/Grendon Road Trust", CAPTIONED),
        ("The pass is under water… Ada Hill/Grendon Road Trust", CAPTIONED),
        ("The pass is under water. AFP/Getty Images", CAPTIONED),
        ("The pass is shut, says the poll. Reuters/Ipsos", None),  # from no photographer
        ("The pass is shut, says the poll. Grendon/AFP", None),
        ("The pass is under water. Ada Hill/again", None),
        ("The pass under water / Grendon", None),
        ("Le col sous la pluie, le 5 mai 2031 Ada LIU AFP", CAPTIONED),
        ("Le col sous la pluie, le 5 mai 2031 Ada LI AFP", None),  # too short to be told from an abbreviation
        ("Le col sous la pluie, le 5 mai 2031 dit HILL AFP", None),
        ("Le col sous la pluie, le 5 mai 2031 Ada Hill AFP", None),
        ("Le col sous la pluie, le 5 mai 2031 Ada HILL Grendon", None),
    ],
)
def test_a_credit_names_who_took_the_picture_and_for_whom(line, rule):
    assert of_page(FIRST, line, SECOND, THIRD)[1] == rule


@pytest.mark.parametrize(
    "line",
    ["The pass above Grendon, as the water came, last Thursday. Rain again", "Grendon asked Rep. Ada Hill"],
)
def test_a_sentence_above_the_story_is_a_caption_only_with_a_name_behind_it(line):
    assert of_page(line, FIRST, SECOND)[0] is None


def test_signed_sentences_are_captions_where_they_are_fewer_than_two_thirds_of_the_paragraphs():
    lines = [FIRST, BY_AGENCY[0], SECOND, BY_AGENCY[1], THIRD, THIRD.replace("Until then", "Today")]
    assert of_page(*lines) == [None, CAPTIONED, None, CAPTIONED, None, None]


def test_a_line_that_something_is_known_of_keeps_its_label():
    some = page(FIRST, "Jane Fell/AFP", SECOND)
    known = some.with_blocks([some.blocks[0], some.blocks[1].labelled(SHARING), some.blocks[2]])
    assert label_pictures(known) == known


def test_a_button_below_a_sentence_signed_by_an_agency_goes_on_like_a_paragraph():
    some = page(FIRST, BY_AGENCY[0], "Share", SECOND, THIRD)
    known = some.with_blocks([block.labelled(SHARING) if block.text == "Share" else block for block in some.blocks])
    assert labels(label_pictures(known))[1] == (BY_AGENCY[0], CAPTIONED)


CREDIT = Label(Role.BOILERPLATE, "a-credit", Kind.CREDIT)
LONG = "Drivers wait at the barrier below the pass since Tuesday night"
MENU = "Home"


def beside(*lines, known, others=()):
    """Return the rules of these lines when some are known to be credits, and some to be other boilerplate."""
    unread = page(*lines)
    rules = {**dict.fromkeys(known, CREDIT), **dict.fromkeys(others, SHARING)}
    read = label_pictures(unread.with_blocks(block.labelled(rules.get(block.text)) for block in unread.blocks))
    return [rule for _, rule in labels(read)]


@pytest.mark.parametrize(
    ("line", "button", "rule"),
    [
        ("A plough stands below the pass.", "hide caption", "pictures/caption"),
        ("A plough below the pass", "toggle caption", "pictures/caption"),
        ("A plough stands below the pass.", "Share", None),
        (f"A plough stands {'far ' * 60}below.", "hide caption", None),
    ],
)
def test_above_a_credit_with_a_button_for_the_caption_stands_the_caption(line, button, rule):
    lines = [FIRST, line, "Ada Hill for Grendon Radio", button, SECOND, THIRD]
    assert beside(*lines, known=lines[2:4])[1] == rule


@pytest.mark.parametrize(
    ("above", "line", "rule"),
    [
        ("Image", "A plough stands below the pass.", "pictures/caption"),
        ("Enlarge this image", "A plough below the pass", "pictures/caption"),
        ("Share", "A plough stands below the pass.", None),
        ("Image", f"A plough stands {'far ' * 60}below.", None),
    ],
)
def test_between_the_picture_s_place_and_its_credit_stands_the_caption(above, line, rule):
    lines = [FIRST, above, line, "Ada Hill for Grendon Radio", SECOND]
    assert beside(*lines, known=lines[1:4:2])[2] == rule


def test_what_stands_between_two_places_of_pictures_is_no_caption():
    lines = [FIRST, "Image", "A plough stands below the pass.", "Image", SECOND]
    assert beside(*lines, known=lines[1:4:2])[2] is None


@pytest.mark.parametrize(
    ("above", "line", "credit", "rule"),
    [
        (FIRST, LONG, "Image: Ada Hill", "pictures/caption"),
        (MENU, LONG, "Image: Ada Hill", None),  # it may be the headline
        ("Rain closes the pass", LONG, "Image: Ada Hill", None),  # it may be the standfirst
        (FIRST, "Drivers wait at the barrier", "Image: Ada Hill", None),  # a subheading
        (FIRST, "1. " + LONG, "Image: Ada Hill", None),  # an item
        (FIRST, LONG + " " + "and the next one " * 8, "Image: Ada Hill", None),
        (FIRST, LONG, "Written by Ada Hill", None),
        (FIRST, "Drivers wait at the barrier.", "Image: Ada Hill/dpa", ABOVE_CREDIT),
        (FIRST, "Drivers wait at the barrier.", "Image: Ada Hill", None),
        (FIRST, SECOND, "Image: Ada Hill/dpa", None),  # the story's, and the picture has no caption
    ],
)
def test_above_a_credit_that_says_so_a_caption_is_long_or_a_short_sentence(above, line, credit, rule):
    assert beside(above, line, credit, SECOND, THIRD, known=[credit], others=[MENU])[1] == rule


def test_a_credit_with_owners_has_a_shorter_caption_above_it_and_what_the_picture_shows_above_that():
    credit, shorter = "Image: Ada Hill/dpa", "At the barrier the hours grow longer"
    caption = "pictures/caption"
    assert beside(FIRST, shorter, credit, SECOND, THIRD, known=[credit])[1] == caption
    assert beside(FIRST, shorter, "Image: Ada Hill", SECOND, THIRD, known=["Image: Ada Hill"])[1] is None
    assert beside(FIRST, LONG, shorter, credit, SECOND, THIRD, known=[credit])[1:3] == [caption, caption]
    assert beside(FIRST, LONG, LONG, "Image: Ada Hill", SECOND, THIRD, known=["Image: Ada Hill"])[1:3] == [None, None]
    assert beside(FIRST, "What comes next", LONG, credit, SECOND, THIRD, known=[credit])[1:3] == [
        None,
        None,
    ]  # a subheading
    assert beside(FIRST, LONG, LONG, shorter, credit, SECOND, THIRD, known=[credit])[1:4] == [
        None,
        None,
        None,
    ]  # a list


@pytest.mark.parametrize(
    ("line", "first", "is_caption"),
    [
        (LONG, f"GRENDON (AP) — {FIRST}", True),
        (LONG, FIRST, False),  # without a dateline it may be the headline
        ("Drivers wait at the barrier", f"GRENDON (AP) — {FIRST}", False),  # a subheading
    ],
)
def test_a_line_that_stands_twice_below_the_dateline_is_a_caption_and_what_the_picture_shows(line, first, is_caption):
    article = parse("\n\n".join(["By Ada Hill", first, line, line, SECOND, THIRD]))
    assert [segment.rule for segment in article.segments].count("pictures/caption") == 2 * is_caption


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        ((FIRST, "And then?", "They waited.", "Image: Ada Hill/dpa"), None),
        ((FIRST, "What now", "Nobody knows.", "Image: Ada Hill/dpa"), None),
        ((FIRST, MENU, "They waited.", "Image: Ada Hill/dpa"), ABOVE_CREDIT),
        (("Rain closes the pass", "Is it over?", "They waited.", "Image: Ada Hill/dpa", FIRST), ABOVE_CREDIT),
    ],
    ids=["answer", "below a subheading", "below boilerplate", "above the story"],
)
def test_a_short_sentence_above_a_credit_is_the_storys_where_that_is_told_in_short_lines(lines, rule):
    read = beside(*lines, SECOND, THIRD, known=["Image: Ada Hill/dpa"], others=[MENU])
    assert read[lines.index("Image: Ada Hill/dpa") - 1] == rule


@pytest.mark.parametrize(
    ("above", "credit", "line", "rule"),
    [
        (FIRST, "Getty Images", LONG, "pictures/caption"),
        (FIRST, "Getty Images", "Drivers wait at the barrier", None),
        (FIRST, "Getty Images", LONG + ".", None),
        ("A plough below the pass", "Getty Images", LONG, None),  # the caption stands above
        (FIRST, "Written by Ada Hill", LONG, None),
    ],
)
def test_below_a_source_amid_the_story_a_long_line_without_a_full_stop_is_the_caption(above, credit, line, rule):
    assert beside(above, credit, line, SECOND, THIRD, known=[credit])[2] == rule


@pytest.mark.parametrize(
    ("above", "line", "credit", "rule"),
    [
        (FIRST, "그렌던 옛 다리", "[그렌던군 제공. 재판매 및 DB 금지]", "pictures/caption"),
        (FIRST, "그렌던 옛 다리", "[촬영 서해린]", "pictures/caption"),
        (FIRST, "다리가 잠겼다.", "[그렌던군 제공]", None),
        (FIRST, "◇ 옛 다리", "[그렌던군 제공]", None),
        ("그렌던 소식", "그렌던 옛 다리", "[그렌던군 제공]", None),
        (FIRST, "그렌던 옛 다리", "[그렌던군]", None),
    ],
    ids=["given", "shot", "sentence", "subheading", "no paragraph above", "no credit"],
)
def test_a_korean_picture_s_title_stands_above_whose_it_is(above, line, credit, rule):
    unread = page(above, line, credit, SECOND, THIRD)
    marked = [block.labelled(SHOWN if block.text == credit else None) for block in unread.blocks]
    assert labels(label_pictures(unread.with_blocks(marked)))[1] == (line, rule)
