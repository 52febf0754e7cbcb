import json

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.cli.as_json import json_line
from newsparse.cli.reading import Reading

STORY = "The ferry from the eastern shore sails again after eleven weeks of repairs to its pier."
RAW = f"""All news

Ferry sails again after long repairs

By Ilse Varga

GRENDON, Jan. 5, 2024 (AP) — The ferry sails again, and nobody on the shore believed it would.

{STORY}

{STORY}

Share this article
"""


def as_json(raw, file="ferry.txt"):
    return json.loads(json_line(Reading(file, raw, newsparse.parse(raw))))


def test_every_public_field_is_there_under_its_name():
    article, data = newsparse.parse(RAW), as_json(RAW)
    assert data["file"] == "ferry.txt"
    assert data["outlet"] == article.outlet
    assert data["published"] == "2024-01-05" == article.published.isoformat()
    assert data["text"] == article.text
    for name in ("headline", "byline"):
        passage = getattr(article, name)
        assert data[name] == {
            "text": passage.text,
            "start": passage.start,
            "end": passage.end,
            "rule": passage.rule,
        }
    assert data["standfirst"] is None
    assert [passage["text"] for passage in data["body"]] == [passage.text for passage in article.body]


def test_dateline_has_its_parts():
    dateline = as_json(RAW)["dateline"]
    assert RAW[dateline["start"] : dateline["end"]] == dateline["text"]
    parts = {name: dateline[name] for name in ("place", "year", "month", "day", "agency", "byline")}
    assert parts == {"place": "GRENDON", "year": 2024, "month": 1, "day": 5, "agency": "AP", "byline": None}


def test_nothing_that_a_dateline_says_is_left_out():
    dateline = newsparse.parse(RAW.replace("The ferry sails", "The ferry sails on Friday")).dateline
    data = as_json(RAW.replace("The ferry sails", "The ferry sails on Friday"))["dateline"]
    assert data == attrs.asdict(dateline)
    assert data["weekday"] == 4


def test_repeat_points_at_its_original():
    [repeat] = as_json(RAW)["repeats"]
    assert repeat["text"] == STORY
    assert repeat["likeness"] == 1.0
    assert repeat["of"] == {"start": RAW.index(STORY), "end": RAW.index(STORY) + len(STORY)}
    assert repeat["start"] == RAW.rindex(STORY)


def test_boilerplate_has_its_kind():
    assert as_json(RAW)["boilerplate"][-1]["kind"] == "sharing"


def test_unknown_parts_are_null():
    data = as_json("Rain fell on the hills all night, and nobody minded.")
    unknown = ("outlet", "headline", "standfirst", "byline", "dateline", "published")
    assert [data[name] for name in unknown] == [None] * len(unknown)


@given(st.text(st.characters(codec=None)))
def test_one_line_whose_segments_cover_the_text(raw):
    line = json_line(Reading("any", raw, newsparse.parse(raw)))
    assert "\n" not in line
    segments = json.loads(line)["segments"]
    assert "".join(raw[segment["start"] : segment["end"]] for segment in segments) == raw
