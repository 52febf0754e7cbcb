import io

import pytest

from newsparse.cli.files import Unreadable
from newsparse.cli.messages import Messages


def test_complaint_goes_to_standard_error_on_one_line_and_counts(capsys):
    messages = Messages()
    with messages.complaining():
        raise Unreadable(f"there is no file '[red]{'x' * 200}'")
    assert messages.failed
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"Error: there is no file '[red]{'x' * 200}'\n")


def test_other_errors_are_not_swallowed():
    with pytest.raises(ZeroDivisionError), Messages().complaining():
        _ = 1 / 0


def test_warning_does_not_count(capsys):
    messages = Messages()
    messages.warn("outlet 'gazette' is left out")
    assert not messages.failed
    assert capsys.readouterr().err == "Warning: outlet 'gazette' is left out\n"


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        ("<p>Rain fell.</p>", "looks like HTML"),
        ("<!DOCTYPE html>\nRain", "looks like HTML"),
        ("Rain < 5 mm, <b>said</b> he", ""),
        ('{"id": 1, "text": "Rain fell."}\n{"id": 2}', "looks like JSON"),
        ('\n[\n  {"text": "Rain fell."}\n]', "looks like JSON"),
        ('{{title}}\n["Rain fell."]', ""),
        ("R\0a\0i\0n\0", "has NUL characters, as text in UTF-16 has that is read as something else"),
        ('Rain fell, {"so": "they say"}.', ""),
    ],
)
def test_a_file_that_is_no_plain_text_is_read_with_a_warning(tmp_path, capsys, text, warned):
    file = tmp_path / "page.txt"
    file.write_text(text, encoding="utf-8")
    messages = Messages()
    assert list(messages.read_all([str(file)], "utf-8")) == [(str(file), text)]
    told = capsys.readouterr().err
    assert told.startswith(f"Warning: file {str(file)!r} {warned}") if warned else not told
    assert not messages.failed


def test_a_warning_calls_standard_input_by_its_name(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"<p>Rain fell.</p>")))
    Messages().read("-", "utf-8")
    assert capsys.readouterr().err.startswith("Warning: standard input looks like HTML")


def test_progress_yields_all_files_without_a_word_outside_of_a_terminal(capsys):
    files = [f"{number}.txt" for number in range(100)]
    assert list(Messages().progress(files)) == files
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("count", "bar"), [(30, True), (3, False)])
def test_bar_shows_in_a_terminal_for_more_than_a_few_files(story, in_terminal, count, bar):
    status, shown = in_terminal(*[story] * count, output=False, messages=True)
    assert status == 0
    assert (f"{count}/{count}" in shown) is bar
    assert "Rain" not in shown
    assert shown.count("\x1b[?25h") == shown.count("\x1b[?25l") == bar  # the cursor, hidden meanwhile, is back


def test_no_bar_while_articles_scroll_by(story, in_terminal):
    _, shown = in_terminal(*[story] * 30, output=True, messages=True)
    assert "30/30" not in shown


def test_complaints_stand_above_the_bar(story, in_terminal):
    status, shown = in_terminal(*[story] * 30, "none.txt", output=False, messages=True)
    assert status == 2
    assert "Error: there is no file 'none.txt'" in shown
