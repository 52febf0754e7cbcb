import pytest
from click.testing import CliRunner

from newsparse.cli.command import newsparse

STORY = "Rain closed the pass for the third night in a row, and the villages behind it wait for bread."
MODULE = """
from newsparse import Kind, Outlet, Rule

RULES = (Rule("unused", Kind.OTHER, lines="Lorem ipsum"), Rule("more", Kind.RELATED, lines="More from My Site"))
OUTLET = Outlet("mysite", "My Site", rules=RULES)
"""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "mysite.py").write_text(MODULE, encoding="utf-8")
    for name, extra in (("a", "More from My Site\n\n"), ("b", "More from My Site\n\nMore from My Site\n\n"), ("c", "")):
        (tmp_path / f"{name}.txt").write_text(f"Rain {name}\n\n{STORY}\n\n{extra}Share this article", encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(newsparse, ["explain", *map(str, arguments)], prog_name="newsparse")


def test_each_rule_is_told_with_what_it_took_and_how_often(site):
    done = run(site, "--outlet", site / "mysite.py")
    assert (done.exit_code, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    more = lines.index(f"mysite/more: 3 in 2 of 3, related  {site / 'mysite.py'}")
    assert lines[more + 1] == "    3 × More from My Site"
    assert "phrases/en/sharing: 3 in 3 of 3, sharing  phrases/en.txt" in lines


def test_the_outlets_rules_come_first_in_their_order_also_if_they_took_nothing(site):
    lines = run(site, "--outlet", site / "mysite.py").stdout.splitlines()
    assert lines[0] == f"mysite/unused: nothing  {site / 'mysite.py'}"
    assert lines[1].startswith("mysite/more: ")


def test_without_an_outlet_all_rules_that_took_anything_are_shown(site):
    lines = run(site).stdout.splitlines()
    assert not any("mysite" in line for line in lines)
    assert any(line.startswith("headline: 3 in 3 of 3, headline") for line in lines)


def test_the_host_of_the_address_tells_the_outlet(site):
    (site / "a.txt").write_text(f"Rain a\n\n{STORY}\n\nIn other media", encoding="utf-8")
    assert "tass/" not in run(site).stdout
    assert "tass/" in run(site, "--url", "https://tass.com/society/1").stdout


def test_the_story_is_counted_and_not_shown(site):
    done = run(site, "--outlet", site / "mysite.py")
    assert done.stdout.splitlines()[-1] == "story: 3 passages"
    assert STORY not in done.stdout


def test_what_cannot_be_read_is_named_and_the_rest_is_explained(site):
    (site / "d.txt").write_bytes(b"caf\xe9")
    done = run(site, "--outlet", "tass")
    assert done.exit_code == 2
    assert "d.txt" in done.stderr
    assert "phrases/en/sharing: 3 in 3 of 3" in done.stdout


def test_long_passages_stay_on_one_line(site):
    line = "Share this article with " + "everybody you know and " * 9
    (site / "a.txt").write_text(f"Rain\n\n{STORY}\n\nMore from My Site\n\n{line}", encoding="utf-8")
    assert all(
        text.startswith(("    ", "mysite/", "phrases/", "headline", "shape", "frame", "story"))
        for text in run(site, "--outlet", site / "mysite.py").stdout.splitlines()
    )


def test_one_file_that_cannot_be_read_leaves_the_others_of_its_folder(site):
    (site / "b.txt").write_bytes(b"\xff\xfe\xff")
    done = run(site, "--outlet", site / "mysite.py")
    assert done.exit_code == 2
    assert "b.txt" in done.stderr
    assert f"mysite/more: 1 in 1 of 2, related  {site / 'mysite.py'}" in done.stdout.splitlines()
