"""The day of publication, from the surest place in the page that states it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from newsparse.blocks import Block
from newsparse.datelines import Dateline
from newsparse.model import Role
from newsparse.page import Page
from newsparse.stages.dates import PUBLISHED, UNLABELLED, UPDATED

__all__ = ["published"]

_ABOVE = 2  # lines above the headline in which a date still belongs to it


def published(page: Page) -> datetime.date | None:
    """Return the day of publication that the labelled page states, or None.

    A date that is labelled as that of publication is the surest; then the dateline's, if it has a year; then what a
    rule of the outlet reads; then a bare date line beside the headline. Elsewhere a bare date is that of the visit,
    which mastheads print, or of another story. A date labelled as that of an update comes last.
    """
    dated = [block for block in page.blocks if block.label and block.label.date]
    near = list(_beside_headline(page.blocks))
    sources = (
        _first_date(near, PUBLISHED),
        _first_date(dated, PUBLISHED),
        _filed(page.dateline),
        next((date for block in dated if (date := _outlet_date(block))), None),
        _first_date(near, UNLABELLED),
        _first_date(near, UPDATED),
        _first_date(dated, UPDATED),
    )
    return next((date for date in sources if date), None)


def _beside_headline(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks from just above the headline to the story's first paragraph."""
    roles = [block.label.role if block.label else None for block in blocks]
    headline = roles.index(Role.HEADLINE) if Role.HEADLINE in roles else 0
    yield from blocks[headline : _story_after(blocks, headline)]
    yield from blocks[max(0, headline - _ABOVE) : headline]


def _story_after(blocks: Sequence[Block], index: int) -> int:
    while index < len(blocks) and not blocks[index].is_story:
        index += 1
    return index


def _first_date(blocks: Sequence[Block], rule: str) -> datetime.date | None:
    return next((block.label.date for block in blocks if block.label and block.label.rule == rule), None)


def _outlet_date(block: Block) -> datetime.date | None:
    if block.label is None or block.label.rule in (PUBLISHED, UNLABELLED, UPDATED):
        return None
    return block.label.date


def _filed(dateline: Dateline | None) -> datetime.date | None:
    if dateline is None or dateline.year is None or dateline.month is None or dateline.day is None:
        return None
    try:
        return datetime.date(dateline.year, dateline.month, dateline.day)
    except ValueError:
        return None
