"""What speaks for a line being the headline, and what against it, in points."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.blocks import Block
from newsparse.folding import FIRST_CJK
from newsparse.marks import is_byline, is_date
from newsparse.model import Kind, Role
from newsparse.stages.names import is_name, is_title
from newsparse.stages.posts import is_post
from newsparse.stages.shape import WORDS, is_in_doubt
from newsparse.stages.traits import has_date, has_partings, is_in_section, is_item

__all__ = ["CLOSE", "IN_PATH", "MOST_WORDS", "Surroundings", "ends_in_full_stop", "is_dated", "mark_below", "points_of"]

MOST_WORDS = 40
_TOLD_BLOCKS, _TOLD = 8, 1500  # blocks and characters of the story whose words its headline may use
_SHORTEST_WORD, _STEM = 4, 5  # characters

# What speaks for a line being the headline: rounded weights of a logistic choice among the candidates of a page,
# which gave about the same share of right headlines for outlets that it was not fitted on. Lengths are in words.
_UP_TO = (2, 4, 6, 22, MOST_WORDS)
_LENGTHS = (-1.9, -1.1, -0.6, 0.0, -1.0)
_WORDS_OF_STORY = (0.0, 1.0, 2.0, 2.8, 3.2)  # for so many words, and for more, that the story uses
_COPY = 0.7
_FRAMED_COPY = 1.9  # another line has it with something around, such as the outlet's name
_BLANK_ABOVE = 1.8
_BLANK_BELOW = 1.5
_DATE_BELOW, CLOSE, _CLOSE_BYLINE = 2.3, 3, 2  # a date line within three lines, or a byline within two
_DATELINE_BELOW = 1.2  # with a year; what stands above may be a deck, below the headline and its date
_DATE_FURTHER_BELOW, _FAR = 1.0, 8  # with hardly anything but boilerplate in between
_MOST_BETWEEN = 3  # lines that are not sure to be boilerplate
_LONG_LINE_BELOW, _LONG = 0.5, 12  # words
_LONG_LINE_ABOVE, _TITLE = -1.9, 5  # words: what stands below a title may be a second, but less likely the first
_NAME_BELOW_TITLE = -1.5  # the author's, who is named in the note below the story again
_SHORTER_ABOVE, _NEAR = -0.6, 4  # a clearly shorter line within four lines: what stands below may be its standfirst
_SHORTEST_TITLE, _SHORTEST_DECK, _SHORTER = 3, 8, 0.8  # words of the one and of the other, and how much shorter
_FULL_STOP, _UNMARKED = -2.9, -1.0  # and if no date or byline stands below the sentence
_TWO_SENTENCES = -0.7  # a standfirst has them more often
_ITEM = -2.2
_SIGNS = -1.0
_PATH_OF_SECTIONS = -2.0  # with two partings or more: the headline may stand at its end, in other words
_PATH_FROM_HOME = -4.0
_LABELLED = -1.0  # opens like a byline or a date's label
_PARAGRAPH = -0.9
_NO_CAPITAL = -1.0  # as tags are written
_OBITUARY = 2.5  # "Jane Fell obituary", as short as a name, above a deck that says who she was
_TEASER = -2.0  # its section and its date stand in front: "Sport 2031-01-05 Grendon wins"
_BELOW_PARAGRAPH = -1.5  # for the story's first paragraph above it, and a quarter of it for each that follows
_BELOW_CREDIT = -1.0  # what stands right below a picture's credit may be its caption
_ABOUT_AUTHOR = -4.0  # "Staff writer"; the name that the byline has named already, and what stands below it
_BELOW_AGE = -2.0  # what stands below a title and a sentence on its age is its standfirst
_MASTHEAD = -4.0  # "© " stands in front of it somewhere: it is the outlet's name
# A member of an enum takes long to get on Python 3.11.
_BYLINE, _DATELINE, _CREDIT, _METADATA = Role.BYLINE, Role.DATELINE, Kind.CREDIT, Kind.METADATA
_OFFERS = (Kind.NEWSLETTER, Kind.PAYWALL)

_BEHIND_DATE = re.compile(r"\w+ #-#-# \W?\w")
_ACRONYM_END = re.compile(r"\b\w\.\w\.$")
_BETWEEN_SENTENCES = re.compile(r"[^\W\d_]{4}\. [^\W\d_a-z]")
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
IN_PATH = re.compile(r" [/>»›] ")  # parts the sections in front of a headline
# What stands for a word where none are parted by spaces: two Han characters, or Han and kana; katakana; Latin letters.
_HAN, _KANA, _KATAKANA = "々\u3400-\u9fff", "ぁ-ゟ", "ァ-ヿ"
_HAN_PAIR = re.compile(f"(?=([{_HAN}][{_HAN}{_KANA}]))")
_OTHER_WORD = re.compile(f"[{_KATAKANA}]{{2,}}|[^\\W\\d_\u2e80-\uffff]{{3,}}")
_HANGUL_WORD = re.compile(r"(?<!\w)[가-힣]{2}(?=[가-힣])")  # behind which an ending may follow
_FROM_HOME = re.compile(  # begins a path
    r"(?:Home|HOME|Inicio|Início|Accueil|Startseite|Главная|TOP|ホーム|トップ|首页|首頁|홈) ?[|/>＞»›]"
)


class Surroundings(NamedTuple):
    """What a candidate is compared with."""

    blocks: Sequence[Block]
    story: int  # index of the story's first paragraph
    told: str  # how it begins
    printed: str  # the phrases of the lines around, one a line, each between line ends
    owners: str  # those of them with a copyright sign

    @classmethod
    def of(cls, blocks: Sequence[Block], story: int) -> Surroundings:
        """Return what the candidates of a page are compared with.

        Args:
            blocks: all blocks.
            story: index of the story's first paragraph.
        """
        owners = "\n".join([block.phrase for block in blocks if "©" in block.phrase])
        return cls(blocks, story, _told(blocks[story : story + _TOLD_BLOCKS]), _printed(blocks), owners)


def _printed(blocks: Sequence[Block]) -> str:
    return "\n\n".join(["", *[block.phrase for block in blocks], ""])


def _told(blocks: Sequence[Block]) -> str:
    """Return the beginning of the story in small letters, with a space in front of each word."""
    told = " ".join([block.text for block in blocks if block.label is None])
    return " " + told[:_TOLD].lower().replace("’", " ").replace("'", " ")


def points_of(index: int, around: Surroundings) -> float:
    """Return what speaks for this line being the headline, less what speaks against it."""
    block = around.blocks[index]
    length = _LENGTHS[bisect_left(_UP_TO, _words(block))]
    return length + _form_points(block) + _wordpoints_of(index, around) + _placepoints_of(index, around)


def _words(block: Block) -> int:
    """Return how many words a line has but "&": "Arts & Culture" is a section's name, and too short for a headline."""
    return block.words - block.text.count(" & ")


