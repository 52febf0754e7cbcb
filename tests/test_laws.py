"""What holds for every text there is, whatever the rules say of it."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Boilerplate, Kind, Passage, Registry, Repeat, Role
from newsparse.testing.strategies import messy_pages, outlets, raw_texts
from newsparse.testing.strategies.raw_texts import INTERFACE
from pages import seen

pytestmark = pytest.mark.filterwarnings("error")

STORY = "Rain fell on the hills above Grendon all night and the river rose by two metres before dawn."
# Outlets whose rules and signs take what messy pages print, and others that nothing on them is of.
related_outlets = outlets(
    st.sampled_from((*INTERFACE, "Die Folgen", "What happens next", "Yes, of course.", "river rose"))
)
unrelated_outlets = outlets(st.from_regex(r"\Azq[a-z]{6,12}( [a-z]{3,8})?\Z"))


def named_parts(article: Article) -> list[Passage]:
    """Every passage that the article's fields name, in the order of the text."""
    single = [part for part in (article.headline, article.standfirst, article.byline) if part]
    return sorted((*single, *article.body, *article.repeats, *article.boilerplate), key=lambda part: part.start)


@given(raw_texts())
@example("")
@example("\0")
@example("\ud800")
@example("标题\n2023年1月十十日\n他说今天下雨。")
@example("\r\n\x85\u2028\u2029\x1c")
@example("\u200b" * 20 + "\n" + "\u200c" * 20 + "\n" + "x " * 60 + ".")  # a headline that folds to nothing
def test_never_raises_and_answers_with_an_article(raw):
    assert isinstance(newsparse.parse(raw), Article)


@given(messy_pages(), related_outlets)
def test_never_raises_with_any_outlet(raw, outlet):
    assert newsparse.parse(raw, outlet=outlet).outlet == outlet.name


@given(raw_texts())
def test_segments_cover_the_raw_text_side_by_side(raw):
    segments = newsparse.parse(raw).segments
    assert "".join(raw[segment.start : segment.end] for segment in segments) == raw
    assert [segment.start for segment in segments[1:]] == [segment.end for segment in segments[:-1]]
    assert all(segment.start < segment.end for segment in segments)


@given(messy_pages(), related_outlets)
def test_segments_cover_the_raw_text_whatever_an_outlet_cuts(raw, outlet):
    segments = newsparse.parse(raw, outlet=outlet).segments
    assert "".join(raw[segment.start : segment.end] for segment in segments) == raw
    assert all(one.end == two.start for one, two in pairwise(segments))


@given(raw_texts())
def test_white_space_and_nothing_else_is_space(raw):
    for segment in newsparse.parse(raw).segments:
        text = raw[segment.start : segment.end]
        assert (segment.role is Role.SPACE) == (not seen(text))
        assert segment.role is Role.SPACE or (seen(text[0]) and seen(text[-1]))


@given(messy_pages(), related_outlets)
def test_every_segment_of_text_is_in_one_field_of_the_article(raw, outlet):
    article = newsparse.parse(raw, outlet=outlet)
    unnamed = (Role.SPACE, Role.DATELINE)
    assert named_parts(article) == [segment for segment in article.segments if segment.role not in unnamed]


@given(raw_texts())
def test_the_dateline_is_what_its_segments_say(raw):
    article = newsparse.parse(raw)
    dated = [segment for segment in article.segments if segment.role is Role.DATELINE]
    assert bool(dated) == (article.dateline is not None)
    if article.dateline:
        assert raw[article.dateline.start : article.dateline.end] == article.dateline.text
        assert article.dateline.start == dated[0].start
        assert article.dateline.end == dated[-1].end


@given(raw_texts())
def test_every_field_holds_what_its_name_says(raw):
    article = newsparse.parse(raw)
    assert article.headline is None or article.headline.role is Role.HEADLINE
    assert article.standfirst is None or article.standfirst.role is Role.STANDFIRST
    assert article.byline is None or article.byline.role is Role.BYLINE
    assert all(passage.role is Role.BODY for passage in article.body)
    assert all(type(repeat) is Repeat and repeat.role is Role.REPEAT for repeat in article.repeats)
    assert all(type(passage) is Boilerplate for passage in article.boilerplate)
    assert all((segment.role is Role.BOILERPLATE) == isinstance(segment.kind, Kind) for segment in article.segments)


