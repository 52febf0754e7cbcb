"""Labels the lines that name the author."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import regex
from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.datelines.patterns import Lazy
from newsparse.folding import behind_opening, fold_phrase
from newsparse.marks import LONGEST_BYLINE, is_by, is_byline, is_date, without_date
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.span import around_story
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import is_agency_alone, is_in_section

__all__ = [
    "PARTICLES",
    "find_byline",
    "is_name",
    "is_title",
    "label_agency",
    "label_description",
    "label_notes",
    "name_author",
]

_BYLINE = Label(Role.BYLINE, "byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "byline/second", Kind.CREDIT)
_NAME_IN_HEAD = Label(Role.BYLINE, "byline/name-in-head")
_NAME_WITH_TITLE = Label(Role.BYLINE, "byline/name-with-title")
_NAME_BELOW_BY = Label(Role.BYLINE, "byline/name-below-by")
_NOTE = Label(Role.BOILERPLATE, "byline/note", Kind.CREDIT)
_OF_AUTHOR = Label(Role.BOILERPLATE, "byline/title", Kind.CREDIT)
_AGENCY = Label(Role.BOILERPLATE, "byline/agency", Kind.CREDIT)
_BY = Label(Role.BOILERPLATE, "byline/by", Kind.CREDIT)

_REACH = 5  # lines below the headline
_MOST_NAMES, _MOST_AUTHORS = 4, 4
_MOST_NOTES = 4  # lines below the story that may be about the author
_OF_HEAD = (Kind.SHARING, Kind.CREDIT, Kind.METADATA, Kind.COMMENTS)
_MOST_OF_TITLE = 3  # words: "Executive Content Editor", but "Jane Fell Political Correspondent"
PARTICLES = frozenset(("af al bin da de degli dei del della der di do dos du el ibn la ten ter van von y zu").split())
# "Fell", "O'Hara", "McFell", "Fell-Ridge", "J.", "J.R."; neither "BBC" nor "FellReporter".
_NAME = Lazy(r"(?:Mc|Mac|[ODL]['’])?+ \p{Lu}\p{Ll}++ (?: -\p{Lu}\p{Ll}++ )*+ | (?:\p{Lu}\.)++", regex.VERBOSE)
_AND_ALONE = Lazy(r"and|&|und|et|y|e|i|en|och|og|,", regex.IGNORECASE)
_AND = regex.compile(r" (?:and|&|und|et|y|e|i|en|och|og) |, ", regex.IGNORECASE)
_IN_TOWN = regex.compile(r" in (?:\p{Lu}[\p{L}.'’-]*+ ?+){1,3}+$")
# What a paper calls its authors, alone or behind a name: "Staff Writer", "Jane Fell | Grendon correspondent"; or an account.
_TITLES = frozenset(
    (
        "writer reporter correspondent editor columnist contributor journalist critic redakteur redakteurin korrespondent "
        "korrespondentin redactor redactora periodista journaliste rédacteur rédactrice giornalista redattore redattrice "
        "jornalista repórter verslaggever verslaggeefster regioverslaggever redacteur correspondente skribent skribente "
        "journalisti toimittaja dziennikarz dziennikarka redaktor redaktorka novinář novinářka novinar novinarka "
        "újságíró jurnalist jurnalistă muhabir gazeteci wartawan jurnalis журналист журналистка корреспондент "
        "обозреватель журналіст журналістка кореспондент кореспондентка новинар новинарка δημοσιογράφος"
    ).split()
)
_SPACED = str.maketrans(dict.fromkeys(",|–·•", " "))
_WITH_TITLE = Lazy(
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

    That is a word such as "By" in front; an author's title behind the name or in the next line; what only the head of
    an article has close by, such as a date line or buttons; or a note on the author below the story. A name alone may
    be a place, a section, or the person that the story is about, who is named in the headline or in the story again.
    A byline above the headline is that of another story if there is one below.
    """
    near = range(headline + 1, min(len(blocks), headline + _REACH + 1))
    if any(blocks[index].role is Role.BYLINE for index in near):
        return
    for index in near:
        if label := _author(blocks, headline, index):
            blocks[:] = [block.labelled(_SECOND_BYLINE) if block.role is Role.BYLINE else block for block in blocks]
            blocks[index] = blocks[index].labelled(label)
            below = blocks[index + 1] if index + 1 < len(blocks) else None
            if below and is_in_doubt(below) and (_is_title(below) or _are_names(below.text)):
                blocks[index + 1] = below.labelled(_OF_AUTHOR)
            return


