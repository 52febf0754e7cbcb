"""Short lines that stories have and menus have not: sentences in a row, entries with times, results, ingredients, verse."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import compress, pairwise
from operator import not_

from newsparse.blocks import Block
from newsparse.datelines.tables import date_words
from newsparse.evidence import STOPS

__all__ = ["form_of", "longest_stretch", "with_rows", "with_sentences_in_a_row"]

_FEWEST, _FEWEST_OF_VERSE = 3, 4  # lines in a row
_LONGEST, _LONGEST_HEADING = 100, 40  # characters
_CLOCK = re.compile(r"#[:h]#(?: ?[ap]\.?m)?|#\.# ?[ap]\.?m")  # as it is folded: "17:45", "17h45", "5.45pm"
_VERSE_ENDS = (",", ";", "—")
_ENTRY, _VERSE = "entry", "verse"


def with_sentences_in_a_row(blocks: Sequence[Block], story: Sequence[bool], found: Container[int]) -> list[bool]:
    """Return the answer with the short sentences that follow on the story as story, such as an interview's.

    Args:
        blocks: all blocks of the page.
        story: which of them are story.
        found: the indices of those with words of boilerplate, which end such a row.

    What asks or calls belongs to it if something is told below: a question by itself may be a button's.
    """
    answer = list(story)
    for start, (above, here) in enumerate(pairwise(story), 1):
        if above and not here and _is_sentence(blocks[start - 1]):
            end = start
            while end < len(blocks) and not story[end] and end not in found and _is_sentence(blocks[end]):
                end += 1
            last = end if end < len(blocks) and story[end] else _behind_statement(blocks, start, end)
            answer[start:last] = [True] * (last - start)
    return answer


def _is_sentence(block: Block) -> bool:
    """Tell whether an undecided line is a sentence, and gives no address to write to."""
    return block.label is None and block.ends_sentence and "@" not in block.text


def _behind_statement(blocks: Sequence[Block], start: int, end: int) -> int:
    """Return the index behind the last of these blocks that neither asks nor calls."""
    return next((index + 1 for index in reversed(range(start, end)) if blocks[index].mark in STOPS), start)


def with_rows(blocks: Sequence[Block], story: Sequence[bool], found: Container[int]) -> list[bool]:
    """Return the answer with each row of lines of one form right below the story, its heading included, or above it, as story.

    Args:
        blocks: all blocks of the page.
        story: which of them are story.
        found: the indices of those with words of boilerplate, which no row of a story has.
    """
    answer = list(story)
    if not any(map(form_of, compress(blocks, map(not_, story)))):
        return answer  # as of most pages
    forms = list(map(form_of, blocks))
    for index in _times_of_entries(blocks, story):
        answer[index] = True
    index = 0
    while index < len(blocks):
        end = _end_of_row(blocks, forms, index)
        fewest = _FEWEST_OF_VERSE if forms[index] == _VERSE else _FEWEST
        first = _first_of_row(blocks, answer, index, end) if end - index >= fewest else None
        if first is not None and not any(at in found for at in range(first, end)):
            answer[first:end] = [True] * (end - first)
        index = max(end, index + 1)
    return answer


def _times_of_entries(blocks: Sequence[Block], story: Sequence[bool]) -> list[int]:
    """Return the lines of nothing but a time above what is told, their headings included, if there are several of them."""
    entries = []
    for index, block in enumerate(blocks[:-1]):
        if block.label is None and _CLOCK.fullmatch(block.phrase):
            told = index + 1 if story[index + 1] or not _is_heading(blocks[index + 1]) else index + 2
            if told < len(blocks) and story[told]:
                entries.append(range(index, told))
    return [index for entry in entries for index in entry] if len(entries) >= _FEWEST else []


def _end_of_row(blocks: Sequence[Block], forms: Sequence[str | None], start: int) -> int:
    """Return the index behind the lines from here on that have the form of the first; its own if it has none."""
    form = forms[start]
    end = start
    while form is not None and end < len(blocks) and forms[end] == form:
        end += 1
        if form == _ENTRY and _CLOCK.fullmatch(blocks[end - 1].phrase):
            end += _is_worded(blocks, end)  # the time stands above what it is of
        elif form == _VERSE and end + 1 < len(blocks) and forms[end + 1] == _VERSE:
            end += _is_worded(blocks, end)
    return end


def _is_worded(blocks: Sequence[Block], index: int) -> bool:
    return index < len(blocks) and _may_be_in_row(blocks[index]) and bool(blocks[index].opening)


def _first_of_row(blocks: Sequence[Block], story: Sequence[bool], start: int, end: int) -> int | None:
    """Return where a row begins, its heading included, if the story stands in it, or right above or below."""
    if start > 0 and story[start - 1]:
        return start
    if start > 1 and story[start - 2] and _is_heading(blocks[start - 1]):
        return start - 1
    return start if any(story[start : end + 1]) else None


def _is_heading(block: Block) -> bool:
    return block.label is None and len(block.text) <= _LONGEST_HEADING


def _may_be_in_row(block: Block) -> bool:
    return block.label is None and len(block.text) <= _LONGEST


def form_of(block: Block) -> str | None:
    """Return the form of a line that stories have rows of; tables have more numbers, and lists of links none of these."""
    if not _may_be_in_row(block):
        return None
    text, opening = block.text, block.opening
    if "#" not in opening:
        return _VERSE if text[0].islower() or (text[0].isalpha() and text[-1] in _VERSE_ENDS) else None
    if text[0].isdigit():
        if _CLOCK.match(opening):
            return _ENTRY
        if opening.startswith("# ") and opening[2:3].isalpha():
            return "amount"
        return "step" if opening.startswith("#. ") and block.ends_sentence else None
    word, _, rest = opening.partition(" ")
    if rest.startswith("# ") and word.rstrip(".") in date_words():
        return "day"
    return "result" if text[0].isalpha() and opening.endswith("#") and opening.count("#") == 2 else None


def longest_stretch(blocks: Sequence[Block], found: Container[int]) -> list[bool]:
    """Return the longest stretch of lines that nothing is known of as story, where no line looks like one.

    On a page with anything else it must tell something, for lists of links do not.

    Args:
        blocks: all blocks of the page.
        found: the indices of those with words of boilerplate, which end a stretch.
    """
    best = range(0)
    start = most = size = 0
    for index, block in enumerate(blocks):
        if block.label is not None or index in found:
            start, size = index + 1, 0
            continue
        size += len(block.text)
        if size > most:
            most, best = size, range(start, index + 1)
    if len(best) < len(blocks) and not any(blocks[at].ends_sentence or form_of(blocks[at]) for at in best):
        best = range(0)
    return [index in best for index in range(len(blocks))]
