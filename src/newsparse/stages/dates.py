"""Labels lines that are a date, or a label such as "Published on" with the date beside or under it."""

from __future__ import annotations

import datetime
import re

from newsparse.blocks import Block, Label, around_story
from newsparse.datelines import is_date_line, read_date
from newsparse.folding import behind_opening
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases

__all__ = ["PUBLISHED", "UNLABELLED", "UPDATED", "label_dates"]

# What the date lines are called, the surest first: the article's date is that of the first name found.
PUBLISHED, UNLABELLED, UPDATED = "dates/published", "dates/date-line", "dates/updated"
_LONGEST = 100
# What parts a date from what stands beside it: "4 March 2031 · 5 min read", "Published May 4 | Updated an hour ago".
_PARTING = re.compile(r" [·•|] ")
_MOST_SPACES = 12  # a date line has few words


def label_dates(page: Page) -> Page:
    """Label the date lines above and below the story; inside of it a date may be a subheading."""
    blocks = list(page.blocks)
    rule = UNLABELLED
    for index in around_story(blocks):
        block = blocks[index]
        if block.label is not None or len(block.text) > _LONGEST:
            continue
        text, *_ = _PARTING.split(block.text, maxsplit=1)
        found, rest = _label_of(block, text)
        if found:
            rule = found
            blocks[index] = block.labelled(_label(rule, read_date(rest)))
        elif "#" in block.opening and text.count(" ") <= _MOST_SPACES and is_date_line(text):
            blocks[index] = block.labelled(_label(rule, read_date(text)))
        if not found or rest:
            rule = UNLABELLED
    return page.with_blocks(blocks)


def _label_of(block: Block, text: str) -> tuple[str | None, str]:
    """Return the rule for a line that opens with a date's label, and what of its text stands behind the label."""
    opening = shared_phrases().opening(block.opening)
    if opening is None or opening[1].shape not in ("published", "updated"):
        return None, ""
    rest = behind_opening(opening[0], text).lstrip(" :：-–—|,")
    if rest and not is_date_line(rest):
        return None, ""
    return (PUBLISHED if opening[1].shape == "published" else UPDATED), rest


def _label(rule: str, date: datetime.date | None) -> Label:
    return Label(Role.BOILERPLATE, rule, Kind.METADATA, date=date)