@given(raw_texts())
def test_no_passage_overlaps_another_and_the_body_keeps_its_order(raw):
    article = newsparse.parse(raw)
    assert all(one.end <= two.start for one, two in pairwise(named_parts(article)))
    for part in (article.body, article.repeats, article.boilerplate):
        assert [passage.start for passage in part] == sorted(passage.start for passage in part)


@given(raw_texts())
def test_every_segment_names_the_rule_that_decided(raw):
    for segment in newsparse.parse(raw).segments:
        assert isinstance(segment.rule, str)
        assert segment.rule


@given(raw_texts())
def test_the_text_of_a_passage_is_its_raw_text_with_white_space_collapsed(raw):
    for passage in named_parts(newsparse.parse(raw)):
        assert str(passage) == passage.text == " ".join(passage.text.split())
        assert seen(passage.text) == seen(raw[passage.start : passage.end]) != ""


@given(raw_texts())
def test_a_repeat_points_at_a_passage_of_the_same_article(raw):
    article = newsparse.parse(raw)
    for repeat in article.repeats:
        assert repeat.of in article.segments
        assert repeat.of.role is not Role.REPEAT
        assert repeat.of != repeat
        assert 0 < repeat.likeness <= 1


@given(raw_texts())
def test_the_text_is_standfirst_and_body_joined_by_blank_lines(raw):
    article = newsparse.parse(raw)
    story = [str(passage) for passage in article.body]
    if article.standfirst:
        story.insert(0, str(article.standfirst))
    assert article.text == "\n\n".join(story)


@given(raw_texts())
def test_same_answer_twice(raw):
    assert newsparse.parse(raw) == newsparse.parse(raw)


@given(raw_texts())
# The first dateline can be read only when its spaces are collapsed.
@example(f"BERLIN,  3.  Mai  2021  (dpa)  –  {STORY}\nRain closes pass\nBERLIN, 3. Mai 2021 (dpa) – {STORY}")
def test_cleaning_the_clean_text_changes_nothing(raw):
    clean = newsparse.parse(raw).text
    again = newsparse.parse(clean)
    assert again.text == clean
    assert again.boilerplate == again.repeats == ()


@given(messy_pages(), related_outlets)
def test_cleaning_the_clean_text_of_an_outlet_changes_nothing(raw, outlet):
    clean = newsparse.parse(raw, outlet=outlet).text
    assert newsparse.parse(clean, outlet=outlet).text == clean


@given(raw_texts(), unrelated_outlets)
def test_an_unrelated_outlet_in_the_registry_changes_nothing(raw, outlet):
    registry = Registry.default()
    assert newsparse.parse(raw, registry=registry.add(outlet)) == newsparse.parse(raw, registry=registry)


@given(messy_pages())
def test_frozen_values_pickle_compare_and_hash(raw):
    article = newsparse.parse(raw)
    for value in (article, article.dateline, *article.segments):
        again = pickle.loads(pickle.dumps(value))
        assert again == value
        assert hash(again) == hash(value)
    for value in (article, *article.segments[:1]):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            value.rule = "another"


@given(related_outlets)
def test_outlets_and_registries_pickle_compare_and_hash(outlet):
    registry = Registry.default().add(outlet)
    for value in (outlet, *outlet.rules, *outlet.signs, registry):
        again = pickle.loads(pickle.dumps(value))
        assert again == value
        assert hash(again) == hash(value)
    raw = "\n".join(sign.text for sign in outlet.signs)
    assert newsparse.parse(raw, registry=pickle.loads(pickle.dumps(registry))) == newsparse.parse(
        raw, registry=registry
    )


_ELSEWHERE = """
import json, sys, newsparse
print(json.dumps([repr(newsparse.parse(raw)) + repr(newsparse.parse(raw).segments) for raw in json.load(sys.stdin)]))
"""
_SAMPLES = [
    "Rain closes pass\nRain closes pass\n\nMOSCOW, April 29. /TASS/. It rained all night on the hills.\nShare\nShare",
    "All news\nNo time to read?\nGet a summary\nPublished: 5 May 2021\nLegal Disclaimer:\nMENAFN provides the\nMore",
    "\ud800 \0 \u2028 “Yes, of course.”\n\n'Yes, of course.'\n\nMore stories\nOne\nTwo\nThree\nFour",
]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_same_answer_in_another_process(seed):
    done = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE],
        input=json.dumps(_SAMPLES), capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    here = [repr(newsparse.parse(raw)) + repr(newsparse.parse(raw).segments) for raw in _SAMPLES]
    assert json.loads(done.stdout) == here
