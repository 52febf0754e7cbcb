"""Cuts the dateline off the story's first paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from attrs import evolve

from newsparse.blocks import SENTENCE_ENDS, Block, Label, is_prose
from newsparse.datelines import Dateline, parse_dateline
from newsparse.datelines.calendars import whole_date
from newsparse.datelines.tables import agencies, first_word, fold_name, is_place
from newsparse.marks import is_date, read_date_label
from newsparse.model import Kind, Role
from newsparse.page import Page, part_of
from newsparse.stages.town_datelines import read_by_page

__all__ = ["cut_dateline", "may_show_now"]

_LABEL = Label(Role.DATELINE, "dateline")
_REPRINTED = Label(Role.BOILERPLATE, "dateline/reprinted", Kind.METADATA)
_PARAGRAPHS = 2  # that end like sentences; a dateline further down is that of another story
_TO_BYLINE = 3  # lines below them in which a byline says that they are a standfirst and a caption
_LINES = 300  # that are looked at; a longer menu is not read through
_LONGEST_LINE = 120  # of a dateline that stands alone, or that is broken over two lines
_BRACKETS = frozenset(")]）】")
_DASHES = frozenset(("-", "--", "–", "—"))
_GLUED = 100  # characters of a paragraph that may hold a sentence though it does not end like one


def cut_dateline(page: Page) -> Page:
    """Find the dateline that opens the story and label it, leaving the rest of its paragraph undecided.

    A page that opens several paragraphs in a row with datelines is a round-up of stories and has none of its own.
    """
    for index, block in _head(page):
        if block.label is None and (dateline := _opening(page, index)):
            end = block.start + dateline.end
            if _opens_another(page, index, dateline) or _goes_on_and_on(page.raw[end : block.end]):
                return page
            return _cut_both(_cut(page, index, dateline), end)
    return page


def may_show_now(page: Page) -> bool:
    """Tell whether a page where no dateline was found may show one now: its outlet is known, or lines above are labelled."""
    return page.outlet is not None or any(block.label is not None for _, block in _head(page))


def _head(page: Page) -> Iterator[tuple[int, Block]]:
    """Yield the blocks that may open with the story's dateline, or stand above it, with their indices."""
    sentences = 0
    parted = False  # whether a byline or a date stands above
    for index, block in enumerate(page.blocks[:_LINES]):
        yield index, block
        if block.label is not None:
            parted = parted or _parts_head(block.label)
        elif block.prose or block.ends_sentence:
            sentences += 1
        if sentences == _PARAGRAPHS:
            below = page.blocks[index + 1 : index + 1 + _TO_BYLINE]
            if parted or not any(other.label is not None and _parts_head(other.label) for other in below):
                return
            sentences, parted = _PARAGRAPHS - 1, True


def _parts_head(label: Label) -> bool:
    return label.role is Role.BYLINE or is_date(label)


def _opens_another(page: Page, index: int, dateline: Dateline) -> bool:
    """Tell whether the paragraph behind the dateline's has one too, and is not the same paragraph again."""
    end = page.blocks[index].start + dateline.end
    behind = index + 1
    while behind < len(page.blocks) and page.blocks[behind].start < end:  # a dateline may be broken over two lines
        behind += 1
    if behind == len(page.blocks) or page.blocks[behind].opening == page.blocks[index].opening:
        return False
    fills_line = page.blocks[behind - 1].end == end  # then the paragraph behind its own is one further down
    below = (_opening(page, at) for at in range(behind, min(behind + 1 + fills_line, len(page.blocks))))
    return any(another and not _reprints(dateline, another, fills_line) for another in below)


def _reprints(dateline: Dateline, another: Dateline, fills_line: bool) -> bool:
    """Tell whether a dateline names only who printed the story, and the one below belongs to it.

    That is the wire's own, "(MENAFN- Gulf Times)" above "DOHA, May 3 (QNA) --", or a town in a story told town by town.
    """
    return dateline.place is None and another.place is not None and (fills_line or another.agency is None)


def _opening(page: Page, index: int) -> Dateline | None:
    """Return the dateline that a block begins with, when a story goes on behind it."""
    block = page.blocks[index]
    following = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    goes_on = block.ends_sentence or (following is not None and (block.mark == ":" or _goes_on(following)))
    if not goes_on and len(block.text) < _GLUED:
        return _scattered(page, index) or _above_its_writer(page, index)
    dateline = parse_dateline(page.raw[block.start : block.end])
    if dateline is None and goes_on:
        dateline = read_by_page(page, index)
    if dateline is None:
        return _broken(page.raw, block, following) if following is not None and goes_on else None
    if dateline.place is None and dateline.day is not None and read_date_label(block):
        return None  # "May 3, 2031 / 7:15 AM EDT / CBS/AP"
    rest = page.raw[block.start + dateline.end : block.end]
    if not rest:
        if following and following.prose:
            return dateline if _may_stand_alone(dateline) else None
        return _above_its_writer(page, index)
    vouched = goes_on and (dateline.agency is not None or dateline.day is not None)  # a town opens headlines, too
    return dateline if vouched or block.ends_sentence or _holds_prose(rest) else None


