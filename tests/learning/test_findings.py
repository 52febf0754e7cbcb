import random

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Rule, Zone
from newsparse.folding import BULLETS, DIGITS, collapse
from newsparse.learning.findings import (
    _BULLETS,
    Finding,
    Sighting,
    guess_kind,
    known_phrase,
    literal,
    look,
    places_of,
    slug,
    with_slots,
    zone_of,
)
from newsparse.learning.specimens import Line, Place, read_specimens, recurring_keys

TEXTS = st.text(max_size=40).map(collapse).filter(bool)


def sighting(text, *, places=(Place.BELOW,), prose=False, zone=Zone.TAIL, articles=(0, 1)):
    key = DIGITS.sub("#", text.lower())
    lines = tuple(Line(key, text, True, prose, zone) for _ in articles)
    where = tuple((article, 0) for article in articles)
    return Sighting(key, lines, where, frozenset(articles), frozenset(places))


def seen(pages):
    specimens = read_specimens(pages)
    return specimens, look(specimens, recurring_keys(specimens))


def test_each_recurring_line_is_found_wherever_it_stands(pages):
    specimens, sightings = seen(pages)
    assert list(sightings) == [line.key for line in specimens[0].lines if line.key in sightings], "from the top down"
    for key, found in sightings.items():
        there = [
            (number, index)
            for number, specimen in enumerate(specimens)
            for index, line in enumerate(specimen.lines)
            if line.key == key
        ]
        assert list(found.where) == there
        assert [specimens[number].lines[index] for number, index in there] == list(found.lines)
        assert found.places == {specimens[number].place(index) for number, index in there}
        assert found.articles == {specimens[number].article for number, _ in there}


def test_only_the_lines_asked_for_are_looked_at(pages):
    specimens, _ = seen(pages)
    assert list(look(specimens, {"tide tables": 4, "no such line": 2})) == ["tide tables"]
    assert look(specimens, {}) == {}


def test_looking_again_or_at_shuffled_pages_finds_the_same(pages):
    shuffled = random.Random(7).sample(pages, len(pages))
    assert seen(shuffled) == seen(pages)


def test_a_finding_counts_its_lines_and_all_articles_that_have_any():
    rule = Rule("desk", Kind.OTHER, lines=("Harbour desk", "Town hall"))
    found = Finding.of(
        rule,
        [
            sighting("Harbour desk", articles=(0, 1, 2), places=[Place.BELOW]),
            sighting("Town hall", articles=(2, 3), places=[Place.ABOVE, Place.BELOW]),
        ],
    )
    assert found.counts == {"Harbour desk": 3, "Town hall": 2}
    assert (found.articles, found.places) == (4, ("above the story", "below the story"))
    assert len({found, Finding(rule, {}, 4, found.places)}) == 2


@pytest.mark.parametrize(
    ("texts", "text"),
    [
        (["12 comments", "3 comments"], "# comments"),
        (["Since 1871", "Since 1871"], "Since 1871"),
        (["Page 1 of 9", "Page 2 of 9"], "Page # of #"),
        (["٣ comments", "12 comments"], "# comments"),
        (["Harbour desk", "HARBOUR DESK"], "Harbour desk"),
    ],
)
def test_numbers_that_vary_are_slots_and_others_stay(texts, text):
    assert with_slots(texts) == text


@pytest.mark.parametrize(("text", "shown"), [("• Tide tables", "Tide tables"), ("»» 3 left", "3 left"), ("•", "•")])
def test_a_line_is_shown_without_its_bullet(text, shown):
    assert sighting(text).text == shown


def test_no_bullet_is_taken_from_a_line_that_folding_would_leave():
    assert {*_BULLETS} < {*BULLETS}
    assert sighting("'Harbour' desk").text == "'Harbour' desk"


@given(TEXTS, st.sampled_from(["7", "2031", "٧٧"]))
def test_a_literal_takes_its_text_whatever_its_numbers_and_nothing_longer(text, number):
    pattern = regex.compile(literal(text), regex.VERBOSE)
    assert pattern.fullmatch(text)
    assert pattern.fullmatch(DIGITS.sub(number, text))
    assert not pattern.fullmatch(f"{text}x")
    assert not pattern.fullmatch(f"x{text}")


@given(st.text("ab #.*12", max_size=4), st.text("ab #.*12", max_size=4))
def test_a_literal_takes_no_other_text(text, other):
    same = DIGITS.split(text) == DIGITS.split(other)
    assert (regex.fullmatch(literal(text), other, regex.VERBOSE) is not None) is same


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("share this article", Kind.SHARING),
        ("# comments", Kind.COMMENTS),
        ("most popular stories", Kind.RELATED),
        ("read more: nine geese on the roof", Kind.RELATED),
        ("nine geese on the roof", None),
        ("", None),
    ],
)
def test_a_phrase_is_known_as_a_whole_line_or_as_what_opens_one(key, kind):
    phrase = known_phrase(key)
    assert (phrase and phrase.kind) == kind


@pytest.mark.parametrize(
    ("found", "kind"),
    [
        (sighting("Share this article"), Kind.SHARING),  # what the phrases know goes before shape
        (sighting("© Gazette of the Aune"), Kind.LEGAL),
        (sighting("11 September 2031"), Kind.METADATA),
        (sighting("Tide tables"), Kind.NAVIGATION),
        (sighting("Tide tables", places=[Place.INSIDE, Place.BELOW]), Kind.OTHER),
        (sighting("Tide tables and " + "more tables " * 5), Kind.OTHER),
        (sighting("Tide tables are printed daily.", prose=True), Kind.OTHER),
    ],
)
def test_the_kind_is_what_the_phrases_know_or_else_what_place_and_shape_suggest(found, kind):
    assert guess_kind(found) is kind


@given(st.permutations(Place))
def test_places_are_named_from_the_top_down(places):
    assert places_of(places) == ("above the story", "inside the story", "below the story")
    assert places_of(places[:1]) == (places[0].value,)
    assert places_of([]) == ()


@pytest.mark.parametrize(
    ("zones", "zone"),
    [
        ([Zone.HEAD], Zone.HEAD),
        ([Zone.TAIL, Zone.TAIL], Zone.TAIL),
        ([Zone.HEAD, Zone.TAIL], Zone.ANYWHERE),
        ([Zone.HEAD, Zone.ANYWHERE], Zone.ANYWHERE),
        ([], Zone.ANYWHERE),
    ],
)
def test_lines_in_one_zone_make_a_rule_for_it(zones, zone):
    assert zone_of([Line("", "", True, False, one) for one in zones]) is zone


@given(st.text(max_size=60))
def test_any_text_makes_a_name_that_a_rule_may_have(text):
    assert Rule(slug(text, "notice"), Kind.OTHER, lines="Harbour desk")


def test_a_name_is_the_text_s_first_words():
    assert slug("In the “Spotlight” THIS week: geese", "section") == "in-the-spotlight-this"
    assert slug("Über uns: Läden", "section") == "uber-uns-laden"
    assert slug("О нас", "section") == "section"
