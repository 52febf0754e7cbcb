import datetime

import pytest

from newsparse.blocks import Label
from newsparse.marks import (
    PUBLISHED,
    UNLABELLED,
    UPDATED,
    are_of_head,
    is_by,
    is_byline,
    is_date,
    parts_head,
    read_date_among_words,
    read_date_label,
    without_date,
)
from newsparse.model import Kind, Role
from newsparse.split import split

DAY = datetime.date(2031, 5, 3)


def read(line):
    (block,) = split(line)
    found = read_date_label(block)
    return (found[0].rule, found[0].date, found[1]) if found else None


@pytest.mark.parametrize(
    "line",
    [
        "03-May-2031",
        "May 3, 2031 / 9:04 AM",
        "May 3, 2031 / 9:04 AM EDT / Grendon Post",
        "10:12 AM PST · May 3, 2031",
        "May 3, 2031 08:00 AM Eastern Standard Time",
        "MAY 3, 2031, 5:00 PM SGT",
        "May 3, 2031 Updated 5:14 PM PT",
        "3 May, 2031 05:00 PM3 mins to read",
        "3 May 2031 02:05PM (Updated: 4 May 2031 03:05PM)",
        "5 May 2031 · 4 min read".replace("5 May", "3 May"),
        "3 May 20313 May 2031",
        "May 3, 2031 GMT",
        "2031年5月3日（土） 15時36分",
        "2031-05-03(토) 09:53",
        "2031年5月3日 10:15（5月4日更新）",
        "3 พฤษภาคม 2574 เวลา 13:15 น.",
        "May 3rd 2031, 00:12, by 王小明",
        "May 3, 2031 (Grendon Ledger)",
        "Jane Fell |03.05.2031 - Update : 04.05.2031",
        "2031.05.03 (토)",
        "2031-05-03 09:53:20 来源：晨光社 责任编辑：周冬",
        "৩ মে ২০৩১, ১৭:৩২",
        "৩ মে ২০৩১, ০৫:৩২ পিএম",
    ],
)
def test_a_date_may_have_a_time_a_zone_and_a_second_date_beside_it(line):
    assert read(line) == (UNLABELLED, DAY, False)


@pytest.mark.parametrize(
    "line",
    [
        "Published 10:24 a.m. ET May 3, 2031 Updated 11:00 a.m. ET May 4, 2031",
        "Published May 3, 2031Updated May 4, 2031",
        "Updated May 4, 2031|Published May 3, 2031",
        "Published - May 03, 2031 12:34 pm IST - GRENDON",
        "Publié le 3 mai 2031 à 10h30, modifié le 4 mai 2031 à 12h00",
        "Jane Fell / Grendon Post / Published: May 3, 2031, 10:24 IST",
        "Published 3 May 2031 | Updated an hour ago",
        "Published: May 3, 2031 at 5:12 PM CST|Updated: 3 hours ago",
        "Publicado em 3 de maio de 2031 04h30 Atualizado há 2 horas",
        "Publié le 3 mai 2031, mis à jour il y a une heure",
        "Published on 3 May 2031 by Jane Fell",
    ],
)
def test_of_several_dates_that_of_publication_is_taken(line):
    assert read(line) == (PUBLISHED, DAY, False)


def test_a_time_of_four_digits_may_stand_before_the_date():
    assert read("Updated 1405 GMT (2205 HKT) May 3, 2031") == (UPDATED, DAY, False)


@pytest.mark.parametrize(("line", "rule"), [("Published on:", PUBLISHED), ("Published: | Updated:", UPDATED)])
def test_the_name_of_a_date_alone_is_told_from_a_date(line, rule):
    assert read(line) == (rule, None, True)


@pytest.mark.parametrize(
    "line",
    ["Published on the hill", "3 May 2031 was a wet day", "10:30", "In May 2031 it rained", "Jane Fell | 3 May 2031"],
)
def test_a_line_with_anything_else_in_it_is_no_date(line):
    assert read(line) is None


@pytest.mark.parametrize(("line", "answer"), [("By", True), ("By:", True), ("By Jane Fell", False), ("Bypass", False)])
def test_a_word_that_names_the_author_may_stand_alone(line, answer):
    assert is_by(split(line)[0]) is answer


