"""What goes to standard error: complaints, warnings, the progress bar."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from attrs import define, field
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from newsparse.cli.files import Unreadable, find_files, read_text, shown
from newsparse.errors import PluginWarning
from newsparse.registry import Registry

__all__ = ["Messages"]

# What is no plain text, and what to do about it; a template's "{{title}}" is no JSON.
_NOT_PLAIN = (
    (
        re.compile(r"<!doctype html|</(?:html|body|div|p)>", re.IGNORECASE),
        "looks like HTML, whose tags are read as text; turn it into plain text first",
    ),
    (
        re.compile(r'\A\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:'),
        "looks like JSON, which is read as the text of one article; give each text a file of its own, or call "
        "newsparse.parse from Python",
    ),
    (
        re.compile(r"\0"),
        "has NUL characters, as text in UTF-16 has that is read as something else; say --encoding utf-16-le if it is that, "
        "or give a text file",
    ),
)
_A_FEW = 5  # files that are read before a bar is worth a look


def _standard_error() -> Console:
    return Console(stderr=True, soft_wrap=True, highlight=False, markup=False, emoji=False)


@define
class Messages:
    """Standard error, and whether anything went wrong.

    Attributes:
        failed: whether there was a complaint.
    """

    failed: bool = False
    _console: Console = field(factory=_standard_error)

    @contextmanager
    def complaining(self) -> Iterator[None]:
        """Say what cannot be read, and let the program go on with the next."""
        try:
            yield
        except Unreadable as problem:
            self.failed = True
            self._console.print(f"Error: {problem}")

    def read_all(self, arguments: Iterable[str], encoding: str) -> Iterator[tuple[str, str]]:
        """Yield the name and text of each file that the arguments mean, saying what cannot be read."""
        for file in self.find_all(arguments):
            with self.complaining():
                yield file, self.read(file, encoding)

    def read(self, file: str, encoding: str) -> str:
        """Return the text of a file, warning of one that seems to be no plain text.

        Raises:
            Unreadable: the file cannot be opened, or is not in this encoding.
        """
        text = read_text(file, encoding)
        for form, said in _NOT_PLAIN:
            if form.search(text):
                self.warn(f"{shown(file)} {said}")
        return text

    def find_all(self, arguments: Iterable[str]) -> list[str]:
        """Return the names of the files that the arguments mean, saying what there is none of."""
        files: list[str] = []
        for argument in arguments:
            with self.complaining():
                files += find_files(argument)
        return files

    def warn(self, problem: str) -> None:
        """Say what was left out, though everything could be done."""
        self._console.print(f"Warning: {problem}")

    def warn_of_plugins(self, registry: Registry) -> None:
        """Say which plugins are left out, as messages of a command rather than warnings of a library."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PluginWarning)
            for problem in registry.problems:
                self.warn(f"{problem}. Until then it is left out.")

    def progress(self, files: Sequence[str]) -> Iterable[str]:
        """Yield the files, with a bar that shows how many are done.

        Only in a terminal, and not while the articles scroll by in it.
        """
        if len(files) <= _A_FEW or sys.stdout.isatty() or not sys.stderr.isatty():
            yield from files
            return
        columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
        # The articles go to standard output untouched, the bar is wiped off at the end.
        with Progress(*columns, console=self._console, transient=True, redirect_stdout=False) as progress:
            yield from progress.track(files)
