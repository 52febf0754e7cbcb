import datetime

import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, Zone, parse
from newsparse.blocks import Label
from newsparse.stages.outlet_rules import apply_outlet_rules
from pages import FIRST, SECOND, THIRD, body, boilerplate, labels, page


def outlet(*rules):
    return Outlet("mysite", "My Site", rules=rules)


def rule(name="a-rule", kind=Kind.OTHER, **fields):
    return Rule(name, kind, **fields)


def read(*lines, rules, between="\n\n"):
    return labels(apply_outlet_rules(page(*lines, between=between, outlet=outlet(*rules))))


def test_without_an_outlet_or_rules_nothing_is_labelled():
    assert labels(apply_outlet_rules(page("Share", FIRST))) == [("Share", None), (FIRST, None)]
    assert read("Share", FIRST, rules=()) == [("Share", None), (FIRST, None)]


def test_the_label_names_outlet_rule_and_kind():
    article = parse(f"{FIRST}\nFrom our tower", outlet=outlet(rule("tower", Kind.CREDIT, lines="From our tower")))
    (passage,) = article.boilerplate
    assert (passage.text, passage.rule, passage.kind) == ("From our tower", "mysite/tower", Kind.CREDIT)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Part.START, [("Map 1", "mysite/a-rule"), ("of the town. Map 2", None)]),
        (Part.END, [("Map 1 of the town.", None), ("Map 2", "mysite/a-rule")]),
        (
            Part.INSIDE,
            [("Map 1", "mysite/a-rule"), ("of the town.", None), ("Map 2", "mysite/a-rule")],
        ),
        (Part.LINE, [("Map 1 of the town. Map 2", None)]),
    ],
)
def test_a_pattern_cuts_its_part_out_of_a_paragraph(part, expected):
    found = rule(pattern=r"Map\ \d", part=part, examples="Map 7")
    assert read("Map 1 of the  town. Map 2", rules=[found]) == expected


def test_what_two_rules_take_does_not_overlap():
    long = rule("long", pattern=r"Map\ \d\ of", part=Part.INSIDE, examples="Map 1 of")
    short = rule("short", pattern=r"\d\ of\ the", part=Part.INSIDE, examples="1 of the")
    assert read("A Map 1 of the town", rules=[short, long]) == [
        ("A", None), ("Map 1 of", "mysite/long"), ("the town", None),
    ]  # fmt: skip


def test_a_later_rule_may_refer_back_to_a_group_of_its_own():
    first = rule("first", pattern=r"(Map)\ \d", part=Part.INSIDE, examples="Map 1")
    doubled = rule("doubled", pattern=r"(\w)\1\1", part=Part.INSIDE, examples="xxx")
    assert read("The town xxx", rules=[first, doubled]) == [("The town", None), ("xxx", "mysite/doubled")]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [(Zone.HEAD, ["tower", None]), (Zone.TAIL, [None, "tower"]), (Zone.ANYWHERE, ["tower", "tower"])],
)
def test_a_zone_is_above_the_story_or_from_it_on(zone, expected):
    found = read(
        "From our tower", FIRST, SECOND, "From our tower", rules=[rule("tower", lines="From our tower", zone=zone)]
    )
    assert [name and name.removeprefix("mysite/") for text, name in found if text == "From our tower"] == expected


def test_a_rule_may_mark_bylines_and_standfirsts():
    rules = [
        rule("writer", pattern=r"Words:\ \w++", role=Role.BYLINE, examples="Words: Jane"),
        rule("deck", pattern=r"In\ short:\ .++", role=Role.STANDFIRST, examples="In short: rain"),
    ]
    article = parse(f"In short: rain\nWords: Jane\n{FIRST}\n{SECOND}", outlet=outlet(*rules))
    assert (article.byline.text, article.standfirst.text) == ("Words: Jane", "In short: rain")


@pytest.mark.parametrize("role", [Role.BYLINE, Role.STANDFIRST])
def test_a_rule_that_marks_two_lines_loses_neither(role):
    found = rule("mark", pattern=r"Words:\ \w++", role=role, examples="Words: Jane")
    article = parse(f"Words: Jane\nWords: Tom\n{FIRST}\n{SECOND}", outlet=outlet(found))
    named = [str(article.byline or article.standfirst), *body(article), *boilerplate(article)]
    assert sorted(named) == sorted(["Words: Jane", "Words: Tom", FIRST, SECOND])


