import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.credits import label_credits
from pages import FIRST, HEADLINE, MORE, SECOND, STORY, THIRD, body, boilerplate, labels, page

REPORT = "Jane Fell in Grendon, Vt., and Tom B. Ridge contributed to this report."


@pytest.mark.parametrize(
    "line",
    [
        REPORT,
        f"[{REPORT}]",
        "Jane Fell contributed reporting",
        "Fell reported from Grendon. Tom Ridge in Ash contributed to this story.",
        "Fell contributed reporting from Grendon. Ada Hill contributed research.",
        "Ana del Monte en Grendon contribuyó a este reportaje.",
    ],
)
def test_who_contributed_is_a_credit(line):
    article = parse("\n".join([HEADLINE, *STORY, line]))
    assert boilerplate(article) == [line]
    assert body(article) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        f"The pass is to open in May. {REPORT}",
        "The rain contributed to this report.",
        "“It was late,” said Fell, who contributed to this report with maps.",
    ],
)
def test_a_sentence_of_the_story_is_no_credit(line):
    assert body(parse("\n".join([HEADLINE, *STORY, line])))[-1] == line


def test_who_contributed_is_looked_for_at_the_end_only():
    assert body(parse("\n".join([HEADLINE, *STORY, REPORT, *MORE]))) == [*STORY, REPORT, *MORE]


@pytest.mark.parametrize(
    "number", ["+44 113 496 0000", "(0113) 496-0000", "jane@example.org", "Email: jane@example.org"]
)
def test_a_name_and_its_number_below_the_story_are_a_contact(number):
    contact = ["Jane Fell", "Grendon Press Ltd.", number]
    assert labels(label_credits(page(*STORY, *contact)))[3:] == [(line, "credits/contact") for line in contact]


def test_a_number_without_a_name_is_the_story_s():
    tickets = ["The hall", "0113 496 0000"]
    assert body(parse("\n".join([HEADLINE, *STORY, *tickets])))[3:] == tickets


def test_a_name_and_its_number_amid_the_story_are_the_story_s():
    amid = page(FIRST, "Jane Fell", "0113 496 0000", SECOND)
    assert label_credits(amid) == amid


@pytest.mark.parametrize(
    "credit",
    [
        ["(Reporting by Jane Fell", "Writing by Tom Ridge", "Editing by Ada Hill)"],
        ["(Reporting by Jane Fell in Grendon and", "Tom Ridge in Ash; editing by Ada Hill)"],
    ],
)
def test_a_credit_in_brackets_may_be_broken_over_lines(credit):
    article = parse("\n".join([HEADLINE, *STORY, *credit]))
    assert boilerplate(article) == credit
    assert body(article) == list(STORY)


def test_a_line_below_a_whole_credit_is_the_story_s():
    lines = ["(Reporting by Jane Fell)", "Rain in hills (in millimetres", "by month)"]
    assert body(parse("\n".join([HEADLINE, *STORY, *lines])))[3:] == lines[1:]


@pytest.mark.parametrize("line", ["ab/cd (dpa, AFP)", "(AFP, Reuters)", "abc (AP)"])
def test_editors_initials_and_their_sources_are_a_credit(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, "credits/initials")


@pytest.mark.parametrize("line", ["###", "# # #", "-30-", "- 30 -", "-END-", "--ends--"])
def test_what_copy_ends_in_is_no_story(line):
    assert labels(label_credits(page(*STORY, line, "Orn, Ltd")))[3] == (line, "credits/the-end")
    assert labels(label_credits(page(FIRST, line, SECOND, THIRD)))[1] == (line, None)


@pytest.mark.parametrize("line", ["***", "* * *", "—", "■"])
def test_strokes_end_a_text_and_may_part_a_story(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, "credits/the-end")
    assert labels(label_credits(page(*STORY, line, "Orn, Ltd")))[3] == (line, None)


@pytest.mark.parametrize("line", ["ab/cd", "ab/cde/fgh", "md/orn/", "jf/ ab/", "jf-pm/ab"])
def test_the_initials_of_a_desk_below_the_story_are_a_credit(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, "credits/initials")
    assert labels(label_credits(page(FIRST, line, SECOND, THIRD)))[1] == (line, None)


@pytest.mark.parametrize("line", ["meadow/forest", "Ab/Cd", "his/her choice", "a/b", "07/08"])
def test_other_strokes_are_the_story_s(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, None)


