from pathlib import Path

import pytest
from click.testing import CliRunner

from newsparse import Registry
from newsparse.cli.command import newsparse
from newsparse.cli.outlet_files import registry_with
from newsparse.offers import Offer

GOOD = 'from newsparse import Kind, Outlet, Rule\n\nOUTLET = Outlet("tass", "Mine", rules=[Rule("a", Kind.OTHER, lines="Lorem")])\n'


def run(*arguments):
    return CliRunner().invoke(newsparse, list(map(str, arguments)), prog_name="newsparse")


@pytest.fixture
def write(tmp_path):
    def write(source):
        file = tmp_path / "mysite.py"
        file.write_text(source, encoding="utf-8")
        return file

    return write


@pytest.mark.parametrize("command", [["check"], ["explain", "-", "--outlet"], ["-", "--outlet"]], ids=" ".join)
@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("OUTLET = (\n\n", "line 1: '(' was never closed"),
        ("\n\nimport no_such_package\n", "line 3: ModuleNotFoundError: No module named 'no_such_package'"),
        (
            'from newsparse import Kind, Rule\n\nRule("My Rule", Kind.OTHER, lines="a")\n',
            "line 3: BadRule: rule 'My Rule': a rule's name is",
        ),
        ("OUTLETS = []\n", "expected OUTLET = newsparse.Outlet(...), and there is none"),
        ("OUTLET = 'tass'\n", "expected OUTLET = newsparse.Outlet(...), and it is 'tass'"),
        ("raise SystemExit(7)\n", "line 1: SystemExit: 7"),
        ("from newsparse import Kind\nKind.CREDITS\n", "line 2: Kind has no CREDITS; did you mean CREDIT?"),
        (
            "from newsparse import Part\nPart.XYZ\n",
            "Part has no XYZ; expected one of LINE, SECTION, START, INSIDE, END",
        ),
        ("import newsparse\nnewsparse.Rules\n", "line 2: AttributeError: module 'newsparse' has no attribute 'Rules'"),
        ("OUTLET = 1\0\n", "null bytes"),
    ],
    ids=["syntax", "import", "bad-rule", "no-outlet", "no-such-thing", "exit", "near", "no-member", "no-name", "null"],
)
def test_a_broken_file_is_told_by_name_and_line(write, command, source, told):
    file = write(source)
    done = run(*command, file)
    assert done.exit_code == 2
    assert f"{file}" in done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert "line None" not in done.stderr


def test_a_file_that_is_not_there_is_told_with_the_next_step(tmp_path):
    done = run("check", tmp_path / "mysite.py")
    assert done.exit_code == 2
    assert "there is no file" in done.stderr
    assert "newsparse learn" in done.stderr


@pytest.mark.parametrize("command", [["check"], ["-", "--outlet"]], ids=" ".join)
def test_a_file_s_name_that_the_system_refuses_is_told(command, monkeypatch):
    def refuse(path):
        raise OSError(36, "File name too long", str(path))

    monkeypatch.setattr(Path, "is_file", refuse)
    done = run(*command, "mysite.py")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "file 'mysite.py' cannot be looked for: File name too long; give a file such as" in done.stderr


def test_a_name_that_is_none_is_told_with_near_names(write):
    done = run("check", "tas")
    assert done.exit_code == 2
    assert "did you mean 'tass'" in done.stderr


def test_a_file_takes_the_place_of_an_installed_outlet_of_its_name(write):
    file = write(GOOD)
    outlet_text = (
        "Lorem\n\nRain closed the pass for the third night in a row, and the villages behind it wait for bread.\n"
    )
    (file.parent / "raw.txt").write_text(outlet_text, encoding="utf-8")
    done = run("--explain", "--outlet", file, file.parent / "raw.txt")
    assert done.exit_code == 0
    assert f"\ttass/a\t{file}\tLorem\n" in done.stdout


def test_the_file_does_not_touch_what_is_installed(write):
    run("check", write(GOOD))
    assert Registry.default().get("tass").title == "TASS"


def test_without_an_outlet_the_registry_is_the_installed_one():
    assert registry_with(Registry.default(), None) is Registry.default()
    tass = Registry.default().get("tass")
    assert registry_with(Registry.default(), Offer("tass", "mysite.py", tass)).names == Registry.default().names