def test_the_date_that_a_pattern_reads_is_the_day_of_publication():
    code = rule("code", pattern=r"N(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)", part=Part.END, examples="N20210505")
    article = parse(f"{FIRST}\n\n{SECOND} N20210507", outlet=outlet(code))
    assert article.published == datetime.date(2021, 5, 7)
    assert body(article) == [FIRST, SECOND]


def test_rules_of_an_outlet_that_is_not_known_do_not_act():
    assert body(parse(f"{FIRST}\n\n{SECOND}\n\n{THIRD} MENAFN07092025000045017167ID1110027262", outlet="tass"))[
        -1
    ].endswith("262")


RULE = "mysite/a-rule"


def taken(*lines, rules):
    """Return which rule took each line."""
    return [name for _, name in read(*lines, rules=rules)]


def test_a_section_takes_the_lines_below_up_to_a_heading_that_many_outlets_share():
    elsewhere = rule(kind=Kind.RELATED, lines="Elsewhere", part=Part.SECTION)
    lines = ["Elsewhere", "A link", "Share this article", "Another", "Most popular stories", "A third"]
    assert taken(FIRST, *lines, rules=[elsewhere]) == [None, *[RULE] * 4, None, None]
    assert taken(FIRST, *lines, rules=[rule(lines="Elsewhere")]) == [None, RULE, *[None] * 5]


@pytest.mark.parametrize("zone", [Zone.HEAD, Zone.TAIL])
def test_a_page_without_a_paragraph_has_no_zones(zone):
    assert taken("From our tower", "Home", rules=[rule(lines="From our tower", zone=zone)]) == [RULE, None]


@pytest.mark.parametrize(("zone", "expected"), [(Zone.HEAD, [RULE, None]), (Zone.TAIL, [None, RULE])])
@pytest.mark.parametrize("part", [Part.LINE, Part.END])
def test_a_pattern_acts_in_its_zone_only(zone, expected, part):
    tower = rule(pattern=r"tower\ \d", zone=zone, part=part, examples="tower 1")
    found = dict(read("tower 1", FIRST, SECOND, "tower 2", rules=[tower]))
    assert [found["tower 1"], found["tower 2"]] == expected


def test_what_is_known_of_a_line_is_not_changed_by_a_rule():
    rules = [
        rule(lines="Share"),
        rule("map", pattern=r"Map\ \d", part=Part.END, examples="Map 1"),
    ]
    some = page("Share", "The pass. Map 1", FIRST, outlet=outlet(*rules))
    known = Label(Role.BOILERPLATE, "known", Kind.OTHER)
    blocks = [block if block.prose else block.labelled(known) for block in some.blocks]
    assert [name for _, name in labels(apply_outlet_rules(some.with_blocks(blocks)))] == ["known", "known", None]


def test_two_pieces_without_a_space_between_them_are_both_cut_out():
    found = rule(pattern=r"Map\ \d", part=Part.INSIDE, examples="Map 1")
    assert read("A Map 1Map 2 there", rules=[found]) == [
        ("A", None), ("Map 1", RULE), ("Map 2", RULE), ("there", None),
    ]  # fmt: skip


def test_a_label_of_the_day_above_the_story_ends_a_section():
    caption = rule("caption", Kind.CREDIT, lines="Image caption,", part=Part.SECTION)
    lines = ["Image caption,", "The old mill", "Published", "14 March 2031", FIRST, SECOND]
    assert read(*lines, rules=[caption])[:4] == [
        ("Image caption,", "mysite/caption"), ("The old mill", "mysite/caption"), ("Published", None), ("14 March 2031", None),
    ]  # fmt: skip


def test_a_paragraph_whose_credit_is_cut_off_ends_a_section():
    pattern = r"– [ ] with [ ] help .*"
    rules = [
        rule(kind=Kind.RELATED, lines="More here", part=Part.SECTION),
        rule("agency", Kind.CREDIT, pattern=pattern, part=Part.END, examples="– with help by PA", spares="with"),
    ]
    credit = "– with help by Ada Hill, Tom Ridge and PA"
    assert taken(FIRST, "More here", "Rain", f"{SECOND} {credit}", rules=rules) == [
        None,
        RULE,
        RULE,
        None,
        "mysite/agency",
    ]
