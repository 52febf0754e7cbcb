import pytest

import newsparse
from newsparse.blocks import is_prose
from newsparse.testing.stories import GLUED, PARAGRAPHS, SHORT_LINES, STORY

ALL = list(dict.fromkeys((*STORY, *GLUED, *PARAGRAPHS)))


@pytest.mark.parametrize("paragraph", ALL, ids=range(len(ALL)))
def test_newsparse_itself_leaves_the_paragraphs_whole(paragraph):
    assert newsparse.parse(f"Kelmar\n\n{paragraph}\n\n{STORY[1]}").text.count(paragraph) == 1


def test_paragraphs_are_prose_and_short_lines_are_not():
    assert all(map(is_prose, ALL))
    assert not any(map(is_prose, SHORT_LINES))


def test_what_is_glued_is_longer_than_what_a_careful_pattern_takes():
    assert all(len(paragraph) > 500 for paragraph in GLUED)
