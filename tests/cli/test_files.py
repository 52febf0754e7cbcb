import io
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cli.files import STDIN, Unreadable, find_files, read_text


@pytest.fixture
def news(tmp_path):
    for name in ("b.txt", "a.txt", "c.md", "deep/er/d.TXT", "[a].txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def names(folder, files):
    return [Path(file).relative_to(folder).as_posix() for file in files]


def test_standard_input_and_a_file_mean_themselves(news):
    assert find_files(STDIN) == [STDIN]
    assert find_files(str(news / "c.md")) == [str(news / "c.md")]


def test_folder_means_its_txt_files_at_any_depth_sorted(news):
    assert names(news, find_files(str(news))) == ["[a].txt", "a.txt", "b.txt", "deep/er/d.TXT"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("[ab].txt", ["a.txt", "b.txt"]),
        ("*.md", ["c.md"]),
        ("*", ["[a].txt", "a.txt", "b.txt", "c.md"]),
        ("**/d.*", ["deep/er/d.TXT"]),
    ],
)
def test_pattern_means_the_files_that_match(news, pattern, expected):
    assert names(news, find_files(str(news / pattern))) == expected


def test_file_whose_name_is_a_pattern_means_itself(news):
    assert names(news, find_files(str(news / "[a].txt"))) == ["[a].txt"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("none.txt", "there is no file '.*none.txt'; give a file, a folder, a pattern"),
        ("*.html", r"no file matches '.*\*.html'"),
        ("none/**", r"no file matches '.*none/\*\*'"),
        ("empty", r"the folder '.*empty' has no .txt file; name its files, as in '.*empty/\*'"),
    ],
)
def test_nothing_found_names_what_was_looked_for(tmp_path, name, problem):
    (tmp_path / "empty").mkdir()
    with pytest.raises(Unreadable, match=problem):
        find_files(str(tmp_path / name))


def test_an_empty_name_is_not_the_current_folder(monkeypatch, news):
    monkeypatch.chdir(news)
    assert find_files(".")
    with pytest.raises(Unreadable, match=r"the name of a file is empty; give a file"):
        find_files("")


@pytest.mark.parametrize("name", ["a" * 300, "a" * 300 + "*", f"{'a' * 300}/b.txt"])
def test_a_name_that_the_system_refuses_is_told(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Unreadable, match=r"file 'aaa.*'.*; give a file"):
        find_files(name)


def test_a_folder_that_the_system_does_not_let_us_look_into_is_told(news, monkeypatch):
    def refuse(_path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(Unreadable, match=r"cannot be looked for: Permission denied; give a file"):
        find_files(str(news))


def test_closed_standard_input_is_told(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(Unreadable, match="standard input is closed; give a file"):
        read_text(STDIN, "utf-8")


@given(st.text(st.characters(codec="utf-8")).filter(lambda text: not text.startswith("\ufeff")))
def test_text_is_what_was_written_to_the_letter(tmp_path_factory, text):
    file = tmp_path_factory.getbasetemp() / "letter.txt"
    file.write_bytes(text.encode())
    assert read_text(str(file), "utf-8") == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_byte_order_mark_is_dropped(tmp_path, encoding):
    file = tmp_path / "bom.txt"
    file.write_bytes("\ufeffRain".encode(encoding))
    assert read_text(str(file), encoding) == "Rain"


def test_line_ends_stay(tmp_path):
    file = tmp_path / "lines.txt"
    file.write_bytes(b"one\r\ntwo\rthree\n")
    assert read_text(str(file), "utf-8") == "one\r\ntwo\rthree\n"


def test_standard_input_is_decoded_in_the_same_way(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\ufeffcaf\u00e9\r\n".encode()), encoding="ascii"))
    assert read_text(STDIN, "utf-8") == "café\r\n"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            b"caf\xe9 noir",
            "is not utf-8: invalid continuation byte at byte offset 3, which is 0xE9; .*--encoding latin-1",
        ),
        (b"\xef\xbb\xbfcaf\xe9 noir", "at byte offset 6, "),
        ("“Snow”".encode("cp1252"), "--encoding cp1252"),
        (b"\xff\x00\x12\x00", "NUL bytes and may be no text at all; .*--encoding utf-16-le"),
        ("café".encode("utf-16"), "at byte offset 0, .*--encoding utf-16"),
    ],
)
def test_wrong_encoding_is_told_with_offset_and_way_out(tmp_path, data, problem):
    file = tmp_path / "cafe.txt"
    file.write_bytes(data)
    with pytest.raises(Unreadable, match=f"file '.*cafe.txt' .*{problem}"):
        read_text(str(file), "utf-8")


def test_wrong_encoding_of_standard_input_is_told(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    with pytest.raises(Unreadable, match=r"^standard input is not ascii: "):
        read_text(STDIN, "ascii")


def test_file_that_cannot_be_opened_is_told(tmp_path):
    with pytest.raises(Unreadable, match=r"gone.txt' cannot be read: No such file"):
        read_text(str(tmp_path / "gone.txt"), "utf-8")
