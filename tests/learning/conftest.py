"""Invented pages of an invented outlet, the Grendon Gazette, to learn from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

# Headline, standfirst, three paragraphs.
STORIES = [
    (
        "Council buys the old rope works",
        "The building by the river has stood empty since its last owner left town, and pupils will move in next year.",
        "Grendon's council voted on Monday to buy the rope works for a school, after a debate of four hours and two recounts.",
        "The roof needs work before the first classes can be taught there, an engineer told councillors in the chamber.",
        "Parents who had asked for a school on the eastern bank since the flood said the vote came five years too late.",
    ),
    (
        "Ferry to Sall will sail twice as often",
        "Islanders asked for a later boat, and from June there is going to be one on every day except Sunday, its owner says.",
        "The ferry between Grendon and the island of Sall will sail eight times a day from the first of June, its owner said.",
        "Until now the last boat left before the shops on shore closed, which kept islanders from working in the town.",
        "A second crew of six will be hired for the evening crossings, and the fare stays at what it was before the storm.",
    ),
    (
        "Beekeepers count their losses",
        "A wet spring and a mite from abroad have emptied every third hive in the valley, the association says this week.",
        "Beekeepers in the Aune valley lost a third of their colonies over the winter, their association wrote to members.",
        "The mite was first seen near the railway yard, where swarms travel in with timber, one keeper of forty hives said.",
        "Honey from the valley will be scarce at the autumn fair, and jars from last year already fetch twice their price.",
    ),
    (
        "Night trains return to the northern line",
        "After eleven years travellers can sleep on the way to the capital again, if they find a berth on one of two coaches.",
        "Two sleeping coaches will leave Grendon at nine every evening from the autumn, the railway announced at the station.",
        "They were bought second hand from a line in the south and repainted in the dark green that older travellers recall.",
        "The northern line lost its night trains when the bridge at Tolm was closed, and hotels near the station lost guests.",
    ),
]
OTHERS = [
    (
        "Mayor opens bakery in Tolm",
        "Lighthouse keeper retires",
        "Storm bends harbour crane",
        "Goats block the island road",
    ),
    (
        "Choir seeks two more tenors",
        "Old mill wheel turns again",
        "Fog keeps fleet in port",
        "Library lends out telescopes",
    ),
    (
        "Skaters win right to square",
        "Peat fire out after a week",
        "Chess club beats the capital",
        "Postman finds lost ring",
    ),
    (
        "Swans return to the weir",
        "Cellar flooded in Rope Lane",
        "School bus gets new driver",
        "Clock tower strikes thirteen",
    ),
]
NAMES = ["Ada Quill", "Bo Winter", "Cleo Marsh", "Dov Lantern"]


def make_page(number: int, paragraphs: tuple[str, ...] | None = None) -> str:
    headline, standfirst, *body = STORIES[number]
    others = OTHERS[number]
    lines = [
        "Grendon Gazette, the river's paper since 1871",
        "Harbour desk",
        "Town hall",
        "Tide tables",
        "In the spotlight this week",
        others[0],
        others[1],
        "Weather for the valley",
        headline,
        f"Written by {NAMES[number]} for the Gazette",
        f"{number + 3} neighbours found this useful",
        standfirst,
        *(paragraphs or body),
        f"Tags: {headline.split()[0].lower()}, valley",
        "Neighbours also opened",
        others[2],
        others[3],
        "Tip line of the Gazette",
        "Our reporters are glad of every hint, and if you leave a number with the porter at the Mill Lane office, we call back.",
        "Printed on the Aune since 1871, Mill Lane 4, Grendon",
    ]
    return "\n".join(lines)


@pytest.fixture
def page() -> Callable[..., str]:
    """Return what makes a page: of the number of a story, and other paragraphs instead of its own."""
    return make_page


@pytest.fixture
def pages() -> list[str]:
    """Return the pages of all stories."""
    return [make_page(number) for number in range(len(STORIES))]


@pytest.fixture
def of_tass(pages) -> list[str]:
    """Return the pages as if they were TASS's, reprinted by an archive with a line of its own below."""
    masthead = pages[0].partition("\n")[0]
    return [
        page.replace(masthead, "All news").replace(story[2], f"GRENDON, April 29. /TASS/. {story[2]}")
        + f"\nShelf mark T/{number}"
        for number, (page, story) in enumerate(zip(pages, STORIES, strict=True))
    ]
