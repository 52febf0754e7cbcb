"""Gives the story what belongs to it beside its paragraphs, though it has the shape of boilerplate."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from itertools import compress
from operator import not_
from typing import NamedTuple

from newsparse.blocks import Block, is_speech
from newsparse.evidence import STOPS
from newsparse.model import Kind
from newsparse.phrases import Phrase
from newsparse.stages.row_forms import form_of
from newsparse.stages.sections import says_that_story_goes_on
from newsparse.stages.short_lines import announces, with_announced, with_rows, with_sentences_in_a_row

__all__ = ["with_what_belongs"]

_SUBHEADING = 8  # words, at most
_SENTENCE = 3  # words, at least
_TOLD = 8  # words of a sentence beside which another is the story's
_SPEAKING = 2  # words of boilerplate that outweigh where a sentence stands; with one it may be "The editor resigned."
_LAST_SENTENCE = 5  # words of one behind links, at least
_STANDFIRST = 12  # words, more than
_AMID_STORY = (Kind.ADVERTISEMENT, Kind.RELATED, Kind.TEMPLATE)
_CALLS_AMID_STORY = (*_AMID_STORY, Kind.NEWSLETTER, Kind.PAYWALL)
_MOST_LINKS = 6  # lines
_OPENING_QUOTES, _CLOSING_QUOTES = '"“„«»「', '"”“»«」'


class _Undecided(NamedTuple):
    """A page of which some lines are undecided and seem to be no story."""

    blocks: Sequence[Block]
    words: Sequence[int]
    undecided: Sequence[int]  # the indices of these lines
    found: Mapping[int, Sequence[Phrase]]


def with_what_belongs(
    blocks: Sequence[Block], words: Sequence[int], story: Sequence[bool], found: Mapping[int, Sequence[Phrase]]
) -> list[bool]:
    """Return the answer with the sentences, announcements, lists and subheadings beside the story as story.

    Args:
        blocks: all blocks of the page.
        words: how many words each of them has, as far as that says anything.
        story: which of them are story by their weight.
        found: the phrases of boilerplate that speak in blocks, by the index of these.
    """
    answer = _with_rests_of_sentences(blocks, story)
    undecided = _outside(blocks, answer)
    if not undecided:
        return answer
    page = _Undecided(blocks, words, undecided, found)
    answer = _with_announcements(page, _with_sentences(page, answer))
    spoken = {index for index, phrases in found.items() if _words_of_boilerplate(phrases)}
    answer = with_sentences_in_a_row(blocks, with_announced(blocks, answer, spoken), found)
    return _with_subheadings(page, with_rows(blocks, answer, found))


def _with_rests_of_sentences(blocks: Sequence[Block], story: Sequence[bool]) -> list[bool]:
    """Return the answer with each line that goes on with the sentence above it decided as that is."""
    answer = list(story)
    for index in [index for index, block in enumerate(blocks) if block.text[0].islower()]:
        above = blocks[index - 1]
        if index > 0 and above.label is None and not above.ends_sentence:
            answer[index] = answer[index - 1]
    return answer


def _with_sentences(page: _Undecided, story: Sequence[bool]) -> list[bool]:
    """Return the answer with each sentence right above or below a paragraph of the story as story.

    What stands on its other side does not outweigh that, for the story ends in front of boilerplate. Two words of
    boilerplate in it do, but not "more" and the like, unless it stands between two paragraphs. A call or a question may
    be boilerplate's, unless somebody says it, and a longer one above the story a standfirst. Links that are sure to be
    some may part it from the paragraph above: they stand in front of the story's last one, too. What somebody says
    amid the story is the story's, a paragraph that asks between two others, and a quote right below its last line.
    """
    blocks, words, undecided, found = page
    answer = list(story)
    first, last = _first_and_last(answer)
    for index in undecided:
        block = blocks[index]
        if words[index] < _SENTENCE or not block.ends_sentence:
            continue
        is_said = is_speech(block.text)
        is_told = is_said or block.mark in STOPS
        is_quoted = not is_told and _is_quote(block.text)
        if not (is_told or is_quoted or block.prose):
            continue
        has_words = _words_of_boilerplate(found.get(index, ())) >= _SPEAKING
        above, below = [story[other] and _is_told(blocks[other]) for other in _beside(blocks, index)]
        if not (above or has_words) and words[index] >= _LAST_SENTENCE and _may_be_last(blocks, index, found):
            kinds = _AMID_STORY if index > last or index in found else _CALLS_AMID_STORY
            other = _above_links(blocks, index, kinds)
            above = (story[other] and _is_told(blocks[other])) or says_that_story_goes_on(blocks[index - 1])
        is_beside = is_told and (above or (below and words[index] <= _STANDFIRST))
        is_beside = is_beside or (index == last + 1 and is_quoted and _may_be_last(blocks, index, found))
        answer[index] = (above and below) or (is_said and first < index < last) or (is_beside and not has_words)
    return answer


def _is_quote(text: str) -> bool:
    """Tell whether a line is what somebody says and nothing else."""
    return text[0] in _OPENING_QUOTES and text[-1] in _CLOSING_QUOTES


def _with_announcements(page: _Undecided, story: Sequence[bool]) -> list[bool]:
    """Return the answer with what announces a list or a quote below a paragraph of the story as story, its subheading included."""
    blocks, words, undecided, found = page
    answer = list(story)
    for index in undecided:
        if not story[index] and announces(blocks[index]) and index not in found:
            above, _ = _beside(blocks, index)
            heading = above if _is_subheading(blocks, words, above, found) and above > 0 else index
            if heading < index:
                above, _ = _beside(blocks, heading)
            if story[above] and _is_told(blocks[above]):
                answer[index] = True
                answer[heading] = True
    return answer


def _with_subheadings(page: _Undecided, story: Sequence[bool]) -> list[bool]:
    """Return the answer with the short line between a section and the story that goes on as story: its subheading.

    One with words of boilerplate is the section's.
    """
    blocks, words, undecided, found = page
    answer = list(story)
    for index in undecided:
        if not story[index] and words[index] <= _SUBHEADING and 0 < index < len(blocks) - 1:
            above, below = blocks[index - 1], blocks[index + 1]
            if (above.label is not None and above.label.kind is Kind.RELATED) or says_that_story_goes_on(above):
                goes_on = story[index + 1] and below.label is None and _is_told_or_row(below)
                answer[index] = goes_on and not _words_of_boilerplate(found.get(index, ()))
    return answer


def _is_subheading(blocks: Sequence[Block], words: Sequence[int], index: int, found: Container[int]) -> bool:
    block = blocks[index]
    return block.label is None and words[index] <= _SUBHEADING and block.mark.isalnum() and index not in found


def _is_told_or_row(block: Block) -> bool:
    return block.ends_sentence or block.mark == ":" or form_of(block) is not None


def _first_and_last(story: list[bool]) -> tuple[int, int]:
    """Return the indices of the story's first block and of its last; if there is none, nothing is between the two."""
    if True not in story:
        return 0, 0
    return story.index(True), len(story) - 1 - story[::-1].index(True)