def _author(blocks: Sequence[Block], headline: int, index: int) -> Label | None:
    """Return the label of a line below the headline, with the date that it ends in, if it names the author."""
    block = blocks[index]
    if block.label == _SECOND_BYLINE:
        return _with_date(block)
    undecided = is_in_doubt(block) or is_in_section(block)
    if not undecided or block.prose or len(block.text) > LONGEST_BYLINE:
        return None
    if is_byline(block):
        return _with_date(block)
    text, date = without_date(block)
    if _ends_in_title(text):
        return evolve(_NAME_WITH_TITLE, date=date)
    if not _are_names(text):
        return None
    if any(map(_is_title, blocks[index + 1 : index + 2])):
        return evolve(_NAME_WITH_TITLE, date=date)
    dated = text != block.text
    return (
        evolve(_NAME_IN_HEAD, date=date) if _have_written(_names(text), blocks, headline, index, dated=dated) else None
    )


def _ends_in_title(text: str) -> bool:
    """Tell whether an author's title stands behind a name: "Jane Fell, Staff Writer"."""
    titled = _titled(text)
    return titled is not None and bool(titled["name"]) and is_name(titled["name"].strip())


def _have_written(names: Sequence[str], blocks: Sequence[Block], headline: int, index: int, *, dated: bool) -> bool:
    """Tell whether the people in a line by themselves are the authors: something beside says so, and no text is about them."""
    below = blocks[index + 1 :]
    notes = [at for at in _below_story(blocks, index) if blocks[at].opening.startswith(blocks[index].phrase)]
    if not (dated or notes or _in_head(blocks[index - 1 : index], below[:2])):
        return False
    if not any(block.is_story for block in below):
        return False
    others = [blocks[headline], *(blocks[at] for at in _undecided(blocks, index) if at not in notes)]
    return not _are_about(others, names)


def _are_about(blocks: Sequence[Block], names: Sequence[str]) -> bool:
    """Tell whether the family of one of these people is named in one of the blocks."""
    families = [name.split()[-1] for name in names]
    return any(family in block.text for block in blocks for family in families)


def _in_head(above: Sequence[Block], below: Sequence[Block]) -> bool:
    """Tell whether what only an article's head has stands right above a name or right below it, past its paper's name."""
    has_paper = any(line.text.isupper() or _are_names(line.text) for line in below[:1])
    return any(map(_is_of_head, (*above, *(below if has_paper else below[:1]))))


def _is_of_head(block: Block) -> bool:
    """Tell whether a line is sure to be a date, a dateline, a credit or a button for sharing."""
    label = block.label
    if label is None or is_in_doubt(block):
        return False
    return label.kind in _OF_HEAD or label.role is Role.DATELINE or is_date(label)


def _is_title(block: Block) -> bool:
    """Tell whether a line is what a paper calls its authors, or an author's account."""
    if not is_in_doubt(block) and not (block.label and _is_phrase_of_names(block.label)):
        return False
    return is_title(block.text)


def is_title(text: str) -> bool:
    """Tell whether a line is what a paper calls its authors, and no more: "Senior Reporter"."""
    titled = _titled(text)
    return titled is not None and titled["name"] is None


def _titled(text: str) -> regex.Match[str] | None:
    """Return the line's parts if it ends in what a paper calls its authors, which words tell at less cost than a pattern."""
    words = text.casefold().translate(_SPACED).split()[-2:]
    if len(words) > 1 and words[1].startswith("@"):
        del words[1]  # the author's account behind the title
    return _WITH_TITLE.fullmatch(text) if words and (words[-1] in _TITLES or "@" in words[-1]) else None


def _is_phrase_of_names(label: Label) -> bool:
    """Tell whether a line was taken for a shared phrase such as "Written by" or "Staff writer"."""
    return label.rule.startswith("phrases/") and label.kind in (Kind.CREDIT, Kind.METADATA)


