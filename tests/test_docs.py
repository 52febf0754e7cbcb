"""What the pages of docs/ tell people to paste into a shell does what they say. Their Python is doctested."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parent.parent / "docs"
SOURCE = DOCS.parent / "src"
# A block to paste, and what it prints, if the page shows that.
BLOCK = re.compile(r"^```sh\n(?P<script>.*?)^```\n(?:\n```text\n(?P<shown>.*?)^```\n)?", re.DOTALL | re.MULTILINE)
PAGES = ["add-an-outlet.md"]
# A check as it is typed, and the line that it prints.
CHECK = re.compile(
    r"^ \$[ ]newsparse[ ] (?P<typed> check[ ]\w+ ) \n (?P<shown> \S.*\n )",
    re.MULTILINE | re.VERBOSE,
)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the blocks are for a Unix shell")
@pytest.mark.parametrize("page", PAGES)
def test_what_is_pasted_prints_what_the_page_shows(page, tmp_path):
    blocks = list(BLOCK.finditer((DOCS / page).read_text(encoding="utf-8")))
    assert len([block for block in blocks if block["shown"]]) >= 5
    for block in blocks:
        done = run(block["script"], tmp_path)
        assert done.stderr == ""
        assert done.stdout == (block["shown"] or "")


@pytest.mark.skipif(shutil.which("bash") is None, reason="`run` is for a Unix shell")
def test_the_check_on_the_command_line_page_prints_what_it_shows(tmp_path):
    (check,) = CHECK.finditer((DOCS / "command-line.md").read_text(encoding="utf-8"))
    assert run(f"newsparse {check['typed']}", tmp_path).stdout == check["shown"]


def run(script, folder):
    command = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}\n{script}'
    path = os.pathsep.join([str(SOURCE), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
