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
other things; ``start`` phrases make boilerplate of every line that begins with them, and ``end`` phrases of a story's last line that
ends in them; ``inside`` phrases, whole words in any place of a line, only speak for it, and are weighed; ``wording``
phrases stand in any place of a line, too, but no story is likely to have two of them in one line: two short ones or a
long one make boilerplate of it. ``published``, ``updated`` and ``byline`` are labels in front of a date or of a
name. Case, quotes, bullets in front and dots or arrows behind do not count, and ``#`` is any number: ``# comments``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen

from newsparse.folding import (
    BULLETS,
    FIRST_CJK,
    close_phrases,
    collapse,
    fold_opening,
    fold_openings,
    is_cjk,
    latin_length,
)
from newsparse.phrases.reading import Phrase, read_phrases

__all__ = ["Phrase", "Phrases", "read_phrases", "shared_phrases"]

_ANYWHERE = ("inside", "wording")
# Words that each story has, and words that many have: of a phrase the word is looked for that the fewest have.
_GRAMMAR = frozenset(
    (
        "a about after all also an and any are as at back be because been before but by can could did do does down "
        "each even every few for from had has have he her him his how i if in into is it its many may might more "
        "most must my no not now of off on once one only or other our out over own per she should so some such than "
        "that the their them then there these they this those through to too two under up us very was we were what "
        "when where which while who why will with without would you your"
    ).split()
)
_COMMON = frozenset(
    (
        "according again already another below best both call come content data day days die find first free get go "
        "good group help here home important keep know last latest like little long made make me much need never "
        "new news online open part people personal place please press products published reach read report rest "
        "said same see services small social something still support take team think time today together use used "
        "using via want way week well work world year years"
    ).split()
)
_BEHIND_CLOSING = ("", ".", ".)", ")", ".]", "]", ".*", "._")
_CLOSERS = BULLETS + ")]"
_LONGEST_CLOSING = 80  # characters
_AROUND_WORDS = ("", ".", ",", ":", ")", "!", "?", ";")
_ENOUGH = 24  # characters of wordings that make boilerplate of a line
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))  # Thai and Lao, Burmese, Khmer
# Opening phrases are found by their first characters, so that three look-ups tell most lines they have none.
_STEMS = (10, 4, 2)


@frozen
class Vocabulary:
    """Phrases that may stand in any place of a line.

    They are kept as texts, and what they mean apart: of tuples of texts Python's garbage collector does not look at the
    tens of thousands, which would take a fifth of the time of `parse`.

    Attributes:
        words: the rarest word of folded phrases, with marks behind it -> these phrases.
        characters: the first two characters of phrases in scripts without spaces -> these phrases.
        meanings: what each of them means.
    """

    words: Mapping[str, tuple[str, ...]]
    characters: Mapping[str, tuple[str, ...]]
    meanings: Mapping[str, Phrase]

    def find(self, opening: str) -> list[str]:
        """Return the folded phrases that stand inside of a line, in its first 160 characters.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        found: list[str] = []
        words = opening.split(" ")
        if not self.words.keys().isdisjoint(words):  # most lines have none, and are told so fastest
            found += [
                written
                for word in filter(self.words.__contains__, words)
                for written in self.words[word]
                if " " not in written or written in opening
            ]
        if opening[len(opening) // 2 :][:1] >= FIRST_CJK:
            pairs = dict.fromkeys([opening[index : index + 2] for index in range(len(opening))])
            found += [
                written
                for pair in filter(self.characters.__contains__, pairs)
                for written in self.characters[pair]
                if written in opening
            ]
        return found


@frozen
class Phrases:
    """Phrases, ready to be looked up.

    Attributes:
        whole: folded text of a line -> its phrase.
        openings: the first characters of folded opening phrases -> the phrases that begin so, longest first.
        opening_meanings: what each of them means.
        closings: the last word of closing phrases, with marks behind it -> the phrases that end so.
        speaking: the phrases that speak for boilerplate inside a line.
        wordings: those that make boilerplate of a line, two together or a long one alone.
    """

    whole: Mapping[str, Phrase]
    openings: Mapping[str, tuple[str, ...]]
    opening_meanings: Mapping[str, Phrase]
    closings: Mapping[str, tuple[tuple[str, Phrase], ...]]
    speaking: Vocabulary
    wordings: Vocabulary

    def opening(self, opening: str) -> tuple[str, Phrase] | None:
        """Return the phrase that a line begins with, and its folded text.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        for stem in _STEMS:
            for text in self.openings.get(opening[:stem], ()):
                if opening.startswith(text) and not _cuts_word(text, opening):
                    return text, self.opening_meanings[text]
        return None

    def all_openings(self, openings: Iterable[str]) -> Iterator[tuple[int, Phrase]]:
        """Yield the phrases that lines begin with, each with the index of its line.

        Args:
            openings: the lines as `fold_opening` gives them.
        """
        stems = self.openings  # most lines begin with none of them
        for index, opening in enumerate(openings):
            may_begin = opening[:10] in stems or opening[:4] in stems or opening[:2] in stems
            if may_begin and (found := self.opening(opening)):
                yield index, found[1]

    def closing(self, text: str) -> tuple[str, Phrase] | None:
        """Return the phrase that a line ends in, whatever marks stand behind it, and its folded text.

        Args:
            text: the line, collapsed.
        """
        phrases = self.closings.get(text[text.rfind(" ") + 1 :])
        if phrases is None:  # as for nearly all lines
            return None
        end = fold_opening(text[-_LONGEST_CLOSING:].rstrip(_CLOSERS))
        return next(((written, phrase) for written, phrase in phrases if end.endswith(written)), None)

    def inside(self, opening: str) -> list[Phrase]:
        """Return the phrases that stand inside of a line, in its first 160 characters.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        return list(map(self.speaking.meanings.__getitem__, self.speaking.find(opening)))

    def wording(self, opening: str) -> Phrase | None:
        """Return the longest of the wordings in the first 160 characters of a line, if they cover enough of it.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        found = self.wordings.find(opening)
        if not found:  # as in nearly all lines
            return None
        covered: set[int] = set()
        for written in found:
            start = opening.find(written)
            covered.update(range(start, start + len(written)))
        enough = latin_length("".join([opening[index] for index in sorted(covered)])) >= _ENOUGH
        return self.wordings.meanings[max(found, key=len)] if enough else None


