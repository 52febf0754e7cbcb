import json
import os
import signal
import subprocess
import sys
from importlib.metadata import version

import click
import pytest
from click.testing import CliRunner

import newsparse as library
from newsparse.cli.command import Newsparse, newsparse
from newsparse.offers import Offer

HEADLINE = "Rain closes the mountain pass"
STORY = "Rain closed the pass for the third night in a row, and the villages behind it wait for bread."
OTHER = "Snow is expected above the quarry on Friday, and the council has asked for two more ploughs."
COMMAND = (sys.executable, "-m", "newsparse")
COLOURS = [{}, pytest.param({"FORCE_COLOR": "1"}, marks=pytest.mark.slow)]  # each in a process of its own


def run(*arguments, **options):
    return CliRunner().invoke(newsparse, [str(argument) for argument in arguments], prog_name="newsparse", **options)


def start(*arguments):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # A suite that runs in the background ignores Ctrl-C, and its children would too.
    heed = None if sys.platform == "win32" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
    return subprocess.Popen([*COMMAND, *map(str, arguments)], preexec_fn=heed, **pipes)


@pytest.fixture
def folder(tmp_path):
    """A folder with three articles, the second of which is not UTF-8."""
    for name, data in (("a", b"Snow fell on the hills."), ("b", b"caf\xe9"), ("c", b"Hail fell on the hills.")):
        (tmp_path / f"{name}.txt").write_bytes(data)
    return tmp_path


def test_pipe_gets_the_clean_text(story):
    done = run(story)
    assert (done.exit_code, done.stdout, done.stderr) == (0, f"{STORY}\n", "")


def test_dash_is_standard_input(story):
    done = run("-", input=story.read_bytes())
    assert (done.exit_code, done.stdout) == (0, f"{STORY}\n")


def test_a_form_feed_stands_between_articles(story, tmp_path):
    (tmp_path / "z.txt").write_text(f"{STORY}\f\n\n{OTHER}")
    done = run(tmp_path)
    assert done.stdout.split("\f\n") == [f"{STORY}\n", f"{STORY}\n\n{OTHER}\n"]


def test_json_is_an_object_a_line_with_the_name(folder):
    done = run("--json", folder / "a.txt", folder / "c.txt")
    data = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(article["file"], article["text"]) for article in data] == [
        (str(folder / "a.txt"), "Snow fell on the hills."),
        (str(folder / "c.txt"), "Hail fell on the hills."),
    ]


def test_json_names_standard_input_by_its_dash():
    assert json.loads(run("--json", "-", input="Snow fell.").stdout)["file"] == "-"


def test_explain_is_a_line_for_each_passage(story):
    rows = [line.split("\t") for line in run("--explain", story).stdout.splitlines()]
    assert [(row[0], row[3]) for row in rows] == [
        (str(story), "headline"),
        (str(story), "body"),
        (str(story), "boilerplate"),
    ]


def test_json_and_explain_exclude_each_other(story):
    done = run("--json", "--explain", story)
    assert done.exit_code == 2
    assert "--json and --explain are two forms of output; choose one of them" in done.stderr


def test_files_that_are_not_utf8_are_told_and_the_others_done(folder):
    done = run(folder)
    assert done.exit_code == 2
    assert done.stdout == "Snow fell on the hills.\n\f\nHail fell on the hills.\n"
    [line] = done.stderr.splitlines()
    assert line.startswith(f"Error: file '{folder / 'b.txt'}' is not utf-8: ")
    assert "at byte offset 3" in line
    assert line.endswith("as in --encoding latin-1")


def test_encoding_is_the_way_out(folder):
    done = run("--encoding", "latin-1", folder / "b.txt")
    assert (done.exit_code, done.stdout) == (0, "café\n")


def test_utf16_is_an_encoding(folder):
    (folder / "a.txt").write_bytes("Snow fell.".encode("utf-16"))
    assert run("--encoding", "utf-16", folder / "a.txt").stdout == "Snow fell.\n"


def test_missing_files_are_told_and_the_others_done(folder):
    done = run(folder / "none.txt", folder / "a.txt", folder / "*.html")
    assert (done.exit_code, done.stdout) == (2, "Snow fell on the hills.\n")
    assert [line.split("'")[0] for line in done.stderr.splitlines()] == [
        "Error: there is no file ",
        "Error: no file matches ",
    ]


def test_outlet_is_taken_for_granted(story):
    assert json.loads(run("--json", "--outlet", "tass", story).stdout)["outlet"] == "tass"


@pytest.mark.parametrize(("address", "outlet"), [("https://tass.com/society/1", "tass"), ("grendon.example", None)])
def test_the_host_of_the_address_tells_the_outlet(story, address, outlet):
    assert json.loads(run("--json", "--url", address, story).stdout)["outlet"] == outlet


