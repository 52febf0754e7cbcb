import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.folding import (
    INVISIBLE,
    LONGEST_PHRASE,
    blank_invisible,
    close_phrases,
    collapse,
    collapse_all,
    fold,
    fold_opening,
    fold_openings,
    fold_phrase,
    is_cjk,
)
from newsparse.testing.strategies import raw_texts


@given(raw_texts())
def test_collapse_leaves_the_words_and_single_spaces(text):
    assert collapse(text) == " ".join(text.split())


@pytest.mark.parametrize("character", sorted(INVISIBLE))
def test_what_nobody_sees_is_white_space_beside_white_space_only(character):
    text = f"{character}ra{character}in{character * 2}\n{character} fell{character}"
    assert blank_invisible(text) == f" ra{character}in  \n  fell "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“Yes”, said the mayor", "'yes', SAID the Mayor"),
        ("«Да», сказал мэр", '"да", СКАЗАЛ МЭР'),
        ("10–12 May", "10-12 may"),
        ("Straße", "STRASSE"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("DIŞ HABERLER", "Dış haberler"),  # Turkish
        ("Partager : lien", "Partager: lien"),
        ("Publié : hier", "Publié: hier"),
    ],
)
def test_case_quotes_dashes_and_invisible_characters_do_not_count(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ten days", "two days"), ("résumé", "resume"), ("a b", "ab"), ("1", "2")])
def test_words_accents_spaces_and_numbers_do_count(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    "line",
    ["Read more", "READ MORE", "» Read more …", "• Read more:", "Read more >>", "* read more.", "→ Read more →"],
)
def test_bullets_arrows_and_dots_around_a_phrase_do_not_count(line):
    assert fold_phrase(line) == "read more"


@pytest.mark.parametrize("line", ["12 comments", "3 Comments", "٣ comments", "１２ comments", "9999 comments:"])
def test_numbers_in_a_phrase_are_one_sign(line):
    assert fold_phrase(line) == "# comments"


def test_text_too_long_for_a_phrase_is_none():
    assert fold_phrase("a" * LONGEST_PHRASE) == "a" * LONGEST_PHRASE
    assert fold_phrase("a" * (LONGEST_PHRASE + 1)) == ""


def test_a_long_line_still_has_the_opening_of_a_phrase():
    assert fold_opening("• Sign up for 3 letters " + "and more " * 50).startswith("sign up for # letters and more")


@given(raw_texts())
def test_a_phrase_is_its_opening_closed_and_folding_it_again_changes_nothing(text):
    line = collapse(text)
    if len(line) <= LONGEST_PHRASE:
        assert [fold_phrase(line)] == close_phrases([fold_opening(line)], [line])
    assert fold(fold(line)) == fold(line)


@given(st.lists(raw_texts().map(collapse)))
def test_lines_folded_together_are_as_each_by_itself(lines):
    assert fold_openings(lines) == [fold_opening(line) for line in lines]


@given(st.lists(raw_texts().map(lambda text: " ".join(text.splitlines()).strip())))
def test_lines_collapsed_together_are_as_each_by_itself(lines):
    assert list(collapse_all(lines)) == [collapse(line) for line in lines]


@pytest.mark.parametrize("character", "東あア、。！㐀𠀀")
def test_chinese_and_japanese_are_written_without_spaces(character):
    assert is_cjk(character)


@pytest.mark.parametrize("character", "aЯع.” 1\u0e01")
def test_other_scripts_are_not(character):
    assert not is_cjk(character)


def test_signs_that_point_to_something_else_do_not_count_in_front():
    assert (
        fold_opening("📲 Read more: the bridge") == fold_opening("▶️ Read more: the bridge") == "read more: the bridge"
    )
    assert fold_phrase("👉 Read more") == "read more"
