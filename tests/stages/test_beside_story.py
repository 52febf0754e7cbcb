"""What shape takes for boilerplate and is the story's, as it stands beside it."""

import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.stages import shape
from newsparse.stages.shape import settle_by_shape
from pages import FIRST, SECOND, THIRD, page

TAKEN = Label(Role.BOILERPLATE, "phrases/en/sharing", Kind.SHARING)
ADVERTISEMENT = Label(Role.BOILERPLATE, "phrases/en/advertisement", Kind.ADVERTISEMENT)
LINKS = Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED)
TEMPLATE = Label(Role.BOILERPLATE, "phrases/en/template", Kind.TEMPLATE)
# By its text, what a line is known to be below.
LINK = "Read more: Ferry is late"
KNOWN = {
    "Article content": TEMPLATE,
    "Share": TAKEN,
    "Advertisement": ADVERTISEMENT,
    "Related": LINKS,
    "Loading": TEMPLATE,
    "Newsletter": Label(Role.BOILERPLATE, "phrases/en/newsletter", Kind.NEWSLETTER),
    LINK: LINKS,
}


@pytest.fixture
def kept(monkeypatch):
    """Return what tells of lines whether they are story in the end, if only some seem to be by their weight."""

    def keep(*lines, story):
        some = page(*["Share"] * 8, *lines, "Share", between="\n")
        answer = [False] * 8 + [line in story for line in lines] + [False]
        monkeypatch.setattr(shape, "_likeliest", lambda _words, _scores: answer)
        read = settle_by_shape(some.with_blocks([block.labelled(KNOWN.get(block.text)) for block in some.blocks]))
        return [block.label is None for block in read.blocks[8:-1]]

    return keep


@pytest.mark.parametrize(
    ("above", "line", "below", "is_story"),
    [
        ("Related", "What the engineers found below the old mill", FIRST, True),  # of eight words, as words go
        ("Related", "What the engineers found on the slopes above Ash", FIRST, False),
        ("Share", "What the engineers found", FIRST, False),
        ("Related", "What the engineers found", "How the water came", False),
        ("Related", "Sign up for the newsletter", FIRST, False),  # words of boilerplate
        ("Related", "A note from the editor", FIRST, False),  # one, which a sentence may have
        ("Related", "More on what they found", FIRST, True),
        ("Related", "What the engineers found", SECOND, False),  # which seems to be none of the story
    ],
)
def test_a_subheading_is_short_and_stands_between_a_section_and_a_sentence_of_the_story(
    kept, above, line, below, is_story
):
    seems = [FIRST, THIRD, "How the water came"]
    assert kept(above, line, below, THIRD, story=seems)[1] is is_story


QUESTION = "Who sends drivers round by the coast, and why does nobody of the council mend the slopes before it rains?"


@pytest.mark.parametrize(
    ("lines", "is_story"),
    [
        ([FIRST, "It rained so.", "Home"], True),
        ([FIRST, "It rained.", "Home"], True),
        ([FIRST, "Does it rain so?", "Home"], False),
        ([FIRST, "The bell is loud", "Home"], False),
        (["The council looked at all its slopes.", "It rained so.", "Home"], True),
        (["The council has looked at all of its slopes", "It rained so.", "Home"], False),
        ([SECOND, "It rained so.", "Home"], False),  # below what is none of the story
        (["Home", "Engineers have looked at all of the closed slopes for the council.", FIRST], True),  # of twelve
        (["Home", "Engineers have looked at all of the closed mountain slopes for the council.", FIRST], False),
        ([THIRD, "Engineers have looked at all of the closed mountain slopes for the council.", FIRST], True),
        (["Home", "It rained so.", SECOND], False),
        ([FIRST, QUESTION, THIRD], True),  # a paragraph between two
        ([FIRST, QUESTION, "Home"], False),
        (["Home", QUESTION, FIRST], False),
    ],
)
def test_a_sentence_beside_the_story_is_the_story_s_unless_it_is_a_standfirst(kept, lines, is_story):
    seems = [line for line in lines if line not in {lines[1], SECOND, "Home"}]
    assert kept(*lines, story=seems or [FIRST])[1] is is_story


