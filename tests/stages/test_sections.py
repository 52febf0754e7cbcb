import pytest

from newsparse import Kind, Outlet, Part, Role, Rule, parse
from newsparse.blocks import Label
from newsparse.split import split
from newsparse.stages.sections import Heading, fill_sections
from newsparse.stages.shared_phrases import label_shared_phrases
from pages import FIRST, HEADLINE, SECOND, THIRD, body, boilerplate, labels, page

LABEL = Label(Role.BOILERPLATE, "a-rule", Kind.RELATED)
OTHER = Label(Role.BOILERPLATE, "another", Kind.SHARING)


def section(*lines, until=(), longest=None, labelled=()):
    """Return the lines under the first that become its section's."""
    blocks = [block.labelled(OTHER) if block.text in labelled else block for block in split("\n\n".join(lines))]
    blocks[0] = blocks[0].labelled(LABEL)
    fill_sections(blocks, [Heading(0, LABEL, until, longest)])
    return [block.text for block in blocks[1:] if block.label is LABEL]


def test_a_section_ends_where_prose_begins():
    assert section("More", FIRST, "One") == []
    assert section("More", "One", FIRST, "Two") == ["One"]


def test_a_subheading_right_above_prose_is_spared():
    assert section("More", "One", "Two", "What happens next", FIRST) == ["One", "Two"]


@pytest.mark.parametrize(
    ("lines", "spared"),
    [
        ("More\nOne", True),
        ("More\nOne\nTwo", True),
        ("More\n\nOne\n\nTwo", False),
        ("\n".join(("More", *("Ferry late" for _ in range(8)))), False),
    ],
    ids=["a link", "two", "links parted as well", "a long list"],
)
def test_a_longer_subheading_is_spared_if_a_blank_line_parts_it_from_a_few_links(lines, spared):
    subheading = "Grendon Post: what the crews of the ferries want"
    blocks = list(split(f"{lines}\n\n{subheading}\n\n{FIRST}"))
    fill_sections(blocks, [Heading(0, LABEL)])
    assert (blocks[-2].label is None) == spared


def test_a_headline_right_above_prose_is_taken():
    headline = "Ferry crews accept new shifts after a week of talks at sea"
    assert section("More", "One", "Two", headline, FIRST) == ["One", "Two", headline]
    assert section("More", "One", "Two", f"{headline}.", FIRST) == ["One", "Two"]


def test_a_short_list_of_links_amid_the_story_ends_where_sentences_begin():
    lines = ["More", "Ferry strike ends", "The pass is shut.", "Nobody knows for how long", "So it is.", FIRST]
    assert section(*lines) == lines[1:2]
    many = [f"Ferry {letter} ends." for letter in "ABCDEFGHI"]
    assert section("More", *many, FIRST) == many[:-1]


def test_a_section_that_the_story_does_not_follow_goes_on_to_the_end():
    assert section("More", "One", "Two", "Three") == ["One", "Two", "Three"]


def test_sentences_from_below_the_links_to_their_end_are_the_storys():
    lines = ["More", "Ferry strike ends", "The pass is shut", "“Nobody knows for how long,” she said.", "So it is."]
    assert section(*lines) == lines[1:3]
    assert section(*lines, "Share", labelled=("Share",)) == lines[1:3]
    assert section(*lines[:4], "Share", lines[4], labelled=("Share",)) == lines[1:3], "whatever stands between them"


@pytest.mark.parametrize("last", ["The crews won.", "“We won,” she said."])
def test_one_sentence_below_one_link_is_the_storys(last):
    assert section("More", "Ferry strike ends", last) == ["Ferry strike ends"]
    assert section("More", "Ferry strike ends", last, "So it is.") == ["Ferry strike ends"]


def test_a_line_of_asterisks_parts_no_last_sentence_from_the_story():
    assert section("More", "Ferry strike ends", "A cap was sewn for the dog.", "***") == ["Ferry strike ends"]


