"""The package in examples/plugin, installed by pip in a new environment, and taken away again."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
PLUGIN = ROOT / "examples" / "plugin"

SNAPSHOT = """
import newsparse
registry = newsparse.Registry.default()
print(registry.names, registry.problems)
for raw in ("All news\\n\\nMOSCOW, April 29. /TASS/. It rained.", "Harbour Post | Your morning read\\nIt rained."):
    print(newsparse.parse(raw))
"""
BROKEN = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "newsparse-broken"
version = "1.0"

[project.entry-points."newsparse.outlets"]
broken = "newsparse_broken:OUTLET"
"""


class Environment:
    """A virtual environment with newsparse in it, built from this checkout."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=True)
        self.python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        self.pip("install", f"{ROOT}", "hatchling>=1.25", "pytest>=8", "hypothesis>=6.100")

    def pip(self, *arguments: str) -> None:
        self.run("-m", "pip", "--quiet", "--disable-pip-version-check", *arguments)

    def run(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run Python, away from this checkout and what it sets; return what it prints."""
        done = subprocess.run(
            [str(self.python), "-P" if sys.version_info >= (3, 11) else "-s", *arguments],
            cwd=cwd or self.python.parent, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    @contextmanager
    def with_package(self, folder: Path, name: str) -> Iterator[None]:
        self.pip("install", "--no-build-isolation", "--no-deps", str(folder))
        try:
            yield
        finally:
            self.pip("uninstall", "--yes", name)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Environment]:
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONPATH", raising=False)
        yield Environment(tmp_path_factory.mktemp("venv"))


def test_the_outlet_is_there_while_the_package_is_and_then_everything_is_as_before(environment: Environment) -> None:
    before = environment.run("-c", SNAPSHOT)

    with environment.with_package(PLUGIN, "newsparse-harbour"):
        environment.run("-c", RECOGNISED)
        assert environment.run("-W", "ignore", "-c", SNAPSHOT) != before

    assert environment.run("-c", SNAPSHOT) == before


RECOGNISED = """
import newsparse, warnings
warnings.simplefilter("error")
registry = newsparse.Registry.default().prefer("newsparse")
raw = "Harbour Post | Your morning read\\nThe ferry to the islands sailed again on Monday, after a week in which nobody could leave the harbour.\\nTide tables\\nLow water 6.12"
for article in (newsparse.parse(raw, registry=registry), newsparse.parse(raw, url="https://www.harbourpost.example/1", registry=registry)):
    assert article.outlet == "harbourpost", article
    assert article.text == raw.splitlines()[1], article
"""


def test_nothing_is_overridden_until_the_caller_says_so(environment: Environment) -> None:
    with environment.with_package(PLUGIN, "newsparse-harbour"):
        environment.run("-c", OVERRIDDEN)


OVERRIDDEN = """
import newsparse, warnings
raw = "MOSCOW, April 29. /TASS/. The old bridge has opened.\\nShelf mark TASS/77"
default = newsparse.Registry.default()

try:
    newsparse.parse(raw, outlet="tass")
except newsparse.OutletConflict as error:
    assert "'newsparse' and 'newsparse-harbour'" in str(error), error
else:
    raise AssertionError("two packages offer tass, and it was taken from one of them")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert newsparse.parse(raw).outlet is None
assert [warning.category for warning in caught] == [newsparse.PluginWarning], caught

warnings.simplefilter("error")
ours, theirs = default.prefer("newsparse-harbour"), default.prefer("newsparse")
assert [piece.rule for piece in newsparse.parse(raw, registry=ours).boilerplate] == ["tass/shelf-mark"]
assert newsparse.parse(raw, registry=theirs).boilerplate == ()
assert newsparse.parse(raw, registry=theirs).outlet == "tass"
assert ours.names == theirs.names == default.names
"""


def test_its_own_tests_pass(environment: Environment) -> None:
    with environment.with_package(PLUGIN, "newsparse-harbour"):
        environment.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", cwd=PLUGIN)


def test_a_package_that_cannot_be_imported_is_named_and_the_rest_goes_on(
    environment: Environment, tmp_path: Path
) -> None:
    (tmp_path / "pyproject.toml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "newsparse_broken.py").write_text("raise RuntimeError('out of order')\n", encoding="utf-8")

    with (
        environment.with_package(PLUGIN, "newsparse-harbour"),
        environment.with_package(tmp_path, "newsparse-broken"),
    ):
        printed = environment.run("-W", "ignore", "-c", GOES_ON)

    assert "BrokenPlugin" in printed
    assert "'newsparse-broken'" in printed
    assert "RuntimeError: out of order" in printed


GOES_ON = """
import newsparse
registry = newsparse.Registry.default().prefer("newsparse-harbour")
assert newsparse.parse("Harbour Post | Your morning read\\nIt rained.", registry=registry).outlet == "harbourpost"
assert newsparse.parse("All news\\n\\nMOSCOW, April 29. /TASS/. It rained.", registry=registry).outlet == "tass"
for problem in registry.problems:
    print(type(problem).__name__, problem)
"""
