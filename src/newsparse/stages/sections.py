"""Where a section ends: a heading such as "Most popular stories", and the lines under it."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from newsparse.blocks import Block, Label, is_speech
from newsparse.model import Kind, Role
from newsparse.phrases import shared_phrases
from newsparse.stages.traits import is_item

__all__ = ["Heading", "fill_sections", "says_that_story_goes_on"]

_SUBHEADING = 7  # words, at most: links usually have more
_PARTED = 16  # words of one that a blank line parts from the links
_SHORT_LIST = 8  # lines, at most
_CALLS = (Kind.NEWSLETTER, Kind.ADVERTISEMENT, Kind.PAYWALL, Kind.SHARING)
_LEAST_STORY = 2  # paragraphs
_SENTENCE = 4  # words, at least
_ANNOUNCING = 5  # words, at least
_LEAST_ITEMS = 2
_FEW_LINKS = 4  # lines below a heading, the last of them the story's
_STOPS = frozenset(".。।")
_BETWEEN = ". "  # two sentences
_BEFORE_SITE, _LONGEST_SITE = " | ", 40  # characters of "| Grendon Ledger!" behind the title of another page
_DASHES = frozenset("—–")
_QUESTION = re.compile(r"(?:[PQFDVB]|PREGUNTA|QUESTION|DOMANDA|FRAGE|PERGUNTA)[.:] .*\?$")  # of an interview


class Heading(NamedTuple):
    """A heading that was found.

    Attributes:
        at: index of its block.
        label: of its section.
        until: the folded lines that end the section, if these are known.
        longest: how many lines may stand under it when they are.
    """

    at: int
    label: Label
    until: Collection[str] = ()
    longest: int | None = None


def fill_sections(blocks: list[Block], headings: Sequence[Heading], others: Collection[int] = ()) -> None:
    """Give the undecided blocks under each heading its label.

    A section goes on to the next heading; if the lines that end it are known, to the first of these, unless that is
    more than it may have; if not, to where the story begins or goes on, or a line says that it does. What may be the
    story's right above that is left to it. Below links the story goes on with paragraphs, with two sentences in a row,
    or with a dialogue.

    Args:
        blocks: all blocks of the page, the headings labelled; changed in place.
        headings: in order.
        others: indices of headings that have no label yet, which end a section whose end is not known.
    """
    if not headings:
        return
    ends = {*others, *(index for index, block in enumerate(blocks) if says_that_story_goes_on(block))}
    story = _next_story(blocks, ends)
    starts = [heading.at for heading in headings] + [len(blocks)]
    for heading, following in zip(headings, starts[1:], strict=True):
        end = _known_end(blocks, heading, following)
        if end is None:
            end = min(story[heading.at + 1], following)
            goes_on = end < following and end not in ends
            end = (_without_story if goes_on else _without_sentences)(blocks, heading, end)
            end = _without_run(blocks, heading, end)
            if goes_on and heading.label.kind is Kind.RELATED:
                end = _without_items(blocks, heading.at + 1, end)
        if heading.label.kind is not Kind.COMMENTS:
            end = _without_speech(blocks, heading.at + 1, end)
        if heading.label.kind is Kind.RELATED:
            end = _without_dialogue(blocks, heading.at + 1, end)
            end = _without_list(blocks, heading.at + 2, end)
        for item in range(heading.at + 1, end):
            if blocks[item].label is None:
                blocks[item] = blocks[item].labelled(heading.label)


def says_that_story_goes_on(block: Block) -> bool:
    """Tell whether a labelled line says that the story goes on below it: "Article continues below"."""
    return block.label is not None and block.opening.startswith(shared_phrases().goes_on)


def _known_end(blocks: Sequence[Block], heading: Heading, following: int) -> int | None:
    """Return where the section ends if the lines that end it are known: at one of them or at the next heading.

    Where none comes before the text ends, that is the end only of a section whose length is known, too, and that is no
    call amid the story, such as a newsletter's; the next heading does not end a call of unknown length either, for the
    story may stand in between. One that would be longer than it may be has nothing under its heading.
    """
    if not heading.until:
        return None
    first = heading.at + 1
    end = next((index for index in range(first, following) if blocks[index].phrase in heading.until), following)
    if end == following and heading.longest is None and heading.label.kind in _CALLS:
        return None
    if heading.longest is None:
        return None if end == len(blocks) else end
    if end - first > heading.longest:
        return first
    if end == len(blocks) and heading.label.kind in _CALLS:
        return None
    return end if heading.label.kind is not Kind.RELATED else _without_paragraphs(blocks, first, end)


def _without_paragraphs(blocks: Sequence[Block], first: int, end: int) -> int:
    """Return the end of a list of links above the paragraphs of the story, if that goes on below the list.

    Where teasers are paragraphs the first of them stands right below the heading, or titles stand between them.
    """
    lines = _undecided(blocks, first, end)
    paragraphs = [index for index in lines if blocks[index].prose]
    if len(paragraphs) < _LEAST_STORY or paragraphs[0] == first:
        return end
    goes_on = 2 * len(paragraphs) > sum(index >= paragraphs[0] for index in lines)
    return paragraphs[0] if goes_on else end


def _without_story(blocks: Sequence[Block], heading: Heading, end: int) -> int:
    """Return the end of a section above a paragraph of the story, without what may be the story's right above that.

    That is a subheading below the second line or further down, unless a blank line parts it from the story and none
    from the links; a longer one if a blank line parts it from a few links that have none between them; or, in a short list of
    links, all from a sentence on.
    """
    first = heading.at + 1
    if heading.label.kind is Kind.RELATED and end - first <= _SHORT_LIST:
        for index in range(first + 1, end):
            if blocks[index].mark in _STOPS:
                return index
    last = blocks[end - 1]
    if end - first < 2 or (last.gap == 1 and blocks[end].gap > 1):
        return end
    links = blocks[first : end - 1]
    is_parted = last.gap > 1 and len(links) < _SHORT_LIST and all(link.gap == 1 for link in links)
    return end - (last.size <= (_PARTED if is_parted else _SUBHEADING) or last.ends_sentence)


def _without_sentences(blocks: Sequence[Block], heading: Heading, end: int) -> int:
    """Return the end of a list of links without the sentences that go on from there to its end: the story's last lines.

    A story of short paragraphs has no prose by which the end would be seen. Teasers stand between links, not below all.
    What has a label does not count, but what is known below an outlet's box parts it from other links. Nor does a line
    of asterisks.
    """
    if heading.label.kind is not Kind.RELATED:
        return end
    lines = [index for index in _undecided(blocks, heading.at + 1, end) if blocks[index].phrase]
    found = _below_links(blocks, lines)
    if found is None and not heading.label.is_of_phrase:
        found = _below_links(blocks, [at for number, at in enumerate(lines, heading.at + 1) if at == number])
    return end if found is None else found


def _below_links(blocks: Sequence[Block], lines: Sequence[int]) -> int | None:
    """Return the first of the sentences that stand below links and end these lines, if they are few."""
    links = list(takewhile(lambda index: blocks[index].mark not in _STOPS, lines))
    sentences = lines[len(links) :]
    if len(lines) > _SHORT_LIST or not links or not sentences:
        return None
    return sentences[0] if all(blocks[index].mark in _STOPS for index in sentences) else None


def _without_dialogue(blocks: Sequence[Block], first: int, end: int) -> int:
    """Return the end of a list of links above an interview that goes on: "— Do young people come to you?", "Q. Do they?"."""
    if first < end and blocks[first].text[0] in _DASHES:  # then these are links with dashes in front
        return end
    spoken = (
        at
        for at in range(first, end)
        if blocks[at].ends_sentence and (blocks[at].text[0] in _DASHES or _QUESTION.match(blocks[at].text))
    )
    return next(spoken, end)


def _without_list(blocks: Sequence[Block], first: int, end: int) -> int:
    """Return the end of a list of links above a line that announces the story's own list with bullets."""
    announced = (at for at in range(first, end - 1) if blocks[at].mark == ":" and blocks[at].size >= _ANNOUNCING)
    return next((at for at in announced if blocks[at].label is None and is_item(blocks[at + 1].text)), end)


