import subprocess
import sys

import pytest


def python(code, *arguments, **options):
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, timeout=60, **options)


@pytest.mark.parametrize("missing", ["click", "rich", "rich.console"])
def test_missing_extra_is_named_without_a_traceback(missing):
    code = f"""
import sys
class Missing:
    def find_spec(self, name, path, target=None):
        if name == {missing!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Missing())
from newsparse.cli import main
main()
"""
    done = python(code)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "Error: the command line needs the extra: pip install 'newsparse[cli]'"
    ]


def test_another_missing_module_is_not_blamed_on_the_extra():
    code = """
import sys
sys.modules["newsparse.cli.command"] = None
from newsparse.cli import main
main()
"""
    done = python(code)
    assert done.returncode == 1
    assert b"ModuleNotFoundError" in done.stderr


def test_module_runs_like_the_script(story):
    by_module = subprocess.run([sys.executable, "-m", "newsparse", str(story)], capture_output=True, timeout=60)
    by_script = python("from newsparse.cli import main; main()", str(story))
    assert by_module.stdout.startswith(b"Rain closed the pass")
    assert (by_module.returncode, by_module.stdout) == (by_script.returncode, by_script.stdout)


def test_library_needs_neither_click_nor_rich():
    done = python(
        "import newsparse, sys; newsparse.parse('Rain.'); print('click' in sys.modules, 'rich' in sys.modules)"
    )
    assert done.stdout.split() == [b"False", b"False"]


def test_output_is_utf8_whatever_the_system_would_write(story):
    story.write_text("Дождь закрыл перевал третью ночь подряд.", encoding="utf-8")
    code = "from newsparse.cli import main; main()"
    done = python(code, str(story), env={"PYTHONIOENCODING": "cp1252", "PYTHONPATH": ":".join(sys.path)})
    assert done.stdout.decode("utf-8").strip() == "Дождь закрыл перевал третью ночь подряд."


@pytest.mark.parametrize("form", ["--json", "--explain", None])
def test_lone_surrogates_are_escaped(story, form):
    story.write_bytes(b"Rain closed the \\ud800 pass for the third night.")
    arguments = [str(story), "--encoding", "raw_unicode_escape", *([form] if form else [])]
    done = python("from newsparse.cli import main; main()", *arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"the \\ud800 pass" in done.stdout
