import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Zone
from newsparse.folding import DIGITS, fold_phrase
from newsparse.learning.specimens import Place, read_specimens, recurring_keys

STORIES = [
    (
        "The weir below the rope works was opened at dawn, and the lower meadows were under water by noon on Tuesday.",
        "Cows that nobody had called home swam to the chapel, where the sexton let them in by the western door.",
    ),
    (
        "A cooper from the upper town has built a barrel that holds as much beer as the harbour tavern sells in a month.",
        "It does not fit through any gate of the town, and will stay in his yard until the council finds a way out.",
    ),
]
NOTICE = (
    "Letters to the editor are read by the porter, and printed on Thursdays if there is room for them on the last page."
)
LINES = st.sampled_from(
    [*STORIES[0], *STORIES[1], NOTICE, "Harbour desk", "12 comments", "3 comments", "***", "", "Weir opened at dawn"]
) | st.text(max_size=30)  # fmt: skip
TEXTS = st.lists(st.lists(LINES, max_size=10).map("\n".join), max_size=4)


def page(number, *below, above=(), paragraphs=None):
    return "\n".join((*above, *(paragraphs or STORIES[number]), *below))


def articles(*texts):
    return [specimen.article for specimen in read_specimens(texts)]


def keys(*texts):
    return recurring_keys(read_specimens(texts))


def lines(text):
    (specimen,) = read_specimens([text])
    return specimen.lines


@given(TEXTS, st.randoms(use_true_random=False))
def test_neither_the_order_of_the_texts_nor_copies_matter(texts, random):
    copied = [*texts, *texts[:2]]
    assert read_specimens(random.sample(copied, len(copied))) == read_specimens(texts)


@given(TEXTS)
def test_the_story_is_one_stretch_and_what_is_above_and_below_is_told_from_it(texts):
    for specimen in read_specimens(texts):
        places = [specimen.place(index) for index in range(len(specimen.lines))]
        assert places == sorted(places, key=list(Place).index)
        start, end = specimen.story
        assert places.count(Place.INSIDE) == end - start
        assert places.count(Place.ABOVE) == start


@given(TEXTS)
def test_what_recurs_is_in_two_articles_at_least_and_has_words(texts):
    specimens = read_specimens(texts)
    for key, count in recurring_keys(specimens).items():
        having = {one.article for one in specimens if key in [line.key for line in one.lines]}
        assert key
        assert count == len(having) > 1


@given(TEXTS)
def test_captures_of_one_article_share_the_number_of_the_first(texts):
    numbers = articles(*texts)
    assert all(number <= index and numbers[number] == number for index, number in enumerate(numbers))


def test_a_line_is_compared_by_its_folded_words_whatever_its_numbers():
    first, second, third = lines("• “Harbour” Desk: 12\nharbour  desk\n***")
    assert first.key == fold_phrase("'harbour' desk: 345")
    assert second.key == "harbour desk"
    assert (third.key, third.text) == ("", "***")
    assert lines("harbour  desk")[0].text == "harbour desk"


@pytest.mark.parametrize("number", ["7", "2031", "٧", "۷", "७", "７"])
def test_numbers_in_all_digits_are_one_slot_as_they_are_for_folding(number):
    assert DIGITS.sub("#", f"{number} comments") == fold_phrase(f"{number} comments") == "# comments"


def test_a_long_line_is_compared_in_the_same_way_and_is_not_short():
    long = " ".join([NOTICE, *STORIES[0], "In 1871."])
    (line,) = lines(long)
    assert not line.short
    assert line.key == long.lower().replace("1871", "#")
    assert lines("Harbour desk")[0].short


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (STORIES[0][0], True),
        ("The weir was opened at dawn on Tuesday.", True),
        ("The weir was opened.", False),
        ("The weir was opened at dawn on Tuesday", False),
        (
            "The cows of the lower meadows swam to the chapel by noon. Read more: a barrel that fits through no gate",
            True,
        ),
        ("Harbour desk", False),
    ],
)
def test_prose_is_a_paragraph_or_a_sentence_of_some_length_whatever_is_glued_to_it(text, prose):
    assert lines(text)[0].prose is prose


