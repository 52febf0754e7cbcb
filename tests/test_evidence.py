import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.evidence import FEATURES, SIZES, count_words, evidence
from newsparse.phrases import index, read_phrases
from newsparse.split import split
from pages import FIRST, SECOND, STORY, THIRD
from strategies import pages

NO_PHRASES = index([])
PHRASES = index(
    read_phrases(
        "xx", ["[comments: inside]", "speak out", "[legal: inside]", "rights", "[credit: inside]", "lensed by"]
    )
)
SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
RELATED = Label(Role.BOILERPLATE, "a-rule", Kind.RELATED)
COMMENTS = Label(Role.BOILERPLATE, "a-rule", Kind.COMMENTS)
MENU = ("Home", "News", "Sport")
# What is said of the other side of a page that is printed upside down.
MIRRORED = (
    ("line above", "line below"),
    ("second line above", "second line below"),
    ("near above", "near below"),
    ("far above", "far below"),
    ("boilerplate above", "boilerplate below"),
    ("story not begun", "story nearly over"),
)


def blocks_of(lines, between="\n", labels=None):
    labels = labels or {}
    return [block.labelled(labels.get(block.text)) for block in split(between.join(lines))]


def told(lines, feature, *, between="\n", labels=None, phrases=NO_PHRASES):
    """Return one feature's numbers, a number for each line; None for those that are not in doubt."""
    blocks = blocks_of(lines, between, labels)
    rows, _ = evidence(blocks, [count_words(block.text) for block in blocks], phrases)
    assert len(rows) == len(lines)
    return [row and row[FEATURES.index(feature)] for row in rows]


@given(pages(), st.randoms(use_true_random=False))
def test_every_block_in_doubt_has_a_small_number_for_each_feature(raw, random):
    blocks = [block.labelled(random.choice([None, None, SHARING, COMMENTS])) for block in split(raw)]
    rows, found = evidence(blocks, [count_words(block.text) for block in blocks], PHRASES)
    assert len(rows) == len(found) == len(blocks)
    for block, row in zip(blocks, rows, strict=True):
        if row is None:
            assert block.label or block.prose
            continue
        assert block.label is None
        assert len(row) == len(FEATURES)
        assert all(math.isfinite(value) and 0 <= value <= 2 for value in row)


def test_names_are_told_apart_and_sizes_rise():
    assert len(set(FEATURES)) == len(FEATURES)
    assert list(SIZES) == sorted(set(SIZES))


@pytest.mark.parametrize(
    ("text", "words"), [("It rained all night.", 4), ("a", 1), ("雨が降った。", 3), ("雨", 1), ("Дождь шёл", 2)]
)
def test_words_are_counted(text, words):
    assert count_words(text) == words


def test_a_longer_line_has_more_length():
    short, middle, long = told(["Rain", "Rain fell on the hills", FIRST], "length")
    assert 0 < short < middle < long


@pytest.mark.parametrize(
    ("line", "feature"),
    [
        ("It rained.", "ends a sentence"),
        ("“It rained.”", "ends a sentence"),
        ("(It rained.)", "ends a sentence"),
        ("雨が降った。", "ends a sentence"),
        ("बारिश हुई।", "ends a sentence"),
        ("Home | News", "bars and signs"),
        ("© Grendon Post", "bars and signs"),
        ("mail@post.example", "bars and signs"),
    ],
)
def test_how_a_line_ends_and_its_signs_are_told(line, feature):
    features = ["ends a sentence", "bars and signs"]
    assert [name for name in features if told([line], name) == [1]] == [feature]
    assert all(told(["Rain on the hills"], name) == [0] for name in features)


def test_a_paragraph_between_two_others_is_not_in_doubt_unless_comments_stand_above():
    lines = [FIRST, SECOND, THIRD, "Comments", FIRST, SECOND, THIRD]
    doubtful = told(lines, "always")
    assert doubtful == [1, None, 1, 1, 1, None, 1]
    assert told(lines, "always", labels={"Comments": COMMENTS}) == [1, None, 1, None, 1, 1, 1]


def test_words_of_boilerplate_are_told_from_those_of_credits():
    lines = [
        "Readers may speak out here",
        "Rights of way and rights of man",
        "Lensed by Tom Ridge",
        "Rain on the hills",
    ]
    assert told(lines, "words of boilerplate", phrases=PHRASES) == pytest.approx([1 / 3, 2 / 3, 0, 0])
    assert told(lines, "words of credits", phrases=PHRASES) == pytest.approx([0, 0, 1 / 3, 0])