def test_a_byline_is_no_sentence_and_not_long():
    assert is_byline(split("By Jane Fell")[0])
    assert not is_byline(split("By Jane Fell.")[0])
    assert not is_byline(split("Von dpa")[0])
    assert is_byline(split("Von dpa, 3. Mai 2031, 18:58")[0])
    assert is_byline(split("By Jane Fell, Updated May 3, 2031, 5:14 p.m.")[0])
    assert not is_byline(split("By Jane Fell " * 9)[0])


def test_what_has_a_date_of_its_own_is_a_date():
    label, _ = read_date_label(split("3 May 2031")[0])
    assert is_date(label)
    assert not is_date(None)


def test_who_wrote_it_may_stand_in_front_of_the_date_and_make_the_line_long():
    line = "Jane Fell · Grendon News · Posted: May 3, 2031 6:00 AM CST | Last Updated: May 4, 2031 at the Grendon Post"
    assert read(line.removesuffix(" at the Grendon Post")) == (PUBLISHED, DAY, False)
    assert read(line.replace("Posted: May 3, 2031 6:00 AM CST | Last Updated: ", "opened on ")) is None


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Ada Hill GRENDON May 3, 2031 22:14 IST", DAY),
        ("(Grendon Post) Printed: 2031-05-03 14:43", DAY),
        ("Region - 03/05/2031 07:10 a.m.", None),  # in May or in March
    ],
)
def test_a_date_with_the_time_of_day_may_stand_behind_names(line, date):
    assert read(line) == (UNLABELLED, date, False)


@pytest.mark.parametrize(
    "line",
    [
        "The pass was closed on May 3, 2031 at 22:14",
        "Ada Hill GRENDON May 3, 2031",  # no time of day: it may be a headline
        "Ada Hill | May 3, 2031, 22:14",  # a byline
    ],
)
def test_what_stands_before_a_date_may_be_a_sentence_or_a_byline(line):
    assert read(line) is None


def test_many_dates_in_a_line_are_none_of_an_article():
    days = [f"{day} May 2031" for day in range(3, 9)]
    assert read(" ".join(days[:4])) == (UNLABELLED, DAY, False)
    assert read(" ".join(days[:5])) is None


def test_a_long_line_is_no_date_though_it_opens_like_one():
    updates = " Updated May 4, 2031"
    assert read(f"Published May 3, 2031{updates * 4}") == (PUBLISHED, DAY, False)
    assert read(f"Published May 3, 2031{updates * 5}") is None


def is_author(line):
    return is_byline(split(line)[0])


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("By Jane Fell und Tom Ridge", True),
        ("By Jane Fell with Tom Ridge", False),  # too long for a word between names
        ("By Jane Fell rowed", False),
        ("By", False),
        ("Jane Fell", False),
        ("Source: Jane Fell", False),
    ],
)
def test_a_byline_has_names_behind_by_and_short_words_between_them(line, answer):
    assert is_author(line) is answer


@pytest.mark.parametrize(
    ("names", "found"), [("Ada Hill Tom Ridge Jane Fell", True), ("Ada Hill Tom Ridge Jane Ann Fell", False)]
)
def test_few_names_stand_before_a_date_with_the_time_of_day(names, found):
    assert read(f"{names} May 3, 2031 22:14") == ((UNLABELLED, DAY, False) if found else None)


def test_a_time_of_day_in_front_of_the_names_is_not_the_date_s():
    assert read("22:14 Ada Hill May 3, 2031") is None


@pytest.mark.parametrize(("times", "found"), [("10:24 11:24", True), ("10:24 11:24 12:24", False)])
def test_a_date_line_has_no_more_than_fourteen_words(times, found):
    days = " ".join(f"{day} May 2031" for day in range(3, 7))
    assert read(f"{days} {times}") == ((UNLABELLED, DAY, False) if found else None)


@pytest.mark.parametrize("mark", [" · ", " | "])
def test_signs_between_the_parts_of_a_date_line_let_it_be_longer(mark):
    parts = ["Jane Ann Fell", "Grendon News", "Posted: May 3, 2031 6:00 AM CST", "Last Updated: May 4, 2031"]
    assert read(mark.join(parts)) == (PUBLISHED, DAY, False)