@pytest.mark.parametrize("line", ["the pass (dpa, AFP)", "ab/cd (Grendon, Ash)", "Rain (AFP)"])
def test_other_lines_with_brackets_are_the_story_s(line):
    assert labels(label_credits(page(*STORY, line)))[3] == (line, None)


@pytest.mark.parametrize("mark", ["-0-", " -0-", " ###", " -30-", "–END–"])
def test_a_mark_of_the_end_is_cut_off_behind_the_last_sentence(mark):
    labelled = labels(label_credits(page(FIRST, "The road is open." + mark)))
    assert labelled[1:3] == [("The road is open.", None), (mark.strip(), "credits/the-end")]


@pytest.mark.parametrize("line", ["Grendon won 3-0-0-", "The road is open -0-", "He said: no.-"])
def test_no_mark_of_the_end_is_cut_off_what_ends_no_sentence(line):
    assert label_credits(page(*STORY, line)) == page(*STORY, line)


@pytest.mark.parametrize("line", ["AFP", "[dpa]", "dpa/AFP", "ΑΠΕ-ΜΠΕ", "MAP 6 mai 2031", "(TASS, May 6, 2031)"])
def test_an_agency_alone_below_the_story_is_a_credit(line):
    labelled = labels(label_credits(page(*STORY, line)))
    assert labelled == [*((text, None) for text in STORY), (line, "credits/agency")]


@pytest.mark.parametrize(
    "line", ["Grendon", "AFP said so", "It was the AFP", "MA", "Grendon, May 6, 2031", "The AFP, May 6, 2031"]
)
def test_what_is_no_agency_and_what_says_more_is_none(line):
    assert label_credits(page(*STORY, line)) == page(*STORY, line)


def test_an_agency_with_a_paragraph_below_is_a_subheading():
    assert label_credits(page(FIRST, "Reuters", SECOND)) == page(FIRST, "Reuters", SECOND)


def rules(*lines, marked=()):
    """Return the rules of these lines below a paragraph; those marked have that label already."""
    some = page(FIRST, *lines)
    blocks = [block.labelled(dict(marked).get(block.text)) for block in some.blocks]
    return [rule for _, rule in labels(label_credits(some.with_blocks(blocks)))][1:]


SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
CREDIT = Label(Role.BOILERPLATE, "another", Kind.CREDIT)
NUMBER = "0113 496 0000"
CONTACT = "credits/contact"


@pytest.mark.parametrize(("below", "found"), [(7, True), (8, False)])
def test_a_story_is_signed_off_in_its_last_eight_undecided_lines(below, found):
    taken = rules(REPORT, *MORE[:below], "Share", "Print", marked={"Share": SHARING, "Print": SHARING}.items())
    assert (taken[0] is not None) is found


@pytest.mark.parametrize(("count", "found"), [(34, True), (35, False)])
def test_what_is_longer_than_four_hundred_characters_is_no_list_of_who_contributed(count, found):
    line = ", ".join(["Jane Fell"] * count) + " contributed to this report."
    assert (rules(line) != [None]) is found


@pytest.mark.parametrize(("between", "found"), [(3, True), (4, False)])
def test_the_name_stands_within_four_lines_above_its_number(between, found):
    assert rules("Jane Fell", *["press office"] * between, NUMBER) == [CONTACT if found else None] * (between + 2)


@pytest.mark.parametrize(
    "between",
    [
        "the press office of the board for the roads and the waters of Grendon",
        "夜の間に川の水位は二メートル上がり、峠を越える道は朝になっても閉ざされた。",
    ],
)
def test_a_long_line_between_name_and_number_parts_them(between):
    assert rules("Jane Fell", between, NUMBER) == [None] * 3


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("496 000", True),
        ("49 600", False),  # too short for a telephone number
        (")-(-)-(-)", False),
        ("0113 496 people", False),
        ("Email: jane@example.org", True),
        ("Write to jane@example.org", False),
        (f"{'jane' * 12}@example.org", True),
        (f"{'jane' * 13}@example.org", False),
    ],
)
def test_a_contact_is_a_number_or_a_short_address_with_no_more_than_a_word_before_it(line, found):
    assert rules("Jane Fell", line) == [CONTACT if found else None] * 2


