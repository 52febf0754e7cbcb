"""Patterns whose time grows faster than the text, with a text that shows it.

The texts are made of what the examples have: a beginning that the pattern likes, a piece of it over and over, an end that
it does not. Time is that of the processor, so that other programs do not count.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress

from attrs import frozen

from newsparse.folding import collapse
from newsparse.outlet import Outlet
from newsparse.rules import TIME_LIMIT, Rule
from newsparse.testing.findings import Fault, Finding

__all__ = ["Hostile", "find_slow", "hostile_text"]

_LENGTH = 1_000  # characters of the text with which all pieces are tried
_SUSPECT = 0.08e-3  # seconds for such a text; on the fastest machines a bad pattern takes twice as long, and a good one a quarter
_SUSPECTS = 3  # that are looked at again, the slowest
_TIMES = 4  # how much longer the longer text is, and so is the time if it grows with the text
_STEEP = 2.2 * _TIMES
_ROUNDS = 4  # of which the fastest counts
_TOO_LONG = 25e-3  # seconds for the shortest text, be it as it may with longer ones
_CUT_OFF = 0.7 * TIME_LIMIT
_STARTS = 6  # places of the example where the piece is put
_PIECES = ("a", "A", "0", " ", "a ", "A ", "Aa ", "0 ", "é", "a, ", "a.", "-", "(")
_MARKS = 6  # of the example that are pieces too


@frozen
class Hostile:
    """A text that slows a pattern down.

    Attributes:
        start: what it begins with.
        piece: what comes over and over.
        end: what it ends with.
    """

    start: str
    piece: str
    end: str

    def of_length(self, length: int) -> str:
        """Return the text with so many characters of the piece."""
        return self.start + self.piece * (length // len(self.piece)) + self.end

    def __str__(self) -> str:
        start = f"{self.start!r} + " if self.start else ""
        return f"{start}{self.piece!r} * {_TIMES * _LENGTH // len(self.piece)} + {self.end!r}"


def find_slow(outlet: Outlet) -> Iterator[Finding]:
    """Yield a finding for each pattern whose time grows faster than the text."""
    for rule in outlet.rules:
        if hostile := hostile_text(rule):
            yield Finding(
                outlet.name,
                rule.name,
                Fault.SLOW,
                f"its time grows faster than the text with {hostile}",
                "let no repeat stand beside or inside another that takes the same characters: make it possessive (++, *+), "
                "bound it as in {0,80}, or tie the pattern to a fixed beginning",
            )


def hostile_text(rule: Rule) -> Hostile | None:
    """Return a text for which the rule's time grows faster than the text's length, or None if none is found."""
    if rule.compiled is None:
        return None
    timed = [(_time(rule, hostile.of_length(_LENGTH)), hostile) for hostile in _hostile_texts(rule)]
    suspects = sorted((item for item in timed if item[0] > _SUSPECT), key=lambda item: -item[0])
    return next((hostile for _, hostile in suspects[:_SUSPECTS] if _grows_steeply(rule, hostile)), None)


def _hostile_texts(rule: Rule) -> Iterator[Hostile]:
    example = collapse(rule.examples[0])
    marks = [mark for mark in dict.fromkeys(example) if not mark.isalnum() and mark not in _PIECES][:_MARKS]
    words = example.split(" ")
    pieces = dict.fromkeys((*_PIECES, *marks, f"{words[0]} ", f"{words[-1]} ", f"{example} "))
    spaces = [index + 1 for index, character in enumerate(example) if character == " "]
    starts = [0, *spaces[: _STARTS - 2], len(example)]
    for start in dict.fromkeys(starts):
        for piece in pieces:
            # The example's rest has the letters without which the regex module does not even try.
            yield Hostile(example[:start], piece, f"{example[start:]}\0" if start else f"\0{example}\0")


def _grows_steeply(rule: Rule, hostile: Hostile) -> bool:
    """Tell whether a longer text takes much longer, and one that is longer still does so too."""
    short = _fastest(rule, hostile.of_length(_LENGTH))
    if short > _TOO_LONG:
        return True
    middle = _fastest(rule, hostile.of_length(_TIMES * _LENGTH))
    if middle < _STEEP * short:
        return False
    return _fastest(rule, hostile.of_length(_TIMES**2 * _LENGTH)) > min(_STEEP * middle, _CUT_OFF)


def _fastest(rule: Rule, text: str) -> float:
    """Return the least of several times in seconds, or the only one if it is long."""
    fastest = _time(rule, text)
    for _ in range(_ROUNDS - 1):
        if fastest > _TOO_LONG:
            break
        fastest = min(fastest, _time(rule, text))
    return fastest


def _time(rule: Rule, text: str) -> float:
    """Return the seconds of processor time that a rule takes for a text, until it is cut off."""
    start = time.thread_time()
    with suppress(TimeoutError):
        rule.search(text)
    return time.thread_time() - start
