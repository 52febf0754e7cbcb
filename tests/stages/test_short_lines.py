import pytest

from newsparse import Kind, Role, parse
from newsparse.blocks import Label
from newsparse.stages.short_lines import longest_stretch, with_announced, with_rows, with_sentences_in_a_row
from pages import FIRST, HEADLINE, SECOND, STORY, THIRD, page

SHARING = Label(Role.BOILERPLATE, "a-rule", Kind.SHARING)
ANSWERS = ["Who are you?", "A baker.", "Since when?", "Since I was nine.", "Do you like it?", "Yes."]
VERSE = ["The rain came down,", "the road went away,", "and nobody in town", "had bread that day."]
RESULTS = ["Grendon 3, Fellside 1", "Quarry Town 0, Valley United 0", "Pass Rovers 2, Ferry 4"]
ENTRIES = ["10:24 The road is shut", "10:31 First cars turn round", "11:02 The council meets"]
TIMES = ["10:24", "The road is shut", "10:31", "First cars turn round", "11:02", "The council meets"]
INGREDIENTS = ["200 g flour", "2 eggs", "50 ml milk"]
STEPS = ["1. Mix the flour.", "2. Add the eggs.", "3. Stir it all."]
TOUR = ["May 5 Grendon, Town Hall", "May 7 Fellside, The Barn", "Sept. 9 Quarry Town, Odeon"]
MONTHS = ["3 – Grendon, Town Hall", "14 – Fellside, The Barn", "NOVEMBER", "1 – Quarry Town, Odeon"]
SLASHED = ["10/3 Grendon, Town Hall", "10/14 Fellside, The Barn", "11/1 Quarry Town, Odeon"]
COLONS = ["May 28: the first wall fell", "July 4: the ferry was torn off", "Aug. 19: the mill stood still"]
VALUES = ["Public works: $7.9 million", "Library: $2.1 million", "Years 2 to 10: £40 a field"]
TABLE = ["Walls | 12 | 4 miles", "Ferries | 3 | 9 miles", "Mills | 1 | 2 miles"]
GLUED = ["200g flour", "50ml milk", "1.5 kg butter"]
HOURS = ["9am: Doors open", "11.30am: The mayor speaks", "2pm: Prizes"]
SHARES = ["Farmers' League 34%", "Town Party 29%", "Others 12%"]
COUNTS = ["23: days of skating", "$809: cost of a day", "1,200: skaters in all"]
LABELS = ["Booked: Fell, Ridge", "Referee: Ada Hill", "Sunday: closed"]
RATINGS = ["Sam Brook - 8", "Tom Ridge (for Hill, 60) - 7", "Ada Marsh – 6.5"]
ROWS = [
    COUNTS,
    LABELS,
    RATINGS,
    GLUED,
    HOURS,
    SHARES,
    VERSE,
    RESULTS,
    ENTRIES,
    TIMES,
    INGREDIENTS,
    STEPS,
    TOUR,
    MONTHS,
    SLASHED,
    COLONS,
    VALUES,
    TABLE,
]
LIST = ["• Walls by the mill", "• Walls by the ferry, which fell twice", "• The pass"]
AROUND = ["Share", "Most read", "Ferry is late", "Snow on the quarry", "About us", "Contact", "© 2031 Grendon Post"]


def kept(answer, lines, told=(FIRST, SECOND, THIRD), found=(), labelled=()):
    """Return which of the lines an answer has for story, when only these others are told to be."""
    blocks = [block.labelled(SHARING) if block.text in labelled else block for block in page(*lines).blocks]
    story = answer(blocks, [block.text in told for block in blocks], {lines.index(line) for line in found})
    return [line for line, is_story in zip(lines, story, strict=True) if is_story and line not in told]


@pytest.mark.parametrize("lines", [ANSWERS, *ROWS], ids=lambda lines: lines[0])
@pytest.mark.parametrize("place", ["amid", "at the end", "nothing else told"])
def test_a_story_keeps_its_short_lines(lines, place):
    around = {
        "amid": ([FIRST], [SECOND, THIRD]),
        "at the end": (STORY, []),
        "nothing else told": (["Here is all that is known."], lines[::-1]),
    }
    above, below = around[place]
    article = parse("\n".join([HEADLINE, "By Jane Fell", "5 May 2031", *above, *lines, *below, *AROUND]))
    told = [article.standfirst, *article.body]
    assert [line for line in lines if not any(passage and line in passage.text for passage in told)] == []


