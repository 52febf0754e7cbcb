import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Kind, Outlet, Part, Zone
from newsparse.learning.findings import look
from newsparse.learning.sections import find_sections
from newsparse.learning.specimens import read_specimens, recurring_keys

STORIES = [
    (
        "Tolm bridge stays shut",
        "The bridge at Tolm stays shut because a cart of bricks broke through its planks, the warden said on Monday.",
        "Farmers from the far bank row their milk across, and have asked the warden for a bigger boat by the weekend.",
    ),
    (
        "Choir of millers sings",
        "A choir of millers sang in the chapel on Sunday, and the bell ringer had to open all doors for the crowd.",
        "They had rehearsed between the stones at night, and not one of them had ever read a note of music before.",
    ),
]
TITLES = [
    ("Nine geese seen on the town hall roof", "Porter finds a purse in the snow", "Fog bell dredged from the harbour"),
    ("Lamps stay dark for a third week", "Barrel fits through no gate of the town", "Cows swim home to their chapel"),
]
MENU = [("Grain", "Wool", "Tin"), ("Salt", "Hops", "Flax")]
OWN = ["Harbour desk", "Heard on the quay", "Tide tables", "Call our tip line"]


def sections(*pages):
    """Return the rules for sections, if all lines that come back are the outlet's."""
    return rules(read_specimens("\n".join(page) for page in pages))


def rules(specimens):
    return [finding.rule for finding in find_sections(specimens, look(specimens, recurring_keys(specimens)))]


def count_above(above, stories, headline=None):
    """Count the sections above stories whose headlines were found to be the lines of this index."""
    specimens = read_specimens("\n".join((*lines, story)) for lines, story in zip(above, stories, strict=True))
    return len(rules([evolve(specimen, headline=headline) for specimen in specimens]))


def pages(above=lambda number: (), below=lambda number: (), inside=lambda number: ()):
    return [
        (*above(number), headline, first, *inside(number), second, *below(number))
        for number, (headline, first, second) in enumerate(STORIES)
    ]


def test_a_line_over_lines_that_vary_opens_a_section_up_to_the_next_that_comes_back():
    (rule,) = sections(
        *pages(below=lambda number: ("Heard on the quay", *TITLES[number], "Tide tables", "Call our tip line"))
    )
    assert (rule.part, rule.kind, rule.zone) == (Part.SECTION, Kind.RELATED, Zone.TAIL)
    assert (rule.lines, rule.until) == (("Heard on the quay",), ("Tide tables",))


def test_a_line_over_none_opens_none():
    assert sections(*pages(below=lambda number: ("Heard on the quay", "Tide tables"))) == []


@pytest.mark.parametrize("most", [1, 3])
def test_a_section_has_room_for_more_lines_than_were_seen_and_no_end_of_its_own_goes_on(most):
    def below(number):
        return ("Heard on the quay", *TITLES[number][: most if number else 1])

    (rule,) = sections(*pages(below=lambda number: (*below(number), "Tide tables")))
    assert most < rule.longest < 10 * most
    (endless,) = sections(*pages(below=below))
    assert (endless.until, endless.longest) == ((), None)


def test_all_lines_that_were_seen_to_end_it_end_it():
    ends = ("Tide tables", "Call our tip line")
    (rule,) = sections(
        *pages(below=lambda number: ("Heard on the quay", *TITLES[number], ends[number], ends[1 - number]))
    )
    assert set(rule.until) == set(ends)


@pytest.mark.parametrize(("second_end", "count"), [("Tide tables", 1), ("Call our tip line", 2)])
def test_sections_of_one_kind_are_one_rule_if_they_end_alike(second_end, count):
    def below(number):
        first, *others = TITLES[number]
        return "Heard on the quay", first, "Tide tables", "Most opened", *others, second_end

    found = sections(*pages(below=below))
    assert len(found) == count
    assert [line for rule in found for line in rule.lines] == ["Heard on the quay", "Most opened"]


def test_menus_are_one_rule_whatever_ends_them():
    def above(number):
        return (
            "Markets",
            *MENU[number][:2],
            "Tide tables",
            "Ports",
            MENU[number][2],
            "Call our tip line",
            "Harbour desk",
        )

    (rule,) = sections(*pages(above))
    assert (rule.kind, rule.zone, rule.lines) == (Kind.NAVIGATION, Zone.HEAD, ("Markets", "Ports"))
    assert set(rule.until) == {"Tide tables", "Call our tip line"}