def test_a_time_alone_is_a_date_line_only_behind_the_name_of_a_date():
    assert read("Updated 10:24") == (UPDATED, None, False)
    assert read("10:24") is None


def test_the_name_of_a_date_behind_an_author_is_none_without_the_date():
    assert read("Jane Fell 2 / Updated") is None


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        (Label(Role.BOILERPLATE, PUBLISHED, Kind.METADATA), True),
        (Label(Role.BOILERPLATE, "mysite/date", Kind.METADATA, date=DAY), True),
        (Label(Role.BYLINE, "byline", date=DAY), True),
        (Label(Role.BYLINE, "byline"), False),
        (Label(Role.DATELINE, "dateline", date=DAY), False),
        (Label(Role.BOILERPLATE, "phrases/en/sharing", Kind.SHARING), False),
    ],
)
def test_a_label_is_a_date_s_by_its_name_or_by_the_date_it_holds(label, answer):
    assert is_date(label) is answer


@pytest.mark.parametrize(
    ("line", "before", "rule"),
    [
        ("Jane Fell | May 3, 2031, 3:17 PM | 1,209 | 5", "Jane Fell | ", UNLABELLED),
        ("AFP Updated May 3, 2031", "AFP ", UPDATED),
        ("By Jane Fell, published May 3rd, 2031", "By Jane Fell, ", PUBLISHED),
        ("Grendon Daily - May 3, 2031 - Last updated at May 4, 2031", "Grendon Daily - ", UNLABELLED),
        ("May 3, 2031 in News, Politics", "", UNLABELLED),
        ("Home Page of Our Own News Room, May 3, 2031", None, None),  # too many words in front
        ("May 3, 2031 was the wettest day that Grendon has known", None, None),  # and behind
        ("Release date: May 3, 2031", "Release date: ", UNLABELLED),  # not "date: ", which would be that of publication
        ("Jane Fell | May 3", None, None),
        ("Jane Fell", None, None),
        ("Jane Fell | May 3, 2031" + " |" * 60, None, None),  # too long
    ],
)
def test_a_date_among_few_words_is_found_with_what_stands_in_front(line, before, rule):
    found = read_date_among_words(line)
    assert (found and found[0]) == before
    assert (found and (found[1].rule, found[1].date)) == (rule and (rule, DAY))


@pytest.mark.parametrize(
    ("words", "answer"),
    [("Jane Fell | ", True), ("dpa ", True), ("", True), ("Closed since ", False), ("Release date: ", False)],
)
def test_names_and_sections_may_stand_in_front_of_a_date(words, answer):
    assert are_of_head(words) is answer


@pytest.mark.parametrize(
    ("line", "names", "day"),
    [
        ("By Jane Fell | 3 May 2031", "By Jane Fell", DAY),
        ("By Jane Fell, published May 3, 2031", "By Jane Fell", DAY),
        ("By Jane Fell On May 3, 2031 Last updated May 4, 2031", "By Jane Fell On", DAY),
        ("By Jane Fell — May 3, 2031 in News 0", "By Jane Fell", DAY),
        ("By Jane Fell | 3 May", "By Jane Fell", None),
        ("By Jane Fell", "By Jane Fell", None),
    ],
)
def test_an_author_is_told_from_the_date_in_the_line(line, names, day):
    (block,) = split(line)
    assert without_date(block) == (names, day)


def test_a_name_may_stand_right_behind_a_date_and_a_stroke():
    assert read("May 3, 2031|Jane Fell") == (UNLABELLED, DAY, False)
    assert read("May 3, 2031|rain") is None


def test_two_dates_with_dashes_in_front_of_the_time_are_a_date_line():
    assert read("May 3, 2031 — 6:22 PM EST May 4, 2031 — 1:55 PM EST") == (UNLABELLED, DAY, False)


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        (Label(Role.BYLINE, "byline"), True),
        (Label(Role.DATELINE, "dateline"), True),
        (Label(Role.BOILERPLATE, UNLABELLED, Kind.METADATA), True),
        (Label(Role.BOILERPLATE, "a-rule", Kind.METADATA), False),
        (None, False),
    ],
)
def test_bylines_dates_and_the_dateline_part_the_head_from_the_story(label, answer):
    (block,) = split("Jane Fell")
    assert parts_head(block.labelled(label)) is answer
