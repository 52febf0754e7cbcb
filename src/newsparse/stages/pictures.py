"""Labels the credits of pictures, and captions that end in one: "The pass at night (Ada Hill/AFP)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from newsparse.blocks import SENTENCE_ENDS, Block, Label
from newsparse.datelines.tables import agencies
from newsparse.folding import fold, fold_opening
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import shared_phrases
from newsparse.stages.byline import is_name

__all__ = ["label_pictures"]

_CREDIT = Label(Role.BOILERPLATE, "pictures/credit", Kind.CREDIT)
_CAPTION = Label(Role.BOILERPLATE, "pictures/caption", Kind.CREDIT)
_LONGEST_CREDIT, _LONGEST_CAPTION = 60, 240  # characters
_LEAST_BELOW = 2  # paragraphs of the story, as its last may be signed too
_MOST_BEHIND_LABEL = 3  # words: "Photo: Ada Hill"
_BRACKETS = {")": "(", "]": "["}
_BEHIND_SENTENCE = regex.compile(r"[.!?…][\"”’»)]? (?P<credit>[^.!?…]{2,60})\Z")
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
    found = dict.fromkeys(_credits(blocks), _CREDIT)
    captions = [index for index, block in enumerate(blocks) if index not in found and _is_caption(block)]
    if captions:
        told = [index for index, block in enumerate(blocks) if block.is_story and index not in captions]
        if len(told) >= _LEAST_BELOW and len(told) > len(captions):
            found |= {index: _CAPTION for index in captions if index < told[-_LEAST_BELOW]}
    if not found:
        return page
    return page.with_blocks(
        block.labelled(found[index]) if index in found else block for index, block in enumerate(blocks)
    )


def _credits(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the indexes of the lines that are a photographer's name and whom the picture is from: "Jane Fell/AFP"."""
    for index, (_, _, _, text, _, _, _, _, _, label) in enumerate(blocks):
        if "/" in text and label is None and len(text) <= _LONGEST_CREDIT:
            name, *sources = [part.strip() for part in text.strip("([)]").split("/")]
            if is_name(name) and _is_source(sources[-1]):
                yield index


def _is_caption(block: Block) -> bool:
    """Tell whether the line is a sentence, or nearly one, with a credit behind it."""
    text = block.text
    if block.label is not None or block.ends_sentence or len(text) > _LONGEST_CAPTION:
        return False
    if text[-1] in _BRACKETS:
        start = text.rfind(_BRACKETS[text[-1]])
        return start >= 0 and _is_credit(text[start + 1 : -1], signs=text[:start].rstrip()[-1:] in SENTENCE_ENDS)
    if found := _BEHIND_SENTENCE.search(text, max(0, len(text) - _LONGEST_CREDIT)):
        is_author = is_name(found["credit"]) and _SURE_END.search(text[: found.start("credit") - 1]) is not None
        return is_author or _is_credit(found["credit"], signs=True)
    if found := _LABELLED.search(text, max(0, len(text) - _LONGEST_CREDIT)):
        return _is_labelled_credit(found["credit"]) is True
    found = _NAME_AND_AGENCY.search(text, max(0, len(text) - _LONGEST_CREDIT))
    return found is not None and agencies().is_spelled(found["agency"])


def _is_credit(text: str, *, signs: bool) -> bool:
    """Tell whether this names a picture's author or source; an agency alone does if it signs a sentence."""
    labelled = _is_labelled_credit(text)
    if labelled is not None:
        return labelled
    first, *others = _PARTING.split(text)
    return (signs and _is_source(text)) or ((is_name(first) or _is_source(first)) and any(map(_is_source, others)))


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
