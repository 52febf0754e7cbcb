"""Labels lines that are a date, or a label such as "Published on" with the date beside or under it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.marks import UNLABELLED, are_of_head, has_time, is_byline, read_date_among_words, read_date_label
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.span import around_story
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import has_date, is_in_section, is_item, is_paragraph

__all__ = ["label_dates", "label_dates_among_names", "label_dates_beside"]

_AMONG_NAMES = Label(Role.BOILERPLATE, UNLABELLED, Kind.METADATA)
_OF_TIME = 2  # numbers
_CLOSE = 3  # lines below the headline
_ABOVE, _BELOW = 2, 16  # lines above and below the headline in which a date may be the article's


def label_dates(page: Page) -> Page:
    """Label the date lines above and below the story; inside of it a date may be a subheading."""
    blocks = list(page.blocks)
    _label(blocks, [index for index in around_story(blocks) if blocks[index].label is None])
    return page.with_blocks(blocks)


def label_dates_beside(blocks: list[Block], headline: int) -> None:
    """Label the date lines close to the headline, where what stands above it was taken for the story's beginning."""
    near = range(max(0, headline - _ABOVE), min(len(blocks), headline + 1 + _BELOW))
    story = next((at for at in near if at > headline and is_paragraph(blocks[at])), near.stop)
    _label(blocks, [at for at in near if at < story and (is_in_doubt(blocks[at]) or is_in_section(blocks[at]))])


def label_dates_among_names(blocks: list[Block], headline: int) -> None:
    """Label the lines right below the headline with a day and a time that no reader of dates or of bylines knows."""
    for at in range(headline + 1, min(len(blocks), headline + 1 + _CLOSE)):
        if is_paragraph(blocks[at]):
            break
        if is_in_doubt(blocks[at]) and (label := _among_names(blocks[at])):
            blocks[at] = blocks[at].labelled(label)


def _among_names(block: Block) -> Label | None:
    """Return the label of a line with a date and names, or with the time of day, whatever words stand around."""
    if "#" not in block.opening or block.ends_sentence:
        return None
    words, label = read_date_among_words(block.text) or ("", None)
    if label is not None and are_of_head(words) and not is_item(block.text):
        return label
    return evolve(_AMONG_NAMES, date=label.date if label else None) if _has_day_and_time(block) else None


def _has_day_and_time(block: Block) -> bool:
    """Tell whether a line has a date and the time of day, whatever names stand around: "Jane Fell 4:00 PM on May 5, 2031"."""
    is_of_day = has_date(block) and has_time(block.text) and block.opening.count("#") > _OF_TIME
    return is_of_day and not is_item(block.text)


def _label(blocks: list[Block], undecided: Iterable[int]) -> None:
    rule = UNLABELLED  # of the name in the line above
    for index in undecided:
        found = read_date_label(blocks[index])
        if found is None:
            rule = UNLABELLED
            continue
        label, is_name = found
        if label.rule == UNLABELLED and is_byline(blocks[index]):  # which is labelled as one, with its date
            continue
        blocks[index] = blocks[index].labelled(evolve(label, rule=rule) if label.rule == UNLABELLED else label)
        rule = label.rule if is_name else UNLABELLED
