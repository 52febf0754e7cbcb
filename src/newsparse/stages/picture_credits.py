"""Tells whether a line ends in the credit of a picture: "The pass at night (Ada Hill/AFP)"."""

from __future__ import annotations

import re
from functools import cache

import regex

from newsparse.blocks import SENTENCE_ENDS
from newsparse.datelines.patterns import Lazy
from newsparse.datelines.tables import agencies
from newsparse.folding import FIRST_CJK, fold, fold_opening, fold_phrase
from newsparse.model import Kind
from newsparse.phrases import shared_phrases
from newsparse.stages.eastern_credits import (
    ends_in_eastern_credit,
    is_korean_signature,
    is_of_eastern_picture,
    may_end_in_eastern_credit,
)
from newsparse.stages.names import PARTICLES, is_name

__all__ = [
    "LONGEST_CREDIT",
    "behind_sentence",
    "ends_in_credit",
    "is_agency",
    "is_of_picture",
    "is_person",
    "is_signed",
    "is_source",
    "may_end_in_credit",
]

LONGEST_CREDIT = 60  # characters
_LONGEST_LABEL = 15  # characters, with what stands around it
_SHORTEST_SENTENCE = 8  # characters of a caption; "2. " is none
_LONG_WORD, _FEWEST_LONG = 4, 4  # letters; words
_MOST_BEHIND_LABEL = 3  # words: "Photo: Ada Hill"
_SMALL = PARTICLES | frozenset(("and", "by", "des", "di", "en", "et", "for", "of", "the", "und", "&"))  # amid a name
_MOST_BEHIND_SIGN = 6  # spaces: ": Ada Hill / AFP via Getty Images"
_MOST_OF_OWNER = 4  # words: "Grendon Old Mill Trust"
_OF_FIGURES = frozenset(("source", "sources", "quelle", "fuente", "fonte", "источник"))
_BRACKETS = {")": "(", "]": "[", "）": "（", "】": "【"}
_PICTURES = (
    "photo picture image imagen imagem immagine foto fotó fotografia fotografía bild kuva fot фото ảnh gambar 写真 사진 图 圖"
).split()
# Behind a label that says so a picture is credited even at the story's end, where others sign it.
_OF_PICTURE = Lazy(rf"(?i: {'|'.join(_PICTURES)} ) s? \.? \s? [:：／/;=＝] [^:.!?]{{2,50}} \Z", regex.VERBOSE)
# In front of a name without a colon: "Foto Ada Hill", "[Photo/Xinhua]". "Picture", "image" and "Bild" are names, too:
# "Picture House", "Image Comics", "Bild Zeitung".
_IN_FRONT = frozenset(
    "photo photos foto fotos fotó fot fotografía fotoğraf beeld courtesy фото φωτ φωτο φωτό फोटो 图 圖".split()
)
_BEHIND = frozenset(("photo", "photos", "foto"))  # "Ada Hill photo"
_WORD_AND_OWNER = Lazy(r"(?P<word> [\p{L}\p{M}]++ ) (?: [.;]?+ \s | \s?+ [/／-] \s?+ ) (?P<owner> .++ )", regex.VERBOSE)
# Where a sentence or a label ends.
_SIGN = re.compile(r"[.!?…।۔:](?:(?<!:)[\"”’»)]? |(?:(?<=\S:)|(?<=\S :)) ?\S)")  # a class in front is found fast
# Not behind an initial or a label that is cut short, with which the name goes on: "Photo by J. Fell", "Fot. Ada Hill".
_SENTENCE_END = re.compile(
    r"""[.!?…।۔。]  # in front, as it is found faster than what stands behind it is ruled out
        (?: (?<= 。 ) [ ]? | [ ] (?= [(\[] ) | (?<! [\s/(:] [^\W\d_] [.] ) (?<! \b [Ff]ot [.] ) ["”’»)]? [ ] )""",
    re.VERBOSE,
)
_PARTED_BY_STROKES = re.compile(r" [|/] ")
_PARTED = re.compile(r" [/|•·—–-] ?")
_IN_FRONT_OF_REST = "/|•·—–- "
# Not a short word, which may be abbreviated in front of a name, nor a question, which may be the headline's first half,
# nor a quotation, which its speaker signs.
_SURE_END = Lazy(r"(?:[^\W\d_]{5}|\d{4})\.\Z")
# A label and what is behind it; the label may be glued to the caption: "… every dayImage: Ada Hill".
_LABELLED = Lazy(
    r"""(?: (?<= \p{Ll} ) | (?<= [\s/|] ) )
        (?P<credit> [\p{Lu}\p{Lo}] [\p{L}\p{M}]{1,11} \s? [:=＝] \s? [^!?:。]{3,50} ) \Z""",
    regex.VERBOSE,
)
_PARTING = re.compile(r" ?/ ?| via | [|-] ")
_OWNERS = re.compile("[©ⓒ]")
_FROM_ARCHIVE = ", File"


