"""What the functions that users call say of an argument that is of a wrong type."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["list_of_texts", "wrong_type"]


def wrong_type(name: str, value: object, expected: str) -> TypeError:
    """Return the error that names an argument, the type it is of, and what was expected.

    >>> wrong_type("raw", b"It rained.", "str")
    TypeError("raw is of type bytes, expected str; decode it first, as in raw.decode('utf-8')")
    """
    hint = ""
    if expected.startswith("str") and isinstance(value, (bytes, bytearray)):
        hint = f"; decode it first, as in {name}.decode('utf-8')"
    elif expected == "str" and (value is None or isinstance(value, float)):  # as tables say that a cell is empty
        hint = "; give '' where there is no text"
    return TypeError(f"{name} is of type {type(value).__name__}, expected {expected}{hint}")


def list_of_texts(name: str, texts: Iterable[str]) -> list[str]:
    """Return the texts that an argument holds.

    Raises:
        TypeError: it is one str, or no iterable, or holds anything else than str.

    >>> list_of_texts("articles", ("It rained.", "It poured."))
    ['It rained.', 'It poured.']
    """
    if isinstance(texts, (str, bytes, bytearray)):
        raise TypeError(f"{name} is one {type(texts).__name__}, expected several str; put it in a list")
    if not isinstance(texts, Iterable):
        raise wrong_type(name, texts, "several str, such as a list of them")
    found = list(texts)
    for number, text in enumerate(found):
        if not isinstance(text, str):
            raise wrong_type(f"{name}[{number}]", text, "str")
    return found
