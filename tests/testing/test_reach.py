import pytest

from newsparse import Kind, Outlet, Part, Registry, Role, Rule, Zone
from newsparse.testing import Fault, check_outlet

STORY = "The ferry to the islands sailed again on Monday, after a week in which nobody could leave the harbour."


def found(*rules, articles=()):
    """Return what is found about the reach of these rules: names and faults."""
    reach = {Fault.DEAD, Fault.SHADOWED, Fault.SUPERFLUOUS, Fault.UNSEEN}
    findings = check_outlet(Outlet("gazette", "Gazette", rules=rules), articles)
    return [(finding.where, finding.what) for finding in findings if finding.what in reach]


def line(name="links", **settings):
    return Rule(name, Kind.RELATED, **{"lines": "More from the Gazette", **settings})


@pytest.mark.parametrize(
    "rule",
    [
        line(),
        line(zone=Zone.HEAD),
        line(zone=Zone.TAIL),
        line(part=Part.SECTION),
        line(part=Part.SECTION, zone=Zone.TAIL, until="Tide tables"),
        line(part=Part.SECTION, zone=Zone.HEAD, until="Tide tables", longest=9),
        line(lines=("More from the Gazette", "Tide tables: # and #")),
        line(lines=(), pattern=r"\(Gazette/\d+\)", part=Part.END, examples="It rained. (Gazette/12)"),
        line(lines=(), pattern=r"GAZETTE:\ ", part=Part.START, examples="GAZETTE: It rained in the hills."),
        line(
            lines=(), pattern=r"\(see\ page\ \d+\)", part=Part.INSIDE, examples="It rained (see page 3) in the hills."
        ),
        line(lines=(), pattern=r"Set\ in\ type\ by\ \p{Lu}\w++", role=Role.BYLINE, examples="Set in type by Ada"),
    ],
    ids=lambda rule: f"{rule.part.value}-{rule.zone.value}-{rule.role.value}",
)
def test_a_rule_that_acts_where_it_should_is_left_in_peace(rule):
    assert found(rule) == []


def test_a_paragraph_can_not_be_taken_above_the_story_because_the_story_begins_with_it():
    notice = (
        "This page was set in type by hand on the old press beside the harbour, and nobody else may print it again."
    )
    pattern = r"This\ page\ was\ set\ in\ type\ .{2,120}"
    assert found(line(lines=(), pattern=pattern, zone=Zone.HEAD, examples=notice)) == [("links", Fault.DEAD)]
    assert found(line(lines=(), pattern=pattern, zone=Zone.TAIL, examples=notice)) == []


def test_a_rule_for_what_is_cut_off_as_a_dateline_is_alive_where_no_dateline_is_looked_for():
    rule = line(lines=(), pattern=r"\(Gazette\)\ ", part=Part.START, examples="(Gazette) It rained in the hills.")
    assert found(rule) == []


def test_the_second_rule_with_a_line_is_shadowed_by_the_first():
    rules = line("first", zone=Zone.HEAD), line("second", lines=("Tide tables of today", "More from the Gazette"))
    assert found(*rules) == [("second", Fault.SHADOWED)]


def test_a_line_is_shadowed_by_a_pattern_only_if_lines_are_not_looked_up_first():
    wide = line("wide", lines=(), pattern=r"More\ from\ .{2,40}", examples="More from Kelmar")
    assert found(wide, line("exact")) == []
    narrow = line("narrow", lines=(), pattern=r"More\ from\ the\ \w++", examples="More from the Bugle")
    assert found(wide, narrow) == [("narrow", Fault.SHADOWED)]


def test_the_finding_names_the_rule_in_front():
    [finding] = check_outlet(Outlet("gazette", "Gazette", rules=[line("first"), line("second")]))
    assert "'gazette/first'" in finding.text
    assert "'More from the Gazette'" in finding.text


def test_a_pattern_is_alive_if_one_of_its_examples_is_left_to_it():
    wide = line("wide", lines=(), pattern=r"More\ from\ .{2,40}", examples="More from Kelmar")
    rest = line("rest", lines=(), pattern=r"(?:More|Less)\ from\ \w++", examples=("More from Orn", "Less from Orn"))
    assert found(wide, rest) == []


def test_what_newsparse_does_by_itself_is_superfluous():
    assert found(Rule("share", Kind.SHARING, lines=("Share this article", "Copy link"))) == [
        ("share", Fault.SUPERFLUOUS)
    ]
    assert found(Rule("popular", Kind.RELATED, lines="Most popular stories", part=Part.SECTION)) == [
        ("popular", Fault.SUPERFLUOUS)
    ]


def test_a_shared_phrase_is_of_use_with_another_kind_another_end_or_in_company():
    assert found(Rule("share", Kind.OTHER, lines="Share this article")) == []
    assert found(Rule("share", Kind.SHARING, lines=("Share this article", "Gazette in your pocket"))) == []
    until = "Printed on the Aune"
    assert (
        found(Rule("popular", Kind.RELATED, lines="Most popular stories", part=Part.SECTION, until=until, longest=9))
        == []
    )


def article(*lines):
    return "\n\n".join(("Ferry sails again", STORY, *lines))


def test_a_rule_that_acts_in_none_of_several_articles_is_unseen():
    assert found(line(), articles=[article(str(number)) for number in range(5)]) == [("links", Fault.UNSEEN)]


def test_a_rule_that_another_outlet_has_too_need_not_act_in_the_articles():
    articles = [article(str(number)) for number in range(5)]
    other = Outlet("bugle", "Bugle", rules=[line()])
    findings = check_outlet(Outlet("gazette", "Gazette", rules=[line()]), articles, registry=Registry().add(other))
    assert findings == ()


def test_few_articles_say_nothing_about_what_they_lack_and_one_is_enough_to_show_a_rule():
    assert found(line(), articles=[article(str(number)) for number in range(4)]) == []
    shown = [article(str(number)) for number in range(9)] + [article("More from the Gazette")]
    assert found(line(), articles=shown) == []
