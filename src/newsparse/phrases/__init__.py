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
phrases stand in any place of a line, too, but no story is likely to have two of them in one line, so that two short
ones or a long one make boilerplate of it. ``published``, ``updated`` and ``byline`` are labels in front of a date or of a
name. Case, quotes, bullets in front and dots or arrows behind do not count, and ``#`` is any number: ``# comments``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from attrs import frozen

from newsparse.errors import BadPhrases
from newsparse.folding import (
    BULLETS,
    FIRST_CJK,
    LONGEST_PHRASE,
    close_phrases,
    collapse,
    fold_opening,
    fold_openings,
    is_cjk,
    latin_length,
)
from newsparse.model import Kind

__all__ = ["Phrase", "Phrases", "read_phrases", "shared_phrases"]

_SHAPES = ("line", "section", "start", "end", "inside", "wording")
_ANYWHERE = ("inside", "wording")
_LABELS = ("published", "updated", "byline")
# Words that tell nothing of a line; where a phrase has another, it is looked for by that one.
_COMMON = frozenset(
    ("at", "here", "like", "made", "make", "may", "own", "this", "through", "using", "when", "with", "you")
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
class Phrase:
    """A phrase of a file.

    Attributes:
        kind: the kind of boilerplate; None for a label.
        shape: "line", "section", "start", "end", "inside" or "wording", or the name of a label.
        rule: the name under which it decides, such as "phrases/en/related".
    """

    kind: Kind | None
    shape: str
    rule: str


@frozen
class Vocabulary:
    """Phrases that may stand in any place of a line.

    Attributes:
        words: the rarest word of folded phrases, with marks behind it -> these phrases.
        characters: the first two characters of phrases in scripts without spaces -> these phrases.
    """

    words: Mapping[str, tuple[tuple[str, Phrase], ...]]
    characters: Mapping[str, tuple[tuple[str, Phrase], ...]]

    def find(self, opening: str) -> list[tuple[str, Phrase]]:
        """Return the phrases that stand inside of a line, in its first 160 characters, with their folded text.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        found: list[tuple[str, Phrase]] = []
        words = opening.split(" ")
        if not self.words.keys().isdisjoint(words):  # most lines have none, and are told so fastest
            found += [
                (written, phrase)
                for word in filter(self.words.__contains__, words)
                for written, phrase in self.words[word]
                if " " not in written or written in opening
            ]
        if opening[len(opening) // 2 :][:1] >= FIRST_CJK:
            pairs = dict.fromkeys([opening[index : index + 2] for index in range(len(opening))])
            found += [
                (written, phrase)
                for pair in filter(self.characters.__contains__, pairs)
                for written, phrase in self.characters[pair]
                if written in opening
            ]
        return found


@frozen
class Phrases:
    """Phrases, ready to be looked up.

    Attributes:
        whole: folded text of a line -> its phrase.
        openings: the first characters of folded opening phrases -> the phrases that begin so, longest first.
        closings: the last word of closing phrases, with marks behind it -> the phrases that end so.
        speaking: the phrases that speak for boilerplate inside a line.
        wordings: those of them that make boilerplate of a line, two together or a long one alone.
    """

    whole: Mapping[str, Phrase]
    openings: Mapping[str, tuple[tuple[str, Phrase], ...]]
    closings: Mapping[str, tuple[tuple[str, Phrase], ...]]
    speaking: Vocabulary
    wordings: Vocabulary

    def opening(self, opening: str) -> tuple[str, Phrase] | None:
        """Return the phrase that a line begins with, and its folded text.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        for stem in _STEMS:
            for text, phrase in self.openings.get(opening[:stem], ()):
                if opening.startswith(text) and not _cuts_word(text, opening):
                    return text, phrase
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
        return [phrase for _, phrase in self.speaking.find(opening)]

    def wording(self, opening: str) -> Phrase | None:
        """Return the longest of the wordings in the first 160 characters of a line, if they cover enough of it.

        Args:
            opening: the line as `fold_opening` gives it.
        """
        found = self.wordings.find(opening)
        if not found:  # as in nearly all lines
            return None
        covered: set[int] = set()
        for written, _ in found:
            start = opening.find(written)
            covered.update(range(start, start + len(written)))
        enough = latin_length("".join([opening[index] for index in sorted(covered)])) >= _ENOUGH
        return max(found, key=lambda wording: len(wording[0]))[1] if enough else None


def _cuts_word(text: str, line: str) -> bool:
    """Tell whether a phrase ends inside a word of the line, which no phrase does in a script without spaces."""
    following = line[len(text) : len(text) + 1]
    return following.isalpha() and text[-1].isalpha() and not (_is_unspaced(text[-1]) or _is_unspaced(following))


def _is_unspaced(character: str) -> bool:
    return is_cjk(character) or any(first <= character <= last for first, last in _UNSPACED)


def read_phrases(name: str, lines: Iterable[str]) -> Iterator[tuple[str, Phrase]]:
    """Read the lines of a phrase file.

    Args:
        name: the language, for rule names and errors.
        lines: the lines of the file.

    Yields:
        Each phrase as it is written, with what it means.

    Raises:
        BadPhrases: an unknown header, or a phrase that could never match.

    >>> list(read_phrases("en", ["[sharing: line]", "Copy link"]))
    [('Copy link', Phrase(kind=<Kind.SHARING: 'sharing'>, shape='line', rule='phrases/en/sharing'))]
    """
    phrase: Phrase | None = None
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if not text or text.startswith("//"):
            continue
        if text.startswith("[") and text.endswith("]"):
            phrase = _header(name, number, text[1:-1])
        elif phrase is None:
            raise BadPhrases(f"{name}.txt, line {number}: {text!r} stands before any header such as [sharing: line]")
        elif not text.strip(BULLETS):
            raise BadPhrases(f"{name}.txt, line {number}: {text!r} has no letter or digit left to match")
        elif len(text) > LONGEST_PHRASE:
            raise BadPhrases(
                f"{name}.txt, line {number}: {text!r} has {len(text)} characters and could never match; "
                f"a phrase has at most {LONGEST_PHRASE}"
            )
        else:
            yield text, phrase


def _header(name: str, number: int, text: str) -> Phrase:
    if text in _LABELS:
        return Phrase(None, text, f"phrases/{name}/{text}")
    kind, _, shape = (part.strip() for part in text.partition(":"))
    if shape in _SHAPES and any(kind == known.value for known in Kind):
        return Phrase(Kind(kind), shape, f"phrases/{name}/{kind}")
    kinds = ", ".join(known.value for known in Kind)
    raise BadPhrases(
        f"{name}.txt, line {number}: [{text}] is no header; write [KIND: SHAPE] with a kind of {kinds} and a shape of "
        f"{', '.join(_SHAPES)}, or one of {', '.join(f'[{label}]' for label in _LABELS)}"
    )


def index(phrases: Iterable[tuple[str, Phrase]]) -> Phrases:
    """Make phrases ready to be looked up; of two with the same text and shape the first counts."""
    whole: dict[str, Phrase] = {}
    openings: dict[str, dict[str, Phrase]] = {}
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
            stem = next((stem for stem in _STEMS if len(opening) >= stem), min(_STEMS))
            openings.setdefault(opening[:stem], {}).setdefault(opening, phrase)
    anywhere = [
        (opening, phrase) for opening, (_, phrase) in zip(folded, given, strict=True) if phrase.shape in _ANYWHERE
    ]
    return Phrases(
        whole,
        {stem: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for stem, found in openings.items()},
        {word: tuple(found.items()) for word, found in closings.items()},
        _vocabulary(anywhere),
        _vocabulary([(opening, phrase) for opening, phrase in anywhere if phrase.shape == "wording"]),
    )


def _vocabulary(phrases: Iterable[tuple[str, Phrase]]) -> Vocabulary:
    words: dict[str, dict[str, Phrase]] = {}
    characters: dict[str, dict[str, Phrase]] = {}
    for opening, phrase in phrases:
        if is_cjk(opening[0]):
            characters.setdefault(opening[:2], {}).setdefault(opening, phrase)
            continue
        *_, rarest = sorted(opening.split(), key=lambda word: (word not in _COMMON, len(word)))
        for mark in _AROUND_WORDS:
            words.setdefault(rarest + mark, {}).setdefault(opening, phrase)
    return Vocabulary(*({start: tuple(found.items()) for start, found in them.items()} for them in (words, characters)))


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
