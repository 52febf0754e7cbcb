import pickle
import re
from pathlib import Path

import pytest

import newsparse
from newsparse import Registry, errors

ERRORS = [name for name in errors.__all__ if name not in ("NewsparseError", "PluginWarning")]


def test_every_error_is_at_the_front_door_and_nothing_else_in_newsparse_is_called_one():
    defined = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert defined == set(errors.__all__) <= set(newsparse.__all__)
    source = Path(newsparse.__file__).parent
    own = [line for file in source.rglob("*.py") for line in file.read_text("utf-8").splitlines()]
    assert [line for line in own if re.match(r"class \w+(?:Error|Warning)\b", line)] == [
        "class NewsparseError(Exception):",
        "class PluginWarning(UserWarning):",
    ]


@pytest.mark.parametrize("name", ERRORS)
def test_every_error_is_one_of_newsparse_and_of_a_built_in_kind(name):
    error = getattr(newsparse, name)
    assert issubclass(error, newsparse.NewsparseError)
    assert issubclass(error, (ValueError, LookupError, ImportError))
    assert str(pickle.loads(pickle.dumps(error("what went wrong")))) == "what went wrong"


def test_a_warning_of_plugins_is_a_user_warning():
    assert issubclass(newsparse.PluginWarning, UserWarning)


@pytest.mark.parametrize("raw", [b"It rained.", bytearray(b"It rained.")])
def test_bytes_are_refused_with_the_way_to_a_string(raw):
    with pytest.raises(TypeError, match=r"bytes|bytearray") as caught:
        newsparse.parse(raw)
    assert "decode" in str(caught.value)


@pytest.mark.parametrize("raw", [None, 3, ["It rained."], ("It", "rained")])
def test_what_is_no_text_is_refused_by_its_type(raw):
    with pytest.raises(TypeError, match=f"{type(raw).__name__}, expected str"):
        newsparse.parse(raw)


def test_an_outlet_is_a_name_or_an_outlet():
    with pytest.raises(TypeError, match="int, expected a name"):
        newsparse.parse("It rained.", outlet=3)


def test_an_unknown_outlet_is_told_with_near_names():
    with pytest.raises(newsparse.UnknownOutlet, match=r"'tas'.*'tass'"):
        newsparse.parse("It rained.", outlet="tas")
    with pytest.raises(LookupError, match="names lists all"):
        Registry.default().get("qqqqqqqq")
