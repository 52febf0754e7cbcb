import pytest
from hypothesis import find, given

from newsparse import parse
from newsparse.blocks import ends_sentence, is_prose
from newsparse.datelines import is_date_line
from newsparse.testing.strategies import paragraphs
from newsparse.testing.strategies.prose import TONGUES

BY_CODE = pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)


@given(paragraphs())
def test_a_paragraph_is_one(text):
    assert is_prose(text)
    assert text == " ".join(text.split())
    assert parse(text).text == text


@BY_CODE
def test_each_sentence_is_a_paragraph_and_no_headline_is(tongue):
    assert all(is_prose(text.format(n=2)) for text in (*tongue.sentences, tongue.standfirst))
    short = (*tongue.headlines, *tongue.elsewhere, *tongue.subheadings, *tongue.bylines, *tongue.published)
    assert not any(map(is_prose, short))
    assert not any(ends_sentence(text) for text in short if text[-1] not in "?”»“")


@BY_CODE
def test_no_two_texts_are_the_same(tongue):
    texts = (*tongue.headlines, *tongue.elsewhere, *tongue.subheadings, *tongue.sentences, tongue.standfirst)
    assert len(texts) == len(set(texts))
    assert len(tongue.headlines) <= len(tongue.sentences)


@BY_CODE
def test_a_language_may_be_chosen(tongue):
    text = find(paragraphs(tongue.code), lambda text: True)
    assert text == tongue.sentences[0].format(n=2)


def test_a_language_that_nobody_writes_in_is_refused_with_those_that_are_there():
    with pytest.raises(ValueError, match=r"'xx'.*en, de"):
        paragraphs("xx")


def test_the_day_of_publication_is_a_date():
    assert is_date_line(TONGUES[0].published[2])