def test_sentences_follow_on_the_story_up_to_the_last_that_neither_asks_nor_calls():
    asking = [FIRST, "It snowed.", "And then?", "Bread came.", "Want more?", "Sign in!"]
    assert kept(with_sentences_in_a_row, asking) == ["It snowed.", "And then?", "Bread came."]
    assert kept(with_sentences_in_a_row, [*asking, SECOND]) == asking[1:]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["Slip road opens", "It snowed."], []),
        ([FIRST, "Slip road opens", "It snowed."], []),
        (["It snowed.", FIRST], []),
        ([FIRST, "Write to post@grendon.example."], []),
        ([FIRST, "It snowed.", "Ferry is late", "Bread came."], ["It snowed."]),
    ],
    ids=["no story above", "a heading between", "above the story", "an address", "up to a heading"],
)
def test_sentences_are_the_story_s_only_right_below_it(lines, told):
    assert kept(with_sentences_in_a_row, lines) == told


def test_words_of_boilerplate_and_what_is_labelled_end_a_row_of_sentences():
    lines = [FIRST, "It snowed.", "Follow us.", "Bread came."]
    assert kept(with_sentences_in_a_row, lines, found=["Follow us."]) == ["It snowed."]
    assert kept(with_sentences_in_a_row, lines, labelled=["Follow us."]) == ["It snowed."]
    assert kept(with_sentences_in_a_row, lines, labelled=[FIRST]) == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_row_of_one_form_is_the_story_s_right_below_it_or_above(row):
    assert kept(with_rows, [FIRST, *row, "Share"]) == row
    assert kept(with_rows, ["Share", *row, FIRST]) == row
    assert kept(with_rows, ["Share", "About us", *row, "Share"]) == []
    assert kept(with_rows, [FIRST, *row], found=[row[1]]) == []


def test_a_line_that_announces_a_row_is_the_story_s_with_it_wherever_it_stands():
    announced = ["Here is where the money goes:", *VALUES]
    assert kept(with_rows, ["Share", "Sign in", *announced, "Share"]) == announced
    assert kept(with_rows, ["Share", "Follow us:", *VALUES, "Share"]) == []
    assert kept(with_rows, ["Share", *announced, "Share"], labelled=announced[:1]) == []
    assert kept(with_rows, [FIRST, "What it costs", *announced]) == ["What it costs", *announced]
    assert kept(with_rows, ["Share", "What it costs", *announced]) == announced


def test_sentences_go_on_right_below_a_row():
    lines = [FIRST, *VALUES, "The mayor thanked them all.", "Nobody else did.", "Want more?", "Sign in!"]
    assert kept(with_rows, lines) == lines[1:-2]
    assert kept(with_rows, lines, found=["Nobody else did."]) == lines[1:-3]


def test_words_of_boilerplate_in_a_line_of_the_story_do_not_end_its_row():
    assert kept(with_rows, [FIRST, *TOUR], told=(FIRST, TOUR[1]), found=[TOUR[1]]) == [TOUR[0], TOUR[2]]
    announced = [FIRST, "These will be mended:", *LIST]
    assert kept(with_rows, announced, told=announced[:2], found=[LIST[1]]) == LIST
    assert kept(with_rows, announced, told=[FIRST], found=[LIST[1]]) == []


@pytest.mark.parametrize(
    ("lines", "told", "story"),
    [
        (["These will be mended:", *LIST, "Share"], ["These will be mended:"], LIST),
        ([FIRST, "These will be mended:", *LIST], [FIRST], ["These will be mended:", *LIST]),
        (["These will be mended:", *LIST, FIRST], [FIRST], ["These will be mended:", *LIST]),
        ([FIRST, *LIST, "Share"], [FIRST, LIST[1]], [LIST[0], LIST[2]]),
        ([FIRST, *LIST, "Share"], [FIRST, LIST[2]], []),
        ([FIRST, *LIST, SECOND], [FIRST, SECOND], []),
        (["Share", "These will be mended:", *LIST, "Share"], [], []),
        (["Share", "About us", *LIST], [LIST[1]], []),
        (["These will be mended:", LIST[0], FIRST], [FIRST], []),
        (["These will be mended:", LIST[0], f"• {FIRST}", SECOND], [SECOND], ["These will be mended:", LIST[0]]),
    ],
    ids=[
        "announced by the story", "announced below it", "announced above it", "mostly told", "hardly told", "links",
        "announced elsewhere", "no story above", "one item", "a long item",
    ],
)  # fmt: skip
def test_a_list_with_bullets_is_the_story_s_if_announced_beside_it_or_mostly_told(lines, told, story):
    assert [line for line in kept(with_rows, lines, told=told) if line != f"• {FIRST}"] == story


