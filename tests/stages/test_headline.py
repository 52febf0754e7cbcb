import pytest

from newsparse import Kind, Outlet, Role, parse
from newsparse.blocks import Label
from newsparse.stages.headline import find_headline
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, page, repeats


def test_the_line_above_the_story_is_the_headline():
    article = parse("\n".join([HEADLINE, *STORY]))
    assert article.headline.text == HEADLINE
    assert body(article) == list(STORY)


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


def of_copy(line):
    """Return the label that a line below a headline with a number in it gets."""
    read = find_headline(page("Rain closes 5 mountain passes for third night", line, *STORY))
    return read.blocks[1].label


def test_a_copy_with_something_beside_it_has_a_rule_of_its_own():
    assert of_copy("RAIN CLOSES 5 MOUNTAIN PASSES FOR THIRD NIGHT").rule == "headline/copy"
    assert of_copy("Rain closes 5 mountain passes for third night | Post").rule == "headline/copy-with-frame"


def test_a_line_with_other_numbers_is_no_copy():
    assert of_copy("Rain closes 7 mountain passes for third night").role is not Role.REPEAT


def test_a_page_without_a_line_that_may_be_the_headline_stays_as_it_is():
    assert find_headline(page(*STORY)) == page(*STORY)


@pytest.mark.parametrize("opens_with_standfirst", [True, False])
def test_whole_sentences_are_a_standfirst_where_the_outlet_says_so(opens_with_standfirst):
    outlet = Outlet("mysite", "My Site", standfirst=opens_with_standfirst)
    lines = page(HEADLINE, FIRST, "Share", SECOND, THIRD, outlet=outlet)
    lines = lines.with_blocks(block.labelled(SHARING if block.text == "Share" else None) for block in lines.blocks)
    roles = [block.label and block.label.role for block in find_headline(lines).blocks]
    assert roles[1] is (Role.STANDFIRST if opens_with_standfirst else None)


def test_a_breadcrumb_above_the_headline_is_a_repeat_too():
    article = parse("\n".join([f"Home > News > {HEADLINE}", HEADLINE, HEADLINE, *STORY]))
    assert article.headline.text == HEADLINE
    assert len(article.repeats) == 2
    assert {repeat.of for repeat in article.repeats} == {article.headline}


def test_the_headline_below_the_story_is_a_repeat():
    article = parse("\n".join([HEADLINE, *STORY, HEADLINE]))
    assert article.headline.start == 0
    assert repeats(article) == [(HEADLINE, HEADLINE)]


def test_a_paragraph_that_quotes_the_headline_is_story():
    quoting = (
        f"“{HEADLINE}”, the paper wrote, and so it had been since the night when the first stones came down the slope."
    )
    assert quoting in body(parse("\n".join([HEADLINE, FIRST, quoting, THIRD])))


@pytest.mark.parametrize("between", [[], ["This article is more than 2 years old"], ["Asturias"], ["ADA HILL/LUSA"]])
def test_a_headline_printed_twice_in_a_row_is_taken_where_it_first_stands(between):
    article = parse("\n".join([HEADLINE, *between, HEADLINE, FIRST, "By Jane Fell", "5 May 2021", SECOND, *MORE[:3]]))
    assert article.headline.start == 0
    assert article.standfirst.text == FIRST
    assert repeats(article) == [(HEADLINE, HEADLINE)]


DECK = "Drivers are sent round by the coast until the water has gone down"


def test_an_item_that_has_the_headline_behind_its_number_is_the_copy():
    article = parse("\n".join(["Most read", f"4. {HEADLINE}", STORY[0], HEADLINE, *STORY[1:]]))
    assert article.headline.text == HEADLINE


SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)


def first_printed(*lines, marked=()):
    """Tell whether the headline is where it first stands, with these lines above its place over the date."""
    some = page(*lines, HEADLINE, "5 May 2021", *STORY)
    labels = {"5 May 2021": Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA), **dict(marked)}
    read = find_headline(some.with_blocks([block.labelled(labels.get(block.text)) for block in some.blocks]))
    return next(block.start for block in read.blocks if block.label and block.label.role is Role.HEADLINE) == 0


@pytest.mark.parametrize(("between", "first"), [(3, True), (4, False)])
def test_a_headline_is_where_it_first_stands_within_four_lines(between, first):
    assert first_printed(HEADLINE, *["Share"] * between, marked={"Share": SHARING}.items()) is first


@pytest.mark.parametrize(("line", "first"), [("Ada Hill of Grendon", True), ("Ada Hill of Upper Grendon", False)])
def test_between_two_copies_of_a_headline_stand_few_words_or_boilerplate(line, first):
    marked = {"Share": SHARING}
    assert first_printed(HEADLINE, line, "Share", marked=marked.items()) is first
    assert first_printed(HEADLINE, line, "Share", marked={line: SHARING, **marked}.items())


def test_an_item_or_a_line_that_something_is_known_of_is_not_where_the_headline_first_stands():
    assert not first_printed(f"• {HEADLINE}")
    assert not first_printed(HEADLINE.upper(), marked={HEADLINE.upper(): SHARING}.items())


def test_what_stands_below_two_copies_of_a_headline_is_its_standfirst():
    deck = "Mountain drivers in the province are sent round by the coast road"
    head = [
        "Home",
        "Region",
        HEADLINE,
        "",
        HEADLINE,
        "",
        deck,
        "",
        "Weather desk",
        "GRENDON",
        "5 May 2021",
        "Share",
        "Print",
    ]
    article = parse("\n".join([*head, "", *STORY]))
    assert (article.headline.text, article.standfirst.text) == (HEADLINE, deck)


def test_what_stands_below_a_title_and_the_time_it_takes_to_read_is_its_standfirst():
    title = "Bad weather shuts Selda crossing for third night"
    deck = "Drivers sent round by the coast after council closed pass above Grendon before buses ran"
    head = ["Weather\nWorld", title, "Reading time: 3 minutes\nShare", deck, "Listen\nJane Fell\nPublished: 5 May 2021"]
    article = parse("\n\n".join([*head, *STORY]))
    assert (article.headline.text, article.standfirst.text) == (title, deck)


def test_a_copy_of_the_headline_in_a_section_is_a_repeat_and_no_standfirst():
    article = parse("\n".join(["News", "Related stories", "Grendon", HEADLINE, HEADLINE, "5 May 2021", *STORY]))
    assert (article.headline.text, article.standfirst) == (HEADLINE, None)
    assert repeats(article) == [(HEADLINE, HEADLINE)]
