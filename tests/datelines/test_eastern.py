from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines.eastern import parse_eastern

STORY = "市府决定把老桥关闭。"
BITS = ["新华社", "AFP", "中央社", "路透", "共同", "北京", "台北", "ワシントン", "1月", "5日", "电", "電", "報導", "综合", "記者", "记者",
        "李明", "（", "）", "【", "】", "／", "=", "—", " ", "-", "5", "桥", "の", "A", "\ud800"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(BITS), max_size=14).map("".join)


def said(text):
    """Return the place, the agency and the byline of the dateline that a text begins with."""
    line = parse_eastern(text + STORY, 0)
    return line and (line.place, line.agency, line.byline)


@given(TEXTS | st.text())
def test_a_dateline_stands_at_the_start_and_so_do_its_parts(text):
    line = parse_eastern(text, 0)
    if line is not None:
        assert line.start == 0
        assert text[: line.end] == line.text != ""
        assert all(part in line.text for part in (line.place, line.agency, line.byline) if part)


@given(TEXTS, st.sampled_from([" ", "\n", "老桥关闭。"]))
def test_starting_later_moves_a_dateline(text, before):
    line, moved = parse_eastern(text, 0), parse_eastern(before + text, len(before))
    assert moved == (line and attrs.evolve(line, start=len(before), end=line.end + len(before)))


@pytest.mark.parametrize(
    ("text", "place", "agency", "byline"),
    [
        ("新华社北京1月5日电（记者王晓东）", "北京", "新华社", "王晓东"),
        ("据新华社客户端北京1月5日电 ", "北京", "新华社", None),
        ("AFP巴黎5日电 ", "巴黎", "AFP", None),
        ("【ワシントン共同】", "ワシントン", "共同", None),
        ("ワシントン（CNN）", "ワシントン", "CNN", None),
        ("【环球时报记者 李明】", None, "环球时报", "李明"),
        ("（ブルームバーグ）：", None, "ブルームバーグ", None),
        ("(AP) ", None, "AP", None),
    ],
)
def test_place_agency_and_reporter(text, place, agency, byline):
    assert said(text) == (place, agency, byline)


@pytest.mark.parametrize("name", ["陳明", "李佳蓉", "歐陽志偉"])
@pytest.mark.parametrize("place", ["台北", "高雄", "新加坡"])
def test_a_reporter_s_name_of_any_length_is_divided_from_the_place(name, place):
    assert said(f"（中央社記者{name}{place}19日電）") == (place, "中央社", name)


def test_before_a_place_that_no_table_has_a_name_has_three_letters():
    assert said("（中央社記者李佳蓉某某里19日電）") == ("某某里", "中央社", "李佳蓉")


@pytest.mark.parametrize("covering", ["综合", "綜合"])
def test_a_compiled_story_has_no_place(covering):
    assert said(f"〔記者陳志偉／{covering}報導〕") == said(f"【陳志偉／{covering}報導】") == (None, None, "陳志偉")


@pytest.mark.parametrize(
    ("place", "is_one"),
    [
        ("华盛顿", True),
        ("某某里", False),  # in no table, and nobody vouches for it
        ("上海", True),
    ],
)
def test_a_place_alone_must_be_known(place, is_one):
    assert said(f"{place} — ") == ((place, None, None) if is_one else None)


@pytest.mark.parametrize("other", ["北京", "新加坡"])
def test_a_place_before_another_one_is_a_route(other):
    assert parse_eastern(f"上海 — {other}的列车停了。", 0) is None


def test_an_unknown_place_beside_an_agency_is_believed_if_it_is_short():
    assert said("新华社某某某某里1月5日电 ") == ("某某某某里", "新华社", None)
    assert said("新华社某某某某某某某某里1月5日电 ") is None


def test_a_city_is_nobody_s_name():
    assert said("【台北／高雄報導】") is None
    assert said("【陳志偉／高雄報導】") == ("高雄", None, "陳志偉")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("新华社北京2023年1月5日电 ", (2023, 1, 5)),
        ("新华社北京二〇二三年一月五日电 ", (2023, 1, 5)),
        ("（法新社巴黎5日電）", (None, None, 5)),
        ("（法新社巴黎電）", (None, None, None)),
    ],
)
def test_the_date_is_read(text, date):
    line = parse_eastern(text + STORY, 0)
    assert (line.year, line.month, line.day) == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "LONDON (AP) - ",
        "（北京）",
        "新华社记者说，",
        "北京电视台说，",
        "【独家】",
        "ひろしま（CNN）",
        "老桥关闭了。" * 20 + "新华社北京1月5日电",
    ],
)
def test_other_openings_are_none(text):
    assert said(text) is None
