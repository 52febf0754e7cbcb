import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.evidence import FEATURES, SIZES, evidence, lines_of
from newsparse.phrases import index, read_phrases
from newsparse.split import split
from newsparse.testing.strategies import raw_texts
from pages import FIRST, MORE, SECOND, STORY, THIRD

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
    ("boilerplate above", "boilerplate below"),
    ("story not begun", "story nearly over"),
)


def blocks_of(lines, between="\n", labels=None, phrases=NO_PHRASES):
    labels = labels or {}
    return [
        block._replace(inside=phrases.inside(block.opening), label=labels.get(block.text))
        for block in split(between.join(lines))
    ]


def size(line):
    (block,) = blocks_of([line])
    return block.size


def told(lines, feature, *, between="\n", labels=None, phrases=NO_PHRASES, chances=None):
    """Return one feature's numbers, a number for each line that is in doubt and None for the others."""
    blocks = blocks_of(lines, between, labels, phrases)
    rows, _found = evidence(lines_of(blocks), chances)
    assert len(rows) == len(lines)
    return [row and row[FEATURES.index(feature)] for row in rows]


def doubted(lines, labels=None):
    """Return the lines that are in doubt."""
    return [line for line, value in zip(lines, told(lines, "always", labels=labels), strict=True) if value is not None]


@given(raw_texts().filter(split), st.randoms(use_true_random=False))
def test_every_block_in_doubt_has_a_small_number_for_each_feature(raw, random):
    blocks = [block.labelled(random.choice([None, None, SHARING, COMMENTS])) for block in split(raw)]
    rows, found = evidence(lines_of(blocks))
    assert len(rows) == len(blocks)
    assert found.keys() <= {index for index, row in enumerate(rows) if row}
    for block, row in zip(blocks, rows, strict=True):
        if block.label is not None:
            assert row is None
        elif not block.prose:
            assert row is not None
        if row is not None:
            assert len(row) == len(FEATURES)
            assert all(math.isfinite(value) and 0 <= value <= 2 for value in row)


def test_what_is_labelled_is_not_in_doubt():
    assert doubted(["Share", "Home"], labels={"Share": SHARING}) == ["Home"]


def test_a_paragraph_between_two_others_is_not_in_doubt():
    assert doubted([*MENU, *STORY, "Who pays", FIRST, SECOND]) == [*MENU, FIRST, THIRD, "Who pays", FIRST, SECOND]
    assert doubted(STORY, labels={THIRD: SHARING}) == [FIRST, SECOND]


def test_paragraphs_below_a_heading_of_readers_comments_are_all_in_doubt():
    lines = [*STORY, "12 comments", *STORY]
    labels = {"12 comments": COMMENTS}
    assert doubted(lines, labels) == [FIRST, THIRD, *STORY]
    assert doubted(lines, {"12 comments": RELATED}) == [FIRST, THIRD, FIRST, THIRD]


def test_a_picture_s_caption_does_not_speak_against_what_stands_beside_it():
    lines, picture = ["Rain", "The pass at night (Ada Hill/AFP)", "Mud"], Label(Role.BOILERPLATE, "pictures/caption")
    for feature in ("line above", "boilerplate above"):
        beside_boilerplate = told(lines, feature, labels={lines[1]: SHARING})[2]
        beside_picture = told(lines, feature, labels={lines[1]: picture})[2]
        assert (beside_picture > beside_boilerplate) is (feature == "line above")
        assert beside_picture != beside_boilerplate


def test_names_are_told_apart_and_sizes_rise():
    assert len(set(FEATURES)) == len(FEATURES)
    assert list(SIZES) == sorted(set(SIZES))


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


@pytest.mark.parametrize(
    "line", ["Rain on the hills", "Did it rain?", "“Rain!”", "Closed are:", "Grendon 2", "6.30 pm"]
)
def test_a_line_without_a_full_stop_or_a_sign_has_neither(line):
    assert told([line], "ends a sentence") == told([line], "bars and signs") == [0]


