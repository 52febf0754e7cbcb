"""Labels what is said of the author below the byline and below the story."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from newsparse.blocks import Block, Label
from newsparse.folding import behind_opening, fold_phrase
from newsparse.marks import is_date, without_date
from newsparse.model import Kind, Role
from newsparse.stages.names import is_name, name_beside_date, names_of
from newsparse.stages.shape import is_in_doubt

__all__ = ["OF_AUTHOR", "REACH", "are_about", "below_story", "label_description", "label_notes", "rest_of_story"]

_BYLINE = Role.BYLINE  # a member of an enum takes long to get on Python 3.11
OF_AUTHOR = Label(Role.BOILERPLATE, "byline/title", Kind.CREDIT)
_NOTE = Label(Role.BOILERPLATE, "byline/note", Kind.CREDIT)
REACH = 5  # lines between the headline and what names the author
_MOST_NAMES = 4  # lines below the byline that may name the author again
_MOST_NOTES = 4  # lines below the story that may be about the author
_TELLS = ("is", "covers", "es", "est", "ist", "è", "é")  # who the author is
_REACHED = frozenset(("contact", "reach", "email", "e-mail", "follow"))  # stand in front of the name


def label_notes(blocks: list[Block], headline: int) -> None:
    """Label the author's name below the byline or below the story again, and what is said of the author there.

    That is a line that opens with the name, of somebody whom the story does not name.
    """
    near = range(max(0, headline - REACH), min(len(blocks), headline + 1 + REACH))
    byline = next((index for index in near if blocks[index].role is _BYLINE), None)
    if byline is None:
        return
    close, last = range(byline + 1, min(len(blocks), byline + 1 + _MOST_NAMES)), below_story(blocks, byline)
    words = blocks[byline].opening.split(" ")
    lines = [index for index in (*close, *last) if _behind_verb(blocks[index]).partition(" ")[0] in words]
    if not lines:  # as on most pages, and then the names need not be read
        return
    names = _names_in(blocks[byline])
    keys = tuple(map(fold_phrase, names))
    signatures = (*keys, _as_signed(blocks[byline]))
    for index in lines:
        if blocks[index].label is None and blocks[index].phrase in signatures:
            blocks[index] = blocks[index].labelled(_NOTE)
            _label_more_of_author(blocks, index + 1, names)
        elif index in last and _is_named_above(blocks, index, byline, keys):
            _label_more_of_author(blocks, index, names)
    openings = (*keys, *(f"{key.rpartition(' ')[2]} " for key in keys))
    told = [at for at in last if blocks[at].label is None and _behind_verb(blocks[at]).startswith(openings)]
    told += _described_above(blocks, [at for at in close if at not in told], keys)
    if told and not are_about(rest_of_story(blocks, byline, told), names):
        for index in told:
            blocks[index] = blocks[index].labelled(_NOTE)


def _described_above(blocks: Sequence[Block], lines: Sequence[int], names: Sequence[str]) -> list[int]:
    """Return the index of the undecided line above the story that says who the author is; in a deck authors travel."""
    openings = tuple(f"{name} {verb} " for name in names for verb in _TELLS)
    first = next((at for at in lines if blocks[at].label is None), None)
    return [first] if first is not None and blocks[first].opening.startswith(openings) else []


def _is_named_above(blocks: Sequence[Block], index: int, byline: int, names: Collection[str]) -> bool:
    """Tell whether the author's name stands a few lines above; a title or buttons may stand between."""
    return any(block.phrase in names for block in blocks[max(byline + 1, index - _MOST_NOTES) : index])


def _behind_verb(block: Block) -> str:
    """Return a line, folded, without a word such as "Contact" in front of a name."""
    first, _, rest = block.opening.partition(" ")
    return rest if first in _REACHED else block.opening


def label_description(blocks: list[Block], headline: int) -> None:
    """Label the line between the author's name and the date, and its copies, if there is a standfirst above.

    It says who the author is. Without a standfirst above the name it may be the standfirst itself.
    """
    head = blocks[headline + 1 : headline + 1 + REACH]
    name = next((index for index, block in enumerate(head) if block.role is _BYLINE), 0)
    if not any(block.role is Role.STANDFIRST for block in head[:name]):
        return
    if len(head) <= name + 2 or not is_date(head[name + 2].label):
        return
    phrase = head[name + 1].phrase  # of a paragraph there is none
    for index, block in enumerate(blocks):
        if phrase and block.phrase == phrase and is_in_doubt(block):
            blocks[index] = block.labelled(OF_AUTHOR)


def _label_more_of_author(blocks: list[Block], index: int, names: Sequence[str]) -> None:
    """Label the line below an author's name that opens with a part of it: "Fell covers farming."."""
    words = {word for name in names for word in name.split()}
    if index < len(blocks) and blocks[index].label is None and blocks[index].text.partition(" ")[0] in words:
        blocks[index] = blocks[index].labelled(_NOTE)


def _names_in(block: Block) -> list[str]:
    """Return the names in a byline, as they are written where they are not in capitals."""
    return [name for name in names_of(_signature(block)) if is_name(name)]


def _as_signed(block: Block) -> str:
    """Return all that stands in a byline, folded, without "By" and a date: "jane fell (special envoy)"."""
    return fold_phrase(_signature(block))


def _signature(block: Block) -> str:
    text, _ = without_date(block)
    if not text:  # "5 May 2031 by Jane Fell"
        return name_beside_date(block.text)[0] or block.text
    opening = block.opens_with
    if opening is not None and opening[1].shape == "byline":
        text = behind_opening(opening[0], text).lstrip(" :")
    return text


def are_about(blocks: Sequence[Block], names: Sequence[str]) -> bool:
    """Tell whether the family of one of these people is named in one of the blocks."""
    families = [name.split()[-1] for name in names]
    return any(family in block.text for block in blocks for family in families)


def below_story(blocks: Sequence[Block], index: int) -> list[int]:
    """Return the indices of the last lines below this one that are undecided or a credit."""
    below = range(len(blocks) - 1, index, -1)
    return list(islice((at for at in below if _may_be_note(blocks[at])), _MOST_NOTES))[::-1]


def _may_be_note(block: Block) -> bool:
    return block.label is None or block.label.kind is Kind.CREDIT


def rest_of_story(blocks: Sequence[Block], index: int, notes: Collection[int]) -> list[Block]:
    """Return what is undecided below this line, without the notes on its author."""
    return [block for at, block in enumerate(blocks) if at > index and block.label is None and at not in notes]
