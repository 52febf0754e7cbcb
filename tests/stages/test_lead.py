import pytest

from newsparse import Kind, Role
from newsparse.blocks import Label
from newsparse.stages.lead import give_back_lead
from pages import FIRST, HEADLINE, page

SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
LOOKS = Label(Role.BOILERPLATE, "shape/around-story", Kind.OTHER)
DATE = Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA)
MARKS = {"Share": SHARING, "5 May 2031": DATE, "By Jane Fell": Label(Role.BYLINE, "byline")}


@pytest.mark.parametrize(
    ("above", "line", "given_back"),
    [
        ("5 May 2031", "It was shut again all night.", True),
        ("5 May 2031", "It was shut all night.", False),  # of five words
        ("5 May 2031", "It was shut again all night", False),
        ("Share", "It was shut again all night.", False),
    ],
)
def test_a_sentence_right_above_the_story_is_its_lead_if_a_date_parts_it_from_the_head(above, line, given_back):
    marks = {**MARKS, line: LOOKS}
    blocks = [
        block.labelled(marks.get(block.text)) for block in page(HEADLINE, "By Jane Fell", above, line, FIRST).blocks
    ]
    give_back_lead(blocks, 0, 4)
    assert (blocks[3].label is None) is given_back


PICTURED = "The mountain pass above Grendon is closed for a night again, as photos of the rain on the slopes show."


@pytest.mark.parametrize(
    ("above", "line", "rule", "given_back"),
    [
        ("5 May 2031", PICTURED, "shape/words", True),
        ("Share", PICTURED, "shape/words", False),  # no byline and no date parts it from the head
        ("5 May 2031", PICTURED, "shape/like-above", False),
        ("5 May 2031", PICTURED.replace("mountain pass", "high road").replace("night", "day"), "shape/words", False),
        ("5 May 2031", PICTURED[:-1] + "?", "shape/words", False),
    ],
)
def test_a_paragraph_with_words_of_boilerplate_is_the_lead_if_it_uses_the_headline_s(above, line, rule, given_back):
    marks = {"5 May 2031": MARKS["5 May 2031"], "Share": SHARING, line: Label(Role.BOILERPLATE, rule, Kind.CREDIT)}
    blocks = [block.labelled(marks.get(block.text)) for block in page(HEADLINE, above, line, "Share", FIRST).blocks]
    give_back_lead(blocks, 0, 4)
    assert (blocks[2].label is None) is given_back
