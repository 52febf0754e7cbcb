from hypothesis import find, given

from newsparse.testing.strategies import MadeDateline, datelines
from newsparse.testing.strategies.datelines import datelines_for


@given(datelines())
def test_what_a_dateline_says_is_printed(made):
    assert all(part in made.text for part in (made.place, made.agency, made.byline) if part)
    assert any((made.place, made.agency, made.byline))


def test_a_dateline_shrinks_to_the_first_place_of_the_first_style():
    assert find(datelines(), lambda made: True) == MadeDateline("LONDON (AP) —", "LONDON", "AP", None, None, None, None)


def test_every_style_is_for_text_with_spaces_or_without():
    assert find(datelines_for(spaced=False), lambda made: True).text == "新华社北京1月1日电（记者李明）"
    spaced = find(datelines_for(spaced=True), lambda made: made.byline is not None)
    assert spaced.text.isprintable()
    assert " " in spaced.text