def test_teasers_between_links_are_taken():
    teasers = ["More", "Ferry strike ends", "It took a week.", "The pass is shut", "Nobody knows for how long."]
    assert section(*teasers) == teasers[1:]
    questions = ["More", "Ferry strike ends", "The pass is shut", "Who will open it?"]
    assert section(*questions) == questions[1:]


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("“We begin in May,” the mayor said.", []),
        ("“We begin in May”: the mayor speaks", ["“We begin in May”: the mayor speaks"]),
        ("“We begin in May,” says mayor", ["“We begin in May,” says mayor"]),
    ],
)
def test_a_sentence_in_which_somebody_speaks_ends_a_section(line, taken):
    assert section("More", line) == taken


def test_a_section_passes_over_what_is_labelled():
    assert section("More", "One", "Share", "Two", "Three", labelled=("Share",)) == ["One", "Two", "Three"]


def test_a_known_end_is_waited_for_even_through_prose():
    assert section("More", "One", FIRST, SECOND, "Comments", "Two", until={"comments"}) == ["One", FIRST, SECOND]


def test_where_no_known_end_comes_a_section_ends_where_prose_begins():
    assert section("More", "One", FIRST, SECOND, until={"comments"}) == ["One"]


def test_a_section_leaves_a_paragraph_that_ends_in_a_sign_off():
    assert section("More", "One", f"{FIRST} – PA", "Two") == ["One"]


@pytest.mark.parametrize(("longest", "count"), [(None, 2), (2, 2), (1, 0)])
def test_an_end_that_is_too_far_away_is_none(longest, count):
    taken = section("More", "One", "Two", "Comments", until={"comments"}, longest=longest)
    assert taken == ["One", "Two"][:count]


def test_a_section_ends_at_the_next_heading():
    blocks = list(split("More\n\nOne\n\nLess\n\nTwo"))
    blocks[0], blocks[2] = blocks[0].labelled(LABEL), blocks[2].labelled(OTHER)
    fill_sections(blocks, [Heading(0, LABEL), Heading(2, OTHER)])
    assert [block.label for block in blocks] == [LABEL, LABEL, OTHER, OTHER]


@pytest.mark.parametrize(
    "line", ["Article content", "Continue reading the main story", "Story continues below", "Lees verder onder de foto"]
)
def test_a_section_ends_where_a_line_says_that_the_story_goes_on(line):
    lines = ("More", "Ferry strike ends", line, "A vote is set for May.")
    assert section(*lines, labelled=[line]) == ["Ferry strike ends"]
    assert line in section(*lines), "only one that is boilerplate"


def test_a_shared_heading_takes_the_teasers_below_the_story():
    article = parse("\n".join([HEADLINE, FIRST, SECOND, "Most popular stories", "Ferry strike ends", "Snow in May"]))
    assert body(article) == [FIRST, SECOND]
    assert boilerplate(article) == ["Most popular stories", "Ferry strike ends", "Snow in May"]
    assert {passage.kind for passage in article.boilerplate} == {Kind.RELATED}


def test_a_shared_heading_amid_the_story_leaves_what_goes_on_below():
    read = label_shared_phrases(
        page(HEADLINE, FIRST, "Related stories", "Ferry strike ends", "Snow in May", "The road", SECOND, THIRD)
    )
    left = [text for text, rule in labels(read) if rule is None]
    assert left == [HEADLINE, FIRST, "The road", SECOND, THIRD]


@pytest.mark.parametrize(("until", "longest"), [((), None), (("Comments",), None), (("Comments",), 2)])
def test_a_rule_of_an_outlet_takes_a_section(until, longest):
    rule = Rule("others", Kind.RELATED, lines="Elsewhere", part=Part.SECTION, until=until, longest=longest)
    outlet = Outlet("mysite", "My Site", rules=[rule])
    article = parse(f"{FIRST}\nElsewhere\nFerry strike ends\nSnow in May\nComments", outlet=outlet)
    taken = [passage.text for passage in article.boilerplate if passage.rule == "mysite/others"]
    assert taken[:3] == ["Elsewhere", "Ferry strike ends", "Snow in May"]
    assert body(article) == [FIRST]


