"""What a terminal gets; what a pipe gets is tested with the command."""

import os
import subprocess
import sys

import pytest

HEADLINE = "Rain closes the mountain pass"


def test_terminal_gets_the_article_with_its_parts(story, in_terminal):
    status, shown = in_terminal(story)
    assert status == 0
    assert f"\x1b[1;35m{HEADLINE}" in shown
    assert "\x1b[2mShare this article" in shown
    assert "sharing" in shown


def test_terminal_gets_explanations_in_two_lines(story, in_terminal):
    status, shown = in_terminal("--explain", story)
    assert status == 0
    assert "stages/headline.py" in shown
    assert "\t" not in shown


def test_json_is_the_same_in_a_terminal(story, in_terminal):
    _, shown = in_terminal("--json", story)
    assert shown.startswith('{"file": ')


def test_several_articles_have_their_titles(story, in_terminal):
    _, shown = in_terminal(story, story, NO_COLOR="1", columns=200)
    assert shown.count("pass.txt") == 2
    assert "\f" not in shown


def test_no_color_is_respected(story, in_terminal):
    _, shown = in_terminal(story, NO_COLOR="1")
    assert HEADLINE in shown
    assert "\x1b[1;35m" not in shown


def test_dumb_terminal_gets_no_escapes(story, in_terminal):
    _, shown = in_terminal(story, TERM="dumb")
    assert HEADLINE in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("columns", [80, 120])
def test_lines_fit_the_terminal(story, in_terminal, columns):
    _, shown = in_terminal(story, TERM="dumb", columns=columns)
    assert max(map(len, shown.splitlines())) <= columns


def test_colours_can_be_forced_into_a_pipe(story):
    environment = {"FORCE_COLOR": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", str(story)], capture_output=True, env=environment, timeout=60
    )
    assert b"\x1b[" in done.stdout
