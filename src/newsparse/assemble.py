"""Step 3: labelled blocks -> Article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from newsparse.blocks import Block
from newsparse.model import Article, Boilerplate, Kind, Passage, Repeat, Role, Segment
from newsparse.page import Page
from newsparse.published import published

__all__ = ["assemble"]

_STORY = "story"
_WHITE = "white-space"
# Looked up once: on Python 3.11 a member of an enum takes longer to get than the rest of a loop.
_BODY, _BOILERPLATE, _SPACE = Role.BODY, Role.BOILERPLATE, Role.SPACE
_MANY = (_BODY, _BOILERPLATE, Role.REPEAT, Role.DATELINE)
# What the second standfirst or byline is, and its kind.
_FURTHER = ((Role.STANDFIRST, Role.BODY, None), (Role.BYLINE, Role.BOILERPLATE, Kind.CREDIT))


def assemble(page: Page) -> Article:
    """Return the article that the labels describe; what no stage decided is body."""
    found = _passages(page.blocks)
    rare = {passage.role: passage for passage in reversed(found) if passage.role not in _MANY}
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
        segments=tuple(_cover(found, len(page.raw))),
    )


def _passages(blocks: Sequence[Block]) -> list[Passage]:
    """Return a passage for each block; those that others repeat are made first."""
    blocks = _one_of_each(blocks)
    if not any(map(_repeats, blocks)):
        return [_passage(block) for block in blocks]
    by_start = {block.start: block for block in blocks}
    passages = {start: _passage(block) for start, block in by_start.items() if not _repeats(block)}
    for start, block in by_start.items():
        if _repeats(block):
            passages[start] = _repeat(block, passages[_first_copy(block, by_start).start])
    return [passages[start] for start in by_start]


def _one_of_each(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, of several standfirsts or bylines, which an outlet's rule may mark, the first as such."""
    found = list(blocks)
    for role, other, kind in _FURTHER:
        marked = [
            (index, block.label) for index, block in enumerate(blocks) if block.label and block.label.role is role
        ]
        for index, label in marked[1:]:
            found[index] = found[index].labelled(evolve(label, role=other, kind=kind))
    return found


def _repeats(block: Block) -> bool:
    return block.label is not None and block.label.of is not None


def _first_copy(block: Block, by_start: Mapping[int, Block]) -> Block:
    """Follow a repeat to its original; what it repeats may turn out to be a repeat itself."""
    while block.label is not None and block.label.of is not None:
        block = by_start[block.label.of]
    return block


def _repeat(block: Block, of: Passage) -> Repeat:
    assert block.label is not None
    return Repeat(block.start, block.end, Role.REPEAT, None, block.label.rule, block.text, of, block.label.likeness)


def _passage(block: Block) -> Passage:
    label = block.label
    if label is None:
        return Passage(block.start, block.end, _BODY, None, _STORY, block.text)
    if label.role is _BOILERPLATE:
        return Boilerplate(block.start, block.end, label.role, label.kind or Kind.OTHER, label.rule, block.text)
    return Passage(block.start, block.end, label.role, None, label.rule, block.text)


def _cover(passages: Sequence[Passage], length: int) -> Iterator[Segment]:
    """Yield the passages with the white space between them."""
    position = 0
    for passage in passages:
        if passage.start > position:
            yield Segment(position, passage.start, _SPACE, None, _WHITE)
        yield passage
        position = passage.end
    if length > position:
        yield Segment(position, length, _SPACE, None, _WHITE)
