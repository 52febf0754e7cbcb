import datetime

import pytest

from newsparse import BadRule, Kind, Part, Rule, Zone


def taken(rule, text):
    return [text[found.start : found.end] for found in rule.take(text)]


def test_lines_are_looked_up_whatever_their_case_quotes_bullets_and_dots():
    rule = Rule("more", Kind.RELATED, lines=("More from “My Site”", "# comments"))
    for text in ("MORE FROM 'MY SITE'", "• More from “My Site”:", "12 comments", "» 3 Comments…"):
        assert taken(rule, text) == [text]
    for text in ("More from My Site", "More from “My Site” today", "comments", "More"):
        assert taken(rule, text) == []


def test_one_line_may_be_given_as_a_string():
    assert Rule("more", Kind.RELATED, lines="More").lines == ("More",)
    assert Rule("more", Kind.RELATED, pattern="More", examples="More").examples == ("More",)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part.LINE, []),
        (Part.START, ["Read 1"]),
        (Part.INSIDE, ["Read 1", "Read 2", "Read 3"]),
        (Part.END, ["Read 3"]),
    ],
)
def test_the_part_says_where_a_pattern_may_match(part, expected):
    rule = Rule("read", Kind.RELATED, pattern=r"Read\ \d", part=part, examples="Read 7")
    assert taken(rule, "Read 1 and Read 2 and Read 3") == expected
    assert taken(rule, "Read 7") == ["Read 7"]


def test_a_pattern_is_verbose_and_may_end_in_a_comment():
    rule = Rule("read", Kind.RELATED, pattern="Read [ ] on  # the link", part=Part.END, examples="It rained. Read on")
    assert taken(rule, "It rained. Read on") == ["Read on"]


def test_groups_of_a_pattern_state_the_day_of_publication():
    rule = Rule(
        "code", Kind.METADATA, pattern=r"N(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4})", part=Part.INSIDE,
        examples="N05052021",
    )  # fmt: skip
    assert [found.date for found in rule.take("N05052021 N31022021")] == [datetime.date(2021, 5, 5), None]


@pytest.mark.parametrize(("month", "expected"), [("May", 5), ("Nisan", 4), ("мая", 5), ("Sept.", 9), ("Spring", None)])
def test_the_month_may_be_a_name(month, expected):
    pattern = r"(?P<day>\d)/(?P<month>[\p{L}.]+)/(?P<year>\d{4})"
    (found,) = Rule("day", Kind.METADATA, pattern=pattern, examples="5/May/2021").take(f"5/{month}/2021")
    assert found.date == (datetime.date(2021, expected, 5) if expected else None)


@pytest.mark.parametrize(("year", "expected"), [("07", 2007), ("68", 2068), ("69", 1969), ("95", 1995), ("2007", 2007)])
def test_a_year_may_have_two_digits(year, expected):
    rule = Rule(
        "stamp", Kind.METADATA, pattern=r"AP-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d+)", examples="AP-05-05-07"
    )
    (found,) = rule.take(f"AP-10-18-{year}")
    assert found.date == datetime.date(expected, 10, 18)


def test_a_pattern_that_takes_too_long_takes_nothing():
    rule = Rule("slow", Kind.OTHER, pattern="a*a*b", examples="ab")  # its time grows with the square of the text
    assert rule.take("a" * 100_000 + "cb") == []


def test_matches_of_nothing_are_passed_over():
    rule = Rule("stars", Kind.OTHER, pattern=r"\*+ | (?=\*)", part=Part.INSIDE, examples="***")
    assert taken(rule, "a *** b") == ["***"]


def test_rules_compare_by_what_was_written():
    def rule(**changed):
        return Rule("more", **{"kind": Kind.RELATED, "lines": ("More",), **changed})

    assert rule() == rule()
    assert len({rule(), rule(), rule(zone=Zone.TAIL), rule(lines=("Less",))}) == 3


def test_a_bad_rule_is_a_value_error():
    with pytest.raises(ValueError, match="'more'"):
        Rule("more", Kind.RELATED)
    assert issubclass(BadRule, ValueError)


def test_a_year_too_large_for_any_calendar_is_no_date():
    rule = Rule(
        "posted",
        Kind.METADATA,
        pattern=r"Posted\ (?P<year>\d+)-(?P<month>\d+)-(?P<day>\d+)",
        examples="Posted 2031-1-5",
    )
    (taken,) = rule.take("Posted 99999999999-01-05")
    assert taken.date is None
