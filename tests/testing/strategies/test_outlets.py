import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Part, Registry
from newsparse.testing.strategies import outlets, raw_texts, registries


@given(registries(Registry.default()), raw_texts())
def test_any_registry_reads_any_text(registry, raw):
    assert set(registry.names) >= set(Registry.default().names)
    assert newsparse.parse(raw, registry=registry).outlet in (None, *registry.names)


@given(registries())
def test_the_outlets_of_a_registry_have_names_of_their_own_and_none_is_broken(registry):
    assert len(registry.names) == len(list(registry))
    assert registry.problems == ()


@pytest.mark.parametrize("part", Part)
def test_outlets_have_rules_of_every_part(part):
    found = settings(phases=[Phase.generate], max_examples=1000, database=None)
    assert find(outlets(), lambda outlet: any(rule.part is part for rule in outlet.rules), settings=found)


@pytest.mark.slow
def test_an_outlet_shrinks_to_one_without_signs_and_rules_and_a_registry_to_none():
    outlet = find(outlets(), lambda outlet: True)
    assert (outlet.name, outlet.signs, outlet.rules) == ("zz-a", (), ())
    assert find(registries(), lambda registry: True) == Registry()


def test_rules_and_signs_are_made_of_the_lines_that_are_given():
    outlet = find(outlets(st.just("Tide table")), lambda outlet: outlet.rules and outlet.signs)
    assert outlet.signs[0].text == "Tide table"
    assert outlet.rules[0].take("Tide table")
