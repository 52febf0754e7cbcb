"""Folding: the form in which two texts are compared, so that case, quotes and white space do not count."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = [
    "BULLETS",
    "DIGITS",
    "FIRST_CJK",
    "INVISIBLE",
    "LONGEST_PHRASE",
    "behind_opening",
    "blank_invisible",
    "close_phrases",
    "collapse",
    "collapse_all",
    "fold",
    "fold_opening",
    "fold_openings",
    "fold_phrase",
    "is_cjk",
    "latin_length",
]

_PLAIN = {
    **dict.fromkeys('"“”„‟‘’‚‛«»‹›″′「」『』', "'"),
    **dict.fromkeys("–—‑‒―−", "-"),
    "：": ":",
    "ı": "i",  # with the next, Turkish capitals fold as their small letters do
    **dict.fromkeys("\u0307\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
}
# What nobody sees: soft hyphens, zero widths, marks of direction and of byte order, places where pictures were.
INVISIBLE = frozenset(
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff\ufffc"
)
_INVISIBLE_RUN = re.compile(f"[{''.join(sorted(INVISIBLE))}]+")
_ODD = re.compile(f"[{''.join(_PLAIN)}]")
_USUAL = "“”’‘–—"  # of these; without them most English text is ASCII, which is folded several times faster
FIRST_CJK = "\u2e80"  # of the scripts without spaces; all that comes before has spaces
_HAN_SAYS, _HANGUL_SAYS = 2.5, 1.8  # Latin characters for one of these
LONGEST_PHRASE = 160  # characters; a longer line is no interface phrase
# White space that is neither a single space nor the end of a line.
_ASCII_SPACES = "\t\x1f"
_SPACES = (
    _ASCII_SPACES + "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_UNEVEN = re.compile(r"[^\S ]|[ ]{2}")
# A listed class is searched much faster than \d; Arabic, Persian, Hindi, Bengali and fullwidth digits count too.
_DIGIT = "[0-9٠-٩۰-۹०-९০-৯０-９]"
DIGITS = re.compile(f"{_DIGIT}{_DIGIT}*")  # with the first by itself it is searched four times faster
# All that folding does to ASCII in one go. Digits become record separators, which no line has, and then numbers.
_ASCII = bytes.maketrans(b'ABCDEFGHIJKLMNOPQRSTUVWXYZ"0123456789', b"abcdefghijklmnopqrstuvwxyz'" + 10 * b"\x1e")
BULLETS = " \t'•·●▪■□◆♦►▶▸→←⇒»«›‹>|*-_~…:.,;!+=/\\×✕✖✓✔↓↑↗▼▲◄◀★☆・◇◎○▽≫≪"
_ASCII_BULLETS = "".join(filter(str.isascii, BULLETS))  # fewer are stripped in less time
# Also in front of what points to something else: telephones, hands, bells, lamps. The last joins itself to the others.
_SIGNS = frozenset(
    "📲📱☎📞👉👇👈➡⏩🔴🟢🔵🟠🟡⚪⚫🔸🔹🔶🔷🔺🔻▫✅☑✳✴❇🔔🔥⚡⚠❗‼💥💬🗨📢📣📩📧✉📥📨📰🗞📌📍🔗📖📚📝✍👀🔎🔍🎧🎙🎤🎥📹📺📷📸🖼🎬📻▶\ufe0f"
)
_IN_FRONT = BULLETS + "".join(sorted(_SIGNS))


def blank_invisible(text: str) -> str:
    """Return the text with spaces for the characters that nobody sees, where they stand beside white space.

    Between two letters they are part of a word, as in Persian.

    >>> blank_invisible("\\ufeffRain\\u200b \\u200cin the hills"), blank_invisible("می\\u200cشود") == "می\\u200cشود"
    (' Rain   in the hills', True)
    """
    return text if text.isascii() else _INVISIBLE_RUN.sub(_blank_beside_space, text)


def _blank_beside_space(run: re.Match[str]) -> str:
    start, end = run.span()
    beside = run.string[max(start - 1, 0) : start], run.string[end : end + 1]
    return run[0] if all(side and not side.isspace() for side in beside) else " " * (end - start)


def collapse(text: str) -> str:
    """Return the text with every run of white space as one space, and none at its ends.

    >>> collapse(" one\\ttwo  three ")
    'one two three'
    """
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(text.split()) if _UNEVEN.search(text) else text.strip()  # words cost memory


def collapse_all(lines: Sequence[str]) -> Sequence[str]:
    """Return what `collapse` does of each line, in less time.

    Args:
        lines: lines without their ends and without white space around them.

    >>> collapse_all(["one\\ttwo  three", "four"])
    ['one two three', 'four']
    """
    if not lines:
        return lines
    together = collapsed = "\n".join(lines)
    for space in _ASCII_SPACES if together.isascii() else _SPACES:
        collapsed = collapsed.replace(space, " ")
    if "  " in collapsed:
        return [" ".join(line.split()) if "  " in line else line for line in collapsed.split("\n")]
    return lines if collapsed == together else collapsed.split("\n")


def fold(text: str) -> str:
    """Return collapsed text without the differences that do not make another text.

    >>> fold("“Yes”, SAID the Mayor") == fold("'yes', said the mayor")
    True
    """
    if text.isascii():
        return text.lower().replace('"', "'").replace(" :", ":")  # French puts a space before the colon
    text = text.casefold()
    if _ODD.search(text):
        for odd, plain in _PLAIN.items():
            if odd in text:  # takes much less time than str.translate
                text = text.replace(odd, plain)
    return text.replace(" :", ":")


def fold_opening(text: str) -> str:
    """Return the beginning of collapsed text as opening phrases are looked up: no bullet in front, numbers as '#'.

    >>> fold_opening("• 12 Comments: 3 new")
    '# comments: # new'
    """
    text = text[:LONGEST_PHRASE]
    return _fold_ascii(text).lstrip(BULLETS) if text.isascii() else fold_openings([text])[0]


def fold_openings(texts: Sequence[str]) -> list[str]:
    """Return what `fold_opening` does of each text, in less time: they are folded together.

    Args:
        texts: collapsed texts, without line ends.
    """
    if not texts:
        return []
    together = "\n".join([text[:LONGEST_PHRASE] for text in texts])
    if not together.isascii():
        for sign in _USUAL:
            together = together.replace(sign, _PLAIN[sign])
    if together.isascii():
        return [text.lstrip(_ASCII_BULLETS) for text in _fold_ascii(together).split("\n")]
    beginnings = together.split("\n")
    plain = iter(_fold_ascii("\n".join([text for text in beginnings if text.isascii()])).split("\n"))
    other = iter(DIGITS.sub("#", fold("\n".join([text for text in beginnings if not text.isascii()]))).split("\n"))
    return [next(plain).lstrip(_ASCII_BULLETS) if text.isascii() else _bare(next(other)) for text in beginnings]


def _bare(text: str) -> str:
    """Return folded text without the bullets and the signs in front of it."""
    bare = text.lstrip(BULLETS)
    return bare.lstrip(_IN_FRONT) if bare[:1] in _SIGNS else bare


def _fold_ascii(lines: str) -> str:
    folded = lines.encode("ascii").translate(_ASCII).decode("ascii").replace(" :", ":")
    if "\x1e" not in folded:
        return folded
    first, *between, last = folded.split("\x1e")
    return "#".join([first, *filter(None, between), last])  # between two digits of a number there is nothing


def behind_opening(opening: str, text: str) -> str:
    """Return what stands in collapsed text behind an opening phrase that it has.

    >>> behind_opening("published on", "• Published on: 5 May 2021"), behind_opening("発行日", "発行日：5月5日")
    (': 5 May 2021', '：5月5日')
    """
    ends = (end for end in (len(opening), *range(len(text) + 1)) if fold_opening(text[:end]) == opening)
    return text[next(ends, len(text)) :]


def fold_phrase(text: str) -> str:
    """Return collapsed text as a whole-line phrase is looked up: also no colon, arrow or dot behind.

    Text that is too long to be a phrase gives the empty string.

    >>> fold_phrase("» Read more …")
    'read more'
    """
    return fold_opening(text).rstrip(BULLETS) if len(text) <= LONGEST_PHRASE else ""


def close_phrases(openings: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Return what `fold_phrase` does of each text, from what `fold_openings` gives for it."""
    return [
        opening.rstrip(_ASCII_BULLETS if opening.isascii() else BULLETS) if len(text) <= LONGEST_PHRASE else ""
        for opening, text in zip(openings, texts, strict=True)
    ]


def latin_length(text: str) -> float:
    """Return about how many Latin characters say as much as the text: Han, kana and Hangul say more each.

    >>> latin_length("It rained."), latin_length("昨夜は雨が降った。"), latin_length("밤새 비가 내렸다.")
    (10, 22.5, 18.0)
    """
    if text.isascii():
        return len(text)
    middle = len(text) // 2
    densest = max(text[middle : middle + 3], default="")  # one of three may be a space or a number
    if densest < FIRST_CJK:
        return len(text)
    return len(text) * (_HANGUL_SAYS if "\uac00" <= densest <= "\ud7a3" else _HAN_SAYS)


def is_cjk(character: str) -> bool:
    """Tell whether the character belongs to a script that is written without spaces (Chinese, Japanese).

    >>> is_cjk("東"), is_cjk("e")
    (True, False)
    """
    return FIRST_CJK <= character <= "\u9fff" or "\uf900" <= character <= "\uffef" or character >= "\U00020000"