def may_end_in_credit(text: str) -> bool:
    """Tell at little cost whether a line has any of the signs that are looked into: most have none."""
    end, last = text[-1], text[text.rfind(" ") + 1 :]
    return (
        end in _BRACKETS
        or (end >= FIRST_CJK and may_end_in_eastern_credit(text))
        or " /" in text
        or "|" in text
        or "©" in text
        or _SIGN.search(text[-LONGEST_CREDIT:]) is not None
        or last in agencies().spellings
        or last.casefold() in shared_phrases().behind
    )


def ends_in_credit(text: str, rest: str) -> bool:
    """Tell whether a line ends in a label with a name, or in a name and whom the picture is from.

    Args:
        text: the line.
        rest: what stands behind its last sentence, as `behind_sentence` gives it.
    """
    if ends_in_eastern_credit(text, rest):
        return True
    if text[-1] in _BRACKETS:
        start = text.rfind(_BRACKETS[text[-1]])
        credit = text[start + 1 : -1]
        if text[-1] == "]":  # "[Ada Hill, Ledger]"; in round brackets it may be a town or an age
            credit = credit.replace(", ", " / ")
        if start >= 0 and _is_in_brackets(credit, signs=text[:start].rstrip()[-1:] in SENTENCE_ENDS):
            return True
        return _ends_in_label(text)  # "Foto: Ada Hill (Archiv)"
    return (
        (rest != "" and _is_credit(rest.lstrip(_IN_FRONT_OF_REST), signs=True))
        or _is_name_with_agency(text)
        or _ends_in_picture_agency(text)
        or _ends_in_parted_label(text)
        or (("©" in text or "ⓒ" in text) and _ends_in_owner(text))
        or _ends_in_label(text)
    )


def behind_sentence(text: str) -> str:
    """Return what stands behind the last sentence of a line that does not end like one; empty if that is no sentence."""
    *sentences, rest = _SENTENCE_END.split(text[-LONGEST_CREDIT:])
    return rest if sentences and len(text) - len(rest) >= _SHORTEST_SENTENCE else ""


def is_signed(text: str, rest: str) -> bool:
    """Tell whether a line is a sentence with a name or an agency behind it."""
    if is_agency(rest) or is_korean_signature(rest):
        return True
    front = text[: -len(rest) - 1]
    return is_person(rest.strip("()/ ")) and _SURE_END.search(front) is not None and not _is_in_title_case(front)


def _is_in_title_case(text: str) -> bool:
    """Tell whether all long words of a text have a capital: behind the first half of a headline stands the other."""
    long = [word for word in text.split() if len(word) >= _LONG_WORD]
    return len(long) >= _FEWEST_LONG and all(word[0].isupper() for word in long)


def is_agency(rest: str) -> bool:
    """Tell whether this is an agency behind a sentence: "… on May 5. (AP)", "… 있다. /연합뉴스"."""
    return is_source(rest.strip("([)]/ ").removeprefix("Source: "))


def is_person(text: str) -> bool:
    """Tell whether the text is a name, in capitals or not: "Ada Hill", "ADA HILL"."""
    return is_name(text.title() if text.isupper() else text)


def is_source(name: str) -> bool:
    """Tell whether this is an agency, or what may stand alone as a picture's credit, such as "Getty Images"."""
    return agencies().is_spelled(name) or _is_picture_agency(name)


def is_of_picture(text: str) -> bool:
    """Tell whether a line ends in what only pictures have: "Photo: Ada Hill", "REUTERS/Ada Hill", "AFP via Getty Images"."""
    if is_of_eastern_picture(text):
        return True
    text = text.rstrip(")]）")
    if _OF_PICTURE.search(text):
        return True
    first, *others = _PARTING.split(behind_sentence(text).lstrip("([（"))
    return bool(others) and (_is_picture_agency(others[-1]) or (is_source(first) and is_person(others[0])))


def _ends_in_label(text: str) -> bool:
    """Tell whether a line ends in a label and a name: "The old bridge Photo: Ada Hill"."""
    sign = text.rfind(":")
    if sign < 0 and text[-1] >= FIRST_CJK:
        sign = max(text.rfind("="), text.rfind("＝"))
    if sign < 0 or text.count(" ", sign) > _MOST_BEHIND_SIGN:  # as most headings with a colon
        return False
    word = text[:sign].rstrip().rpartition(" ")[2]
    if word[1:].islower() and word.casefold() not in _words_of_labels():  # with a capital inside it may be glued
        return False
    found = _LABELLED.search(text, max(0, sign - _LONGEST_LABEL))
    return found is not None and _is_labelled(found["credit"])


@cache
def _words_of_labels() -> frozenset[str]:
    """Return the last words of labels such as "Photo"."""
    openings = (written for found in shared_phrases().openings.values() for written in found)
    return frozenset(text.rstrip(": ").rpartition(" ")[2] for text, phrase in openings if phrase.kind is Kind.CREDIT)


def _ends_in_owner(text: str) -> bool:
    """Tell whether a line ends in who owns its picture: "The old bridge. © Jane Fell/dpa"."""
    caption, *_, owners = _OWNERS.split(text)
    return len(caption) > _SHORTEST_SENTENCE and _are_owners(owners)


