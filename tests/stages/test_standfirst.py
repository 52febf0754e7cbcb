import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, parse
from newsparse.blocks import Label
from newsparse.stages.standfirst import label_first_sentences, label_standfirst
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


def test_a_standfirst_that_went_with_a_menu_s_newsletters_is_one():
    lines = ["Subscribe to our newsletter", "Topics", "Archive", HEADLINE, DECK, "12 May 2021 | By Jane Fell", "Share"]
    article = parse("\n".join([*lines, *STORY, *MORE[:3], "Share", "Most read", "About us"]))
    assert article.standfirst.text == DECK


def test_a_standfirst_may_stand_between_byline_and_date():
    article = parse("\n".join([HEADLINE, "By Jane Fell", FIRST, "5 May 2021, 10:24", SECOND, *MORE[:3]]))
    assert article.standfirst.text == FIRST


def test_a_long_line_without_a_full_stop_right_below_the_date_is_the_standfirst():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", DECK, *STORY]))
    assert article.standfirst.text == DECK
    assert parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", DECK, "A note.", *STORY])).standfirst is None


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        (f"{DECK} again", True),
        (f"{DECK} again (Ada Hill/AFP)", False),
        ("Drivers are sent round by the coast for a week", False),  # as short as a caption
    ],
)
def test_a_long_line_right_below_the_byline_and_above_many_buttons_is_the_standfirst(line, is_one):
    lines = [HEADLINE, "By Jane Fell", line, "Share", "Email", "Facebook", "Print", "Listen", "Save"]
    article = parse("\n".join([*lines, *STORY, *MORE[:3]]))
    assert (article.standfirst is not None and article.standfirst.text == line) is is_one


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


DATED = [f"GRENDON, May 5 (AP) — {FIRST}", SECOND, THIRD]
WAITING = "Drivers wait at the foot of the pass"


@pytest.mark.parametrize(
    ("lines", "deck"),
    [
        (["By Jane Fell", "Photo: Ada Hill", f"{WAITING}."], None),
        (["By Jane Fell", f"{WAITING}.", "Photo: Ada Hill"], f"{WAITING}."),
        ([DECK, WAITING, "Photo: Ada Hill"], DECK),
        ([DECK, "Photo: Ada Hill", WAITING], DECK),
        ([WAITING, "Photo: Ada Hill"], WAITING),
        (["Photo: Ada Hill", WAITING], WAITING),
        (["The pass at dawn"], None),
        ([DECK, "The pass at dawn"], DECK),
        (["Interview", DECK], DECK),
    ],
)
def test_above_a_dateline_what_stands_beside_a_credit_or_is_short_is_a_caption_unless_it_is_the_standfirst(lines, deck):
    article = parse("\n".join([HEADLINE, *lines, *DATED]))
    assert (article.standfirst and article.standfirst.text, body(article)) == (deck, list(STORY))


@pytest.mark.parametrize("line", ["What we know:", "- The pass is shut", "It rains."])
def test_above_a_dateline_what_may_be_the_storys_stays(line):
    assert line in body(parse("\n".join([HEADLINE, line, *DATED])))


@pytest.mark.parametrize("at", [0, 2])
def test_above_a_dateline_a_short_line_in_a_row_with_two_longer_ones_is_one_of_the_storys_points(at):
    points = ["Profit for the quarter below what was expected", "Dividend cut to a crown and twenty for a share"]
    points.insert(at, "Shares fall by 9%")
    assert points[at] in body(parse("\n".join([HEADLINE, *points, *DATED])))


def test_a_short_line_amid_paragraphs_above_a_dateline_is_story():
    blocks = list(page(HEADLINE, SECOND, THIRD, "Rain at dawn", "GRENDON —", FIRST).blocks)
    blocks[4] = blocks[4].labelled(Label(Role.DATELINE, "dateline"))
    label_standfirst(blocks, 0, 1)
    assert blocks[3].label is None


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


SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
LOOKS = Label(Role.BOILERPLATE, "shape/around-story", Kind.OTHER)
DATE = Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA)
MARKS = {"Share": SHARING, "5 May 2031": DATE, "By Jane Fell": Label(Role.BYLINE, "byline")}