def _words_of_boilerplate(found: Iterable[Phrase]) -> int:
    """Return how many words of boilerplate other than "more" and the like a line has."""
    return sum(phrase.kind is not Kind.RELATED for phrase in found)


def _may_be_last(blocks: Sequence[Block], index: int, found: Container[int]) -> bool:
    """Tell whether below a sentence there is nothing, another one, or what is surely boilerplate: no more of a list."""
    if index + 1 == len(blocks):
        return True
    below = blocks[index + 1]
    return below.label is not None or below.ends_sentence or index + 1 in found


def _is_told(block: Block) -> bool:
    return block.is_story or (block.label is None and block.mark in STOPS and block.size >= _TOLD)


def _outside(blocks: Sequence[Block], story: Sequence[bool]) -> list[int]:
    """Return the indices of what is undecided and not taken for story by the answer."""
    return [index for index in compress(range(len(story)), map(not_, story)) if blocks[index].label is None]


def _beside(blocks: Sequence[Block], index: int) -> tuple[int, int]:
    """Return the indices of what stands above a block, past advertisements, and of what stands below it."""
    above = index - 1
    while above > 0 and _may_stand_amid_story(blocks[above]):
        above -= 1
    return max(above, 0), min(index + 1, len(blocks) - 1)


def _may_stand_amid_story(block: Block) -> bool:
    """Tell whether a line is an advertisement, or a link with its headline: "Read more: Snow closes the pass"."""
    if block.label is None:
        return False
    is_link = block.label.kind is Kind.RELATED and block.opens_with is not None and block.opens_with[0].endswith(":")
    return is_link or block.label.kind is Kind.ADVERTISEMENT


def _above_links(blocks: Sequence[Block], index: int, kinds: Collection[Kind]) -> int:
    """Return the index of what stands above a block, past a few lines with labels of these kinds, as links amid a story have."""
    first = max(0, index - 1 - _MOST_LINKS)
    for above in range(index - 1, first, -1):
        label = blocks[above].label
        if label is None or label.kind not in kinds:
            return above
    return first