def _form_points(block: Block) -> float:
    text = block.text
    opening = block.opens_with
    return (
        _FULL_STOP * ends_in_full_stop(block)
        + _TWO_SENTENCES * (". " in text and _BETWEEN_SENTENCES.search(text) is not None)
        + _ITEM * (is_item(text) or (text[0].isdigit() and _NUMBERED.match(text) is not None))
        + _SIGNS * has_partings(text)
        + (_PATH_FROM_HOME if _FROM_HOME.match(text) else _PATH_OF_SECTIONS * _has_sections(text))
        + _LABELLED * (opening is not None and opening[1].kind is None)
        + _PARAGRAPH * block.prose
        + _NO_CAPITAL * text.islower()
        + _OBITUARY * block.phrase.endswith(" obituary")
        + _TEASER * ("#-#-#" in block.phrase and _BEHIND_DATE.match(block.phrase) is not None)
    )


def _is_path(text: str) -> bool:
    return _FROM_HOME.match(text) is not None or _has_sections(text)


def _has_sections(text: str) -> bool:
    return text.count(" | ") > 1 or text.count("＞") > 1 or len(IN_PATH.findall(text)) > 1


def ends_in_full_stop(block: Block) -> bool:
    """Tell whether a line ends like a sentence that is no question and no exclamation, nor in letters such as U.S."""
    return block.ends_sentence and block.text[-1] not in "?!" and not _ACRONYM_END.search(block.text)


