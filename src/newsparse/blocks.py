"""The value that goes through the stages: a block of the raw text, undecided at first, labelled in the end."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import repeat
from typing import NamedTuple

from attrs import frozen

from newsparse.folding import FIRST_CJK, LONGEST_PHRASE, close_phrases, fold_openings, latin_length
from newsparse.model import Kind, Role
from newsparse.phrases import Written, shared_phrases

__all__ = [
    "SENTENCE_ENDS",
    "Block",
    "Blocks",
    "Label",
    "count_words",
    "ends_sentence",
    "is_prose",
    "is_speech",
    "make_blocks",
]

SENTENCE_ENDS = frozenset(".!?…。！？।॥؟۔։።᙮។៕")
# German and Danish quotes may point inwards: »...«; the arrow leads back from a footnote.
_CLOSERS = "\"'”’»«)]』」）】›‹“* ↩\ufe0e"
_SHORTEST_PROSE = 80
_SHORTEST_DENSE_PROSE = 32  # of Chinese and Japanese, which say as much in two fifths of the characters
_CHARACTERS_A_WORD, _CHARACTERS_A_CJK_WORD = 6, 2
_UNSPACED = re.compile(r"[…\u2e80-\u9fff\uf900-\uffef]")
_SURELY_PROSE = 320  # characters, whatever stands at the end
# What agencies put behind the last sentence: ". – PA", ".—AFP", "! – dpa/AFP". In brackets it may be a caption's credit.
_LONGEST_SIGN_OFF = 20
_SIGN_OFF = re.compile(r"[.!?…][\"”’»]? ?[-–—] ?[^.!?…]+(?:\.[a-z]{2,4})?\Z")
# A comma, or a mark that asks or calls, stands inside the closing quotation mark, or a comma right behind it.
_SPEECH = re.compile(r"(?:[“\"„«][^”\"“»]*(?:[,!?][”\"“»]|[”\"“»],)|»[^«»]*(?:[,!?]«|«,)) (?:[-–—] )?\w")


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

    @property
    def is_of_phrase(self) -> bool:
        """Whether a phrase that many outlets share decided."""
        return self.rule.startswith("phrases/")


class Block(NamedTuple):
    """A paragraph-like stretch of the raw text: a line, several hard-wrapped lines, or a part of one.

    There are many of them, hence a NamedTuple: it is made in a quarter of the time of a frozen attrs class.

    Attributes:
        start, end: its span in the raw text, without white space at the ends.
        gap: how many line ends part it from the block before; 0 for what was cut from one line.
        text: its words, white space collapsed, hard-wrapped lines joined.
        opening: the beginning of the folded text, as opening phrases are looked up.
        phrase: the text as a whole-line phrase is looked up; empty when it is too long to be one.
        size: about how many words it has, going by its characters: they are not counted.
        mark: the character at its end, quotes and brackets aside; empty if there is nothing else.
        prose: whether it reads like a paragraph.
        opens_with: the phrase that it begins with, of those that many outlets share.
        inside: the phrases that stand in any place of it; none of a long paragraph between two others.
        label: what it is; None as long as no stage has decided.
    """

    start: int
    end: int
    gap: int
    text: str
    opening: str
    phrase: str
    size: int
    mark: str
    prose: bool
    opens_with: Written | None
    inside: Sequence[Written]
    label: Label | None = None

    def labelled(self, label: Label | None) -> Block:
        """Return the same block with this label."""
        return _block(self[:-1] + (label,))  # noqa: RUF005 - twice as fast as unpacking

    def moved(self, start: int, end: int) -> Block:
        """Return the same block, undecided, as a paragraph somewhere else."""
        return _block((start, end, 2) + self[3:-1] + (None,))  # noqa: RUF005

    @property
    def role(self) -> Role | None:
        """What it is in the article; None as long as no stage has decided."""
        return None if self.label is None else self.label.role

    @property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.text)

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends like a sentence."""
        return self.mark in SENTENCE_ENDS

    @property
    def is_story(self) -> bool:
        """Whether it is prose that no stage has called anything else."""
        return self.label is None and self.prose