@pytest.mark.parametrize("name", ["tas", "qqqqqqq", ""])
def test_unknown_outlet_is_told_with_the_next_step(story, name):
    done = run("--outlet", name, story)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"no outlet is called {name!r}" in done.stderr
    assert "newsparse --list-outlets shows all" in done.stderr
    assert ("did you mean 'tass'" in done.stderr) is (name == "tas")
    assert "Registry" not in done.stderr


@pytest.mark.parametrize("name", ["utf-9", "base64", "rot13", "undefined", ""])
def test_unknown_encoding_is_told_with_some_that_are_known(story, name):
    done = run("--encoding", name, story)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"there is no text encoding {name!r}; Python knows, among others, utf-8" in " ".join(done.stderr.split())


@pytest.mark.parametrize("command", [(), ("explain",), ("learn", "--name", "gazette")])
def test_no_file_at_all_is_told_and_how_to_read_a_pipe(command):
    done = run(*command, input="Snow fell.")
    assert done.exit_code == 2
    assert (
        "Missing argument 'FILE...'; give a file, a folder, a pattern in quotes, or - for standard input" in done.stderr
    )


def test_an_option_behind_two_dashes_is_a_file():
    done = run("--", "--json")
    assert done.stderr.startswith("Error: there is no file '--json'")


def test_version_is_that_of_the_package():
    assert run("--version").stdout == f"newsparse {version('newsparse')}\n"


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_every_option(option):
    done = run(option)
    assert done.exit_code == 0
    for name in ("--json", "--explain", "--outlet", "--url", "--prefer", "--encoding", "--list-outlets", "--version"):
        assert name in done.stdout


def test_outlets_are_listed():
    done = run("--list-outlets")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [line.split("\t")[0] for line in done.stdout.splitlines()] == list(library.Registry.default().names)


def test_outlets_are_listed_as_json_without_a_file():
    rows = [json.loads(line) for line in run("--json", "--list-outlets").stdout.splitlines()]
    assert [row["name"] for row in rows] == list(library.Registry.default().names)


CALLED_TASS = library.Outlet(
    "tass", "Mine", signs=[library.Sign("Lorem")], rules=[library.Rule("lorem", library.Kind.OTHER, lines="Lorem")]
)


@pytest.fixture
def two_of_one_name(monkeypatch):
    """A package is installed that has an outlet called tass, as newsparse has."""
    registry = library.Registry((*library.Registry.default().offers, Offer("tass", "tass-again", CALLED_TASS)))
    monkeypatch.setattr(library.Registry, "default", lambda: registry)


@pytest.mark.parametrize(
    "arguments", [("-", "--outlet", "tass"), ("explain", "-", "--outlet", "tass"), ("check", "tass")]
)
def test_two_outlets_of_one_name_are_an_error_that_names_the_option_that_chooses(two_of_one_name, arguments):
    done = run(*arguments, input="Lorem")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "with --prefer tass-again" in " ".join(done.stderr.split())
    assert run(*arguments, "--prefer", "tass-again", input="Lorem").exit_code != 2


@pytest.mark.parametrize("arguments", [("--explain", "-"), ("explain", "-"), ("--explain", "-", "--outlet", "tass")])
def test_the_preferred_package_s_outlet_is_known_by_name_and_by_its_signs(two_of_one_name, arguments):
    done = run(*arguments, "--prefer", "tass-again", input="Lorem")
    assert "tass/lorem" in done.stdout
    assert "package tass-again" in done.stdout
    assert done.stderr == ""


def test_the_list_has_the_preferred_package_s_outlet(two_of_one_name):
    done = run("--list-outlets")
    assert "\ntass\t" not in done.stdout
    assert "Warning: outlet 'tass' is offered by packages 'newsparse' and 'tass-again'" in done.stderr
    done = run("--list-outlets", "--prefer", "tass-again")
    assert "\ntass\tMine\t\ttass-again\n" in done.stdout
    assert done.stderr == ""


def test_several_packages_may_be_preferred(two_of_one_name):
    done = run("--list-outlets", "--prefer", "newsparse", "--prefer", "newsparse")
    assert "\ntass\tTASS\t" in done.stdout


def test_a_preferred_package_without_outlets_is_told_with_those_that_have_some(two_of_one_name):
    done = run("--prefer", "tass", "-", input="Lorem")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "package 'tass' offers no outlet; those that do: newsparse, tass-again" in " ".join(done.stderr.split())


@pytest.fixture
def plugin(tmp_path):
    """An installed package whose outlet cannot be imported; the environment in which it is installed."""
    site = tmp_path / "site"
    info = site / "gazette_rules-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: gazette-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[newsparse.outlets]\ngazette = gazette_rules:OUTLET\n")
    (site / "gazette_rules.py").write_text("raise RuntimeError('no more paper')\n")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])}


