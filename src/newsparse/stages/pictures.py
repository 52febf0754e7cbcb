"""Labels the credits of pictures, and captions that end in one: "The pass at night (Ada Hill/AFP)"."""

from __future__ import annotations

import re

import regex

from newsparse.blocks import SENTENCE_ENDS, Label
from newsparse.datelines.tables import agencies
from newsparse.folding import fold, fold_opening
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.stages.byline import is_name

__all__ = ["label_pictures"]

_CREDIT = Label(Role.BOILERPLATE, "pictures/credit", Kind.CREDIT)
_CAPTION = Label(Role.BOILERPLATE, "pictures/caption", Kind.CREDIT)
_SHORTEST, _LONGEST_CREDIT, _LONGEST_CAPTION = 7, 60, 240  # characters
_SHORTEST_SENTENCE = 8  # characters of a caption; "2. " is none
_LEAST_BELOW = 2  # paragraphs of the story, as its last may be signed too
_MOST_BEHIND_LABEL = 3  # words: "Photo: Ada Hill"
_BRACKETS = {")": "(", "]": "["}
# What hardly any line has is asked first: these searches take a tenth of the others' time.
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]? ")
_CAPITALS = re.compile(r" [A-ZÀ-Þ]{3,} ")
# Not a short word, which may be abbreviated in front of a name, nor a question, which may be the headline's first half.
_SURE_END = regex.compile(r"(?:[^\W\d_]{5}|\d{4}|[\"”’»)])\.[\"”’»)]?\Z")
# A label and what is behind it; the label may be glued to the caption: "… every dayImage: Ada Hill".
_LABELLED = regex.compile(r"(?:(?<=\p{Ll})|(?<= ))(?P<credit>\p{Lu}\p{L}{2,11} ?: ?[^.!?:]{3,50})\Z")
# As AFP writes it: "Ada HILL AFP".
_NAME_AND_AGENCY = regex.compile(r"\p{Lu}[\p{L}'’-]+ \p{Lu}{3,} (?P<agency>\p{Lu}[\p{L} ]{1,20})\Z")
_PARTING = regex.compile(r" ?/ ?| via |, ")


def label_pictures(page: Page) -> Page:
    """Label the lines that are a picture's credit and, amid the story or above it, those that end in one.

    A sentence at the story's end may be signed in the same way, and where most paragraphs are, they are news in brief.
    """
    blocks = page.blocks
    found: dict[int, Label] = {}
    captions: list[int] = []
    for index, (_, _, _, text, _, _, _, mark, _, label) in enumerate(blocks):
        if label is not None or not _SHORTEST <= len(text) <= _LONGEST_CAPTION:
            continue
        if "/" in text and len(text) <= _LONGEST_CREDIT and _is_photographer(text):
            found[index] = _CREDIT
        elif mark not in SENTENCE_ENDS and _ends_in_credit(text):
            captions.append(index)
    if captions:
        told = [index for index, block in enumerate(blocks) if block.is_story and index not in captions]
        if len(told) >= _LEAST_BELOW and len(told) > len(captions):
            found |= {index: _CAPTION for index in captions if index < told[-_LEAST_BELOW]}
    if not found:
        return page
    return page.with_blocks(
        block.labelled(found[index]) if index in found else block for index, block in enumerate(blocks)
    )


def _is_photographer(text: str) -> bool:
    """Tell whether a line is a photographer's name and whom the picture is from: "Jane Fell/AFP"."""
    name, *sources = [part.strip() for part in text.strip("([)]").split("/")]
    return is_name(name) and _is_source(sources[-1])


def _ends_in_credit(text: str) -> bool:
    """Tell whether the line is a sentence, or nearly one, with a credit behind it."""
    if text[-1] in _BRACKETS:
        start = text.rfind(_BRACKETS[text[-1]])
        return start >= 0 and _is_credit(text[start + 1 : -1], signs=text[:start].rstrip()[-1:] in SENTENCE_ENDS)
    end = text[-_LONGEST_CREDIT:]
    *sentences, credit = _SENTENCE_END.split(end)
    if sentences and credit and len(text) - len(credit) >= _SHORTEST_SENTENCE and SENTENCE_ENDS.isdisjoint(credit):
        is_author = is_name(credit) and _SURE_END.search(text[: -len(credit) - 1]) is not None
        return is_author or _is_credit(credit, signs=True)
    if ":" in end and (found := _LABELLED.search(end)):
        return _is_labelled_credit(found["credit"]) is True
    found = _NAME_AND_AGENCY.search(end) if _CAPITALS.search(end) else None
    return found is not None and agencies().is_spelled(found["agency"])


def _is_credit(text: str, *, signs: bool) -> bool:
    """Tell whether this names a picture's author or source; an agency alone does if it signs a sentence."""
    if text[:1].islower() or text[:1].isdigit():
        return False
    if signs and _is_source(text):
        return True
    labelled = _is_labelled_credit(text)
    if labelled is not None or not _PARTING.search(text):
        return labelled is True
    name, _, employer = text.partition("/")
    if signs and is_name(name) and employer.strip()[:1].isupper():
        return True
    first, *others = _PARTING.split(text)
    return (is_name(first) or _is_source(first)) and any(map(_is_source, others))


def _is_labelled_credit(text: str) -> bool | None:
    """Tell whether a label such as "Photo:" stands in front of a name or a source; None if no known label does."""
    opening = shared_phrases().opening(fold_opening(text))
    if opening is None:
        return None
    is_short = text.count(" ") - opening[0].count(" ") <= _MOST_BEHIND_LABEL
    return opening[1].kind is Kind.CREDIT and (is_short or any(map(_is_source, _PARTING.split(text))))


def _is_source(name: str) -> bool:
    """Tell whether this is an agency, or what may stand alone as a picture's credit, such as "Getty Images"."""
    phrase = shared_phrases().whole.get(fold(name))
    return agencies().is_spelled(name) or (phrase is not None and phrase.kind is Kind.CREDIT)
