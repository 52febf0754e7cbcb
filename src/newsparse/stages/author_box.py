"""Labels the box below the story that tells who wrote it: a heading or a name, perhaps a title, and a note on the author."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.blocks import SENTENCE_ENDS, Block, Label
from newsparse.ending import AUTHOR_BOX, heads_author_box
from newsparse.folding import fold_phrase
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.stages.names import is_name, is_title
from newsparse.stages.traits import is_told

__all__ = ["label_author_box"]

_BOX = Label(Role.BOILERPLATE, AUTHOR_BOX, Kind.CREDIT)
_CREDIT = Kind.CREDIT  # a member of an enum takes long to get on Python 3.11
_REACH = 3  # lines from a note up to its author's name
_SHORTEST = 8  # words of a note
_LONGEST_TOP = 8  # words of a name with its title
_NAME = (2, 3, 4)  # words of it that the note begins with, particles and all
_TOLD = 3  # paragraphs above
_MOST = 2  # authors; more are people whom the story lists


def label_author_box(page: Page) -> Page:
    """Label an author's box below three paragraphs of the story or more: nothing below one is story.

    Whom a sentence above names and one right below goes on with the story is about, as an obituary of a reporter is; and
    where others have a note below their names, it lists people.
    """
    blocks = page.blocks
    notes = [index for index, block in enumerate(blocks) if block.inside and _may_be_note(blocks, index)]
    tops = {note: top for note in notes if (top := _top(blocks, note)) is not None}
    headings = [index for index, block in enumerate(blocks) if block.label and heads_author_box(block)]
    tops |= {note: heading for heading in headings if (note := _note_below(blocks, heading)) is not None}
    if not 0 < len(tops) <= _MOST:
        return page
    above = blocks[: min(tops.values())]
    going_on = [blocks[note].text for note in tops if any(map(is_told, blocks[note + 1 : note + 2]))]
    if sum(block.is_story for block in above) < _TOLD or _is_about(filter(None, map(_name_in_front, going_on)), above):
        return page
    inside = {at for note, top in tops.items() for at in range(top, note + 1) if blocks[at].label is None}
    return page.with_blocks(block.labelled(_BOX) if at in inside else block for at, block in enumerate(blocks))


def _may_be_note(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a sentence has words such as "reporter" in it, and no paragraph goes on with the reporter below."""
    tells_of_work = any(phrase.kind is _CREDIT and phrase.shape == "inside" for _, phrase in blocks[index].inside)
    return tells_of_work and _may_end_box(blocks, index)


def _may_end_box(blocks: Sequence[Block], index: int) -> bool:
    block = blocks[index]
    if block.label is not None or block.size < _SHORTEST or block.mark not in SENTENCE_ENDS:
        return False
    return not any(below.is_story for below in blocks[index + 1 : index + 2])


def _note_below(blocks: Sequence[Block], heading: int) -> int | None:
    """Return the index of the note on the author close below a heading such as "About the author", or None."""
    for at in range(heading + 1, min(len(blocks), heading + 1 + _REACH)):
        if _may_be_note(blocks, at) or (_may_end_box(blocks, at) and _name_in_front(blocks[at].text)):
            return at
    return None


def _name_in_front(text: str) -> str | None:
    """Return the name that a note begins with: a first name, and the next with its particles."""
    words = text.split(" ", _NAME[-1])
    names = (" ".join(words[:length]) for length in _NAME)
    return next(filter(is_name, names), None)


def _is_about(names: Iterable[str], story: Sequence[Block]) -> bool:
    """Tell whether a sentence of the story names one of these people, or begins with a name that stands above it."""
    people = list(names)
    listed: tuple[str, ...] = ()  # of the last two, one may be a title: "Bus Driver"
    for block in story:
        if is_told(block) and (block.opening.startswith(listed) or any(name in block.text for name in people)):
            return True
        if block.label is None and is_name(block.text):
            listed = (*listed[-1:], block.phrase)
    return False


def _top(blocks: Sequence[Block], note: int) -> int | None:
    """Return the index of the line close above a note that has the name it begins with, or a title; None without one.

    A note may begin with the title, right below the name.
    """
    above = blocks[note - 1].text if note else ""
    name = _name_in_front(blocks[note].text)
    if name is None:
        return note - 1 if is_name(above) and is_title(blocks[note].text.partition(" ")[0]) else None
    key = fold_phrase(name)
    for at in range(max(0, note - _REACH), note):
        if blocks[at].size <= _LONGEST_TOP and not blocks[at].ends_sentence and blocks[at].phrase.startswith(key):
            return at
    return note - 1 if is_title(above) else None
