"""The articles that are made are articles, and newsparse reads them as they were meant."""

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Kind, Outlet, Part, Registry, Rule, UnknownOutlet
from newsparse.testing.strategies import MadeArticle, Truth, articles, outlets

_MADE = 100
_MISREAD = 4  # one or two are to be expected (docs/testing.md); how many it is, depends on the version of hypothesis
SENTENCE = "Rain fell on the hills above Grendon all night, and the river rose by 2 metres before dawn."
HEADLINE = "River above Grendon rises in night of rain"
EVERY_OUTLET = st.sampled_from(tuple(Registry.default()))
POST = Outlet(
    "post", "The Post", rules=[Rule("code", Kind.METADATA, pattern=r"\(P\d+\)", part=Part.END, examples="Rain. (P7)")]
)


def read(made):
    return Truth.of(newsparse.parse(made.raw, outlet=made.outlet))


# ---------------------------------------------------------------- the law


@pytest.mark.parametrize("outlet", [None, EVERY_OUTLET, outlets()], ids=["none", "built in", "made up"])
def test_reading_an_article_gives_back_the_truth_that_it_was_made_from_but_for_a_few(outlet):
    misread = []

    @settings(max_examples=_MADE)
    @given(articles(outlet))
    def check(made):
        if read(made) != made.truth:
            misread.append(made.raw)

    check()
    assert len(misread) <= _MISREAD, "\n----\n".join(misread)


# ---------------------------------------------------------------- what is made


@given(articles(EVERY_OUTLET))
def test_every_word_of_the_raw_text_is_told_of(made):
    truth = made.truth
    single = [text for text in (truth.headline, truth.standfirst, truth.byline) if text]
    told = [*single, *truth.body, *truth.repeats, *truth.boilerplate]
    told += [truth.dateline.text] if truth.dateline else []
    assert sorted("".join(made.raw.split())) == sorted("".join("".join(told).split()))


@given(articles(repeats=False, wrapped=False))
def test_repeats_and_wraps_can_be_had_out(made):
    assert made.truth.repeats == ()
    assert all(text in made.raw for text in made.truth.body)


@given(articles(POST))
def test_the_outlet_is_the_one_that_was_asked_for(made):
    assert made.outlet == POST


def test_an_outlet_may_be_named():
    assert find(articles("tass"), lambda made: "All news" in made.truth.boilerplate).outlet.name == "tass"


def test_an_unknown_outlet_is_refused_at_once():
    with pytest.raises(UnknownOutlet, match=r"'tas'.*'tass'"):
        articles("tas")


@pytest.mark.parametrize(
    "part",
    [
        lambda made: made.truth.standfirst,
        lambda made: made.truth.byline,
        lambda made: made.truth.dateline,
        lambda made: len(made.truth.body) > 3,
        lambda made: len(made.truth.repeats) > 1,
        lambda made: len(made.truth.boilerplate) > 3,
        lambda made: made.truth.body[0] not in made.raw,
        lambda made: "ارتفع" in made.raw,
        lambda made: "\r\n" in made.raw,
    ],
)
def test_articles_have_all_that_articles_have(part):
    assert part(find(articles(), part, settings=settings(phases=[Phase.generate], max_examples=1000, database=None)))


# ---------------------------------------------------------------- shrinking


def test_an_article_shrinks_to_a_sentence():
    made = find(articles(), lambda made: True)
    assert made == MadeArticle(SENTENCE, Truth(None, None, None, None, (SENTENCE,), (), ()), None)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("has", "raw"),
    [
        (lambda made: made.truth.headline, f"{HEADLINE}\n{SENTENCE}"),
        (lambda made: made.truth.dateline, f"LONDON (AP) — {SENTENCE}"),
        (lambda made: made.truth.byline, f"{HEADLINE}\nBy Jane Fell\n{SENTENCE}"),
    ],
    ids=["headline", "dateline", "byline"],
)  # fmt: skip
def test_an_article_shrinks_to_what_was_looked_for(has, raw):
    assert find(articles(), has).raw == raw


def test_an_article_of_an_outlet_shrinks_to_the_first_of_its_lines():
    made = find(articles("socialbites"), lambda made: made.truth.boilerplate)
    assert made.raw == f"{SENTENCE}\nNo time to read?"


def test_what_is_glued_to_a_paragraph_shrinks_to_the_outlets_example():
    made = find(articles(POST), lambda made: "(P7)" in made.truth.boilerplate)
    assert made.raw == f"{SENTENCE} (P7)"


def test_a_made_article_is_printed_with_the_name_of_its_outlet_and_not_with_all_its_rules():
    one = settings(phases=[Phase.generate], max_examples=1)  # shrunk it would look the same
    assert repr(find(articles(POST), lambda made: True, settings=one)).endswith("outlet='post')")
    assert repr(find(articles(), lambda made: True, settings=one)).endswith("outlet=None)")


def test_the_truth_of_what_is_no_article_is_refused():
    with pytest.raises(
        TypeError, match=r"article is of type str, expected an Article, such as newsparse.parse\(made.raw\)"
    ):
        Truth.of("It rained.")
