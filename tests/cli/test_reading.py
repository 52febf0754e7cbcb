import attrs
import pytest

import newsparse
from newsparse import Outlet, Registry
from newsparse.cli.reading import Reading


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
