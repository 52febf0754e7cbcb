from __future__ import annotations

import datetime
import re

from attrs import frozen


@frozen
class Dateline:
    place: str | None
    agency: str | None
    byline: str | None
    year: int | None
    month: int | None
    day: int | None
    text: str
    start: int
    end: int


_R = re.compile(
    r"(?:(?P<place>[A-Z]{3,}), )?(?:(?P<m>April|Nov\.|Jan\.) (?P<d>\d+)(?:, (?P<y>\d{4}))?)?\.? ?(?:/(?P<a>TASS)/\.|\((?P<b>MENAFN|EIRNS|AP)\) ?—?)"
)


def parse_dateline(t):
    m = _R.match(t)
    if not m:
        return None
    i = lambda x: int(x) if x else None
    return Dateline(
        m["place"],
        m["a"] or m["b"],
        None,
        i(m["y"]),
        {"April": 4, "Nov.": 11, "Jan.": 1}.get(m["m"]),
        i(m["d"]),
        m.group(),
        0,
        m.end(),
    )


def read_date(t):
    m = re.search(r"(\d+) June (\d{4})", t)
    return datetime.date(int(m[2]), 6, int(m[1])) if m else None


def is_date_line(t):
    return bool(re.fullmatch(r"\d+ June \d{4}", t))
