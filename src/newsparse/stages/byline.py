"""Labels the lines that name the author."""

from __future__ import annotations

from collections.abc import Sequence

import regex
from attrs import evolve

from newsparse.blocks import Block, Label
from newsparse.datelines.patterns import Lazy
from newsparse.folding import fold_phrase
from newsparse.marks import LONGEST_BYLINE, UNLABELLED, is_by, is_byline, is_date, without_date
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.span import around_story
from newsparse.stages.author_notes import OF_AUTHOR, REACH, are_about, below_story, rest_of_story
from newsparse.stages.eastern_credits import names_korean_reporters
from newsparse.stages.names import are_names, ends_in_title, is_title, name_beside_date, names_of, signers_of
from newsparse.stages.shape import is_in_doubt
from newsparse.stages.traits import is_agency_alone, is_in_section

__all__ = ["find_byline", "label_agency", "name_author", "name_author_beside_date"]

_BYLINE = Label(Role.BYLINE, "byline")
_SECOND_BYLINE = Label(Role.BOILERPLATE, "byline/second", Kind.CREDIT)
_NAME_IN_HEAD = Label(Role.BYLINE, "byline/name-in-head")
_NAME_WITH_TITLE = Label(Role.BYLINE, "byline/name-with-title")
_NAME_BESIDE_DATE = Label(Role.BYLINE, "byline/name-beside-date")
_NAME_BELOW_BY = Label(Role.BYLINE, "byline/name-below-by")
_NAME_ABOVE_PAPER = Label(Role.BYLINE, "byline/name-above-paper")
_AGENCY = Label(Role.BOILERPLATE, "byline/agency", Kind.CREDIT)
_BY = Label(Role.BOILERPLATE, "byline/by", Kind.CREDIT)

# "[山田太郎，Grendon]", as Japanese magazines name who wrote it, and for whom.
_OPENING = ("[", "［")
_BRACKETED = Lazy(
    r"[\[［] [\p{Han}\p{Hiragana}\p{Katakana}ー・\s]{2,20} [，,、] [^\[\]［］。]{2,25} [\]］]", regex.VERBOSE
)

_FEWEST_OF_HEADLINE = 5  # words; menus have names above the outlet's, too
_DEEPEST = 40  # lines from the top
_PARTICLE = 4  # letters of a word that has no capital in a headline where the others have one
_OF_HEAD = (Kind.SHARING, Kind.CREDIT, Kind.METADATA, Kind.COMMENTS)
_AND_ALONE = Lazy(r"and|&|und|et|y|e|i|en|och|og|,", regex.IGNORECASE)


def find_byline(page: Page) -> Page:
    """Label the lines that open with a word such as "By" and go on with names and nothing else, there or below.

    The paper whose name stands alone below the first of them is kept, for it may be the outlet.
    """
    blocks = list(page.blocks)
    label = _BYLINE
    first = len(blocks)
    for index in around_story(blocks):
        block = blocks[index]
        if block.label is not None and not _is_phrase_of_names(block.label):
            continue
        if label is _BYLINE and is_by(block) and index + 1 < len(blocks) and _are_authors(blocks[index + 1].text):
            blocks[index] = block.labelled(_BY)
            blocks[index + 1] = blocks[index + 1].labelled(_NAME_BELOW_BY)
            _label_more_names(blocks, index + 2)
            label, first = _SECOND_BYLINE, index + 1
        elif block.label is None and is_byline(block):
            blocks[index] = block.labelled(_with_date(block) if label is _BYLINE else label)
            label, first = _SECOND_BYLINE, min(first, index)
    if page.outlet is not None and label is _BYLINE:
        _label_name_above_paper(blocks, page.outlet.title)
    page = page.with_blocks(blocks)
    paper = _paper_below(blocks, first) if page.outlet is None else None
    return page if paper is None else evolve(page, paper=paper)


def _are_authors(text: str) -> bool:
    """Tell whether a line is people's names, or an agency or a desk in their place."""
    return are_names(text) or is_agency_alone(text)


def _paper_below(blocks: Sequence[Block], byline: int) -> str | None:
    """Return the name of a paper or an agency that stands alone below a byline: whose the story is, where others print it."""
    below = "".join(block.text for block in blocks[byline + 1 : byline + 2])
    return below if is_agency_alone(below) else None


def _label_name_above_paper(blocks: list[Block], title: str) -> None:
    """Label the name between what may be the headline and the outlet's own name, above the story's first paragraph."""
    at = next((index for index, block in enumerate(blocks[:_DEEPEST]) if block.text == title), 0)
    if at < 2 or any(block.is_story for block in blocks[:at]):
        return
    above, name = blocks[at - 2 : at]
    if above.label is None and above.words >= _FEWEST_OF_HEADLINE and name.label is None and are_names(name.text):
        blocks[at - 1] = name.labelled(_NAME_ABOVE_PAPER)


def _with_date(block: Block) -> Label:
    """Return the label of a byline with the date that it ends in: "By Jane Fell | 5 May 2021"."""
    return evolve(_BYLINE, date=without_date(block)[1])


def _label_more_names(blocks: list[Block], index: int) -> None:
    """Label the names that go on in lines of their own, each below a line such as "and"."""
    while index + 1 < len(blocks) and _AND_ALONE.fullmatch(blocks[index].text) and are_names(blocks[index + 1].text):
        blocks[index : index + 2] = [block.labelled(_SECOND_BYLINE) for block in blocks[index : index + 2]]
        index += 2


