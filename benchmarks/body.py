"""Scores cleaners on articles whose body is known: newsparse, the raw text, the usual line filter, jusText.

    python benchmarks/body.py FILE.jsonl [--by lang|source]

Each line of the file is a JSON object with the true "body" of an article and raw texts of its page under any of
"main", "page" and "traf". Figures are those of 4-word shingles: F1 of the mean precision and the mean recall, each
article weighing the same. jusText is left out if it is not installed.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from pathlib import Path

import newsparse

KINDS = ("main", "page", "traf")
WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W぀-ヿ㐀-鿿가-힯]+")


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return every four words that follow each other, characters of Chinese, Japanese and Korean being words."""
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def line_filter(raw: str) -> str:
    """Keep the lines of three words or more that end like a sentence, as the clean-up of C4 does (Raffel et al., 2020)."""
    lines = (line.strip() for line in raw.splitlines())
    return "\n".join(line for line in lines if line.endswith((".", "!", "?", '"')) and len(line.split()) >= 3)


def justext(raw: str) -> str:
    """Keep what jusText calls good, each line being a paragraph of a page, with the stop words of all its languages."""
    import html

    import justext as library

    page = "".join(f"<p>{html.escape(line)}</p>" for line in raw.splitlines() if line.strip())
    paragraphs = library.justext(f"<html><body>{page}</body></html>", stop_words())
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


@cache
def stop_words() -> frozenset[str]:
    """Return the stop words of all languages that jusText knows; which one a text is in is not known."""
    import justext as library

    return frozenset().union(*map(library.get_stoplist, library.get_stoplists()))


def cleaners() -> dict[str, Callable[[str], str]]:
    """Return the cleaners that can be run here."""
    found: dict[str, Callable[[str], str]] = {
        "raw text": lambda raw: raw,
        "line filter": line_filter,
        "newsparse": lambda raw: newsparse.parse(raw).text,
    }
    try:
        justext("A line.")
    except ImportError:
        return found
    return {**found, "jusText": justext}


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--by", default="source", help="a key of the objects; 'all' is added")
    args = parser.parse_args()
    scores: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    with args.file.open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            want = shingles(row["body"])
            for kind in KINDS:
                for name, clean in cleaners().items() if kind in row else ():
                    have = shingles(clean(row[kind]))
                    common = (want & have).total()
                    score = common / (have.total() or 1), common / (want.total() or 1)
                    for group in (str(row.get(args.by)), "all"):
                        scores[group, kind, name].append(score)
    for (group, kind, name), pairs in sorted(scores.items()):
        precision, recall = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
        f1 = 2 * precision * recall / ((precision + recall) or 1)
        print(f"{group:10} {kind:5} {name:12} n {len(pairs):4}  F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}")


if __name__ == "__main__":
    main()
