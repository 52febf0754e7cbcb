import json

from newsparse import Outlet, Registry
from newsparse.cli.listing import list_outlets


def registry():
    return (
        Registry()
        .add(Outlet("tribune", "The Tribune", hosts=("tribune.example", "tribune.test")))
        .add(Outlet("gazette", "The Gazette"))
    )


def test_pipe_gets_a_line_each_sorted_with_tabs(capsys):
    list_outlets(registry())
    assert capsys.readouterr().out.splitlines() == [
        "gazette\tThe Gazette\t\tthe caller",
        "tribune\tThe Tribune\ttribune.example tribune.test\tthe caller",
    ]


def test_json_is_an_object_a_line_sorted_by_name(capsys):
    list_outlets(registry(), as_json=True)
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"name": "gazette", "title": "The Gazette", "hosts": [], "package": "the caller"},
        {
            "name": "tribune",
            "title": "The Tribune",
            "hosts": ["tribune.example", "tribune.test"],
            "package": "the caller",
        },
    ]


def test_terminal_gets_a_table_with_a_heading(in_terminal):
    status, shown = in_terminal("--list-outlets", TERM="dumb")
    lines = shown.splitlines()
    assert status == 0
    assert lines[0].split() == ["name", "title", "hosts", "package"]
    [tass] = [line for line in lines if line.startswith("tass ")]
    assert tass.split() == ["tass", "TASS", *tass.split()[2:-1], "newsparse"]
    assert "tass.com" in tass
