"""Labels the lines that name the author."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex
from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.marks import is_by, is_byline, is_date, without_date
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.span import around_story
from newsparse.stages.candidates import is_in_section
from newsparse.stages.shape import is_in_doubt

__all__ = ["find_byline", "name_author"]

_LONGEST_BYLINE = 90
_BYLINE = Label(Role.BYLINE, "byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "byline/second", Kind.CREDIT)
_NAME_BESIDE_DATE = Label(Role.BYLINE, "byline/name-beside-date")
_NAME_WITH_TITLE = Label(Role.BYLINE, "byline/name-with-title")
_NAME_BELOW_BY = Label(Role.BYLINE, "byline/name-below-by")
_OF_AUTHOR = Label(Role.BOILERPLATE, "byline/title", Kind.CREDIT)
_BY = Label(Role.BOILERPLATE, "byline/by", Kind.CREDIT)

_REACH = 5  # lines below the headline
_MOST_NAMES, _MOST_AUTHORS = 4, 4
_MOST_OF_TITLE = 3  # words: "Executive Content Editor", but "Jane Fell Political Correspondent"
_PARTICLES = frozenset(
    ("al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "la", "van", "von", "y")
)
# "Fell", "O'Hara", "McFell", "Fell-Ridge", "J.", "J.R."; neither "BBC" nor "FellReporter".
_NAME = regex.compile(r"(?:Mc|Mac|[ODL]['’])?+ \p{Lu}\p{Ll}++ (?: -\p{Lu}\p{Ll}++ )*+ | (?:\p{Lu}\.)++", regex.VERBOSE)
_AND_ALONE = regex.compile(r"and|&|und|et|y|e|i|en|och|og|,", regex.IGNORECASE)
_AND = regex.compile(r" (?:and|&|und|et|y|e|i|en|och|og) |, ", regex.IGNORECASE)
_IN_TOWN = regex.compile(r" in (?:\p{Lu}[\p{L}.'’-]*+ ?+){1,3}+$")
# What a paper calls its authors, alone or behind a name: "Staff Writer", "Jane Fell | Grendon correspondent"; or an account.
_TITLES = frozenset(
    (
        "writer reporter correspondent editor columnist contributor journalist critic redakteur redakteurin korrespondent "
        "korrespondentin redactor redactora periodista journaliste rédacteur rédactrice giornalista redattore redattrice "
        "jornalista repórter"
    ).split()
)
_SPACED = str.maketrans(dict.fromkeys(",|–·•", " "))
_WITH_TITLE = regex.compile(
    r"(?: (?P<name> [^,|–·•]++ ) [,|–·•] [ ]?+ )?+ (?: [\w-]++ [ ] ){0,3} [\w-]++ (?: [ ] @\w++ )?+ | [\w.]*+ @ [\w.]++",
    regex.VERBOSE,
)


def find_byline(page: Page) -> Page:
    """Label the lines that open with a word such as "By" and go on with names and nothing else, there or below."""
    blocks = list(page.blocks)
    label = _BYLINE
    for index in around_story(blocks):
        block = blocks[index]
        if block.label is not None and not _is_phrase_of_names(block.label):
            continue
        if label is _BYLINE and is_by(block) and index + 1 < len(blocks) and _are_names(blocks[index + 1].text):
            blocks[index] = block.labelled(_BY)
            blocks[index + 1] = blocks[index + 1].labelled(_NAME_BELOW_BY)
            _label_more_names(blocks, index + 2)
            label = _SECOND_BYLINE
        elif block.label is None and is_byline(block):
            blocks[index] = block.labelled(_with_date(block) if label is _BYLINE else label)
            label = _SECOND_BYLINE
    return page.with_blocks(blocks)


def _with_date(block: Block) -> Label:
    """Return the label of a byline with the date that it ends in: "By Jane Fell | 5 May 2021"."""
    return evolve(_BYLINE, date=without_date(block)[1])


def _label_more_names(blocks: list[Block], index: int) -> None:
    """Label the names that go on in lines of their own, each below a line such as "and"."""
    while index + 1 < len(blocks) and _AND_ALONE.fullmatch(blocks[index].text) and _are_names(blocks[index + 1].text):
        blocks[index : index + 2] = [block.labelled(_SECOND_BYLINE) for block in blocks[index : index + 2]]
        index += 2


def name_author(blocks: list[Block], headline: int) -> None:
    """Label the line close below the headline that is a name, if something beside it says that it is the author's.

    That is a word such as "By" in front, an author's title behind the name or in the next line, or a date line right
    above or below. A name alone may be a place, a section, or the person that the story is about, who is named in the
    headline or in the story again. A byline above the headline is that of another story if there is one below.
    """
    near = range(headline + 1, min(len(blocks), headline + _REACH + 1))
    if any(_names_author(blocks[index]) for index in near):
        return
    for index in near:
        if label := _author(blocks, headline, index):
            blocks[:] = [block.labelled(_SECOND_BYLINE) if _names_author(block) else block for block in blocks]
            blocks[index] = blocks[index].labelled(label)
            below = blocks[index + 1] if index + 1 < len(blocks) else None
            if below and is_in_doubt(below) and (_is_title(below) or _are_names(below.text)):
                blocks[index + 1] = below.labelled(_OF_AUTHOR)
            return


def _names_author(block: Block) -> bool:
    return block.label is not None and block.label.role is Role.BYLINE


def _author(blocks: Sequence[Block], headline: int, index: int) -> Label | None:
    block = blocks[index]
    if block.label == _SECOND_BYLINE:
        return _with_date(block)
    undecided = is_in_doubt(block) or is_in_section(block)
    if not undecided or not block.phrase or block.prose or len(block.text) > _LONGEST_BYLINE:
        return None
    if is_byline(block):
        return _with_date(block)
    text, date = without_date(block)
    titled = _titled(text)
    if titled and titled["name"] and _is_name(titled["name"].strip()):
        return evolve(_NAME_WITH_TITLE, date=date)
    if not _are_names(text):
        return None
    below = blocks[index + 1 : index + 3]
    if below and _is_title(below[0]):
        return _NAME_WITH_TITLE
    above_paper = below and (below[0].text.isupper() or _are_names(below[0].text))
    beside = (*blocks[index - 1 : index], *(below if above_paper else below[:1]))
    if text != block.text or any(map(_tells_time, beside)):
        families = [name.split()[-1] for name in _names(text)]
        if not any(family in other.text for other in _around(blocks, headline, index) for family in families):
            return evolve(_NAME_BESIDE_DATE, date=date)
    return None


def _is_title(block: Block) -> bool:
    """Tell whether a line is what a paper calls its authors, or an author's account."""
    if not is_in_doubt(block) and not (block.label and _is_phrase_of_names(block.label)):
        return False
    titled = _titled(block.text)
    return titled is not None and titled["name"] is None