@pytest.mark.parametrize(
    ("arguments", "warned"), [(["--list-outlets"], True), (["-"], True), (["--outlet", "tass", "-"], False)]
)
def test_broken_plugin_is_told_once_and_the_rest_works(plugin, arguments, warned):
    done = subprocess.run([*COMMAND, *arguments], input=b"Snow fell.", capture_output=True, env=plugin, timeout=60)
    assert done.returncode == 0
    assert (b"\ncubasi\t" if "--list-outlets" in arguments else b"Snow fell.") in done.stdout
    lines = done.stderr.decode().splitlines()
    assert len(lines) == warned
    if warned:
        assert lines[0].startswith("Warning: outlet 'gazette' of package 'gazette-rules' cannot be imported")
        assert "no more paper" in lines[0]


def test_broken_plugin_that_is_asked_for_is_an_error(plugin):
    done = subprocess.run(
        [*COMMAND, "--outlet", "gazette", "-"], input=b"Snow fell.", capture_output=True, env=plugin, timeout=60
    )
    assert done.returncode == 2
    assert b"no more paper" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
@pytest.mark.parametrize("form", [[], ["--json"], ["--explain"]])
@pytest.mark.parametrize("colours", COLOURS)
def test_broken_pipe_ends_quietly(story, form, colours):
    line = " ".join([*COMMAND, *form, *[str(story)] * 200, "| head -c 1 >/dev/null; echo ${PIPESTATUS[0]}"])
    done = subprocess.run(["bash", "-c", line], capture_output=True, env={**os.environ, **colours}, timeout=60)
    assert (done.stdout, done.stderr) == (b"141\n", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_list_that_nobody_reads_ends_quietly():
    line = " ".join([*COMMAND, "--list-outlets | true; echo ${PIPESTATUS[0]}"])
    done = subprocess.run(["bash", "-c", line], capture_output=True, timeout=60)
    assert (done.stdout, done.stderr) == (b"141\n", b"")


def shell(line, **environment):
    done = subprocess.run(
        ["bash", "-c", line], capture_output=True, env={**os.environ, **environment}, timeout=60, text=True
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("rest", ["--json {}", "{}", "--help", "--list-outlets", "check tass", "explain {}"])
@pytest.mark.parametrize("colours", COLOURS)
def test_output_that_cannot_be_written_is_told_in_a_line(story, rest, colours):
    status, _, told = shell(f"{' '.join(COMMAND)} {rest.format(story)} > /dev/full", **colours)
    assert status == 2
    assert told.startswith("Error: the output cannot be written: No space left on device; make room")
    assert len(told.splitlines()) == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_messages_that_cannot_be_written_leave_the_status():
    assert shell(f"{' '.join(COMMAND)} no-such-file 2> /dev/full") == (2, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other shells")
def test_closed_streams_are_told_or_done_without(story):
    command = " ".join(COMMAND)
    assert shell(f"{command} - <&-") == (
        2,
        "",
        "Error: standard input is closed; give a file, or a pipe into the command\n",
    )
    status, _, told = shell(f"{command} {story} >&-")
    assert (status, told) == (2, "Error: standard output is closed; write to a file, a pipe or a terminal\n")
    assert shell(f"{command} {f'{story} ' * 6} 2>&- | tail -n 1")[1] == f"{STORY}\n"
    assert shell(f"{command} {story} >&- 2>&-")[0] == 2


def test_a_file_that_newsparse_itself_cannot_open_is_told_in_a_line():
    code = (
        "import click; from newsparse.cli.command import Newsparse\n"
        "@click.command(cls=Newsparse)\ndef main(): open('no-such-table.txt')\nmain()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("Error: file 'no-such-table.txt' cannot be used: No such file")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C in another way")
def test_interrupt_ends_quietly(story):
    with start(story, "-") as process:
        # When the first article has come, the program waits for the second.
        assert process.stdout.readline().decode() == f"{STORY}\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert (process.stdout.read(), process.stderr.read()) == (b"", b"")


def with_subcommand():
    @click.command(cls=Newsparse)
    @click.argument("files", nargs=-1)
    def main(files):
        click.echo(f"read {files}")

    @click.command()
    @click.option("--name", required=True)
    @click.argument("files", nargs=-1)
    def learn(name, files):
        """Propose rules."""
        click.echo(f"learn {name} {files}")

    main.subcommands["learn"] = learn
    return main


@pytest.mark.parametrize(
    ("arguments", "output"),
    [
        (["learn", "--name", "gazette", "a.txt"], "learn gazette ('a.txt',)\n"),
        (["a.txt", "learn"], "read ('a.txt', 'learn')\n"),
        (["./learn"], "read ('./learn',)\n"),
        ([], "read ()\n"),
    ],
)
def test_first_argument_may_name_a_subcommand(arguments, output):
    assert CliRunner().invoke(with_subcommand(), arguments).stdout == output


def test_subcommands_are_in_the_help_and_tell_their_own_usage():
    runner, command = CliRunner(), with_subcommand()
    assert "learn  Propose rules." in runner.invoke(command, ["--help"], prog_name="newsparse").stdout
    wrong = runner.invoke(command, ["learn"], prog_name="newsparse")
    assert wrong.exit_code == 2
    assert wrong.stderr.startswith("Usage: newsparse learn [OPTIONS] [FILES]...")
