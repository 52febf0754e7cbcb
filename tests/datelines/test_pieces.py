from __future__ import annotations

from itertools import count, takewhile

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines.pieces import Pieces

BITS = ["Grendon", "LONDON", "دمشق-سانا", "القاهرة", "北京", "서울", "KOMPAS.com", "Port-au-Prince", "U.S.", "5", "٥", "2023",
        "AP", "-", "—", "--", "_", "\u0640", "(", ")", "/", ",", ".", "'", "’", " ", "\n", "\u00a0", "\u200c", "\u0301", "\0", "\ud800"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(BITS), max_size=20).map("".join) | st.text(
    st.characters(exclude_categories=()), max_size=40
)


def all_of(pieces):
    return list(takewhile(lambda piece: piece is not None, map(pieces.get, count())))


def spans(pieces):
    return [piece.span() for piece in all_of(pieces)]


def divided(text):
    return [(piece.lastgroup, piece[0]) for piece in all_of(Pieces(text, 0))]


@given(TEXTS, st.integers(0, 10))
def test_pieces_in_order_are_all_of_the_text_but_white_space(text, start):
    found = spans(Pieces(text, start))
    assert found == sorted(found)
    assert "".join(text[first:end] for first, end in found) == regex.sub(r"\s", "", text[start:])


@given(TEXTS)
def test_a_piece_is_a_number_or_a_dash_or_a_word_or_a_mark(text):
    for piece in all_of(Pieces(text, 0)):
        assert [name for name, value in piece.groupdict().items() if value] == [piece.lastgroup]
        assert piece[piece.lastgroup] == piece[0] != ""


@given(TEXTS, st.integers(0, 10), st.integers(0, 20))
def test_restarting_gives_the_pieces_that_starting_there_gives_and_leaves_those_before(text, number, at):
    pieces = Pieces(text, 0)
    before = spans(pieces)[:number]
    pieces.restart(number, at)
    assert spans(pieces) == before + spans(Pieces(text, at))


@given(TEXTS, st.lists(st.integers(0, 25), max_size=5))
def test_pieces_may_be_asked_for_in_any_order_and_again(text, numbers):
    pieces, found = Pieces(text, 0), spans(Pieces(text, 0))
    for number in numbers:
        piece = pieces.get(number)
        assert (piece and piece.span()) == (found[number] if number < len(found) else None)


@pytest.mark.parametrize(
    "word",
    [
        "TEMPO.CO",
        "KOMPAS.com",
        "हि.स",
        "U.S",
        "Port-au-Prince",
        "Hawke’s",
        "O'Hara",
        "Asia-Pacific",
        "A5",
        "نیم\u200cروز",
    ],
)
def test_one_word(word):
    assert divided(word) == [("word", word)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("closed.The", ["word closed", "mark .", "word The"]),
        ("U.S.", ["word U.S", "mark ."]),
        ("5th", ["number 5", "word th"]),
        ("2023年", ["number 2023", "word 年"]),
        ("٢٠٢٣", ["number ٢٠٢٣"]),
        ("ANSA--", ["word ANSA", "dash --"]),
        ("A – B", ["word A", "dash –", "word B"]),
        ("ب ـ س", ["word ب", "dash ـ", "word س"]),
        ("//", ["mark /", "mark /"]),
    ],
)
def test_where_a_piece_ends(text, pieces):
    assert divided(text) == [tuple(piece.split(" ")) for piece in pieces]


@pytest.mark.parametrize("text", ["دمشق-سانا", "Jakarta-ANTARA", "Baton Rouge London-AP"])
def test_an_agency_that_a_hyphen_ties_to_a_place_is_taken_off(text):
    *_, place, hyphen, agency = divided(text)
    assert ([place[0], agency[0]], hyphen) == (["word", "word"], ("dash", "-"))
    assert text.endswith(f"{place[1]}-{agency[1]}")


@pytest.mark.parametrize("word", ["Quillfeather-AP", "London-Brighton", "ΑΠΕ-ΜΠΕ"])
def test_other_words_keep_their_hyphen(word):
    assert divided(word) == [("word", word)]


def test_an_agency_with_a_number_in_front_is_taken_off_whole():
    assert "".join(text for _, text in divided("Roma-9Colonne")) == "Roma-9Colonne"
