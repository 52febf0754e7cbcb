import pytest

from newsparse import BadRule, Kind, Part, Role, Rule, Zone
from newsparse.rule_checks import already_tested


def bad(name="more", kind=Kind.RELATED, **fields):
    """Return what is said of a rule that cannot be built."""
    with pytest.raises(BadRule) as caught:
        Rule(name, kind, **fields)
    return str(caught.value)


@pytest.mark.parametrize("name", ["", "Follow us", "follow us", "-x", "x-", "Ünder", None, 3])
def test_a_name_is_a_slug(name):
    assert f"{name!r}" in bad(name, lines="More")


@pytest.mark.parametrize("name", ["more", "follow-us", "a_1", "2nd"])
def test_slugs_are_taken(name):
    assert Rule(name, Kind.RELATED, lines="More").name == name


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "related"}, "kind is 'related', expected Kind.RELATED"),
        ({"part": "line"}, "part is 'line', expected Part.LINE"),
        ({"zone": "TAIL"}, "zone is 'TAIL', expected Zone.TAIL"),
        ({"role": "author"}, "role is 'author', expected one such as Role.BYLINE"),
        ({"kind": 5}, "kind is 5, expected one such as Kind.RELATED"),
        ({"pattern": b"More", "lines": ()}, "not a string"),
        ({"lines": ()}, "one of the two"),
        ({"pattern": "More", "examples": "More"}, "one of the two"),
        ({"part": Part.END}, "give a pattern"),
        ({"until": "Comments"}, "Part.SECTION"),
        ({"role": Role.BODY}, "Role.BYLINE"),
        ({"lines": "•••"}, "characters; or give a pattern"),
        ({"lines": "a" * 161}, "lines has 'aaa"),
        ({"lines": (3,)}, "lines has 3 in it, expected str"),
        ({"lines": None}, "lines is None, expected one str or several"),
        ({"part": Part.SECTION, "until": 7}, "until is 7, expected one str or several"),
        ({"part": Part.SECTION, "until": ["Comments", b"More"]}, "until has b'More' in it"),
        ({"examples": None}, "examples is None, expected one str or several"),
        ({"examples": [None]}, "examples has None in it, expected str"),
        ({"spares": [1]}, "spares has 1 in it, expected str"),
        ({"part": Part.SECTION, "until": "..."}, "until has '...' in it, which could never match"),
        ({"part": Part.SECTION, "longest": 3}, "add until="),
        ({"part": Part.SECTION, "until": "Comments", "longest": 0}, "1 or more"),
        ({"part": Part.SECTION, "until": "Comments", "longest": -1}, "1 or more"),
        ({"part": Part.SECTION, "until": "Comments", "longest": 2.5}, "1 or more"),
        ({"part": Part.SECTION, "until": "Comments", "longest": "3"}, "1 or more"),
        ({"part": Part.SECTION, "until": "Comments", "longest": True}, "longest is True"),
    ],
)  # fmt: skip
def test_fields_fit_together(fields, said):
    message = bad(**{"lines": "More", **fields})
    assert "'more'" in message
    assert said in message


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"pattern": "(More", "examples": "More"}, "at position 5; a sign that means itself has a backslash in front, as in"),
        ({"pattern": "More"}, "needs examples"),
        ({"pattern": "(?:More)?", "examples": "More"}, "empty text"),
        ({"pattern": "Read more", "examples": "Read more"}, "does not take its example 'Read more'"),
        ({"pattern": r"Issue\ #\d", "examples": "Issue #5"}, "'#', with which a comment begins there"),
        ({"pattern": r"(?P<yaer>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", "examples": "2031-05-05"}, "no group for the year;"),
        ({"pattern": r"May\ (?P<day>\d)", "examples": "May 5"}, "no group for the month and year;"),
        ({"pattern": "More", "examples": ("More", "Less")}, "'Less'"),
        ({"pattern": r"More\ \w+", "examples": "More news", "spares": "More rain"}, "'More rain', which it should spare"),
        ({"lines": "More", "examples": "Less"}, "does not take its example 'Less'; lines are looked up whole"),
        ({"lines": "More", "spares": "MORE:"}, "which it should spare"),
    ],
)  # fmt: skip
def test_a_rule_does_what_it_says(fields, said):
    assert said in bad(**fields)


@pytest.mark.parametrize(
    ("pattern", "example"), [(r"(a|aa)+b", "aab"), (r"(?:\w|\w\w)+[ ]end", "the end"), (r"(?:[a-z]|\w)+:", "by:")]
)
def test_a_pattern_whose_time_explodes_is_refused(pattern, example):
    assert "takes too long" in bad(pattern=pattern, examples=example)


def test_a_possessive_pattern_is_taken():
    assert Rule("more", Kind.RELATED, pattern=r"(?:\w++\s?+)++!", examples="one two!", zone=Zone.TAIL).pattern


def test_white_space_of_examples_is_collapsed_as_that_of_paragraphs_is():
    assert Rule("more", Kind.RELATED, pattern=r"Read\ more", examples="Read \n more").examples


def test_patterns_that_were_tested_before_are_not_tried_again_and_others_are():
    with already_tested():
        assert Rule("more", Kind.RELATED, pattern="More", examples="Less").name == "more"
    assert "does not take its example" in bad(pattern="More", examples="Less")


def test_what_a_tested_rule_is_made_of_is_checked_all_the_same():
    with already_tested():
        assert "give either lines" in bad(pattern="More", lines="More")
