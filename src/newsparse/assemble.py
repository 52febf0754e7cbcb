"""Step 3: labelled blocks -> Article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.model import Article, Boilerplate, Kind, Passage, Repeat, Role, Segment
from newsparse.page import Page
from newsparse.published import published

__all__ = ["assemble"]

_STORY = Label(Role.BODY, "story")
_SPACE = "white-space"
_FURTHER = {Role.STANDFIRST: (Role.BODY, None), Role.BYLINE: (Role.BOILERPLATE, Kind.CREDIT)}


def assemble(page: Page) -> Article:
    """Return the article that the labels describe; what no stage decided is body."""
    by_start = {block.start: block for block in _one_of_each(page.blocks)}
    passages = {start: _passage(block) for start, block in by_start.items() if not _repeats(block)}
    for start, block in by_start.items():
        if _repeats(block):
            passages[start] = _repeat(block, passages[_first_copy(block, by_start).start])
    found = tuple(passages[start] for start in by_start)
    return Article(
        outlet=page.outlet.name if page.outlet else None,
        headline=_first(found, Role.HEADLINE),
        standfirst=_first(found, Role.STANDFIRST),
        byline=_first(found, Role.BYLINE),
        dateline=page.dateline,
        published=published(page),
        body=tuple(passage for passage in found if passage.role is Role.BODY),
        repeats=tuple(passage for passage in found if isinstance(passage, Repeat)),
        boilerplate=tuple(passage for passage in found if isinstance(passage, Boilerplate)),
        segments=tuple(_cover(found, len(page.raw))),
    )


def _one_of_each(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, of several standfirsts or bylines, which an outlet's rule may mark, the first as such."""
    seen = set()
    for block in blocks:
        role = block.label.role if block.label else None
        if block.label and role in _FURTHER and role in seen:
            further, kind = _FURTHER[role]
            yield block.labelled(evolve(block.label, role=further, kind=kind))
        else:
            yield block
        seen.add(role)


def _repeats(block: Block) -> bool:
    return block.label is not None and block.label.of is not None


def _first_copy(block: Block, by_start: Mapping[int, Block]) -> Block:
    """Follow a repeat to its original; what it repeats may turn out to be a repeat itself."""
    while block.label is not None and block.label.of is not None:
        block = by_start[block.label.of]
    return block


def _repeat(block: Block, of: Passage) -> Repeat:
    label = block.label or _STORY
    return Repeat(block.start, block.end, Role.REPEAT, None, label.rule, block.text, of, label.likeness)


def _passage(block: Block) -> Passage:
    label = block.label or _STORY
    if label.role is Role.BOILERPLATE:
        kind = label.kind or Kind.OTHER
        return Boilerplate(block.start, block.end, label.role, kind, label.rule, block.text)
    return Passage(block.start, block.end, label.role, None, label.rule, block.text)


def _first(passages: Sequence[Passage], role: Role) -> Passage | None:
    return next((passage for passage in passages if passage.role is role), None)


def _cover(passages: Sequence[Passage], length: int) -> Iterator[Segment]:
    """Yield the passages with the white space between them."""
    position = 0
    for passage in passages:
        if passage.start > position:
            yield Segment(position, passage.start, Role.SPACE, None, _SPACE)
        yield passage
        position = passage.end
    if length > position:
        yield Segment(position, length, Role.SPACE, None, _SPACE)
