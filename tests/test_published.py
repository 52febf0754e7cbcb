import datetime

import pytest
from attrs import evolve

from newsparse import Kind, Role, parse, parse_dateline
from newsparse.blocks import Label
from newsparse.marks import PUBLISHED, UNLABELLED, UPDATED
from newsparse.published import published
from pages import HEADLINE, STORY, page

DAY = datetime.date(2021, 5, 5)


@pytest.mark.parametrize("date", ["5 May 2021", "Wed, 5 May 2021 10:01 GMT", "Wednesday, 5 May 2021, 10:01"])
@pytest.mark.parametrize("order", [1, -1])
def test_a_date_beside_the_headline_is_that_of_publication(date, order):
    assert parse("\n".join([*[HEADLINE, date][::order], *STORY])).published == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Submitted by Jane Fell on Wed, 05/05/2021 - 09:12",
        "Submitted by admin on Wed, 05/05/2021 - 09:12",
        "Enviado por Ana Peral el Mié, 05/05/2021 - 10:21",
        "Soumis par admin le mer, 05/05/2021 - 10:21",
        "Eingereicht von admin am Mi, 05.05.2021 - 10:21",
        "Inviato da admin il Mer, 05/05/2021 - 10:21",
    ],
)
def test_who_sent_an_article_to_its_page_hides_no_date(line):
    assert parse("\n".join([HEADLINE, line, *STORY])).published == DAY


@pytest.mark.parametrize("date", ["Wednesday, May 5, 2021", "Wednesday, 05 May 2021", "Mittwoch, 5. Mai 2021"])
def test_the_day_of_the_visit_in_the_masthead_is_not_that_of_publication(date):
    assert parse("\n".join(["Grendon Post", date, HEADLINE, *STORY])).published is None
    assert parse("\n".join([HEADLINE, date, *STORY])).published == DAY


@pytest.mark.parametrize(("day", "date"), [("May 5", DAY), ("May 6", None), ("April 5", None)])
def test_a_date_of_the_masthead_on_the_dateline_s_day_is_that_of_publication(day, date):
    lead = f"LONDON, {day} (Reuters) - {STORY[0]}"
    article = parse("\n".join(["Grendon Post", "Wednesday, May 5, 2021", HEADLINE, lead, *STORY[1:]]))
    assert article.dateline is not None
    assert article.published == date


@pytest.mark.parametrize(
    ("day", "date"), [("June 5", (2021, 6, 5)), ("May 6", (2021, 5, 6)), ("May 7", None), ("5-6", None)]
)
def test_the_dateline_tells_which_of_two_numbers_is_the_day(day, date):
    lead = f"LONDON, {day} (Reuters) - {STORY[0]}"
    article = parse("\n".join([HEADLINE, "05/06/2021", lead, *STORY[1:]]))
    assert article.published == (datetime.date(*date) if date else None)


def test_a_dateline_with_a_day_that_no_month_has_states_none():
    article = parse("LONDON, Feb 30, 2023 (Reuters) - Snow and rain closed the pass above the town on Friday.")
    assert article.dateline.day == 30
    assert article.published is None


def test_a_date_further_above_the_headline_counts_if_nothing_but_what_is_said_of_the_article_stands_between():
    said = ["2 minute read", "Last updated 2 hours ago", "3 min read"]
    assert parse("\n".join(["5 May 2021", *said, HEADLINE, *STORY])).published == DAY
    assert parse("\n".join(["5 May 2021", *said[:2], "Share", HEADLINE, *STORY])).published is None


def test_what_only_looks_like_a_note_on_the_article_does_not_count():
    looks = Label(Role.BOILERPLATE, "shape/like-above", Kind.METADATA)
    said = Label(Role.BOILERPLATE, "phrases/en/metadata", Kind.METADATA)
    date = Label(Role.BOILERPLATE, "dates/date-line", Kind.METADATA, date=DAY)
    for between, expected in ((said, DAY), (looks, None)):
        some = page("5 May 2021", "One", "Two", "Three", HEADLINE, *STORY)
        labels = [date, between, between, between, Label(Role.HEADLINE, "headline")]
        marked = [block.labelled(label) for block, label in zip(some.blocks, labels, strict=False)]
        assert published(some.with_blocks([*marked, *some.blocks[5:]])) == expected


def test_many_bare_dates_are_those_of_other_stories():
    others = ["5 May 2021", "4 May 2021", "3 May 2021"]
    assert parse("\n".join([HEADLINE, *others, *STORY])).published is None


def test_the_day_a_film_comes_out_is_not_that_of_publication():
    assert parse("\n".join([HEADLINE, "Release date: 5 May 2021", *STORY])).published is None


def read(*lines):
    """Return the day of publication of a page whose lines have these labels; one without is headline or story."""
    some = page(*(text for text, _ in lines), *STORY)
    marked = [block.labelled(label) if label else block for block, (_, label) in zip(some.blocks, lines, strict=False)]
    return published(some.with_blocks([*marked, *some.blocks[len(lines) :]]))


