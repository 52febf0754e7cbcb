"""What ``import newsparse`` takes beyond regex and attrs, by ``python -X importtime``, the best of several runs."""

from __future__ import annotations

import argparse
import subprocess
import sys

_RUNS = 9
_NEEDED = ("regex", "attrs")
_STATEMENT = "import regex; import attrs; import newsparse"


def main() -> int:
    """Print the times; return 1 if newsparse takes more than it may."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-most", type=float, metavar="MS", help="fail if newsparse takes more than this")
    limit = parser.parse_args().at_most
    runs = [import_times() for _ in range(_RUNS)]
    needed = min(sum(run[name] for name in _NEEDED) for run in runs)
    own = min(run["newsparse"] for run in runs)
    print(f"regex and attrs {needed:6.1f} ms")
    print(f"newsparse       {own:6.1f} ms more, {own / needed:.2f} times that")
    if limit is not None and own > limit:
        print(f"newsparse takes more than {limit} ms; look for the module that does work when it is imported")
        return 1
    return 0


def import_times() -> dict[str, float]:
    """Return the milliseconds that each module took with all it imported first, in a new interpreter."""
    command = [sys.executable, "-X", "importtime", "-c", _STATEMENT]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    times = {}
    for line in report.splitlines()[1:]:
        if line.startswith("import time:"):
            _, cumulative, module = line.split("|")
            if module.strip().isidentifier():
                times[module.strip()] = _milliseconds(cumulative)
    return times


def _milliseconds(microseconds: str) -> float:
    return int(microseconds) / 1000 if microseconds.strip().isdigit() else 0.0


if __name__ == "__main__":
    sys.exit(main())
