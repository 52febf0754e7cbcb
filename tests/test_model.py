import pickle

import attrs
import pytest

import newsparse
from newsparse import Article, Boilerplate, Kind, Passage, Repeat, Role, Segment

BODY = Passage(0, 10, Role.BODY, None, "story", "It rained.")
REPEAT = Repeat(12, 22, Role.REPEAT, None, "repeats/exact", "It rained.", BODY, 1.0)
SHARE = Boilerplate(24, 29, Role.BOILERPLATE, Kind.SHARING, "phrases/en/sharing", "Share")
STANDFIRST = Passage(40, 48, Role.STANDFIRST, None, "standfirst", "The deck")


def article(**fields):
    empty = {"outlet": None, "headline": None, "standfirst": None, "byline": None, "dateline": None, "published": None}
    return Article(**{**empty, "body": (), "repeats": (), "boilerplate": (), "passages": (), "length": 0, **fields})


@pytest.mark.parametrize("passage", [BODY, REPEAT, SHARE])
def test_a_passage_is_its_text_as_a_string(passage):
    assert str(passage) == passage.text


@pytest.mark.parametrize("value", [BODY, REPEAT, SHARE, article(body=(BODY,), repeats=(REPEAT,)), *Role, *Kind])
def test_values_pickle_compare_and_hash(value):
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert hash(again) == hash(value)


@pytest.mark.parametrize("value", [BODY, REPEAT, SHARE, article()])
def test_values_are_frozen(value):
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.text = "another"
    with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
        value.another = 1


def test_values_of_different_meaning_differ():
    assert attrs.evolve(BODY, rule="another") != BODY
    assert Segment(0, 10, Role.BODY, None, "story") != BODY


def test_the_text_is_the_standfirst_and_the_body_joined_by_blank_lines():
    assert article().text == ""
    assert article(body=(BODY, BODY)).text == "It rained.\n\nIt rained."
    assert article(body=(BODY,), standfirst=STANDFIRST, boilerplate=(SHARE,)).text == "The deck\n\nIt rained."


def test_the_segments_are_the_passages_and_the_white_space_around_them():
    read = article(passages=(BODY, SHARE), length=30)
    assert read.segments[::2] == (BODY, SHARE)
    spaces = [(segment.start, segment.end, segment.role, segment.rule) for segment in read.segments[1::2]]
    assert spaces == [(10, 24, Role.SPACE, "white-space"), (29, 30, Role.SPACE, "white-space")]
    assert article().segments == ()


def test_an_article_prints_without_its_bulk():
    assert "passages" not in repr(article(boilerplate=(SHARE,), passages=(SHARE,)))
    assert "Share" not in repr(article(boilerplate=(SHARE,)))


def test_the_kinds_and_roles_are_those_that_were_promised():
    kinds = "RELATED NAVIGATION SHARING NEWSLETTER PAYWALL ADVERTISEMENT CONSENT COMMENTS LEGAL CREDIT METADATA FORM"
    assert {kind.name for kind in newsparse.Kind} >= {*kinds.split(), "TEMPLATE", "OTHER"}
    assert all(member.value == member.name.lower() for member in (*Kind, *Role))