def test_what_is_known_of_a_line_of_a_contact_stands():
    assert rules("Jane Fell", "Share", NUMBER, marked={"Share": SHARING}.items()) == [CONTACT, "a-rule", CONTACT]


@pytest.mark.parametrize(
    ("above", "label", "line", "rule"),
    [
        ("(Reporting by Jane Fell", CREDIT, "in Grendon)", "another"),
        ("(Reporting by Jane Fell", CREDIT, "in Grendon", None),  # the bracket stays open
        ("(Share this", SHARING, "in Grendon)", None),
        ("Photo: Ada Hill", CREDIT, "in Grendon)", None),
    ],
)
def test_a_credit_goes_on_to_the_end_of_the_bracket_that_opens_it(above, label, line, rule):
    assert rules(above, line, marked={above: label}.items())[1] == rule


@pytest.mark.parametrize(
    "name",
    [
        "（佐久間ひかる）",
        "【佐久間】",
        "《佐久間ひかる》",
        "＝佐久間",
        "（记者 王小明）",
        "(ベン・ストーン)",
        "（了）",
        "[그렌던=뉴시스]",
    ],
)
def test_a_name_in_brackets_signs_an_east_asian_story(name):
    assert labels(label_credits(page(*STORY, name)))[-1] == (name, "credits/name-in-brackets")
    assert labels(label_credits(page(*STORY, name, "Rain falls")))[-2] == (name, "credits/name-in-brackets")
    assert labels(label_credits(page(name, *STORY)))[0] == (name, None), "above the story"


@pytest.mark.parametrize("line", ["（2人が軽いけが）", "（山の駅は春まで閉まり、代わりのバスが出る）", "(Ada Hill)"])
def test_other_lines_in_brackets_sign_no_story(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, None)


@pytest.mark.parametrize(
    "line",
    [
        "Fell reported from Grendon.",
        "Jane Fell and Tom Ridge reported from Grendon, Vt.",
        "Jane Fell reported from Grendon. Ridge reported from Ash and Hollow.",
    ],
)
def test_who_reported_from_where_is_a_credit_at_the_end(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, "credits/reporters")
    assert label_credits(page(line, *STORY)) == page(line, *STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Fell reported from the flooded valley.",
        "The woman whom Jane reported from Grendon.",
        "Fell reported from Grendon. The rain went on.",
        "Fell reported from North and South and East and West Grendon, Vt., Near Ash.",
    ],
)
def test_a_sentence_on_somebody_s_report_is_the_story_s(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, None)


@pytest.mark.parametrize(
    "line",
    [
        "The writer is a historian at Grendon College.",
        "The writer, a former minister, lives in Grendon.",
        "(The author is a retired judge.)",
        "*The writers teach in Grendon.".replace("teach", "are teachers"),
        "L’auteur est professeur à Grendon.",
        "Der Autor ist Richter in Grendon.",
        "La autora es profesora en Grendon.",
        "Автор — историк.",
        "Autorka jest historyczką.",
    ],
)
def test_what_a_guest_is_stands_below_an_opinion(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, "credits/guest")


@pytest.mark.parametrize(
    "lines",
    [
        ("The author of the report was asked to leave.", "The author is a retired judge."),  # whom the story is about
        ("The author left before the end.",),
        ("The writer is a historian.", *MORE[:2]),
        ("An author is a lonely man.",),
    ],
)
def test_an_author_whom_the_story_tells_of_is_the_story_s(lines):
    assert label_credits(page(*STORY, *lines)) == page(*STORY, *lines)


@pytest.mark.parametrize("line", ["(jf)", "[jf]", "(jf/ab)", "/jf", "JF/AB"])
def test_initials_in_brackets_or_capitals_below_the_story_are_a_credit(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, "credits/initials")
    assert label_credits(page(line, *STORY)) == page(line, *STORY)


@pytest.mark.parametrize("line", ["jf", "(Rain)", "(rained)", "A/B"])
def test_other_short_lines_are_the_story_s(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, None)


@pytest.mark.parametrize("line", ["홍길동 기자", "[그렌던=홍길동 기자]", "홍길동 기자 hong@ledger.example"])
def test_korean_reporters_sign_a_story_below_it(line):
    assert labels(label_credits(page(*STORY, line)))[-1] == (line, "credits/reporters")
    assert label_credits(page(line, *STORY)) == page(line, *STORY)
