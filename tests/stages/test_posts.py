import time

import pytest

from newsparse import Kind, parse
from newsparse.stages.candidates import choose
from newsparse.stages.posts import label_posts
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, kinds, page

TEXT = "We walked up to the pass tonight, and the water stands a foot deep on the road."
AUTHORS = [
    "— Jane Fell (@janefell) December 5, 2031",
    "— Jane Fell 🌧️ (@jane_fell) 5. Dezember 2031",
    "— Jane Fell (@janefell) 5 décembre 2031",
    "— Джейн Фелл (@janefell) 5 декабря 2031 г.",
    "— Jane Fell ( @jane.social ) Dec 5, 2031 at 16:00",
]


@pytest.mark.parametrize("author", AUTHORS)
def test_who_posted_something_stands_below_its_text(author):
    assert kinds(label_posts(page(FIRST, TEXT, author, SECOND))) == {TEXT: "OTHER", author: "CREDIT"}
    assert body(parse("\n\n".join([HEADLINE, *STORY, TEXT, author, *MORE]))) == [*STORY, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        f"{TEXT} pic.twitter.com/aB3dE5",
        f"{TEXT} {AUTHORS[0]}",
    ],
)
def test_a_post_may_be_known_by_its_end_and_is_one_line_then(line):
    assert kinds(label_posts(page(FIRST, line, SECOND))) == {line: "OTHER"}


def test_a_post_among_others_may_have_lost_its_author():
    shortened = f"{TEXT} https://t.co/aB3dE5"
    assert shortened in kinds(label_posts(page(shortened, FIRST, TEXT, AUTHORS[0])))


def test_lines_of_a_post_further_up_name_accounts_or_hashtags():
    tagged = ["Rain all night #grendon", "Thanks to @ferries for the boat"]
    lines = [FIRST, *tagged, TEXT, AUTHORS[0], SECOND]
    assert set(kinds(label_posts(page(*lines)))) == {*tagged, TEXT, AUTHORS[0]}
    assert set(kinds(label_posts(page(FIRST, tagged[0], THIRD, TEXT, AUTHORS[0])))) == {TEXT, AUTHORS[0]}


@pytest.mark.parametrize(
    "line",
    [
        "Jane Fell (@janefell) wrote on December 5, 2031.",
        "— Jane Fell (@janefell)",
        "— Jane Fell, December 5, 2031",
        "The account (@janefell) was closed — as were others (@ahill) in 2031, the company said in a long letter to us.",
        "The picture is on pic.twitter.com/aB3dE5 for all to see.",
    ],
)
def test_what_tells_of_a_post_is_the_story_s(line):
    assert kinds(label_posts(page(FIRST, line, SECOND))) == {}


def test_what_is_decided_stays_so():
    once = label_posts(page(FIRST, TEXT, AUTHORS[0]))
    assert label_posts(once) == once
    assert {block.label.kind for block in once.blocks if block.label} == {Kind.OTHER, Kind.CREDIT}


def test_a_long_line_of_dashes_and_accounts_takes_no_longer_than_its_length():
    start = time.perf_counter()
    label_posts(page("— Jane (@jane) 2031 " * 20_000 + "."))
    assert time.perf_counter() - start < 2


def test_posts_do_not_part_the_story_from_its_beginning():
    posts = ["It rains and rains.", "— Jane Fell (@janefell) December 5, 2031"] * 6
    blocks = label_posts(page(HEADLINE, FIRST, *posts, SECOND, THIRD)).blocks
    headline, story = choose(blocks)
    assert (blocks[headline].text, blocks[story].text) == (HEADLINE, FIRST)
