"""The first look at a paragraph, with which most are done: whether it can begin with a dateline."""

from __future__ import annotations

from itertools import pairwise

import regex

from newsparse.datelines import tables
from newsparse.datelines.patterns import Lazy, any_of

__all__ = ["EASTERN_START", "GERMAN_OPENERS", "HEAD", "OPENINGS", "may_open"]

HEAD = 130  # characters within which a dateline shows itself

# Words that open a German sentence, for a pattern. "Berlin. Die ..." is how regional papers begin; "Berlin. Hauptstadt
# ..." is not.
GERMAN_OPENERS = any_of(
    "Der Die Das Den Dem Ein Eine Einen Einem Einer",
    "Im In Am An Auf Nach Bei Mit Wegen Für Seit Vor Zum Zur Trotz",
    "Es Er Sie Nun Wie Weil Wenn Rund Mehr Zwei Drei",
)
_GOES_ON = frozenset("([/«0123456789")  # "LAHORE: (Web Desk)"
EASTERN_START = Lazy(r"[\p{Han}\p{Katakana}]")

# Small words that names of places have inside: "Rio de Janeiro", "Frankfurt am Main".
_SMALL_WORDS = frozenset(
    "de del da do dos la le el al van den der am an di du of and et und y e i on upon na nad en sur у".split()
)
_MOST_NAMES = 8
# Capitalised words, with the small words that names of places have between them.
_NAMES = rf"""
    (?: (?: (?: d['’] )?+ [\p{{Lu}}\p{{Lt}}] (?: [\p{{L}}\p{{M}}'’ʻ&\d] | [.\-‑](?=\p{{L}}) )*+ \.?+
          | (?: {"|".join(sorted(_SMALL_WORDS))}|& )
            (?=\s) )
        [^\S\n]?+ ){{1,{_MOST_NAMES}}}+
    (?: [a-z]{{2,8}} [^\S\n]?+ (?= [|(–—-] | \Z ) )?+  # "BERLIN taz |"
"""
# Words of a script without capitals. Georgian counts among them, though Unicode gives it some.
_CASELESS = r"(?: (?: (?!\u0640) [\p{Lo}\p{Lm}\p{Georgian}] [\p{L}\p{M}\p{Cf}'’·.\d]*+ ) [^\S\n]*+ ){1,7}+"
# What goes on with a dateline behind those words.
_MARK = r"""
    \s*+
    (?: [/:|=។៖፡։–—―−_~\u0640-]
      | [(\[] [^()\n]{1,70} [)\]] \s*+ (?: [^\p{Ll}] | \p{Georgian} | \Z )
      | \p{Nd} [^\n]{0,40}? [(/:–—-]
      | (?<= [\p{Lo}\p{M}] \s? ) \p{Nd}
      | \p{Nd}++ [.,] \s \p{Lu}{2}                             # "KYIV. January 5. UNN."
      | [,،፣၊] \s*+
        (?: [(\[/]
          | \p{Nd}++ (?: [./-]\p{Nd} | (?: st|nd|rd|th )?+ [.-]?+ \s?+ [\p{L}/(\[-] )
          | [\p{Lo}\p{Georgian}]
          | \p{Ll}++ \.?+ (?: \s \p{Nd} | \p{Lu} )
          | [\p{Ll}\d]++ (?: \. \p{Ll}{2,4} ){1,2} \s?+ [-–—]       # "JAKARTA, investor.id –"
          | \p{Lu} [^\n,،]{1,45}?
            (?: [(\[/|:–—\p{Nd}.] | \s- | -(?:[\s-]|\Z) | , \s*+ (?: \p{Lu}{2} | (?: \p{L}++ \.?+ \s )?+ \p{Nd} ) ) )
      | (?<= \. \s? ) [\p{Lu}\p{Nd}/-]
      | [।.] (?: [\s/-] | \Z )
    )
"""
OPENINGS = Lazy(
    rf"""
      [(\[【〔［（/﴾]
    | \p{{Nd}} [^\n]{{1,40}}? [(/]
    | \p{{Lu}}[\p{{L}}\p{{M}}-]++ \. \s++ {GERMAN_OPENERS} \s
    | (?=[\p{{Han}}\p{{Katakana}}]) [^\n]{{1,40}}?
      (?: [电電讯訊]
        | [报報][道導] | 消息 | 日\s?[-–—] | \s—\s | [（(][A-ZＡ-Ｚ\p{{Han}}\p{{Katakana}}]{{2,12}}[）)] )
    | (?: (?P<name>{_NAMES}) | (?![\p{{Han}}\p{{Katakana}}]) {_CASELESS} ) {_MARK}
    """,
    regex.VERBOSE,
)


def may_open(text: str) -> bool:
    """Tell whether a text can begin with a dateline, at little cost.

    Args:
        text: the text, without white space in front.

    Returns:
        False if it does not; True if it has to be read closely.
    """
    if _begins_sentence(text[:HEAD]):
        return False
    opening = OPENINGS.match(text, 0, HEAD)
    if opening is None or not (name := opening["name"]):
        return opening is not None
    folded = tables.fold_name(name)
    if folded in tables.labels() and folded not in tables.agencies().country:
        return False
    mark = text[opening.end("name") : opening.end()].strip()
    return mark != ":" or _may_close(name, folded, text[opening.end() : opening.end() + 2])


def _begins_sentence(head: str) -> bool:
    """Tell what most paragraphs show at once: names or a capitalised word, then a small word that no name has inside.

    A mark behind that word may still be a dateline's: "BERLIN taz | ".
    """
    if not head[:1].isupper():
        return False
    words = head.split(" ", _MOST_NAMES + 1)
    for word, following in pairwise(words):
        if not word.isalpha():
            return False
        if word.islower() and word not in _SMALL_WORDS:
            return following[:1].isalnum()
    return False


def _may_close(name: str, folded: str, following: str) -> bool:
    """Tell whether a colon may belong to a dateline: "Pros: " and the like are far more common."""
    return name.isupper() or "." in name or following.strip()[:1] in _GOES_ON or tables.is_place(folded)
