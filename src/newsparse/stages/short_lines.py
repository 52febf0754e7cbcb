"""Short lines that stories have and menus have not: sentences in a row, entries with times, results, ingredients, verse."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import compress
from operator import gt, not_

from newsparse.blocks import Block
from newsparse.datelines.tables import date_words
from newsparse.evidence import STOPS
from newsparse.stages.row_forms import AMOUNT, DAY, ENTRY, ITEM, TABLE, VERSE, form_of, is_time, may_be_in_row

__all__ = ["announces", "longest_stretch", "with_announced", "with_rows", "with_sentences_in_a_row"]

_FEWEST, _FEWEST_OF_VERSE, _FEWEST_ITEMS = 3, 4, 2  # lines in a row
_FEWEST_BELOW_HEADING = 2  # sentences
_LONGEST_HEADING = 40  # characters
_FEWEST_WORDS = 4  # of what announces a row
_MOST_ANNOUNCED = 12  # lines
_NUMBERED = re.compile(r"\d{1,2}[.)] |\d{4}$")  # "3. The church", "1911"
_QUOTES = '“„«»"「『'


def with_sentences_in_a_row(blocks: Sequence[Block], story: Sequence[bool], found: Container[int]) -> list[bool]:
    """Return the answer with the short sentences that follow on the story as story, such as an interview's.

    Args:
        blocks: all blocks of the page.
        story: which of them are story.
        found: the indices of those with words of boilerplate, which end such a row.

    What asks or calls belongs to it if something is told below: a question by itself may be a button's.
    """
    answer = list(story)
    for start in _edges(story):
        if _is_sentence(blocks[start - 1]):
            end = _behind_sentences(blocks, story, found, start)
            answer[start:end] = [True] * (end - start)
    return answer


def _edges(story: Sequence[bool]) -> list[int]:
    """Return the indices of what stands right below a part of the story and is none."""
    return list(compress(range(1, len(story)), map(gt, story, story[1:])))


def _behind_sentences(blocks: Sequence[Block], story: Sequence[bool], found: Container[int], start: int) -> int:
    """Return the index behind the sentences that follow from here on, and behind headings with more of them below."""
    end = _behind_row(blocks, story, found, start)
    while end + 1 < len(blocks) and not (story[end] or end in found) and _is_heading(blocks[end]):
        below = _behind_row(blocks, story, found, end + 1)
        if below <= end + (1 if _NUMBERED.match(blocks[end].text) else _FEWEST_BELOW_HEADING):
            break
        end = below
    return end


def _behind_row(blocks: Sequence[Block], story: Sequence[bool], found: Container[int], start: int) -> int:
    """Return the index behind the sentences in a row from here on."""
    end = start
    while end < len(blocks) and not story[end] and end not in found and _is_sentence(blocks[end]):
        end += 1
    return end if end < len(blocks) and story[end] else _behind_statement(blocks, start, end)


def _is_sentence(block: Block) -> bool:
    """Tell whether an undecided line is a sentence, and gives no address to write to."""
    is_told = block.ends_sentence or (block.text[0] == "「" and block.text[-1] == "」")  # in Japanese, what is said
    return block.label is None and is_told and "@" not in block.text


def _behind_statement(blocks: Sequence[Block], start: int, end: int) -> int:
    """Return the index behind the last of these blocks that neither asks nor calls, unless it is said by somebody."""
    told = (
        index for index in range(end - 1, start - 1, -1) if blocks[index].mark in STOPS or _is_quoted(blocks[index])
    )
    return next(told, start - 1) + 1


def _is_quoted(block: Block) -> bool:
    return block.text[0] in _QUOTES


def with_announced(blocks: Sequence[Block], story: Sequence[bool], found: Container[int]) -> list[bool]:
    """Return the answer with the short lines that the story announces as story: "What you need to borrow one:".

    Args:
        blocks: all blocks of the page.
        story: which of them are story.
        found: the indices of those with words of boilerplate, among which no such list stands.

    The list goes on to the story's next line, to a sentence, or to what is surely boilerplate.
    """
    answer = list(story)
    for start in _edges(story):
        if announces(blocks[start - 1]):
            last = min(len(blocks), start + _MOST_ANNOUNCED)
            end = next((at for at in range(start, last) if not _is_listed(blocks[at]) or answer[at]), last)
            is_rest = end < len(blocks) and _is_statement(blocks[end])
            items = range(start, end + is_rest)
            if end < last and not any(at in found for at in items):
                answer[start : items.stop] = [True] * len(items)
        elif _is_listed(blocks[start - 1]) and _is_statement(blocks[start]) and start not in found:
            answer[start] = _is_announced(blocks, answer, start - 1)
    return answer


def _is_statement(block: Block) -> bool:
    return block.mark in STOPS and _is_sentence(block)


def _is_announced(blocks: Sequence[Block], story: Sequence[bool], index: int) -> bool:
    """Tell whether a line stands in a list of the story that something announces above it."""
    first = max(0, index - _MOST_ANNOUNCED)
    above = next((at for at in range(index, first, -1) if not _is_listed(blocks[at]) or announces(blocks[at])), first)
    return story[above] and announces(blocks[above])


def _is_listed(block: Block) -> bool:
    return may_be_in_row(block) and not block.ends_sentence


def with_rows(blocks: Sequence[Block], story: Sequence[bool], found: Container[int]) -> list[bool]:
    """Return the answer with each row of lines of one form right below the story, its heading included, or above it, as story.

    Args:
        blocks: all blocks of the page.
        story: which of them are story.
        found: the indices of those with words of boilerplate, which no row of a story has that it does not announce.
    """
    answer = list(story)
    if not any(map(form_of, compress(blocks, map(not_, story)))):
        return answer  # as of most pages
    forms = list(map(form_of, blocks))
    for index in _times_of_entries(blocks, story) if ENTRY in forms else ():
        answer[index] = True
    end = 0
    for index, form in enumerate(forms):
        if form is None or index < end:
            continue
        end = _end_of_row(blocks, forms, index)
        first = _first_of_row(blocks, answer, index, end) if end - index >= _fewest_of(form) else None
        if first is not None and (
            (answer[first] and announces(blocks[first]))
            or not any(at in found and not story[at] for at in range(first, end))
        ):
            end = _behind_sentences(blocks, answer, found, end)
            first -= first > 1 and answer[first - 2] and _is_heading(blocks[first - 1])
            answer[first:end] = [True] * (end - first)
    return answer


def _fewest_of(form: str) -> int:
    """Return how many lines of this form make a row."""
    return _FEWEST_OF_VERSE if form == VERSE else _FEWEST_ITEMS if form == ITEM else _FEWEST


def _times_of_entries(blocks: Sequence[Block], story: Sequence[bool]) -> list[int]:
    """Return the lines of nothing but a time above what is told, their headings included, if there are several of them."""
    entries = []
    for index, block in enumerate(blocks[:-1]):
        if block.label is None and is_time(block.phrase):
            told = index + 1 if story[index + 1] or not _is_heading(blocks[index + 1]) else index + 2
            if told < len(blocks) and story[told]:
                entries.append(range(index, told))
    return [index for entry in entries for index in entry] if len(entries) >= _FEWEST else []


def _end_of_row(blocks: Sequence[Block], forms: Sequence[str | None], start: int) -> int:
    """Return the index behind the lines from here on that have the form of the first."""
    form = forms[start]
    end = start
    while end < len(blocks) and forms[end] == form:
        end += 1
        if form == ENTRY and is_time(blocks[end - 1].phrase):
            end += _is_worded(blocks, end)  # the time stands above what it is of
        elif form == VERSE and end + 1 < len(blocks) and forms[end + 1] == VERSE:
            end += _is_worded(blocks, end)
        elif form == DAY and end + 1 < len(blocks) and forms[end + 1] == DAY:
            end += blocks[end].phrase in date_words()  # the month stands above its days
        elif form == AMOUNT and end + 1 < len(blocks) and forms[end + 1] == AMOUNT:
            end += _is_heading(blocks[end])  # what the ingredients below are for
    return end


def _is_worded(blocks: Sequence[Block], index: int) -> bool:
    return index < len(blocks) and may_be_in_row(blocks[index]) and bool(blocks[index].opening)


def _first_of_row(blocks: Sequence[Block], story: Sequence[bool], start: int, end: int) -> int | None:
    """Return where a row begins, its heading included, if the story stands in it, or right above or below."""
    if form_of(blocks[start]) in (ITEM, TABLE):  # pages have tables of their own, too
        return _first_of_list(blocks, story, start, end)
    if start > 0 and story[start - 1]:
        return start
    if start > 1 and story[start - 2] and _is_heading(blocks[start - 1]):
        return start - 1
    if start > 0 and announces(blocks[start - 1]):
        return start - 1
    return start if any(story[start : end + 1]) else None


def _first_of_list(blocks: Sequence[Block], story: Sequence[bool], start: int, end: int) -> int | None:
    """Return where a list with bullets begins, which menus have too: it is announced beside the story, or mostly told."""
    told_above = any(story[max(0, start - 2) : start])
    if start > 0 and announces(blocks[start - 1]) and (told_above or any(story[end : end + 1])):
        return start - 1
    if not told_above:
        return None
    told = sum(block.size for block, is_told in zip(blocks[start:end], story[start:end], strict=True) if is_told)
    return start if 2 * told > sum(block.size for block in blocks[start:end]) else None


def announces(block: Block) -> bool:
    """Tell whether an undecided line says what stands below it: "Here is where the money goes:"."""
    return block.mark == ":" and block.label is None and block.size >= _FEWEST_WORDS and "|" not in block.text


def _is_heading(block: Block) -> bool:
    return block.label is None and len(block.text) <= _LONGEST_HEADING


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
    if len(best) < len(blocks) and not any(
        blocks[at].ends_sentence or form_of(blocks[at]) not in (None, ITEM) for at in best
    ):
        best = range(0)
    return [index in best for index in range(len(blocks))]
