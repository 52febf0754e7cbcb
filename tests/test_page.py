from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.page import Page, cut, part_of
from newsparse.split import split
from newsparse.testing.strategies import raw_texts
from pages import seen


def test_a_page_is_labelled_once_one_of_its_blocks_is():
    raw = "Share\n\nIt rained."
    page = Page(raw, split(raw))
    first, second = page.blocks
    assert not page.is_labelled()
    assert page.with_blocks([first.labelled(Label(Role.BOILERPLATE, "a", Kind.SHARING)), second]).is_labelled()
    assert page.blocks == (first, second)


def test_cutting_keeps_the_white_space_out_of_the_parts():
    raw = "  Rain\tfell.   Read  more "
    parts = cut(raw, split(raw)[0], [11])
    assert [(part.text, raw[part.start : part.end]) for part in parts] == [
        ("Rain fell.", "Rain\tfell."), ("Read more", "Read  more"),
    ]  # fmt: skip


def test_only_the_first_part_keeps_the_gap():
    raw = "Home\n\n\nRain fell. Read more"
    assert [part.gap for part in cut(raw, split(raw)[1], [11])] == [3, 0]


def test_a_part_with_nothing_on_it_is_none():
    raw = "Rain fell."
    assert cut(raw, split(raw)[0], [0, 10])[::2] == [None, None]


def test_white_space_makes_no_block():
    assert part_of("a  b", 1, 3, 1) is None


@given(raw_texts(), st.data())
def test_the_parts_of_a_block_have_all_its_characters_in_order(raw, data):
    blocks = split(raw)
    if not blocks:
        return
    block = data.draw(st.sampled_from(blocks))
    offsets = data.draw(st.lists(st.integers(0, len(block.text)), max_size=4).map(sorted))
    parts = cut(raw, block, offsets)
    assert len(parts) == len(offsets) + 1
    pieces = [block.text[start:end] for start, end in zip([0, *offsets], [*offsets, len(block.text)], strict=True)]
    assert [seen(part.text) if part else "" for part in parts] == list(map(seen, pieces))
    assert all(part.text == " ".join(part.text.split()) for part in parts if part)
    edges = [edge for part in parts if part for edge in (part.start, part.end)]
    assert edges == sorted(edges)


def test_a_cut_keeps_hard_wrapped_chinese_without_spaces():
    story = "昨夜河水上涨了两米，磨坊下面的老桥在第一班公共汽车开出之前就被迫关闭，对岸村庄的孩子们因此上学迟到。" * 4
    raw = "\n".join(story[start : start + 45] for start in range(0, len(story), 45))
    (block,) = split(raw)
    first, second = cut(raw, block, [60])
    assert first.text + second.text == story
