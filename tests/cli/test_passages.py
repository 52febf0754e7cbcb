import re
from importlib.resources import files

import pytest
from rich.console import Console

import newsparse
from newsparse import BadRule, Outlet, Registry, Role
from newsparse.cli.passages import explain_lines, explain_view, written_in
from newsparse.cli.reading import Reading
from newsparse.offers import Offer

STORY = "The ferry from the eastern shore sails again after eleven weeks of repairs to its pier."
RAW = f"Ferry sails again after long repairs\n\n{STORY}\n\n{STORY}\n\nShare this article\n"


def engine_rules():
    """The names of rules with a slash that the engine's modules give, each with its module."""
    package = files("newsparse")
    modules = [f"stages/{file.name}" for file in (package / "stages").iterdir() if file.name.endswith(".py")]
    for module in [*modules, "settle.py", "assemble.py"]:
        for name in re.findall(r'"([a-z-]+/[a-z-]+)"', (package / module).read_text(encoding="utf-8")):
            yield name, module


@pytest.mark.parametrize(("rule", "module"), sorted(engine_rules()))
def test_rules_of_the_engine_are_found_where_they_are(rule, module):
    assert written_in(rule, Registry.default()) == module


def test_no_outlet_may_have_a_name_that_begins_those_of_the_engine_s_rules():
    for name in {rule.partition("/")[0] for rule, _ in engine_rules()} | {"headline", "story", "phrases"}:
        with pytest.raises(BadRule, match="expected another name"):
            Outlet(name, "My Site")


@pytest.mark.parametrize("rule", ["headline", "dateline", "story", "white-space"])
def test_rules_without_a_slash_are_found_where_they_are(rule):
    module = files("newsparse") / written_in(rule, Registry.default())
    assert f'"{rule}"' in module.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("rule", "where"), [("tass/all-news", "outlets/tass.py"), ("phrases/en/related", "phrases/en.txt")]
)
def test_rules_of_outlets_and_phrases_are_files_of_the_package(rule, where):
    assert written_in(rule, Registry.default()) == where
    assert (files("newsparse") / where).is_file()


def test_rules_of_a_plugin_are_in_its_package():
    registry = Registry((Offer("gazette", "gazette-rules", Outlet("gazette", "The Gazette")),))
    assert written_in("gazette/follow-us", registry) == "package gazette-rules"


def test_lines_are_all_passages_with_their_columns():
    article = newsparse.parse(RAW)
    rows = [line.split("\t") for line in explain_lines(Reading("ferry.txt", RAW, article)).splitlines()]
    assert [(row[0], int(row[1]), int(row[2])) for row in rows] == [
        ("ferry.txt", segment.start, segment.end) for segment in article.segments if segment.role is not Role.SPACE
    ]
    assert rows[0][3:] == ["headline", "-", "headline", "stages/headline.py", "Ferry sails again after long repairs"]
    assert rows[-1][3:] == [
        "boilerplate",
        "sharing",
        "phrases/en/sharing",
        "phrases/en.txt",
        "Share this article",
    ]


def test_a_tab_in_a_file_name_adds_no_column():
    [line] = explain_lines(Reading("a\tb.txt", STORY, newsparse.parse(STORY))).splitlines()
    assert line.count("\t") == 7


@pytest.mark.parametrize("width", [80, 120])
def test_view_says_what_was_decided_and_how_the_text_begins(width):
    console = Console(width=width)
    with console.capture() as capture:
        console.print(explain_view(Reading("ferry.txt", RAW, newsparse.parse(RAW))))
    lines = capture.get().splitlines()
    start, again = RAW.index(STORY), RAW.rindex(STORY)
    [repeat] = [line for line in lines if "repeats/exact" in line]
    assert repeat.split() == [
        f"{again}-{again + len(STORY)}",
        *f"repeat of {start}-{start + len(STORY)}".split(),
        "repeats/exact",
        "stages/repeats.py",
    ]
    assert lines[lines.index(repeat) + 1].strip().rstrip("…") in STORY
    assert max(map(len, lines)) <= width


def test_an_empty_text_has_nothing_to_explain():
    console = Console(width=80)
    with console.capture() as capture:
        console.print(explain_view(Reading("empty.txt", "", newsparse.parse(""))))
    assert capture.get().split()[0] == "empty.txt"