def name_author(blocks: list[Block], headline: int) -> bool:
    """Label the line close below the headline that is a name, if something beside it says that it is the author's.

    That is a word such as "By" in front; an author's title behind the name or in the next line; what only the head of
    an article has close by, such as a date line or buttons; or a note on the author below the story. A name alone may
    be a place, a section, or the person that the story is about, who is named in the headline or in the story again.
    A byline above the headline is that of another story if there is one below.

    Returns:
        Whether a line there names the author.
    """
    near = range(headline + 1, min(len(blocks), headline + REACH + 1))
    named = next((index for index in near if blocks[index].role is Role.BYLINE), None)
    if named is not None:
        for title in blocks[named + 1 : named + 2]:
            if len(title.text) <= LONGEST_BYLINE and is_in_doubt(title) and _is_title(title):
                blocks[named + 1] = title.labelled(OF_AUTHOR)
        return True
    for index in near:
        if label := _author(blocks, headline, index):
            blocks[:] = [block.labelled(_SECOND_BYLINE) if block.role is Role.BYLINE else block for block in blocks]
            blocks[index] = blocks[index].labelled(label)
            below = blocks[index + 1] if index + 1 < len(blocks) else None
            if below and is_in_doubt(below) and (_is_title(below) or are_names(below.text)):
                blocks[index + 1] = below.labelled(OF_AUTHOR)
            return True
    return False


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
    if ends_in_title(text) or names_korean_reporters(text) or (text[:1] in _OPENING and _BRACKETED.fullmatch(text)):
        return evolve(_NAME_WITH_TITLE, date=date)
    if _is_signed(text, blocks, headline, index):
        return evolve(_NAME_IN_HEAD, date=date)
    if not are_names(text) or _are_buttons(text):
        return None
    if any(map(_is_title, blocks[index + 1 : index + 2])):
        return evolve(_NAME_WITH_TITLE, date=date)
    dated = text != block.text
    return (
        evolve(_NAME_IN_HEAD, date=date)
        if _have_written(names_of(text), blocks, headline, index, dated=dated)
        else None
    )


def name_author_beside_date(blocks: list[Block], headline: int) -> None:
    """Label the date line close below the headline as the byline if it names the author, where no other line does.

    The name stands behind "by", or is parted from the date by a sign, and then the story is not about its bearer.
    """
    for index, block in enumerate(blocks[headline + 1 : headline + REACH + 1], headline + 1):
        if block.label is not None and block.label.rule == UNLABELLED and _names_author(blocks, headline, index):
            blocks[index] = block.labelled(evolve(_NAME_BESIDE_DATE, date=block.label.date))
            return


def _names_author(blocks: Sequence[Block], headline: int, index: int) -> bool:
    """Tell whether a date line names who wrote the story."""
    name, behind_by = name_beside_date(blocks[index].text)
    if name is None or is_agency_alone(name):
        return False
    if behind_by:
        return True
    notes = [at for at in below_story(blocks, index) if blocks[at].opening.startswith(fold_phrase(name))]
    return not are_about([blocks[headline], *rest_of_story(blocks, index, notes)], [name])


def _is_signed(text: str, blocks: Sequence[Block], headline: int, index: int) -> bool:
    """Tell whether a line is signed, as "Jane Fell in Grendon" is, by people whom no text is about.

    Where every word of a headline has a capital, "Rain Expected in Grendon" looks the same.
    """
    signers = signers_of(text)
    if signers is None or not any(word.islower() and len(word) > _PARTICLE for word in blocks[headline].text.split()):
        return False
    rest = rest_of_story(blocks, index, ())
    return any(block.is_story for block in rest) and not are_about([blocks[headline], *rest], signers)


def _have_written(names: Sequence[str], blocks: Sequence[Block], headline: int, index: int, *, dated: bool) -> bool:
    """Tell whether the people in a line by themselves are the authors: something beside says so, and no text is about them."""
    below = blocks[index + 1 :]
    keys = tuple(map(fold_phrase, names))
    notes = [at for at in below_story(blocks, index) if blocks[at].opening.startswith(keys)]
    if not (dated or notes or _in_head(blocks[index - 1 : index], below[:2])):
        return False
    if not any(block.is_story for block in below):
        return False
    return not are_about([blocks[headline], *rest_of_story(blocks, index, notes)], names)


def _are_buttons(text: str) -> bool:
    """Tell whether each word is a button by itself: "Twitter Facebook Email"."""
    whole = shared_phrases().whole
    return all(map(whole.get, text.casefold().split()))


def _in_head(above: Sequence[Block], below: Sequence[Block]) -> bool:
    """Tell whether what only an article's head has stands right above a name or right below it, past its paper's name."""
    has_paper = any(line.text.isupper() or are_names(line.text) for line in below[:1])
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


def _is_phrase_of_names(label: Label) -> bool:
    """Tell whether a line was taken for a shared phrase such as "Written by" or "Staff writer"."""
    return label.is_of_phrase and label.kind in (Kind.CREDIT, Kind.METADATA)


def label_agency(blocks: list[Block], headline: int, story: int) -> None:
    """Label the lines between the headline and the story that are an agency's name and nothing else."""
    for index in range(headline + 1, story):
        if is_in_doubt(blocks[index]) and is_agency_alone(blocks[index].text):
            blocks[index] = blocks[index].labelled(_AGENCY)
