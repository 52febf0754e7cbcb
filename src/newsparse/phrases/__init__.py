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
ends in them; ``inside`` phrases, whole words in any place of a line, only speak for it, and are weighed. ``published``, ``updated`` and ``byline`` are labels in front of a
date or of a name. Case, quotes, bullets in front and dots or arrows behind do
not count, and ``#`` is any number: ``# comments``.
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
)
from newsparse.model import Kind

__all__ = ["Phrase", "Phrases", "read_phrases", "shared_phrases"]

_SHAPES = ("line", "section", "start", "end", "inside")
_LABELS = ("published", "updated", "byline")
# Words that tell nothing of a line; where a phrase has another, it is looked for by that one.
_COMMON = frozenset(
    ("at", "here", "like", "made", "make", "may", "own", "this", "through", "using", "when", "with", "you")
)
_BEHIND_CLOSING = ("", ".", ".)", ")", ".]", "]", ".*", "._")
_CLOSERS = BULLETS + ")]"
_LONGEST_CLOSING = 80  # characters
_AROUND_WORDS = ("", ".", ",", ":", ")", "!", "?", ";")
# Opening phrases are found by their first characters, so that three look-ups tell most lines they have none.
_STEMS = (10, 4, 2)


@frozen
class Phrase:
    """A phrase of a file.

    Attributes:
        kind: the kind of boilerplate; None for a label.
        shape: "line", "section", "start", "end" or "inside", or the name of a label.
        rule: the name under which it decides, such as "phrases/en/related".
    """

    kind: Kind | None
    shape: str
    rule: str


@frozen
class Phrases:
    """Phrases, ready to be looked up.

    Attributes:
        whole: folded text of a line -> its phrase.
        openings: the first characters of folded opening phrases -> the phrases that begin so, longest first.
        closings: the last word of closing phrases, with marks behind it -> the phrases that end so.
        words: the rarest word of folded phrases that may stand inside a line -> these phrases.
        characters: such phrases in scripts without spaces.
    """

    whole: Mapping[str, Phrase]
    openings: Mapping[str, tuple[tuple[str, Phrase], ...]]
    closings: Mapping[str, tuple[tuple[str, Phrase], ...]]
    words: Mapping[str, tuple[tuple[str, Phrase], ...]]
    characters: tuple[tuple[str, Phrase], ...]

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
        found: list[Phrase] = []
        words = opening.split(" ")
        if not self.words.keys().isdisjoint(words):  # most lines have none, and are told so fastest
            found += [
                phrase
                for word in filter(self.words.__contains__, words)
                for written, phrase in self.words[word]
                if " " not in written or written in opening
            ]
        if opening[len(opening) // 2 :][:1] >= FIRST_CJK:
            found += [phrase for written, phrase in self.characters if written in opening]
        return found


def _cuts_word(text: str, line: str) -> bool:
    return line[len(text) : len(text) + 1].isalpha() and text[-1].isalpha() and not is_cjk(text[-1])


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
    words: dict[str, dict[str, Phrase]] = {}
    characters: dict[str, Phrase] = {}
    given = list(phrases)
    texts = [collapse(text) for text, _ in given]
    folded = fold_openings(texts)
    for (text, phrase), opening, key in zip(given, folded, close_phrases(folded, texts), strict=True):
        if phrase.shape in ("line", "section"):
            whole.setdefault(key, phrase)
        elif phrase.shape == "end":
            for mark in _BEHIND_CLOSING:
                closings.setdefault(text.rpartition(" ")[2] + mark, {}).setdefault(key, phrase)
        elif phrase.shape != "inside":
            stem = next((stem for stem in _STEMS if len(opening) >= stem), min(_STEMS))
            openings.setdefault(opening[:stem], {}).setdefault(opening, phrase)
        elif is_cjk(text[0]):
            characters.setdefault(opening, phrase)
        else:
            *_, rarest = sorted(opening.split(), key=lambda word: (word not in _COMMON, len(word)))
            for mark in _AROUND_WORDS:
                words.setdefault(rarest + mark, {}).setdefault(opening, phrase)
    return Phrases(
        whole,
        {stem: tuple(sorted(found.items(), key=lambda item: -len(item[0]))) for stem, found in openings.items()},
        {word: tuple(found.items()) for word, found in closings.items()},
        {word: tuple(found.items()) for word, found in words.items()},
        tuple(characters.items()),
    )


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
