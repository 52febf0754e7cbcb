import pytest

from newsparse.learning import learn

STORIES = [
    (
        "The baker of Tolm has sold his mill to a weaver, who wants to drive her looms with it from the spring on.",
        "The price was not made known, but a neighbour who saw the coins says it was a fair one for both of them.",
    ),
    (
        "A fog bell that was lost in the flood was dredged from the harbour on Sunday by two boys in a rowing boat.",
        "It weighs as much as a calf, and the boys were given a ham each by the keeper of the harbour's museum.",
    ),
    (
        "Lamps in Rope Lane stay dark for a third week, since the man who lights them broke his leg on the church stairs.",
        "His nephew has offered to go round with the ladder, if the council pays him what it pays his uncle.",
    ),
    (
        "No fewer than nine geese were counted on the roof of the town hall on Friday, and nobody knows what they want.",
        "The clerk, who has his desk under that roof, says that it was the quietest week at the counter for years.",
    ),
]


def lines(texts):
    return {line for rule in learn(texts, name="gazette").rules for line in rule.lines}


def texts(between, count=2):
    return [
        "\n".join((first, *between[number : number + 1], second))
        for number, (first, second) in enumerate(STORIES[:count])
    ]


def test_a_line_within_every_story_is_the_outlet_s():
    assert lines(texts(["Tap here for sound", "Tap here for sound"])) == {"Tap here for sound"}


@pytest.mark.parametrize("sentence", ["He said no more.", "“Never!”"])
def test_a_short_sentence_in_two_stories_is_not(sentence):
    assert lines(texts([sentence, sentence])) == set()


@pytest.mark.parametrize(("line", "is_own"), [("By Ada Hill", False), ("By the harbour since 1902", True)])
def test_an_author_of_several_articles_is_no_line_of_the_outlet(line, is_own):
    titles = ("Mill sold", "Bell found", "Lane dark", "Geese stay")
    pages = ["\n".join((title, line, *story)) for title, story in zip(titles, STORIES, strict=True)]
    assert lines(pages) == ({line} if is_own else set())


def test_a_subheading_in_few_stories_is_not():
    assert lines(texts(["What we know", "What we know"], count=4)) == {"What we know"}, "half of them"
    more = [
        *texts(["What we know", "What we know"], count=4),
        "It rained in the hills, and a cart of barley was late at the exchange; nothing else was reported on that day.",
    ]
    assert lines(more) == set()


def test_a_long_notice_becomes_a_pattern_that_takes_it_alone():
    notice = (
        "This page is set by hand at Mill Lane, and no part of it may be copied without a letter from the printer, who "
        "answers on Thursdays; readers who find a fault in it may ask for a new copy within 14 days at any of the kiosks."
    )
    pages = ["\n".join((*story, "Keep the press free", notice)) for story in STORIES[:2]]
    rule = next(rule for rule in learn(pages, name="gazette").rules if rule.pattern)
    assert rule.take(notice.replace("14", "28"))
    assert not rule.take(f"{notice} {STORIES[0][0]}")


def linked(masthead):
    """Return pages that have the titles of the others in a box below the story."""
    titles = (
        "Baker sells mill to a weaver",
        "Fog bell found in harbour",
        "Rope Lane dark again",
        "Nine geese on town hall",
    )
    for number, story in enumerate(STORIES):
        box = ["Also in the paper", *(title for title in titles if title != titles[number])]
        page = [masthead, titles[number], *story]
        yield "\n".join(page + box)


def test_titles_of_the_articles_themselves_are_no_lines_of_the_outlet_where_others_link_to_them():
    assert lines(linked("Tolm Weekly, every Friday")) == {"Tolm Weekly, every Friday", "Also in the paper"}


def test_a_line_above_every_story_is_the_outlet_s_though_it_is_taken_for_the_headline_of_one():
    pages = ["\n".join(("The Lamps of Rope Lane", *story)) for story in STORIES]
    assert "The Lamps of Rope Lane" in lines(pages)
