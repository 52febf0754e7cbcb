import pytest

from newsparse.stages.names import are_names, ends_in_title, is_name, is_title, name_beside_date, names_of, signers_of


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Jane Mary Ann Fell", True),
        ("Jane Mary Ann Sue Fell", False),
        ("Jane de la Fell", True),
        ("Jane", False),
        ("Jane Fell de la", False),
        ("Jane fell", False),
    ],
)
def test_a_name_has_two_to_four_names_the_family_s_last(text, answer):
    assert is_name(text) is answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Mary-Ann O'Hara", True),
        ("J.R. McFell", True),
        ("Ludwig van Moor", True),
        ("BBC Fell", False),
        ("Jane FellReporter", False),
    ],
)
def test_a_name_has_one_capital_unless_it_is_an_initial_or_a_prefix(text, answer):
    assert is_name(text) is answer


def test_and_and_commas_part_names_and_the_town_is_none():
    assert names_of("Jane Fell, Ada Hill and Karl Moor in Old Grendon") == ["Jane Fell", "Ada Hill", "Karl Moor"]
    assert names_of("JANE FELL UND ADA HILL") == ["Jane Fell", "Ada Hill"]
    assert names_of("Rain in the hills") == ["Rain in the hills"]


def test_the_agencies_with_which_people_have_worked_are_no_names():
    assert names_of("Jane Fell and Ada Hill with AFP, Reuters") == ["Jane Fell", "Ada Hill"]
    assert names_of("Jane Fell with Rover") == ["Jane Fell with Rover"]


def test_a_line_of_names_has_four_at_most_and_nothing_else():
    assert are_names("Jane Fell & Ada Hill")
    assert not are_names("Jane Fell & the hills")
    assert not are_names("Jane Fell, Ada Hill, Karl Moor, Ana Cruz, Tom Ridge")


@pytest.mark.parametrize(
    "text",
    [
        "Senior Reporter",
        "Redakteurin",
        "@janefell",
        "jane@post.example",
        "Reporter @janefell",
        "Trends and Viral Content Reporter",
    ],
)
def test_a_title_is_what_a_paper_calls_its_authors(text):
    assert is_title(text)
    assert not ends_in_title(text)


@pytest.mark.parametrize(
    "text", ["Jane Fell, Staff Writer", "Jane Fell | Grendon correspondent", "Jane Fell – журналист"]
)
def test_a_title_may_stand_behind_a_name(text):
    assert ends_in_title(text)
    assert not is_title(text)


@pytest.mark.parametrize("text", ["Jane Fell", "The pass, a reporter says", "Grendon, correspondent", ""])
def test_other_lines_have_no_title(text):
    assert not ends_in_title(text)


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("Jane Fell in Lima", ["Jane Fell"]),
        ("Jane Fell in Rio de Orn and Ada Hill in Lima", ["Jane Fell", "Ada Hill"]),
        ("Jane Fell and agencies", ["Jane Fell"]),
        ("Staff and agencies in Grendon", []),
        ("Reuters in Grendon", []),
        ("Jane Fell Grendon correspondent", ["Jane Fell"]),
        ("Jane Fell in Grendon", None),  # which no table knows, so that it may be a title
        ("Road Safety in Focus", None),
        ("Rain in Lima", None),
        ("Jane Fell", None),
    ],
)
def test_who_has_signed_a_line_is_told_by_a_known_town_agencies_or_a_title(text, signers):
    assert signers_of(text) == signers


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("5 May 2031 by Jane Fell 2 Comments", ("Jane Fell", True)),
        ("5 May 2031 By Jane de la Fell", ("Jane de la Fell", True)),
        ("5 May 2031 By Mary Ann Fell in News", ("Mary Ann Fell", True)),
        ("Jane Fell - 5 May 2031", ("Jane Fell", False)),
        ("5 May 2031|Jane Fell", ("Jane Fell", False)),
        ("27. Mai 2031 • Jane Fell • 3 Minuten", ("Jane Fell", False)),
        ("5 May 2031 by the river", (None, False)),
        ("5 May 2031", (None, False)),
    ],
)
def test_a_name_may_stand_beside_a_date(line, name):
    assert name_beside_date(line) == name