def summary(*lines, story=None, marked=()):
    """Return what is labelled as the standfirst among these lines below the headline and above the story."""
    marks = {**MARKS, **dict(marked)}
    blocks = [block.labelled(marks.get(block.text)) for block in page(HEADLINE, *lines, *STORY).blocks]
    label_standfirst(blocks, 0, len(lines) + 1 if story is None else story)
    return [block.text for block in blocks if block.label and block.label.role is Role.STANDFIRST]


LONG = "Drivers are sent round by the coast until the water has gone down, " * 6


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Drivers are sent round the bay", True),
        ("Drivers are sent round a hill", False),
        (f"{LONG[:399]}s", True),
        (f"{LONG[:400]}s", False),
        (f"{DECK}:", False),
    ],
)
def test_a_standfirst_has_thirty_to_four_hundred_characters_and_announces_nothing(line, is_one):
    assert summary(line) == summary("Share", line) == [line] * is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Drivers are sent round by the coast until 11:00 p.m. on Monday", True),
        ("Drivers are sent round by the coast until 11:00 p.m. on May 9", False),
        ("Drivers are sent round by the coast until May 9 2031", False),
        ("Grendon Post 11:00 p.m. Monday last seen at noon", False),
    ],
)
def test_a_standfirst_may_tell_the_time_of_day(line, is_one):
    assert summary(line) == [line] * is_one


@pytest.mark.parametrize(("between", "is_one"), [(2, True), (3, False)])
def test_a_byline_parts_a_standfirst_from_the_story_up_to_five_lines_below_the_headline(between, is_one):
    lines = [FIRST, "Grendon", *["Share"] * between, "By Jane Fell"]
    assert summary(*lines, story=1) == [FIRST] * is_one


@pytest.mark.parametrize(("between", "is_one"), [(8, True), (9, False)])
def test_a_byline_parts_a_standfirst_from_the_story_further_down_if_only_labelled_lines_stand_between(between, is_one):
    lines = [FIRST, *["Share"] * between, "By Jane Fell"]
    assert summary(*lines, story=1) == [FIRST] * is_one


@pytest.mark.parametrize(("between", "is_one"), [(3, True), (4, False)])
def test_a_standfirst_below_the_date_has_the_story_close_below(between, is_one):
    assert summary("5 May 2031", DECK, *["Share"] * between) == [DECK] * is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Engineers examine the closed mountain slopes", True),
        ("Engineers examine closed mountain slopes", False),  # as few words as a subheading
        ("Engineers examine the closed mountain slopes (Ada Hill)", False),
    ],
)
def test_a_line_below_the_date_is_the_standfirst_if_it_is_no_subheading_and_no_caption(line, is_one):
    assert summary("5 May 2031", line) == [line] * is_one


def test_above_the_byline_an_undecided_line_is_the_standfirst_before_one_that_looks_like_boilerplate():
    other = "The council waits for the engineers and the ferry for the wind"
    assert summary(other, DECK, "By Jane Fell", marked={other: LOOKS}.items()) == [DECK]
    assert summary(other, DECK, "By Jane Fell") == [other]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([DECK, "Slip road opens", "Ferry is late"], [DECK]),
        ([f"{DECK}.", "Slip road opens", "Ferry is late"], []),
        (
            ["The pass above Grendon on a winter morning", "Slip road opens"],
            ["The pass above Grendon on a winter morning"],
        ),
        (["The pass above Grendon on a morning", "Slip road opens"], []),
        ([f"• {DECK}", "Slip road opens"], []),
        ([f"{DECK}, photo by Ada Hill", "Slip road opens", "Ferry is late"], []),
        (["Slip road opens", DECK, "Ferry is late"], []),
    ],
    ids=["line", "sentence", "eight words", "seven words", "item", "caption", "further down"],
)
def test_of_the_lines_above_the_story_the_one_right_below_the_headline_is_the_standfirst(lines, found):
    assert summary(*lines) == found


def test_a_standfirst_stands_below_the_headline_s_copy():
    article = parse("\n".join([HEADLINE, HEADLINE, DECK, "Slip road opens", *STORY]))
    assert article.standfirst.text == DECK