def test_a_rule_of_an_outlet_may_say_how_long_its_section_is():
    rule = Rule("others", Kind.RELATED, lines="Elsewhere", part=Part.SECTION, until="Comments", longest=1)
    article = parse(
        f"{FIRST}\nElsewhere\nFerry strike ends\nSnow in May\nComments",
        outlet=Outlet("mysite", "My Site", rules=[rule]),
    )
    assert [passage.text for passage in article.boilerplate if passage.rule == "mysite/others"] == ["Elsewhere"]


def test_a_section_whose_length_is_known_may_go_on_to_the_end():
    blocks = list(split(f"More\n\nOne\n\n{FIRST}\n\nTwo"))
    for longest, ends in ((3, 4), (2, 1)):
        filled = [blocks[0].labelled(LABEL), *blocks[1:]]
        fill_sections(filled, [Heading(0, LABEL, {"comments"}, longest)])
        assert [block.label for block in filled] == [LABEL] * ends + [None] * (4 - ends)


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (["A link", "Another", FIRST, SECOND], 2),  # the story goes on below the links
        (["A link", "Another", FIRST, "A subheading", SECOND, THIRD], 2),
        ([FIRST, SECOND, THIRD], 3),  # teasers as long as paragraphs
        (["A link", FIRST, "A subheading", SECOND], 1),
        (["A link", FIRST, "Another", "A third", SECOND, "A fourth", "A fifth"], 7),  # few lines are paragraphs
        (["A link", "Another", FIRST], 3),  # one teaser
    ],
)
def test_the_story_below_a_list_of_links_of_known_length_is_left_to_it(lines, taken):
    blocks = list(split("\n\n".join(["More", *lines, "End"])))
    blocks[0] = blocks[0].labelled(LABEL)
    fill_sections(blocks, [Heading(0, LABEL, {"end"}, 9)])
    assert [block.label for block in blocks[1:-1]] == [LABEL] * taken + [None] * (len(lines) - taken)


def test_an_interview_goes_on_below_a_list_of_links():
    spoken = ["— Do the young come to you?", "— They come for the wage and stay for the bog."]
    links = ["Old mill turns again", "Who pays for the ferry"]
    article = parse("\n\n".join([HEADLINE, FIRST, SECOND, "Read also", *links, *spoken]))
    assert boilerplate(article) == ["Read also", *links]
    dashed = [f"— {link}" for link in links]
    assert boilerplate(parse("\n\n".join([HEADLINE, FIRST, SECOND, "Read also", *dashed])))[-2:] == dashed


@pytest.mark.parametrize("question", ["Q. Do the young come?", "P: ¿Vienen los jóvenes?", "FRAGE: Kommen die Jungen?"])
def test_a_question_behind_a_letter_ends_a_list_of_links(question):
    answer = "A. They come for the wage and stay for the bog, and all of them learn to row before the winter comes."
    article = parse("\n".join([HEADLINE, FIRST, SECOND, "Read also", "Old mill turns again", question, answer]))
    assert boilerplate(article) == ["Read also", "Old mill turns again"]


def test_a_shared_heading_ends_an_outlet_s_section():
    rule = Rule("elsewhere", Kind.RELATED, lines="Elsewhere", part=Part.SECTION)
    lines = [
        "Elsewhere",
        "A link",
        "“The board was wrong,” he said.",
        "It owes £14,000.",
        "Most popular stories",
        "A link",
    ]
    article = parse("\n".join([HEADLINE, FIRST, *lines]), outlet=Outlet("mysite", "My Site", rules=[rule]))
    assert body(article) == [FIRST, *lines[2:4]]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (["A link", "It was long ago, he said.", "The bell is mended now.", "More links", "Another"], 1),
        (["A link", "It was long ago, he said.", "Another", "The bell is mended now."], 4),  # each below its link
        (["It was long ago, he said.", "The bell is mended now.", "Another"], 3),  # teasers from the start
        (["A link", "One.", "Two.", "Another"], 4),  # too short for sentences
    ],
)
def test_two_sentences_in_a_row_below_links_are_the_story_s(lines, taken):
    assert section("More", *lines) == lines[:taken]


