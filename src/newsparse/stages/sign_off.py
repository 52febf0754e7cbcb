"""Labels what signs a story off: who else worked on it, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from newsparse.blocks import Block, Label
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.stages.byline import is_name

__all__ = ["label_sign_off"]

_CONTACT = Label(Role.BOILERPLATE, "sign-off/contact", Kind.CREDIT)
_LAST = 6  # undecided lines in which a story is signed off
_LONGEST = 400  # characters of who else worked on it
_IN_CONTACT = 60  # characters of a line
_REACH = 4  # lines from a number up to the name that it belongs to
_OF_NUMBER, _SHORTEST_NUMBER = "#+()-./ ", 7
# The end of a sentence, which "J." and "Vt." are not.
_BETWEEN = re.compile(r"(?<=[^\W\d_]{3}[.!?]) (?=\w)|(?<=[^\W\d_]{3}[.!?][\"”’)]) (?=\w)")
_AROUND = "([*_—–-"
_REPORTED = " reported from "


def label_sign_off(page: Page) -> Page:
    """Label, among the last lines, who "contributed to this report", and a name with its telephone number or address.

    Further up such a line may be part of the story.
    """
    blocks = list(page.blocks)
    last = list(islice((at for at in range(len(blocks) - 1, -1, -1) if blocks[at].label is None), _LAST))
    phrases = shared_phrases()
    for index in last:
        found = phrases.closing(blocks[index].text)
        if found and _are_names(blocks[index].text, found[0]):
            blocks[index] = blocks[index].labelled(Label(Role.BOILERPLATE, found[1].rule, found[1].kind))
    for index in takewhile(lambda at: not blocks[at].prose, last):
        if _is_number_or_address(blocks[index]):
            for at in range(_name_above(blocks, index), index + 1):
                blocks[at] = blocks[at] if blocks[at].label else blocks[at].labelled(_CONTACT)
    return page.with_blocks(blocks)


def _are_names(text: str, phrase: str) -> bool:
    """Tell whether a line that ends in a phrase has names in front of it, more or less, and where they reported from."""
    *before, last = _BETWEEN.split(text)
    words = last.split(" ")[: -1 - phrase.count(" ")]
    names = sum(word.strip(_AROUND)[:1].isupper() for word in words)
    return len(text) <= _LONGEST and 2 * names > len(words) and all(_REPORTED in sentence for sentence in before)


def _is_number_or_address(block: Block) -> bool:
    """Tell whether a line is a telephone number or an e-mail address."""
    text, opening = block.text, block.opening
    if "@" in text:
        return len(text) <= _IN_CONTACT and text.count(" ") < 2
    return opening[:1] in ("#", "(") and len(text) >= _SHORTEST_NUMBER and not opening.strip(_OF_NUMBER)


def _name_above(blocks: Sequence[Block], index: int) -> int:
    """Return the index of the first name in the lines close above a number; that behind the number if there is none."""
    first = index + 1
    for at in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if blocks[at].prose or len(blocks[at].text) > _IN_CONTACT:
            break
        if is_name(blocks[at].text):
            first = at
    return first
