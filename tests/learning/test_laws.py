"""What holds whatever is learned from."""

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.learning import learn, study, write_module

LINES = st.one_of(
    st.sampled_from(
        [
            "Grendon Gazette",
            "Town hall",
            "• Tide tables",
            "Related stories",
            "12 comments",
            "3 comments",
            "Quarter: Old town",
            "Quarter: Rope Lane",
            "Set in type on March 3 by Ada Quill",
            "Set in type on May 12 by Bo Winter",
            "MOSCOW, April 29. /TASS/. The bridge over the river is open again for lorries, the mayor's office said on Friday.",
            "The council of the town by the river voted on Monday to buy the old rope works for a school. Read more: Ropes",
            "Two elms by the town wall have to go because their roots lift the pavement, the parks office said. Read more: Elms",
            "If you buy through our links, we may earn a commission, and the price that you pay in the shop stays the same.",
            "A choir of retired sailors (opens in a new pane) sang on the quay until the lamps were turned off at midnight.",
            "山の上の古い駅舎は来年の春に図書館として生まれ変わると町役場が発表した。",
            "",
        ]
    ),
    st.text(max_size=40),
    st.text(alphabet="aA. :#(“1٣\\'\"|", max_size=200),
)
TEXTS = st.lists(st.lists(LINES, max_size=15).map("\n".join), min_size=2, max_size=5)


@given(TEXTS)
def test_never_raises_and_rules_take_their_examples(texts):
    for rule in learn(texts, name="gazette").rules:
        for text in (*rule.examples, *rule.lines):
            assert rule.take(text)


@given(TEXTS, st.randoms(use_true_random=False))
def test_order_does_not_matter(texts, random):
    shuffled = random.sample(texts, len(texts))
    assert study(shuffled, name="gazette") == study(texts, name="gazette")


@given(TEXTS)
def test_parse_keeps_its_laws_with_what_was_learned(texts):
    outlet = learn(texts, name="gazette")
    for raw in texts:
        article = newsparse.parse(raw, outlet=outlet)
        assert "".join(raw[segment.start : segment.end] for segment in article.segments) == raw
        assert newsparse.parse(article.text, outlet=outlet).text == article.text


@given(TEXTS)
@settings(max_examples=50)
def test_the_module_gives_the_same_outlet(texts):
    proposal = study(texts, name="gazette")
    names = {}
    exec(write_module(proposal), names)
    assert names["OUTLET"] == proposal.outlet
