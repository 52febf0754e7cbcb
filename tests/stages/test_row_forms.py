import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.stages.row_forms import AMOUNT, DAY, ENTRY, ITEM, TABLE, VALUE, VERSE, form_of, is_time, may_be_in_row
from pages import FIRST, page


def form(line):
    return form_of(page(line).blocks[0])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("10:24 The road is shut", ENTRY),
        ("9am: Doors open", ENTRY),
        ("11.30am: The mayor speaks", ENTRY),
        ("3 – Grendon, Town Hall", DAY),
        ("10/3 Grendon, Town Hall", DAY),
        ("May 28: the first wall fell", DAY),
        ("日程：五月四日", VALUE),
        ("◆会場：グレンドン公民館", VALUE),
        ("2 eggs", AMOUNT),
        ("200g flour", AMOUNT),
        ("1.5 kg butter", AMOUNT),
        ("1. Mix the flour.", "step"),
        ("Library: $2.1 million", VALUE),
        ("Booked: Fell, Ridge", VALUE),
        ("23: days of skating", "count"),
        ("Farmers' League 34%", "share"),
        ("Jane Fell - 8", "rating"),
        ("Ridge (for Hill, 60) - 7", "rating"),
        ("Grendon 3, Fellside 1", "result"),
        ("Gross margin 31% 33%", TABLE),
        ("Walls | 12 | 4 miles", "table of 3 columns"),
        ("the road went away,", VERSE),
        ("The rain came down,", VERSE),
        ("• Walls by the mill", ITEM),
        ("- Walls by the mill", ITEM),
    ],
)
def test_stories_have_rows_of_lines_of_such_a_form(line, found):
    assert form(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "Snow in May surprises farmers",
        "1. Snow in May",
        "Top 10",
        "Write to: post@grendon.example",
        FIRST,
    ],
)
def test_headlines_and_paragraphs_have_none(line):
    assert form(line) is None


def test_a_team_is_longer_than_other_lines_of_a_row():
    team = "Grendon: " + ", ".join(["Featherstone-Ridgeway"] * 6) + "."
    assert form(team) == VALUE
    assert form(team.replace(",", "")) is None
    assert form(team * 2) is None


def test_what_is_decided_has_no_form_and_is_in_no_row():
    block = page("2 eggs").blocks[0]
    assert may_be_in_row(block)
    labelled = block.labelled(Label(Role.BOILERPLATE, "a-rule", Kind.SHARING))
    assert form_of(labelled) is None
    assert not may_be_in_row(labelled)
    assert not may_be_in_row(page(FIRST).blocks[0])


@pytest.mark.parametrize(("phrase", "found"), [("#:#", True), ("#h#", True), ("#.# pm", True), ("#:# rain", False)])
def test_a_time_stands_alone(phrase, found):
    assert is_time(phrase) is found