def _may_stand_alone(dateline: Dateline) -> bool:
    """Tell whether it is no caption with its credit, "The bridge at night (Reuters)", or the credit alone: "(PA)"."""
    place = dateline.place or ""
    if dateline.text[-1] not in _BRACKETS or dateline.day is not None:
        return True
    if not place:
        agency = fold_name(dateline.agency or "")
        return not agencies().openers.isdisjoint((agency, first_word(agency)))
    return " " not in place or is_place(fold_name(place))


def _goes_on(following: Block) -> bool:
    """Tell whether a dateline may stand alone on the line above this block, or be broken off from it."""
    return following.prose or (following.gap == 1 and (following.ends_sentence or following.text[0].islower()))


def _holds_prose(rest: str) -> bool:
    """Tell whether there are sentences in a text, whatever is glued to their end: a sign-off, a code."""
    return is_prose(rest[: max(rest.rfind(mark) for mark in SENTENCE_ENDS) + 1])


def _broken(raw: str, block: Block, following: Block) -> Dateline | None:
    """Return the dateline that begins on one line and ends on the next.

    If the next line opens with one by itself, that may lack its beginning only if it has no place: "/TASS/. Rain fell".
    A line that is a date with its name, "Date: 5/21/2031", is no beginning.
    """
    if following.gap != 1 or len(block.text) > _LONGEST_LINE:
        return None
    dateline = parse_dateline(raw[block.start : following.end])
    if dateline is None or not following.start < block.start + dateline.end < following.end:
        return None
    below = parse_dateline(raw[following.start : following.end])
    if below and read_date_label(block):
        return None
    if below and (
        below.place or not dateline.place or (dateline.day is None and not is_place(fold_name(dateline.place)))
    ):
        return None
    return dateline


def _scattered(page: Page, index: int) -> Dateline | None:
    """Return the dateline whose parts stand on lines of their own: "Paris", "CNN", "—"."""
    lines = page.blocks[index : index + 4]
    last = next((at for at, line in enumerate(lines[1:3], 1) if line.text in _DASHES), None)
    if (
        last is None
        or last + 1 == len(lines)
        or not lines[last + 1].prose
        or any(line.gap != 1 for line in lines[1 : last + 1])
    ):
        return None
    dateline = parse_dateline(page.raw[lines[0].start : lines[last].end].replace("\n", " "))
    return dateline if dateline and dateline.agency and lines[0].start + dateline.end == lines[last].end else None


def _above_its_writer(page: Page, index: int) -> Dateline | None:
    """Return who printed the story, in brackets on a line above its writer or the wire's own dateline: "(MENAFN- Trend)"."""
    block = page.blocks[index]
    if block.text[-1] not in _BRACKETS or not any(line.prose for line in page.blocks[index + 2 : index + 4]):
        return None
    dateline = parse_dateline(page.raw[block.start : block.end])
    if dateline is None or dateline.place or block.start + dateline.end < block.end:
        return None
    return dateline if _may_stand_alone(dateline) else None


def _goes_on_and_on(rest: str) -> bool:
    """Tell whether two datelines more stand right behind the first: who writes three in a row means no dateline."""
    second = parse_dateline(rest)
    return second is not None and parse_dateline(rest[second.end :]) is not None


def _cut_both(page: Page, end: int) -> Page:
    """Label the dateline of the agency that was reprinted too, if it stands right behind the reprinter's.

    Where that fills its line, the writer's name may stand between them.
    """
    below = (index for index, block in enumerate(page.blocks) if block.start >= end)
    index = next(below, None)
    if index is None:
        return page
    between = bool(page.blocks[index].gap) and not page.blocks[index].prose
    for at in (index, *islice(below, between)):
        block = page.blocks[at]
        second = parse_dateline(page.raw[block.start : block.end])
        if second is not None:
            return _cut_second(page, at, second)
    return page


def _cut_second(page: Page, index: int, second: Dateline) -> Page:
    block = page.blocks[index]
    parts = (
        part_of(page.raw, block.start, block.start + second.end, block.gap),
        part_of(page.raw, block.start + second.end, block.end, 0),
    )
    label = evolve(_REPRINTED, date=whole_date(second.year, second.month, second.day))
    blocks = [part.labelled(it) for part, it in zip(parts, (label, None), strict=True) if part]
    return page.with_blocks([*page.blocks[:index], *blocks, *page.blocks[index + 1 :]])


def _cut(page: Page, index: int, dateline: Dateline) -> Page:
    start = page.blocks[index].start
    end = start + dateline.end
    blocks: list[Block] = []
    for block in page.blocks:
        if block.end <= start or block.start >= end:
            blocks.append(block)
            continue
        dated = part_of(page.raw, block.start, min(block.end, end), block.gap)
        rest = part_of(page.raw, min(block.end, end), block.end, 0)
        blocks += [part for part in (dated and dated.labelled(_LABEL), rest) if part]
    moved = evolve(dateline, start=start + dateline.start, end=end, text=page.raw[start + dateline.start : end])
    return evolve(page, blocks=tuple(blocks), dateline=moved)
