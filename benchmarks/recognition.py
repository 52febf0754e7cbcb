"""What it costs to recognise an outlet, and to read an article, with 5, 120 and 1,000 outlets in the registry.

Each line of a text is looked up once, however many outlets there are, so the time should stay what it is.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import newsparse
from newsparse import Kind, Outlet, Part, Registry, Rule, Sign
from newsparse.folding import fold_phrase

_COUNTS = (5, 120, 1_000)
# Times the time with the fewest outlets; tables that outgrow the cache of the processor take a little longer.
_MOST = 2.0
_RUNS = 7
_CALLS = 40
_GROUP = 5  # outlets that have a hint in common
_PARAGRAPH = "The mayor asked people to stay at home until plough {n} has been through, and so they did until Friday."


def outlet(number: int) -> Outlet:
    """Return an outlet like those that are built in: hosts, signs, lines, a section, patterns."""
    name = f"paper-{number}"
    return Outlet(
        name,
        f"Paper {number}",
        hosts=f"{name}.example",
        signs=[
            Sign(f"The morning paper of district {_word(number)}"),
            Sign(f"P{_word(number)}", agency=True),
            Sign(f"Tide tables of group {_word(number // _GROUP)}", hint=True),
            Sign(f"Letters to {_word(number)}", hint=True),
        ],
        rules=[
            Rule("masthead", Kind.NAVIGATION, lines=f"The morning paper of district {_word(number)}"),
            Rule("tides", Kind.OTHER, lines=f"Tide tables of group {_word(number // _GROUP)}", part=Part.SECTION),
            Rule("code", Kind.METADATA, pattern=rf"\(P{_word(number)}-\d+\)", part=Part.END, examples=f"(P{_word(number)}-7)"),
        ],
    )  # fmt: skip


def registry(count: int) -> Registry:
    """Return a registry of so many made-up outlets, loaded and ready."""
    from newsparse.offers import Offer

    made = Registry(tuple(Offer(f"paper-{number}", "benchmark", outlet(number)) for number in range(count)))
    made.recognise((), None)
    return made


def page(number: int) -> str:
    """Return an article of the outlet of this number: 43 lines and some 4,000 characters."""
    story = [_PARAGRAPH.format(n=n) for n in range(38)]
    head = [f"The morning paper of district {_word(number)}", "Storm closes the Selda pass"]
    return "\n".join(
        [*head, *story, f"Tide tables of group {_word(number // _GROUP)}", "Low water 6.12", "Share this article"]
    )


def best_time(run: Callable[[], object]) -> float:
    """Return the seconds of processor time that a call takes, in the fastest of several runs."""
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        for _ in range(_CALLS):
            run()
        times.append((time.process_time() - start) / _CALLS)
    return min(times)


def measure(count: int) -> tuple[float, float]:
    """Return the seconds that recognising an outlet among so many takes, and reading its article."""
    outlets, raw = registry(count), page(count - 1)
    lines = [fold_phrase(line) for line in raw.splitlines()]
    assert outlets.recognise(lines, None) == newsparse.Registry().add(outlet(count - 1)).get(f"paper-{count - 1}")
    return (
        best_time(lambda: outlets.recognise(lines, None)),
        best_time(lambda: newsparse.parse(raw, registry=outlets)),
    )


def main() -> int:
    """Print a line for each number of outlets; return 1 if the time grows with it."""
    print(f"{'outlets':>7} {'recognise':>14} {'parse':>14}")
    results = []
    for count in _COUNTS:
        results.append(measure(count))
        recognise, parse = results[-1]
        print(f"{count:7} {1e6 * recognise:11.1f} µs {1e3 * parse:11.3f} ms")
    growth = [last / first for first, last in zip(results[0], results[-1], strict=True)]
    print(f"{'growth':>7} {growth[0]:13.2f}× {growth[1]:13.2f}×")
    return 1 if max(growth) > _MOST else 0


def _word(number: int) -> str:
    """Return letters for a number, since numbers in lines do not count."""
    return "".join(chr(97 + int(digit)) for digit in str(number))


if __name__ == "__main__":
    sys.exit(main())