HEAD = (HEADLINE, Label(Role.HEADLINE, "headline"))
SAID = ("Two minute read", Label(Role.BOILERPLATE, "phrases/en/metadata", Kind.METADATA))
MENU = ("Most read", Label(Role.BOILERPLATE, "phrases/en/related", Kind.RELATED))


def dated(rule, day):
    return f"{day} May 2021", Label(Role.BOILERPLATE, rule, Kind.METADATA, date=DAY.replace(day=day))


@pytest.mark.parametrize("rule", [PUBLISHED, UPDATED])
def test_a_date_with_its_name_beside_the_headline_is_surer_than_one_of_another_story_far_above(rule):
    assert read(dated(rule, 1), MENU, MENU, MENU, HEAD, dated(rule, 5)) == DAY
    assert read(dated(rule, 5), MENU, MENU, MENU, HEAD) == DAY


def test_what_is_said_of_the_article_is_read_only_so_far_above_the_headline():
    assert read(dated(UNLABELLED, 5), *[SAID] * 5, HEAD) == DAY
    assert read(dated(UNLABELLED, 5), *[SAID] * 6, HEAD) is None


def test_a_date_two_lines_above_the_headline_belongs_to_it_whatever_stands_between():
    assert read(dated(UNLABELLED, 5), MENU, HEAD) == DAY
    assert read(dated(UNLABELLED, 5), MENU, MENU, HEAD) is None


def test_two_bare_dates_are_that_of_publication_and_that_of_the_last_change():
    assert read(HEAD, dated(UNLABELLED, 5), dated(UNLABELLED, 6)) == DAY
    assert read(HEAD, dated(UNLABELLED, 5), dated(UNLABELLED, 6), dated(UNLABELLED, 7)) is None
    assert read(HEAD, dated(UNLABELLED, 5), dated(UNLABELLED, 6), dated(UNLABELLED, 5)) == DAY


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Wednesday, May 5, 2021", None),
        ("May 5, 2021", DAY),  # no weekday
        ("5 May 2021 (Wednesday)", DAY),  # not in front
        ("Wednesday, May 5, 2021, 10:01", DAY),
    ],
)
def test_above_the_headline_a_weekday_in_front_of_a_day_without_a_time_tells_the_visit(text, date):
    assert read((text, dated(UNLABELLED, 5)[1]), HEAD) == date


@pytest.mark.parametrize(("missing", "date"), [(None, DAY), ("year", None), ("month", None), ("day", None)])
def test_a_dateline_tells_the_day_if_it_has_all_of_it(missing, date):
    dateline = parse_dateline("GRENDON, May 5, 2021 (AP) — It rained.")
    told = evolve(dateline, **{missing: None}) if missing else dateline
    assert published(evolve(page(*STORY), dateline=told)) == date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Publié le 05/06/2021 à 18h12", datetime.date(2021, 6, 5)),
        ("Actualizado a 05/06/2021 22:39", datetime.date(2021, 6, 5)),
        ("05/06/2021 - 04:30 / Atualizado em 05/06/2021 - 11:12", datetime.date(2021, 6, 5)),
        ("05/06/2021 - 04:30 / Updated on 05/06/2021 - 11:12", None),
        ("Gepubliceerd op 05-06-2021", datetime.date(2021, 6, 5)),
        ("Published 05/06/2021", None),  # by an American or by anybody else
        ("05/06/2021 22:39", None),
    ],
)
def test_numbers_are_read_as_the_language_of_their_label_writes_them(line, date):
    assert parse("\n".join([HEADLINE, line, *STORY])).published == date


@pytest.mark.parametrize(
    ("around", "date"),
    [
        (("Partager", "Lire aussi", "Mentions légales"), datetime.date(2021, 6, 5)),
        (("Partager", "Mentions légales"), None),  # too few to tell
        (("Partager", "Lire aussi", "Mentions légales", "Share this article", "Most read"), None),
    ],
)
def test_numbers_without_a_label_are_read_as_the_language_around_the_story_writes_them(around, date):
    assert parse("\n".join([HEADLINE, "05/06/2021 18:12", *STORY, *around])).published == date


def test_a_date_that_is_sure_is_not_read_by_the_language():
    lines = [HEADLINE, "Publié le 05/06/2021 à 18h12", "Mis à jour le 06/06/2021 à 9h03", *STORY]
    assert parse("\n".join(lines)).published == datetime.date(2021, 6, 5)
    assert parse("\n".join([HEADLINE, "Publié le 12/22/2021", *STORY])).published == datetime.date(2021, 12, 22)


def test_the_date_in_a_byline_far_above_the_headline_is_that_of_another_story():
    byline = ("Tom Ridge | 5 May 2021, 10:01", Label(Role.BYLINE, "byline", date=DAY))
    assert read(byline, MENU, HEAD) == DAY
    assert read(byline, MENU, MENU, HEAD) is None
