"""What is said of the author below the byline and below the story."""

import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.author_notes import label_notes
from pages import HEADLINE, MORE, SECOND, STORY, body, boilerplate, page

SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
RELATED = Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED)
NOTE = "byline/note"


def noted(byline, *lines, marked=()):
    """Return the rules of these lines below the byline after notes on its author were looked for."""
    blocks = [block.labelled(dict(marked).get(block.text)) for block in page(HEADLINE, byline, *lines).blocks]
    blocks[1] = blocks[1].labelled(Label(Role.BYLINE, "byline"))
    label_notes(blocks, 0)
    return [block.label and block.label.rule for block in blocks[2:]]


def test_a_note_on_somebody_whom_the_story_names_is_the_story_s():
    last = "Jane Fell has moved her tables to the upper floor."
    article = parse("\n".join([HEADLINE, "Jane Fell", *STORY, "The water came early, Fell said.", *MORE, last]))
    assert article.byline is None
    assert body(article)[-1] == last


def test_the_author_s_name_below_the_story_heads_a_note():
    box = ["JANE FELL", "Fell covers the hills."]
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", *STORY, *MORE, *box]))
    assert boilerplate(article)[1:] == box


def test_the_author_s_name_amid_the_story_is_the_story_s():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2021", *STORY, "Jane Fell", *MORE]))
    assert body(article) == [*STORY, "Jane Fell", *MORE]


def test_the_author_s_name_again_is_a_note_and_what_opens_with_a_part_of_it_below():
    assert noted("By Jane Fell", "JANE FELL", *STORY)[0] == NOTE
    assert noted("By Jane Fell", *STORY, "Jane Fell", "Fell covers the hills.")[3:] == [NOTE, NOTE]
    assert noted("By Jane Fell", *STORY, "Jane Fell", "Rain covers the hills.")[3:] == [NOTE, None]
    assert noted("By Jane Fell", *STORY, "Jane Fell")[3:] == [NOTE]


def test_the_byline_s_words_again_are_a_note_though_they_are_no_names():
    assert noted("By Jane Fell (special envoy)", *STORY, "Jane Fell (special envoy)")[3:] == [NOTE]
    assert noted("By Jane Fell (special envoy)", *STORY, "Jane Fell (second envoy)")[3:] == [None]


def test_a_title_and_buttons_may_stand_between_the_author_s_name_and_the_note():
    box = ["Jane Fell", "News Writer", "Follow", "Jane has written about the hills since 2001."]
    marked = {"Jane Fell": RELATED, "News Writer": RELATED, "Follow": SHARING}.items()
    assert noted("By Jane Fell", *STORY, *box, marked=marked)[-1] == NOTE
    assert noted("By Jane Fell", *STORY, *box[1:], marked=marked)[-1] is None
    assert noted("By Jane Fell", *STORY, *box[:3], "Rain has covered the hills.", marked=marked)[-1] is None


def test_what_is_known_of_a_line_makes_no_note_of_it():
    assert noted("By Jane Fell", *STORY, "Jane Fell", marked={"Jane Fell": SHARING}.items())[3:] == ["a-rule"]
    lines = [*STORY, "Jane Fell", "Fell on the map"]
    assert noted("By Jane Fell", *lines, marked={lines[-1]: RELATED}.items())[3:] == [NOTE, "phrases/en/related"]


def test_a_credit_that_opens_with_the_author_s_name_keeps_its_label():
    note = "Jane Fell writes plays"
    credit = Label(Role.BOILERPLATE, "a-rule", Kind.CREDIT)
    assert noted("By Jane Fell", *STORY, note, marked={note: credit}.items())[3] == "a-rule"


def test_a_word_in_the_byline_that_is_no_name_makes_no_note():
    assert noted("By Jane Fell and Grendon", *STORY, "Grendon")[3:] == [None]


def test_a_sentence_on_an_author_whom_the_story_names_is_no_note():
    note = "Jane Fell is a playwright who lives in Grendon"
    assert noted("By Jane Fell", *STORY, note)[3:] == [NOTE]
    assert noted("By Jane Fell", *STORY, "The water came early, Fell said.", note)[3:] == [None, None]


@pytest.mark.parametrize(
    ("deck", "line", "date", "rule"),
    [
        (
            "The pass is shut, and who wants to cross it pays.",
            "Lecturer of hills in Grendon.",
            "5 May 2031",
            "byline/title",
        ),
        ("The pass is shut, and who wants to cross it pays.", "Lecturer of hills in Grendon.", "Share", "story"),
        (None, "The pass is shut, and who wants to cross it pays", "5 May 2031", "standfirst"),
        ("The pass is shut, and who wants to cross it pays.", SECOND * 3, "5 May 2031", "story"),
    ],
)
def test_between_author_and_date_and_below_a_standfirst_stands_who_the_author_is(deck, line, date, rule):
    head = [HEADLINE, *([deck] if deck else []), "By Jane Fell", line, date]
    article = parse("\n".join([*head, *STORY, *MORE[:2], "Jane Fell", line]))
    rules = [segment.rule for segment in article.segments if article.segments and segment.rule == rule]
    found = {
        passage.text: passage.rule
        for passage in (*article.body, *article.boilerplate, *filter(None, [article.standfirst]))
    }
    assert rules
    assert found[" ".join(line.split())] == rule


@pytest.mark.parametrize(("below", "found"), [(3, True), (4, False)])
def test_a_note_on_the_author_stands_in_the_last_four_lines_that_may_be_one(below, found):
    note = "Jane Fell is a playwright who lives in Grendon"
    lines = [*STORY, note, *MORE[:below], "Share", "Print"]
    rules = noted("By Jane Fell", *lines, marked={"Share": SHARING, "Print": SHARING}.items())
    assert rules[3] == (NOTE if found else None)


@pytest.mark.parametrize(
    "note",
    [
        "Contact Jane Fell at jane@example.org or 555-0100.",
        "Reach Jane Fell at 555-0100.",
        "Follow Jane Fell on the network of her choice.",
        "Fell writes for the Grendon Ledger.",
    ],
)
def test_how_the_author_is_reached_is_a_note_and_so_is_a_sentence_on_her_family_name(note):
    assert noted("By Jane Fell", *STORY, note)[-1] == NOTE


@pytest.mark.parametrize("last", ["Fellows write for the Grendon Ledger.", "Reach for the stars, Jane Fell."])
def test_other_last_sentences_are_the_story_s(last):
    assert noted("By Jane Fell", *STORY, last)[-1] is None


def test_her_family_s_name_in_the_story_makes_no_note_of_its_last_sentence():
    assert noted("By Jane Fell", *STORY, "The house of Fell stood.", "Fell writes for the Grendon Ledger.")[-1] is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jane Fell is a reporter who covers the hills for the Grendon Ledger.", NOTE),
        ("Jane Fell es periodista y cubre las colinas.", NOTE),
        ("Jane Fell walks over the hills to find out who still lives there.", None),  # a deck
        ("Fell is the name of the hill above the town.", None),
    ],
)
def test_who_the_author_is_may_stand_below_the_byline(line, found):
    assert noted("By Jane Fell", line, *STORY, *MORE)[0] == found
    assert noted("By Jane Fell", SECOND, line, *STORY, *MORE)[1] is None
    assert noted("By Jane Fell", line, *STORY, "The house of Fell stood.", *MORE)[0] is None
