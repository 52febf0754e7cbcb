import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.frame import label_frame
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, boilerplate, labels, page


def test_short_lines_above_the_headline_are_boilerplate():
    article = parse("\n".join(["Grendon Post", "Regions", HEADLINE, HEADLINE, *STORY]))
    assert boilerplate(article) == ["Grendon Post", "Regions"]
    assert body(article) == list(STORY)


def test_a_short_line_between_boilerplate_below_the_story_is_boilerplate():
    article = parse("\n".join([HEADLINE, *STORY, "Share this article", "Grendon Post", "Back to top"]))
    assert "Grendon Post" in boilerplate(article)
    assert body(article) == list(STORY)


def test_a_sentence_between_boilerplate_below_the_story_is_story():
    article = parse("\n".join([HEADLINE, *STORY, "Share this article", "Nobody was hurt.", "Back to top"]))
    assert body(article) == [*STORY, "Nobody was hurt."]


SHARE = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
TITLES = ["Ferry to the Island Is Late Again", "A bus with wings"]


def test_titles_that_a_page_ends_with_are_those_of_other_stories():
    article = parse("\n\n".join(["Share this article", *STORY, *TITLES]))
    assert body(article) == list(STORY)
    assert [passage.kind for passage in article.boilerplate[1:]] == [Kind.RELATED] * 2


@pytest.mark.parametrize(
    "lines",
    [
        TITLES[:1],  # it may be the last sentence, without its full stop
        ["These are the winners:", *TITLES],
        ["• Ferry to the island", "• A bus with wings"],
        ["Two ferries", "A bus"],
        ["The ferry is late.", "A bus has wings."],
    ],
)
def test_what_else_a_story_ends_with_is_its_own(lines):
    assert body(parse("\n\n".join(["Share this article", *STORY, *lines]))) == [*STORY, *lines]


def test_titles_below_a_story_without_any_boilerplate_stay():
    assert body(parse("\n".join([*STORY, *TITLES]))) == [*STORY, *TITLES]


@pytest.mark.parametrize("strokes", ["___", "* * *", "---"])
def test_strokes_part_the_story_from_boilerplate_or_its_parts_from_each_other(strokes):
    article = parse("\n".join([HEADLINE, FIRST, strokes, SECOND, THIRD, strokes, "Share this article"]))
    assert body(article) == [FIRST, strokes, SECOND, THIRD]
    assert boilerplate(article) == [strokes, "Share this article"]


def test_a_subheading_inside_the_story_is_story():
    article = parse("\n".join([HEADLINE, FIRST, "What happens next", SECOND, "The road", THIRD, "Share this article"]))
    assert body(article) == [FIRST, "What happens next", SECOND, "The road", THIRD]


def test_a_subheading_between_boilerplate_inside_the_story_is_story():
    article = parse("\n".join([HEADLINE, FIRST, "Advertisement", "What happens next", "Advertisement", SECOND, THIRD]))
    assert body(article) == [FIRST, "What happens next", SECOND, THIRD]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_a_list_inside_the_story_is_story(between):
    items = ["two metres of water", "an hour by the coast", "twelve days without a bus"]
    article = parse(between.join([HEADLINE, FIRST, *items, SECOND]))
    assert body(article)[-5:] == [FIRST, *items, SECOND]


def test_clean_layout_stays_whole():
    story = [HEADLINE, FIRST, "What happens next", SECOND, "An hour", "A day", "A week"]
    article = parse("\n\n".join(story))
    assert body(article) == story
    assert article.boilerplate == ()


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_body_of_only_short_lines_stays_whole(between):
    lines = ["It rains.", "The pass is shut.", "Nobody knows for how long.", "The buses wait.", "So do we."]
    article = parse(between.join(lines))
    assert article.text == "\n\n".join(lines)


@pytest.mark.parametrize("more", ["Read more", "Mehr lesen »", "Leer más", "続きを読む"])
def test_a_title_above_read_more_amid_the_story_is_a_link(more):
    title = "Stone walls: the neighbours mending ten miles of them"
    article = parse("\n".join([HEADLINE, FIRST, SECOND, title, more, THIRD]))
    assert body(article) == [FIRST, SECOND, THIRD]
    assert {part.rule for part in article.boilerplate if part.text == title} == {"frame/above-read-more"}


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, "Nobody crossed the pass that night.", "Read more", SECOND),  # a sentence
        (FIRST, "The road", "Read more", SECOND),  # too short for a title
        (FIRST, "What the old walls are made of today", "Read also", "Rain falls", SECOND),  # a subheading above links
        (FIRST, SECOND, "Where to find the old walls today", "Read more"),  # nothing goes on below
    ],
)
def test_what_stands_above_read_more_and_is_no_link_is_story(lines):
    article = parse("\n".join([HEADLINE, *lines]))
    assert "frame/above-read-more" not in {part.rule for part in article.boilerplate}


