"""Reads the lines of a phrase file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from newsparse.errors import BadPhrases
from newsparse.folding import BULLETS, LONGEST_PHRASE
from newsparse.model import Kind

__all__ = ["Phrase", "read_phrases"]

_SHAPES = ("line", "section", "start", "end", "behind", "inside", "wording")
_ALONE = ("published", "updated", "byline", "read-more", "goes-on", "capitals")  # are headers without a kind


@frozen
class Phrase:
    """A phrase of a file.

    Attributes:
        kind: the kind of boilerplate; None for a label, and for what only says how the lines around it are to be read.
        shape: "line", "section", "start", "end", "behind", "inside" or "wording", or a header without a kind.
        rule: the name under which it decides, such as "phrases/en/related".
    """

    kind: Kind | None
    shape: str
    rule: str


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
    if text in _ALONE:
        return Phrase(None, text, f"phrases/{name}/{text}")
    kind, _, shape = (part.strip() for part in text.partition(":"))
    if shape in _SHAPES and any(kind == known.value for known in Kind):
        return Phrase(Kind(kind), shape, f"phrases/{name}/{kind}")
    kinds = ", ".join(known.value for known in Kind)
    raise BadPhrases(
        f"{name}.txt, line {number}: [{text}] is no header; write [KIND: SHAPE] with a kind of {kinds} and a shape of "
        f"{', '.join(_SHAPES)}, or one of {', '.join(f'[{name}]' for name in _ALONE)}"
    )
