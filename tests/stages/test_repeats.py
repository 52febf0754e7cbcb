import textwrap

import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.repeats import label_repeats
from pages import FIRST, HEADLINE, SECOND, STORY, THIRD, body, labels, page, repeats

QUOTED = "“Nobody was hurt, and that is what counts,” the mayor told the reporters who waited outside of the town hall."


def copies(*lines):
    """Return the lines that are labelled as copies, each with its original."""
    read = label_repeats(page(*lines))
    by_start = {block.start: block.text for block in read.blocks}
    return [(block.text, by_start[block.label.of]) for block in read.blocks if block.label]


@pytest.mark.parametrize(
    "copy",
    [
        QUOTED,
        QUOTED.upper(),
        QUOTED.replace("“", '"').replace("”", '"'),
        QUOTED.replace(" ", "  "),
        QUOTED.replace("“", "«").replace("”", "»"),
    ],
)
def test_copies_that_differ_in_case_quotes_and_space_are_exact(copy):
    article = parse("\n".join([HEADLINE, QUOTED, FIRST, copy, SECOND]))
    (repeat,) = article.repeats
    assert (repeat.text, repeat.of.text, repeat.likeness) == (" ".join(copy.split()), QUOTED, 1.0)
    assert body(article) == [QUOTED, FIRST, SECOND]


@pytest.mark.parametrize(
    "copy",
    [
        FIRST.replace("first buses", "early buses"),
        FIRST[:70] + "...",
        FIRST[:70] + "…",
        FIRST[:70] + " …",
    ],
)
def test_copies_with_a_word_changed_or_cut_short_are_near(copy):
    article = parse("\n".join([HEADLINE, FIRST, SECOND, copy, THIRD]))
    assert repeats(article) == [(copy, FIRST)]
    assert 0.4 <= article.repeats[0].likeness < 1.0
    assert body(article) == [FIRST, SECOND, THIRD]


def test_a_copy_wrapped_differently_is_a_copy():
    long = " ".join(STORY)
    article = parse("\n\n".join([HEADLINE, long, QUOTED, textwrap.fill(long, 60)]))
    assert repeats(article) == [(long, long)]


def test_a_copy_broken_into_lines_is_a_copy_of_the_whole():
    long = f"{FIRST} {SECOND}"
    assert copies(long, QUOTED, FIRST, SECOND) == [(FIRST, long), (SECOND, long)]


def test_a_block_printed_twice_goes_with_its_short_lines():
    block = [FIRST, "The road", SECOND, "Yes, of course.", THIRD]
    article = parse("\n".join([HEADLINE, *block, *block]))
    assert body(article) == block
    assert repeats(article) == [(line, line) for line in block]


def test_each_of_several_copies_points_at_the_first():
    article = parse("\n".join([HEADLINE, FIRST, SECOND, FIRST, THIRD, FIRST]))
    assert [repeat.of for repeat in article.repeats] == [article.body[0]] * 2


@pytest.mark.parametrize(
    "other",
    [
        FIRST.replace("It rained", "It rained 3 times"),
        FIRST.replace("rained all night", "snowed till noon")
        .replace("first buses", "last trains")
        .replace("hills", "woods"),
        FIRST[:20] + " and that is a quite different thing, said the council, which met at noon in the old hall.",
        FIRST[:30] + "...",
    ],
)
def test_what_says_something_else_is_no_copy(other):
    assert copies(FIRST, SECOND, other) == []


def test_paragraphs_whose_numbers_differ_are_no_copies():
    one = "In the first week of the year the buses of the town took 1,200 people over the pass on every single day."
    assert copies(one, FIRST, one.replace("1,200", "1,300")) == []


def test_refrains_in_an_interview_are_story():
    lines = [
        "Will it rain?",
        "Yes, of course.",
        FIRST,
        "And then?",
        "Yes, of course.",
        SECOND,
        "Really?",
        "Yes, of course.",
    ]
    article = parse("\n\n".join([HEADLINE, *lines]))
    assert body(article)[-len(lines) :] == lines
    assert article.repeats == ()


def test_a_chorus_is_story():
    chorus = ["O river, do not climb the stair,", "O river, keep thy bed."]
    song = ["The rain came down upon the hill,", *chorus, "The hill sent down the rain,", *chorus]
    read = label_repeats(page(FIRST, *song, SECOND, between="\n"))
    assert [text for text, rule in labels(read) if rule is None] == [FIRST, *song, SECOND]


def test_what_is_boilerplate_is_no_repeat():
    article = parse("\n".join([HEADLINE, FIRST, "Advertisement", SECOND, "Advertisement"]))
    assert article.repeats == ()


def test_a_page_without_copies_comes_back_unlabelled():
    assert labels(label_repeats(page(*STORY))) == [(line, None) for line in STORY]


