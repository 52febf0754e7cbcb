import pytest
from hypothesis import Phase, find, settings

from newsparse.testing.strategies import messy_pages, raw_texts

LOOKED_FOR = settings(phases=[Phase.generate], max_examples=3000, database=None)


@pytest.mark.parametrize("character", ["\0", "\u2028", "\r", "\u200b", "\u00a0", "İ"])
def test_there_is_every_sort_of_character(character):
    assert find(raw_texts(), lambda text: character in text, settings=LOOKED_FOR)


def test_there_are_lone_surrogates():
    assert find(raw_texts(), lambda text: any("\ud800" <= each <= "\udfff" for each in text), settings=LOOKED_FOR)


@pytest.mark.slow
def test_a_raw_text_shrinks_to_none_and_a_messy_page_to_a_headline_and_a_sentence():
    assert find(raw_texts(), lambda text: True) == ""
    assert find(messy_pages(), lambda text: True).count("\n") == 1
