"""Finds the phrases that may stand in any place of a line, by the word of each that the fewest lines have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import add

from attrs import frozen

from newsparse.folding import FIRST_CJK, is_cjk
from newsparse.phrases.reading import Phrase

__all__ = ["Vocabulary", "Written", "vocabulary_of"]

# Words that each story has, and words that many have: of a phrase the word is looked for that the fewest have.
_GRAMMAR = frozenset(
    (
        b"a about after all also an and any are as at back be because been before but by can could did do does down "
        b"each even every few for from had has have he her him his how i if in into is it its many may might more "
        b"most must my no not now of off on once one only or other our out over own per she should so some such than "
        b"that the their them then there these they this those through to too two under up us very was we were what "
        b"when where which while who why will with without would you your"
    ).split()
)
_COMMON = frozenset(
    (
        b"according again already another below best both call come content data day days die find first free get go "
        b"good group help here home important keep know last latest like little long made make me much need never "
        b"new news online open part people personal place please press products published reach read report rest "
        b"said same see services small social something still support take team think time today together use used "
        b"using via want way week well work world year years"
    ).split()
)
# What stands right behind words. What begins in quotes or in brackets is another voice's.
_MARKS = "!,.:;?)]"
_OTHER_MARKS = "،؛؟۔।॥"  # of Arabic, Urdu and Hindi
_BREAKS = frozenset(["", " ", *_MARKS, *_OTHER_MARKS])  # what stands around words
_TO_SPACES = bytes.maketrans(_MARKS.encode(), b" " * len(_MARKS))

Written = tuple[str, Phrase]  # a folded phrase and what it means


@frozen
class Vocabulary:
    """Phrases that may stand in any place of a line, as whole words.

    Attributes:
        words: the rarest word of phrases, in UTF-8 -> these phrases.
        characters: the first two characters of phrases in scripts without spaces -> these phrases.
    """

    words: Mapping[bytes, Sequence[Written]]
    characters: Mapping[str, Sequence[Written]]

    def find(self, openings: Sequence[str]) -> list[Sequence[Written]]:
        """Return the phrases that stand inside of each line.

        Args:
            openings: the lines as `fold_opening` gives them, without line ends.
        """
        found: list[Sequence[Written]] = [()] * len(openings)
        together = "\n".join(openings)
        is_rarest = self.words.__contains__  # of hardly any word in most lines
        for index, line in enumerate(_without_marks(together).split(b"\n")):
            for word in filter(is_rarest, line.split()):
                opening = openings[index]
                for written in self.words[word]:
                    if written[0] in opening and _is_apart(written[0], opening) and written not in found[index]:
                        found[index] = [*found[index], written]
        if together.isascii():
            return found
        for index, opening in enumerate(openings):
            middle = opening[len(opening) // 2 :][:1]
            if middle >= FIRST_CJK and is_cjk(middle):  # Korean has spaces
                found[index] = [*found[index], *self._by_characters(opening)]
        return found

    def _by_characters(self, opening: str) -> list[Written]:
        pairs = filter(self.characters.__contains__, map(add, opening, opening[1:]))
        return [written for pair in dict.fromkeys(pairs) for written in self.characters[pair] if written[0] in opening]


def vocabulary_of(phrases: Iterable[Written]) -> Vocabulary:
    """Return the vocabulary of folded phrases."""
    words: dict[bytes, list[Written]] = {}
    characters: dict[str, list[Written]] = {}
    for text, phrase in phrases:
        if is_cjk(text[0]):
            characters.setdefault(text[:2], []).append((text, phrase))
        else:
            rarest = max(_without_marks(text).split(), key=_rarity, default=b"")  # without a word it is never found
            words.setdefault(rarest, []).append((text, phrase))
    return Vocabulary(words, characters)


def _without_marks(text: str) -> bytes:
    """Return folded text with spaces for marks, as bytes, which takes a tenth of the time."""
    if not text.isascii():
        for mark in _OTHER_MARKS:
            text = text.replace(mark, " ")
    return text.encode("utf-8", "surrogatepass").translate(_TO_SPACES)


def _rarity(word: bytes) -> tuple[bool, bool, int]:
    return word not in _GRAMMAR, word not in _COMMON, len(word)


def _is_apart(text: str, opening: str) -> bool:
    """Tell whether a phrase stands somewhere in a line as words of its own, and not as a part of others."""
    place = opening.find(text)
    while place >= 0:
        end = place + len(text)
        begins = place == 0 or opening[place - 1] in _BREAKS or text[0] in _BREAKS
        if begins and (opening[end : end + 1] in _BREAKS or text[-1] in _BREAKS):
            return True
        place = opening.find(text, place + 1)
    return False