def test_a_line_right_below_the_headline_that_looks_like_boilerplate_is_the_standfirst():
    lines = [DECK, "Share", "Slip road opens"]
    assert summary(*lines, marked={DECK: LOOKS, "Share": SHARING, "Slip road opens": LOOKS}.items()) == [DECK]
    assert summary(f"{DECK}.", *lines[1:], marked={f"{DECK}.": LOOKS, "Share": SHARING}.items()) == [f"{DECK}."]


@pytest.mark.parametrize(
    ("line", "found"),
    [("Only mystery novels are affected, she says.", True), ("Only mystery novels are affected now", False)],
)
def test_a_shorter_line_right_below_the_headline_is_the_standfirst_if_it_is_a_sentence(line, found):
    lines = {line: LOOKS, "Share": SHARING}
    assert summary(*lines, marked=lines.items()) == [line] * found


def test_a_sentence_right_below_the_headline_and_above_a_credit_is_the_standfirst_and_further_down_a_caption():
    sentence = "The bread of the valley is brought over by ferry now."
    for place, found in ((0, sentence), (1, None)):
        lines = [*STORY[:place], sentence, "Ada Hill/AFP", *STORY]
        article = parse("\n".join([HEADLINE, *lines]))
        assert (article.standfirst and article.standfirst.text) == found
        assert (sentence in boilerplate(article)) == (found is None)


def test_no_line_below_the_headline_of_a_menu_is_the_standfirst():
    lines = [DECK, "Slip road opens", "Ferry is late", "Watch live"]
    assert summary(*lines, marked=dict.fromkeys(lines, LOOKS).items()) == []


def test_a_short_line_above_the_byline_hides_no_standfirst():
    assert summary(DECK, "The pass", "By Jane Fell") == [DECK]


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        (DECK, True),
        (f"• {DECK}", False),
        (f"News | {DECK}", False),
        ("Grendon on 5 May 2031 and again on 6 May", False),
    ],
)
def test_a_line_above_the_byline_that_looks_like_boilerplate_is_the_standfirst_if_it_reads_like_one(line, is_one):
    assert summary(line, "By Jane Fell", marked={line: LOOKS}.items()) == [line] * is_one
    assert summary(line, "By Jane Fell", marked={line: SHARING}.items()) == []


def test_above_a_dateline_a_credit_that_was_cut_from_its_caption_hides_no_standfirst_below_it():
    caption = "The pass was closed at ten on Monday night"
    outlet = Outlet(
        "mysite",
        "My Site",
        rules=(
            Rule(
                "credit", Kind.CREDIT, pattern=r"\(fotos\)", part=Part.END, examples="The pass (fotos)", spares="fotos"
            ),
        ),
    )
    raw = "\n".join([HEADLINE, "By Jane Fell", f"{caption} (fotos)", f"{DECK}.", f"LONDON (AP) — {FIRST}", SECOND])
    article = parse(raw, outlet=outlet)
    assert article.standfirst.text == f"{DECK}."
    assert caption in boilerplate(article)


def test_what_is_known_of_a_caption_stands():
    caption = "The pass at night [File: Ada Hill/AFP]"
    for label, expected in ((SHARING, "a-rule"), (None, "standfirst/caption")):
        blocks = [
            block.labelled(MARKS.get(block.text)) for block in page(HEADLINE, caption, "By Jane Fell", FIRST).blocks
        ]
        blocks[1] = blocks[1].labelled(label)
        label_standfirst(blocks, 0, 3)
        assert blocks[1].label.rule == expected


def test_a_sentence_that_ends_in_brackets_is_no_caption():
    deck = "The pass is shut (and so is the mill.)"
    assert summary(deck, "By Jane Fell") == [deck]


def test_a_sentence_that_something_is_known_of_makes_no_story_below_the_date():
    lines = [HEADLINE, f"{DECK}.", "5 May 2031", "It snowed.", "Share it."]
    for marked, found in (({}, 1), ({"Share it.": SHARING}, 0)):
        blocks = [block.labelled({**MARKS, **marked}.get(block.text)) for block in page(*lines).blocks]
        label_standfirst(blocks, 0, 1)
        assert sum(block.label is not None and block.label.role is Role.STANDFIRST for block in blocks) == found


