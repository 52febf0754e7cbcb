"""The value that goes through the stages: a block of the raw text, undecided at first, labelled in the end."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from attrs import frozen

from newsparse.folding import LONGEST_PHRASE, close_phrase, fold_opening, is_cjk
from newsparse.model import Kind, Role

__all__ = ["Block", "Blocks", "Label", "ends_sentence", "is_prose", "story_span"]

_SENTENCE_ENDS = frozenset(".!?…。！？।॥؟۔։።᙮។៕")
_CLOSERS = "\"'”’»)]』」）】›“ "
_SHORTEST_PROSE = 80
_SHORTEST_CJK_PROSE = 32  # Chinese and Japanese say as much in two fifths of the characters
_SURELY_PROSE = 320  # characters, whatever stands at the end


@frozen
class Label:
    """What a stage decided about a block.

    Attributes:
        of: offset of the block that this one repeats.
        likeness: how like that block it is, from 0 to 1.
        date: the day of publication that the block states.
    """

    role: Role
    rule: str
    kind: Kind | None = None
    of: int | None = None
    likeness: float = 1.0
    date: datetime.date | None = None


class Block(NamedTuple):
    """A paragraph-like stretch of the raw text: a line, several hard-wrapped lines, or a part of one.

    There are many of them, hence a NamedTuple: it is made in half the time of a frozen attrs class.

    Attributes:
        start, end: its span in the raw text, without white space at the ends.
        text: its words, white space collapsed, hard-wrapped lines joined.
        opening: the beginning of the folded text, as opening phrases are looked up.
        phrase: the text as a whole-line phrase is looked up; empty when it is too long to be one.
        prose: whether it reads like a paragraph.
        gap: how many line ends part it from the block before; 0 for what was cut from one line.
        label: what it is; None as long as no stage has decided.
    """

    start: int
    end: int
    text: str
    opening: str
    phrase: str
    prose: bool
    gap: int
    label: Label | None = None

    @staticmethod
    def of(start: int, end: int, text: str, gap: int) -> Block:
        """Make an undecided block of collapsed text."""
        opening = fold_opening(text)
        phrase = close_phrase(opening) if len(text) <= LONGEST_PHRASE else ""
        return Block(start, end, text, opening, phrase, is_prose(text), gap)

    def labelled(self, label: Label | None) -> Block:
        """Return the same block with this label."""
        start, end, text, opening, phrase, prose, gap, _ = self
        return Block(start, end, text, opening, phrase, prose, gap, label)

    @property
    def is_story(self) -> bool:
        """Whether it is prose that no stage has called anything else."""
        return self.label is None and self.prose


Blocks = tuple[Block, ...]


def story_span(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return the indices of the first and the last paragraph that may be the story's.

    Without any, the first is behind the last: everything stands outside of the story.
    """
    first = next((index for index, block in enumerate(blocks) if block.is_story), len(blocks))
    last = next((index for index in range(len(blocks) - 1, first - 1, -1) if blocks[index].is_story), -1)
    return first, last


def is_prose(text: str) -> bool:
    """Tell whether the text reads like a paragraph: long, with the end of a sentence at its end.

    >>> is_prose("Most popular stories")
    False
    """
    length = len(text)
    if length < _SHORTEST_PROSE and not (length >= _SHORTEST_CJK_PROSE and is_cjk(text[length // 2])):
        return False
    return length >= _SURELY_PROSE or ends_sentence(text)


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends like a sentence: with a full stop of any script, quotes and brackets aside.

    >>> ends_sentence("“It rained.”"), ends_sentence("Rain on the hills")
    (True, False)
    """
    return text.rstrip(_CLOSERS)[-1:] in _SENTENCE_ENDS
