import pytest

from newsparse import parse
from newsparse.stages.credits import label_credits
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, body, boilerplate, labels, page

REPORT = "Jane Fell in Grendon, Vt., and Tom B. Ridge contributed to this report."


@pytest.mark.parametrize(
    "line",
    [
        REPORT,
        f"[{REPORT}]",
        "Jane Fell contributed reporting",
        "Fell reported from Grendon. Tom Ridge in Ash contributed to this story.",
        "Ana del Monte en Grendon contribuyó a este reportaje.",
    ],
)
def test_who_contributed_is_a_credit(line):
    article = parse("\n".join([HEADLINE, *STORY, line]))
    assert boilerplate(article) == [line]
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        f"The pass is to open in May. {REPORT}",
        "The rain contributed to this report.",
        "“It was late,” said Fell, who contributed to this report with maps.",
    ],
)
def test_a_sentence_of_the_story_is_no_credit(line):
    assert body(parse("\n".join([HEADLINE, *STORY, line])))[-1] == line


def test_who_contributed_is_looked_for_at_the_end_only():
    assert body(parse("\n".join([HEADLINE, *STORY, REPORT, *MORE]))) == [*STORY, REPORT, *MORE]


@pytest.mark.parametrize(
    "number", ["+44 113 496 0000", "(0113) 496-0000", "jane@example.org", "Email: jane@example.org"]
)
def test_a_name_and_its_number_below_the_story_are_a_contact(number):
    contact = ["Jane Fell", "Grendon Press Ltd.", number]
    assert labels(label_credits(page(*STORY, *contact)))[3:] == [(line, "credits/contact") for line in contact]


def test_a_number_without_a_name_is_the_story_s():
    tickets = ["The hall", "0113 496 0000"]
    assert body(parse("\n".join([HEADLINE, *STORY, *tickets])))[3:] == tickets


def test_a_name_and_its_number_amid_the_story_are_the_story_s():
    amid = page(FIRST, "Jane Fell", "0113 496 0000", SECOND)
    assert label_credits(amid) == amid


@pytest.mark.parametrize(
    "credit",
    [
        ["(Reporting by Jane Fell", "Writing by Tom Ridge", "Editing by Ada Hill)"],
        ["(Reporting by Jane Fell in Grendon and", "Tom Ridge in Ash; editing by Ada Hill)"],
    ],
)
def test_a_credit_in_brackets_may_be_broken_over_lines(credit):
    article = parse("\n".join([HEADLINE, *STORY, *credit]))
    assert boilerplate(article) == credit
    assert body(article) == list(STORY)


def test_a_line_below_a_whole_credit_is_the_story_s():
    lines = ["(Reporting by Jane Fell)", "Rain in hills (in millimetres", "by month)"]
    assert body(parse("\n".join([HEADLINE, *STORY, *lines])))[3:] == lines[1:]


@pytest.mark.parametrize("line", ["ab/cd (dpa, AFP)", "(AFP, Reuters)", "abc (AP)"])
def test_editors_initials_and_their_sources_are_a_credit(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, "credits/initials")


@pytest.mark.parametrize("line", ["the pass (dpa, AFP)", "ab/cd (Grendon, Ash)", "Rain (AFP)"])
def test_other_lines_with_brackets_are_the_story_s(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, None)


@pytest.mark.parametrize("line", ["AFP", "[dpa]", "ΑΠΕ-ΜΠΕ"])
def test_an_agency_alone_below_the_story_is_a_credit(line):
    labelled = labels(label_credits(page(*STORY, line)))
    assert labelled == [*((text, None) for text in STORY), (line, "credits/agency")]


@pytest.mark.parametrize("line", ["Grendon", "AFP said so", "It was the AFP", "MA"])
def test_what_is_no_agency_and_what_says_more_is_none(line):
    assert label_credits(page(*STORY, line)) == page(*STORY, line)


def test_an_agency_with_a_paragraph_below_is_a_subheading():
    assert label_credits(page(FIRST, "Reuters", SECOND)) == page(FIRST, "Reuters", SECOND)
