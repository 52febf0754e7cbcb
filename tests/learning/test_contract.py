"""What is proposed passes the kit as it is."""

import pytest

from newsparse import learn
from newsparse.learning import study, write_module
from newsparse.rule_checks import leaves_room
from newsparse.testing import assert_outlet


@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_kit_finds_nothing_to_change_in_what_is_learned(pages, number):
    outlet = learn(pages[:number], name="gazette")
    assert outlet.rules
    assert_outlet(outlet, pages)


def test_rules_that_were_taken_over_need_not_act_in_the_articles(of_tass):
    articles = [*of_tass, of_tass[0].replace("All news", "News")]
    assert len(articles) >= 5
    assert_outlet(learn(of_tass, name="archive"), articles)
    assert_outlet(learn(of_tass, name="tass"), articles)


def test_the_module_that_is_written_passes_too(pages):
    names = {}
    exec(write_module(study(pages, name="gazette")), names)
    assert_outlet(names["OUTLET"], pages)


def test_a_pattern_with_room_spares_a_line_of_the_stories(pages):
    rules = [rule for rule in learn(pages, name="gazette").rules if rule.pattern and leaves_room(rule.pattern)]
    assert rules
    for rule in rules:
        assert any(spare in page for spare in rule.spares for page in pages)


def test_what_newsparse_does_by_itself_is_not_proposed(pages):
    shared = [
        page.replace("Harbour desk", "11 September 2031").replace("Neighbours also opened", "Most popular stories")
        for page in pages
    ]
    last = [page.partition("\nTip line")[0] for page in shared]  # no line ends the section
    lines = {line for rule in learn(last, name="gazette").rules for line in rule.lines}
    assert "Tide tables" in lines
    assert not lines & {"11 September 2031", "# September #", "Most popular stories"}


def test_a_lone_hint_is_not_proposed(page):
    stories = [page(number).split("\n")[8:16] for number in range(3)]
    texts = ["\n".join(["Tide tables of today", *story]) for story in stories]
    assert learn(texts, name="gazette").signs == ()
    two = ["\n".join(["Tide tables of today", "Weather for the valley", *story]) for story in stories]
    assert len(learn(two, name="gazette").signs) == 2
