import datetime
from itertools import pairwise

import pytest

from newsparse import Kind, Role
from newsparse.assemble import assemble
from newsparse.blocks import Label
from newsparse.datelines import parse_dateline
from newsparse.outlet import Outlet
from newsparse.page import Page
from newsparse.split import split

SHARE = Label(Role.BOILERPLATE, "phrases/en/sharing", Kind.SHARING)


def page(raw, labels, **fields):
    """Return a page of one-line paragraphs, with a label for each or None."""
    return Page(raw, tuple(b.labelled(x) if x else b for b, x in zip(split(raw), labels, strict=True)), **fields)


def test_what_no_stage_decided_is_body():
    (passage,) = assemble(page("It rained.", [None])).body
    assert (passage.text, passage.role, passage.kind, passage.rule) == ("It rained.", Role.BODY, None, "story")


@pytest.mark.parametrize(
    ("role", "field"), [(Role.HEADLINE, "headline"), (Role.STANDFIRST, "standfirst"), (Role.BYLINE, "byline")]
)
def test_a_label_of_its_role_fills_a_field(role, field):
    article = assemble(page("One\n\nIt rained.", [Label(role, "a-rule"), None]))
    assert (getattr(article, field).text, getattr(article, field).rule) == ("One", "a-rule")
    assert [passage.text for passage in article.body] == ["It rained."]


def test_of_several_standfirsts_the_others_are_body_and_of_several_bylines_the_others_credits():
    deck, writer = Label(Role.STANDFIRST, "a/deck"), Label(Role.BYLINE, "a/writer")
    article = assemble(page("One\n\nTwo\n\nJane\n\nTom", [deck, deck, writer, writer]))
    assert (article.standfirst.text, article.byline.text) == ("One", "Jane")
    assert [(passage.text, passage.rule) for passage in article.body] == [("Two", "a/deck")]
    assert [(passage.text, passage.kind) for passage in article.boilerplate] == [("Tom", Kind.CREDIT)]


def test_boilerplate_has_a_kind_even_when_its_rule_forgot_it():
    article = assemble(page("Share\n\nThing", [SHARE, Label(Role.BOILERPLATE, "a-rule")]))
    assert [(passage.text, passage.kind) for passage in article.boilerplate] == [
        ("Share", Kind.SHARING), ("Thing", Kind.OTHER),
    ]  # fmt: skip


def test_a_repeat_points_at_its_original_wherever_that_stands():
    raw = "One\n\nIt rained.\n\nIT RAINED.\n\nit rained"
    first, _, third = (raw.index(text) for text in ("It rained.", "IT RAINED.", "it rained"))
    labels = [
        Label(Role.REPEAT, "early", of=third, likeness=0.9), Label(Role.REPEAT, "late", of=first), None,
        Label(Role.HEADLINE, "headline"),
    ]  # fmt: skip
    labels[1], labels[2] = labels[2], labels[1]
    article = assemble(page(raw, labels))
    assert [(repeat.text, repeat.of.text, repeat.likeness) for repeat in article.repeats] == [
        ("One", "it rained", 0.9), ("IT RAINED.", "It rained.", 1.0),
    ]  # fmt: skip


def test_a_copy_of_a_copy_repeats_the_original():
    raw = "One\n\nTwo\n\nThree"
    labels = [None, Label(Role.REPEAT, "a", of=0), Label(Role.REPEAT, "b", of=raw.index("Two"))]
    assert [repeat.of.text for repeat in assemble(page(raw, labels)).repeats] == ["One", "One"]


def test_segments_cover_the_text_with_the_white_space_between():
    raw = "\n Share \n\nIt rained.\t"
    article = assemble(page(raw, [SHARE, None]))
    assert [(raw[segment.start : segment.end], segment.role) for segment in article.segments] == [
        ("\n ", Role.SPACE), ("Share", Role.BOILERPLATE), (" \n\n", Role.SPACE), ("It rained.", Role.BODY), ("\t", Role.SPACE),
    ]  # fmt: skip
    assert all(one.end == two.start for one, two in pairwise(article.segments))


def test_the_passages_of_the_fields_are_the_segments():
    article = assemble(page("Share\n\nIt rained.", [SHARE, None]))
    assert article.segments[0] is article.boilerplate[0]
    assert article.segments[2] is article.body[0]


def test_the_outlet_is_named():
    assert assemble(page("It rained.", [None], outlet=Outlet("mysite", "My Site"))).outlet == "mysite"
    assert assemble(page("It rained.", [None])).outlet is None


def test_an_empty_page_is_an_empty_article():
    article = assemble(Page("", ()))
    assert (article.body, article.segments, article.text, article.published) == ((), (), "", None)


# ---------------------------------------------------------------- the day of publication

DAYS = {
    name: datetime.date(2021, 5, day) for day, name in enumerate(("published", "outlet", "date-line", "updated"), 1)
}
RULES = {
    "published": "dates/published",
    "outlet": "tass/code",
    "date-line": "dates/date-line",
    "updated": "dates/updated",
}
FILED = parse_dateline("PARIS, 9 May 2021 (AP) — It rained.")


def published(*names, dateline=None):
    labels = [Label(Role.BOILERPLATE, RULES[name], Kind.METADATA, date=DAYS[name]) for name in names]
    return assemble(page("\n\n".join(names), labels, dateline=dateline)).published


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("updated", "date-line", "outlet", "published"), "published"),
        (("updated", "date-line", "outlet"), "outlet"),
        (("updated", "date-line"), "date-line"),
        (("updated",), "updated"),
    ],
)
def test_the_surest_of_several_dates_is_taken(names, expected):
    assert published(*names) == DAYS[expected]


def test_a_dateline_with_a_year_comes_after_a_label_and_before_all_else():
    assert published("updated", "date-line", "outlet", dateline=FILED) == datetime.date(2021, 5, 9)
    assert published("published", dateline=FILED) == DAYS["published"]


def test_a_dateline_without_a_year_states_no_day():
    assert published(dateline=parse_dateline("PARIS, 9 May (AP) — It rained.")) is None


def test_a_dateline_with_a_day_that_no_calendar_has_states_none():
    assert published(dateline=parse_dateline("PARIS, 31 Feb 2021 (AP) — It rained.")) is None
