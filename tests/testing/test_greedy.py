import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, Zone
from newsparse.testing import Fault, check_outlet

HEAD = Zone.HEAD


def greedy(rule, articles=()):
    """Return the texts of the findings that the rule is greedy."""
    findings = check_outlet(Outlet("gazette", "Gazette", rules=[rule]), articles)
    return [finding.text for finding in findings if finding.what is Fault.GREEDY]


def pattern(source, example, part=Part.LINE, **settings):
    return Rule("rule", Kind.OTHER, pattern=source, examples=example, part=part, **settings)


def lines(*texts, **settings):
    return Rule("rule", Kind.OTHER, lines=texts, **settings)


@pytest.mark.parametrize(
    "rule",
    [
        pattern(r"Subscribe\ Now!.*", "It rained. Subscribe Now!", Part.END),
        pattern(r"Subscribe\ Now!.*", "It rained. Subscribe Now! Only today.", Part.INSIDE),
        pattern(r"Subscribe\ Now!.*", "Subscribe Now!"),
        pattern(r".*\ ©\ Gazette", "The pier © Gazette"),
        pattern(r"The\ post\ .*\ appeared\ first", "The post Rain appeared first"),
        pattern(r"\[.*\]", "It rained. [print] Again.", Part.INSIDE),
        pattern(r"Read\ on:\ .{2,80}", "It rained. Read on: Snow", Part.INSIDE),
        pattern(r"By(?:\ \p{Lu}\w+){1,3}", "By Ada Quill It rained.", Part.START),
    ],
    ids=lambda rule: rule.pattern,
)
def test_a_pattern_that_runs_on_over_the_story_is_greedy(rule):
    [text] = greedy(rule)
    assert "glued to" in text


@pytest.mark.parametrize(
    "rule",
    [
        pattern(r"Subscribe\ Now!", "It rained. Subscribe Now!", Part.END),
        pattern(r"Subscribe\ Now![^.!?]{0,80}", "Subscribe Now! Only today"),
        pattern(r"[^©]{0,200}\ ©\ Gazette", "The pier © Gazette"),
        pattern(r"The\ post\ .{2,200}\ appeared\ first", "The post Rain appeared first"),
        pattern(r"\[print(?:\ page)?\]", "It rained. [print] Again.", Part.INSIDE),
        pattern(r"Read\ on:\ [^.!?]{2,80}", "It rained. Read on: Snow", Part.END),
        pattern(r"GAZETTE\ \|\ ", "GAZETTE | It rained.", Part.START),
        pattern(r"Advertisement(?=\ \p{Lu})", "Advertisement It rained.", Part.START),
        pattern(r"Anzeige\ öffnen", "Anzeige öffnen Es regnete.", Part.START),
        pattern(r"•\ .*", "• It rained", role=Role.STANDFIRST),
    ],
    ids=lambda rule: rule.pattern,
)
def test_a_pattern_that_knows_its_bounds_is_not(rule):
    assert greedy(rule) == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (pattern(r"\p{Lu}.{2,60}", "Tide tables"), "Ferry to the islands sails again"),
        (pattern(r"[^.]{2,40}\?", "Who reads this?"), "What happens next?"),
        (pattern(r"\([^)]+\)", "It rained (ad) again.", Part.INSIDE), "about a third"),
        (pattern(r"[^.]+\.", "Gazette.", Part.END), "Yes, said the captain."),
        (pattern(r"[\w\ ]{2,40}", "Tide tables", Part.START), "Ferry to the islands sails again"),
    ],
    ids=["headline", "question", "brackets", "last-sentence", "any-beginning"],
)
def test_a_pattern_that_takes_invented_stories_is_greedy(rule, text):
    [found] = greedy(rule)
    assert text in found


@pytest.mark.parametrize("part", [Part.START, Part.INSIDE, Part.END])
def test_one_word_is_too_little_for_a_part_of_a_paragraph(part):
    examples = {Part.START: "Gazette It rained.", Part.INSIDE: "It Gazette rained.", Part.END: "It rained. Gazette."}
    [text] = greedy(pattern(r"Gazette\.?", examples[part], part))
    assert "'Gazette" in text


def test_one_word_is_enough_for_a_line():
    assert greedy(lines("World", "Update")) == []
    assert greedy(pattern(r"Updates?+", "Update")) == []


def test_a_section_takes_no_subheading_of_a_story():
    [text] = greedy(lines("Tide tables", "Background", part=Part.SECTION))
    assert "Background" in text
    assert greedy(lines("Background", part=Part.SECTION, zone=HEAD)) == []
    assert greedy(lines("Background")) == []


@pytest.mark.parametrize("line", ["#:#", "-#:#", "#", "-30-", "+#"])
def test_a_number_on_a_line_of_its_own_is_the_storys(line):
    [text] = greedy(lines("Tide tables", line))
    assert "of a live blog" in text
    assert greedy(lines(line, zone=HEAD)) == []


def test_a_pattern_for_some_numbers_is_not_greedy():
    assert greedy(pattern(r"-30-", "-30-")) == []
    assert greedy(pattern(r"0\d:[0-5]\d", "02:14")) == []
    [text] = greedy(pattern(r"\d\d?:\d\d", "02:14"))
    assert "17:45" in text


ARTICLE = (
    "Ferry sails again\n\n"
    "The Gazette has learned that the ferry will sail. Zoltan of Kelmar took the wheel on Monday at nine in the morning."
)


def test_a_pattern_that_takes_a_sentence_of_the_articles_is_greedy():
    rule = pattern(r"Zoltan\ of\ .{2,90}", "Zoltan of Orn, captain")
    assert greedy(rule) == []
    [text] = greedy(rule, [ARTICLE])
    assert "took the wheel" in text


def test_what_is_glued_to_a_story_of_the_articles_is_what_a_rule_for_parts_is_for():
    rule = pattern(r"Photo:\ [^:]{2,90}", "It rained. Photo: Ada Quill", Part.END)
    glued = (
        "The ferry sailed on Monday, after a week in which nobody could leave. Photo: Ada Quill of Kelmar. Rain fell."
    )
    assert greedy(rule, [f"Ferry sails again\n\n{glued}"]) == []


def test_paragraphs_are_not_held_against_a_rule_that_acts_above_the_story():
    paragraph_only = pattern(r"The\ ferry\ .{60,300}", "The ferry " + "is late " * 9)
    assert greedy(paragraph_only)
    above = pattern(r"The\ ferry\ .{60,300}", "The ferry " + "is late " * 9, zone=HEAD)
    assert greedy(above) == []
