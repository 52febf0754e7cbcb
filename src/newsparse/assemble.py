"""Step 3: labelled blocks -> Article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from newsparse.blocks import Block
from newsparse.model import Article, Boilerplate, Kind, Passage, Repeat, Role
from newsparse.page import Page
from newsparse.published import published

__all__ = ["assemble"]

_STORY = "story"
# Looked up once: on Python 3.11 a member of an enum takes longer to get than the rest of a loop.
_BODY, _BOILERPLATE = Role.BODY, Role.BOILERPLATE
_MANY = (_BODY, _BOILERPLATE, Role.REPEAT, Role.DATELINE)
# What the second standfirst or byline is, and its kind.
_FURTHER = ((Role.STANDFIRST, Role.BODY, None), (Role.BYLINE, Role.BOILERPLATE, Kind.CREDIT))


def assemble(page: Page) -> Article:
    """Return the article that the labels describe; what no stage decided is body."""
    found = _passages(_one_of_each(page.blocks))
    rare = {passage.role: passage for passage in found if passage.role not in _MANY}
    return Article(
        outlet=page.outlet.name if page.outlet else None,
        headline=rare.get(Role.HEADLINE),
        standfirst=rare.get(Role.STANDFIRST),
        byline=rare.get(Role.BYLINE),
        dateline=page.dateline,
        published=published(page),
        body=tuple([passage for passage in found if passage.role is _BODY]),
        repeats=tuple([passage for passage in found if isinstance(passage, Repeat)]),
        boilerplate=tuple([passage for passage in found if isinstance(passage, Boilerplate)]),
        passages=tuple(found),
        length=len(page.raw),
    )


def _passages(blocks: Sequence[Block]) -> list[Passage]:
    """Return a passage for each block; those that others repeat are made first."""
    copies = [index for index, block in enumerate(blocks) if block.label is not None and block.label.of is not None]
    passages = list(map(_passage, blocks))
    if copies:
        by_start = {block.start: index for index, block in enumerate(blocks)}
        for index in copies:
            passages[index] = _repeat(blocks[index], passages[_first_copy(index, blocks, by_start)])
    return passages


def _one_of_each(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks, of several standfirsts or bylines, which an outlet's rule may mark, the first as such."""
    roles = [block.label.role for block in blocks if block.label is not None]
    found = list(blocks)
    for role, other, kind in _FURTHER:
        if roles.count(role) > 1:
            marked = [index for index, block in enumerate(blocks) if block.role is role]
            for index in marked[1:]:
                found[index] = _renamed(found[index], other, kind)
    return found


def _renamed(block: Block, role: Role, kind: Kind | None) -> Block:
    assert block.label is not None
    return block.labelled(evolve(block.label, role=role, kind=kind))


def _first_copy(index: int, blocks: Sequence[Block], by_start: Mapping[int, int]) -> int:
    """Follow a repeat to its original; what it repeats may turn out to be a repeat itself."""
    while (label := blocks[index].label) is not None and label.of is not None:
        index = by_start[label.of]
    return index


def _repeat(block: Block, of: Passage) -> Repeat:
    assert block.label is not None
    return Repeat(block.start, block.end, Role.REPEAT, None, block.label.rule, block.text, of, block.label.likeness)


def _passage(block: Block) -> Passage:
    label = block.label
    if label is None:
        return Passage(block.start, block.end, _BODY, None, _STORY, block.text)
    if label.role is _BOILERPLATE:
        return Boilerplate(block.start, block.end, _BOILERPLATE, label.kind or Kind.OTHER, label.rule, block.text)
    return Passage(block.start, block.end, label.role, None, label.rule, block.text)
