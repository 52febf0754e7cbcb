import re

import pytest
from click.testing import CliRunner

from newsparse import Outlet, Registry
from newsparse.cli.command import newsparse
from newsparse.testing import check_outlet

STORY = "Rain closed the pass for the third night in a row, and the villages behind it wait for bread."
BAD = r"""
from newsparse import Kind, Outlet, Part, Rule

OUTLET = Outlet(
    "mysite",
    "My Site",
    rules=(
        Rule("subscribe", Kind.NEWSLETTER, pattern=r"Subscribe\ Now!.*", part=Part.END, examples="Subscribe Now!"),
        Rule("more", Kind.RELATED, lines="More from My Site"),
    ),
)
"""


def run(*arguments):
    return CliRunner().invoke(newsparse, ["check", *map(str, arguments)], prog_name="newsparse")


@pytest.fixture
def bad(tmp_path):
    file = tmp_path / "mysite.py"
    file.write_text(BAD, encoding="utf-8")
    return file


def outlet() -> Outlet:
    names = {}
    exec(BAD, names)
    return names["OUTLET"]


def test_an_outlet_without_findings_is_told_to_be_well():
    done = run("socialbites")
    assert (done.exit_code, done.stderr) == (0, "")
    outlet = Registry.default().get("socialbites")
    counts = f"{len(outlet.rules)} rules, {len(outlet.signs)} signs, 0 articles"
    assert done.stdout == f"socialbites: all is well ({counts})\n"


def test_findings_come_a_line_each_and_the_status_is_one(bad):
    done = run(bad)
    assert done.exit_code == 1
    *lines, summary = done.stdout.splitlines()
    assert lines == [str(finding) for finding in check_outlet(outlet())]
    assert any("greedy" in line and "Subscribe Now!" in line for line in lines)
    assert summary == f"mysite: {len(lines)} findings (2 rules, 0 signs, 0 articles)"


def test_articles_are_read_and_tried(bad, tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Rain {number}\n\n{STORY}", encoding="utf-8")
    done = run(bad, tmp_path)
    assert "mysite/more: unseen: it acts in none of the 5 articles" in done.stdout


def test_articles_that_cannot_be_read_are_named_and_nothing_is_checked(bad, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    done = run(bad, tmp_path)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "bad.txt" in done.stderr


def test_an_encoding_that_is_none_is_told(bad, tmp_path):
    done = run(bad, tmp_path, "--encoding", "klingon")
    assert done.exit_code == 2
    assert "no text encoding 'klingon'" in done.stderr


def test_in_a_terminal_each_rule_stands_over_its_findings_and_what_to_do(bad, in_terminal):
    status, shown = in_terminal("check", bad)
    assert status == 1
    lines = [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()]
    assert lines[0] == "subscribe"
    assert lines[1].startswith("  greedy: takes")
    assert any(line.startswith("  → bound what may vary") for line in lines)
    assert lines[-1].startswith("mysite: ")
    assert max(map(len, lines)) <= 80


def test_the_help_names_it():
    done = CliRunner().invoke(newsparse, ["--help"])
    assert "check" in done.stdout.partition("Commands:")[2]


def test_an_outlet_that_is_missing_is_told_with_what_to_give():
    done = run()
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Missing argument 'OUTLET'; give a file such as mysite.py, or a name such as tass" in done.stderr
