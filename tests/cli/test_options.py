import click
import pytest
from click.testing import CliRunner

from newsparse.cli.options import encoding_option


@click.command()
@encoding_option
def command(encoding):
    click.echo(encoding)


def run(*arguments):
    return CliRunner().invoke(command, arguments)


def test_files_are_utf_8_unless_another_encoding_is_named():
    assert run().stdout == "utf-8\n"


@pytest.mark.parametrize(
    "name",
    [
        "utf-8",
        "UTF8",
        "utf_8_sig",
        "utf-16",
        "utf-32-be",
        "latin-1",
        "cp1252",
        "koi8-r",
        "shift_jis",
        "gb18030",
        "big5",
    ],
)
def test_an_encoding_is_passed_on_as_it_was_written(name):
    assert run("--encoding", name).stdout == f"{name}\n"


@pytest.mark.parametrize("name", ["utf-7", "idna", "punycode", "unicode_escape"])
def test_an_encoding_that_no_newspaper_has_is_one_all_the_same(name):
    assert run("--encoding", name).exit_code == 0


@pytest.mark.parametrize("name", ["utf-9", "klingon", "base64", "rot13", "zlib", "undefined", "", " ", "utf-8\0", "é"])
def test_what_turns_no_bytes_into_text_is_told_with_some_that_do(name):
    done = run("--encoding", name)
    assert (done.exit_code, done.stdout) == (2, "")
    told = " ".join(done.stderr.split())
    assert f"there is no text encoding {name!r}; Python knows, among others, utf-8, utf-16, latin-1 and cp1252" in told


def test_the_help_says_the_default():
    assert "--encoding NAME" in run("--help").stdout
    assert "[default: utf-8]" in run("--help").stdout
