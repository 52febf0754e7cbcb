"""What holds for every text and for every style."""

from __future__ import annotations

import pickle
import time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.datelines import is_date_line, parse_dateline, read_date
from newsparse.testing.strategies import MadeDateline, datelines
from newsparse.testing.strategies.datelines import STYLES, written_in

MANY = settings(max_examples=max(600, settings.default.max_examples))

ANY = st.text(st.characters(exclude_categories=()), max_size=120)  # lone surrogates and NUL too
LIKELY = st.lists(
    st.sampled_from(
        ["LONDON", "Jan. 5", "(Reuters)", "(", ")", "/", " - ", "—", ", ", ".", ":", "5", "2023", "新华社", "北京", "5日电", "【", "】",
         "서울", "=", "기자", "МОСКВА", "мая", "/ТАСС/", "القاهرة", "\n", "\u00a0", "the", "By ", "\0", "\ud800", "Fla", "|", "١", "５"]
    ),
    max_size=14,
).map("".join)  # fmt: skip
STORY = st.sampled_from(["The bridge is closed.", "Мост закрыт.", "قالت البلدية.", "市政府说。", "다리가 닫혔다."])


@given(ANY | LIKELY)
def test_any_text_gives_a_dateline_at_its_start_or_none(text):
    line = parse_dateline(text)
    if line is not None:
        assert text[line.start : line.end] == line.text == line.text.strip() != ""
        assert text[: line.start].strip() == ""


@given(ANY | LIKELY)
def test_dates_of_any_text_are_read_or_refused(text):
    read_date(text)
    is_date_line(text)


@MANY
@given(datelines(), STORY)
def test_a_written_dateline_reads_back(written, story):
    line = parse_dateline(f"{written.text} {story}")
    assert line is not None
    assert MadeDateline.of(line) == written


@given(datelines(), STORY, ANY)
def test_what_follows_the_story_never_changes_a_dateline(written, story, more):
    line, longer = parse_dateline(f"{written.text} {story}"), parse_dateline(f"{written.text} {story} {more}")
    assert line is not None
    assert longer is not None
    assert MadeDateline.of(line) == MadeDateline.of(longer)


@given(datelines(), st.sampled_from(["", " ", "\n\n", "\u00a0\t"]), STORY)
def test_white_space_in_front_only_moves_a_dateline(written, space, story):
    line, moved = parse_dateline(f"{written.text} {story}"), parse_dateline(f"{space}{written.text} {story}")
    assert line is not None
    assert moved == attrs.evolve(line, start=line.start + len(space), end=line.end + len(space))


@given(datelines())
def test_a_dateline_is_a_value(written):
    line = parse_dateline(f"{written.text} The bridge is closed.")
    assert pickle.loads(pickle.dumps(line)) == line
    assert hash(line) == hash(attrs.evolve(line))


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.pattern)
def test_every_style_can_stand_on_a_line_of_its_own(style):
    @settings(max_examples=10, deadline=None)
    @given(written_in(style))
    def check(written):
        line = parse_dateline(written.text)
        assert line is not None
        assert MadeDateline.of(line) == written

    check()


@pytest.mark.parametrize(
    "unit", ["(", "A", "A ", " ", "5", "5 ", "A-", "A.", "-", "/", "【", "北", "ب ", "(Reuters) ", "Jan ", "5.5", "AP/", "By A"]
)  # fmt: skip
def test_time_does_not_grow_with_a_hostile_text(unit):
    parse_dateline("LONDON (Reuters) - The tables are loaded.")
    parse_dateline("【北京時事】市は")
    started = time.process_time()
    parse_dateline(unit * (1_000_000 // len(unit)))
    read_date(unit * (1_000_000 // len(unit)))
    assert time.process_time() - started < 0.5
