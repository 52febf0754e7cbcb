import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind
from newsparse.folding import fold_opening
from newsparse.phrases import shared_phrases
from newsparse.phrases.reading import Phrase
from newsparse.phrases.vocabulary import vocabulary_of
from newsparse.testing.strategies import raw_texts

INSIDE = Phrase(Kind.NEWSLETTER, "inside", "phrases/xx/newsletter")
TEXTS = (
    "our letter",
    "letters to the",
    "photo:",
    "(drawn by",
    "get it",
    "登録",
    "نشرتنا",
    "rain-free",
    "@grendon",
    "news&views",
)
VOCABULARY = vocabulary_of((text, INSIDE) for text in TEXTS)


def found(*lines):
    return [[text for text, _ in those] for those in VOCABULARY.find([fold_opening(line) for line in lines])]


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("Get our letter", ["our letter"]),
        ("It is our letter, they said", ["our letter"]),
        ("(It is our letter)", ["our letter"]),
        ("Photo: Jane Fell", ["photo:"]),
        ("Photo:Jane Fell", ["photo:"]),
        ("The pass (drawn by Jane Fell)", ["(drawn by"]),
        ("A rain-free day", ["rain-free"]),
        ("نشرتنا، يوميا", ["نشرتنا"]),
        ("Write to us @Grendon", ["@grendon"]),
        ("今すぐ登録してください", ["登録"]),
        ("Get it and our letter", ["get it", "our letter"]),
    ],
)
def test_a_phrase_is_found_among_other_words_and_marks(line, texts):
    assert sorted(*found(line)) == sorted(texts)


@pytest.mark.parametrize(
    "line",
    [
        "Our letters",
        "Your letter",
        "our  letterhead",
        "Photo by Jane Fell",
        "Drawn by Jane Fell",
        "forget it",
        "",
        "登",
        "…",
    ],
)
def test_a_part_of_a_word_is_none_nor_what_stands_in_quotes_or_brackets_by_itself(line):
    assert found(line) == [[]]


def test_a_phrase_that_stands_twice_is_found_once():
    assert found("Our letter is our letter") == [["our letter"]]


def test_a_phrase_may_stand_behind_a_place_where_it_is_a_part_of_a_word():
    assert found("Your letter is our letter") == [["our letter"]]


@given(st.lists(raw_texts().map(lambda raw: fold_opening(" ".join(raw.split())))))
def test_what_a_line_says_has_nothing_to_do_with_the_lines_around(openings):
    anywhere = shared_phrases().anywhere
    assert anywhere.find(openings) == [anywhere.find([opening])[0] for opening in openings]
