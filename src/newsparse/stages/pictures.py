"""Labels the credits of pictures, and captions that end in one: "The pass at night (Ada Hill/AFP)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import regex

from newsparse.blocks import SENTENCE_ENDS, Block, Label
from newsparse.datelines.patterns import Lazy
from newsparse.datelines.tables import agencies
from newsparse.folding import FIRST_CJK, fold, fold_opening
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.stages.byline import is_name

__all__ = ["ABOVE_CREDIT", "label_pictures"]

ABOVE_CREDIT = "pictures/above-credit"

_CREDIT = Label(Role.BOILERPLATE, "pictures/credit", Kind.CREDIT)
_CAPTION = Label(Role.BOILERPLATE, "pictures/caption", Kind.CREDIT)
_CAPTION_ABOVE = Label(Role.BOILERPLATE, ABOVE_CREDIT, Kind.CREDIT)
# What a line is by itself. One that points at its picture is a caption, unless there are several.
_AUTHOR, _SURE, _SIGNED, _POINTING = "author", "sure caption", "signed", "pointing"
_SHORTEST, _LONGEST_CREDIT, _LONGEST_CAPTION = 7, 60, 240  # characters
_SHORTEST_SENTENCE = 8  # characters of a caption; "2. " is none
_LEAST_BELOW = 2  # paragraphs of the story, as its last may be signed too
_MOST_BEHIND_LABEL = 3  # words: "Photo: Ada Hill"
_OF_FIGURES = frozenset(("source", "sources", "quelle", "fuente", "fonte", "источник"))
_BRACKETS = {")": "(", "]": "[", "）": "（"}
_PICTURES = (
    "photo picture image imagen imagem immagine foto fotó fotografia fotografía bild kuva fot фото ảnh gambar 写真 사진 图 圖"
).split()
# Behind a label that says so a picture is credited even at the story's end, where others sign it.
_OF_PICTURE = Lazy(rf"(?i: {'|'.join(_PICTURES)} ) s? \.? \s? [:：／/;=＝] [^:.!?]{{2,50}} \Z", regex.VERBOSE)
_SIGN = re.compile(r"[.!?…][\"”’»)]? |\w ?: ?\w")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]? ")
# Not a short word, which may be abbreviated in front of a name, nor a question, which may be the headline's first half,
# nor a quotation, which its speaker signs.
_SURE_END = Lazy(r"(?:[^\W\d_]{5}|\d{4})\.\Z")
# A label and what is behind it; the label may be glued to the caption: "… every dayImage: Ada Hill".
_LABELLED = Lazy(r"(?:(?<=\p{Ll})|(?<= ))(?P<credit>\p{Lu}\p{L}{2,11} ?: ?[^.!?:]{3,50})\Z")
_PARTING = re.compile(r" ?/ ?| via ")
# "旧校舎に柿をつるす住民たち＝3日、高梁市": Japanese captions end in the day and the place.
_JAPANESE = Lazy(r"\p{Hiragana}[^。]* [=＝] [^=＝。]{2,30} \Z", regex.VERBOSE)
_EQUAL_SIGNS = frozenset("=＝")
_SHOT = "摄攝"  # by whom a picture was taken stands in front
_CHINESE_ENDS = _SHOT + "）)"
# "（圖／記者王小明攝）", "新华社记者 王小明 摄".
_CHINESE = Lazy(
    r"""[（(] (?: 圖 | 图 | 照片 | 資料照 | 资料图 | 翻攝 ) [^（）()]{1,30} [）)] \Z
        | (?: 社 | [报報] | [网網] ) (?: [记記]者 | [发發] )? \s? (?: \p{Han} \s? ){2,4} [摄攝] \Z""",
    regex.VERBOSE,
)
_POINTERS = "▲△▼ "  # point at the picture in front of its caption, in Korea above all
_FROM_ARCHIVE = ", File"


def label_pictures(page: Page) -> Page:
    """Label the lines that are a picture's credit and, amid the story or above it, those that end in one.

    A sentence at the story's end may be signed in the same way, and where most paragraphs are, they are news in brief.
    A page with nothing else on it has no pictures: who signs there has written to the editor.
    """
    blocks = page.blocks
    authors, captions, signed = _scan(blocks)
    above = _above_credits(blocks, authors)
    captions |= above
    sure = {index for index in captions if _OF_PICTURE.search(blocks[index].text.rstrip(")]）"))}
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
        block.labelled(labels[index]) if index in labels else block for index, block in enumerate(blocks)
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
        if sort := _sort(block):
            found[sort].add(index)
    authors, captions, pointing = found[_AUTHOR], found[_SURE], found[_POINTING]
    in_a_row = {index for index in authors if not authors.isdisjoint((index - 1, index + 1))}  # a list of names
    if len(pointing) == 1:  # several are a list
        captions |= pointing
    return authors - in_a_row, captions, found[_SIGNED]


def _sort(block: Block) -> str | None:
    """Return what a line is by itself, if it has to do with a picture."""
    text = block.text
    if "/" in text and len(text) <= _LONGEST_CREDIT and _is_photographer(text):
        return _AUTHOR
    if text[0] in _POINTERS and text.lstrip(_POINTERS)[:1] >= FIRST_CJK:
        return _POINTING
    if block.mark in SENTENCE_ENDS or not _may_end_in_credit(text):
        return None
    rest = _behind_sentence(text)
    if _ends_in_credit(text, rest):
        return _SURE
    return _SIGNED if rest and _is_signed(text, rest) else None


def _above_credits(blocks: Sequence[Block], authors: Iterable[int]) -> set[int]:
    """Return which sentences have the credit of their picture in the line below."""
    above = {index - 1 for index in authors if index > 0}
    return {index for index in above if _may_be_caption(blocks[index])}


def _may_be_caption(block: Block) -> bool:
    return block.label is None and block.ends_sentence and len(block.text) <= _LONGEST_CAPTION


def _of_pictures(blocks: Sequence[Block], signed: set[int], told: Sequence[int]) -> set[int]:
    """Return which sentences with a name or an agency behind them are captions.

    With a name they stand above the story: further down they are letters or voices. With an agency a paragraph goes on
    below, as none does below an item of news in brief, and there are fewer of them than paragraphs.
    """
    by_agency = {index for index in signed if _is_agency(_behind_sentence(blocks[index].text))}
    named = {index for index in signed - by_agency if told and index < told[0]}
    few = 3 * len(by_agency) < 2 * len(told)
    return named | {index for index in by_agency if few and _goes_on(blocks[index + 1 : index + 2])}


def _goes_on(below: Sequence[Block]) -> bool:
    """Tell whether a paragraph or what has a label stands below, and no heading of another item."""
    return any(block.prose or block.label is not None for block in below)


def _is_photographer(text: str) -> bool:
    """Tell whether a line is a photographer's name and whom the picture is from: "Jane Fell/AFP"."""
    name, *sources = [part.strip() for part in text.strip("([)]").split("/")]
    return is_name(name) and _is_source(sources[-1])


