from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines.lexer import lex

BITS = ["LONDON", "Tolm", "Baton Rouge", "La.", "Fla.", "Jan. 5", "5", "2023", "10:15 GMT", "Reuters", "AP", "dpa", "9Colonne",
        "KOMPAS.com", "By ", "Корр", "기자", "Updated", "서울", "연합뉴스", "القاهرة", "سانا", "北京", "the", "de", "al-Tin", "(", ")",
        "[", "]", "/", "|", "=", ":", ",", ".", "।", "-", "—", "«", "»", "&", " ", " ", "\n", "\0", "\ud800", "\u0301"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(BITS), max_size=25).map("".join).map(str.lstrip)


def shape(text):
    return "".join(part.kind for part in lex(text, 0))


def parts(text, kind):
    return [text[part.start : part.end] for part in lex(text, 0) if part.kind == kind]


@given(TEXTS | st.text(st.characters(exclude_categories=())).map(str.lstrip))
def test_parts_lie_in_the_text_in_order_with_white_space_between(text):
    end = 0
    for part in lex(text, 0):
        assert end <= part.start < part.end <= len(text)
        assert text[end : part.start].strip() == ""
        end = part.end


@given(TEXTS)
def test_what_no_dateline_has_ends_the_parts_and_else_the_text_does(text):
    *before, last = lex(f"{text} x", 0)
    assert "x" not in [part.kind for part in before]
    assert last.kind == "x" or len(before) == 29


@given(TEXTS)
def test_a_date_and_nothing_else_says_which(text):
    for part in lex(text, 0):
        assert (part.kind == "D") == (part.date is not None)


@given(TEXTS, st.sampled_from([" ", "\n", "\u00a0\t ", "Tolm. "]))
def test_starting_later_moves_the_parts(text, before):
    moved = [(part.kind, part.start - len(before), part.end - len(before)) for part in lex(before + text, len(before))]
    assert moved == [(part.kind, part.start, part.end) for part in lex(text, 0)]


@given(TEXTS, TEXTS)
def test_no_more_is_looked_at_than_the_head(text, more):
    head = (text + "T" * 240)[:240]
    assert list(lex(head, 0)) == list(lex(head + more, 0))


def test_there_are_thirty_parts_at_the_most():
    assert shape("(" * 100) == "(" * 30


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("LONDON, Jan 5 (Reuters) -", "P,D(A)-"),
        ("BERLIN taz |", "PA|"),
        ("TAMPA, Fla. —", "P,R-"),
        ("TOLM BRIDGE —", "N-"),
        ("New Delhi [India],", "P[R],"),
        ("(서울=연합뉴스) 김도현 기자 =", "(P=A)NJ="),
        ("/Корр. БЕЛТА/", "/J.A/"),
        ("BILBO, 5 (", "P,0("),
        ("KYIV. January 5. UNN.", "P.D.A."),
        ("LONDON (Updated 5 pm)", "P(U)"),
        ("LONDON, 5 Jan-AP", "P,D-A"),
        ("The bridge", "Nx"),
    ],
)
def test_a_dateline_becomes_its_shape(text, letters):
    assert shape(text) == letters


@pytest.mark.parametrize("letter", "()[]/|:=,.-\"")  # fmt: skip
def test_marks_of_all_scripts_are_brought_to_one(letter):
    marks = {"(": "(（﴾", ")": ")）﴿", "[": "[【〔［", "]": "]】〕］", "/": "/／⁄", "|": "|｜│", ":": ":：៖։፡", "=": "=＝",
             ",": ",،，、၊፣", ".": ".।。۔", "-": "-‐‑‒–—―−－_~ـ", '"': '"«»“”„‹›'}  # fmt: skip
    assert {shape(mark) for mark in marks[letter]} == {letter}


@pytest.mark.parametrize("mark", ["*", "#", "%", "…", "?", "•", "'"])
def test_other_marks_are_in_no_dateline(mark):
    assert shape(f"LONDON {mark} (AP)") == "Px"


@pytest.mark.parametrize(
    "name", ["Tolm", "Ada Quill Marsh", "Hook of Tolm", "St. Orm", "TOLM & SALL", "Qasr al-Tolmტოლმი"]
)
def test_a_name_is_a_run_of_capitalised_words_with_small_ones_inside(name):
    assert parts(f"{name}, x", "N") == [name]


def test_a_run_of_more_words_than_names_have_is_none():
    assert shape("Tolm Sall Orm Kelm Dorn Aune -") == "N-"
    assert shape("Tolm Sall Orm Kelm Dorn Aune Gren -") == "x"


def test_a_name_ends_with_its_line():
    assert parts("Tolm\nSall", "N") == ["Tolm", "Sall"]


@pytest.mark.parametrize("name", ["London", "LONDON", "Baton Rouge", "القاهرة", "서울", "МОСКВА"])
def test_a_city_of_the_tables_is_told_from_other_names(name):
    assert parts(f"{name}, x", "P") == [name]


@pytest.mark.parametrize("region", ["La.", "FLA.", "Ukraine", "Saudi Arabia", "UKRAINE"])
def test_a_state_or_country_is_one_behind_a_place_only(region):
    assert parts(f"TOLM, {region} —", "R") == [region]
    assert parts(f"{region} —", "R") == []
    assert parts(f"({region}) —", "R") == []


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("LONDON (Reuters) -", "Reuters"),
        ("LONDON (REUTERS) -", "REUTERS"),
        ("LONDON (reuters) -", "reuters"),
        ("LONDON (Reuters Breakingviews) -", "Reuters Breakingviews"),
        ("9Colonne -", "9Colonne"),
        ("JAKARTA, quillpost.co.id -", "quillpost.co.id"),
        ("BERLIN taz |", "taz"),
        ("(AAP-AP) -", "AAP-AP"),
    ],
)
def test_an_agency_is_known_by_the_tables_or_by_its_address(text, agency):
    assert parts(text, "A") == [agency]


@pytest.mark.parametrize(
    "text", ["LONDON ReuTers -", "LONDON xyz -", "LONDON (Quill News) -", "Vila Nova -", "quill.post -"]
)
def test_other_words_are_no_agency(text):
    assert parts(text, "A") == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("TOLM, Jan. 5, 2023 (AP)", "Jan. 5, 2023"),
        ("TOLM, 5 May 10:15 GMT -", "5 May 10:15 GMT"),
        ("TOLM 5. mai -", "5. mai"),
        ("القاهرة 5 يناير", "5 يناير"),
    ],
)
def test_a_date_has_its_time_of_day(text, date):
    assert parts(text, "D") == [date]


def test_a_note_on_the_text_ends_at_its_bracket_or_at_once():
    assert parts("LONDON (Updated 5 pm, with a word of the mayor)", "U") == ["Updated 5 pm, with a word of the mayor"]
    assert parts("LONDON (Updated and", "U") == ["Updated"]
    assert parts("LONDON, Updated (AP)", "U") == []
