import os
import subprocess
import sys
from pathlib import Path

import pytest

HEADLINE = "Rain closes the mountain pass"
STORY = "Rain closed the pass for the third night in a row, and the villages behind it wait for bread."
RAW = f"{HEADLINE}\n\n{STORY}\n\nShare this article\n"
COMMAND = (sys.executable, "-m", "newsparse")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A file with an article: its headline, one paragraph, and a line of boilerplate."""
    file = tmp_path / "pass.txt"
    file.write_bytes(RAW.encode())
    return file


@pytest.fixture(autouse=True)
def buffered(monkeypatch):
    """Let Python buffer its output as it does for users, or what is left in the buffer at the end goes untested."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.fixture
def in_terminal():
    """Run the command with its output or its messages in a pseudo-terminal; return its status and what stands there."""
    pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals of this kind")

    def run(*arguments, output=True, messages=False, columns=80, **environment):
        terminal, end = pty.openpty()
        process = subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=end if output else subprocess.DEVNULL,
            stderr=end if messages else subprocess.DEVNULL,
            env={**os.environ, "TERM": "xterm", "COLUMNS": str(columns), **environment},
        )
        os.close(end)
        shown = b""
        try:
            while data := os.read(terminal, 65536):
                shown += data
        except OSError:  # how Linux says that nobody writes to the terminal any more
            pass
        os.close(terminal)
        return process.wait(timeout=60), shown.decode()

    return run
