"""Divides text into words, numbers and marks."""

from __future__ import annotations

import regex

from newsparse.datelines import tables
from newsparse.datelines.patterns import Lazy

__all__ = ["Pieces"]

_PIECE = Lazy(
    r"""
    (?P<number> \d++ )
    | (?P<dash> [-‐‑‒–—―−─－_~\u0640]++ )  # an Arabic lengthening stroke on its own is a dash
    | (?P<word> \p{L} (?: [\p{L}\p{M}\d'’ʻʼ״׳॰\u200c\u200d\u00ad·]
                        | (?<!\p{Ll}) \. (?=\p{L}) | \. (?=\p{Ll})     # "TEMPO.CO", "KOMPAS.com", "हि.स"
                        | [-‐‑] (?=[\p{L}\d]) )*+ )                      # "Port-au-Prince"
    | (?P<mark> \S )
    """,
    regex.VERBOSE,
)


class Pieces:
    """The pieces of a head, found as far as they are asked for: most texts are refused after two or three."""

    def __init__(self, head: str, start: int) -> None:
        self.head = head
        self._found: list[regex.Match[str]] = []
        self._more = _PIECE.finditer(head, start)

    def get(self, number: int) -> regex.Match[str] | None:
        """Give the piece with a number, or None after the last one."""
        while len(self._found) <= number:
            piece = next(self._more, None)
            if piece is None:
                return None
            self._found += _unglued(self.head, piece) if "-" in piece[0] and piece["word"] else [piece]
        return self._found[number]

    def __getitem__(self, number: int) -> regex.Match[str]:
        """Give the piece with a number that was found before."""
        return self._found[number]

    def restart(self, number: int, at: int) -> None:
        """Forget the pieces from a number on, and find them anew from a place in the text."""
        del self._found[number:]
        self._more = _PIECE.finditer(self.head, at)


def _unglued(head: str, piece: regex.Match[str]) -> list[regex.Match[str]]:
    """Take an agency that a hyphen ties to a place off it: "دمشق-سانا"."""
    first, hyphen, last = (piece["word"] or "").rpartition("-")
    known = tables.agencies().country
    if (
        not hyphen
        or tables.fold_name(last) not in known
        or not tables.is_place(tables.fold_name(first))
        or tables.fold_name(piece[0]) in known
    ):
        return [piece]
    middle = piece.start() + len(first)
    spans = ((piece.start(), middle), (middle, middle + 1), (middle + 1, piece.end()))
    return [match for span in spans for match in _PIECE.finditer(head, *span)]
