"""Which files are meant, and what they say."""

from __future__ import annotations

import codecs
import glob
import os
import sys
from pathlib import Path

__all__ = ["NEXT_STEP", "STDIN", "Unreadable", "find_files", "read_text", "shown"]

STDIN = "-"
_BOM = "\ufeff"
NEXT_STEP = "give a file, a folder, a pattern in quotes, or - for standard input"


class Unreadable(Exception):
    """A file cannot be found, opened or decoded; the text names it and says what to do."""


def shown(name: str) -> str:
    """Return what messages call a file."""
    return "standard input" if name == STDIN else f"file {name!r}"


def find_files(name: str) -> list[str]:
    """Return the files that an argument means.

    Args:
        name: a file, "-" for standard input, a folder, whose .txt files are meant at any depth, or a pattern such as
            "news/*.txt" or "news/**/*.md", for shells that leave patterns to the program.

    Raises:
        Unreadable: there is no such file, or no file in it, or the system cannot look.
    """
    if not name:
        raise Unreadable(f"the name of a file is empty; {NEXT_STEP}; the current folder is .")
    try:
        return _find(name)
    except OSError as error:
        raise Unreadable(f"file {name!r} cannot be looked for: {error.strerror}; {NEXT_STEP}") from error


def _find(name: str) -> list[str]:
    path = Path(name)
    # A file whose name looks like a pattern is meant as it stands.
    if name == STDIN or path.is_file():
        return [name]
    if path.is_dir():
        files = sorted(str(file) for file in path.rglob("*") if file.suffix.lower() == ".txt" and file.is_file())
        hope = f"the folder {name!r} has no .txt file; name its files, as in {str(path / '*')!r}"
    elif glob.has_magic(name):
        files = sorted(match for match in glob.glob(name, recursive=True) if _is_entry(match))
        hope = f"no file matches {name!r}; * stands for part of a name, **/ for any folders"
    else:
        files = [name] if path.exists() else []
        hope = f"there is no file {name!r}; {NEXT_STEP}"
    if not files:
        raise Unreadable(hope)
    return files


def _is_entry(match: str) -> bool:
    """Tell whether a match is no folder; "none/**" matches the folder though it is not there."""
    return os.path.lexists(match) and not os.path.isdir(match)


def read_text(name: str, encoding: str) -> str:
    """Return the text of a file, line ends as they are, without a byte order mark.

    Args:
        name: the file, or "-" for standard input.
        encoding: how its bytes are read.

    Raises:
        Unreadable: the file cannot be opened, or is not in this encoding.
    """
    if name == STDIN and sys.stdin is None:
        raise Unreadable("standard input is closed; give a file, or a pipe into the command")
    try:
        data = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except OSError as error:
        raise Unreadable(f"{shown(name)} cannot be read: {error.strerror}") from error
    try:
        return data.decode(encoding).removeprefix(_BOM)
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"{shown(name)} is not {encoding}: {error.reason} at byte offset {error.start}, which is "
            f"0x{data[error.start]:02X}; {_hint(data)}"
        ) from error


def _hint(data: bytes) -> str:
    """Return what to do about text in another encoding: the likely one, for the user to decide."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "say which encoding it is in, as in --encoding utf-16"
    if b"\0" in data:
        return "it has NUL bytes and may be no text at all; give a text file, or try --encoding utf-16-le"
    # Latin-1 has control characters where Windows has quotation marks and dashes.
    likely = "cp1252" if any(0x80 <= byte < 0xA0 for byte in data) else "latin-1"
    return f"say which encoding it is in, as in --encoding {likely}"
