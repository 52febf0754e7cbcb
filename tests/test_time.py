"""Time grows with the length of the text: four times the text takes at most five times the time, whatever the text.

Each text below was made to be as bad as it can be for some step. The everyday test takes them to some ten thousand
characters, the slow one to a million.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from itertools import count, cycle, islice, pairwise, permutations
from math import ceil

import pytest

import newsparse
from newsparse.phrases import shared_phrases

LONG_ENOUGH = 0.005  # seconds; what is shorter drowns in the noise of a busy machine
REPEATS = 100  # at most; a busy machine may be so for seconds

SENTENCE = "Rain fell on the hills above the town all night and the river rose by two metres before dawn. "
OPENING = "The council of the town on the river met again last night to talk about"
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"


def filled(lines: Callable[[int], str], size: int, between: str = "\n") -> str:
    """Join as many lines, made from 0, 1, 2, ..., as fit."""
    found, length = [], 0
    for number in count():
        found.append(lines(number))
        length += len(found[-1]) + len(between)
        if length >= size:
            return between.join(found)
    raise AssertionError


def words(number: int) -> str:
    """Return words for a number, so that no two numbers have many in common."""
    return " ".join(f"w{int(digit) + 10 * place}" for place, digit in enumerate(f"{number:06d}"))


def peeled(size: int) -> str:
    """Near copies of which each shows itself only when the one before is gone.

    Two paragraphs are near copies when they have the same middle, and are compared when they have the same head or
    tail. On each level the copy that is found hides another, for it is the first to have that one's head.
    """

    def paragraph(head: int, middle: int, tail: int) -> str:
        own = " ".join(f"{letter}{spelled(middle)}" for letter in "abcd")
        return f"Paragraph {spelled(head)} {own} by the old bridge on the river the rain fell and fell as if it would not end till {spelled(tail)} it ended."

    lines = [paragraph(1, 0, 1), paragraph(2, 0, 1)]
    length, number = 0, 10
    head = 2
    while length < size:
        other, middle, tail = number, number + 1, number + 2
        lines += [
            paragraph(head, middle, number + 3),
            paragraph(head, middle, tail),
            paragraph(other, middle + 4, tail),
            paragraph(number + 5, middle + 4, tail),
        ]
        head, number = number + 5, number + 10
        length += sum(len(line) + 2 for line in lines[-4:])
    return "\n\n".join(lines)


def spelled(number: int) -> str:
    """Return a number in letters, for paragraphs whose numbers differ are no copies."""
    return f"{number:08d}".translate(str.maketrans("0123456789", "abcdefghij"))


def one_and_its_beginnings(size: int) -> str:
    """One paragraph of half the text, and many short ones that begin as it does."""
    whole = f"{OPENING} " + "rain " * (size // 10) + "again."
    return f"{whole}\n" + filled(lambda number: f"{OPENING} item {number} of the agenda, and did not agree.", size // 2)


def one_and_its_pieces(size: int) -> str:
    """One paragraph of half the text, then the lines it may have been broken into, and again."""
    pieces = [f"the {number}th line of the report says that it rained" for number in range(size // 100)]
    return "\n".join([" ".join(pieces), *pieces])


def ticks(size: int) -> str:
    """One paragraph of half the text, and the lines that it is hardly made of, in letters of one size and the other."""
    count = size // 20
    forms = ["TICK tock", "tick TOCK", "Tick tock", "tick Tock"]
    return "\n".join([" ".join(["tick tock"] * (count + 5)), *islice(cycle(forms), count)])


def cut_short(size: int) -> str:
    """Paragraphs, each followed by copies that were cut at every word."""
    paragraph = SENTENCE * 2
    return filled(lambda number: f"{words(number // 60)} {paragraph}"[: 200 - number % 60] + "...", size)


# Without what is an outlet's sign, for a long text would be of an outlet whose patterns a short one is not asked for;
# and taken in no order, for by the alphabet a short text would have those of one script.
SIGNS = tuple({sign.key for outlet in newsparse.Registry.default() for sign in outlet.signs})
HEADINGS = [
    text
    for text, phrase in sorted(shared_phrases().whole.items())
    if phrase.shape == "section" and not text.startswith(SIGNS)
]

TEXTS: dict[str, Callable[[int], str]] = {
    "a story": lambda size: filled(lambda number: f"{words(number)} {SENTENCE}", size, "\n\n"),
    "a page of short lines": lambda size: filled(words, size),
    "a hard-wrapped story": lambda size: filled(lambda number: f"it rained for {number:7d} days on the hills and in the town of", size),
    "hard-wrapped Chinese": lambda size: "\n".join(["雨" * 60] * (size // 61)),
    "verse": lambda size: filled(lambda number: f"A rose is rose {number},", size),
    "one line of sentences": lambda size: SENTENCE * (size // len(SENTENCE)),
    "one word": lambda size: "a" * size,
    "one capitalised word": lambda size: "A" * size,
    "one line of capitalised words": lambda size: "Grendon " * (size // 8),
    "spaces": lambda size: " " * size,
    "spaces between two words": lambda size: "a" + " " * size + "b",
    "empty lines": lambda size: "\n" * size,
    "empty lines between words": lambda size: filled(str, size, "\r\n" * 20),
    "digits": lambda size: "7" * size,
    "lines of digits": lambda size: filled(str, size),
    "brackets": lambda size: "(" * size,
    "lines of brackets": lambda size: "((((((((\n" * (size // 9),
    "nested quotes": lambda size: "“‘" * (size // 4) + "’”" * (size // 4),
    "NULs": lambda size: "\0" * size,
    "lone surrogates": lambda size: "\ud800 " * (size // 2),
    "bullets": lambda size: "• " * (size // 2),
    "dots": lambda size: "." * size,
    "invisible characters": lambda size: "\u200b" * size,
    "distinct invisible lines": lambda size: "•••••\n" + "\n".join(
        "".join(islice(cycle(line), 30)) for line in islice(cycle(permutations(INVISIBLE)), size // 31)
    ),
    "characters that fold to several": lambda size: "İßŉ" * (size // 3),
    "equal lines": lambda size: "Yes, of course.\n" * (size // 16),
    "equal paragraphs": lambda size: f"{SENTENCE}\n" * (size // len(SENTENCE)),
    "alternating paragraphs": lambda size: f"{SENTENCE}\n\nYes, of course.\n\n" * (size // (len(SENTENCE) + 19)),
    "paragraphs that open alike": lambda size: filled(lambda number: f"{OPENING} {words(number)} and agreed at last.", size),
    "paragraphs that open and end alike": lambda size: filled(lambda number: f"{OPENING} {words(number)} {SENTENCE}", size),
    "one paragraph and its beginnings": one_and_its_beginnings,
    "one paragraph and its pieces": one_and_its_pieces,
    "one paragraph and hardly its pieces": ticks,
    "captions": lambda size: filled(lambda number: f"The pass {words(number)} under water. Photo: Ada Hill", size, "\n\n"),
    "copies cut short": cut_short,
    "copies behind copies": peeled,
    "a headline and its copies": lambda size: "Rain closes mountain pass again\n" * (size // 32) + SENTENCE,
    "a headline in breadcrumbs": lambda size: "Rain closes mountain pass again\n" + filled(
        lambda number: f"News {number % 90 + 10} > Rain closes mountain pass again", size) + f"\n{SENTENCE}",
    "headings of sections": lambda size: filled(lambda number: HEADINGS[number * 997 % len(HEADINGS)], size),
    "one heading": lambda size: filled(lambda number: "Related stories", size),
    "sections": lambda size: filled(lambda number: f"Related stories\nOne {number}\nTwo {number}\nThree {number}\n{SENTENCE}", size),
    "shared phrases": lambda size: filled(lambda number: ("Share", "Advertisement", "Copy link")[number % 3], size),
    "datelines on one line": lambda size: "PARIS (AP) — " * (size // 13),
    "datelines on many lines": lambda size: "PARIS (AP) —\n" * (size // 13),
    "stories of one line, each with its dateline": lambda size: filled(lambda number: f"PARIS (AP) — It rained {number} times.", size),
    "half a dateline": lambda size: "PARIS, " * (size // 7),
    "dates": lambda size: "Fri, 22 Dec 2023 10:01 GMT\n" * (size // 27),
    "labels of dates": lambda size: "Published on\n" * (size // 13),
    "dates on one line": lambda size: "22 Dec 2023 " * (size // 12),
    "bylines": lambda size: filled(lambda number: f"By Jane Fell and Tom Ridge{'a' * (number % 9)}", size),
    "signs of outlets": lambda size: filled(lambda number: ("All news", "Get a summary", "Legal Disclaimer:")[number % 3], size),
    "codes of an outlet": lambda size: "MENAFN provides the\n" + "MENAFN05052021000045017167ID1102030405 " * (size // 39),
}  # fmt: skip


def seconds(raw: str, readings: int = 1) -> float:
    """Return the processor time that so many readings take; that of other processes on the machine does not count."""
    started = time.process_time()
    for _ in range(readings):
        newsparse.parse(raw)
    return time.process_time() - started


def growth(small: str, large: str) -> float:
    """Return how many times as long four times the text takes, from the best of several measurements of each.

    The small text is read four times as often as the large one, so that noise has as much time to hit it. Measuring
    stops as soon as the growth is fine: noise makes times longer and never shorter.
    """
    lengths = len(large) / len(small) / 4
    readings = ceil(LONG_ENOUGH / seconds(small))
    best_small = best_large = float("inf")
    for _ in range(REPEATS):
        best_small = min(best_small, seconds(small, 4 * readings) / 4)
        best_large = min(best_large, seconds(large, readings))
        if best_large / best_small / lengths <= 5:
            break
    return best_large / best_small / lengths


@pytest.fixture(autouse=True, scope="module")
def _no_garbage_collection():
    """Its time hangs on what other tests left behind."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def assert_linear(text: Callable[[int], str], sizes: tuple[int, ...]) -> None:
    newsparse.parse(SENTENCE)  # the tables are read once
    for small, large in pairwise(sizes):
        times = growth(text(small), text(large))
        assert times <= 5, f"{large:,} characters take {times:.1f} times as long as {small:,}"


@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_at_most_five_times_the_time(name):
    assert_linear(TEXTS[name], (8_000, 32_000))


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_four_times_the_text_takes_at_most_five_times_the_time_up_to_a_million_characters(name):
    assert_linear(TEXTS[name], (16_000, 64_000, 256_000, 1_024_000))


@pytest.mark.parametrize("name", TEXTS)
def test_texts_have_the_size_that_is_asked_for(name):
    assert all(0.8 * size <= len(TEXTS[name](size)) <= 1.2 * size for size in (8_000, 32_000))


@pytest.mark.slow
@pytest.mark.parametrize(
    "raw",
    ["a " * 500_000, "\n" * 100_000, "Yes, of course.\n" * 100_000, filled(str, 1_000_000)],
    ids=["a megabyte on one line", "100,000 empty lines", "100,000 equal lines", "150,000 distinct lines"],
)
def test_nothing_is_lost_of_a_long_text(raw):
    segments = newsparse.parse(raw).segments
    assert "".join(raw[segment.start : segment.end] for segment in segments) == raw
