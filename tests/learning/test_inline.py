import pytest

import newsparse
from newsparse import Kind, Part
from newsparse.learning import learn

STORIES = [
    (
        "The orchard at the edge of Grendon was felled on Tuesday to make room for a depot that nobody had asked for.",
        "Neighbours had tied ribbons round the trunks, and took them home before the first saw was started at seven.",
    ),
    (
        "A choir of retired sailors sang on the quay until the harbour master turned off the lamps on Saturday night.",
        "They have met for ten years in the loft above the chandler's shop, and none of them can read a note of music.",
    ),
]


def texts(change):
    return ["\n".join(change(number, *story)) for number, story in enumerate(STORIES)]


def part_of(outlet, part):
    return next((rule for rule in outlet.rules if rule.part is part), None)


def test_a_tail_that_varies_behind_its_label():
    titles = ["Axe falls on pear trees", "Loft to let above chandler"]
    raw = texts(lambda number, one, two: (f"{one} Read more: {titles[number]}", two))
    outlet = learn(raw, name="gazette")
    rule = part_of(outlet, Part.END)
    assert rule.kind is Kind.RELATED
    unseen = "The weir was opened at dawn, and the lower meadows were under water before the cows could be brought in."
    assert newsparse.parse(f"{unseen} Read more: Cows swim home", outlet=outlet).text == unseen


def test_a_tail_that_is_always_the_same():
    raw = texts(lambda number, one, two: (f"{one} Ring the newsroom bell", two))
    outlet = learn(raw, name="gazette")
    assert [newsparse.parse(text, outlet=outlet).text.split("\n\n") for text in raw] == [
        list(story) for story in STORIES
    ]


def test_a_head_that_opens_each_story():
    raw = texts(lambda number, one, two: (f"Heard on the quay | {one}", two))
    outlet = learn(raw, name="gazette")
    assert part_of(outlet, Part.START).kind is Kind.OTHER
    assert [newsparse.parse(text, outlet=outlet).text.split("\n\n") for text in raw] == [
        list(story) for story in STORIES
    ]


def test_a_mark_in_brackets():
    raw = texts(lambda number, one, two: (one.replace(" on ", " (opens in a new pane) on ", 1), two))
    assert part_of(learn(raw, name="gazette"), Part.INSIDE).take("They left (opens in a new pane) at noon.")


def test_a_mark_in_brackets_stands_in_half_of_the_articles_at_least():
    marked = texts(lambda number, one, two: (one.replace(" on ", " (opens in a new pane) on ", 1), two))
    others = [
        "A heron was seen on the roof of the mill on Sunday, and the miller's children have given it a name already.",
        "The lamps of Rope Lane were lit for the first time in a month, since their keeper can climb a ladder again.",
        "Nobody had told the ferrymen that the river would be closed for the race, and they rowed against the boats.",
    ]
    assert part_of(learn([*marked, *others[:2]], name="gazette"), Part.INSIDE)
    assert part_of(learn([*marked, *others], name="gazette"), Part.INSIDE) is None


@pytest.mark.parametrize("aside", ["(EU)", "(Grendon Free Party)", "(about 30 miles)"])
def test_an_aside_of_the_story_is_none(aside):
    raw = texts(lambda number, one, two: (one, two.replace(", and", f" {aside}, and")))
    assert part_of(learn(raw, name="gazette"), Part.INSIDE) is None


def test_what_only_one_article_has_is_none():
    raw = texts(lambda number, one, two: (f"Quay | {one} Read more: Pears" if number else one, two))
    assert learn(raw, name="gazette").rules == ()
