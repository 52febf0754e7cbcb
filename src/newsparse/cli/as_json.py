"""An article as one line of JSON."""

from __future__ import annotations

import json
from typing import Any

from newsparse.cli.reading import Reading
from newsparse.model import Boilerplate, Dateline, Passage, Repeat, Segment

__all__ = ["json_line"]


def json_line(reading: Reading) -> str:
    """Return all that is known of an article as a JSON object on one line.

    Its names are those of `newsparse.Article`, and ``file``. Dates are ISO 8601, offsets count characters of the
    decoded file, roles and kinds are their names in small letters, and what is unknown is null.
    """
    article = reading.article
    data = {
        "file": reading.file,
        "outlet": article.outlet,
        "headline": _passage(article.headline),
        "standfirst": _passage(article.standfirst),
        "byline": _passage(article.byline),
        "dateline": _dateline(article.dateline),
        "published": article.published.isoformat() if article.published else None,
        "body": [_passage(passage) for passage in article.body],
        "repeats": [_repeat(repeat) for repeat in article.repeats],
        "boilerplate": [_boilerplate(passage) for passage in article.boilerplate],
        "text": article.text,
        "segments": [_segment(segment) for segment in article.segments],
    }
    return json.dumps(data, ensure_ascii=False)


def _passage(passage: Passage | None) -> dict[str, Any] | None:
    if passage is None:
        return None
    return {"text": passage.text, "start": passage.start, "end": passage.end, "rule": passage.rule}


def _repeat(repeat: Repeat) -> dict[str, Any]:
    of = {"start": repeat.of.start, "end": repeat.of.end}
    return {**(_passage(repeat) or {}), "of": of, "likeness": repeat.likeness}


def _boilerplate(passage: Boilerplate) -> dict[str, Any]:
    return {**(_passage(passage) or {}), "kind": passage.kind.value}


def _segment(segment: Segment) -> dict[str, Any]:
    return {
        "start": segment.start,
        "end": segment.end,
        "role": segment.role.value,
        "kind": _kind(segment),
        "rule": segment.rule,
    }


def _kind(segment: Segment) -> str | None:
    return segment.kind.value if segment.kind else None


def _dateline(dateline: Dateline | None) -> dict[str, Any] | None:
    if dateline is None:
        return None
    names = ("place", "year", "month", "day", "weekday", "agency", "byline", "text", "start", "end")
    return {name: getattr(dateline, name) for name in names}