def _may_end_in_credit(text: str) -> bool:
    """Tell at little cost whether a line has any of the signs that are looked into: most have none."""
    return (
        text[-1] in _BRACKETS
        or text[-1] in _SHOT
        or " / " in text
        or "©" in text
        or (text[-1] >= FIRST_CJK and not _EQUAL_SIGNS.isdisjoint(text))
        or _has_sign(text[-_LONGEST_CREDIT:])
        or text[text.rfind(" ") + 1 :] in agencies().spellings
    )


def _has_sign(end: str) -> bool:
    """Tell whether a sentence or a label ends in this end of a line."""
    has_mark = "." in end or ":" in end or "!" in end or "?" in end or "…" in end  # as few ends have
    return has_mark and _SIGN.search(end) is not None


def _ends_in_credit(text: str, rest: str) -> bool:
    """Tell whether a line ends in a label with a name, or in a name and whom the picture is from."""
    if text[-1] in _CHINESE_ENDS and _CHINESE.search(text):
        return True
    if text[-1] >= FIRST_CJK and _JAPANESE.search(text):
        return True
    if text[-1] in _BRACKETS:
        start = text.rfind(_BRACKETS[text[-1]])
        return start >= 0 and _is_in_brackets(text[start + 1 : -1], signs=text[:start].rstrip()[-1:] in SENTENCE_ENDS)
    return (
        _is_credit(rest, signs=True)
        or _is_name_with_agency(text)
        or (" / " in text and _is_picture_agency(text.rpartition(" / ")[2]))
        or ("©" in text and _ends_in_owner(text))
        or (":" in text and _ends_in_label(text))
    )


