"""Compare a scoreboard with the figures that were once reached, in floors.json; none may sink, and speed may not rise.

Give it what the scoreboard prints; it prints each figure with its limit and returns 1 if one is passed::

    python ../shared/eval/check.py --json > scores.json
    python .ci/check_floors.py scores.json [speed.json ...] [counted.json]

Of further files only the figures of speed count, and of each the best: a busy machine is no worse code. Where
instructions have been counted (`count.py`), seconds are printed and judged by nobody: on two processors the same code
took 30 and 36 times the floor. With ``--raise`` the better figures become the new limits, but for those of the clock.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_FLOORS = Path(__file__).with_name("floors.json")
_TIMED, _COUNTED = "speed.times_floor", "speed.counted_times_floor"
_CLOCK = (_TIMED, "speed.growth_for_4x_text")
_SPEED = (*_CLOCK, _COUNTED)
_DATES = re.compile(r"(?P<right>\d+) right of (?P<given>\d+) given")


def main() -> int:
    """Read the scoreboard and print the comparison."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scores", type=Path, nargs="+", help="what check.py --json printed")
    parser.add_argument("--raise", dest="ratchet", action="store_true", help="keep the better figures as new limits")
    options = parser.parse_args()
    measured, *further = (dict(_figures(json.loads(path.read_text(encoding="utf-8")))) for path in options.scores)
    for figures in further:
        measured |= {name: min(value, measured.get(name, value)) for name, value in figures.items() if name in _SPEED}
    limits = json.loads(_FLOORS.read_text(encoding="utf-8"))
    if options.ratchet:
        _raise(limits, measured)
    return 0 if _compare(limits, measured) else 1


def _figures(scores: Any, name: str = "") -> Iterator[tuple[str, float]]:
    """Yield every number of the scoreboard under a dotted name."""
    if name == "laws.broken":  # a count for each law that was broken
        yield name, sum(scores.values())
    elif isinstance(scores, dict):
        for key, value in scores.items():
            yield from _figures(value, f"{name}.{key}" if name else key)
    elif isinstance(scores, str) and (dates := _DATES.fullmatch(scores)):
        yield f"{name}.right", int(dates["right"])
        # Right less wrong: whoever reads twice as many dates meets more that the data has wrong.
        yield f"{name}.net", 2 * int(dates["right"]) - int(dates["given"])
    elif isinstance(scores, int | float):
        yield name, scores


def _compare(limits: dict[str, dict[str, float]], measured: dict[str, float]) -> bool:
    print(f"{'figure':32}{'measured':>12}{'limit':>22}")
    good = True
    unjudged = _TIMED if _COUNTED in measured else _COUNTED
    for direction, figures in limits.items():
        for name, limit in figures.items():
            value = measured.get(name)
            kept = value is not None and (value >= limit if direction == "at least" else value <= limit)
            told = "ok" if kept else "not judged" if name == unjudged else "FAILED"
            shown = "not there" if value is None else f"{value:g}"
            print(f"{name:32}{shown:>12}{direction:>11} {limit:<10g} {told}")
            good = good and told != "FAILED"
    return good


def _raise(limits: dict[str, dict[str, float]], measured: dict[str, float]) -> None:
    for direction, better in (("at least", max), ("at most", min)):
        for name, limit in limits[direction].items():
            if name in measured and name not in _CLOCK:  # a quiet machine is no better code
                limits[direction][name] = better(limit, measured[name])
    _FLOORS.write_text(json.dumps(limits, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
