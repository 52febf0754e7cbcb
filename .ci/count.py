"""Count what ``check.py speed`` times: the instructions of parsing over those of its floor, on every 33rd text.

Seconds over seconds differ by a third between processors and by a tenth between two runs on one; instructions, as
valgrind counts them, are the same in every run. Give it the scoreboard; it prints JSON::

    python .ci/count.py ../shared/eval/check.py > counted.json
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path

_EVERY = 33  # texts
_PASSES = {"parse": (1, 3), "floor": (1, 41)}  # the difference is free of start-up and first look-ups
_COLLECTED = re.compile(r"Collected : (?P<instructions>\d+)")


def main() -> int:
    """Count both in processes of their own and print how many times the floor parsing takes."""
    scoreboard, *one_run = sys.argv[1:]
    if one_run:
        _run(Path(scoreboard).resolve().parent, *one_run)
        return 0
    runs = [(what, str(passes)) for what, several in _PASSES.items() for passes in several]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        counts = dict(zip(runs, pool.map(lambda run: _count(scoreboard, *run), runs), strict=True))
    a_pass = {
        what: (counts[what, str(many)] - counts[what, str(few)]) / (many - few) for what, (few, many) in _PASSES.items()
    }
    print(json.dumps({"speed": {"counted_times_floor": round(a_pass["parse"] / a_pass["floor"], 2)}}))
    return 0


def _count(scoreboard: str, what: str, passes: str) -> int:
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    command = [*valgrind, sys.executable, __file__, scoreboard, what, passes]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "0"}
    )
    return int(_COLLECTED.search(done.stderr)["instructions"])  # type: ignore[index]


def _run(folder: Path, what: str, passes: str) -> None:
    with (folder / "dev.jsonl").open(encoding="utf-8") as lines:
        texts = [json.loads(line)["main"] for line in islice(lines, 0, None, _EVERY)]
    if what == "parse":
        from newsparse import parse as read
    else:
        sys.path.insert(0, str(folder))
        from check import floor as read
    for _ in range(int(passes)):
        for text in texts:
            read(text)


if __name__ == "__main__":
    sys.exit(main())
