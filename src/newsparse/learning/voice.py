"""Whether prose is in the outlet's own voice: it speaks to readers or of rights, as no wire paragraph does."""

from __future__ import annotations

import re

__all__ = ["speaks_to_readers"]

# "We" and "you" and what belongs to them; left out are forms that also mean "she", "they" or "in".
_PRONOUNS = """
we our you your yours
wir uns unser unsere unserem unseren unserer unseres euch euer eure
nous notre nos vous votre vos
nosotros nuestro nuestra nuestros nuestras usted ustedes
noi nostro nostra nostri nostre voi vostro vostra
nós nosso nossa nossos nossas você vocês
wij ons onze jullie jouw
vi oss vår vårt våra våre vores
nasz nasze naszej naszych wasz wasze
мы нас нам наш наша наше наши вы вас вам ваш ваша ваши
ми нас нам наш наша ви вас вам ваш
biz bizim bize sizin
kami kita anda
हम हमारे हमारी आप आपके आपकी
نحن لنا لكم
"""
_SPACELESS = ("我们", "我們", "您", "本站", "本网", "本報", "本报", "弊社", "当社", "当サイト")
_RIGHTS = ("©", "(c)", "copyright", "newsletter", "@", "www.", "http")
_WORDS = frozenset(_PRONOUNS.split())
_QUOTES = frozenset('"“”„«»「」『』')
_WORD = re.compile(r"\w+")


def speaks_to_readers(text: str) -> bool:
    """Tell whether a paragraph speaks to readers, of the outlet itself or of rights; quotes speak for others.

    >>> speaks_to_readers("If you buy through our links, we may earn a commission.")
    True
    >>> speaks_to_readers("“We will rebuild it,” the mayor said on Monday.")
    False
    """
    folded = text.casefold()
    if any(mark in folded for mark in _RIGHTS):
        return True
    if not _QUOTES.isdisjoint(text):
        return False
    return not _WORDS.isdisjoint(_WORD.findall(folded)) or any(word in folded for word in _SPACELESS)