def first_sentences(*lines, marked=()):
    """Return the standfirst that an outlet with one has in these lines below the headline."""
    marks = {**MARKS, **dict(marked)}
    blocks = [block.labelled(marks.get(block.text)) for block in page(HEADLINE, *lines).blocks]
    label_first_sentences(blocks, 0)
    return [block.text for block in blocks if block.label and block.label.role is Role.STANDFIRST]


def test_an_outlet_s_standfirst_is_one_sentence_or_more_above_a_story_and_the_only_one():
    assert first_sentences(LEAD, "Share", *STORY) == [LEAD]
    assert first_sentences(DECK, "Share", *STORY) == []
    assert first_sentences(LEAD, "Share", "Rain") == []
    found = Label(Role.STANDFIRST, "standfirst")
    assert first_sentences(DECK, LEAD, "Share", *STORY, marked={DECK: found}.items()) == [DECK]


def test_an_outlet_s_standfirst_may_stand_below_a_caption_without_a_credit():
    caption = "Ada Hill on the ladder below the pass Tom Ridge"
    short = "Buses wait for hours, and the mill is shut."
    assert first_sentences("By Jane Fell", caption, short, *STORY) == [short]
    assert first_sentences(caption, short, *STORY) == []
    assert first_sentences("By Jane Fell", "How it began", short, *STORY) == []  # a subheading
    lines = page(HEADLINE, "By Jane Fell", caption, short, *STORY).blocks
    blocks = [block.labelled(MARKS.get(block.text)) for block in lines]
    label_first_sentences(blocks, 0)
    assert blocks[2].label is not None
    assert blocks[2].label.rule == "standfirst/caption"


@pytest.mark.parametrize("part", [Kind.RELATED, Kind.ADVERTISEMENT])
def test_a_link_or_an_advertisement_parts_no_summary_from_the_story(part):
    marked = {"Share": Label(Role.BOILERPLATE, "a-rule", part)}.items()
    long = f"{LEAD} {SECOND}"
    assert first_sentences(long, "Share", *STORY, marked=marked) == []
    assert first_sentences(long, "Share", *STORY) == [long]


def test_an_outlet_s_standfirst_is_shorter_than_the_paragraphs_right_below():
    usual = sum(map(len, STORY)) / len(STORY)
    shorter, longer = f"Rain{' so' * 30}.", f"Rain{' so' * 40}."
    assert len(shorter) <= usual < len(longer)
    assert first_sentences(shorter, *STORY) == [shorter]
    assert first_sentences(longer, *STORY) == []
    assert first_sentences(shorter, "Bread is short", *STORY) == [shorter], "below a caption without a credit"
    assert first_sentences(shorter, "Bread is short.", *STORY) == []
    assert first_sentences(shorter, FIRST, "Bread is short") == []


@pytest.mark.parametrize(
    ("credit", "is_one"), [("© Ada Hill / Grendon Post", True), ("Ada Hill for Grendon Post", False)]
)
def test_below_who_owns_a_picture_stands_its_caption_and_no_standfirst(credit, is_one):
    caption = "Drivers of the first buses wait below the pass"
    blocks = list(page(HEADLINE, credit, caption, *STORY).blocks)
    blocks[1] = blocks[1].labelled(Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT))
    blocks[0] = blocks[0].labelled(Label(Role.HEADLINE, "headline"))
    label_standfirst(blocks, 0, 3)
    assert blocks[2].label is not None
    assert blocks[2].label.rule == ("standfirst/caption" if is_one else "standfirst")


def test_a_paragraph_below_the_date_is_the_standfirst_if_the_story_begins_with_a_dateline_further_down():
    buttons = ["5 May 2021", "2 min read", "Share", "Print"]
    told = f"GRENDON (AP) - {STORY[0]}"
    article = parse("\n\n".join([HEADLINE, *buttons, MORE[0], "A bus waits. Photo: Ada Hill/AP", told, *STORY[1:]]))
    assert article.standfirst.text == MORE[0]
    assert body(article) == list(STORY)
