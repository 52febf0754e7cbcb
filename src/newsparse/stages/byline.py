"""Labels the lines that name the author."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from newsparse.blocks import Block, Label
from newsparse.marks import is_byline, is_date
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.span import around_story
from newsparse.stages.shape import is_by_shape

__all__ = ["find_byline", "name_author"]

_LONGEST_BYLINE = 90
_BYLINE = Label(Role.BYLINE, "byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "byline/second", Kind.CREDIT)
_NAME_BESIDE_DATE = Label(Role.BYLINE, "byline/name-beside-date")
_NAME_WITH_TITLE = Label(Role.BYLINE, "byline/name-with-title")

_REACH = 5  # lines below the headline
_MOST_NAMES = 4
_PARTICLES = frozenset(
    ("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "van", "von", "y")
)
# "Fell", "O'Hara", "McFell", "Fell-Ridge", "J.", "J.R."; neither "BBC" nor "FellReporter".
_NAME = regex.compile(r"(?:Mc|Mac|[ODL]['’])?+ \p{Lu}\p{Ll}++ (?: -\p{Lu}\p{Ll}++ )*+ | (?:\p{Lu}\.)++", regex.VERBOSE)
# What a paper calls its authors, behind a name: "Jane Fell, Staff Writer", "Jane Fell | Grendon correspondent".
_TITLE = regex.compile(
    r"""(?P<name> [^,|–]++ ) [,|–] [ ]?+
    (?: \w++ [ ] ){0,3} (?: writer | reporter | correspondent | editor | columnist | contributor | journalist | critic
      | redakteur(?:in)? | korrespondent(?:in)? | redactora? | periodista | journaliste | rédact(?:eur|rice)
      | giornalista | redattore | redattrice | jornalista | repórter )""",
    regex.VERBOSE | regex.IGNORECASE,
)


def find_byline(page: Page) -> Page:
    """Label the lines that open with a word such as "By" and go on with names and nothing else."""
    blocks = list(page.blocks)
    label = _BYLINE
    for index in around_story(blocks):
        block = blocks[index]
        if block.label is None and is_byline(block):
            blocks[index] = block.labelled(label)
            label = _SECOND_BYLINE
    return page.with_blocks(blocks)


def name_author(blocks: list[Block], headline: int) -> None:
    """Label the line close below the headline that is a name, if something beside it says that it is the author's.

    That is a word such as "By" in front, an author's title behind the name, or a date line right above or below. A name alone may be a place, a
    section, or the person that the story is about, who is named in the headline or in the story again.
    """
    if any(block.label and block.label.role is Role.BYLINE for block in blocks):
        return
    for index in range(headline + 1, min(len(blocks), headline + _REACH + 1)):
        if label := _author(blocks, headline, index):
            blocks[index] = blocks[index].labelled(label)
            return


def _author(blocks: Sequence[Block], headline: int, index: int) -> Label | None:
    block = blocks[index]
    if not _is_undecided(block) or not block.phrase or block.prose or len(block.text) > _LONGEST_BYLINE:
        return None
    if is_byline(block):
        return _BYLINE
    titled = _TITLE.fullmatch(block.text)
    if titled and _is_name(titled["name"].strip()):
        return _NAME_WITH_TITLE
    if _is_name(block.text) and any(_is_date(blocks, near) for near in (index - 1, index + 1)):
        family = block.text.split()[-1]
        if not any(family in other.text for other in _around(blocks, headline, index)):
            return _NAME_BESIDE_DATE
    return None


def _around(blocks: Sequence[Block], headline: int, index: int) -> Iterator[Block]:
    yield blocks[headline]
    yield from (block for block in blocks[index + 1 :] if block.label is None)


def _is_undecided(block: Block) -> bool:
    return block.label is None or is_by_shape(block.label)


def _is_date(blocks: Sequence[Block], index: int) -> bool:
    return 0 <= index < len(blocks) and is_date(blocks[index].label)


def _is_name(text: str) -> bool:
    """Tell whether the text is two to four names ("Jane Fell", "J. R. de la Cruz")."""
    words = text.split()
    names = [word for word in words if word not in _PARTICLES]
    return 2 <= len(names) <= _MOST_NAMES and words[-1] == names[-1] and all(map(_is_one_name, names))


def _is_one_name(word: str) -> bool:
    """Tell whether it is one name: no word in capitals, none that is glued to the next ("FellReporter")."""
    return _NAME.fullmatch(word) is not None