@pytest.mark.parametrize("more", ["Read more", "Read More:"])
def test_a_long_title_below_read_more_amid_the_story_is_a_link(more):
    title = "Stone walls are mended by neighbours again"
    article = parse("\n".join([HEADLINE, FIRST, SECOND, more, title, THIRD]))
    assert body(article) == [FIRST, SECOND, THIRD]


def test_the_two_times_of_a_player_are_none_of_the_story_s():
    article = parse("\n".join([HEADLINE, "By Jane Fell", "Share", "00:00", "03:12", FIRST, SECOND, THIRD]))
    assert body(article) == [FIRST, SECOND, THIRD]
    assert {part.rule for part in article.boilerplate if part.text == "03:12"} == {"frame/player"}


def test_two_times_of_entries_are_no_player_s():
    article = parse("\n".join([HEADLINE, FIRST, "10:00", "10:15", SECOND, THIRD]))
    assert "frame/player" not in {part.rule for part in article.boilerplate}


ITEMS = ("- How walls are mended", "- Where to find the old walls today")


def test_titles_with_bullets_below_read_more_amid_the_story_are_links():
    article = parse("\n".join([HEADLINE, FIRST, SECOND, "Read more", *ITEMS, THIRD]))
    assert body(article) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, "Read more", *ITEMS, "- Nobody crossed the pass by night.", "- So it goes.", SECOND),  # sentences
        (FIRST, "What the masons ask:", "Read more", *ITEMS, SECOND),  # which the line above announces
        (FIRST, "Read more", *ITEMS),  # none below
    ],
)
def test_a_list_of_the_story_s_own_below_read_more_stays(lines):
    article = parse("\n".join([HEADLINE, *lines]))
    assert "frame/above-read-more" not in {part.rule for part in article.boilerplate}


@pytest.mark.parametrize(
    "lines",
    [
        (FIRST, "Read more", "Nobody crossed the pass by night.", SECOND),  # a sentence
        (FIRST, "Read more", "How walls are mended", SECOND),  # as short as a subheading
        ("Read more", "Where to find the old walls today", SECOND),  # no paragraph above
        (FIRST, "Read more", "Where to find the old walls today", "Rain falls"),  # none below
    ],
)
def test_what_stands_below_read_more_and_is_no_link_is_story(lines):
    article = parse("\n".join([HEADLINE, *lines]))
    assert "frame/above-read-more" not in {part.rule for part in article.boilerplate}


LINKS = (
    ("Researchers solve riddle of desert circles", "3 December 2031, 12:10 GMT"),
    ("В Карелии туристы застряли на льду озера", "3 декабря 2031, 19:40"),
)


@pytest.mark.parametrize("link", LINKS)
@pytest.mark.parametrize("places", [(3,), (2, 5), (len(MORE) - 1,)])
def test_a_headline_above_its_time_amid_the_story_is_a_link(link, places):
    parts = [part for index, text in enumerate(MORE) for part in ((*link, text) if index in places else (text,))]
    article = parse("\n".join([HEADLINE, "5 December 2031, 08:00 GMT", *parts]))
    assert body(article) == list(MORE)
    rules = {passage.rule for passage in article.boilerplate if passage.text == link[0]}
    assert rules == {"frame/above-its-time"}


@pytest.mark.parametrize(
    "lines",
    [
        ("Researchers solve riddle", *MORE[:1], *LINKS[0]),  # nothing goes on below
        (*MORE[:2], "It was cold and dark.", LINKS[0][1], *MORE[2:]),
        (*MORE[:2], *LINKS[0], MORE[2], *LINKS[1], MORE[3], *LINKS[0], MORE[4]),  # a live blog
        (*MORE[:2], LINKS[0][0], "at 12:10 and at 13:40", *MORE[2:]),
    ],
)
def test_what_stands_above_another_time_is_no_link(lines):
    article = parse("\n".join([HEADLINE, "5 December 2031, 08:00 GMT", *lines]))
    assert "frame/above-its-time" not in {segment.rule for segment in article.segments}


def test_the_first_time_on_a_page_is_the_article_s_own():
    article = parse("\n".join([HEADLINE, *MORE[:2], *LINKS[0], *MORE[2:]]))
    assert LINKS[0][0] in body(article)


FILM = ("The night the ferry turned round", "01:48")


