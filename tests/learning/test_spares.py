import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Rule
from newsparse.learning.findings import Finding
from newsparse.learning.spares import story_lines, with_spare
from newsparse.learning.specimens import Place, read_specimens

QUARTER = Rule("quarter", Kind.METADATA, pattern=r"Quarter:\ .{2,40}", examples="Quarter: Old town")
LINES = st.lists(
    st.sampled_from(["Quarter: Rope Lane", "The old town is dark.", "The town by the quarter: old", "Nine geese", "x" * 200])
    | st.text(max_size=150),
    max_size=6,
)  # fmt: skip


def spares(lines, rule=QUARTER):
    return with_spare(Finding(rule, {}, 2, ("below the story",)), lines).rule.spares


def test_the_line_that_has_most_words_of_the_examples_is_spared():
    assert spares(["Nine geese", "The old hall of the town is dark.", "In town"]) == (
        "The old hall of the town is dark.",
    )
    assert spares(["OLD TOWN", "Nine old geese"]) == ("OLD TOWN",), "whatever its case"


def test_a_line_that_the_pattern_takes_cannot_be_spared():
    assert spares(["Quarter: Old town hall", "Nine geese"]) == ("Nine geese",)
    assert spares(["Quarter: Old town hall"]) == ()
    assert spares([]) == ()


@given(LINES)
def test_all_but_the_spares_stays_and_the_spare_is_the_beginning_of_a_line(lines):
    finding = Finding(QUARTER, {}, 2, ("below the story",))
    found = with_spare(finding, lines)
    assert evolve(found, rule=evolve(found.rule, spares=())) == finding
    for spare in found.rule.spares:
        assert not QUARTER.take(spare)
        assert 0 < len(spare) <= 120
        assert any(line.startswith(spare) for line in lines)


def test_of_a_paragraph_its_beginning_is_spared_to_the_last_whole_word():
    assert spares(["The old lighthouse " * 20]) == ("The old lighthouse " * 6 + "The",)
    assert spares(["x" * 200]) == ("x" * 120,)


@pytest.mark.parametrize(
    "rule",
    [
        Rule("desk", Kind.OTHER, lines="Old town desk"),
        Rule("issue", Kind.OTHER, pattern=r"Issue\ \d++\ of\ the\ old\ town", examples="Issue 3 of the old town"),
    ],
)
def test_a_rule_that_leaves_no_room_spares_nothing(rule):
    assert spares(["The old town is dark."], rule) == ()


def test_lines_of_the_stories_are_their_headlines_and_paragraphs_once(page):
    specimens = read_specimens([page(0), page(0).replace("3 neighbours", "41 neighbours"), page(1)])
    lines = story_lines(specimens)
    assert len(lines) == len(set(lines))
    assert {*page(0).splitlines()[11:15], *page(1).splitlines()[11:15]} <= set(lines)
    frame = {"Harbour desk", "Neighbours also opened", page(0).splitlines()[-2], "Tags: council, valley"}
    assert not frame & set(lines)
    for specimen in specimens:
        headline = specimen.lines[specimen.headline].text
        assert (headline in lines) != headline.startswith("Grendon Gazette"), "a masthead is no story's"
        inside = [line for index, line in enumerate(specimen.lines) if specimen.place(index) is Place.INSIDE]
        assert {line.text for line in inside if line.prose} <= set(lines)


def test_a_subheading_is_no_line_that_says_what_a_story_is(page):
    story = page(0).splitlines()
    text = "\n".join([*story[11:13], "What happens next", *story[13:15]])
    assert story_lines(read_specimens([text])) == story[11:15]