@pytest.mark.parametrize(("kind", "taken"), [(Kind.NEWSLETTER, 1), (Kind.LEGAL, 3)])
def test_a_call_amid_the_story_does_not_go_on_to_the_end_of_the_text(kind, taken):
    label = Label(Role.BOILERPLATE, "a-rule", kind)
    blocks = list(split("\n\n".join(["Sign up", "It comes at six", FIRST, SECOND])))
    blocks[0] = blocks[0].labelled(label)
    fill_sections(blocks, [Heading(0, label, {"after the promotion"}, 9)])
    assert [block.label for block in blocks[1:]] == [label] * taken + [None] * (3 - taken)


def test_a_short_line_right_below_links_with_a_blank_line_behind_it_is_a_link():
    text = f"Related Stories\nWhy the nets come up empty\nGrendon country profile\n\n{FIRST}"
    blocks = list(split(text))
    blocks[0] = blocks[0].labelled(LABEL)
    fill_sections(blocks, [Heading(0, LABEL)])
    assert [block.label for block in blocks] == [LABEL, LABEL, LABEL, None]


@pytest.mark.parametrize(
    ("line", "spared"),
    [
        ("What engineers found below the old mill", True),  # of seven words, as words go
        ("What the engineers found below the old mill", False),
    ],
)
def test_a_subheading_right_above_prose_is_of_seven_words_at_most(line, spared):
    assert section("More", "One", "Two", line, FIRST) == ["One", "Two", *[line] * (not spared)]


def test_a_list_of_links_is_short_up_to_eight_lines():
    lines = [f"Ferry {letter} ends." for letter in "ABCDEFGHI"]
    assert section("More", *lines[:8], FIRST) == lines[:1]
    links = [line[:-1] for line in lines]
    assert section("More", *links[:7], "They won, she said.") == links[:7]
    assert section("More", *links[:8], "They won, she said.") == [*links[:8], "They won, she said."]


@pytest.mark.parametrize(
    ("sentences", "taken"),
    [(["So it was then.", "So it is today."], 4), (["So it was in summer.", "So it is in winter."], 1)],
)
def test_a_sentence_has_four_words(sentences, taken):
    lines = ["A link", *sentences, "Another"]
    assert section("More", *lines) == lines[:taken]


def filled(kind, *lines, until=(), longest=None):
    """Return the lines under the heading of a section of this kind that become its."""
    label = Label(Role.BOILERPLATE, "a-rule", kind)
    blocks = list(split("\n\n".join(["More", *lines])))
    blocks[0] = blocks[0].labelled(label)
    fill_sections(blocks, [Heading(0, label, until, longest)])
    return [block.text for block in blocks[1:] if block.label is label]


@pytest.mark.parametrize(
    ("lines", "below"),
    [
        (["Sign up", "We write at six.", "Nobody reads it well enough to answer us at once"], [FIRST]),
        (["Sign up", "She writes at six.", "So it is."], []),
        (["Sign up", "It was long ago, he said.", "The bell is mended now.", "Sign off"], []),
    ],
)
def test_sentences_below_links_are_the_story_s_but_not_those_of_another_section(lines, below):
    assert filled(Kind.NEWSLETTER, *lines, *below) == lines
    assert filled(Kind.RELATED, *lines, *below) == lines[:1]


def test_a_call_goes_on_to_its_known_end_through_paragraphs():
    lines = ["It comes at six", FIRST, "After the promotion", SECOND]
    assert filled(Kind.NEWSLETTER, *lines, until={"after the promotion"}, longest=9) == lines[:2]


def test_teasers_right_below_the_heading_are_no_rest_of_the_story():
    lines = ["The crews won.", "So it is now."]
    assert section("More", *lines) == lines


def test_a_dash_in_front_of_a_link_does_not_begin_a_dialogue():
    lines = ["A link", "— Old mill turns again", "Another"]
    assert section("More", *lines) == lines


def test_a_long_sentence_right_above_the_story_is_the_story_s_whatever_the_section():
    lines = ["Share", "Print it", "Engineers look at all of the closed mountain slopes today."]
    assert filled(Kind.SHARING, *lines, FIRST) == lines[:2]


