"""The day of publication, from the surest place in the page that states it."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.datelines import Dateline
from newsparse.datelines.calendars import whole_date
from newsparse.folding import fold_opening
from newsparse.marks import PUBLISHED, RULES, UNLABELLED, UPDATED, read_day_first
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.span import story_span
from newsparse.stages.shape import is_in_doubt

__all__ = ["published"]

# Lines above the headline in which a date still belongs to it; further up if all below it are about the article.
_ABOVE, _FURTHEST = 2, 6
_MOST_DATES = 2  # of a story: that of its publication and that of its last change
_IN_NUMBERS = re.compile(r"#[/-]#[/-]#")  # as it is folded
_MONTH_FIRST = ("en", "tl")  # languages of countries that write so
_MONTHS = 12  # of a year
_PARTING = re.compile(r" [|/·•] *")  # in front of another date: "05/06/2031 / Atualizado em 06/06/2031"
_LEAST_OF_LANGUAGE = 3  # phrases
_WORD = re.compile(r"[^\W\d_]{2,}")  # the weekday or the month; not the "T" and "Z" of 2021-05-05T10:00Z


def published(page: Page) -> datetime.date | None:
    """Return the day of publication that the labelled page states, or None.

    A date that is labelled as that of publication is the surest; then the dateline's, if it has a year; then what a
    rule of the outlet reads; then a bare date beside the headline, which may stand in the byline. Elsewhere a bare date
    is that of the visit, which mastheads print, or of another story, unless the dateline has the same day. A date
    labelled as that of an update comes last. Numbers such as 05/06/2031 are read as the dateline tells, or as the page's
    language writes them.
    """
    blocks = _with_open_dates(page.blocks, page.dateline)
    dated = [block for block in blocks if block.label is not None and block.label.date is not None]
    if not dated:
        return _filed(page.dateline)
    near = list(_beside_headline(blocks))
    sources = (
        _first_date(near, PUBLISHED),
        _first_date(dated, PUBLISHED),
        _filed(page.dateline),
        next((date for block in dated if (date := _outlet_date(block))), None),
        _bare_date(near),
        _date_of_day_filed(dated, page.dateline),
        _first_date(near, UPDATED),
        _first_date(dated, UPDATED),
    )
    return next((date for date in sources if date), None)


def _with_open_dates(blocks: Sequence[Block], dateline: Dateline | None) -> Sequence[Block]:
    """Return the blocks with the dates in numbers that may begin with the month or not, where something tells it."""
    undated = [
        index for index, block in enumerate(blocks) if block.label is not None and _is_undated(block, block.label)
    ]
    if not undated:
        return blocks
    read = list(blocks)
    languages = Counter(block.label.rule.split("/")[1] for block in blocks if block.label and block.label.is_of_phrase)
    for index in undated:
        block, label = blocks[index], blocks[index].label
        date = read_day_first(block)
        if label is None or date is None:
            continue
        if filed := _as_filed(date, dateline):
            read[index] = block.labelled(evolve(label, date=filed))
        elif _is_day_first(block, languages):
            read[index] = block.labelled(evolve(label, date=date))
    return read


def _as_filed(date: datetime.date, dateline: Dateline | None) -> datetime.date | None:
    """Return the date, or that with the day for the month, that is on the day and in the month of the dateline."""
    orders = date, date.replace(month=date.day, day=date.month) if date.day <= _MONTHS else date
    return next(
        (order for order in orders if dateline and (order.month, order.day) == (dateline.month, dateline.day)), None
    )


def _is_undated(block: Block, label: Label) -> bool:
    """Tell whether a line with this label holds a date in numbers that was not read."""
    return label.rule in RULES and label.date is None and _IN_NUMBERS.search(block.opening) is not None


def _is_day_first(block: Block, languages: Mapping[str, int]) -> bool:
    """Tell whether the words in front of a date in the line, or those around the story, are of a language that writes the day first."""
    parts = [shared_phrases().opening(fold_opening(part)) for part in _PARTING.split(block.text)[1:]]
    for named in (block.opens_with, *parts):
        if named is not None and named[1].kind is None:
            return named[1].rule.split("/")[1] not in _MONTH_FIRST
    month_first = sum(languages.get(language, 0) for language in _MONTH_FIRST)
    others = sum(languages.values()) - month_first
    return others >= _LEAST_OF_LANGUAGE and others > 2 * month_first


def _beside_headline(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks from the headline to the story's first paragraph, then those just above the headline."""
    headline = next((index for index, block in enumerate(blocks) if block.role is Role.HEADLINE), 0)
    yield from blocks[headline : max(_story_after(blocks, headline), story_span(blocks)[0])]
    yield from (block for block in _above(blocks, headline) if not _is_of_visit(block.text))


def _above(blocks: Sequence[Block], headline: int) -> Sequence[Block]:
    """Return the blocks just above the headline, with all lines in a row there that say something about the article."""
    first = headline
    while first > max(0, headline - _FURTHEST) and _is_metadata(blocks[first - 1]):
        first -= 1
    return blocks[min(first, max(0, headline - _ABOVE)) : headline]


def _is_metadata(block: Block) -> bool:
    return block.label is not None and block.label.kind is Kind.METADATA and not is_in_doubt(block)


def _is_of_visit(text: str) -> bool:
    """Tell whether a date line is as mastheads print the day of the visit: with the weekday first, without a time."""
    return text[0].isalpha() and len(_WORD.findall(text)) > 1 and ":" not in text


def _bare_date(near: Sequence[Block]) -> datetime.date | None:
    """Return the first bare date, unless there are so many that they belong to a list of other stories."""
    dates = [block.label.date for block in near if block.label and block.label.date and _is_bare(block.label)]
    return dates[0] if dates and len(set(dates)) <= _MOST_DATES else None


def _date_of_day_filed(dated: Sequence[Block], dateline: Dateline | None) -> datetime.date | None:
    """Return the first bare date that is on the day and in the month of the dateline, which names no year."""
    if dateline is None or dateline.day is None:
        return None
    dates = [block.label.date for block in dated if block.label and block.label.date and _is_bare(block.label)]
    return next((date for date in dates if (date.month, date.day) == (dateline.month, dateline.day)), None)


def _is_bare(label: Label) -> bool:
    return label.rule == UNLABELLED or label.role is Role.BYLINE


def _story_after(blocks: Sequence[Block], index: int) -> int:
    while index < len(blocks) and not blocks[index].is_story:
        index += 1
    return index


def _first_date(blocks: Sequence[Block], rule: str) -> datetime.date | None:
    return next((block.label.date for block in blocks if block.label and block.label.rule == rule), None)


def _outlet_date(block: Block) -> datetime.date | None:
    label = block.label
    return None if label is None or _is_bare(label) or label.rule in (PUBLISHED, UPDATED) else label.date


def _filed(dateline: Dateline | None) -> datetime.date | None:
    return whole_date(dateline.year, dateline.month, dateline.day) if dateline else None
