from hypothesis import given
from hypothesis import strategies as st

from newsparse.testing.strategies import paragraphs
from newsparse.testing.strategies.layout import wrap


@given(paragraphs(), st.integers(20, 100))
def test_no_character_is_lost_and_no_line_is_wider_but_for_a_closing_mark(text, width):
    lines = wrap(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) <= width + 1 for line in lines)
    assert not any(line.startswith(("。", "，", "、")) for line in lines)


def test_lines_are_broken_between_words_where_there_are_spaces():
    assert wrap("It rained all night.", 9) == ["It rained", "all", "night."]
    assert wrap("夜の間に川の水位は", 5) == ["夜の間に川", "の水位は"]
    assert wrap("夜の間に。川の水位は", 4) == ["夜の間に。", "川の水位", "は"]
    assert wrap("", 9) == []
