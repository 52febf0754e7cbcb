"""Labels what the outlet's own rules take."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.blocks import Block, Label
from newsparse.model import Part, Zone
from newsparse.outlet import Outlet
from newsparse.page import Page, cut
from newsparse.rules import Rule, Taken
from newsparse.stages.sections import section_end

__all__ = ["apply_outlet_rules"]

_WHOLE = (Part.LINE, Part.SECTION)


def apply_outlet_rules(page: Page) -> Page:
    """Label lines and sections by the outlet's rules, then what they take inside of paragraphs."""
    outlet = page.outlet
    if outlet is None or not outlet.rules:
        return page
    blocks = list(page.blocks)
    for index, block in enumerate(blocks):
        # A section above may have taken the block since.
        if blocks[index].label is None and (found := _whole_match(page, outlet, block)):
            rule, taken = found
            label = _label(outlet, rule, taken)
            end = section_end(blocks, index, rule.until_keys, rule.longest) if rule.part is Part.SECTION else index + 1
            for item in range(index, end):
                blocks[item] = blocks[item].labelled(label) if blocks[item].label is None else blocks[item]
    cutting = [rule for rule in outlet.patterns if rule.part not in _WHOLE]
    if not cutting:
        return page.with_blocks(blocks)
    return page.with_blocks(part for block in blocks for part in _cut(page, outlet, block, cutting))


def _whole_match(page: Page, outlet: Outlet, block: Block) -> tuple[Rule, Taken] | None:
    rule = outlet.lines.get(block.phrase)
    if rule is not None and _in_zone(page, block, rule):
        return rule, Taken(0, len(block.text), None)
    for rule in outlet.patterns:
        if rule.part in _WHOLE and _in_zone(page, block, rule) and (taken := rule.take(block.text)):
            return rule, taken[0]
    return None


def _cut(page: Page, outlet: Outlet, block: Block, rules: list[Rule]) -> Iterator[Block]:
    """Yield the block in parts: what the rules take, labelled, and the rest of it."""
    found = [
        (taken, rule)
        for rule in rules
        if block.label is None and _in_zone(page, block, rule)
        for taken in rule.take(block.text)
    ]
    offsets: list[int] = []
    labels: list[Label | None] = [None]
    for taken, rule in sorted(found, key=lambda item: item[0][:2]):
        if not offsets or taken.start >= offsets[-1]:
            offsets += taken.start, taken.end
            labels += _label(outlet, rule, taken), None
    if not offsets:
        yield block
        return
    for part, label in zip(cut(page.raw, block, offsets), labels, strict=True):
        if part:
            yield part.labelled(label) if label else part


def _label(outlet: Outlet, rule: Rule, taken: Taken) -> Label:
    return Label(rule.role, f"{outlet.name}/{rule.name}", rule.kind, date=taken.date)


def _in_zone(page: Page, block: Block, rule: Rule) -> bool:
    middle = len(page.raw) / 2
    return rule.zone is Zone.ANYWHERE or (block.start < middle) == (rule.zone is Zone.HEAD)
