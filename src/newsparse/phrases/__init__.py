"""Phrases that the pages of many outlets share, by kind and language, looked up and not searched for.

Each file ``<language>.txt`` is a list that needs no programmer::

    // a comment
    [sharing: line]
    Share this article
    [related: section]
    Most popular stories
    [newsletter: start]
    Sign up for our newsletter
    [credit: end]
    contributed to this report
    [published]
    Published on

``line`` phrases are boilerplate when they are all of a line; ``section`` phrases are headings that open a list of
other things; ``start`` phrases make boilerplate of every line that begins with them, and ``end`` phrases of a story's
last line that ends in them; ``behind`` phrases of a caption that ends in them, in brackets or behind its last
sentence; ``inside`` phrases, whole words in any place of a line, only speak for it, and are weighed; ``wording``
phrases stand in any place of a line, too, but no story is likely to have two of them in one line: two short ones or a
long one make boilerplate of it; neither is looked for in a paragraph of more than 160 characters that stands between
two others. ``published``, ``updated`` and ``byline`` are labels in front of a date or of a name. A line that is a
``read-more`` phrase stands below the title of another story, and one that begins with a ``goes-on`` phrase says that
the story goes on below it; a ``capitals`` phrase in capitals, or above a sentence, is a subheading of the story; whether they
are boilerplate the other headers say. Elsewhere case does not count, nor do quotes, bullets in front and dots or arrows
behind, and ``#`` is any number: ``# comments``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache

from attrs import frozen

from newsparse.folding import (
    BULLETS,
    behind_opening,
    close_phrases,
    collapse,
    fold_opening,
    fold_openings,
    is_cjk,
    latin_length,
)
from newsparse.phrases.reading import Phrase, read_phrases
from newsparse.phrases.vocabulary import Vocabulary, Written, vocabulary_of

__all__ = ["Phrase", "Phrases", "Written", "index", "read_phrases", "shared_phrases", "speaking", "worded"]

_BEHIND_CLOSING = ("", ".", ".)", ")", ".]", "]", ".*", "._")
_CLOSERS = BULLETS + ")]"
_LONGEST_CLOSING = 80  # characters
_ENOUGH = 24  # characters of wordings that make boilerplate of a line
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))  # Thai and Lao, Burmese, Khmer
# A phrase that several languages share, such as "Menu", is named after the first of these that has it.
_FIRST = ("en", "es", "fr", "de", "pt", "it", "ru")
# Opening phrases are found by their first characters, so that three look-ups tell most lines they have none.
_STEMS = (10, 4, 2)


@frozen
class Phrases:
    """Phrases, ready to be looked up.

    Attributes:
        whole: folded text of a line -> its phrase.
        openings: the first characters of folded opening phrases -> the phrases that begin so, longest first.
        closings: the last word of closing phrases, with marks behind it -> the phrases that end so.
        behind: the last word of phrases that captions end in -> these phrases.
        anywhere: the phrases that may stand in any place of a line.
        read_more: folded lines that stand below the title of another story.
        goes_on: how lines begin, folded, that say that the story goes on below.
        capitals: folded lines that are the story's where they stand in capitals or above a sentence.
    """

    whole: Mapping[str, Phrase]
    openings: Mapping[str, Sequence[Written]]
    closings: Mapping[str, Sequence[Written]]
    behind: Mapping[str, Set[str]]
    anywhere: Vocabulary
    read_more: Set[str]
    goes_on: tuple[str, ...]
    capitals: Set[str]

    def opening(self, opening: str, text: str = "") -> Written | None:
        """Return the phrase that a line begins with.

        Args:
            opening: the line as `fold_opening` gives it.
            text: the line, collapsed; its capitals tell what is glued to a phrase.
        """
        for stem in _STEMS:
            for written in self.openings.get(opening[:stem], ()):
                if opening.startswith(written[0]) and (
                    not _cuts_word(written[0], opening) or (" " in written[0] and _is_glued(written[0], text))
                ):
                    return written
        return None

    def all_openings(self, openings: Sequence[str], texts: Sequence[str]) -> list[Written | None]:
        """Return what `opening` gives for each line, in less time."""
        stems = self.openings  # most lines begin with none of them
        long, middle, short = _STEMS
        return [
            self.opening(opening, text)
            if opening[:long] in stems or opening[:middle] in stems or opening[:short] in stems
            else None
            for opening, text in zip(openings, texts, strict=True)
        ]

    def inside(self, opening: str) -> Sequence[Written]:
        """Return the phrases that stand inside of a line.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        return self.anywhere.find([opening])[0]

    def closing(self, text: str) -> Written | None:
        """Return the phrase that a line ends in, whatever marks stand behind it.

        Args:
            text: the line, collapsed.
        """
        phrases = self.closings.get(text[text.rfind(" ") + 1 :])
        if phrases is None:  # as for nearly all lines
            return None
        end = fold_opening(text[-_LONGEST_CLOSING:].rstrip(_CLOSERS))
        return next((written for written in phrases if end.endswith(written[0])), None)