def _cuts_word(text: str, line: str) -> bool:
    """Tell whether a phrase ends inside a word of the line, which no phrase does in a script without spaces."""
    following = line[len(text) : len(text) + 1]
    return following.isalpha() and text[-1].isalpha() and not (_is_unspaced(text[-1]) or _is_unspaced(following))


def _is_unspaced(character: str) -> bool:
    return is_cjk(character) or any(first <= character <= last for first, last in _UNSPACED)


def index(phrases: Iterable[tuple[str, Phrase]]) -> Phrases:
    """Make phrases ready to be looked up; of two with the same text and shape the first counts."""
    whole: dict[str, Phrase] = {}
    openings: dict[str, Phrase] = {}
    closings: dict[str, dict[str, Phrase]] = {}
    given = list(phrases)
    texts = [collapse(text) for text, _ in given]
    folded = fold_openings(texts)
    for (text, phrase), opening, key in zip(given, folded, close_phrases(folded, texts), strict=True):
        if phrase.shape in ("line", "section"):
            whole.setdefault(key, phrase)
        elif phrase.shape == "end":
            for mark in _BEHIND_CLOSING:
                closings.setdefault(text.rpartition(" ")[2] + mark, {}).setdefault(key, phrase)
        elif phrase.shape not in _ANYWHERE:
            openings.setdefault(opening, phrase)
    anywhere = [(phrase.shape, opening, phrase) for opening, (_, phrase) in zip(folded, given, strict=True)]
    return Phrases(
        whole,
        _by(_stems, sorted(openings, key=len, reverse=True)),
        openings,
        {word: tuple(found.items()) for word, found in closings.items()},
        _vocabulary([(opening, phrase) for shape, opening, phrase in anywhere if shape == "inside"]),
        _vocabulary([(opening, phrase) for shape, opening, phrase in anywhere if shape == "wording"]),
    )


def _vocabulary(phrases: Iterable[tuple[str, Phrase]]) -> Vocabulary:
    meanings: dict[str, Phrase] = {}
    for opening, phrase in phrases:
        meanings.setdefault(opening, phrase)
    of_words = [opening for opening in meanings if not is_cjk(opening[0])]
    of_characters = [opening for opening in meanings if is_cjk(opening[0])]
    return Vocabulary(_by(_rarest, of_words), _by(_pair, of_characters), meanings)


def _by(keys: Callable[[str], Iterable[str]], phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        for key in keys(phrase):
            found.setdefault(key, []).append(phrase)
    return {key: tuple(them) for key, them in found.items()}


def _stems(opening: str) -> Iterable[str]:
    return [opening[: next((stem for stem in _STEMS if len(opening) >= stem), min(_STEMS))]]


def _rarest(opening: str) -> Iterable[str]:
    """Return the word that the fewest stories have; no mark stands behind it unless it is the last."""
    words = opening.split()
    rarest = max(words, key=lambda word: (word not in _GRAMMAR, word not in _COMMON, len(word)))
    return [rarest + mark for mark in _AROUND_WORDS] if rarest == words[-1] else [rarest]


def _pair(opening: str) -> Iterable[str]:
    return [opening[:2]]


@cache
def shared_phrases() -> Phrases:
    """Return the phrases of all the files beside this module, read once."""
    from importlib.resources import files  # takes longer to import than all of newsparse

    found: list[tuple[str, Phrase]] = []
    for file in sorted(files(__name__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".txt"):
            lines = file.read_text(encoding="utf-8").splitlines()
            found += read_phrases(file.name.removesuffix(".txt"), lines)
    return index(found)
