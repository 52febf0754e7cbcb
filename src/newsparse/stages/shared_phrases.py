"""Labels the lines and sections that the pages of many outlets share."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsparse.blocks import Block, Label, is_speech
from newsparse.folding import behind_opening, fold_opening, fold_phrase, is_cjk
from newsparse.model import Kind, Role
from newsparse.page import Page
from newsparse.phrases import Phrase, shared_phrases, speaking, worded
from newsparse.stages.sections import Heading, fill_sections

__all__ = ["label_shared_phrases"]

# What menus on one line are parted by: "Home | About us | Contact".
_PARTINGS = re.compile("[|·•»›/]")
_QUOTES = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", '"': '"', "「": "」"}
_QUOTED = re.compile(r'[“„][^“”]*(?:[“”]|$)|"[^"]*"')  # also what is not closed, for it goes on in the next paragraph
_LABEL_ENDS = (":", ",", " /")
_OPENS = (":", "：")  # behind a phrase for links, such as "Read more:", which alone may be a button's
_OF_NAMES = (Kind.CREDIT, Kind.RELATED)  # what is of names and headlines; and its words stand in stories too
_LABELLED = (*_OF_NAMES, Kind.LEGAL)
_NO_SENTENCE = ("(", "[", "©", "copyright", "pictured", "image caption", "media caption", "图为", "圖為")  # begins none
_LONGEST = 650  # characters of a note that may be most of a text; hardly any has more
_LONG = 28  # characters of a phrase that no sentence of a story begins with by chance


def label_shared_phrases(page: Page) -> Page:
    """Label what is boilerplate by its words alone, then what stands under a heading that is."""
    blocks = list(page.blocks)
    headings: list[Heading] = []
    whole, capitals = shared_phrases().whole, shared_phrases().capitals
    longest = max(_LONGEST, len(page.raw) // 2)  # what is longer has the story in it, all on one line
    for index, block in enumerate(page.blocks):
        phrase = _phrase_of(block, whole) if block.label is None else None
        if (
            phrase is None
            or len(block.text) > longest
            or (block.phrase in capitals and _heads_report(page.blocks, index))
        ):
            continue
        label = Label(Role.BOILERPLATE, phrase.rule, phrase.kind)
        blocks[index] = block.labelled(label)
        if phrase.shape == "section" or (phrase.kind is Kind.RELATED and block.text[-1] in _OPENS):
            headings.append(Heading(index, label))
    fill_sections(blocks, headings)
    return page.with_blocks(blocks)


def _heads_report(blocks: Sequence[Block], index: int) -> bool:
    """Tell whether a line such as "Up next" heads the end of a sports report: it is in capitals, or a sentence follows."""
    text = blocks[index].text
    return text.isupper() or (
        text[1:].islower() and any(block.ends_sentence for block in blocks[index + 1 : index + 2])
    )


def _phrase_of(block: Block, whole: Mapping[str, Phrase]) -> Phrase | None:
    """Return the phrase that makes boilerplate of a block, or of each part of it."""
    phrase = whole.get(block.phrase)
    if phrase is None and block.opens_with is not None:
        phrase = _opening(block, *block.opens_with)
    if phrase is None and block.phrase:
        phrase = _of_parts(block.text, whole)
    if phrase is None and block.inside:
        phrase = _wording(block)
    return phrase


def _opening(block: Block, written: str, phrase: Phrase) -> Phrase | None:
    """Return the phrase that a line begins with, if it is boilerplate's and nobody is quoted with it."""
    if not phrase.kind or is_speech(block.text):
        return None
    return None if block.prose and _may_be_story(block, written, phrase) else phrase


def _may_be_story(block: Block, written: str, phrase: Phrase) -> bool:
    """Tell whether a paragraph may begin with a phrase by chance, as "Photo by photo, the diver ..." does.

    So may a quote, and what goes on with a small letter behind a label. A name or a headline stands behind a phrase
    that credits or links, and a caption behind a label of this kind, but no paragraph does. Behind other phrases, but
    those about cookies and those too long for chance, boilerplate goes on in its own words.
    """
    if not block.ends_sentence or written.startswith(_NO_SENTENCE):
        return False
    if _is_quote(block):
        return True
    if written.endswith(_LABEL_ENDS):
        if behind_opening(written, block.text).lstrip(" :")[:1].islower():
            return True
        if phrase.kind in _LABELLED:
            return False
    elif phrase.kind in _OF_NAMES:
        return not block.text.startswith(written.upper())  # "PHOTO BY ADA HILL The old bridge ...", in capitals a label
    if phrase.kind is Kind.CONSENT or len(written) >= _LONG or is_cjk(written[-1]):
        return False
    behind = shared_phrases().inside(block.opening[len(written) :])
    return all(found.kind in _OF_NAMES for found in speaking(behind))


def _wording(block: Block) -> Phrase | None:
    """Return the wording that makes boilerplate of a line, unless somebody is quoted with it."""
    phrase = worded(block.opening, block.inside)
    if phrase is None or _is_quote(block):
        return None
    unquoted = _QUOTED.sub(lambda quote: "_" * len(quote[0]), block.text)
    if unquoted == block.text:
        return phrase
    opening = fold_opening(unquoted)
    return worded(opening, shared_phrases().inside(opening))


def _is_quote(block: Block) -> bool:
    return _QUOTES.get(block.text[0], "\n") in block.text[1:]


def _of_parts(text: str, whole: Mapping[str, Phrase]) -> Phrase | None:
    """Return the first part's phrase if each part of a line is one."""
    # A search for any of them takes twice the time.
    if not ("|" in text or "/" in text or "·" in text or "•" in text or "»" in text or "›" in text):
        return None
    phrases = map(whole.get, map(fold_phrase, filter(str.strip, _PARTINGS.split(text))))  # mostly the first is none
    first = next(phrases, None)
    return first if first is not None and all(phrases) else None