def test_a_short_line_above_the_story_is_a_subheading_where_no_blank_line_parts_it_from_anything():
    blocks = list(split(f"Related Stories\nWhy the nets come up empty\nThe road\n{FIRST}"))
    blocks[0] = blocks[0].labelled(LABEL)
    fill_sections(blocks, [Heading(0, LABEL)])
    assert [block.label for block in blocks] == [LABEL, LABEL, None, None]


def test_questions_with_dashes_right_below_the_heading_are_links():
    lines = ["— Who pays for the ferry?", "— Old mill turns again"]
    assert section("More", *lines) == lines


def test_the_next_heading_ends_no_call_whose_own_end_is_not_found():
    blocks = list(split("\n\n".join(["Support us", "Give now", FIRST, "More", "One"])))
    label = Label(Role.BOILERPLATE, "a-rule", Kind.PAYWALL)
    blocks[0], blocks[3] = blocks[0].labelled(label), blocks[3].labelled(LABEL)
    fill_sections(blocks, [Heading(0, label, {"thank you"}), Heading(3, LABEL)])
    assert [block.label for block in blocks] == [label, label, None, LABEL, LABEL]


def test_links_end_where_the_story_announces_a_list_of_its_own():
    listed = ["In May he bought these things:", "- Ink", "- Wine", "- Silence"]
    assert section("More", "Ferry strike ends", "Two", *listed, FIRST) == ["Ferry strike ends", "Two"]
    assert section("More", "Two", "Also on Monday:", *listed[1:], FIRST)[1] == "Also on Monday:", "it heads more links"
    links = [line.lstrip("- ") for line in listed]
    assert section("More", "Ferry strike ends", "Two", *links, FIRST)[2:4] == links[:2]


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (["One strike ends", "Two", "What to bring", "- Ink", "- Wine"], 2),
        (["One strike ends", "Two", "What to bring", "- Ink", "- The map of the seven ferries of the old river"], 2),
        (["One strike ends", "What to bring", "- Ink", "- Wine"], 1),
        (["One strike ends", "Two", "What to bring", "- Ink"], 3),  # one line is no list
        (["- One strike ends", "Two", "What to bring", "- Ink", "- Wine"], 4),  # links have bullets, too
        (["What to bring", "- Ink", "- Wine", "- Bread"], 3),
        (["One strike ends", "Also on Monday:", "- Ink", "- Wine"], 3),
        (["One", "A clerk with a lamp and a map sails at noon", "- Ink", "- Wine"], 3),
    ],
)
def test_links_without_bullets_end_above_the_subheading_of_a_list_that_has_them(lines, taken):
    assert section("More", *lines, FIRST) == lines[:taken]


@pytest.mark.parametrize(
    ("links", "line", "is_story"),
    [
        (3, "They rang it twice. The clerk was given a bell.", True),
        (4, "They rang it twice. The clerk was given a bell.", False),
        (3, "They rang it twice, and the clerk has a bell.", False),
    ],
)
def test_two_sentences_in_a_line_close_below_a_heading_are_the_story_s(links, line, is_story):
    titles = [f"Ferry {letter} ends" for letter in "ABCD"[:links]]
    assert section("More", *titles, line, "Ferry E ends") == [*titles, *([] if is_story else [line, "Ferry E ends"])]


def test_the_last_sentence_below_an_outlet_s_box_stays_above_a_line_that_is_known():
    lines = ["More", "Metro has quiet carriages", "A cap was sewn for the dog.", "Share it", "Our app"]
    assert section(*lines, labelled=("Share it",)) == ["Metro has quiet carriages"]
    assert section(*lines[:2], *lines[3:], labelled=("Share it",)) == ["Metro has quiet carriages", "Our app"]


def test_titles_with_the_name_of_their_site_go_on_a_list_of_links():
    titles = [
        f"{title} | 峠新聞！"
        for title in (
            "橋の上で羊が眠り、バスが二時間も止まったままになった朝",
            "雨の夜に羊飼いたちが毛布とパンを配って歩いた橋の話",
        )
    ]
    assert section("関連記事", *titles, "橋と羊と毛布", FIRST)[:2] == titles
