"""The command line: ``newsparse FILE...``. Needs the extra ``cli``, which is click and rich.

`command` runs it, `options` has what the commands share, `files` finds and decodes what is named, `output` chooses
among the forms that `show`, `as_json` and `passages` give to an article, and `messages` is what goes to standard error.
`learn`, `check` and `explain` are the commands for those who write outlets; `outlet_files` loads theirs.
"""

from __future__ import annotations

import io
import os
import sys

__all__ = ["main"]

_EXTRA = ("click", "rich")


def main() -> None:
    """Run the command line, and exit with its status.

    Raises:
        SystemExit: always; 2 if something could not be done.
    """
    try:
        from newsparse.cli.command import newsparse
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        print("Error: the command line needs the extra: pip install 'newsparse[cli]'", file=sys.stderr)
        sys.exit(2)
    _open_streams()
    newsparse.main(prog_name="newsparse")


def _open_streams() -> None:
    """Write UTF-8 also where the system would not, as in a pipe on Windows; what UTF-8 cannot say is escaped.

    A shell may close a stream, as with ``>&-``. Messages may go nowhere then, articles not.

    Raises:
        SystemExit: standard output is closed.
    """
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - it stays open as long as the program runs
    if sys.stdout is None:
        print("Error: standard output is closed; write to a file, a pipe or a terminal", file=sys.stderr)
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
