"""Makes sure that reading what was read changes nothing.

What is left of a page when its boilerplate is gone may, by itself, look like something else: a line that stood in
the middle now stands at the end, where a rule may take it. So the story is read again, as a text of its own, until
nothing more is found in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.model import Kind, Role
from newsparse.page import Page, cut

__all__ = ["settle"]

_STANDFIRST = Role.STANDFIRST  # a member of an enum takes long to get on Python 3.11
# Rounds after the first. Real pages need none or one.
_ROUNDS = 8
_AGAIN = {
    Role.HEADLINE: Label(Role.BOILERPLATE, "settle/second-headline", Kind.OTHER),
    Role.BYLINE: Label(Role.BOILERPLATE, "settle/second-byline", Kind.CREDIT),
    Role.DATELINE: Label(Role.BOILERPLATE, "settle/second-dateline", Kind.METADATA),
}


def settle(page: Page, finds_more: Callable[[Page], bool], read: Callable[[Page], Page]) -> Page:
    """Return the labelled page, with whatever reading its story again labels.

    Args:
        page: a page that went through all stages.
        finds_more: tells of a page of blocks in which no stage found anything whether one may find something now that
            other blocks are gone; quicker than reading it.
        read: takes a page that nothing is known of through all stages.
    """
    for _ in range(_ROUNDS):
        story = [block.labelled(None) for block in page.blocks if block.label and block.label.role is _STANDFIRST]
        story += [block for block in page.blocks if block.label is None]
        alone = _page_of(story)  # white space collapsed, which may be what hid a dateline
        if not finds_more(alone):
            return page
        again = read(alone)
        if not again.is_labelled():
            return page
        before = {block.start: block.label for block in page.blocks}
        found = list(_relabelled(page, story, again, before))
        parts = {part.start: part for part in found}
        untouched = {block.start: block for block in page.blocks if block.start not in parts}
        page = _with_dateline(page, again, found)
        page = page.with_blocks(block for _, block in sorted({**untouched, **parts}.items()))
    return page


def _with_dateline(page: Page, again: Page, found: list[Block]) -> Page:
    """Return the page with the dateline that shows itself only now, as lines that hid it are gone, and its outlet."""
    if page.dateline is not None or again.dateline is None:
        return page
    parts = [part for part in found if part.role is Role.DATELINE]
    start, end = parts[0].start, parts[-1].end
    dateline = evolve(again.dateline, start=start, end=end, text=page.raw[start:end])
    return evolve(page, dateline=dateline, outlet=page.outlet or again.outlet)


def _page_of(story: list[Block]) -> Page:
    """Return the page that splitting the story's text would give, without splitting it."""
    position = 0
    blocks = []
    for block in story:
        end = position + len(block.text)
        blocks.append(block.moved(position, end))
        position = end + 2
    return Page("\n\n".join([block.text for block in story]), tuple(blocks))


def _relabelled(page: Page, story: list[Block], again: Page, before: Mapping[int, Label | None]) -> Iterator[Block]:
    """Yield the story's blocks, cut and labelled in the raw text as their copies are in the page read again."""
    pending = list(reversed(again.blocks))
    moved: dict[int, int] = {}  # offsets of blocks in the story's text -> in the raw text
    found: list[tuple[Block, Label | None, Label | None]] = []
    position = 0
    for block in story:
        copies = []
        while pending and pending[-1].start < position + len(block.text):
            copies.append(pending.pop())
        parts = cut(page.raw, block, [copy.start - position for copy in copies[1:]])
        position += len(block.text) + 2
        for copy, part in zip(copies, parts, strict=True):
            if part:
                moved[copy.start] = part.start
                found.append((part, copy.label, before[block.start]))
    first = page.dateline is None and again.dateline is not None
    second = {role: label for role, label in _AGAIN.items() if not (first and role is Role.DATELINE)}
    # A copy of the headline may stand above it, so all must have moved before any is labelled.
    for part, label, label_before in found:
        yield _with_label(part, label and second.get(label.role, label), label_before, moved)


def _with_label(part: Block, found: Label | None, before: Label | None, moved: Mapping[int, int]) -> Block:
    if found is None:
        return part.labelled(before) if before else part
    return part.labelled(found if found.of is None else evolve(found, of=moved[found.of]))