def test_words_are_not_looked_for_in_what_is_decided():
    lines = ["Readers may speak out here", "Rain"]
    labels = {lines[0]: SHARING}
    assert told(lines, "boilerplate words around", phrases=PHRASES, labels=labels) == [None, 0]


def test_the_words_of_the_lines_next_to_a_line_are_told():
    lines = ["Readers may speak out here", "Rain on the hills", "Nobody has any rights in this"]
    assert told(lines, "boilerplate words around", phrases=PHRASES) == pytest.approx([0, 2 / 3, 0])


def test_a_neighbour_is_the_likelier_story_the_longer_it_is_and_if_it_ends_a_sentence():
    neighbours = ["Rain", "Rain on the hills", "It rained all night.", SECOND]
    found = [told([neighbour, "Here"], "line above")[1] for neighbour in neighbours]
    assert found == sorted(set(found))
    assert told([SECOND, "Here"], "line above", labels={SECOND: SHARING})[1] == 0


def test_what_stands_next_to_a_line_counts_more_than_what_is_further_off():
    near = told([*MENU, FIRST, "Here"], "near above")[-1]
    far = told([FIRST, *MENU, "Here"], "near above")[-1]
    assert near > far
    assert told([FIRST, *MENU, "Here"], "far above")[-1] > far


@given(st.permutations([*STORY, *MENU, "Share", "Rain on the hills", "It rained."]))
def test_a_page_upside_down_says_of_above_what_was_said_of_below(lines):
    for above, below in MIRRORED:
        upright = told(lines, above, labels={"Share": SHARING})
        assert upright == pytest.approx(told(lines[::-1], below, labels={"Share": SHARING})[::-1])


def test_the_story_s_span_has_its_lines_and_not_the_menus_around_it():
    lines = [*MENU, FIRST, "What happens next", SECOND, THIRD, *MENU]
    assert told(lines, "in the span") == [0, 0, 0, 1, 1, 1, 1, 0, 0, 0]
    assert told(lines, "above the span") == pytest.approx([3 / 9, 2 / 9, 1 / 9, 0, 0, 0, 0, 0, 0, 0])
    assert told(lines, "below the span") == pytest.approx([0, 0, 0, 0, 0, 0, 0, 1 / 9, 2 / 9, 3 / 9])


def test_blank_lines_are_told():
    raw = ["Home", "News\n", "Sport", "Letters"]
    assert told(raw, "blank line above") == [0, 0, 1, 0]
    assert told(raw, "blank line below")[:3] == [0, 1, 0]
    assert told(MENU, "no blank lines") == [1, 1, 1]
    assert told(MENU, "no blank lines", between="\n\n") == [0, 0, 0]


def test_sure_boilerplate_counts_less_the_further_off_it_is():
    found = told(["Rain", "Share", *MENU], "boilerplate above", labels={"Share": SHARING})
    assert found[2:] == pytest.approx([1, 1 / 2, 1 / 3])
    assert found[0] < found[4]


def test_a_section_is_one_of_other_stories_comments_or_letters():
    for label, nearest in ((RELATED, 1), (COMMENTS, 1), (SHARING, 1 / 9)):
        assert told(["More", "Home"], "section above", labels={"More": label})[1] == pytest.approx(nearest)


def test_comments_are_those_of_readers_only_behind_a_story():
    lines = ["Comments", *STORY, "12 comments", "I like rain", "Add comment", "So do I"]
    labels = dict.fromkeys(["Comments", "12 comments", "Add comment"], COMMENTS)
    assert told(lines, "comments above", labels=labels) == pytest.approx([None, 0, None, 0, None, 0.5, None, 1])
    del lines[1]
    assert not any(told(lines, "comments above", labels=labels))


def test_how_much_of_the_story_has_been_told_counts_its_paragraphs_only():
    lines = ["Home", FIRST, "News", SECOND, "Letters", *STORY * 3, "Sport"]
    found = told(lines, "story not begun")
    assert found[:2] == [1, 1]
    assert 1 > found[2] == found[3] > found[4] == found[5]
    assert found[-1] == 0
    over = told(lines, "story nearly over")
    assert over[-1] == 1
    assert over[0] == 0


def test_a_line_is_long_or_short_for_its_story():
    found = told(
        [FIRST, SECOND, THIRD, "Rain on the hills", SECOND + " " + THIRD + " " + FIRST], "length for this story"
    )
    assert found[3] < found[0] < found[4] == 1


def test_no_blocks_have_no_evidence():
    assert evidence([], [], NO_PHRASES) == ([], [])
