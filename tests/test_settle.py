import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.page import Page
from newsparse.settle import settle
from newsparse.split import split
from newsparse.testing.strategies import messy_pages
from newsparse.testing.strategies.prose import TONGUES

TAKEN = Label(Role.BOILERPLATE, "taken", Kind.OTHER)


def take_last(page):
    """Take a last line without a full stop: what a rule for the end of a page would do."""
    *others, last = page.blocks
    return page if last.label or last.text.endswith(".") else page.with_blocks([*others, last.labelled(TAKEN)])


def finds_last(page):
    """Tell whether there is a last line to take."""
    return take_last(page).is_labelled()


def raw_page(raw):
    return Page(raw, split(raw))


def test_lines_that_come_to_stand_at_the_end_are_taken_too():
    page = settle(take_last(raw_page("It rained.\nTwo\nOne")), finds_last, take_last)
    assert [block.label for block in page.blocks] == [None, TAKEN, TAKEN]


def test_a_page_that_is_settled_comes_back_as_it_is():
    page = take_last(raw_page("It rained.\nOne"))
    assert settle(page, finds_last, take_last) is page


def test_labels_and_spans_are_those_of_the_raw_text():
    raw = "It rained.  \n\n Two  lines \n\nOne"
    page = settle(take_last(raw_page(raw)), finds_last, take_last)
    assert [raw[block.start : block.end] for block in page.blocks] == ["It rained.", "Two  lines", "One"]


@pytest.mark.parametrize(
    ("role", "rule"),
    [
        (Role.HEADLINE, "settle/second-headline"),
        (Role.BYLINE, "settle/second-byline"),
        (Role.DATELINE, "settle/second-dateline"),
    ],
)
def test_a_second_headline_byline_or_dateline_is_boilerplate(role, rule):
    def read(page):
        return page.with_blocks([page.blocks[0].labelled(Label(role, "again")), *page.blocks[1:]])

    def is_there(page):
        return page.blocks != () and page.blocks[0].text == "One"

    before = raw_page("One\n\nIt rained.")
    label = settle(before, is_there, read).blocks[0].label
    assert (label.role, label.rule) == (Role.BOILERPLATE, rule)


def test_the_standfirst_stays_what_it_is():
    def find(page):
        return page if len(page.blocks) < 3 else take_last(page)

    page = raw_page("The deck\n\nIt rained.\n\nOne")
    standfirst = Label(Role.STANDFIRST, "standfirst")
    page = page.with_blocks([page.blocks[0].labelled(standfirst), *page.blocks[1:]])
    assert [block.label for block in settle(page, lambda alone: find(alone).is_labelled(), find).blocks] == [
        standfirst,
        None,
        TAKEN,
    ]


def test_a_copy_found_again_points_into_the_raw_text():
    raw = "Taken\n\nIt rained.\n\nMore\n\nIt  rained."
    blocks = split(raw)

    def find(page):
        first, *others = page.blocks
        if page.is_labelled() or first.text != "It rained." or len(others) != 2:
            return page
        return page.with_blocks(
            [first, others[0].labelled(TAKEN), others[1].labelled(Label(Role.REPEAT, "r", of=first.start))]
        )

    before = Page(raw, (blocks[0].labelled(TAKEN), *blocks[1:]))
    page = settle(before, lambda alone: find(alone).is_labelled(), find)
    assert page.blocks[3].label == Label(Role.REPEAT, "r", of=blocks[1].start)
    assert evolve(page.blocks[3].label, of=None) == Label(Role.REPEAT, "r")


@pytest.mark.parametrize("known", [None, newsparse.Outlet("gazette", "Gazette")])
def test_a_dateline_that_shows_itself_late_tells_the_outlet_of_a_page_that_has_none(known):
    outlet = newsparse.Outlet("ap", "AP")
    line = newsparse.parse_dateline("PARIS (AP) — It rained.")

    def is_there(page):
        return page.blocks[0].text == "PARIS (AP) —"

    def read(page):
        dated = page.blocks[0].labelled(Label(Role.DATELINE, "dateline"))
        return evolve(page.with_blocks([dated, *page.blocks[1:]]), dateline=line, outlet=outlet)

    raw = "Taken\n\nPARIS (AP) —\n\nIt rained."
    first, *others = split(raw)
    page = settle(Page(raw, (first.labelled(TAKEN), *others), outlet=known), is_there, read)
    assert page.outlet is (known or outlet)
    assert page.dateline.text == raw[page.dateline.start : page.dateline.end] == "PARIS (AP) —"


@given(messy_pages())
# Each reading cuts one dateline off, and then the next paragraph is the first.
@example("\n\n".join(f"PARIS (AP) — The count of letters was {'i' * count}." for count in range(20)))
def test_reading_the_story_again_finds_nothing_more(raw):
    clean = newsparse.parse(raw).text
    assert newsparse.parse(clean).text == clean


SENTENCES = ("Yes, of course.", *(text.format(n=2) for tongue in TONGUES for text in tongue.sentences))


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, unique=True))
def test_a_story_alone_is_left_alone(sentences):
    story = "\n\n".join(sentences)
    assert newsparse.parse(story).text == story


def test_a_copy_of_a_second_headline_may_stand_above_it():
    dated = "Nov. 19, 2021 (EIRNS)—Rain fell on the hills above Grendon all night, and the river rose by two metres."
    raw = "\n".join([dated, *["Rain closes mountain pass for third night"] * 4, dated])
    article = newsparse.parse(raw)
    assert "".join(raw[segment.start : segment.end] for segment in article.segments) == raw
    assert newsparse.parse(article.text).text == article.text


def test_a_text_is_read_again_eight_times_at_most():
    before = raw_page("\n".join(["It rained.", *["One"] * 10]))
    page = settle(before, finds_last, take_last)
    assert [block.label for block in page.blocks] == [None] * 3 + [TAKEN] * 8
