"""What importing costs: no outlet, no package beyond regex and attrs, and little time."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

SOURCE = str(Path(newsparse.__file__).parent.parent)


def run(code):
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([SOURCE, *sys.path])},
    )  # fmt: skip
    return done.stdout


def modules(code):
    """Return the names of the modules that are loaded once the code has run."""
    return set(json.loads(run(f"{code}\nimport json, sys; print(json.dumps(sorted(sys.modules)))")))


def outlets(loaded):
    return {name for name in loaded if name.startswith("newsparse.outlets.")}


def test_importing_newsparse_loads_no_outlet():
    assert outlets(modules("import newsparse")) == set()
    assert outlets(modules("import newsparse; newsparse.Registry.default().names")) == set()


def test_importing_newsparse_loads_nothing_that_only_learning_and_testing_need():
    loaded = modules("import newsparse")
    assert not {name for name in loaded if name.startswith(("newsparse.learning", "newsparse.testing"))}
    assert "newsparse.learning" in modules("import newsparse; newsparse.learn")


def test_naming_an_outlet_loads_that_one():
    assert outlets(modules("import newsparse; newsparse.parse('', outlet='tass')")) == {"newsparse.outlets.tass"}


def test_importing_newsparse_reads_no_table():
    assert (
        run("import newsparse; from newsparse.phrases import shared_phrases as s; print(s.cache_info().currsize)")
        == "0\n"
    )


def test_the_core_needs_regex_and_attrs_only():
    loaded = modules("import newsparse; newsparse.parse('All news')")
    extra = loaded - modules("import regex, attrs") - set(sys.stdlib_module_names)
    extra = {name.partition(".")[0] for name in extra} - set(sys.stdlib_module_names)
    assert extra == {"newsparse"}


@pytest.mark.parametrize("name", newsparse.__all__)
def test_the_front_door_has_what_it_promises(name):
    assert getattr(newsparse, name).__doc__
    assert name in dir(newsparse)


def test_a_shell_completes_what_is_imported_when_it_is_asked_for():
    code = "import newsparse; print({'learn', 'testing'} <= set(dir(newsparse)))"
    assert run(code) == "True\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [
        "from newsparse import prase",
        "from newsparse.testing import chek_outlet",
        "import newsparse; newsparse.Kindd",
        "import newsparse; newsparse.testing.chek_outlet",
    ],
)
def test_a_type_checker_knows_a_name_that_is_not_there(code):
    api = pytest.importorskip("mypy.api")
    found, _, status = api.run(["--config-file=", "-c", code])
    assert status == 1
    assert "attr-defined" in found


_TIMES = """
import time
start = time.process_time(); import attrs, regex
between = time.process_time(); import newsparse
print(between - start, time.process_time() - between)
"""


@pytest.mark.slow
def test_importing_takes_little_beside_importing_regex_and_attrs():
    times = [tuple(map(float, run(_TIMES).split())) for _ in range(15)]
    dependencies, own = (min(column) for column in zip(*times, strict=True))
    assert own < 1.5 * dependencies  # under 60 ms where those two take 40