def test_words_of_boilerplate_are_told_from_those_of_credits():
    lines = [
        "Readers may speak out here",
        "Who has the rights may speak out",
        "Lensed by Tom Ridge",
        "Rain on the hills",
    ]
    assert told(lines, "words of boilerplate", phrases=PHRASES) == pytest.approx([1 / 3, 2 / 3, 0, 0])
    assert told(lines, "words of credits", phrases=PHRASES) == pytest.approx([0, 0, 1 / 3, 0])


@pytest.mark.parametrize(
    "line",
    ["“All may speak out here,” she said.", '"May all speak out?" he asked', "«Wir lieben speak out sehr», sagte sie."],
)
def test_what_somebody_says_speaks_for_nothing(line):
    assert told([line, "Rain on the hills"], "words of boilerplate", phrases=PHRASES) == [0, 0]
    assert told([line[1:]], "words of boilerplate", phrases=PHRASES) != [0]


def test_words_are_looked_for_only_in_what_is_in_doubt():
    lines = ["Readers may speak out here", "Speak out", *STORY[:2], SECOND + " They may speak out.", *STORY[:2]]
    blocks = blocks_of(lines, labels={lines[0]: SHARING}, phrases=PHRASES)
    _, found = evidence(lines_of(blocks))
    assert {index: [phrase.kind for phrase in phrases] for index, phrases in found.items()} == {1: [Kind.COMMENTS]}
    assert told(lines, "boilerplate words around", phrases=PHRASES, labels={lines[0]: SHARING})[1] == 0


def test_the_words_of_the_lines_next_to_a_line_are_told():
    lines = ["Readers may speak out here", "Rain on the hills", "Nobody has any rights in this"]
    assert told(lines, "boilerplate words around", phrases=PHRASES) == pytest.approx([0, 2 / 3, 0])


def test_a_neighbour_is_the_likelier_story_the_longer_it_is_and_if_it_ends_a_sentence():
    neighbours = ["Rain", "Rain on the hills", "It rained all night.", SECOND]
    found = [told([neighbour, "Here"], "line above")[1] for neighbour in neighbours]
    assert found == sorted(set(found))
    assert told([SECOND, "Here"], "line above", labels={SECOND: SHARING})[1] == 0


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
    found = told(["Share", *MENU], "boilerplate above", labels={"Share": SHARING})
    assert found[1:] == pytest.approx([1, 1 / 2, 1 / 3])
    assert told(MENU, "boilerplate above")[0] < found[3]


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.BYLINE, Role.DATELINE])
def test_a_part_of_the_article_is_no_boilerplate_around(role):
    lines = ["Home", "A part", "News"]
    labels = {"A part": Label(role, "a-rule")}
    unlabelled = told(lines, "boilerplate above")[2], told(lines, "boilerplate below")[0]
    assert (
        told(lines, "boilerplate above", labels=labels)[2],
        told(lines, "boilerplate below", labels=labels)[0],
    ) == unlabelled
    assert told(lines, "boilerplate below", labels={"A part": SHARING})[0] == 1


def test_a_section_is_one_of_other_stories_comments_or_letters():
    for label, nearest in ((RELATED, 1), (COMMENTS, 1), (SHARING, 1 / 9)):
        assert told(["More", "Home"], "section above", labels={"More": label})[1] == pytest.approx(nearest)


def test_below_comments_the_depth_of_a_story_is_in_doubt_too():
    lines = [*STORY, "12 comments", *STORY]
    assert doubted(lines) == [STORY[0], STORY[2], "12 comments", STORY[0], STORY[2]]
    assert doubted(lines, labels={"12 comments": COMMENTS}) == [STORY[0], STORY[2], *STORY]
    assert told(lines, "story over", labels={"12 comments": COMMENTS})[-1] == 0.5


