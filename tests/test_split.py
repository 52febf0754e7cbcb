import pytest
from hypothesis import given

from newsparse.split import is_clean_layout, split
from newsparse.testing.strategies import paragraphs, raw_texts
from newsparse.testing.strategies.layout import LINE_ENDS
from pages import seen


def texts(raw):
    return [block.text for block in split(raw)]


@pytest.mark.parametrize("end", [*LINE_ENDS, "\x1d"])
def test_a_line_ends_at_any_line_end(end):
    assert texts(f"Rain on the hills{end}{end}It rained.{end}") == ["Rain on the hills", "It rained."]


def test_offsets_are_those_of_the_words_without_the_white_space_around():
    raw = "\r\n\t Rain on  the hills \r\n\r\n\u3000It rained.\u00a0\n"
    assert [raw[block.start : block.end] for block in split(raw)] == ["Rain on  the hills", "It rained."]


def test_white_space_inside_a_line_is_collapsed():
    assert texts("Rain\u00a0 on\tthe\u3000hills") == ["Rain on the hills"]


def test_the_gap_counts_the_line_ends_in_front():
    assert [block.gap for block in split("One\nTwo\n\nThree\r\n \r\n\r\nFour")] == [0, 1, 2, 3]


@pytest.mark.parametrize("raw", ["", " ", "\n\n", "\u2028\t\x85"])
def test_nothing_comes_of_white_space(raw):
    assert split(raw) == ()


def test_every_block_is_undecided():
    assert all(block.label is None for block in split("Share this article\n\nIt rained."))


@given(raw_texts())
def test_each_character_that_is_seen_is_in_one_block(raw):
    outside, position = [], 0
    for block in split(raw):
        assert position <= block.start < block.end
        outside.append(raw[position : block.start])
        position = block.end
        assert seen(block.text) == seen(raw[block.start : block.end]) != ""
    assert not seen("".join([*outside, raw[position:]]))


@pytest.mark.parametrize("raw", ["\ufeffRain fell.\n\u200b\nIt rained.", "Rain fell.\u200e \n\u200f\u200b It rained."])
def test_what_nobody_sees_at_the_ends_of_lines_is_white_space(raw):
    assert texts(raw) == [raw[block.start : block.end] for block in split(raw)] == ["Rain fell.", "It rained."]


def test_what_nobody_sees_inside_a_word_stays():
    assert texts("\u200bاو می\u200cرود.\nRe\u00adgen fiel.") == ["او می\u200cرود.", "Re\u00adgen fiel."]


@given(paragraphs(), paragraphs())
def test_the_layout_of_a_clean_text_is_known(one, two):
    clean = f"{one}\n\n{two}"
    assert is_clean_layout(clean, split(clean))
    for around in ("\n", "\ufeff"):
        assert is_clean_layout(f"{around}{clean}{around}", split(f"{around}{clean}{around}"))
    for messy in (f"{one}\n{two}", f"{one}\n\n\n{two}", f"{one}\r\n\r\n{two}", f"{one}\n\n  {two}"):
        assert not is_clean_layout(messy, split(messy))
