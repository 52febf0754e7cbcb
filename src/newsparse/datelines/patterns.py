"""Patterns that are compiled when they are first used, so that importing the package costs little; lists of words in them."""

from __future__ import annotations

from typing import Any

import regex

__all__ = ["Lazy", "any_of"]


class Lazy:
    """A pattern with the methods of a compiled one; the first that is asked for compiles it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        if name not in ("match", "fullmatch", "search", "finditer", "findall", "split"):
            raise AttributeError(name)
        compiled = regex.compile(*self._source, cache_pattern=False)
        self.match, self.fullmatch, self.search = compiled.match, compiled.fullmatch, compiled.search
        self.finditer, self.findall, self.split = compiled.finditer, compiled.findall, compiled.split
        return getattr(compiled, name)


def any_of(*languages: str) -> str:
    r"""Return a group for a pattern that is any one of some words.

    Args:
        languages: the words of a language or several, divided by spaces. A word stands before one that it begins with.

    >>> any_of("er eme", "-го")
    '(?:er|eme|\\-го)'
    """
    return f"(?:{'|'.join(regex.escape(word) for words in languages for word in words.split())})"
