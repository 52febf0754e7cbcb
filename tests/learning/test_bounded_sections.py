"""Sections that know how many lines they may have (`Rule.longest`)."""

import pytest

import newsparse
from newsparse import BadRule, Kind, Outlet, Part, Rule

STORY = (
    "The ferry between Grendon and the island of Sall will sail twice as often from the first of June, its owner said.\n"
    "Islanders had asked for more crossings for years, because the last boat left before the shops on shore closed."
)


def outlet(longest):
    trending = Rule(
        "trending", Kind.RELATED, lines="Trending", part=Part.SECTION, until="Weather and tides", longest=longest
    )
    return Outlet("gazette", "Gazette", rules=[trending])


def taken(raw, longest):
    parts = newsparse.parse(raw, outlet=outlet(longest)).boilerplate
    return [part.text for part in parts if part.rule == "gazette/trending"]


def test_takes_the_lines_up_to_the_one_that_ends_it():
    raw = f"{STORY}\nTrending\nHarbour wall cracks\nBakers strike\nWeather and tides"
    assert taken(raw, 2) == ["Trending", "Harbour wall cracks", "Bakers strike"]


def test_takes_its_heading_alone_when_the_end_is_too_far_away():
    raw = f"{STORY}\nTrending\nHarbour wall cracks\nBakers strike\nWeather and tides"
    assert taken(raw, 1) == ["Trending"]


def test_spares_the_story_when_no_end_comes():
    raw = f"Trending\n{STORY}\n{STORY.replace('ferry', 'train')}"
    assert taken(raw, 3) == taken(raw, None) == ["Trending"]


def test_longest_without_until_is_refused():
    with pytest.raises(BadRule, match=r"rule 'more'.*add until="):
        Rule("more", Kind.RELATED, lines="More", part=Part.SECTION, longest=3)


@pytest.mark.parametrize("longest", [0, -1, 2.5, "3"])
def test_longest_is_a_number_of_lines(longest):
    with pytest.raises(BadRule, match="1 or more"):
        Rule("more", Kind.RELATED, lines="More", part=Part.SECTION, until="Weather", longest=longest)
