"""Time of parse_dateline on paragraphs that are none, against the least that looking at them costs.

    python benchmarks/datelines.py

The floor splits, strips, case-folds and hashes the same paragraph. The best of several rounds is taken, so that other
work on the machine counts as little as can be.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from newsparse.datelines import parse_dateline

if TYPE_CHECKING:
    from collections.abc import Callable

PARAGRAPHS = {
    "plain English": "The harbour board has put off the repair of the old bridge until the ferries run again. " * 4,
    "a name first": "Harbour engineer Ada Marsh, who built the bridge, said it would be closed until the spring. " * 4,
    "capitals, brackets": "The Old Harbour Bridge Trust (OHBT) has put off the repair until the ferries run. " * 4,
    "a look-alike": "BREAKING — The old bridge has been closed in both directions, the harbour board said. " * 4,
    "Arabic": "قالت البلدية إن الجسر القديم سيغلق حتى الربيع بسبب أعمال الصيانة. " * 4,
    "Hindi": "नगर निगम ने पुराना पुल वसंत तक बंद रखने का फैसला किया है। " * 4,
    "Chinese": "市政府决定把老桥关闭到春天，渡轮将恢复运行。" * 8,
    "Korean": "시는 오래된 다리를 봄까지 닫는다고 밝혔다. 연락선은 다시 다닌다. " * 4,
    "(a dateline)": "LONDON, Jan 5 (Reuters) - The old bridge will be closed until the spring, the board said. " * 4,
}


def floor(text: str) -> int:
    """Do the least that finding repeats needs."""
    return len({hash(line) for raw in text.split("\n") if (line := raw.strip().casefold())})


def microseconds(function: Callable[[str], object], text: str, calls: int = 300, rounds: int = 15) -> float:
    """Time one call, in the best of several rounds."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        for _ in range(calls):
            function(text)
        best = min(best, time.perf_counter() - started)
    return best / calls * 1e6


def main() -> None:
    """Print a line for each kind of paragraph."""
    started = time.perf_counter()
    parse_dateline(PARAGRAPHS["(a dateline)"])
    print(f"first dateline, with its tables: {1000 * (time.perf_counter() - started):.0f} ms")
    print(f"{'paragraph':20} {'us':>8} {'floor us':>9} {'ratio':>6}")
    for name, text in PARAGRAPHS.items():
        parse_dateline(text)
        spent, least = microseconds(parse_dateline, text), microseconds(floor, text)
        print(f"{name:20} {spent:8.2f} {least:9.2f} {spent / least:6.1f}")


if __name__ == "__main__":
    main()
