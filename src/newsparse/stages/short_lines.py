"""Short lines that stories have and menus have not: sentences in a row, entries with times, results, ingredients, verse."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import compress, pairwise
from operator import not_

from newsparse.blocks import Block
from newsparse.datelines.tables import date_words
from newsparse.evidence import STOPS

__all__ = ["announces", "form_of", "longest_stretch", "with_announced", "with_rows", "with_sentences_in_a_row"]

_FEWEST, _FEWEST_OF_VERSE, _FEWEST_ITEMS = 3, 4, 2  # lines in a row
_FEWEST_BELOW_HEADING = 2  # sentences
_LONGEST, _LONGEST_HEADING = 100, 40  # characters
_LONGEST_TEAM, _FEWEST_COMMAS = 240, 4  # characters; commas
_FEWEST_WORDS = 4  # of what announces a row
_MOST_ANNOUNCED = 12  # lines
_CLOCK = re.compile(r"#[:h]#(?: ?[ap]\.?m)?|#(?:\.#)? ?[ap]\.?m")  # as it is folded: "17:45", "17h45", "5.45pm"
_DAY_AHEAD = re.compile(r"#(?:/#)* ?[-–—] ?[^\W\d_]|#/#(?:/#)? ")  # "10 – Bristol", "10/3 Boston, MA"
_AMOUNT = re.compile(r"#(?:[.,]#)?(?:g|kg|ml|cl|dl|l|oz|lbs?)? [^\W\d_]")  # "2 eggs", "200g flour", "1.5 kg rice"
_NUMBERED = re.compile(r"\d{1,2}[.)] |\d{4}$")  # "3. The church", "1911"
_VALUE = re.compile(r"[^:#]{2,40}(?:#[^:#]{0,20})*: [^\w ]?#")  # "Library: $2.1 million"
_COUNT = re.compile(r"[^\w ]?#(?:,#)?: ?[^\W\d_]")  # "23: days of skating"
_FIGURES = re.compile(r"[^\W\d_].*(?: [^\w ]?#\S{0,8}){2}")  # "Gross margin 31% 33%", a table whose strokes are lost
# "Jane Fell - 8", "Ridge (for Hill, 60) - 7"
_RATING = re.compile(r"[^\W\d_][^#]{2,40}(?:\([^()]*\))? [-–—] ?#(?:[./]#)?")
_LABEL_AHEAD = re.compile(r"[^:@#]{3,40}: [^\W_][^:@]*+")  # "Booked: Fell, Ridge", "Sunday: closed"
_VERSE_ENDS = (",", ";", "—")
_ENTRY, _VERSE, _DAY, _ITEM, _MEASURE, _TABLE, _VALUED = "entry", "verse", "day", "item", "amount", "figures", "value"
_QUOTES = '“„«»"「『'
_BULLETS = "•*-–·●▪◦■∎"


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
    return [below for below, (above, here) in enumerate(pairwise(story), 1) if above and not here]


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
    return block.label is None and block.ends_sentence and "@" not in block.text


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
            is_rest = end < len(blocks) and blocks[end].mark in STOPS and _is_sentence(blocks[end])
            items = range(start, end + is_rest)
            if end < last and not any(at in found for at in items):
                answer[start : items.stop] = [True] * len(items)
    return answer


def _is_listed(block: Block) -> bool:
    return _may_be_in_row(block) and not block.ends_sentence


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
    for index in _times_of_entries(blocks, story):
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
    return _FEWEST_OF_VERSE if form == _VERSE else _FEWEST_ITEMS if form == _ITEM else _FEWEST


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
    """Return the index behind the lines from here on that have the form of the first."""
    form = forms[start]
    end = start
    while end < len(blocks) and forms[end] == form:
        end += 1
        if form == _ENTRY and _CLOCK.fullmatch(blocks[end - 1].phrase):
            end += _is_worded(blocks, end)  # the time stands above what it is of
        elif form == _VERSE and end + 1 < len(blocks) and forms[end + 1] == _VERSE:
            end += _is_worded(blocks, end)
        elif form == _DAY and end + 1 < len(blocks) and forms[end + 1] == _DAY:
            end += blocks[end].phrase in date_words()  # the month stands above its days
        elif form == _MEASURE and end + 1 < len(blocks) and forms[end + 1] == _MEASURE:
            end += _is_heading(blocks[end])  # what the ingredients below are for
    return end


def _is_worded(blocks: Sequence[Block], index: int) -> bool:
    return index < len(blocks) and _may_be_in_row(blocks[index]) and bool(blocks[index].opening)


def _first_of_row(blocks: Sequence[Block], story: Sequence[bool], start: int, end: int) -> int | None:
    """Return where a row begins, its heading included, if the story stands in it, or right above or below."""
    if form_of(blocks[start]) in (_ITEM, _TABLE):  # pages have tables of their own, too
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


def _may_be_in_row(block: Block) -> bool:
    return block.label is None and len(block.text) <= _LONGEST


def form_of(block: Block) -> str | None:
    """Return the form of a line that stories have rows of; lists of links have none of these but bullets."""
    if block.label is not None:
        return None
    form = _form(block) if len(block.text) <= _LONGEST else _form_of_long(block)
    return _ITEM if form is None and block.opening and block.text[0] in _BULLETS else form


def _form_of_long(block: Block) -> str | None:
    """Return the form of a longer line, which may be a label and what is listed behind it, such as a team's players."""
    text = block.text
    if len(text) > _LONGEST_TEAM or not text[0].isalpha() or text.count(",") < _FEWEST_COMMAS:
        return None
    return _VALUED if _LABEL_AHEAD.match(block.opening) else None


def _form(block: Block) -> str | None:
    text, opening = block.text, block.opening
    if ":" in opening and text[0].isalpha() and _LABEL_AHEAD.fullmatch(opening):
        return _DAY if _opens_with_day(opening) else _VALUED
    if "#" not in opening:
        return _VERSE if text[0].islower() or (text[0].isalpha() and text[-1] in _VERSE_ENDS) else None
    if "|" in text:
        return f"table of {text.count('|') + 1} columns"
    if text[0].isdigit():
        if _CLOCK.match(opening):
            return _ENTRY
        if _DAY_AHEAD.match(opening):
            return _DAY
        if _AMOUNT.match(opening):
            return _MEASURE
        if opening.startswith("#. "):
            return "step" if block.ends_sentence else None
    if _opens_with_day(opening):
        return _DAY
    if ":" in opening:
        return "count" if _COUNT.match(opening) else _VALUED if _VALUE.match(opening) else None
    return _form_by_end(text, opening)


def _form_by_end(text: str, opening: str) -> str | None:
    """Return the form of a line that ends in a number, if it has any."""
    numbers = opening.count("#")
    if numbers == 1 and opening.endswith(" #%"):
        return "share"
    if opening[-1] == "#" and _RATING.fullmatch(opening):
        return "rating"
    if numbers > 1 and _FIGURES.fullmatch(opening):
        return _TABLE
    return "result" if numbers == 2 and opening[-1] == "#" and text[0].isalpha() else None


def _opens_with_day(opening: str) -> bool:
    word, _, rest = opening.partition(" ")
    return rest.startswith(("# ", "#:", "#,")) and word.rstrip(".") in date_words()


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
        blocks[at].ends_sentence or form_of(blocks[at]) not in (None, _ITEM) for at in best
    ):
        best = range(0)
    return [index in best for index in range(len(blocks))]
