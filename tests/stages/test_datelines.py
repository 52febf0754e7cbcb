import datetime

import pytest

from newsparse import Role, parse
from newsparse.stages.datelines import cut_dateline
from pages import FIRST, HEADLINE, SECOND, THIRD, body, kinds, labels, page


def cut(*lines, between="\n\n"):
    return cut_dateline(page(*lines, between=between))


@pytest.mark.parametrize(
    ("dateline", "place", "agency"),
    [
        ("MOSCOW, April 29. /TASS/.", "MOSCOW", "TASS"),
        ("PARIS (AP) —", "PARIS", "AP"),
        ("(MENAFN)", None, "MENAFN"),
        ("Nov. 19, 2021 (EIRNS)—", None, "EIRNS"),
    ],
)
def test_the_dateline_is_cut_off_the_first_paragraph(dateline, place, agency):
    article = parse(f"{HEADLINE}\n\n{dateline} {FIRST}\n\n{SECOND}")
    assert (article.dateline.place, article.dateline.agency) == (place, agency)
    assert article.dateline.text == dateline
    assert body(article) == [FIRST, SECOND]


def test_its_offsets_are_those_of_the_raw_text():
    raw = f"\n  {HEADLINE}\r\n\r\n \u3000PARIS (AP) —  {FIRST}\n"
    dateline = parse(raw).dateline
    assert raw[dateline.start : dateline.end] == dateline.text == "PARIS (AP) —"


def test_a_full_date_is_the_day_of_publication():
    assert parse(f"{HEADLINE}\n\nNov. 19, 2021 (EIRNS)— {FIRST}").published == datetime.date(2021, 11, 19)
    assert parse(f"{HEADLINE}\n\nMOSCOW, April 29. /TASS/. {FIRST}").published is None


def test_a_dateline_on_a_line_of_its_own_is_read_when_the_story_follows():
    assert labels(cut("PARIS (AP) —", FIRST))[:2] == [("PARIS (AP) —", "dateline"), (FIRST, None)]
    assert labels(cut("PARIS (AP) —", "Home", "News")) == [("PARIS (AP) —", None), ("Home", None), ("News", None)]


def test_a_dateline_broken_over_two_lines_is_read_whole():
    raw = f"{HEADLINE}\n\nMOSCOW, April 29.\n/TASS/. {FIRST}\n\n{SECOND}"
    article = parse(raw)
    assert (article.dateline.text, article.dateline.agency) == ("MOSCOW, April 29.\n/TASS/.", "TASS")
    assert body(article) == [FIRST, SECOND]
    assert [s.role for s in article.segments].count(Role.DATELINE) == 2


def test_a_dateline_below_the_second_paragraph_is_that_of_another_story():
    assert cut(HEADLINE, FIRST, f"PARIS (AP) — {SECOND}").dateline is not None
    assert cut(HEADLINE, FIRST, SECOND, f"PARIS (AP) — {THIRD}").dateline is None


def test_the_dateline_of_a_reprinted_agency_is_boilerplate():
    read = cut(f"(MENAFN) PARIS (AP) — {FIRST}")
    assert labels(read) == [("(MENAFN)", "dateline"), ("PARIS (AP) —", "dateline/reprinted"), (FIRST, None)]
    assert (read.dateline.agency, read.dateline.place) == ("MENAFN", None)
    assert kinds(read)["PARIS (AP) —"] == "METADATA"


def test_a_reprinted_agency_s_dateline_stands_right_behind_the_reprinter_s():
    assert [rule for _, rule in labels(cut("(MENAFN)", f"PARIS (AP) — {FIRST}"))] != [None, "dateline/reprinted", None]


def test_two_datelines_in_a_row_are_cut_off_and_three_are_none():
    two, three = (cut("PARIS (AP) — " * count + FIRST) for count in (2, 3))
    assert labels(two) == [("PARIS (AP) —", "dateline"), ("PARIS (AP) —", "dateline/reprinted"), (FIRST, None)]
    assert labels(three) == [("PARIS (AP) — " * 3 + FIRST, None)]
    assert (two.dateline.agency, three.dateline) == ("AP", None)


def test_a_headline_that_opens_like_a_dateline_is_left_whole():
    assert labels(cut("PARIS (AP) — what the agency saw", "Home")) == [
        ("PARIS (AP) — what the agency saw", None), ("Home", None),
    ]  # fmt: skip


def test_a_story_without_a_dateline_has_none():
    read = page(HEADLINE, FIRST, SECOND)
    assert cut_dateline(read) is read
    assert parse(read.raw).dateline is None


def test_hard_wrapped_chinese_behind_a_dateline_keeps_its_words_together():
    story = "昨夜河水上涨了两米，磨坊下面的老桥在第一班公共汽车开出之前就被迫关闭，对岸村庄的孩子们因此上学迟到。" * 3
    text = f"北京（新华社）—{story}"
    raw = "\n".join(text[start : start + 45] for start in range(0, len(text), 45))
    article = parse(raw)
    assert article.dateline.place == "北京"
    assert body(article) == [story]