Blocks = tuple[Block, ...]
_block = partial(tuple.__new__, Block)  # takes a third of the time of calling the class


def make_blocks(starts: Iterable[int], ends: Iterable[int], gaps: Iterable[int], texts: Sequence[str]) -> list[Block]:
    """Return undecided blocks, from the spans, the gaps and the collapsed texts of all of them.

    They are made together, a field at a time, which takes half the time of making one after the other.
    """
    openings = fold_openings(texts)
    phrases = close_phrases(openings, texts)
    sizes = [
        len(text) // (_CHARACTERS_A_WORD if text[len(text) // 2] < FIRST_CJK else _CHARACTERS_A_CJK_WORD) + 1
        for text in texts
    ]
    marks = [text.rstrip(_CLOSERS)[-1:] if text[-1] in _CLOSERS else text[-1] for text in texts]
    prose = [
        len(text) >= _SHORTEST_DENSE_PROSE and _is_prose(text, mark) for text, mark in zip(texts, marks, strict=True)
    ]
    opens_with = shared_phrases().all_openings(openings, texts)
    inside = shared_phrases().anywhere.find(_where_doubt_is(openings, texts, prose))
    fields = (starts, ends, gaps, texts, openings, phrases, sizes, marks, prose, opens_with, inside, repeat(None))
    return list(map(_block, zip(*fields, strict=False)))


def _where_doubt_is(openings: Sequence[str], texts: Sequence[str], prose: Sequence[bool]) -> list[str]:
    """Return the openings, empty for long paragraphs between two others: these are the story's, whatever words they use."""
    around = zip([False, *prose], prose, [*prose[1:], False], openings, texts, strict=False)
    return [
        "" if above and here and below and len(text) > LONGEST_PHRASE else opening
        for above, here, below, opening, text in around
    ]


def count_words(text: str) -> int:
    """Return the number of words in collapsed text; half the characters in scripts without spaces, and those of Latin words.

    >>> count_words("It rained."), count_words("昨夜は雨が降った。"), count_words("Selda Rail、新駅を開業")
    (2, 4, 4)
    """
    if not text.isascii():
        third = len(text) // 3
        samples = text[0], text[third], text[-third - 1], text[-1]  # faster than a look at all characters
        if max(samples) >= FIRST_CJK and (unspaced := len(_UNSPACED.findall(text))):
            return unspaced // 2 + text.count(" ") or 1
    return text.count(" ") + 1


def is_speech(text: str) -> bool:
    """Tell whether a line opens with what somebody says and goes on with who says it.

    >>> is_speech("“People want bread,” she said."), is_speech("“People want bread”: ten bakers speak")
    (True, False)
    """
    return _SPEECH.match(text) is not None


def is_prose(text: str) -> bool:
    """Tell whether the text reads like a paragraph: long, with the end of a sentence at its end.

    >>> is_prose("Most popular stories")
    False
    """
    return _is_prose(text, _mark(text))


def _is_prose(text: str, mark: str) -> bool:
    length = len(text)
    if length < _SHORTEST_PROSE:
        return mark in SENTENCE_ENDS and latin_length(text) >= _SHORTEST_PROSE
    return (
        length >= _SURELY_PROSE
        or mark in SENTENCE_ENDS
        or _SIGN_OFF.search(text, length - _LONGEST_SIGN_OFF) is not None
    )


def ends_sentence(text: str) -> bool:
    """Tell whether the text ends like a sentence: with a full stop of any script, quotes and brackets aside.

    >>> ends_sentence("“It rained.”"), ends_sentence("Rain on the hills")
    (True, False)
    """
    return _mark(text) in SENTENCE_ENDS


def _mark(text: str) -> str:
    """Return the character at the text's end, quotes and brackets aside."""
    return text.rstrip(_CLOSERS)[-1:]
