"""Check that the wheel and the sdist in a folder hold what they should: every file of the tree, and nothing more."""

from __future__ import annotations

import sys
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_IN_SDIST = ("src", "tests", "docs", "examples", "benchmarks", "tools")
_LICENCES = ("LICENSE", "LICENSE-UNICODE", "NOTICE")
_LOOSE = (*_LICENCES, "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "pyproject.toml")
_MADE = ("__pycache__", "_build", ".hypothesis")
# One of each sort of file that the wheel cannot do without, in case the tree itself lost it.
_NEEDED = (
    "newsparse/py.typed",
    "newsparse/phrases/en.txt",
    "newsparse/datelines/data/agencies.txt",
    "newsparse/outlets/tass.py",
    "newsparse/cli/__init__.py",
)


def main(folder: Path) -> int:
    """Print what is missing from or too much in the one wheel and the one sdist; return 1 if there is anything."""
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    in_wheel = set(zipfile.ZipFile(wheel).namelist())
    with tarfile.open(sdist) as archive:
        in_sdist = {name.partition("/")[2] for name in archive.getnames()}
    package = {str(path.relative_to("src")) for path in _tree(["src"])}
    problems = [
        *_missing(wheel, [*_NEEDED, *package, *_licences(wheel)], in_wheel),
        *(f"{wheel.name} has {name}, which is not in src" for name in in_wheel - package if ".dist-info/" not in name),
        *_missing(sdist, [*_LOOSE, *map(str, _tree(_IN_SDIST))], in_sdist),
    ]
    print("\n".join(problems) or f"{wheel.name}: {len(in_wheel)} files, {sdist.name}: {len(in_sdist)} files, all there")
    return 1 if problems else 0


def _tree(folders: Iterable[str]) -> Iterator[Path]:
    for folder in folders:
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.is_file() and not any(part in _MADE for part in path.parts) and path.suffix != ".pyc":
                yield path.relative_to(_ROOT)


def _licences(wheel: Path) -> Iterator[str]:
    name, version, *_ = wheel.name.split("-")
    return (f"{name}-{version}.dist-info/licenses/{licence}" for licence in _LICENCES)


def _missing(archive: Path, wanted: Iterable[str], there: set[str]) -> Iterator[str]:
    return (f"{archive.name} lacks {name}" for name in sorted(set(wanted) - there))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