def _ends_in_picture_agency(text: str) -> bool:
    """Tell whether a picture's credit is what a stroke or a dash parts from the caption: "The old bridge / Getty Images"."""
    _, stroke, source = text.rpartition(" /")
    if stroke and (_is_picture_agency(source.lstrip()) or source in agencies().spellings):  # "The old bridge /AFP"
        return True
    if not _has_last_word(text):
        return False
    *caption, last = _PARTED.split(text)
    return bool(caption) and _is_behind_caption(last)


def _ends_in_parted_label(text: str) -> bool:
    """Tell whether strokes part a label and a name from the caption: "The old bridge | Photo: Ada Hill | Source: Ledger"."""
    _, *parts = _PARTED_BY_STROKES.split(text)
    return any(_is_labelled(part) or _has_word(part) for part in parts)


def _is_credit(text: str, *, signs: bool) -> bool:
    """Tell whether this is a label and a name, or a photographer and whom the picture is from.

    Whom that is must be known, unless it signs a sentence: "(Real Madrid/England)" may say whom a player plays for.
    """
    if not text:
        return False
    if _is_labelled(text) or _is_behind_caption(text) or _has_word(text):
        return True
    if text[0].islower() or text[0].isdigit():
        return False
    source, colon, name = text.partition(":")
    if colon and is_name(name) and is_source(source):
        return True
    first, *others = _PARTING.split(text.removesuffix(_FROM_ARCHIVE))
    if not others:
        return False
    if signs and all(part.isalpha() and part.isupper() for part in (first, *others)):  # "The old mill. GCT/WMF"
        return True
    if is_source(first):
        return any(map(is_source, others)) or (signs and any(map(is_person, others)))
    return is_person(first) and (any(map(is_source, others)) or (signs and others[-1][:1].isupper()))


def _is_in_brackets(text: str, *, signs: bool) -> bool:
    """Tell whether this is a credit, or a word such as "photo" and an agency: "(Foto EFE)"."""
    word, _, source = text.partition(" ")
    if not (signs or source) and text.islower():  # "(supplied)" may be said of what is on a list
        return False
    return _is_credit(text, signs=signs) or (word.casefold().rstrip("s") in _PICTURES and is_source(source))


def _has_last_word(text: str) -> bool:
    """Tell at little cost whether a line ends as a phrase does that captions end in."""
    return text[text.rfind(" ") + 1 :].casefold() in shared_phrases().behind


def _is_behind_caption(text: str) -> bool:
    """Tell whether this is a phrase that captions end in, such as "Submitted photo"."""
    if not _has_last_word(text):
        return False
    key = fold_phrase(text)
    return key in shared_phrases().behind.get(key[key.rfind(" ") + 1 :], frozenset())


def _has_word(text: str) -> bool:
    """Tell whether a word such as "photo" stands beside a name, with no colon: "Foto Ada Hill", "Ada Hill photo"."""
    found = _WORD_AND_OWNER.fullmatch(text)
    if found is not None and (word := found["word"].casefold()) in _IN_FRONT:
        owner = found["owner"].removeprefix("of ") if word == "courtesy" else found["owner"]  # no "photo of the bridge"
        if not owner.startswith("of ") and _are_owners(owner):
            return True
    name, _, word = text.rpartition(" ")
    return word.casefold() in _BEHIND and _is_owner(name.removesuffix(" file"))


def _are_owners(text: str) -> bool:
    return all(_is_owner(part) or is_source(part) for part in _PARTING.split(text.strip()))


def _is_owner(text: str) -> bool:
    """Tell whether these are a few words of a name: all in capitals, or with a capital in front, or particles between."""
    words = text.removesuffix(" family").split()
    names = [word for word in words if word not in _SMALL]
    return 0 < len(names) <= _MOST_OF_OWNER and words[-1] == names[-1] and not any(map(_is_of_no_name, names))


def _is_of_no_name(word: str) -> bool:
    return word[0].islower() or word[0].isdigit()


def _is_labelled(text: str) -> bool:
    """Tell whether a label such as "Photo:" stands in front of a name or a source."""
    opening = shared_phrases().opening(fold_opening(text))
    if opening is None or opening[1].kind is not Kind.CREDIT or opening[0].rstrip(":") in _OF_FIGURES:
        return False
    is_short = text.count(" ") - text.count(" / ") - opening[0].count(" ") <= _MOST_BEHIND_LABEL
    return is_short or any(map(is_source, _PARTING.split(text)))


def _is_name_with_agency(text: str) -> bool:
    """Tell whether a line ends as AFP's captions do: "Ada HILL AFP"; a heading in capitals does not."""
    *_, first, last, agency = ["", "", *text.rsplit(" ", 3)]
    if text.isupper() or not first[:1].isupper():
        return False
    return len(last) > 2 and last.isupper() and agencies().is_spelled(agency)


def _is_picture_agency(name: str) -> bool:
    """Tell whether this is what may stand alone as a picture's credit, and is no agency that may report."""
    phrase = shared_phrases().whole.get(fold(name))
    return phrase is not None and phrase.kind is Kind.CREDIT
