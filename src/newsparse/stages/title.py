"""Labels the headline of a page in clean layout with nothing else on it: a first line In Title Case, or printed twice.

A story may begin with a short line without a full stop, so nothing else there tells a headline from it. None of the 361
true bodies that newsparse is measured on begins with such a line; a subheading or a verse may, and is lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsparse.blocks import Block, Label
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.stages.traits import has_date, has_partings, is_item

__all__ = ["label_title", "opens_with_title"]

_HEADLINE = Label(Role.HEADLINE, "title/first-line")
_KICKER = Label(Role.BOILERPLATE, "title/kicker", Kind.NAVIGATION)
# In title case the Associated Press's stylebook gives a capital to words of four letters and more; other books make
# exceptions of these.
_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL = frozenset({"from", "into", "over", "than", "with"})
_FEWEST_WORDS, _MOST_WORDS, _FEWEST_CAPITALS = 5, 40, 3
_LONGEST_KICKER = 3  # words
_NO_ENDS = frozenset(".,:;—–")  # of a headline


def label_title(page: Page) -> Page:
    """Label the title that the page opens with, the word or two above it, and its copy below."""
    if not opens_with_title(page.blocks):
        return page
    at = _title_at(page.blocks)
    kicker = [block.labelled(_KICKER) for block in page.blocks[:at]]
    title, *below = page.blocks[at:]
    if below[0].phrase == title.phrase != "":
        below[0] = below[0].labelled(Label(Role.REPEAT, "title/again", of=title.start))
    return page.with_blocks([*kicker, title.labelled(_HEADLINE), *below])


def opens_with_title(blocks: Sequence[Block]) -> bool:
    """Tell whether the first line is in title case, as English headlines are, or printed twice.

    A word or two, the section, may stand above it. What stands below must not open with a title again: a page
    without its headline has none.
    """
    at = _title_at(blocks)
    below = blocks[at + 1 : at + 3]
    return len(below) > 0 and (
        _is_twice(blocks[at], below) or (_is_title(blocks[at]) and not any(map(_is_title, below)))
    )


def _is_twice(block: Block, below: Sequence[Block]) -> bool:
    """Tell whether the next line says the same and more stands below: a line printed twice by itself is a refrain."""
    first, *others = below
    is_line = block.words >= _FEWEST_WORDS and not (block.prose or block.ends_sentence or is_item(block.text))
    return is_line and bool(others) and block.phrase == first.phrase != ""


def _title_at(blocks: Sequence[Block]) -> int:
    """Return where the title is, if there is one: in the first line, or in the second below a kicker."""
    return int(len(blocks) > 1 and blocks[0].words <= _LONGEST_KICKER and not blocks[0].ends_sentence)


def _is_title(block: Block) -> bool:
    """Tell whether all words of a line but the short ones have a capital, and not all letters are capitals."""
    text = block.text
    if block.prose or block.mark in _NO_ENDS or not _FEWEST_WORDS <= block.words <= _MOST_WORDS or text.isupper():
        return False
    if is_item(text) or has_partings(text) or has_date(block):
        return False
    long = [word for word in _WORD.findall(text) if word not in _SMALL]
    return len(long) >= _FEWEST_CAPITALS and all(word[0].isupper() for word in long)