def test_a_table_whose_strokes_are_lost_is_the_story_s_if_announced():
    table = [
        "Quarter by quarter it looks so:",
        "Sales $388 $402 $413",
        "Gross margin 31% 33% 36%",
        "Per field £1.4 £1.5 £1.6",
    ]
    assert kept(with_rows, [FIRST, *table, "Share"]) == table
    assert kept(with_rows, [FIRST, *table[1:], "Share"]) == []


def test_a_line_up_may_be_longer_than_other_lines_of_a_row():
    team = f"Grendon: {', '.join(['Fell', 'Ridge', 'Hill', 'Marsh (Brook 71)'] * 4)}; {'Ferry ' * 5}"
    assert kept(with_rows, [FIRST, team, *LABELS, "Share"]) == [team, *LABELS]
    prose = team.replace(",", " and")
    assert kept(with_rows, [FIRST, prose, *LABELS, "Share"]) == []


def test_a_heading_may_part_ingredients():
    lines = [*INGREDIENTS, "For the sauce", "100 ml cream"]
    assert kept(with_rows, [FIRST, *lines, "Share"]) == lines


def test_lists_of_links_with_labels_and_bullets_are_no_row():
    links = [f"• {line}" for line in ("Interview: the mayor speaks", "Ferry: late again", "Snow: where it lies")]
    assert kept(with_rows, [FIRST, *links, "Share"]) == []


NEEDS = ["What you need for a boat:", "A card of the library", "A form if you are small"]


@pytest.mark.parametrize(
    ("lines", "labelled", "found", "story"),
    [
        ([*NEEDS, "The mayor has asked for ten.", "Home"], [], [], [*NEEDS[1:], "The mayor has asked for ten."]),
        ([*NEEDS, SECOND], [], [], NEEDS[1:]),
        ([*NEEDS, "Share"], ["Share"], [], NEEDS[1:]),
        (NEEDS, [], [], []),
        ([*NEEDS, "Share"], ["Share"], NEEDS[2:], []),
        (["What you need for a boat", *NEEDS[1:], "Share"], ["Share"], [], []),
        ([NEEDS[0], *["Ferry is late"] * 12, "Share"], ["Share"], [], []),
    ],
    ids=["a sentence ends it", "the story", "boilerplate", "nothing", "with its words", "not announced", "too long"],
)
def test_what_the_story_announces_is_its_own(lines, labelled, found, story):
    told = (FIRST, SECOND, lines[0])
    assert kept(with_announced, [FIRST, *lines], told=told, labelled=labelled, found=found) == story


@pytest.mark.parametrize(
    ("above", "last", "is_story"),
    [
        (NEEDS, "The mayor has asked for ten.", True),
        (NEEDS, "The mayor has asked for ten", False),
        (NEEDS[1:], "The mayor has asked for ten.", False),
        ([*NEEDS, SECOND], "The mayor has asked for ten.", False),
    ],
    ids=["a sentence", "a line", "not announced", "not below the list"],
)
def test_a_sentence_below_what_the_story_announced_is_its_own(above, last, is_story):
    told = (FIRST, *above)
    assert kept(with_announced, [FIRST, *above, last, "Share"], told=told, labelled=["Share"]) == [last] * is_story


def test_times_above_what_is_told_are_those_of_entries_with_their_headings():
    blog = ["17:45", FIRST, "17:20", "Bridge closed", SECOND, "4.58pm", THIRD]
    assert kept(with_rows, blog) == ["17:45", "17:20", "Bridge closed", "4.58pm"]
    assert kept(with_rows, blog, labelled=["Bridge closed"]) == []
    assert kept(with_rows, blog[2:]) == []


def test_a_row_has_three_lines_and_a_short_heading_if_any():
    assert kept(with_rows, [FIRST, *RESULTS[:2], "Share"]) == []
    assert kept(with_rows, [FIRST, *VERSE[:3], "Share"]) == []
    assert kept(with_rows, [FIRST, "Results", *RESULTS]) == ["Results", *RESULTS]
    assert kept(with_rows, [FIRST, "Results", "Share", *RESULTS]) == []
    assert kept(with_rows, [FIRST, f"Results {'of the season ' * 3}", *RESULTS]) == []
    assert kept(with_rows, [FIRST, "Results", *RESULTS], labelled=["Results"]) == []