def _wordpoints_of(index: int, around: Surroundings) -> float:
    block = around.blocks[index]
    known = sum([stem in around.told for stem in _stems(block.phrase)])
    copies = around.printed.count(block.phrase)
    if copies > 1 and _is_below_credit(index, around.blocks):
        near = around.blocks[max(0, index - _NEAR) : index]
        # A caption may stand twice, once with its credit.
        copies -= any(block.phrase in above.phrase and _is_credit(above) for above in near)
    alone = copies > 1 and around.printed.count(f"\n{block.phrase}\n") == copies
    return (
        _WORDS_OF_STORY[min(known, len(_WORDS_OF_STORY) - 1)]
        + (0 if copies < 2 else _COPY if alone else _FRAMED_COPY)
        + _MASTHEAD * (f"© {block.phrase}" in around.owners)
    )


def _placepoints_of(index: int, around: Surroundings) -> float:
    blocks, story = around.blocks, around.story
    above = blocks[index - 1] if index else None
    below = blocks[index + 1] if index + 1 < len(blocks) else None
    told_above = sum(block.is_story for block in blocks[story:index])
    mark = mark_below(index, blocks)
    is_marked = mark is not None
    is_below_title = _is_below_title(index, blocks)
    return (
        _BLANK_ABOVE * (above is None or blocks[index].gap > 1)
        + _LONG_LINE_ABOVE * is_below_title
        + _NAME_BELOW_TITLE * (is_below_title and is_name(blocks[index].text))
        + _SHORTER_ABOVE * _is_deck(index, blocks)
        + _BELOW_CREDIT * _is_below_credit(index, blocks)
        + _BELOW_AGE * _is_below_age(index, blocks)
        + _ABOUT_AUTHOR * _is_about_author(index, blocks)
        + _BLANK_BELOW * (below is not None and below.gap > 1)
        + _LONG_LINE_BELOW * (below is not None and below.words >= _LONG)
        + (_mark_points(mark, blocks) if mark is not None else _date_points(blocks[index + 1 : index + 1 + _FAR]))
        + _UNMARKED * (not is_marked and ends_in_full_stop(blocks[index]))
        + _BELOW_PARAGRAPH * (index > story) * (1 + told_above / 4)
    )


def _is_below_title(index: int, blocks: Sequence[Block]) -> bool:
    """Tell whether a line that may be a title stands right above, or above the columnist's name and a sentence or two."""
    text = blocks[index].text
    if index > 1 and (text[-1] == "." or ". " in text) and is_name(blocks[index - 1].text):
        index -= 1
    return index > 0 and _may_be_title(blocks[index - 1]) and blocks[index - 1].text != text


def _may_be_title(block: Block) -> bool:
    if not _TITLE <= block.words <= MOST_WORDS or not is_in_doubt(block) or has_date(block):
        return False
    offers = block.label is not None and block.label.kind in _OFFERS and block.label.rule == WORDS
    return not (offers or IN_PATH.search(block.text) or _is_path(block.text))


def _is_below_age(index: int, blocks: Sequence[Block]) -> bool:
    """Tell whether a title and a line on its age stand right above.

    That is a sentence, "This article is more than 2 years old", or "2 min read" with boilerplate below it.
    """
    above = next(
        (at for at in range(index - 1, max(0, index - CLOSE), -1) if is_in_doubt(blocks[at]) or _is_age(blocks[at])), 0
    )
    if not above or not _is_age(blocks[above]):
        return False
    is_sentence = blocks[above].words > _TITLE
    return (is_sentence or above < index - 1) and _may_be_title(blocks[above - 1])


