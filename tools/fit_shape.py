"""Makes src/newsparse/weights.py again, or cross-validates the weights by leaving whole outlets out.

    python tools/fit_shape.py FILE.jsonl [...]                    fit on all of it and write weights.py
    python tools/fit_shape.py --cross-validate FILE.jsonl [...]   fit on four fifths of the outlets, score the others

Each line of a file is a JSON object with the article's true "body", its "url", and raw texts of its page under any of
"main", "page" and "traf". Needs the extra `fit` (scikit-learn). Nothing of the texts gets into the weights but numbers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from sklearn.linear_model import LogisticRegression

import newsparse
from newsparse import pipeline
from newsparse.blocks import Blocks
from newsparse.evidence import FEATURES, SIZES, evidence, lines_of
from newsparse.page import Page
from newsparse.split import split
from newsparse.stages import shape

KINDS = ("main", "page", "traf")
FOLDS = 5
STRENGTH = 0.03  # of the evidence against the prior that all weights are zero: scikit-learn's C
WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯]|[^\W぀-ヿ㐀-鿿가-힯]+")
TARGET = Path(__file__).parents[1] / "src/newsparse/weights.py"


class Sample(NamedTuple):
    """The blocks in doubt of one raw text: their evidence, size class, truth and weight."""

    rows: np.ndarray
    sizes: np.ndarray
    truth: np.ndarray
    words: np.ndarray
    weight: np.ndarray
    fold: int
    blocks: Blocks


def words_of(text: str) -> list[str]:
    """Return the words, each character of Chinese, Japanese and Korean by itself."""
    return WORD.findall(text.casefold())


def shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    """Return every four words that follow each other, or the fewer that there are."""
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def fold_of(url: str) -> int:
    """Return a fold by the URL's domain, the same in every run."""
    domain = ".".join((urlsplit(url).hostname or url).lower().split(".")[-2:])
    return int(hashlib.md5(domain.encode()).hexdigest(), 16) % FOLDS


def truth_of(blocks: Blocks, body: str) -> list[bool]:
    """Tell of each block whether the true body has it: half its shingles, or all of a short line near such blocks."""
    left = shingles(words_of(body))
    lines = {" ".join(words_of(line)) for line in body.splitlines()}
    found, short = [], []
    for block in blocks:
        words = words_of(block.text)
        pieces = shingles(words)
        short.append(len(words) < 4)
        if short[-1]:
            found.append(bool(words) and " ".join(words) in lines)
            continue
        common = pieces & left
        found.append(2 * common.total() >= pieces.total())
        if found[-1]:
            left -= common
    near = [
        any(f and not s for f, s in zip(found[max(0, i - 4) : i + 5], short[max(0, i - 4) : i + 5], strict=True))
        for i in range(len(found))
    ]
    return [f and (not s or n) for f, s, n in zip(found, short, near, strict=True)]


def sample(raw: str, body: str, fold: int, registry: newsparse.Registry) -> Sample:
    """Return what there is to learn from a text."""
    page = pipeline.label_sure(Page(raw, split(raw)), None, registry)
    words = [block.size for block in page.blocks]
    rows, _ = evidence(lines_of(page.blocks))
    undecided = [i for i, row in enumerate(rows) if row is not None]
    truth = truth_of(page.blocks, body)
    # Every text weighs by the root of its length, every block by its words: long menus shall not outweigh stories.
    whole = sum(min(40, count + 3) for count in words) ** 0.5
    return Sample(
        np.array([rows[i] for i in undecided], float).reshape(-1, len(FEATURES)),
        np.searchsorted(SIZES, [words[i] for i in undecided]),
        np.array([truth[i] for i in undecided], bool),
        np.array([words[i] for i in undecided]),
        np.array([min(40, words[i] + 3) / whole for i in undecided], float),
        fold,
        page.blocks,
    )


def samples_of(rows: Iterable[Mapping[str, Any]], registry: newsparse.Registry) -> list[Sample]:
    """Return what there is to learn from all texts but the empty ones."""
    return [
        sample(row[kind], row["body"], fold_of(row["url"]), registry)
        for row in rows
        for kind in KINDS
        if split(row.get(kind, ""))
    ]


