"""What speaks for a block being story and what against it: its shape, its words, and what stands around it.

Everything is a number from about 0 to 1, so that one small table of weights (`weights.py`) can add it up.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2

from newsparse.blocks import Block
from newsparse.folding import is_cjk

__all__ = ["FEATURES", "SIZES", "evidence", "size_of", "words_in"]

# How likely a line of so many words is story, not knowing its words: without and with a sentence's end. What stands
# around a block is seen through these.
_LIKELY = ((2, 0.04, 0.35), (5, 0.12, 0.55), (12, 0.3, 0.75), (25, 0.5, 0.85), (50, 0.7, 0.93), (10**9, 0.85, 0.97))

# Blocks of each size have weights of their own: labels, headings and teasers, sentences, paragraphs.
SIZES = (4, 12, 40)

FEATURES = (
    "always",
    "length",
    "ends a sentence",
    "ends with a colon",
    "begins in lower case",
    "begins with a quote",
    "begins with a digit",
    "begins with a bullet",
    "capitals",
    "numbers",
    "commas",
    "bars and signs",
    "line before",
    "line behind",
    "second line before",
    "second line behind",
    "story just above",
    "story just below",
    "story above",
    "story below",
    "story far above",
    "story far below",
    "in the story's span",
    "above the span",
    "below the span",
    "blank line above",
    "blank line below",
    "page without blank lines",
    "boilerplate close above",
    "boilerplate close below",
    "section above",
    "story not begun",
    "story nearly over",
    "long among the story's",
    "run of short lines above",
    "run of short lines below",
)
