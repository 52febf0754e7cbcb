"""Labels what signs a story off: who worked on it, who the author is, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

import regex

from newsparse.blocks import Block, Label
from newsparse.datelines.patterns import Lazy
from newsparse.datelines.tables import agencies
from newsparse.folding import FIRST_CJK
from newsparse.marks import without_date
from newsparse.model import Kind, Role
from newsparse.page import Page, cut
from newsparse.phrases import shared_phrases
from newsparse.stages.eastern_credits import names_korean_reporters
from newsparse.stages.names import is_name
from newsparse.stages.traits import is_agency_alone

__all__ = ["label_credits"]

_REPORTERS = Label(Role.BOILERPLATE, "credits/reporters", Kind.CREDIT)
_OF_GUEST = Label(Role.BOILERPLATE, "credits/guest", Kind.CREDIT)
_CONTACT = Label(Role.BOILERPLATE, "credits/contact", Kind.CREDIT)
_INITIALS = Label(Role.BOILERPLATE, "credits/initials", Kind.CREDIT)
_AGENCY = Label(Role.BOILERPLATE, "credits/agency", Kind.CREDIT)
_THE_END = Label(Role.BOILERPLATE, "credits/the-end", Kind.METADATA)
_NAME = Label(Role.BOILERPLATE, "credits/name-in-brackets", Kind.CREDIT)
_LAST = 8  # undecided lines in which a story is signed off
_LONGEST = 400  # characters of who else worked on it
_IN_CONTACT = 60  # characters of a line
_REACH = 4  # lines from a number up to the name that it belongs to
_OF_NUMBER, _SHORTEST_NUMBER = "#+()-./ ", 7
# The end of a sentence, which "J." and "Vt." are not.
_BETWEEN = re.compile(r"(?<=[^\W\d_]{3}[.!?]) (?=\w)|(?<=[^\W\d_]{3}[.!?][\"”’)]) (?=\w)")
_AROUND = "([*_—–-"
_OPENING, _CLOSING = frozenset("(（【["), frozenset(")）")
_SOURCES = re.compile(r"(?:[a-z]{1,4}(?:/[a-z]{1,4}){0,4} )?\((?P<agencies>[^()]{2,40})\)")
# "ab/cd/efg": who wrote and who read it, in small letters.
_DESK = re.compile(r"[a-z]{2,5}(?:[-/][a-z]{2,5}){0,3}/[a-z]{2,5}/?|(?:[a-z]{2,5}/ ?){1,4}")
_LONGEST_DESK = 24
_REPORTED = " reported from "
_WORKED = re.compile(rf"{_REPORTED}| contributed (?:reporting|research|to) ")  # in a sentence above the last
_MOST_NAMED = 5  # words of people, and of places, that a sentence names
# "(jf)", "[ab/jf]", "/jf/", "JF/AB": who wrote it, and nothing else.
_BRACKETED = re.compile(r"[(\[/] ?[a-z]{2,4}(?:/[a-z]{2,4})* ?[)\]/]?|[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}")
# How a guest is told of below an opinion: "The writer is a historian.", "(The author, a judge, ...".
_GUEST = Lazy(
    r"""[(\[*–—-]*+ \s?
    (?: (?i:the) [ ] (?P<who> writer | author ) s? (?: , | [ ]
            (?: is | are | was | has | can | may | holds | heads | lives | teaches | works | writes | served ) \b )
      | (?: L['’] (?P<who> auteure? | autrice ) | De [ ] (?P<who> auteur ) | El [ ] (?P<who> autor ) | La [ ] (?P<who> autora )
          | (?P<who> Автор ) [ ] (?= — ) | (?P<who> Autor(?:ka)? ) (?= [ ] jest \b )
          | Der [ ] (?P<who> Autor ) | Die [ ] (?P<who> Autorin ) | [OA] [ ] (?P<who> autora? ) | L['’] (?P<who> autore )
        ) (?: , | — | [ ] (?: est | es | ist | é | è | is | jest ) \b )
    )""",
    regex.VERBOSE,
)
# How such a line begins, folded; nearly all lines are told by it in less time.
_GUEST_STARTS = (
    "the writer", "the author", "l'aut", "de auteur", "el autor", "la autora", "автор", "autor", "der autor",
    "die autorin", "o autor", "a autor",
)  # fmt: skip
_BEFORE_GUEST = "([*- "
# "（佐久間ひかる）", "【佐久間】", "＝佐久間ひかる", "（记者 王小明）", "[그렌던=뉴시스]": how East Asian stories are signed, or "（終わり）".
_SIGNED = Lazy(
    r"""[（(【] [\p{Han}\p{Hiragana}\p{Katakana}ー・、：\s]{1,16} [）)】]
      | 《 [\p{Han}\p{Hiragana}\p{Katakana}\p{Latin}ー・\s]{1,20} 》
      | [=＝] [\p{Han}\p{Hiragana}\s]{2,8}
      | [(\[] \p{Hangul}{2,8} \s? = \s? \p{Hangul}{2,8} [)\]]""",
    regex.VERBOSE,
)
# How copy and releases end, and what ends a text though it may part a story as well.
_END_MARK = re.compile(r"# ?# ?#|[-–—]{1,2} ?(?:30|0|(?i:ends?)) ?[-–—]{1,2}")
_END_BEHIND = re.compile(rf"[.!?…][\"”’»)]? ?(?P<mark>{_END_MARK.pattern})\Z")  # the last sentence
_NUMBER_ENDS = ("#", "#)")
_END_SIGNS = frozenset("-–—#")
_STROKES = re.compile(r"(?:[*_~=—–-] ?)+|■|□|◼|▪")
_LAST_SIGNED = 2  # undecided lines; a teaser may stand below


def label_credits(page: Page) -> Page:
    """Label, among the last lines, those who wrote or "contributed to this report", agencies, and names with their numbers.

    Further up such a line may be part of the story.
    """
    undecided = (at for at in range(len(page.blocks) - 1, -1, -1) if page.blocks[at].label is None)
    last = list(islice(undecided, _LAST))
    if last and page.blocks[last[0]].text[-1] in _END_SIGNS and (shorter := _without_end_mark(page, last[0])):
        page = shorter
    below = list(takewhile(lambda at: not page.blocks[at].prose, last))
    found = dict(
        [
            *_contributors(page.blocks, last),
            *_signatures(page.blocks, last[:_LAST_SIGNED]),
            *_contacts(page.blocks, below),
            *_desks(page.blocks, below),
            *_agencies(page.blocks, below),
            *_end_marks(page.blocks, below),
        ]
    )
    if bracketed := [at for at in last if page.blocks[at].text[-1] in _CLOSING]:
        found.update([*_rests_of_credits(page.blocks, bracketed), *_initials(page.blocks, bracketed)])
    if not found:
        return page
    return page.with_blocks(
        block.labelled(found[index]) if index in found else block for index, block in enumerate(page.blocks)
    )


def _without_end_mark(page: Page, index: int) -> Page | None:
    """Cut the mark off that stands behind the last sentence of a block: "The road is open. -0-"; None if there is none."""
    found = _END_BEHIND.search(page.blocks[index].text)
    if found is None:
        return None
    story, mark, _ = cut(page.raw, page.blocks[index], found.span("mark"))
    parts = [part for part in (story, mark and mark.labelled(_THE_END)) if part]
    return page.with_blocks([*page.blocks[:index], *parts, *page.blocks[index + 1 :]])


def _contributors(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that end in a phrase such as "contributed to this report", each with its label."""
    phrases = shared_phrases()
    for index in last:
        text = blocks[index].text
        found = phrases.closing(text)
        if found is not None and _are_names(text, found[0]):
            yield index, Label(Role.BOILERPLATE, found[1].rule, found[1].kind)


def _signatures(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that sign a story, each with its label.

    They say who reported, from where, or who the author is, of whom the story does not speak.
    """
    for index in last:
        text = blocks[index].text
        if (text[-1] >= FIRST_CJK or text[0] in _OPENING) and _SIGNED.fullmatch(text):
            yield index, _NAME
        elif names_korean_reporters(text) or (_REPORTED in text and all(map(_is_on_reporter, _BETWEEN.split(text)))):
            yield index, _REPORTERS
        elif blocks[index].opening.lstrip(_BEFORE_GUEST).startswith(_GUEST_STARTS):
            guest = _GUEST.match(text)
            if guest and not any(guest["who"].casefold() in block.opening for block in blocks[:index]):
                yield index, _OF_GUEST


def _is_on_reporter(sentence: str) -> bool:
    """Tell whether a sentence says who reported from where, and no more: "Jane Fell reported from Lima, Peru."."""
    if _REPORTED not in sentence:
        return False
    names, towns = ([word for word in part.split() if word != "and"] for part in sentence.split(_REPORTED, 1))
    are_capital = all(word[0].isupper() for word in (*names, *towns))
    return are_capital and 0 < len(names) <= _MOST_NAMED and 0 < len(towns) <= _MOST_NAMED


def _contacts(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines from a name down to a telephone number or an address, each with its label."""
    for index in last:
        if _is_number_or_address(blocks[index]):
            lines = range(_name_above(blocks, index), index + 1)
            yield from ((at, _CONTACT) for at in lines if blocks[at].label is None)


def _agencies(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that are the names of agencies and nothing else, each with its label: "(AFP)", "dpa/AFP", "MAP 6 May 2031"."""
    for index in last:
        names = blocks[index].text
        # Only what begins with an agency is read: a date takes long to find.
        if blocks[index].opening.endswith(_NUMBER_ENDS) and is_agency_alone(_first_word(names)):
            names = without_date(blocks[index])[0]
        if all(map(is_agency_alone, names.split("/"))):
            yield index, _AGENCY


def _first_word(text: str) -> str:
    return text.partition(" ")[0].rstrip(",:")


def _desks(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that are the initials of a news desk and nothing else, each with its label: "ab/cd/efg"."""
    for index in last:
        text = blocks[index].text
        if len(text) <= _LONGEST_DESK and (_DESK.fullmatch(text) or _BRACKETED.fullmatch(text)):
            yield index, _INITIALS


def _end_marks(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that say that the story ends, each with its label: "###", "-30-", or strokes in the last line."""
    for index in last:
        text = blocks[index].text
        if text[0].isalnum():  # as most are
            continue
        if _END_MARK.fullmatch(text) or (index == len(blocks) - 1 and _STROKES.fullmatch(text)):
            yield index, _THE_END


def _rests_of_credits(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines on which a credit in brackets goes on, each with its label: "(Reporting by Jane Fell" is above."""
    for index in last:
        if "(" not in blocks[index].text and "（" not in blocks[index].text:
            first = next((at for at in range(index - 1, max(-1, index - _REACH), -1) if blocks[at].label), index)
            label = blocks[first].label
            if label and label.kind is Kind.CREDIT and blocks[first].text[0] == "(" and ")" not in blocks[first].text:
                yield from ((at, label) for at in range(first + 1, index + 1))


def _initials(blocks: Sequence[Block], last: Sequence[int]) -> Iterator[tuple[int, Label]]:
    """Yield the lines that hold editors' initials and their sources, each with its label: "ab/cd (dpa, AFP)"."""
    for index in last:
        found = _SOURCES.fullmatch(blocks[index].text)
        if found and all(map(agencies().is_spelled, found["agencies"].split(", "))):
            yield index, _INITIALS


def _are_names(text: str, phrase: str) -> bool:
    """Tell whether a line that ends in a phrase has names in front of it, more or less, and where they reported from."""
    *before, last = _BETWEEN.split(text)
    words = last.split(" ")[: -1 - phrase.count(" ")]
    names = sum(word.strip(_AROUND)[:1].isupper() for word in words)
    return len(text) <= _LONGEST and 2 * names > len(words) and all(map(_WORKED.search, before))


def _is_number_or_address(block: Block) -> bool:
    text, opening = block.text, block.opening
    if "@" in text:
        return len(text) <= _IN_CONTACT and text.count(" ") < 2
    return opening[:1] in ("#", "(") and len(text) >= _SHORTEST_NUMBER and not opening.strip(_OF_NUMBER)


def _name_above(blocks: Sequence[Block], index: int) -> int:
    """Return the index of the first name in the lines close above a number; that behind the number if there is none."""
    first = index + 1
    for at in range(index - 1, max(-1, index - 1 - _REACH), -1):
        if blocks[at].prose or len(blocks[at].text) > _IN_CONTACT:
            break
        if is_name(blocks[at].text):
            first = at
    return first