def _ends_in_label(text: str) -> bool:
    """Tell whether a line ends in a label and a name: "The old bridge Photo: Ada Hill"."""
    found = _LABELLED.search(text, max(0, len(text) - _LONGEST_CREDIT))
    return found is not None and _is_labelled(found["credit"])


def _ends_in_owner(text: str) -> bool:
    """Tell whether a line ends in who owns its picture: "The old bridge. © Jane Fell/dpa"."""
    caption, _, owners = text.rpartition("©")
    parts = _PARTING.split(owners.strip())
    return len(caption) > _SHORTEST_SENTENCE and all(is_name(part) or _is_source(part) for part in parts)


def _is_signed(text: str, rest: str) -> bool:
    """Tell whether a line is a sentence with a name or an agency behind it."""
    name = rest.strip("()")
    return _is_agency(rest) or (is_name(name) and _SURE_END.search(text[: -len(rest) - 1]) is not None)


def _is_agency(rest: str) -> bool:
    """Tell whether this is an agency behind a sentence: "… on May 5. (AP)", "… 있다. 연합뉴스"."""
    return _is_source(rest.strip("([)]"))


def _behind_sentence(text: str) -> str:
    """Return what stands behind the last sentence of a line that does not end like one; empty if that is no sentence."""
    *sentences, rest = _SENTENCE_END.split(text[-_LONGEST_CREDIT:])
    return rest if sentences and len(text) - len(rest) >= _SHORTEST_SENTENCE else ""


def _is_credit(text: str, *, signs: bool) -> bool:
    """Tell whether this is a label and a name, or a photographer and whom the picture is from.

    Whom that is must be known, unless it signs a sentence: "(Real Madrid/England)" may say whom a player plays for.
    """
    if not text:
        return False
    if _is_labelled(text):
        return True
    if text[0].islower() or text[0].isdigit():
        return False
    source, colon, name = text.partition(":")
    if colon and is_name(name) and _is_source(source):
        return True
    first, *others = _PARTING.split(text.removesuffix(_FROM_ARCHIVE))
    if not others or not (is_name(first) or _is_source(first)):
        return False
    return any(map(_is_source, others)) or (signs and is_name(first) and others[-1][:1].isupper())


def _is_in_brackets(text: str, *, signs: bool) -> bool:
    """Tell whether this is a credit, or a word such as "photo" and an agency: "(Foto EFE)"."""
    word, _, source = text.partition(" ")
    return _is_credit(text, signs=signs) or (word.casefold().rstrip("s") in _PICTURES and _is_source(source))


def _is_labelled(text: str) -> bool:
    """Tell whether a label such as "Photo:" stands in front of a name or a source."""
    opening = shared_phrases().opening(fold_opening(text))
    if opening is None or opening[1].kind is not Kind.CREDIT or opening[0].rstrip(":") in _OF_FIGURES:
        return False
    is_short = text.count(" ") - opening[0].count(" ") <= _MOST_BEHIND_LABEL
    return is_short or any(map(_is_source, _PARTING.split(text)))


def _is_name_with_agency(text: str) -> bool:
    """Tell whether a line ends as AFP's captions do: "Ada HILL AFP"; a heading in capitals does not."""
    *_, first, last, agency = ["", "", *text.rsplit(" ", 3)]
    if text.isupper() or not first[:1].isupper():
        return False
    return len(last) > 2 and last.isupper() and agencies().is_spelled(agency)


def _is_source(name: str) -> bool:
    """Tell whether this is an agency, or what may stand alone as a picture's credit, such as "Getty Images"."""
    return agencies().is_spelled(name) or _is_picture_agency(name)


def _is_picture_agency(name: str) -> bool:
    """Tell whether this is what may stand alone as a picture's credit, and is no agency that may report."""
    phrase = shared_phrases().whole.get(fold(name))
    return phrase is not None and phrase.kind is Kind.CREDIT
