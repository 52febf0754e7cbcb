"""Labels lines that are a date, or a label such as "Published on" with the date beside or under it."""

from __future__ import annotations

from attrs import evolve

from newsparse.marks import UNLABELLED, read_date_label
from newsparse.page import Page
from newsparse.span import around_story

__all__ = ["label_dates"]


def label_dates(page: Page) -> Page:
    """Label the date lines above and below the story; inside of it a date may be a subheading."""
    blocks = list(page.blocks)
    rule = UNLABELLED  # of the name in the line above
    for index in around_story(blocks):
        block = blocks[index]
        found = read_date_label(block) if block.label is None else None
        if found is None:
            rule = rule if block.label is not None else UNLABELLED
            continue
        label, is_name = found
        blocks[index] = block.labelled(evolve(label, rule=rule) if label.rule == UNLABELLED else label)
        rule = label.rule if is_name else UNLABELLED
    return page.with_blocks(blocks)
