from newsparse import Kind, Outlet, Part, Role, Rule
from newsparse.testing.stories import PARAGRAPHS, STORY
from newsparse.testing.trial import trial, trials

LINKS = Rule("links", Kind.RELATED, lines="More from the Gazette", part=Part.SECTION, until="Tide tables")
OUTLET = Outlet("gazette", "Gazette", rules=[LINKS])


def test_a_text_stands_once_above_the_story_and_once_below_its_first_paragraphs():
    above, below = trials(LINKS, " More  from the Gazette")
    assert above.raw.startswith("More from the Gazette\n\n")
    assert above.raw.endswith(STORY[-1])
    assert below.raw.index(STORY[1]) < below.start
    for each in (above, below):
        assert each.raw[each.start :].startswith("More from the Gazette\n")


def test_labels_are_those_of_the_text_alone():
    page = trial((), "More from the Gazette", ("Choir seeks tenors", "Tide tables", *STORY))
    read = page.read(OUTLET)
    assert [label.rule for label in page.labels(read)] == ["gazette/links"]
    assert sum(block.label is not None for block in read.blocks) == 2


def test_without_rules_the_invented_stories_are_stories():
    page = trial((), "Kelmar", PARAGRAPHS)
    read = page.read(Outlet("gazette", "Gazette"))
    labels = [block.label for block in read.blocks if block.label and block.label.role is not Role.DATELINE]
    assert labels == []
