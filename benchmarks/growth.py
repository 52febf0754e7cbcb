"""How the time of ``newsparse.parse`` grows with the text, for nice and for hostile text.

Four times the text should take at most five times the time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import newsparse

_SIZE = 50_000  # characters of the smallest text
_FACTORS = (1, 2, 4)
_MOST = 5.0
_RUNS = 3


def articles(size: int) -> str:
    """Return invented articles, one after the other."""
    article = (
        "Skip to main content\nStorm {n} closes the Selda pass\nGRENDON, Jan. 5 (AP) — Snow closed the road over "
        "pass number {n} on Friday.\nShare this article\nThe mayor asked people to stay at home until plough {n} has "
        "been through.\nMost popular stories\nFerry number {n} sails again\n"
    )
    pieces = []
    length = number = 0
    while length < size:
        pieces.append(article.format(n=number))
        length += len(pieces[-1])
        number += 1
    return "".join(pieces)[:size]


def repeated(unit: str) -> Callable[[int], str]:
    """Return a function that repeats a string up to a size."""
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def near_copies(size: int) -> str:
    """Return paragraphs that begin alike and are alike but for a word."""
    words = "The mayor of the town at the foot of the pass asked all its people to stay at home until plough"
    return "\n\n".join(f"{words} {chr(97 + n % 26) * (n % 9 + 1)} has been through." for n in range(size // 125))[:size]


TEXTS: dict[str, Callable[[int], str]] = {
    "articles": articles,
    "one line of words": repeated("rain on the hills "),
    "empty lines": repeated("\n"),
    "spaces": repeated(" "),
    "short lines": repeated("Sport\n"),
    "section headings": repeated("Most popular stories\n"),
    "same paragraph": repeated("The mayor asked people to stay at home until the ploughs have been through.\n\n"),
    "near copies": near_copies,
    "hard wraps": repeated("it rained all night on the hills above the town and the\n"),
    "open brackets": repeated("("),
    "capitals": repeated("GRENDON, "),
    "datelines": repeated("GRENDON, Jan. 5 (AP) — "),
    "lines of datelines": repeated("GRENDON, Jan. 5 (AP) — Rain.\n"),
    "digits": repeated("1"),
    "combining marks": repeated("e\u0301\u0327"),
    "quotes": repeated("“’"),
    "NUL": repeated("\0"),
}


def main() -> int:
    """Print a line for each text; return 1 if the time of any grows faster than it may."""
    newsparse.parse(articles(1_000))
    slow = []
    print(f"{'text':20}" + "".join(f"{factor * _SIZE // 1000:>7}k chars" for factor in _FACTORS) + "   growth")
    for name, make in TEXTS.items():
        times = [best_time(make(factor * _SIZE)) for factor in _FACTORS]
        growth = times[-1] / times[0]
        print(f"{name:20}" + "".join(f"{1000 * seconds:10.1f} ms" for seconds in times) + f"{growth:8.1f}×")
        if growth > _MOST:
            slow.append(name)
    if slow:
        print(f"more than {_MOST:.0f}× for 4× the text: {', '.join(slow)}")
    return 1 if slow else 0


def best_time(text: str) -> float:
    """Return the seconds of processor time, which other programs do not lengthen, that the fastest of several runs takes."""
    times = []
    for _ in range(_RUNS):
        start = time.process_time()
        newsparse.parse(text)
        times.append(time.process_time() - start)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
