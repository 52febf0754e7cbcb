import attrs
import pytest
from hypothesis import given

import newsparse
from newsparse import Outlet, Passage, Registry
from newsparse.cli.reading import Reading
from newsparse.testing.strategies import raw_texts


@given(raw_texts())
def test_passages_in_order_are_all_of_the_text_but_white_space(raw):
    reading = Reading("pass.txt", raw, newsparse.parse(raw))
    end = 0
    for passage in reading.passages:
        assert isinstance(passage, Passage)
        assert raw[end : passage.start].strip() == ""
        assert raw[passage.start : passage.end] != ""
        end = passage.end
    assert raw[end:].strip() == ""


def test_passages_are_those_of_the_article():
    raw = "Rain closes the pass\n\nRain closed the pass for the third night in a row.\n\nShare this article"
    reading = Reading("pass.txt", raw, newsparse.parse(raw))
    assert [raw[passage.start : passage.end] for passage in reading.passages] == raw.split("\n\n")
    assert reading.passages[-1] in reading.article.boilerplate
    assert Reading("-", "", newsparse.parse("")).passages == ()


def test_the_outlets_looked_in_are_the_usual_ones_unless_others_are_given():
    article = newsparse.parse("")
    own = Registry().add(Outlet("gazette", "Gazette"))
    assert Reading("-", "", article).registry.names == Registry.default().names
    assert Reading("-", "", article, own).registry is own


def test_a_reading_is_a_value():
    reading = Reading("-", "Rain", newsparse.parse("Rain"), Registry())
    assert attrs.evolve(reading) == reading
    with pytest.raises(AttributeError):
        reading.raw = "Snow"
