"""What an order found, believed or not; each opening is told as the order would find it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.datelines import tables
from newsparse.datelines.evidence import UNVOUCHED, Claim, is_borne_out
from newsparse.datelines.grammar import ORDERS

STORY = "The bridge over the Aune is closed until the spring, the council said."
NAMES = [order.name for order in ORDERS]
MARKS = str.maketrans("—–।", "--.")  # as the lexer brings them to one


def claim(opening="TOLM (AP) -", story=STORY, *, order="place, date, agency", **fields):
    """Return the claim that an opening is a dateline; the mark that it ends in is what closes it."""
    mark = opening[-1].translate(MARKS)
    close = mark if mark in "-:|=." else ""
    found = {"place": None, "agency": None, "byline": None, "dated": False, **fields}
    return Claim(**found, order=order, closed=close != "", close=close, text=f"{opening} {story}", end=len(opening))


@pytest.mark.parametrize(
    ("place", "city", "has_region"),
    [
        ("TAMPA, Fla.", "TAMPA", True),
        ("Tolm (Aune)", "Tolm", False),
        ("New Delhi [India]", "New Delhi", False),
        ("PARIS/LONDON", "PARIS", False),
        ("MACAPÁ, AP", "MACAPÁ", True),
        ("Ada Marsh, AP", "Ada Marsh", False),  # a reporter of the agency, not the state of Amapá
        (None, "", False),
    ],
)
def test_a_city_is_the_place_without_its_state(place, city, has_region):
    found = claim(place=place)
    assert (found.city, found.has_region) == (city, has_region)


@pytest.mark.parametrize("place", ["القاهرة", "서울", "नयी दिल्ली", "თბილისი"])
def test_scripts_without_capitals_are_told_from_those_with_them(place):
    assert claim(place=place).is_caseless
    assert not claim(place="TOLM").is_caseless
    assert not claim(place="МОСКВА").is_caseless


def test_a_city_is_known_whatever_its_case_and_state():
    assert claim(place="LONDON, Ont.").is_known
    assert claim(place="London").is_known
    assert not claim(place="TOLM").is_known


@pytest.mark.parametrize(
    ("agency", "agencies", "wire", "is_spelled"),
    [
        ("Reuters", ["Reuters"], "reuters", True),
        ("REUTERS", ["REUTERS"], "reuters", True),
        ("ReuTers", ["ReuTers"], "reuters", False),
        ("MENAFN- IANS", ["MENAFN", "IANS"], "menafn", False),
        ("Quill/AP", ["Quill", "AP"], None, False),
        ("QUILLPOST", ["QUILLPOST"], None, False),
        (None, [""], None, False),
    ],
)
def test_agencies_that_are_joined_are_told_apart(agency, agencies, wire, is_spelled):
    found = claim(agency=agency)
    assert (found.agencies, found.wire, found.is_spelled) == (agencies, wire, is_spelled)


@pytest.mark.parametrize(
    ("story", "begins"),
    [
        ("The bridge", True),
        ("“The bridge", True),
        ("¿Quién", True),
        ("قالت", True),
        ("ხიდი", True),
        ("", True),
        ("the bridge", False),
        ("5 bridges", False),
        (", which", False),
    ],
)
def test_a_sentence_begins_with_a_capital_or_in_a_script_without(story, begins):
    assert claim(story=story).begins_sentence is begins


@pytest.mark.parametrize(("story", "ends"), [("", True), (" \nThe bridge", True), ("The bridge", False)])
def test_a_line_ends_where_nothing_follows_on_it(story, ends):
    assert claim(story=story).ends_line is ends


@given(
    st.sampled_from(NAMES),
    st.sampled_from(["WARNING", "Friday", "By Ada Quill", "Von Ada Quill", "The Bridge", "Exclusive, Fla."]),
    st.sampled_from(["AP", "Reuters", "QPN", None]),
    st.booleans(),
)
def test_a_label_or_a_day_or_a_byline_is_nobody_s_place(order, place, agency, dated):
    assert not is_borne_out(claim(f"{place} ({agency}) -", order=order, place=place, agency=agency, dated=dated))


def test_a_city_may_have_the_article_in_its_name():
    assert is_borne_out(claim("The Hague (AP) -", place="The Hague", agency="AP"))


def test_what_an_agency_s_letters_stand_for_is_no_place():
    assert not is_borne_out(claim("Press Association (PA) -", place="Press Association", agency="PA"))
    assert is_borne_out(claim("PORT ALMA (PA) -", place="PORT ALMA", agency="PA"))


@given(st.sampled_from(sorted(UNVOUCHED)), st.sampled_from(["TOLM, Fla.", "LONDON", "القاهرة", None]), st.booleans())
def test_without_a_known_agency_a_sentence_must_follow(order, place, dated):
    for story in ("the bridge is closed", "5 bridges are closed", ", where the bridge is closed"):
        assert not is_borne_out(claim("TOLM, Fla. —", story, order=order, place=place, dated=dated))


@pytest.mark.parametrize(
    ("opening", "story", "is_one"),
    [
        ("LONDON (Reuters) -", "the bridge is closed.", True),
        ("LONDON (Reuters)", "The bridge is closed.", True),
        ("LONDON (Reuters)", "5 bridges are closed.", True),
        ("LONDON (Reuters)", "the bridge is closed.", False),
    ],
)
def test_without_a_mark_a_sentence_or_a_number_must_follow(opening, story, is_one):
    assert is_borne_out(claim(opening, story, place="LONDON", agency="Reuters")) is is_one


@pytest.mark.parametrize(
    ("opening", "fields", "is_one"),
    [
        ("Tolm (Reuters)", {}, True),
        ("Tolm Orm (Reuters)", {}, False),
        ("Tolm Orm (Reuters) -", {}, True),
        ("Tolm Orm Sall Kelm Dorn (Reuters) -", {}, False),
        ("TOLM ORM SALL KELM DORN (Reuters) -", {}, True),
        ("Tolm Orm Sall Kelm Dorn, Fla. (Reuters) -", {}, True),
        ("Tolm Orm Sall Kelm Dorn, May 5 (Reuters) -", {"place": "Tolm Orm Sall Kelm Dorn", "dated": True}, True),
        ("New York (ReuTers)", {"agency": "ReuTers"}, True),
        ("Tolm (ReuTers)", {"agency": "ReuTers"}, False),
        ("New York (NBC)", {"agency": "NBC"}, False),  # a series called after a city
        ("NEW YORK (NBC)", {"agency": "NBC"}, True),
    ],
)
def test_a_name_beside_an_agency_is_a_place_by_its_shape_or_a_date(opening, fields, is_one):
    found = {"place": opening.partition(" (")[0], "agency": "Reuters", **fields}
    assert is_borne_out(claim(opening, **found)) is is_one


@pytest.mark.parametrize(
    ("order", "opening", "fields", "is_one"),
    [
        ("agency", "(Reuters) -", {"agency": "Reuters"}, True),
        ("agency", "(ReuTers) -", {"agency": "ReuTers"}, False),
        ("agency", "(Reuters, Quill) -", {"agency": "Reuters, Quill"}, True),
        ("agency", "(Reuters, Quill)", {"agency": "Reuters, Quill"}, False),
        ("agency", "(Reuters, AP)", {"agency": "Reuters, AP"}, True),
        ("agency, date", "TASS, December 12.", {"agency": "TASS", "dated": True}, True),
        ("agency, date", "TASS, December 12", {"agency": "TASS", "dated": True}, False),
        ("agency, date", "TASS, December 12, 2021.", {"agency": "TASS", "dated": True}, False),  # a source
        ("bare agency", "TPO -", {"agency": "TPO"}, True),
        ("bare agency", "quillpost.com -", {"agency": "quillpost.com"}, True),
        ("bare agency", "Reuters -", {"agency": "Reuters"}, False),
        ("bare agency, place", "AP, London -", {"agency": "AP", "place": "London"}, True),
        ("bare agency, place", "AP, Tolm -", {"agency": "AP", "place": "Tolm"}, True),
        ("bare agency, place", "AP, Tolm.", {"agency": "AP", "place": "Tolm"}, False),
        ("bare agency, place", "AP, Ada Quill -", {"agency": "AP", "place": "Ada Quill"}, False),
        ("bare agency, place", "AP, Ada Quill, May 5 -", {"agency": "AP", "place": "Ada Quill", "dated": True}, True),
        ("agency, place, in strokes", "AA / Paris /", {"agency": "AA", "place": "Paris"}, True),
        ("agency, place, in strokes", "AA / Rio /", {"agency": "AA", "place": "Rio"}, False),
        ("agency, place, in strokes", "taz / Paris /", {"agency": "taz", "place": "Paris"}, False),
        ("place, agency, no mark", "دمشق-سانا", {"place": "دمشق", "agency": "سانا"}, True),
        ("place, agency, no mark", "London-AP", {"place": "London", "agency": "AP"}, False),
    ],
)
def test_what_an_agency_vouches_for(order, opening, fields, is_one):
    assert is_borne_out(claim(opening, order=order, **fields)) is is_one


@pytest.mark.parametrize(
    ("byline", "agency", "is_one"),
    [
        ("DENİZ ARSLAN", "AA", True),
        ("Deniz Arslan", "AA", False),
        ("ARSLAN", "AA", False),
        ("DENIZ ARSLAN", "AP", False),
    ],
)
def test_a_reporter_behind_the_agency_is_turkish_and_in_capitals(byline, agency, is_one):
    opening = f"ANKARA ({agency}) - {byline} -"
    found = claim(opening, order="place, agency, reporter", place="ANKARA", agency=agency, byline=byline)
    assert is_borne_out(found) is is_one


@pytest.mark.parametrize(
    ("byline", "story", "is_one"),
    [
        (None, "\nThe bridge", True),
        ("Layla Hasan", "\nThe bridge", True),
        ("Layla", "\nThe bridge", False),
        ("Layla Hasan", "Others", False),
    ],
)
def test_a_dateline_without_marks_needs_a_line_of_its_own_and_a_whole_name(byline, story, is_one):
    order = "place, agency, on a line of their own"
    found = claim(f"Baghdad - INA - {byline}", story, order=order, place="Baghdad", agency="INA", byline=byline)
    assert is_borne_out(found) is is_one


@pytest.mark.parametrize(
    ("opening", "story", "is_one"),
    [
        ("TOLM —", STORY, True),
        ("Tolm —", STORY, False),
        ("Tolm, Fla. —", STORY, True),
        ("Tolm/Sall —", STORY, True),
        ("Accra —", STORY, True),  # a city that is known well
        ("Accra —", "Lagos and back takes a day, and the coach run is as old as the road along the shore.", False),
        ("Accra —", "Reuters has a desk there, and so have some others, the one as small as the other.", False),
        ("Accra —", "The bridge.", False),
        ("Accra —", "", True),
        ("TOLM:", STORY, True),
        ("Tolm:", STORY, False),
        ("القاهرة:", "قالت البلدية إن الجسر مغلق.", True),
        ("TOLM |", STORY, True),
        ("Accra |", STORY, False),
        ("Accra:", STORY, True),
        ("Tolm.", "Die Brücke ist gesperrt.", True),
        ("Tolm.", "Hauptstadt der Brücken.", False),
        ("लखनऊ।", "पुल बंद है।", True),
    ],
)
def test_a_place_alone_needs_capitals_or_a_state_or_a_name_that_is_known_well(opening, story, is_one):
    place = opening[:-1].rstrip()
    assert is_borne_out(claim(opening, story, order="place", place=place)) is is_one


@pytest.mark.parametrize(
    ("place", "story", "is_one"),
    [
        ("LORNE FALLS", STORY, True),
        ("Lorne Falls", STORY, False),
        ("LORNE QUILL", STORY, False),
        ("FALLS", STORY, False),
        ("OLD UPPER LORNE FALLS", STORY, False),
        ("LORNE FALLS", "The bridge is closed.", False),
    ],
)
def test_a_new_town_is_called_like_one_and_has_a_story(place, story, is_one):
    assert is_borne_out(claim(f"{place} -", story, order="new town", place=place)) is is_one


@pytest.mark.parametrize(
    ("place", "opening", "is_one"),
    [
        ("München", "München, 12. Mai –", True),
        ("Tolm", "Tolm, 12. Mai –", False),
        ("Tolm", "Tolm, 12. Mai 2021 –", True),
        ("Ada Quill Marsh", "Ada Quill Marsh, 12. Mai 2021 –", False),
        ("TOLM", "TOLM, May 12 –", True),
        ("Tolm, Fla.", "Tolm, Fla., May 12 –", True),
        ("TOLM, Fla.", "TOLM, Fla., May 12.", True),
        ("TOLM", "TOLM, May 12, 2021.", False),
    ],
)
def test_a_place_with_a_date_needs_a_year_or_to_be_known(place, opening, is_one):
    found = claim(opening, order="place, whole date", place=place, dated=True)
    assert is_borne_out(found) is is_one


@pytest.mark.parametrize(
    ("order", "place", "agency", "story", "is_one"),
    [
        ("place, new agency", "DETROIT", "WXYZ", STORY, True),
        ("place, new agency", "Detroit", "WXYZ", STORY, False),
        ("place, new agency", "DETROIT", "Mayor", STORY, False),
        ("place, new agency", "TOLM, Fla.", "Tolm TV", STORY, False),
        ("place, new agency", "TOLM, Fla.", "TTV 8", STORY, True),
        ("place, new agency", "TOLM", "TTVX", STORY, False),
        ("place, new agency", "TOLM", "WTTX", STORY, True),
        ("place, new agency", "TOLM", "WTTX/Tolm News", STORY, True),
        ("place, new agency", "Tolm", "WTTX", STORY, False),
        ("place, new agency", "WIDE HARBOUR OFFICE", "WHO", STORY, False),
        ("place, date, new agency", "LARVIK", "XYZ", STORY, True),
        ("place, date, new agency", "Qvillvik", "XYZ", STORY, False),
        ("new agency", None, "Tin Cảng", "Cầu cũ đóng cửa đến mùa xuân.", True),
        ("new agency", None, "Tin Cảng", STORY, False),
        ("new agency", None, "WXYZ", STORY, True),
        ("new agency", None, "AXYZ", STORY, False),
        ("place in brackets", "Ottawa", None, STORY, True),
        ("place in brackets", "Ottawa", None, "Yes.", False),
    ],
)
def test_an_agency_that_no_table_has_looks_like_one(order, place, agency, story, is_one):
    opening = f"{place or ''} ({agency or ''}) -"
    assert is_borne_out(claim(opening, story, order=order, place=place, agency=agency)) is is_one


def test_the_cities_of_these_tests_are_known_and_the_others_are_not():
    known = {
        name: tables.is_place(tables.fold_name(name))
        for name in ("London", "Detroit", "Tolm", "Tolm Orm", "Lorne Falls")
    }
    assert [name for name, is_known in known.items() if is_known] == ["London", "Detroit"]
