"""What looks like boilerplate is taken, and what a story prints on short lines is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Kind, Outlet, Role, parse
from newsparse.blocks import Label
from newsparse.evidence import FEATURES
from newsparse.stages import shape
from newsparse.stages.shape import chances_of, is_dirty, is_in_doubt, settle_by_shape
from newsparse.testing.strategies import raw_texts
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, body, boilerplate, labels, page

LINES = Path(__file__).with_name("inner_lines.txt")
PARAGRAPHS = (
    *STORY,
    "Farmers in the upper valley have been cut off since Tuesday, and the dairy collects their milk by tractor.",
    "The road was last closed for so long eleven years ago, when a bridge over the Fell gave way in the spring flood.",
    "Shopkeepers in Grendon say that half of their customers stay away, and that some may not come back at all.",
    "A spokeswoman for the bus company told this paper that four drivers had been lent to the ferry for the week.",
    "Nobody was hurt, though two walkers had to spend the night in a barn before they were found by a shepherd.",
)
MENU = ("Grendon Post", "Home", "News", "Sport", "Regions", "Letters", "Log in")
TEASERS = (
    "Ferry strike ends as crews accept new shifts", "Snow in May surprises farmers", "Mayor will not stand again",
    "Ten walks for a wet week", "New baker in Mill Lane", "School to get a second gym",
)  # fmt: skip
FOOTER = ("About us", "Contact", "Privacy policy", "© 2021 Grendon Post. All rights reserved.")
# What a page prints above and below its story: hardly anything, other stories, or all that a page can have.
AROUND = {
    "a button": ((HEADLINE,), ("Share this article",)),
    "a section": (("All news", HEADLINE), ("Related stories", *TEASERS[:3], "Back to top")),
    "a page": (
        (*MENU, HEADLINE, "By Jane Fell", "Published: 5 May 2021", "Share this article", "Photo: Tom Ridge"),
        ("Share this article", "Advertisement", "Related stories", *TEASERS[:3], "Most read", *TEASERS[3:5], *FOOTER),
    ),
}
TAKEN = Label(Role.BOILERPLATE, "phrases/en/sharing", Kind.SHARING)


def read_lines() -> dict[str, list[str]]:
    """Return what inner_lines.txt shows: names, and lines with "..." for each paragraph of the story."""
    found: dict[str, list[str]] = {}
    for line in LINES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            lines = found[line[1:-1]] = []
        elif line and not line.startswith("//"):
            lines.append(line)
    return found


INNER_LINES = read_lines()


def short_story(name: str) -> list[str]:
    """Return the lines with a paragraph of one sentence for each "..."."""
    paragraphs = iter(PARAGRAPHS)
    return [next(paragraphs) if line == "..." else line for line in INNER_LINES[name]]


def long_story(name: str) -> list[str]:
    """Return the same among nine longer paragraphs; where it begins or ends with such a line, it still does."""
    lines = short_story(name)
    before = 0 if lines[0] not in PARAGRAPHS else len(MORE) if lines[-1] not in PARAGRAPHS else 5
    return [*MORE[:before], *lines, *MORE[before:]]


def lost(story: list[str], around: str, between: str) -> list[tuple[str, str]]:
    """Return the lines of the story that are not in its body on such a page, each with the rule that took it."""
    above, below = AROUND[around]
    raw = between.join((*above, *story, *below))
    found = parse(raw)
    rules = {raw[segment.start : segment.end]: segment.rule for segment in found.segments}
    return [(line, rules[line]) for line in story if line not in body(found)]


def fails(reason: str, *names: str) -> dict[str, str]:
    return dict.fromkeys(names, reason)


def cases(known: dict[str, str]) -> list[object]:
    return [
        pytest.param(name, marks=[pytest.mark.xfail(reason=known[name], strict=True)] if name in known else [])
        for name in INNER_LINES
    ]


LOST_OF_LONG = dict[str, str]()
LOST_OF_SHORT = LOST_OF_LONG | fails("nine short lines in a row weigh more than a few paragraphs", "a recipe")


@pytest.mark.parametrize("name", cases(LOST_OF_LONG))
def test_the_lines_of_a_long_story_survive(name):
    story = long_story(name)
    taken = {(around, between): lost(story, around, between) for around in AROUND for between in ("\n", "\n\n")}
    assert not any(taken.values()), taken


@pytest.mark.parametrize("name", cases(LOST_OF_SHORT))
def test_the_lines_of_a_short_story_survive(name):
    story = short_story(name)
    taken = {(around, between): lost(story, around, between) for around in AROUND for between in ("\n", "\n\n")}
    assert not any(taken.values()), taken


@pytest.mark.parametrize("name", INNER_LINES)
def test_a_clean_layout_with_nothing_labelled_stays_whole(name):
    story = "\n\n".join([HEADLINE, *short_story(name)])
    article = parse(story)
    assert article.text == story
    assert article.boilerplate == ()


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_menus_and_headlines_around_a_story_are_taken_and_its_paragraphs_are_not(between):
    story = [*MORE, *PARAGRAPHS]
    read = settle_by_shape(page(*MENU, HEADLINE, *story, *TEASERS, *FOOTER[:3], between=between))
    kept = [text for text, rule in labels(read) if rule is None]
    assert [text for text in kept if text != HEADLINE] == story


@pytest.mark.parametrize("around", AROUND)
def test_what_stands_around_a_long_story_is_taken(around):
    above, below = AROUND[around]
    article = parse("\n".join((*above, *MORE, *below)))
    assert body(article) == list(MORE)
    assert set(boilerplate(article)) >= {*below, *above} - {HEADLINE, "By Jane Fell"}


def test_a_menu_alone_is_taken():
    assert body(parse("\n".join([*MENU, *TEASERS, *FOOTER]))) == []


TOPICS = [f"{place} {thing}" for place in ("Grendon", "Selda", "Kelmar", "Orn", "Varn") for thing in ("bridge", "ferry", "choir", "market", "school", "weather")]  # fmt: skip


@pytest.mark.parametrize("menu", [TOPICS, TOPICS * 30])
def test_menus_of_which_nothing_is_known_are_taken_from_around_a_story(menu):
    raw = "\n".join([*menu, *PARAGRAPHS, *reversed(menu)])
    assert set(PARAGRAPHS) <= set(body(parse(raw)))
    assert len(body(parse(raw))) <= len(PARAGRAPHS) + 1  # the line right above may be a heading of the story


@pytest.mark.parametrize(
    "lines",
    [TOPICS[:19], [f"{topic} is open today" for topic in TOPICS], [f"{topic}." for topic in TOPICS]],
    ids=["few lines", "more words", "sentences"],
)
def test_other_lines_above_a_story_are_no_menu_where_nothing_is_known(lines):
    assert not settle_by_shape(page(*lines, FIRST, SECOND)).is_labelled()


def test_headlines_amid_a_long_story_are_taken_under_their_heading():
    lines = [*MORE[:5], "Related stories", *TEASERS, *MORE[5:]]
    article = parse("\n".join([HEADLINE, *lines]))
    last = TEASERS[-1]  # which may as well be a subheading of what follows
    assert [text for text in body(article) if text != last] == list(MORE)


@pytest.mark.parametrize(
    "raw",
    [
        "Rain closes pass\nGRENDON, Jan. 5 (AP) — Snow and rain closed the pass.\nShare this article",
        "Snow closed the road over the pass.\n\nShare this article",
        f"{HEADLINE}\n\n{FIRST}\n\nShare this article",
        f"All news\n\nMOSCOW, April 29. /TASS/. {FIRST}",
        f"{FIRST}\nAdvertisement\n{SECOND}\nAdvertisement",
    ],
)
def test_a_page_with_prose_on_it_has_a_story(raw):
    assert parse(raw).text


def taken(line: str, *, above: tuple[str, ...] = (), label: Label | None = None, below: tuple[str, ...] = ()):
    """Return the label that a line gets on a page, below lines of which the first is labelled already."""
    read = page(*above, line, *below, between="\n")
    blocks = [block.labelled(label) if index == 0 else block for index, block in enumerate(read.blocks)]
    read = settle_by_shape(read.with_blocks(blocks))
    return next(block.label for block in read.blocks if block.text == line)


def test_a_line_with_words_of_boilerplate_is_of_their_kind():
    found = taken("Leave a comment below", above=(*STORY, *MORE), below=("Snow in May", "New baker"))
    assert (found.rule, found.kind) == ("shape/words", Kind.COMMENTS)


def test_a_line_close_below_sure_boilerplate_is_of_its_kind():
    found = taken("Snow in May", above=("Share this article",), label=TAKEN, below=("New baker", *MORE))
    assert (found.rule, found.kind) == ("shape/like-above", Kind.SHARING)


def test_a_line_far_below_sure_boilerplate_is_of_no_kind_of_its_own():
    found = taken("Snow in May", above=("Share this article", *MORE, *MORE), label=TAKEN, below=TEASERS[3:])
    assert (found.rule, found.kind) == ("shape/around-story", Kind.OTHER)


def test_a_line_above_the_story_is_navigation():
    found = taken("Regions", above=("Grendon Post", "Sport"), below=("Letters", *MORE))
    assert (found.rule, found.kind) == ("shape/around-story", Kind.NAVIGATION)


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.BYLINE, Role.DATELINE])
def test_a_line_below_a_part_of_the_article_is_of_no_kind_of_that(role):
    label = Label(role, "a-rule")
    found = taken("Regions", above=("By Jane Fell",), label=label, below=("Sport", "Letters", *MORE))
    assert found is None or found.rule == "shape/around-story"


def test_what_goes_on_with_a_sentence_is_decided_as_its_beginning_is():
    broken = "Farmers in the upper valley have been cut off since Tuesday, and the dairy collects"
    read = settle_by_shape(page(*STORY, broken, "their milk", between="\n"))
    assert labels(read)[-2:] == [(broken, None), ("their milk", None)]
    read = settle_by_shape(page(*MORE, *TEASERS, "Ten walks", "for the wet", "Snow", "Rain", between="\n"))
    assert dict(labels(read))["for the wet"] == dict(labels(read))["Ten walks"] == "shape/around-story"


def test_where_the_rules_of_an_outlet_leave_little_in_doubt_it_is_story():
    outlet = Outlet("mysite", "My Site")
    few = [*STORY, "Share this article", "Snow in May", "New baker", *["Share this article"] * 9]
    many = [*few, *TEASERS * 9]
    for lines, with_outlet, kept in ((few, None, False), (few, outlet, True), (many, outlet, False)):
        read = page(*lines, between="\n", outlet=outlet if with_outlet else None)
        read = read.with_blocks(block.labelled(TAKEN if "Share" in block.text else None) for block in read.blocks)
        assert (dict(labels(settle_by_shape(read)))["Snow in May"] is None) is kept


def test_a_text_is_dirty_if_much_of_a_long_one_is_likely_no_story():
    assert is_dirty([10] * 40, [0.6] * 40)
    assert not is_dirty([10] * 40, [0.8] * 40)
    assert not is_dirty([10] * 20, [0.6] * 20)
    assert not is_dirty([10] * 40, [0.6] * 20 + [0.0] * 20), "few lines are in doubt"
    assert not is_dirty([10] * 40, [0.1] * 40), "hardly anything is story"
    assert not is_dirty([40, *[1] * 39], [1, *[0.5] * 39])  # by its words, not by its lines


def test_a_chance_is_between_0_and_1_and_even_at_no_score():
    blocks = page("Home", "News", "Sport", "Share", between="\n").blocks
    blocks = [*blocks[:3], blocks[3].labelled(TAKEN)]
    assert chances_of(blocks, [0.0, 30.0, -30.0, 0.0]) == pytest.approx([0.5, 1, 0, 0])


def test_only_a_dirty_text_is_looked_at_again(monkeypatch):
    nothing = tuple(tuple(-9.0 * (name == "always") for name in FEATURES) for _ in shape.WEIGHTS_AGAIN)
    menu = page(*MENU, *TEASERS, *FOOTER, *MENU, *TEASERS, *STORY, between="\n")
    story = page(*MORE, *MORE, *MORE, *MORE, between="\n")
    kept = [text for text, rule in labels(settle_by_shape(menu)) if rule is None]
    before = labels(settle_by_shape(story))
    monkeypatch.setattr(shape, "WEIGHTS_AGAIN", nothing)
    assert kept
    assert len([text for text, rule in labels(settle_by_shape(menu)) if rule is None]) < len(kept)
    assert labels(settle_by_shape(story)) == before


@given(raw_texts(), st.randoms(use_true_random=False))
def test_only_what_is_undecided_is_labelled_and_as_boilerplate(raw, random):
    before = page(raw)
    before = before.with_blocks(block.labelled(random.choice([None, None, TAKEN])) for block in before.blocks)
    after = settle_by_shape(before)
    assert [block[:-1] for block in after.blocks] == [block[:-1] for block in before.blocks]
    for old, new in zip(before.blocks, after.blocks, strict=True):
        assert new.label is old.label if old.label else is_in_doubt(new)
        assert new.label is None or new.label.role is Role.BOILERPLATE
        assert new.label is None or new.label.kind is not None


def test_labels_of_other_stages_are_not_by_shape():
    (block,) = page(HEADLINE).blocks
    assert is_in_doubt(block)
    assert not is_in_doubt(block.labelled(TAKEN))
    assert not is_in_doubt(block.labelled(Label(Role.HEADLINE, "headline")))


@pytest.mark.parametrize("first", ["", "“The fish know our colours,” she said."])
def test_a_short_line_between_a_section_and_the_story_is_its_subheading(first):
    related = Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED)
    lines = [*MORE, "More on the flood", *TEASERS[:4], "Who pays", *filter(None, [first]), *STORY]
    read = page(*lines, between="\n")
    taken = {"More on the flood", *TEASERS[:4]}
    read = read.with_blocks(block.labelled(related if block.text in taken else None) for block in read.blocks)
    assert dict(labels(settle_by_shape(read)))["Who pays"] is None


SENTENCE = "The school, which has its own bell, was not consulted."


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "sentence",
    [SENTENCE, "“We were never asked about any of it,” she said.", "Сам мост откроют только в конце лета этого года."],
)
def test_a_sentence_right_below_the_story_is_its_last_whatever_stands_below(sentence, between):
    for part in ((), ("Advertisement",), ("Advertisement", "Advertisement")):
        article = parse(between.join([*MENU, HEADLINE, *MORE, *part, sentence, "View comments", *TEASERS, *FOOTER]))
        assert body(article) == [*MORE, sentence]


@pytest.mark.parametrize(
    "line", ["Leave a comment and tell us who you are.", "So?", "The school was not consulted at all"]
)
def test_what_has_words_of_boilerplate_or_is_no_sentence_is_not_the_last_of_the_story(line):
    article = parse("\n".join([*MENU, HEADLINE, *MORE, line, "View comments", *TEASERS, *FOOTER]))
    assert body(article) == list(MORE)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_sentence_between_two_paragraphs_is_of_the_story_whatever_its_words(between):
    sentence = "“I never read the privacy policy,” he said."
    article = parse(between.join([*MENU, HEADLINE, *MORE[:5], sentence, *MORE[5:], *TEASERS, *FOOTER]))
    assert body(article) == [*MORE[:5], sentence, *MORE[5:]]


def test_a_sentence_behind_other_boilerplate_is_none_of_the_story():
    article = parse("\n".join([*MENU, HEADLINE, *MORE, "Related stories", SENTENCE, *TEASERS, *FOOTER]))
    assert body(article) == list(MORE)


def test_a_page_whose_only_paragraph_looks_like_the_others_has_a_story_too():
    weather = [f"• Wolken über Ort {number} {number}.6℃" for number in range(16)]
    story = f"Grendon News (Grendon) | {FIRST} {SECOND}"
    shaped = settle_by_shape(page("2031.06.19", *weather, "Wetterdienst", story, between="\n"))
    assert labels(shaped)[-1] == (story, None)


def test_the_last_sentence_of_a_short_story_is_told_by_the_one_above_it():
    walls = (
        "Farmers above Grendon have begun to build stone walls around their wells to keep out the goats of the mill."
    )
    quote = '"A goat does not read signs," farmer Ada Fell told the Post.'
    told = [walls, quote, "More than 600 wells are to be shut by next year."]
    head = ["Goats and wells", "A project keeps goats apart.", "April 12, 2031", "Image: Ada Hill/IMAGO"]
    article = parse("\n\n".join([*head, *told, "Edited by: Tom Ridge", "Share", "Contact us"]))
    assert body(article)[-3:] == told


def test_a_text_of_few_lines_is_left_alone_and_one_of_some_more_is_weighed():
    few = [HEADLINE, *STORY, "Snow in May", "New baker", "Old mill"]
    assert settle_by_shape(page(*few, between="\n")) == page(*few, between="\n")
    more = page(*few, "Sponsored: subscribe now | Facebook", between="\n")
    assert labels(settle_by_shape(more))[-1][1] == "shape/words"


def test_seven_lines_are_left_alone():
    assert settle_by_shape(page(*MENU, between="\n")) == page(*MENU, between="\n")


def test_a_line_is_of_the_kind_of_sure_boilerplate_within_six_lines_above():
    some = page(*MORE, "Share", *MENU, *MENU, between="\n")
    known = some.with_blocks([block.labelled(TAKEN) if block.text == "Share" else block for block in some.blocks])
    rules = [rule for _, rule in labels(settle_by_shape(known))][len(MORE) + 1 :]
    assert rules == ["shape/like-above"] * 6 + ["shape/around-story"] * (2 * len(MENU) - 6)


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Who are you?",
            "A baker.",
            "Since when?",
            "Since I was nine.",
            "Do you like it?",
            "Yes.",
            "Thank you.",
            "So do I.",
        ],
        ["Ingredients", "200 g flour", "2 eggs", "1 tsp salt", "50 ml milk", "Method", "1. Mix it all.", "2. Bake it."],
        [
            "Team P W L",
            "Ferry 5 4 1",
            "Grendon 5 3 1",
            "Fellside 5 2 2",
            "Quarry 5 1 2",
            "Pass 5 1 4",
            "Mill 5 0 4",
            "Inn 5 0 5",
        ],
    ],
    ids=["interview", "recipe", "table"],
)
def test_short_lines_with_nothing_else_around_are_a_story(lines):
    article = parse("\n".join(lines))
    assert article.text.replace("\n\n", "\n") == "\n".join(lines)
    share = parse("\n".join([*lines, "Share this article", "Most read"]))
    assert {"Share this article", "Most read"} <= {passage.text for passage in share.boilerplate}
