"""What the package promises; the articles are made by newsparse's strategies around the outlets' own rules."""

import pytest
from hypothesis import given
from newsparse_harbour import harbourpost, tass

import newsparse
from newsparse.testing import articles, assert_outlet

RAW = """Harbour Post | Your morning read
Ferry to the islands sails again
The ferry to the islands sailed again on Monday, after a week in which nobody could leave the harbour.
Tide tables
Low water 6.12
"""


def test_the_harbour_post_is_known_by_its_masthead():
    article = newsparse.parse(RAW)
    assert article.outlet == "harbourpost"
    assert [piece.text for piece in article.body] == [RAW.splitlines()[2]]


def test_our_tass_is_read_when_it_is_preferred():
    ours = newsparse.Registry.default().prefer("newsparse-harbour")
    raw = "MOSCOW, April 29. /TASS/. The old bridge has opened.\nShelf mark TASS/77"
    assert newsparse.parse(raw, registry=ours).boilerplate[0].rule == "tass/shelf-mark"


@pytest.mark.parametrize("outlet", [harbourpost.OUTLET, tass.OUTLET], ids=lambda outlet: outlet.name)
def test_the_kit_finds_nothing_to_change(outlet):
    assert_outlet(outlet)


@pytest.mark.parametrize("outlet", [harbourpost.OUTLET, tass.OUTLET], ids=lambda outlet: outlet.name)
def test_no_sentence_of_a_story_is_lost(outlet):
    @given(articles(outlet, wrapped=False))
    def check(made):
        read = newsparse.parse(made.raw, outlet=outlet)
        taken = {piece.text for piece in read.boilerplate if piece.rule.startswith(f"{outlet.name}/")}
        assert not taken & set(made.truth.body)

    check()
