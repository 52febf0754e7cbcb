import datetime

import pytest

import newsparse
from newsparse import Registry
from newsparse.arguments import list_of_texts, wrong_type
from newsparse.datelines import is_date_line, read_date
from newsparse.testing import check_outlet

LINE = newsparse.parse_dateline("MOSCOW, April 29. /TASS/. The bridge is open again, the mayor’s office said.")


@pytest.mark.parametrize(
    ("value", "told"), [(b"a", "type bytes, expected str; decode"), (bytearray(), "bytearray"), (3, "type int")]
)
def test_the_type_is_told_and_bytes_may_be_decoded(value, told):
    error = wrong_type("raw", value, "str")
    assert isinstance(error, TypeError)
    assert told in str(error)
    assert ("decode" in str(error)) is not isinstance(value, int)


@pytest.mark.parametrize("value", [None, float("nan")])
def test_an_empty_cell_of_a_table_is_told_what_it_is_as_a_text(value):
    assert str(wrong_type("raw", value, "str")).endswith("expected str; give '' where there is no text")
    assert "''" not in str(wrong_type("name", value, "str, such as 'tass'"))


def test_what_is_no_text_by_its_nature_is_not_to_be_decoded():
    assert "decode" not in str(wrong_type("near", b"2021", "a datetime.date"))


def test_texts_may_come_from_anything_that_holds_several():
    assert list_of_texts("texts", (text for text in ("one", "two"))) == ["one", "two"]


@pytest.mark.parametrize("texts", ["one", b"one"])
def test_one_text_is_not_several(texts):
    with pytest.raises(TypeError, match=rf"^texts is one {type(texts).__name__}, .*put it in a list"):
        list_of_texts("texts", texts)


@pytest.mark.parametrize("texts", [None, 3])
def test_what_holds_nothing_is_not_to_be_put_in_a_list(texts):
    with pytest.raises(
        TypeError, match=rf"^texts is of type {type(texts).__name__}, expected several str, such as a list"
    ):
        list_of_texts("texts", texts)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: newsparse.parse("Rain.", url=5), "url is of type int, expected str"),
        (
            lambda: newsparse.parse("Rain.", url=b"https://tass.com/"),
            "decode it first, as in url.decode('utf-8')",
        ),
        (lambda: newsparse.parse("Rain.", outlet="tass", url=0), "url is of type int"),
        (lambda: newsparse.parse("Rain.", registry="x"), "registry is of type str, expected a Registry"),
        (lambda: newsparse.parse("Rain.", registry=""), "registry is of type str"),
        (lambda: newsparse.parse_dateline(b"MOSCOW"), "text is of type bytes, expected str; decode"),
        (lambda: newsparse.parse_dateline(None), "text is of type NoneType, expected str"),
        (lambda: LINE.resolve(near=None), "near is of type NoneType, expected a datetime.date"),
        (lambda: LINE.resolve(near="2021-04-30"), "near is of type str, expected a datetime.date"),
        (lambda: Registry().add("tass"), "outlet is of type str, expected an Outlet"),
        (lambda: read_date(5), "text is of type int, expected str"),
        (lambda: is_date_line(None), "text is of type NoneType, expected str"),
        (lambda: Registry().prefer(5), "package is of type int, expected str"),
        (lambda: Registry().get(None), "name is of type NoneType, expected str"),
        (lambda: Registry().at(b"https://tass.com/"), "url is of type bytes, expected str"),
        (lambda: newsparse.learn(None, name="gazette"), "texts is of type NoneType, expected several str"),
        (lambda: check_outlet("tass"), "expected an Outlet, such as Registry.default().get('tass')"),
        (lambda: check_outlet(newsparse.Outlet("gazette", "G"), ["Rain.", b"Rain."]), "articles[1] is of type bytes"),
    ],
)
def test_what_users_call_tells_an_argument_of_a_wrong_type_by_its_name(call, told):
    with pytest.raises(TypeError) as caught:
        call()
    assert told in str(caught.value)


def test_of_a_moment_the_day_is_taken():
    assert LINE.resolve(near=datetime.datetime(2022, 1, 1, 23, 59)) == LINE.resolve(near=datetime.date(2022, 1, 1))