def label_notes(blocks: list[Block], headline: int) -> None:
    """Label the author's name below the byline or below the story again, and what is said of the author there.

    That is a line that opens with the name, of somebody whom the story does not name.
    """
    near = range(max(0, headline - _REACH), min(len(blocks), headline + 1 + _REACH))
    byline = next((index for index in near if blocks[index].role is Role.BYLINE), None)
    if byline is None:
        return
    close, last = range(byline + 1, min(len(blocks), byline + 1 + _MOST_NAMES)), _below_story(blocks, byline)
    words = blocks[byline].opening.split(" ")
    lines = [index for index in (*close, *last) if blocks[index].opening.partition(" ")[0] in words]
    if not lines:  # as on most pages, and then the names need not be read
        return
    names = _names_in(blocks[byline])
    keys = tuple(map(fold_phrase, names))
    for index in lines:
        if blocks[index].label is None and blocks[index].phrase in keys:
            blocks[index] = blocks[index].labelled(_NOTE)
            _label_more_of_author(blocks, index + 1, names)
        elif index in last and any(
            block.phrase in keys for block in blocks[max(byline + 1, index - _MOST_NOTES) : index]
        ):
            _label_more_of_author(blocks, index, names)  # the name stands above, and a title or buttons between
    notes = [index for index in last if blocks[index].label is None and blocks[index].opening.startswith(keys)]
    if notes and not _are_about([blocks[at] for at in _undecided(blocks, byline) if at not in notes], names):
        for index in notes:
            blocks[index] = blocks[index].labelled(_NOTE)


def label_description(blocks: list[Block], headline: int) -> None:
    """Label the line between the author's name and the date, and its copies, if there is a standfirst above.

    It says who the author is. Without a standfirst above the name it may be the standfirst itself.
    """
    head = blocks[headline + 1 : headline + 1 + _REACH]
    name = next((index for index, block in enumerate(head) if block.role is Role.BYLINE), 0)
    if not any(block.role is Role.STANDFIRST for block in head[:name]):
        return
    if len(head) <= name + 2 or not is_date(head[name + 2].label):
        return
    phrase = head[name + 1].phrase  # of a paragraph there is none
    for index, block in enumerate(blocks):
        if phrase and block.phrase == phrase and is_in_doubt(block):
            blocks[index] = block.labelled(_OF_AUTHOR)


def label_agency(blocks: list[Block], headline: int, story: int) -> None:
    """Label the lines between the headline and the story that are an agency's name and nothing else."""
    for index in range(headline + 1, story):
        if is_in_doubt(blocks[index]) and is_agency_alone(blocks[index].text):
            blocks[index] = blocks[index].labelled(_AGENCY)


def _label_more_of_author(blocks: list[Block], index: int, names: Sequence[str]) -> None:
    """Label the line below an author's name that opens with a part of it: "Fell covers farming."."""
    words = {word for name in names for word in name.split()}
    if index < len(blocks) and blocks[index].label is None and blocks[index].text.partition(" ")[0] in words:
        blocks[index] = blocks[index].labelled(_NOTE)


def _names_in(block: Block) -> list[str]:
    """Return the names in a byline, as they are written where they are not in capitals."""
    text, _ = without_date(block)
    opening = block.opens_with
    if opening is not None and opening[1].shape == "byline":
        text = behind_opening(opening[0], text).lstrip(" :")
    return [name for name in _names(text) if is_name(name)]


def _below_story(blocks: Sequence[Block], index: int) -> list[int]:
    """Return the indices of the last lines below this one that are undecided or a credit."""
    below = range(len(blocks) - 1, index, -1)
    return list(islice((at for at in below if _may_be_note(blocks[at])), _MOST_NOTES))[::-1]


def _may_be_note(block: Block) -> bool:
    return block.label is None or block.label.kind is Kind.CREDIT


def _undecided(blocks: Sequence[Block], index: int) -> list[int]:
    return [at for at in range(index + 1, len(blocks)) if blocks[at].label is None]


def _are_names(text: str) -> bool:
    """Tell whether the line is one name or several ("Jane Fell and J. R. de la Cruz"), and no title alone."""
    if len(text) > LONGEST_BYLINE or (text.count(" ") < _MOST_OF_TITLE and _titled(text)):
        return False
    names = _names(text)
    return len(names) <= _MOST_AUTHORS and all(map(is_name, names))


def _names(text: str) -> list[str]:
    return _AND.split(_IN_TOWN.sub("", text.title() if text.isupper() else text))


def is_name(text: str) -> bool:
    """Tell whether the text is two to four names ("Jane Fell", "J. R. de la Cruz")."""
    words = text.split()
    names = [word for word in words if word not in PARTICLES]
    return 2 <= len(names) <= _MOST_NAMES and words[-1] == names[-1] and all(map(_is_one_name, names))


def _is_one_name(word: str) -> bool:
    """Tell whether it is one name: none that is glued to the next ("FellReporter")."""
    return _NAME.fullmatch(word) is not None