def test_zones_part_at_the_first_prose_and_without_prose_there_are_none():
    assert [line.zone for line in lines(page(0, "Harbour desk", above=["Town hall"]))] == [Zone.HEAD, *[Zone.TAIL] * 3]
    assert [line.zone for line in lines("Town hall\nHarbour desk")] == [Zone.ANYWHERE] * 2


def test_headline_and_agency_are_those_of_the_article():
    story = page(0, paragraphs=("Weir opened at dawn", f"TOLM, May 3 (AP) — {STORIES[0][0]}", STORIES[0][1]))
    (specimen,) = read_specimens([story])
    assert (specimen.headline, specimen.agency) == (0, "AP")
    (bare,) = read_specimens([NOTICE])
    assert bare.agency is None


def test_prose_that_comes_back_is_no_story():
    notice = f"{NOTICE} {NOTICE}"
    alone = read_specimens([page(0, "Harbour desk", notice, notice)])
    assert alone[0].story == (0, 5)
    both = read_specimens([page(number, "Harbour desk", notice, notice) for number in (0, 1)])
    assert [specimen.story for specimen in both] == [(0, 2), (0, 2)]


def test_short_lines_that_come_back_part_the_story_from_other_prose():
    frame = ("Harbour desk", "Tide tables", "Call our tip line")
    found = read_specimens([page(number, *frame, STORIES[1 - number][0].replace("a", "o")) for number in (0, 1)])
    assert [specimen.story for specimen in found] == [(0, 2), (0, 2)]


def test_a_text_of_menus_has_no_story():
    (specimen,) = read_specimens(["Town hall\nHarbour desk"])
    assert specimen.place(0) is Place.ABOVE


def test_lines_that_two_articles_have_recur():
    assert keys(page(0, "Harbour desk", "***"), page(1, "HARBOUR DESK", "***")) == {"harbour desk": 2}
    assert keys(page(0, "12 comments"), page(1, "3 comments")) == {"# comments": 2}
    assert keys(page(0, "Harbour desk", "Harbour desk"), page(1)) == {}


def test_what_only_captures_of_one_article_have_does_not():
    again = page(0, "Harbour desk", "41 comments")
    assert articles(page(0, "Harbour desk"), again) == [0, 0]
    assert keys(page(0, "Harbour desk"), again) == {}
    assert keys(page(0, "Harbour desk"), again, page(1, "Harbour desk")) == {"harbour desk": 2}


@pytest.mark.parametrize(("shared", "same"), [(1, False), (2, True)])
def test_stories_that_share_most_of_their_prose_are_one_article(shared, same):
    wire = [NOTICE, STORIES[0][0].replace("weir", "lock"), STORIES[0][1]]
    one, other = (page(0, paragraphs=[*wire[:shared], own]) for own in (STORIES[0][0], STORIES[1][0]))
    assert (len(set(articles(one, other))) == 1) is same


def test_captures_are_one_article_through_others():
    first, second, third, fourth = (*STORIES[0], *STORIES[1])
    chain = [page(0, paragraphs=[first, second, third]), page(0, paragraphs=[second, third, fourth])]
    assert len(set(articles(*chain))) == 1
    assert len(set(articles(*chain, page(0, paragraphs=[third, fourth, NOTICE])))) == 1


def test_two_long_stories_are_two_articles_whatever_they_share():
    def long(letter):
        return [f"Paragraph {letter}{letter * number} {STORIES[0][0]}" for number in range(1, 16)]

    shared = [f"{NOTICE} {'x' * number} {STORIES[1][0]}" for number in range(1, 30)]
    one, other = (page(0, paragraphs=[*long(letter), *shared]) for letter in "ab")
    assert len(set(articles(one, other))) == 2
    short = [page(0, paragraphs=[*long(letter)[:3], *shared]) for letter in "ab"]
    assert len(set(articles(*short))) == 1
