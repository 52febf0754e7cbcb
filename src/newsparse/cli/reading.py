"""An article with what was read, as every form of output takes it."""

from __future__ import annotations

from attrs import field, frozen

from newsparse.model import Article
from newsparse.registry import Registry

__all__ = ["Reading"]


@frozen
class Reading:
    """A file and the article in it.

    Attributes:
        file: the file's name as it was given or found; "-" for standard input.
        raw: its text.
        article: what the text says.
        registry: the outlets that were looked in.
    """

    file: str
    raw: str
    article: Article
    registry: Registry = field(factory=Registry.default)