def _is_about_author(index: int, blocks: Sequence[Block]) -> bool:
    """Tell whether a line is an author's title, the name that the byline above has too, or stands right below that."""
    first = max(0, index - CLOSE - 1)
    for at, block in enumerate(blocks[first:index], first):
        if block.label is not None and block.label.role is _BYLINE:
            is_named = index <= at + 2 and block.text.endswith(" " + blocks[at + 1].text)
            return is_named or is_title(blocks[index].text)
    return False


def _is_below_credit(index: int, blocks: Sequence[Block]) -> bool:
    return index > 0 and _is_credit(blocks[index - 1])


def _is_credit(block: Block) -> bool:
    return block.label is not None and block.label.kind is _CREDIT and not is_in_doubt(block)


def _is_deck(index: int, blocks: Sequence[Block]) -> bool:
    """Tell whether a line stands close below a shorter one that may be a headline."""
    words = blocks[index].words
    if words < _SHORTEST_DECK:
        return False
    near = reversed(blocks[max(0, index - _NEAR) : index])
    above = next((block for block in near if is_in_doubt(block) and block.words > 1 and not has_date(block)), None)
    return (
        above is not None
        and _SHORTEST_TITLE <= _words(above) < _SHORTER * words
        and not is_item(above.text)
        and not has_partings(above.text)
    )


def _mark_points(mark: int, blocks: Sequence[Block]) -> float:
    """Return what speaks for a line as a byline, a date or the dateline stands close below."""
    return _DATELINE_BELOW if mark < len(blocks) and blocks[mark].role is _DATELINE else _DATE_BELOW


def _date_points(below: Sequence[Block]) -> float:
    """Return what speaks for a line as a date stands further below, with hardly anything but boilerplate in between."""
    between = 0
    for number, block in enumerate(below):
        if number >= CLOSE and is_dated(block):
            return _DATE_FURTHER_BELOW
        between += is_in_doubt(block)
        if between > _MOST_BETWEEN:
            break
    return 0.0


def mark_below(index: int, blocks: Sequence[Block]) -> int | None:
    """Return the index of a byline or a line with a date that stands close below; its town may have been cut off."""
    end = min(len(blocks), index + 1 + CLOSE)
    for at in range(index + 1, end):
        block = blocks[at]
        label = block.label
        if label is not None and at <= index + _CLOSE_BYLINE:
            if label.role is _BYLINE:
                return at
            if block.opens_with is not None and is_byline(block) and is_in_section(block):
                return at  # it went with the section above it
        if is_dated(block):
            return at
    return end if end < len(blocks) and not blocks[end].gap and is_dated(blocks[end]) else None


def is_dated(block: Block) -> bool:
    """Tell whether a line has a date, or says how old the article is."""
    return is_date(block.label) or (has_date(block) and not is_post(block)) or _is_age(block)


def _is_age(block: Block) -> bool:
    """Tell whether a line says how old the article is or how long it takes to read: "2 min read"."""
    return block.label is not None and block.label.kind is _METADATA and "#" in block.phrase


def _stems(phrase: str) -> set[str]:
    """Return the beginnings of the longer words, or what stands for them in East Asia."""
    if phrase.isascii() or max(phrase) < FIRST_CJK:
        words = phrase.replace("'", " ").split()
        return {f" {word[:_STEM]}" for word in words if len(word) >= _SHORTEST_WORD}
    if korean := _HANGUL_WORD.findall(phrase):
        return {f" {word}" for word in korean}
    return {*_HAN_PAIR.findall(phrase), *[word[:_STEM] for word in _OTHER_WORD.findall(phrase)]}