def speaking(inside: Iterable[Written]) -> list[Phrase]:
    """Return the phrases inside of a line that speak for boilerplate."""
    return [phrase for _, phrase in inside if phrase.shape == "inside"]


def worded(opening: str, inside: Iterable[Written]) -> Phrase | None:
    """Return the longest of the wordings inside of a line, if they cover so much of it that it is boilerplate.

    Args:
        opening: the line as `fold_opening` gives it.
        inside: the phrases that stand inside of it.
    """
    wordings = {text: phrase for text, phrase in inside if phrase.shape == "wording"}
    if not wordings:
        return None
    covered: set[int] = set()
    for text in wordings:
        start = opening.find(text)
        covered.update(range(start, start + len(text)))
    enough = latin_length("".join([opening[index] for index in sorted(covered)])) >= _ENOUGH
    return wordings[max(wordings, key=len)] if enough else None


def _cuts_word(text: str, line: str) -> bool:
    """Tell whether a phrase ends inside a word of the line, which no phrase does in a script without spaces."""
    following = line[len(text) : len(text) + 1]
    return following.isalpha() and text[-1].isalpha() and not (_is_unspaced(text[-1]) or _is_unspaced(following))


def _is_glued(phrase: str, text: str) -> bool:
    """Tell whether the capital of what follows is glued to a phrase: "À lire aussiUn phare".

    It has several words, for a single name may have a capital inside it.
    """
    following = behind_opening(phrase, text)
    return following[:1].isupper() and text[: len(text) - len(following)][-1:].islower()


def _is_unspaced(character: str) -> bool:
    return is_cjk(character) or any(first <= character <= last for first, last in _UNSPACED)


def index(phrases: Iterable[tuple[str, Phrase]]) -> Phrases:
    """Make phrases ready to be looked up; of two with the same text and shape the first counts."""
    whole: dict[str, Phrase] = {}
    openings: dict[str, Phrase] = {}
    closings: dict[str, dict[str, Phrase]] = {}
    behind: dict[str, set[str]] = {}
    anywhere: dict[tuple[str, str], Phrase] = {}
    read_more: set[str] = set()
    goes_on: list[str] = []
    capitals: set[str] = set()
    given = list(phrases)
    texts = [collapse(text) for text, _ in given]
    folded = fold_openings(texts)
    for (text, phrase), opening, key in zip(given, folded, close_phrases(folded, texts), strict=True):
        if phrase.shape in ("line", "section"):
            whole.setdefault(key, phrase)
        elif phrase.shape == "end":
            for mark in _BEHIND_CLOSING:
                closings.setdefault(text.rpartition(" ")[2] + mark, {}).setdefault(key, phrase)
        elif phrase.shape == "behind":
            behind.setdefault(key.rpartition(" ")[2], set()).add(key)
        elif phrase.shape in ("inside", "wording"):
            anywhere.setdefault((opening, phrase.shape), phrase)
        elif phrase.shape == "read-more":
            read_more.add(key)
        elif phrase.shape == "goes-on":
            goes_on.append(opening)
        elif phrase.shape == "capitals":
            capitals.add(key)
        else:
            openings.setdefault(opening, phrase)
    return Phrases(
        whole,
        _by_stem(openings.items()),
        {word: tuple(found.items()) for word, found in closings.items()},
        behind,
        vocabulary_of((text, phrase) for (text, _), phrase in anywhere.items()),
        read_more,
        tuple(goes_on),
        capitals,
    )


def _by_stem(openings: Iterable[Written]) -> dict[str, list[Written]]:
    """Return opening phrases by their first characters, the longest first."""
    found: dict[str, list[Written]] = {}
    for text, phrase in sorted(openings, key=lambda written: len(written[0]), reverse=True):
        stem = next((stem for stem in _STEMS if len(text) >= stem), min(_STEMS))
        found.setdefault(text[:stem], []).append((text, phrase))
    return found


@cache
def shared_phrases() -> Phrases:
    """Return the phrases of all the files beside this module, read once."""
    from importlib.resources import files  # takes longer to import than all of newsparse

    lists = {file.name.removesuffix(".txt"): file for file in files(__name__).iterdir() if file.name.endswith(".txt")}
    found: list[tuple[str, Phrase]] = []
    for language in dict.fromkeys([*_FIRST, *sorted(lists)]):
        found += read_phrases(language, lists[language].read_text(encoding="utf-8").splitlines())
    return index(found)