def test_copies_are_found_in_what_no_stage_has_decided():
    read = label_repeats(page(FIRST, SECOND, FIRST))
    assert label_repeats(read).blocks == read.blocks
    assert read.blocks[2].label.role is Role.REPEAT


@pytest.mark.parametrize(
    "paragraph",
    [
        "夜の間に川の水位は二メートル上がり、峠を越える道は朝になっても閉ざされた。",
        "그렌던의 옛 다리는 폭우로 강물이 이 미터나 불어나면서 전면 통제됐다.",
    ],
)
def test_a_copy_of_a_paragraph_in_a_dense_script_is_no_refrain(paragraph):
    between = "農家は牛乳をトラクターで運び、学校は週末まで休みとなった。"
    article = parse("\n".join([paragraph, between, paragraph]))
    assert repeats(article) == [(paragraph, paragraph)]
    assert parse("\n".join(["はい、そうです。", between, "はい、そうです。"])).repeats == ()


def test_a_copy_whose_first_and_last_words_differ_is_not_found():
    other = FIRST.replace("It rained", "It snowed")
    assert copies(FIRST, SECOND, other) == [(other, FIRST)]
    assert copies(FIRST, SECOND, other.replace("ran.", "came.")) == []


def test_a_word_changed_makes_a_copy_of_a_long_paragraph_only():
    short = "Who has to cross the pass is sent round by the coast road until noon"
    for rest, found in (("", False), (" or until the water has gone", True)):
        one, other = f"{short}{rest}.", f"{short}{rest}.".replace("coast", "beach")
        assert copies(one, FIRST, other) == [(other, one)] * found


def test_paragraphs_with_the_same_words_in_another_order_are_less_than_the_same():
    other = FIRST.replace("the hills above Grendon, and the pass", "the pass, and the hills above Grendon")
    other = other.replace("Grendon ", "Grendon, ").replace("pass,", "pass")
    read = label_repeats(page(FIRST, SECOND, other))
    assert (read.blocks[2].label.rule, read.blocks[2].label.likeness) == ("repeats/near", 0.99)


@pytest.mark.parametrize(("count", "found"), [(100, True), (101, False)])
def test_a_paragraph_may_be_broken_into_a_hundred_lines(count, found):
    lines = [f"Letter {number}: {FIRST}" for number in range(count)]
    whole = " ".join(lines)
    assert copies(whole, QUOTED, *lines) == [(line, whole) for line in lines] * found


@pytest.mark.parametrize(("kept", "found"), [(0.45, True), (0.35, False)])
def test_a_copy_that_ends_in_dots_keeps_two_fifths_of_its_paragraph(kept, found):
    long = " ".join(STORY)
    other = long[: int(kept * len(long))] + "…"
    assert copies(long, QUOTED, other) == [(other, long)] * found


def test_a_line_with_dots_that_is_short_or_says_something_else_is_no_copy():
    assert copies(FIRST, SECOND, FIRST[:46] + "…") == []
    assert copies(FIRST, SECOND, FIRST[:25] + " and nobody came to look at the mill until noon…") == []


def test_what_is_known_of_a_line_makes_no_copy_of_the_next():
    some = page(FIRST, FIRST)
    known = some.with_blocks([some.blocks[0].labelled(Label(Role.BOILERPLATE, "a-rule", Kind.OTHER)), some.blocks[1]])
    assert label_repeats(known).blocks == known.blocks


def test_a_short_line_is_a_refrain_unless_it_follows_a_copy_as_it_followed_the_original():
    assert copies(FIRST, "Yes.", SECOND, FIRST, "Yes.") == [(FIRST, FIRST), ("Yes.", "Yes.")]
    assert copies(FIRST, "Yes.", SECOND, FIRST, THIRD, "Yes.") == [(FIRST, FIRST)]
    assert copies(FIRST, SECOND, "Yes.", FIRST, "Yes.") == [(FIRST, FIRST)]


def test_a_whole_that_was_printed_in_lines_above_is_a_copy_of_them():
    whole = f"{FIRST} {SECOND}"
    assert copies(FIRST, SECOND, QUOTED, whole) == [(whole, FIRST)]
    assert copies(FIRST, THIRD, QUOTED, whole) == []


@pytest.mark.parametrize("lines", [(FIRST, SECOND), (FIRST, SECOND, QUOTED), (FIRST, THIRD, SECOND)])
def test_lines_that_do_not_make_up_the_whole_are_no_copy_of_it(lines):
    assert copies(" ".join(STORY), "Rain", *lines) == []


def test_a_near_copy_in_a_script_without_spaces_is_told_by_its_characters():
    one = "夜の間に川の水位は二メートル上がり、峠を越える道は朝になっても閉ざされたままだったと町は説明した。"
    other = one.replace("閉ざされ", "閉められ")
    assert copies(one, FIRST, other) == [(other, one)]
