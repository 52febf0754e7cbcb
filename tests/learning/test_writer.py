import ast
import shutil
import subprocess

import pytest

from newsparse import Kind, Outlet, Part, Rule, Sign
from newsparse.learning import Finding, Proposal, study, write_module


def outlet_of(source):
    names = {}
    exec(compile(source, "gazette.py", "exec"), names)
    return names["OUTLET"]


def test_the_module_gives_the_same_outlet(pages):
    proposal = study(pages, name="gazette")
    assert outlet_of(write_module(proposal)) == proposal.outlet


def test_the_module_is_one_docstring_one_import_one_value(pages):
    tree = ast.parse(write_module(study(pages, name="gazette")))
    assert [type(node).__name__ for node in tree.body] == ["Expr", "ImportFrom", "Assign"]
    assert ast.get_docstring(tree).startswith("Gazette, proposed by newsparse from 4 articles.")


@pytest.mark.parametrize("name", ["archive", "tass"])
def test_what_a_built_in_outlet_does_is_taken_from_it(of_tass, name):
    proposal = study(of_tass, name=name)
    source = write_module(proposal)
    assert outlet_of(source) == proposal.outlet
    assert "beside all that it knows of TASS" in source
    assert "from newsparse.outlets.tass import OUTLET as BUILT_IN\n" in source
    assert source.count("Rule(") == len(proposal.findings)


def test_it_says_how_often_and_where_each_rule_was_seen(pages):
    source = write_module(study([*pages[:3], pages[3].replace("Tide tables\n", "")], name="gazette"))
    assert "# in 4 of 4 articles, above the story\n" in source
    assert '"Tide tables",  # in 3 of 4 articles\n' in source
    assert '"Town hall",\n' in source


def test_it_imports_what_it_uses(pages):
    one = write_module(study([pages[0], pages[0]], name="gazette"))
    assert "from newsparse import Outlet\n" in one


@pytest.mark.parametrize(
    "text",
    ['Say "yes"', "It's on", "Both \" and '", "back\\slash", "tab\tand\x00nul", "ends in \\", "لا", "{{title}} # 3"],
)
def test_any_text_comes_back(text):
    rules = [
        Rule("line", Kind.OTHER, lines=text),
        Rule("ends", Kind.OTHER, pattern=r"a\"'b", part=Part.END, examples="a\"'b"),
    ]
    outlet = Outlet("gazette", "Gazette", rules=rules, signs=[Sign(text)])
    findings = tuple(Finding(rule, {}, 2, ("below the story",)) for rule in rules)
    source = write_module(Proposal(outlet, 2, findings, ((Sign(text), 2),)))
    assert outlet_of(source) == outlet


@pytest.mark.skipif(shutil.which("ruff") is None, reason="ruff is not installed")
@pytest.mark.parametrize("known", [False, True])
def test_it_is_formatted(pages, of_tass, known, tmp_path):
    path = tmp_path / "gazette.py"
    path.write_text(write_module(study(of_tass if known else pages, name="gazette")), encoding="utf-8")
    subprocess.run(["ruff", "format", "--check", "--line-length", "120", str(path)], check=True)
