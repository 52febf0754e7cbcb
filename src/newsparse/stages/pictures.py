"""Labels the credits of pictures, and captions that end in one: "The pass at night (Ada Hill/AFP)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsparse.blocks import SENTENCE_ENDS, Block, Label
from newsparse.folding import FIRST_CJK, fold_phrase
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.stages.eastern_credits import is_korean_owner
from newsparse.stages.picture_credits import (
    LONGEST_CREDIT,
    behind_sentence,
    ends_in_credit,
    is_agency,
    is_of_picture,
    is_person,
    is_signed,
    is_source,
    may_end_in_credit,
)
from newsparse.stages.traits import is_told

__all__ = ["ABOVE_CREDIT", "label_pictures"]

ABOVE_CREDIT = "pictures/above-credit"

_CREDIT = Label(Role.BOILERPLATE, "pictures/credit", Kind.CREDIT)
_CAPTION = Label(Role.BOILERPLATE, "pictures/caption", Kind.CREDIT)
_CAPTION_ABOVE = Label(Role.BOILERPLATE, ABOVE_CREDIT, Kind.CREDIT)
# What a line is by itself. One that points at its picture is a caption, unless there are several.
_AUTHOR, _SURE, _SIGNED, _POINTING = "author", "sure caption", "signed", "pointing"
_SHORTEST, _LONGEST_CAPTION = 7, 240  # characters
_LONG_CAPTION, _LONGEST_OPEN_CAPTION = 9, 140  # words; characters, if no full stop ends it
_LONGEST_TITLE = 60  # characters
_FEWEST_ABOVE_OWNERS = 7  # words of the caption
_DATELINE = Role.DATELINE
_CREDITS = Kind.CREDIT  # a member of an enum takes long to get on Python 3.11
_BUTTONS = frozenset(("hide caption", "toggle caption", "show caption"))
# What stands above a caption for those who do not see the picture, or to make it larger.
_PLACES = frozenset(
    (
        "image",
        "photo",
        "picture",
        "enlarge this image",
        "open image in gallery",
        "view image in fullscreen",
        "open image in fullscreen",
    )
)
_LEAST_BELOW = 2  # paragraphs of the story, as its last may be signed too
_POINTERS = "▲△▼ "  # point at the picture in front of its caption, in Korea above all
_HEAD = 12  # lines in which a paper names itself
# What papers are called.
_PAPERS = frozenset(
    (
        "Advertiser Advocate Argus Banner Bee Bulletin Chronicle Citizen Courier Democrat Dispatch Eagle Echo Enterprise "
        "Examiner Express Gazette Globe Guardian Herald Independent Inquirer Journal Leader Ledger Mail Mercury Messenger "
        "Mirror Monitor News Observer Post Press Record Recorder Register Reporter Republic Republican Review Sentinel "
        "Standard Star Sun Telegram Telegraph Times Tribune Union Voice World"
    ).split()
)
_MOST_OF_MASTHEAD = 5  # words


def label_pictures(page: Page) -> Page:
    """Label the lines that are a picture's credit and, amid the story or above it, those that end in one.

    A sentence at the story's end may be signed in the same way, and where most paragraphs are, they are news in brief.
    A page with nothing else on it has no pictures: who signs there has written to the editor.
    """
    blocks = page.blocks
    authors, captions, signed = _scan(blocks)
    credited = [index for index, block in enumerate(blocks) if block.label is not None and block.label.kind is _CREDITS]
    beside, sentences = _beside_labelled(blocks, credited)
    above = _above_credits(blocks, authors) | sentences
    captions |= above | beside | _printed_twice(page)
    sure = {index for index in captions if is_of_picture(blocks[index].text)} | set(_in_places(blocks, credited))
    if captions or signed:
        found = captions | signed
        told = [index for index, block in enumerate(blocks) if block.is_story and index not in found]
        if page.is_labelled():
            captions |= _of_pictures(blocks, signed, told)
        captions = {index for index in captions if index < told[-_LEAST_BELOW]} if len(told) >= _LEAST_BELOW else set()
    captions |= sure
    if not authors and not captions:
        return page
    labels = {**dict.fromkeys(authors, _CREDIT), **dict.fromkeys(captions, _CAPTION)}
    labels |= dict.fromkeys(captions & above, _CAPTION_ABOVE)
    return page.with_blocks(
        [block.labelled(labels[index]) if index in labels else block for index, block in enumerate(blocks)]
    )


def _scan(blocks: Sequence[Block]) -> tuple[set[int], set[int], set[int]]:
    """Return which lines are credits, which are captions with a sure credit, and which end in a name or an agency."""
    found: dict[str, set[int]] = defaultdict(set)
    for index, block in enumerate(blocks):
        text = block.text
        if block.label is not None or not _SHORTEST <= len(text) <= _LONGEST_CAPTION:
            continue
        if block.mark in SENTENCE_ENDS and "/" not in text and text[0] not in _POINTERS:
            continue  # as most lines
        if sort := _sort(block, blocks):
            found[sort].add(index)
    authors, captions, pointing = found[_AUTHOR], found[_SURE], found[_POINTING]
    in_a_row = {index for index in authors if not authors.isdisjoint((index - 1, index + 1))}  # a list of names
    if len(pointing) == 1:  # several are a list
        captions |= pointing
    return authors - in_a_row, captions, found[_SIGNED]


def _sort(block: Block, blocks: Sequence[Block]) -> str | None:
    """Return what a line is by itself, if it has to do with a picture."""
    text = block.text
    if len(text) <= LONGEST_CREDIT and (
        ("/" in text and _is_photographer(text, blocks)) or (text[:3].isupper() and _is_name_and_paper(text))
    ):
        return _AUTHOR
    points = text[0] in _POINTERS and text.lstrip(_POINTERS)[:1] >= FIRST_CJK
    if (points or block.mark not in SENTENCE_ENDS) and may_end_in_credit(text):
        rest = behind_sentence(text)
        if ends_in_credit(text, rest):
            return _SURE
        if not points and rest and is_signed(text, rest):
            return _SIGNED
    return _POINTING if points else None


def _above_credits(blocks: Sequence[Block], authors: Iterable[int]) -> set[int]:
    """Return which sentences have the credit of their picture in the line below."""
    above = {index - 1 for index in authors if index > 0}
    return {index for index in above if _may_be_caption(blocks[index])}


def _printed_twice(page: Page) -> set[int]:
    """Return the lines below the dateline that say what a picture shows, for those who do not see it and as its caption.

    Above the dateline it is the headline that stands twice.
    """
    if page.dateline is None:
        return set()
    blocks = page.blocks
    begun = next(index for index, block in enumerate(blocks) if block.role is _DATELINE)
    twice = [index for index in range(begun + 1, len(blocks) - 1) if blocks[index].text == blocks[index + 1].text]
    return {same for index in twice if _is_open_caption(blocks[index]) for same in (index, index + 1)}


def _beside_labelled(blocks: Sequence[Block], credited: Sequence[int]) -> tuple[set[int], set[int]]:
    """Return which lines beside what other stages have called a credit are captions, and which are sentences above it.

    One with a button such as "hide caption" below has its caption above. So have those that say whose the picture is, as
    "Image: Ada Hill/AFP" does, and Korean ones in brackets; above the others a paragraph may stand, and then the caption below. It is a long line
    without a full stop, for a subheading may stand there, too.
    """
    captions: set[int] = set()
    sentences: set[int] = set()
    begun = next((index for index, block in enumerate(blocks) if block.is_story), len(blocks)) if credited else 0
    for index in credited:
        credit = blocks[index]
        if len(credit.text) > LONGEST_CREDIT or not 0 < index < len(blocks) - 1:
            continue
        above, below = blocks[index - 1], blocks[index + 1]
        if below.phrase in _BUTTONS:
            if credit.phrase not in _BUTTONS and above.label is None and len(above.text) <= _LONGEST_CAPTION:
                captions.add(index - 1)
        elif is_korean_owner(credit.text):
            if index > 1 and _is_title(above) and is_told(blocks[index - 2]):
                captions.add(index - 1)
        elif is_of_picture(credit.text):
            if found := _open_captions_above(blocks, index):
                captions |= found
            elif _may_be_short_caption(blocks, index - 1, begun) and _names_owners(credit.text, blocks):
                sentences.add(index - 1)
        elif is_source(credit.text) and _is_open_caption(below) and is_told(above):
            captions.add(index + 1)
    return captions, sentences


def _in_places(blocks: Sequence[Block], credited: Iterable[int]) -> Iterator[int]:
    """Yield which lines have "Image" or "Enlarge this image" above and a credit below."""
    for index in credited:
        if index < 2 or blocks[index].phrase in _PLACES:
            continue
        place, caption = blocks[index - 2 : index]
        is_place = place.label is not None and place.phrase in _PLACES
        if is_place and caption.label is None and len(caption.text) <= _LONGEST_CAPTION:
            yield index - 1


def _open_captions_above(blocks: Sequence[Block], credit: int) -> set[int]:
    """Return the caption above a credit, which has no full stop and a paragraph above.

    Where the credit names owners the caption may be shorter, and have above it what says the same to those who do not
    see the picture; elsewhere two lines may be another article's headline and standfirst.
    """
    fewest, most = (_FEWEST_ABOVE_OWNERS, 2) if _names_owners(blocks[credit].text, blocks) else (_LONG_CAPTION, 1)
    for index in range(credit - 1, max(0, credit - 1 - most), -1):
        if not _is_open_caption(blocks[index], fewest):
            break
        if is_told(blocks[index - 1]):
            return set(range(index, credit))
        fewest = _LONG_CAPTION
    return set()


def _may_be_short_caption(blocks: Sequence[Block], index: int, begun: int) -> bool:
    """Tell whether a line is a short sentence, and not one of several short lines that the story is told in."""
    above = blocks[index - 1] if index - 1 > begun else None
    is_told_in_short = above is not None and above.label is None and not above.prose
    return _may_be_caption(blocks[index]) and not blocks[index].prose and not is_told_in_short


def _names_owners(text: str, blocks: Sequence[Block]) -> bool:
    owners = text.partition(":")[2]
    return "/" in owners and _is_photographer(owners, blocks)


def _is_open_caption(block: Block, fewest: int = _LONG_CAPTION) -> bool:
    text = block.text
    is_line = block.label is None and not block.ends_sentence and len(text) <= _LONGEST_OPEN_CAPTION
    return is_line and text[0].isalpha() and text[-1].isalnum() and block.words >= fewest


def _is_title(block: Block) -> bool:
    """Tell whether a line may be the title of a Korean picture, which stands above its credit."""
    is_line = block.label is None and not block.ends_sentence and block.text[0].isalnum()
    return is_line and len(block.text) <= _LONGEST_TITLE


def _may_be_caption(block: Block) -> bool:
    return block.label is None and block.ends_sentence and len(block.text) <= _LONGEST_CAPTION


def _of_pictures(blocks: Sequence[Block], signed: set[int], told: Sequence[int]) -> set[int]:
    """Return which sentences with a name or an agency behind them are captions.

    With a name they stand above the story: further down they are letters or voices. With an agency a paragraph goes on
    below, as none does below an item of news in brief, and there are fewer of them than paragraphs.
    """
    by_agency = {index for index in signed if is_agency(behind_sentence(blocks[index].text))}
    named = {index for index in signed - by_agency if told and index < told[0]}
    few = 3 * len(by_agency) < 2 * len(told)
    return named | {index for index in by_agency if few and _goes_on(blocks[index + 1 : index + 2])}


def _goes_on(below: Sequence[Block]) -> bool:
    """Tell whether a paragraph or what has a label stands below, and no heading of another item."""
    return any(block.prose or block.label is not None for block in below)


def _is_photographer(text: str, blocks: Sequence[Block]) -> bool:
    """Tell whether a line is a photographer's name and whom the picture is from: "Jane Fell/AFP", "Jane Fell / Ledger"."""
    name, *sources = [part.strip() for part in text.strip("([)]").split("/")]
    return is_person(name) and (is_source(sources[-1]) or _is_paper(sources[-1], blocks))


def _is_name_and_paper(text: str) -> bool:
    """Tell whether a line is a photographer's name in capitals and a paper's: "JANE FELL, Grendon Ledger"."""
    name, comma, paper = text.partition(", ")
    words = paper.split()
    return comma != "" and name.isupper() and len(words) > 1 and words[-1] in _PAPERS and is_person(name)


def _is_paper(source: str, blocks: Sequence[Block]) -> bool:
    """Tell whether a masthead ends in these words, as the "Grendon County Ledger" does in "Ledger"."""
    key = fold_phrase(source)
    return bool(key) and any(
        "/" not in block.text and f" {block.phrase}".endswith(f" {key}") and block.words <= _MOST_OF_MASTHEAD
        for block in blocks[:_HEAD]
    )
