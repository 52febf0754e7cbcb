import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.stages.addresses import label_addresses
from pages import FIRST, SECOND, kinds, labels, page


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("https://social.example/ada/status/110", Kind.TEMPLATE),
        ("http://grendon.example", Kind.TEMPLATE),
        ("pass-at-night-01.jpg", Kind.TEMPLATE),
        ("/fit-in/1100x2000/filters:format(webp)/medias/a/image/1.JPG)", Kind.TEMPLATE),
        ("×", Kind.TEMPLATE),
        ("☰", Kind.TEMPLATE),
        ("#grendon", Kind.METADATA),
        ("#Grendon #Pass, #Regen", Kind.METADATA),
    ],
)
def test_a_line_for_machines_amid_the_story_is_boilerplate(line, kind):
    assert kinds(label_addresses(page(FIRST, line, SECOND))) == {line: kind.name}


@pytest.mark.parametrize(
    "line",
    [
        "https://grendon.example is where tickets are sold.",
        "jane@grendon.example",  # where to ask
        "@janefell",  # may head what she has written
        "*",
        "www.grendon.example",  # where to buy tickets
        "#1 in the list is the pass",
        "#grendon was the word of the day.",
        "pass.jpg was the name of the picture",
        "Rain",
    ],
)
def test_a_line_that_says_more_is_left(line):
    assert labels(label_addresses(page(FIRST, line, SECOND)))[1] == (line, None)


def test_what_is_decided_stays_so():
    once = label_addresses(page(FIRST, "#grendon"))
    assert label_addresses(once) == once


def test_an_address_that_something_is_known_of_keeps_its_label():
    some = page("https://grendon.example/pass", FIRST)
    known = some.with_blocks([some.blocks[0].labelled(Label(Role.BOILERPLATE, "a-rule", Kind.OTHER)), some.blocks[1]])
    assert label_addresses(known) == known


@pytest.mark.parametrize(
    "line",
    ["More bridges of the valley »", "Next in News›", "How the pass was closed →", "← The choir looks for tenors"],
)
def test_a_line_with_an_arrow_at_its_edge_is_a_link(line):
    assert kinds(label_addresses(page(FIRST, line, SECOND))) == {line: Kind.RELATED.name}


@pytest.mark.parametrize(
    "line",
    [
        "« Nobody saw the rain »",
        "»Nobody saw the rain»",
        "„So war es«, sagt sie.»",
        "So sind die Brücken. »",
        "Rain → snow",
        "→ What comes next",
    ],
)
def test_what_closes_a_quotation_or_stands_amid_a_line_is_no_link(line):
    assert labels(label_addresses(page(FIRST, line, SECOND)))[1] == (line, None)