@pytest.mark.parametrize(
    ("paragraphs", "little"),
    [
        (STORY * 2, sum(map(size, STORY * 2)) / 3),  # of about 120 words
        (MORE * 2, 100),  # of 464 words
    ],
)
def test_a_story_has_begun_after_a_third_of_its_paragraphs_words_or_a_hundred(paragraphs, little):
    lines = [line for paragraph in paragraphs for line in ("Home", paragraph, "News")]
    told_before = [sum(map(size, paragraphs[: (index + 1) // 3])) for index in range(len(lines))]
    expected = [max(0, 1 - words / little) for words in told_before]
    assert told(lines, "story not begun") == pytest.approx(expected)
    assert told(lines[::-1], "story nearly over") == pytest.approx(expected[::-1])


def test_a_second_look_sees_neighbours_and_the_span_as_the_first_found_them():
    lines = [FIRST, "Home", "News", SECOND]
    chances = [0.1, 0.9, 0.8, 0.2]
    assert told(lines, "line above", chances=chances) == [0, 0.1, 0.9, 0.8]
    assert told(lines, "line below", chances=chances) == [0.9, 0.8, 0.2, 0]
    assert told(lines, "in the span", chances=[0.9, 0, 0, 0]) == [1, 0, 0, 0]


def test_a_second_look_sees_a_labelled_line_as_it_is_labelled():
    found = told(["Share", "Home"], "line above", labels={"Share": SHARING}, chances=[0, 0.5])
    assert found == [None, 0]


def test_a_second_look_counts_the_story_s_words_by_their_chances_and_a_hundred_at_the_least():
    lines, chances = [FIRST, "Home", *MORE, *MORE], [0.5, 0, *[1] * 2 * len(MORE)]
    words = [size(line) * chance for line, chance in zip(lines, chances, strict=True)]
    assert told(lines, "story not begun", chances=chances)[1] == pytest.approx(1 - words[0] / sum(words))
    assert told(MENU, "story not begun", chances=[1, 1, 1])[1] == pytest.approx(1 - size("Home") / 100)


def test_a_line_is_long_or_short_for_its_story():
    found = told(
        [FIRST, SECOND, THIRD, "Rain on the hills", SECOND + " " + THIRD + " " + FIRST], "length for this story"
    )
    assert found[3] < found[0] < found[4] == 1


@pytest.mark.parametrize("end", ["", "."])
def test_a_neighbour_s_length_counts_in_steps_at_2_5_12_25_and_50_words(end):
    sizes = [1, 2, 3, 5, 6, 12, 13, 25, 26, 50, 51, 60]
    found = [told(["i" * (6 * size - 2) + end, "Here"], "line above", between="\n\n")[1] for size in sizes]
    steps = found[::2]
    assert found[1::2] == steps
    assert steps == sorted(set(steps))
    assert 0 < steps[0] < 0.5 < steps[-1] < 1


def test_more_than_140_words_say_no_more():
    short, long, longer = (told(["i" * 6 * words, "Rain"], "length")[0] for words in (138, 140, 400))
    assert short < long == longer < 2


def test_a_dateline_above_is_likely_story_and_a_picture_as_likely_as_not():
    dated, picture = Label(Role.DATELINE, "dateline"), Label(Role.BOILERPLATE, "pictures/caption")
    assert 0.8 < told(["GRENDON", "Here"], "line above", labels={"GRENDON": dated})[1] < 1
    assert told(["GRENDON", "Here"], "line above", labels={"GRENDON": picture})[1] == 0.5


@pytest.mark.parametrize("kind", ["boilerplate", "credits"])
def test_of_many_words_of_boilerplate_or_of_credits_three_are_all(kind):
    words = ["red bells", "old boats", "wet goats", "dry hills"]
    phrases = index(read_phrases("xx", ["[credit: inside]" if kind == "credits" else "[legal: inside]", *words]))
    lines = [f"We saw {' and '.join(words[:count])} again" for count in range(5)]
    assert told(lines, f"words of {kind}", phrases=phrases) == pytest.approx([0, 1 / 3, 2 / 3, 1, 1])


def test_where_a_text_has_no_paragraph_a_usual_one_has_twenty_words():
    assert told(["i" * 6 * 9, "Rain"], "length for this story") == pytest.approx([10 / 40, 1 / 40])
