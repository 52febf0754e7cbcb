"""Labels what the outlet's own rules take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newsparse.blocks import Block, Label, is_prose
from newsparse.model import Part, Zone
from newsparse.outlet import Outlet
from newsparse.page import Page, cut
from newsparse.phrases import shared_phrases
from newsparse.rules import Rule, Taken
from newsparse.span import story_span
from newsparse.stages.sections import Heading, fill_sections

__all__ = ["apply_outlet_rules"]

_FEWEST_WORDS = 12  # of a paragraph with a credit behind it
_HEAD = Zone.HEAD  # a member of an enum takes long to get on Python 3.11


def apply_outlet_rules(page: Page) -> Page:
    """Label lines by the outlet's rules, then the sections under its headings, then what it cuts out of paragraphs."""
    outlet = page.outlet
    if outlet is None or not outlet.rules:
        return page
    blocks = list(page.blocks)
    zones = _zones(blocks)
    headings: list[Heading] = []
    for index, block in enumerate(blocks):
        if block.label is None and (found := _whole_match(outlet, block, zones[index])):
            rule, taken = found
            label = _label(outlet, rule, taken)
            blocks[index] = block.labelled(label)
            if rule.part is Part.SECTION:
                headings.append(Heading(index, label, rule.until_keys, rule.longest))
    if headings:
        ends = _shared_headings(blocks) | _date_labels(blocks, zones) | _signed_paragraphs(outlet, blocks, zones)
        fill_sections(blocks, headings, ends)
    if not outlet.cutting:
        return page.with_blocks(blocks)
    return page.with_blocks(
        part for block, zone in zip(blocks, zones, strict=True) for part in _cut(page.raw, outlet, block, zone)
    )


def _shared_headings(blocks: Sequence[Block]) -> set[int]:
    """Return where headings stand that the next stage is going to label: the outlet's sections end there."""
    found = ((index, shared_phrases().whole.get(block.phrase)) for index, block in enumerate(blocks))
    return {index for index, phrase in found if phrase and phrase.shape == "section" and blocks[index].label is None}


def _date_labels(blocks: Sequence[Block], zones: Sequence[Zone]) -> set[int]:
    """Return where a label such as "Published" stands above the story: the article's date is in no section."""
    head = takewhile(lambda index: zones[index] is _HEAD, range(len(blocks)))
    openings = ((index, blocks[index].opens_with) for index in head)
    return {index for index, opening in openings if opening is not None and opening[1].shape == "published"}


def _signed_paragraphs(outlet: Outlet, blocks: Sequence[Block], zones: Sequence[Zone]) -> set[int]:
    """Return where a paragraph stands that is none by its end, which the outlet cuts off: "It rained. – Additional reporting: PA"."""
    return {
        index
        for index, block in enumerate(blocks)
        if block.size > _FEWEST_WORDS and block.label is None and not block.prose and outlet.may_cut(block.text)
        for rule in outlet.cutting
        if rule.part is Part.END and _acts_in(rule, zones[index])
        for taken in rule.take(block.text)
        if is_prose(block.text[: taken.start].rstrip())
    }


def _zones(blocks: Sequence[Block]) -> list[Zone]:
    """Return the zone of each block: above the story's first paragraph or from there on; all, if there is none."""
    first, last = story_span(blocks)
    if last < 0:
        return [Zone.ANYWHERE] * len(blocks)
    return [_HEAD] * first + [Zone.TAIL] * (len(blocks) - first)


def _acts_in(rule: Rule, zone: Zone) -> bool:
    return Zone.ANYWHERE in (rule.zone, zone) or rule.zone is zone


def _whole_match(outlet: Outlet, block: Block, zone: Zone) -> tuple[Rule, Taken] | None:
    rule = outlet.lines.get(block.phrase)
    if rule is not None and _acts_in(rule, zone):
        return rule, Taken(0, len(block.text), None)
    if not outlet.may_take(block.text):
        return None
    for rule in outlet.line_patterns:
        if _acts_in(rule, zone) and (taken := rule.take(block.text)):
            return rule, taken[0]
    return None


def _cut(raw: str, outlet: Outlet, block: Block, zone: Zone) -> Iterator[Block]:
    """Yield the block in parts: what the rules take, labelled, and the rest of it."""
    if block.label is not None or not outlet.may_cut(block.text):
        yield block
        return
    found = [(taken, rule) for rule in outlet.cutting if _acts_in(rule, zone) for taken in rule.take(block.text)]
    offsets: list[int] = []
    labels: list[Label | None] = [None]
    for taken, rule in sorted(found, key=lambda item: item[0][:2]):
        if not offsets or taken.start >= offsets[-1]:
            offsets += taken.start, taken.end
            labels += _label(outlet, rule, taken), None
    for part, label in zip(cut(raw, block, offsets), labels, strict=True):
        if part:
            yield part.labelled(label) if label else part


def _label(outlet: Outlet, rule: Rule, taken: Taken) -> Label:
    return Label(rule.role, f"{outlet.name}/{rule.name}", rule.kind, date=taken.date)