@pytest.mark.parametrize(
    ("between", "is_story"), [("Advertisement", True), (LINK, True), ("Related", False), ("Share", False)]
)
def test_the_story_goes_on_with_a_sentence_below_an_advertisement_or_a_link(kept, between, is_story):
    assert kept(FIRST, between, between, "It rained so.", "Home", story=[FIRST])[3] is is_story


SAID = "“Who would sleep here,” she said. “In this rain!”"
LAST = "It rained so hard that nobody slept."


@pytest.mark.parametrize(
    ("lines", "is_story"),
    [
        ([FIRST, "Share", SAID, "Home", SECOND], True),
        ([FIRST, "Home", SAID, "Home"], False),  # the story is over
        (["Home", SAID, "Home", FIRST], False),
        ([FIRST, "Share", "Who would sleep in this rain!", "Home", SECOND], False),
    ],
)
def test_what_somebody_says_amid_the_story_is_the_story_s(kept, lines, is_story):
    said = next(index for index, line in enumerate(lines) if "sleep" in line)
    assert kept(*lines, story=[FIRST, SECOND])[said] is is_story


@pytest.mark.parametrize(
    ("lines", "is_story"),
    [
        ([FIRST, "What you need for a boat:"], [True, True]),
        ([FIRST, "Neighbours speak", "The man across the road said:"], [True, True, True]),
        ([FIRST, LINK, "Neighbours speak", "The man across the road said:"], [True, False, True, True]),
        (["Home", "What you need for a boat:"], [False, False]),
        ([FIRST, "Read more about the boat:"], [True, False]),
    ],
)
def test_what_announces_a_list_right_below_the_story_is_the_story_s(kept, lines, is_story):
    assert kept(*lines, "Home", story=[FIRST])[:-1] == is_story


def test_the_story_goes_on_with_a_sentence_below_a_newsletter_amid_it(kept):
    assert kept(FIRST, "Newsletter", LAST, "It rains.", SECOND, story=[FIRST, SECOND])[2]
    assert not kept(FIRST, "Newsletter", LAST, "Home", story=[FIRST])[2]


def test_a_subheading_stands_below_a_line_that_says_that_the_story_goes_on(kept):
    assert kept("Article content", "By the numbers", FIRST, THIRD, story=[FIRST, THIRD])[1]


QUOTE = "“Who would sleep here in this rain?”"


@pytest.mark.parametrize(
    ("above", "line", "below", "is_story"),
    [
        ("Snow in May", QUOTE, "Share", True),
        ("Snow in May", QUOTE, "Home", False),  # it is of a list
        ("Snow in May", QUOTE.strip("“”"), "Share", False),
        ("Snow in May", QUOTE.replace("?", ""), "Share", False),
        ("Share", QUOTE, "Share", False),
    ],
)
def test_the_story_ends_with_a_quote_right_below_its_last_line(kept, above, line, below, is_story):
    assert kept(FIRST, above, line, below, story=[FIRST, "Snow in May"])[2] is is_story


@pytest.mark.parametrize(
    ("between", "sentence", "below", "is_story"),
    [
        (["Related"], LAST, (), True),
        (["Related"], "It rained so hard.", (), False),  # of four words
        (["Related"], LAST[:-1], (), False),
        (["Related", "Loading", "Advertisement"], LAST, (), True),
        (["Share"], LAST, (), False),
        (["Related"] * 6, LAST, (), True),
        (["Related"] * 7, LAST, (), False),
        (["Share", "Article content"], LAST, (), True),  # which says that the story goes on
        (["Article content", "Share"], LAST, (), False),
        (["Related"], LAST, ["It rains."], True),
        (["Related"], LAST, ["Snow in May"], False),  # it is of a list
    ],
)
def test_the_story_ends_with_a_sentence_below_a_few_links(kept, between, sentence, below, is_story):
    assert kept(FIRST, *between, sentence, *below, story=[FIRST])[len(between) + 1] is is_story


@pytest.mark.parametrize(
    ("above", "line", "is_story"),
    [
        ("The council has looked", "at its slopes", True),
        ("The council has looked", "At its slopes", False),
        ("The council has looked!", "at its slopes", False),
        ("Share", "at its slopes", False),
    ],
)
def test_a_line_in_small_letters_is_story_if_the_line_above_is_and_ends_no_sentence(kept, above, line, is_story):
    assert kept(above, line, "Home", story=[above])[1] is is_story
