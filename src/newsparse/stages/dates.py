"""Labels lines that are a date, or a label such as "Published on" with the date beside or under it."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from newsparse.blocks import Block
from newsparse.marks import UNLABELLED, read_date_label
from newsparse.page import Page
from newsparse.span import around_story
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import is_in_section, is_paragraph

__all__ = ["label_dates", "label_dates_beside"]

_ABOVE, _BELOW = 2, 8  # lines above and below the headline in which a date may be the article's


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


def _label(blocks: list[Block], undecided: Iterable[int]) -> None:
    rule = UNLABELLED  # of the name in the line above
    for index in undecided:
        found = read_date_label(blocks[index])
        if found is None:
            rule = UNLABELLED
            continue
        label, is_name = found
        blocks[index] = blocks[index].labelled(evolve(label, rule=rule) if label.rule == UNLABELLED else label)
        rule = label.rule if is_name else UNLABELLED
