"""Labels the box below the story that tells who wrote it: a name, perhaps a title, and a note that begins with the name."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.blocks import SENTENCE_ENDS, Block, Label
from newsparse.ending import AUTHOR_BOX
from newsparse.folding import fold_phrase
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.stages.byline import is_name, is_title

__all__ = ["label_author_box"]

_BOX = Label(Role.BOILERPLATE, AUTHOR_BOX, Kind.CREDIT)
_CREDIT = Kind.CREDIT  # a member of an enum takes long to get on Python 3.11
_REACH = 3  # lines from a note up to its author's name
_SHORTEST = 8  # words of a note
_LONGEST_TOP = 8  # words of a name with its title
_NAME = 2  # words of it that the note begins with
_TOLD = 3  # paragraphs above
_MOST = 2  # authors; more are people whom the story lists


def label_author_box(page: Page) -> Page:
    """Label an author's box below three paragraphs of the story or more: nothing below one is story.

    Whom a sentence above names and one right below goes on with the story is about, as an obituary of a reporter is; and
    where others have a note below their names, it lists people.
    """
    blocks = page.blocks
    notes = [index for index, block in enumerate(blocks) if block.inside and _may_be_note(blocks, index)]
    boxes = [range(top, note + 1) for note in notes if (top := _top(blocks, note)) is not None]
    if not 0 < len(boxes) <= _MOST:
        return page
    above = blocks[: boxes[0].start]
    going_on = [box[-1] for box in boxes if any(map(_is_told, blocks[box.stop : box.stop + 1]))]
    if sum(block.is_story for block in above) < _TOLD or _is_about([_name(blocks[note]) for note in going_on], above):
        return page
    inside = {index for box in boxes for index in box if blocks[index].label is None}
    return page.with_blocks(block.labelled(_BOX) if at in inside else block for at, block in enumerate(blocks))


def _may_be_note(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a sentence has words such as "reporter" in it, and no paragraph goes on with the reporter below."""
    block = blocks[index]
    if block.label is not None or block.size < _SHORTEST or block.mark not in SENTENCE_ENDS:
        return False
    tells_of_work = any(phrase.kind is _CREDIT and phrase.shape == "inside" for _, phrase in block.inside)
    return tells_of_work and not any(below.is_story for below in blocks[index + 1 : index + 2])


def _is_told(block: Block) -> bool:
    return block.label is None and block.ends_sentence


def _is_about(names: Sequence[str], story: Sequence[Block]) -> bool:
    """Tell whether a sentence of the story names one of these people, or begins with a name that stands above it."""
    listed: tuple[str, ...] = ()  # of the last two, one may be a title: "Bus Driver"
    for block in story:
        if _is_told(block) and (block.opening.startswith(listed) or any(name in block.text for name in names)):
            return True
        if block.label is None and is_name(block.text):
            listed = (*listed[-1:], block.phrase)
    return False


def _name(note: Block) -> str:
    return " ".join(note.text.split(" ", _NAME)[:_NAME])


def _top(blocks: Sequence[Block], note: int) -> int | None:
    """Return the index of the line close above a note that has the name it begins with, or a title; None without one."""
    name = _name(blocks[note])
    if not is_name(name):
        return None
    key = fold_phrase(name)
    for at in range(max(0, note - _REACH), note):
        if blocks[at].size <= _LONGEST_TOP and not blocks[at].ends_sentence and blocks[at].phrase.startswith(key):
            return at
    return note - 1 if note and is_title(blocks[note - 1].text) else None
