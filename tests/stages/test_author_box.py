import pytest

from newsparse import Kind, parse
from newsparse.stages.author_box import label_author_box
from newsparse.stages.shared_phrases import label_shared_phrases
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, body, boilerplate, labels, page

NAME = "Ada Hillstone"
NOTE = "Ada Hillstone is a reporter at the Grendon Ledger who writes about roads and rivers."
OTHER = "Tom Ridge is a freelance writer who lives with two goats above the pass."
BOX = "author-box"


def boxed(*lines):
    return [text for text, rule in labels(label_author_box(page(*lines))) if rule == BOX]


def boxed_below_heading(*lines):
    return [text for text, rule in labels(label_author_box(label_shared_phrases(page(*lines)))) if rule == BOX]


@pytest.mark.parametrize(
    "box",
    [
        (NAME, NOTE),
        (NAME, "Grendon correspondent", NOTE),
        (f"{NAME}, roads reporter", NOTE),
        ("ADA HILLSTONE", "Follow", NOTE),
        ("Senior Reporter", NOTE),  # the name stood in a link that is gone
        (NAME, "Reporter at the Grendon Ledger since the mill burned down in the night."),
        ("Ada ter Hill", "Ada ter Hill is a reporter at the Grendon Ledger and a friend of goats."),
        (NAME, "Ada Hillstone — корреспондент, пишет о дорогах, о реках и о козах за перевалом."),
    ],
)
def test_the_box_below_a_story_is_labelled_from_the_name_or_the_title_down(box):
    assert boxed(*STORY, *box, "Rain in the valley") == list(box)


@pytest.mark.parametrize("heading", ["About the author", "Zur Autorin", "Sobre la firma", "O autorze", "Об авторе"])
def test_a_heading_says_that_the_note_is_on_the_author(heading):
    note = "Ada Hillstone walks on roads and swims in rivers, and tells of both each week, be it wet or dry."
    assert boxed_below_heading(*STORY, heading, note) == [note]


@pytest.mark.parametrize("heading", ["About the author", "Zur Autorin"])
def test_below_a_heading_what_names_nobody_and_no_trade_is_left(heading):
    note = "The mill stood there for two hundred years, and nobody knows who lit the lamp that burned it down."
    assert boxed_below_heading(*STORY, heading, note) == []


def test_two_authors_have_a_box_each():
    assert boxed(*STORY, NAME, NOTE, "Tom Ridge", OTHER) == [NAME, NOTE, "Tom Ridge", OTHER]


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, SECOND, NAME, NOTE, *STORY),  # hardly begun: the author may stand above, and people amid the story
        (*STORY, NOTE),  # nobody is named above
        (*STORY, FIRST, NOTE),
        (*STORY, "Tom Ridge", NOTE),  # somebody else is
        (*STORY, NAME, "Ada Hillstone is a dancer at the Grendon Opera who came here by sea and stayed."),
        (*STORY, NAME, "Ada Hillstone is a reporter at the"),  # no sentence
        (*STORY, NAME, NOTE, *MORE[:3]),  # the story goes on with her
        (*STORY, NAME, "A reporter who writes of rivers saw it all."),
        # the story is about them
        (*STORY, "Ada Hillstone, editor of the Ledger, is dead.", NAME, NOTE, "She had two sons."),
        (*STORY, "Jane Fell", "Nurse", "Jane Fell, a nurse, carried eleven patients down the stairs.", NAME, NOTE),
        # people whom the story lists
        (
            *STORY,
            NAME,
            NOTE,
            "Tom Ridge",
            OTHER,
            "Jane Fell",
            "Jane Fell is an editor who has seen the mill burn twice.",
        ),
    ],
)
def test_what_may_be_the_storys_is_left(lines):
    assert boxed(*lines) == []


def test_nothing_below_the_box_is_story():
    other = ("A mill burns down in the night", *MORE[:3])
    raw = "\n".join([HEADLINE, "5 December 2031", *STORY, *MORE[3:], NAME, NOTE, *other])
    article = parse(raw)
    assert body(article) == [*STORY, *MORE[3:]]
    assert {NOTE, *other} <= set(boilerplate(article))
    assert {passage.kind for passage in article.boilerplate if passage.text == NOTE} == {Kind.CREDIT}
    # Without the box another article cannot be told from the rest of this one.
    assert MORE[0] in body(parse(raw.replace(f"{NAME}\n{NOTE}\n", "")))