def _without_items(blocks: Sequence[Block], first: int, end: int) -> int:
    """Return the end of a list of links without bullets above a subheading and items with them, below which the story goes on."""
    item = end
    while item > first and blocks[item - 1].label is None and is_item(blocks[item - 1].text):
        item -= 1
    heading = item - 1
    if heading <= first or end - item + is_item(blocks[end].text) < _LEAST_ITEMS or is_item(blocks[first].text):
        return end
    title = blocks[heading]
    return heading if title.label is None and title.mark != ":" and title.size <= _SUBHEADING else end


def _without_speech(blocks: Sequence[Block], first: int, end: int) -> int:
    """Return the end of a section above a sentence in which somebody speaks: only readers' comments have such."""
    spoken = (at for at in range(first, end) if blocks[at].ends_sentence and is_speech(blocks[at].text))
    return next(spoken, end)


def _without_run(blocks: Sequence[Block], heading: Heading, end: int) -> int:
    """Return the end of a list of links above two sentences in a row, be they one line close below the heading.

    A teaser is one, and stands below its link.
    """
    lines = _undecided(blocks, heading.at + 1, end)
    sentences = [index for index in lines if blocks[index].mark in _STOPS and blocks[index].size >= _SENTENCE]
    if heading.label.kind is not Kind.RELATED or not sentences or sentences[0] == lines[0]:
        return end
    close = (at for at in sentences if at - heading.at <= _FEW_LINKS and _BETWEEN in blocks[at].text)
    return min(next((one for one, two in pairwise(sentences) if two == one + 1), end), next(close, end))


def _undecided(blocks: Sequence[Block], first: int, end: int) -> list[int]:
    return [index for index in range(first, end) if blocks[index].label is None]


def _next_story(blocks: Sequence[Block], ends: Container[int]) -> list[int]:
    """Return, for each index and the one behind the last, the first from there on whose block is the story's."""
    following = [len(blocks)] * (len(blocks) + 1)
    for index in range(len(blocks) - 1, -1, -1):
        following[index] = index if index in ends or _is_story(blocks[index]) else following[index + 1]
    return following


def _is_story(block: Block) -> bool:
    if block.label is not None:
        return block.label.role is not Role.BOILERPLATE
    return block.prose and _BEFORE_SITE not in block.text[-_LONGEST_SITE:]