def test_what_stands_under_a_heading_says_its_kind_if_the_phrases_do_not():
    def below(heading, lines):
        return sections(*pages(below=lambda number: (heading, *lines[number], "Tide tables")))[0].kind

    assert below("Quayside", TITLES) is Kind.RELATED
    assert below("Quayside", MENU) is Kind.OTHER
    assert below("Most popular stories", MENU) is Kind.RELATED


def test_a_section_of_the_shared_phrases_is_proposed_only_where_its_end_is_known():
    def below(*end):
        return sections(*pages(below=lambda number: ("Most popular stories", *TITLES[number], *end)))

    assert below() == []
    assert [rule.until for rule in below("Tide tables")] == [("Tide tables",)]


@pytest.mark.parametrize("standfirst", [(), ("Millers and bridge wardens open chapel doors at Tolm",)])
def test_a_line_over_the_headline_opens_none(standfirst):
    assert sections(*pages(lambda number: ("Harbour desk", *standfirst[:number]))) == []


def test_a_heading_above_the_story_ends_before_its_headline():
    (rule,) = sections(*pages(lambda number: ("Heard on the quay", *TITLES[number], "Tide tables")))
    assert (rule.lines, rule.until) == (("Heard on the quay",), ("Tide tables",))
    assert sections(*pages(lambda number: ("Heard on the quay", *TITLES[number]))) == []


def test_a_line_in_the_story_opens_none():
    assert sections(*pages(inside=lambda number: ("What we know",), below=lambda number: ("Tide tables",))) == []


def test_a_line_that_stands_once_in_a_story_ends_no_section_elsewhere():
    pause = "Tap here for sound"
    (rule,) = sections(
        *pages(
            inside=lambda number: (pause,) * number,
            below=lambda number: ("Heard on the quay", TITLES[number][0], pause, *TITLES[number][1:], "Tide tables"),
        )
    )
    assert (rule.lines, rule.until) == (("Heard on the quay",), ("Tide tables",))


@pytest.mark.parametrize(("paragraphs", "count"), [(1, 1), (2, 0)])
def test_prose_as_long_as_the_story_may_be_a_story_too(paragraphs, count):
    def below(number):
        prose = [text.replace("e", "a") for text in STORIES[number][1:]]
        return "Tide tables", "Call our tip line", "Heard on the quay", TITLES[number][0], *prose[:paragraphs]

    assert len(sections(*pages(below=below))) == count


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Broken planks keep the bridge at Tolm shut", "Choir of millers fills the chapel on Sunday"), 0),
        (("Nine geese seen on the roof of an inn", "Porter finds a purse in the snow at night"), 1),
        (("古い橋が大雨で壊れ通行止め", "粉屋の合唱団が教会で歌った"), 0),
        (("屋根に鵞鳥が九羽いるのを見た", "雪の中で財布を見つけた門番さん"), 1),
    ],
)
def test_a_line_above_that_shares_its_words_with_the_story_may_be_its_headline(lines, count):
    japanese = [
        "古い橋は大雨で壊れ、春まで通行止めになったと町役場が月曜日に発表した。農家は舟で牛乳を運んでいるという。",
        "粉屋の合唱団は日曜日に教会で初めて歌い、鐘つきは集まった人のために扉を開けたという。夜ごと練習をした。",
    ]
    stories = [story[1] for story in STORIES] if lines[0].isascii() else japanese
    above = [("Quayside", line, "Tide tables", titles[1]) for line, titles in zip(lines, TITLES, strict=True)]
    assert count_above(above, stories) == count


@pytest.mark.parametrize(("headline", "count"), [(None, 1), (1, 0)])
def test_a_headline_is_in_no_section(headline, count):
    above = [("Quayside", titles[0], "Tide tables", titles[1]) for titles in TITLES]
    assert count_above(above, [story[1] for story in STORIES], headline) == count


def test_the_last_line_above_the_story_that_varies_is_in_no_section():
    above = [("Quayside", titles[0], "Tide tables") for titles in TITLES]
    assert count_above(above, [story[1] for story in STORIES]) == 0


@settings(max_examples=30)
@given(st.data())
def test_no_section_takes_the_story_on_pages_it_was_learned_from(data):
    def lines(number):
        found = data.draw(st.lists(st.sampled_from([*OWN, *TITLES[number], *MENU[number]]), max_size=7, unique=True))
        return tuple(found)

    made = pages(lines, lines)
    for rule in sections(*made):
        outlet = Outlet("gazette", "Gazette", rules=[rule])
        for page, story in zip(made, STORIES, strict=True):
            article = newsparse.parse("\n".join(page), outlet=outlet)
            taken = [part.text for part in article.boilerplate if part.rule == f"gazette/{rule.name}"]
            assert not set(taken) & set(story)
