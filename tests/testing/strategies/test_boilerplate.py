import pytest
from hypothesis import find, given
from hypothesis import strategies as st

import newsparse
from newsparse import Kind, Outlet, Part, Registry, Role, Rule, UnknownOutlet
from newsparse.testing.strategies import boilerplate
from newsparse.testing.strategies.boilerplate import lines_of, shared_lines

STORY = "Rain fell on the hills above Grendon all night, and the river rose by two metres before dawn."


@pytest.mark.parametrize("outlet", tuple(Registry.default()), ids=lambda outlet: outlet.name)
def test_a_line_of_an_outlet_is_taken_by_one_of_its_rules(outlet):
    @given(boilerplate(outlet))
    def check(made):
        assert any(rule.take(made.text) and rule.kind is made.kind and rule.part is made.part for rule in outlet.rules)

    check()


@given(boilerplate())
def test_a_shared_phrase_is_boilerplate_of_its_kind_below_a_story(made):
    (found,) = newsparse.parse(f"{STORY}\n{made.text}", registry=Registry()).boilerplate
    assert (found.text, found.kind) == (made.text, made.kind)


def test_lines_and_what_patterns_take_of_their_examples_are_printed():
    rules = [
        Rule("more", Kind.RELATED, lines=("More from us", "Page #"), part=Part.SECTION, until="The end", longest=3),
        Rule("code", Kind.METADATA, pattern=r"\(P\d+\)", part=Part.END, examples="It rained. (P7)"),
        Rule("author", Kind.CREDIT, lines="Our own", role=Role.BYLINE),
    ]
    made = lines_of(Outlet("post", "Post", rules=rules))
    assert [(line.text, line.kind, line.part, line.longest) for line in made] == [
        ("More from us", Kind.RELATED, Part.SECTION, 3),
        ("Page 12", Kind.RELATED, Part.SECTION, 3),
        ("(P7)", Kind.METADATA, Part.END, None),
    ]


@pytest.mark.parametrize("rules", [(), [Rule("author", Kind.CREDIT, lines="Our own", role=Role.BYLINE)]])
def test_an_outlet_without_boilerplate_is_told_with_what_to_give_it(rules):
    with pytest.raises(ValueError, match=r"rules of outlet 'post' have no lines and no examples.*; give it a rule"):
        boilerplate(Outlet("post", "Post", rules=rules))


def test_an_unknown_outlet_is_refused():
    with pytest.raises(UnknownOutlet, match="'tas'"):
        boilerplate("tas")


def test_what_names_no_outlet_is_refused_as_the_argument_that_it_is():
    with pytest.raises(TypeError, match="outlet is of type int, expected a name such as 'tass' or an Outlet"):
        boilerplate(5)


def test_phrases_come_in_all_languages_english_first():
    assert len(shared_lines()) > len(shared_lines("en")) > 1000
    assert shared_lines()[0] == shared_lines("en")[0]
    assert find(boilerplate(), lambda made: True) == shared_lines()[0]
    assert find(st.one_of(boilerplate()), lambda made: not made.text.isascii())
