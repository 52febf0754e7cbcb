import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.stages.traits import (
    has_date,
    has_partings,
    is_agency_alone,
    is_in_section,
    is_item,
    is_paragraph,
    is_told,
)
from pages import FIRST, page


def block(text, label=None):
    return page(text).blocks[0].labelled(label)


@pytest.mark.parametrize(
    ("text", "expected"), [("• Rain", True), ("- Rain", True), ("“Rain”", False), ("【Rain】", False), ("Rain", False)]
)
def test_an_item_begins_with_a_sign_that_is_no_quotation_mark(text, expected):
    assert is_item(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("(AFP)", True), ("［AFP］", False), ("【AFP】", True), ("Reuters", True), ("MA", False), ("AFP writes", False)],
)
def test_an_agency_is_alone_in_brackets_or_without_and_two_letters_are_none(text, expected):
    assert is_agency_alone(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Home > Rain", True), ("Rain | Post", True), ("News / Rain", True), ("AP/Rain", False)]
)
def test_partings_are_those_of_menus(text, expected):
    assert has_partings(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 May 2031", True),
        ("Seen 5 times, 10:24", True),
        ("10 Best Passes of the Hills in 2031", False),  # numbers so far from each other are no date
        ("31 photos", False),
        ("2031", False),
        (f"{FIRST} 5 2031.", False),
    ],
)
def test_a_line_with_a_date_is_short_and_has_several_numbers(text, expected):
    assert has_date(block(text)) is expected


def test_a_paragraph_is_the_story_s_or_its_dateline():
    assert is_paragraph(block(FIRST))
    assert is_paragraph(block("GRENDON", Label(Role.DATELINE, "dateline")))
    assert not is_paragraph(block("Rain"))
    assert not is_paragraph(block(FIRST, Label(Role.BOILERPLATE, "a-rule", Kind.OTHER)))


def test_a_line_is_in_a_section_if_its_own_words_do_not_say_what_it_is():
    label = Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED)
    assert is_in_section(block("Rain closes pass", label))
    assert not is_in_section(block("Most popular stories", label))
    assert not is_in_section(block("Rain closes pass", Label(Role.BOILERPLATE, "a-rule", Kind.RELATED)))


@pytest.mark.parametrize(("words", "expected"), [(10, True), (11, False)])
def test_a_line_with_a_date_has_thirteen_words_at_most(words, expected):
    assert has_date(block("5 May 2031" + " Fell" * words)) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The money promised in 2028 has mended fewer than 200 stiles", False),
        ("Money lent in 2028 went to 200 stiles", True),  # as few words in small letters as a date line may have
        ("Updated Tuesday 5 May 2031 by Jane Fell, 10:44 EST", True),
        ("Masons have mended 31 barns since 2028", False),
        ("Jane Fell, le 5 mars 2028", True),
        ("5 posts, published 2031-05-06", True),
    ],
)
def test_a_line_with_a_date_tells_nothing(line, expected):
    assert has_date(block(line)) is expected


def test_numbers_without_a_year_or_a_time_are_no_date():
    assert not has_date(block("5 of 31 photos"))


@pytest.mark.parametrize(("line", "expected"), [("By Jane Fell", True), ("Photo: Ada Hill", False)])
def test_a_byline_in_a_section_is_not_told_by_its_words_and_a_credit_is(line, expected):
    assert is_in_section(block(line, Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED))) is expected
    assert not is_in_section(block(line))


def test_what_is_told_is_an_undecided_sentence_be_it_short():
    sentence, line = page("It rained.", "Rain").blocks
    assert is_told(sentence)
    assert not is_told(line)
    assert not is_told(sentence.labelled(Label(Role.BOILERPLATE, "a-rule", Kind.OTHER)))
