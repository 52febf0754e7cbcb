from __future__ import annotations

from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines import firstlook
from newsparse.datelines.firstlook import HEAD, OPENINGS, may_open
from newsparse.testing.stories import PARAGRAPHS
from newsparse.testing.strategies import datelines

WORDS = ["Berlin", "LONDON", "Rio", "Frankfurt", "Den", "A", "Ж", "ხიდი", "de", "am", "upon", "and", "the", "taz", "mai", "closed",
         "Tolm,", "St.", "5", "2023", "-", "—", "|", "(AP)", "/", ":", ",", ".", "[India]", "", "\n"]  # fmt: skip
HEADS = st.lists(st.sampled_from(WORDS), min_size=2, max_size=12).map(" ".join)
STORY = " The bridge is closed."


def world():
    """Return the rows of world.txt that are datelines, each with a story behind it."""
    for row in (Path(__file__).parent / "world.txt").read_text(encoding="utf-8").splitlines():
        if row and row[0] != "#":
            _, dateline, *says = regex.split(r"(?<!\\)[ ]?(?<=[ ）])\|[ ]", row)
            if {cell.strip() for cell in says} != {"-"}:
                yield dateline.replace("\\|", "|") + STORY


def test_every_dateline_of_the_world_is_read_closely():
    datelines = list(world())
    assert len(datelines) > 1000
    assert [dateline for dateline in datelines if not may_open(dateline)] == []


@given(datelines())
def test_every_dateline_of_a_house_style_is_read_closely(made):
    assert may_open(made.text + STORY)


@given(HEADS)
def test_what_words_alone_say_is_a_sentence_the_pattern_does_not_take(head):
    if firstlook._begins_sentence(head):
        assert OPENINGS.match(head) is None


@given(HEADS, st.sampled_from(["A", "LONDON, the town of "]), st.text(max_size=40))
def test_what_stands_far_behind_changes_nothing(head, filler, more):
    text = head + filler * HEAD
    assert may_open(text) == may_open(text + more) == may_open(text[: HEAD + 2] + more)


@pytest.mark.parametrize("paragraph", [text for text in PARAGRAPHS if text[0].isupper()], ids=lambda text: text[:12])
def test_a_paragraph_of_a_script_with_capitals_is_done_with(paragraph):
    assert not may_open(paragraph)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Quill of Tolm said that the bridge is closed.",
        "Tolm, the town by the river, has a bridge.",
        "Grendon’s bridge (built in 1871) is closed.",
        "“Nobody told me,” the mayor said.",
        "Sall",
        "the bridge: closed",
    ],
)
def test_a_sentence_a_quotation_a_name_alone_and_a_fragment_in_small_letters_are_no_openings(text):
    assert not may_open(text)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Doha: the bridge is closed.", True),  # a place that is known
        ("TOLM: the bridge is closed.", True),
        ("St.Tolm: the bridge is closed.", True),
        ("Tolm: (Web Desk) The bridge is closed.", True),
        ("Tolm: 5 May", True),
        ("Pros: the bridge is closed.", False),
        ("Ada Quill: The bridge is closed.", False),
    ],
)
def test_a_colon_needs_a_place_or_capitals_or_more_of_a_dateline(text, may):
    assert may_open(text) is may


@pytest.mark.parametrize("label", ["WARNING", "Exclusive", "WATCH"])
@pytest.mark.parametrize("mark", [": ", " — ", " | "])
def test_a_label_opens_nothing(label, mark):
    assert not may_open(f"{label}{mark}The bridge is closed.")


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Tolm. Die Brücke ist gesperrt.", True),
        ("Tolm. Nach dem Hochwasser ist die Brücke gesperrt.", True),
        ("Frankfurt am Main (dpa) - Die Brücke ist gesperrt.", True),
        ("BERLIN taz | Die Brücke ist gesperrt.", True),
        ("BERLIN taz Die Brücke ist gesperrt.", False),
        ("Rio de Janeiro – A ponte está fechada.", True),
        ("Rio com Janeiro – A ponte está fechada.", False),
        ("תל אביב: הגשר סגור.", True),
        ("北京消息：桥关闭了。", True),
        ("桥关闭了，市府说。", False),
        ("თბილისი, 5 მაისი. ხიდი დაკეტილია.", True),
    ],
)
def test_a_mark_right_behind_the_names_decides(text, may):
    assert may_open(text) is may


@pytest.mark.parametrize("text", ["", " ", "\n", "5", "(", "|", "\ud800"])
def test_next_to_nothing_is_told_without_an_error(text):
    assert may_open(text) is (text == "(")
