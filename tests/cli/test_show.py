import pytest
from rich.console import Console

import newsparse
from newsparse import Kind
from newsparse.cli.reading import Reading
from newsparse.cli.show import article_view, printable

STORY = "The ferry from the eastern shore sails again after eleven weeks of repairs to its pier."
RAW = f"""Ferry sails again after long repairs

GRENDON, Jan. 5, 2024 (AP) — The ferry sails again, and nobody on the shore believed it would.

{STORY}

{STORY}

Share this article
Copy link
"""


def shown(raw, width=80, **options):
    console = Console(width=width, **options)
    with console.capture() as capture:
        console.print(article_view(Reading("ferry.txt", raw, newsparse.parse(raw))))
    return capture.get()


def margin_of(view, text):
    [line] = [line for line in view.splitlines() if text in line]
    return line[: line.index(text)].strip()


def test_title_has_file_and_day():
    assert shown(RAW).startswith("ferry.txt · ap · 2024-01-05 ──")


def test_margin_says_what_is_not_body():
    view = shown(RAW, width=120)
    assert margin_of(view, "Ferry sails again after") == "headline"
    assert margin_of(view, "Share this article") == "sharing"
    lines = [line.split(STORY[:20])[0].strip() for line in view.splitlines() if STORY[:20] in line]
    assert lines == ["", "repeat"]


def test_dateline_stays_with_its_paragraph():
    assert margin_of(shown(RAW), "GRENDON, Jan. 5, 2024 (AP) — The ferry") == "dateline"


def test_a_kind_is_said_once_for_the_lines_it_covers():
    view = shown(RAW)
    assert margin_of(view, "Copy link") == ""
    assert view.count("sharing") == 1


def test_story_is_plain_and_what_is_no_story_dim():
    lines = shown(RAW, width=120, force_terminal=True, color_system="standard").splitlines()
    [first, copy] = [line for line in lines if STORY[:20] in line]
    assert "\x1b[" not in first
    assert f"\x1b[2m{STORY[:20]}" in copy
    [headline] = [line for line in lines if "Ferry sails again after" in line]
    assert "\x1b[1;35mFerry" in headline


def test_no_color_keeps_weight_and_drops_colours(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    view = shown(RAW, force_terminal=True, color_system="standard")
    assert "\x1b[1m" in view
    assert not any(f"{colour}m" in view for colour in range(30, 38))


@pytest.mark.parametrize("width", [30, 80, 120])
def test_lines_fit_and_no_word_is_lost(width):
    view = shown(RAW, width)
    assert max(map(len, view.splitlines())) <= width
    words = {*RAW.split()}
    assert words <= {*view.split()}


def test_every_kind_fits_the_margin():
    assert max(len(kind.value) for kind in Kind) <= 13


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b\x7f\x80\x9f")
def test_what_turns_the_order_of_letters_or_controls_the_terminal_is_shown_as_a_sign(sign):
    shown = printable(f"a{sign}b")
    assert len(shown) == 3
    assert shown.isprintable()


@pytest.mark.parametrize("text", ["Rain – “snow”", "مطر", "a\u200fb\u200eb", "東京", "\u00a0"])
def test_what_a_text_is_written_in_is_left_as_it_is(text):
    assert printable(text) == text


def test_text_cannot_steer_the_terminal():
    view = shown("The pass \x1b[2J is closed \x07 for the third \x9b2J night in a row.", force_terminal=False)
    assert not {"\x1b", "\x07", "\x9b"} & {*view}
    assert "␛[2J" in view