def _titled(text: str) -> regex.Match[str] | None:
    """Return the line's parts if it ends in what a paper calls its authors, which words tell at less cost than a pattern."""
    words = text.casefold().translate(_SPACED).split()[-2:]
    if len(words) > 1 and words[1].startswith("@"):
        del words[1]  # the author's account behind the title
    return _WITH_TITLE.fullmatch(text) if words and (words[-1] in _TITLES or "@" in words[-1]) else None


def _is_phrase_of_names(label: Label) -> bool:
    """Tell whether a line was taken for a shared phrase such as "Written by" or "Staff writer"."""
    return label.kind in (Kind.CREDIT, Kind.METADATA) and label.rule.startswith("phrases/")


def _around(blocks: Sequence[Block], headline: int, index: int) -> Iterator[Block]:
    yield blocks[headline]
    yield from (block for block in blocks[index + 1 :] if block.label is None)


def _tells_time(block: Block) -> bool:
    """Tell whether a line is a date, or a number such as that of the minutes that the story takes to read."""
    label = block.label
    return is_date(label) or (label is not None and label.kind is Kind.METADATA and "#" in block.opening)


def _are_names(text: str) -> bool:
    """Tell whether the line is one name or several ("Jane Fell and J. R. de la Cruz"), and no title alone."""
    if len(text) > _LONGEST_BYLINE or (text.count(" ") < _MOST_OF_TITLE and _titled(text)):
        return False
    names = _names(text)
    return len(names) <= _MOST_AUTHORS and all(map(_is_name, names))


def _names(text: str) -> list[str]:
    return _AND.split(_IN_TOWN.sub("", text.title() if text.isupper() else text))


def _is_name(text: str) -> bool:
    """Tell whether the text is two to four names ("Jane Fell", "J. R. de la Cruz")."""
    words = text.split()
    names = [word for word in words if word not in _PARTICLES]
    return 2 <= len(names) <= _MOST_NAMES and words[-1] == names[-1] and all(map(_is_one_name, names))


def _is_one_name(word: str) -> bool:
    """Tell whether it is one name: none that is glued to the next ("FellReporter")."""
    return _NAME.fullmatch(word) is not None