@pytest.mark.parametrize("call", [(), ("Sign up for our newsletter",)])
def test_a_title_above_its_length_amid_the_story_is_a_film(call):
    article = parse("\n".join([HEADLINE, *MORE[:2], *call, *FILM, *MORE[2:]]))
    assert body(article) == list(MORE)
    assert "frame/above-its-length" in {part.rule for part in article.boilerplate if part.text in FILM}


@pytest.mark.parametrize(
    "lines",
    [
        (*MORE[:2], FILM[0], "17:48", *MORE[2:]),  # the time of an entry
        (*MORE[:2], "It was cold and dark.", FILM[1], *MORE[2:]),
        (*MORE[:2], "The ferry", FILM[1], *MORE[2:]),  # too short for a title
        (MORE[0], *FILM, MORE[1], "How the town slept", "02:10", MORE[2]),  # a live blog
        (*FILM, *MORE),  # no story above
        (*MORE, *FILM),  # none below
    ],
)
def test_what_stands_above_another_number_is_no_film(lines):
    article = parse("\n".join([HEADLINE, *lines]))
    assert "frame/above-its-length" not in {segment.rule for segment in article.segments}


SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
TOP = Label(Role.HEADLINE, "headline")
LINK = "frame/above-its-time"
TIME = "3 December 2031, 12:10 GMT"


def rules(*lines, marked=()):
    """Return the rules of these lines after the frame was labelled."""
    some = page(*lines)
    blocks = [block.labelled(dict(marked).get(block.text)) for block in some.blocks]
    return [rule for _, rule in labels(label_frame(some.with_blocks(blocks)))]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Snow closes the inn"], True),
        (["Snow shuts inn"], False),  # too short for a headline
        (["Buses at 08:40 and 09:50"], False),
        (["Snow closes the inn", "It rains"], False),
    ],
)
def test_a_link_amid_the_story_has_a_few_words_no_time_of_its_own_and_its_time_right_below(lines, found):
    read = rules("5 December 2031, 08:00 GMT", FIRST, *lines, TIME, SECOND)
    assert read[2:-1] == [LINK if found else None] * (len(lines) + 1)


def test_a_story_has_two_paragraphs_or_more_for_each_link():
    link = ["Snow closes the inn", TIME]
    assert rules(TIME, FIRST, *link, "Rain") == [None] * 5
    assert rules(TIME, FIRST, *link, SECOND, *link, THIRD) == [None] * 8


@pytest.mark.parametrize(
    "lines",
    [(FIRST, SECOND, "Snow closes the inn", TIME), ("Snow closes the inn", TIME, FIRST, SECOND)],
)
def test_a_link_stands_amid_the_story(lines):
    assert LINK not in rules(TIME, *lines)


def test_the_time_of_a_link_has_its_day():
    assert LINK not in rules(TIME, FIRST, "Snow closes the inn", "Updated 10:24", SECOND)


def test_what_stands_above_the_headline_is_labelled_unless_it_is_known_or_a_paragraph():
    marked = {"Share": SHARING, HEADLINE: TOP}.items()
    lines = ["Rain", "Share", "Snow", FIRST, HEADLINE, SECOND, THIRD]
    above = "frame/above-headline"
    assert rules(*lines, marked=marked) == [above, "a-rule", above, None, "headline", None, None]


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        (("Share", "Rain", "Print"), "frame/amid-boilerplate"),
        (("Share", "Rain", "By Jane Fell"), None),
        (("Share", "Rain", "Snow", "Print"), None),
    ],
)
def test_a_line_amid_boilerplate_has_it_right_above_and_right_below(lines, rule):
    marked = {"Share": SHARING, "Print": SHARING, "By Jane Fell": Label(Role.BYLINE, "byline")}.items()
    assert rules(*STORY, *lines, marked=marked)[4] == rule


def test_the_time_of_a_link_may_be_known_as_a_phrase():
    link = ("Researchers solve riddle of desert circles", "Yesterday, 18:05")
    lines = [*MORE[:3], *link, *MORE[3:]]
    unread = page(HEADLINE, "5 December 2031, 08:00 GMT", *lines)
    time = Label(Role.BOILERPLATE, "phrases/en/metadata", Kind.METADATA)
    read = label_frame(
        unread.with_blocks(block.labelled(time if block.text == link[1] else None) for block in unread.blocks)
    )
    assert dict(labels(read))[link[0]] == "frame/above-its-time"