def looked_at_again(part: Sample, weights: np.ndarray) -> Sample | None:
    """Return what there is to learn from a text that these weights find dirty, once they have been through it."""
    lines = lines_of(part.blocks)
    rows, _ = evidence(lines)
    words = shape.words_of(part.blocks)
    chances = shape.chances_of(part.blocks, shape.weigh(weights.tolist(), lines, words, rows))
    if not shape.is_dirty(words, chances):
        return None
    rows, _ = evidence(lines, chances)
    return part._replace(rows=np.array([row for row in rows if row], float).reshape(-1, len(FEATURES)))


def fit_sizes(samples: Iterable[Sample], keep: np.ndarray | None = None) -> np.ndarray:
    """Return weights for each size, from a logistic regression of its own."""
    rows, sizes, truth, _, weight = (np.concatenate(column) for column in list(zip(*samples, strict=True))[:5])
    spread = rows.std(0)
    spread[spread == 0] = 1
    found = np.zeros((len(SIZES) + 1, len(FEATURES)))
    for size in range(len(SIZES) + 1):
        mine = (sizes == size) & (keep if keep is not None else True)
        model = LogisticRegression(C=STRENGTH, max_iter=500, fit_intercept=False)
        model.fit(rows[mine] / spread, truth[mine], sample_weight=weight[mine] / weight.mean())
        found[size] = model.coef_[0] / spread
    return found


def scores(weights: np.ndarray, part: Sample) -> np.ndarray:
    """Return the log odds of each block being story."""
    return (weights[part.sizes] * part.rows).sum(1)


def fit(samples: Sequence[Sample]) -> np.ndarray:
    """Return the weights of the first look and those of the second.

    Truths often stop before the story does, and what only they leave out is not learned from. The second look learns
    from what weights that never saw the outlet make of a text: so it will be with any outlet's.
    """
    by_fold = {fold: fit_sizes([s for s in samples if s.fold != fold]) for fold in {s.fold for s in samples}}
    keep = [~((scores(by_fold[s.fold], s) > 1.5) & ~s.truth & (s.words > 20)) for s in samples]
    again = [(looked_at_again(s, by_fold[s.fold]), kept) for s, kept in zip(samples, keep, strict=True)]
    dirty, keep_dirty = zip(*((s, kept) for s, kept in again if s), strict=True)
    return np.stack([fit_sizes(samples, np.concatenate(keep)), fit_sizes(dirty, np.concatenate(keep_dirty))])


def overlap(truth: str, text: str) -> tuple[float, float]:
    """Return precision and recall of the text's 4-word shingles."""
    want, have = shingles(words_of(truth)), shingles(words_of(text))
    common = (want & have).total()
    return common / (have.total() or 1), common / (want.total() or 1)


def cross_validate(rows: Sequence[dict[str, Any]], samples: Sequence[Sample]) -> None:
    """Print how well texts are read with weights that never saw their outlets."""
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for fold in range(FOLDS):
        shape.WEIGHTS, shape.WEIGHTS_AGAIN = fit([s for s in samples if s.fold != fold]).tolist()
        for row in rows:
            if fold_of(row["url"]) == fold:
                for kind in KINDS:
                    if kind in row:
                        found[kind].append(overlap(row["body"], newsparse.parse(row[kind]).text))
    for kind, pairs in found.items():
        precision, recall = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{kind}  F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  ({len(pairs)} texts)")


def write(weights: np.ndarray) -> None:
    """Write the weights as a readable module."""
    lines = [
        '"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""',
        "",
        "# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).",
    ]
    for name, table in zip(("WEIGHTS", "WEIGHTS_AGAIN"), weights, strict=True):
        lines += [*[""] * (name != "WEIGHTS"), f"{name}: tuple[tuple[float, ...], ...] = ("]
        for row in table:
            lines += [
                "    (",
                *(f"        {value:.2f},  # {feature}" for feature, value in zip(FEATURES, row, strict=True)),
                "    ),",
            ]
        lines.append(")")
    TARGET.write_text("\n".join([*lines, ""]), encoding="utf-8")
    print(f"wrote {TARGET}: {weights.size} weights")


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    args = parser.parse_args()
    rows = [json.loads(line) for file in args.files for line in file.open(encoding="utf-8") if line.strip()]
    samples = samples_of(rows, newsparse.Registry.default())
    if args.cross_validate:
        cross_validate(rows, samples)
    else:
        write(fit(samples))


if __name__ == "__main__":
    main()