def test_the_row_below_a_row_is_the_story_s_too():
    assert kept(with_rows, [FIRST, "Ingredients", *INGREDIENTS, "Method", *STEPS]) == [
        "Ingredients",
        *INGREDIENTS,
        "Method",
        *STEPS,
    ]


@pytest.mark.parametrize(
    "row",
    [
        ["Ferry 5 4 1 12", "Grendon 5 3 1 10", "Fellside 5 2 2 7"],
        ["1. Ferry is late", "2. Snow on the quarry", "3. Bread is short"],
        ["• 10:24 The road is shut", "• 10:31 First cars turn round", "• 11:02 The council meets"],
        ["Ferry is late", "Snow on the quarry", "Bread is short"],
        ["$26 at the Barn", "$29 at the Odeon", "$31 at the Town Hall"],
        [f"{number} {'far and ' * 13}wide" for number in (1, 2, 3)],
    ],
    ids=["table", "numbered links", "ticker", "titles", "prices", "long lines"],
)
def test_other_rows_are_left_to_their_shape(row):
    assert kept(with_rows, [FIRST, *row]) == []


@pytest.mark.parametrize(
    ("lines", "labelled", "found", "story"),
    [
        (["Share", "Home", *ANSWERS, "Follow us.", "About us"], ["Share"], ["Follow us."], ["Home", *ANSWERS]),
        (["Share", *RESULTS], ["Share"], [], RESULTS),
        (["Share", "Ferry is late", "Snow on the quarry"], ["Share"], [], []),
        (["Share", *LIST], ["Share"], [], []),
        (["Ferry is late", "Snow on the quarry"], [], [], ["Ferry is late", "Snow on the quarry"]),
        (["Share"], ["Share"], [], []),
    ],
    ids=["sentences", "results", "links", "bullets", "nothing sure", "nothing else"],
)
def test_where_no_line_looks_like_a_story_the_longest_stretch_that_tells_something_is_one(
    lines, labelled, found, story
):
    def answer(blocks, _, found):
        return longest_stretch(blocks, found)

    assert kept(answer, lines, told=(), found=found, labelled=labelled) == story


def test_sentences_go_on_below_a_heading_if_there_are_several():
    parts = ["How it began", "It snowed.", "Bread came.", "How it ended", "It thawed.", "Bread went."]
    assert kept(with_sentences_in_a_row, [FIRST, *parts, "Read on"]) == parts
    assert kept(with_sentences_in_a_row, [FIRST, *parts[:5], "Read on"]) == parts[:3]
    assert kept(with_sentences_in_a_row, [FIRST, *parts], found=[parts[3]]) == parts[:3]
    assert kept(with_sentences_in_a_row, [FIRST, "How it began in the hills above the old mill", *parts[1:3]]) == []


@pytest.mark.parametrize("heading", ["3. The mill", "3) The mill", "1911"])
def test_one_sentence_is_enough_below_a_heading_that_is_numbered(heading):
    assert kept(with_sentences_in_a_row, [FIRST, heading, "It burned down."]) == [heading, "It burned down."]
    assert kept(with_sentences_in_a_row, [FIRST, heading.strip("0123456789.) ") or "19111", "It burned down."]) == []


def test_the_steps_of_a_recipe_follow_below_a_heading_under_its_ingredients():
    steps = ["Method", "Mix the flour and the eggs.", "Bake it all for an hour."]
    assert kept(with_rows, [FIRST, *INGREDIENTS, *steps, "Read on"]) == [*INGREDIENTS, *steps]


def test_a_question_that_somebody_asks_at_the_end_is_the_story_s():
    asking = ["“Who goes there?”", "“Me.”", "“Who is that?”"]
    assert kept(with_sentences_in_a_row, [FIRST, *asking]) == asking
    assert kept(with_sentences_in_a_row, [FIRST, *[line.strip("“”") for line in asking]]) == ["Who goes there?", "Me."]


def test_what_somebody_says_in_japanese_needs_no_full_stop_in_a_row():
    lines = [FIRST, "――いつからですか。", "「九つのときから」", "――パンは好きですか。", "「毎朝、二つ食べます」"]
    blocks = page(*lines).blocks
    assert with_sentences_in_a_row(blocks, [True, True, False, False, False], ()) == [True] * 5