def below_headline(*lines):
    """Return the rules of these lines below a headline that is known, above the story."""
    blocks = list(page(HEADLINE, *lines, *STORY).blocks)
    blocks[0] = blocks[0].labelled(Label(Role.HEADLINE, "headline"))
    return [rule for _, rule in labels(label_frame(page(HEADLINE, *lines, *STORY).with_blocks(blocks)))][
        1 : 1 + len(lines)
    ]


@pytest.mark.parametrize(
    "lines", [["EXCLUSIVE"], ["Jane Fell, Grendon Ledger"], ["Roads", "12", "Grendon"], ["Home > News > Roads"]]
)
def test_a_few_words_between_headline_and_story_are_boilerplate(lines):
    assert below_headline(*lines) == ["frame/below-headline"] * len(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["Nobody was hurt."],
        ["JANE FELL, HOST:"],  # who speaks
        ["What the valley knows of its rain"],  # it may be a subheading
        ["Roads", "12", "Grendon", "The hills"],  # too many
        ["Three facts", "No bus runs", "The ferry takes two goats, a bride and whoever else can pay in time"],  # a list
        ["(BEGIN VIDEO CLIP)"],  # of a transcript
    ],
)
def test_what_else_stands_between_headline_and_story_is_the_story_s(lines):
    assert below_headline(*lines) == [None] * len(lines)


def test_a_few_words_above_the_story_of_a_page_without_a_headline_are_its_own():
    assert [rule for _, rule in labels(label_frame(page("Roads", *STORY)))] == [None] * 4


@pytest.mark.parametrize(
    ("lines", "below", "rule"),
    [
        (["Grendon", "mountain buses"], 2, "frame/tag-below-story"),
        (["Grendon", "mountain buses"], 1, None),
        (["Grendon", "Two ferries"], 2, None),
        (["Grendon", "The buses ran on the hills"], 2, None),
        (["Grendon.", "buses"], 2, None),
        (["1. Grendon", "buses"], 2, None),
    ],
    ids=["told of", "one line below", "not told of", "long", "sentence", "numbered"],
)
def test_few_words_that_the_story_has_are_its_tags_between_it_and_the_end(lines, below, rule):
    unread = page(HEADLINE, f"{FIRST} It is a mountain pass.", SECOND, *lines, *["Share this"] * below, between="\n")
    blocks = [block.labelled(SHARE if block.text == "Share this" else None) for block in unread.blocks]
    blocks[0] = blocks[0].labelled(Label(Role.HEADLINE, "headline"))
    assert dict(labels(label_frame(unread.with_blocks(blocks))))[lines[0]] == rule


TEASER = "A ferry that nobody has ordered has been lying off the coast of Fellside for a week, with forty goats aboard."


def test_paragraphs_amid_boilerplate_far_above_the_headline_are_teasers():
    menu = ["Ferries", TEASER, "See all ferries", "Roads", "Weather", "Sport"]
    article = parse("\n".join(["Log in", *menu, HEADLINE, "5 May 2031", *STORY, *MORE]))
    assert article.headline.text == HEADLINE
    assert body(article) == [*STORY, *MORE]
    assert TEASER in boilerplate(article)


def test_below_a_byline_a_paragraph_above_what_was_taken_for_the_headline_stays():
    headline = Label(Role.HEADLINE, "headline")
    sharing = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
    byline = Label(Role.BYLINE, "byline")
    lines = ["Share", TEASER, "Share", "Share", "Share", "Share", HEADLINE, *STORY]

    def labelled(first):
        blocks = page(*lines).blocks
        given = [first, None, *[sharing] * 4, headline, *[None] * len(STORY)]
        blocks = [block.labelled(label) for block, label in zip(blocks, given, strict=True)]
        return dict(labels(label_frame(page(*lines).with_blocks(blocks))))[TEASER]

    assert labelled(sharing) == "frame/teaser-above-headline"
    assert labelled(byline) is None


def test_what_stands_between_a_lead_and_its_copy_is_none_of_the_story():
    links = ["Roads of the county and what they cost us", "Weir with a view reopens to all who like tea"]
    lines = [HEADLINE, FIRST, *links, FIRST, SECOND]
    headline = Label(Role.HEADLINE, "headline")
    blocks = page(*lines).blocks
    found = labels(label_frame(page(*lines).with_blocks([blocks[0].labelled(headline), *blocks[1:]])))
    assert [line for line, rule in found if rule == "frame/between-leads"] == links


def test_sentences_between_a_lead_and_its_copy_stay():
    lines = [HEADLINE, FIRST, "Nobody was hurt.", "Roads", FIRST, SECOND, THIRD]
    assert "Nobody was hurt." in body(parse("\n".join(lines)))
