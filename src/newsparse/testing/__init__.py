"""For people who write rules, and for people who test properties of what reads articles.

The strategies are in `newsparse.testing.strategies`.
"""

from newsparse.testing.strategies import (
    MadeArticle,
    MadeDateline,
    MadeLine,
    Truth,
    articles,
    boilerplate,
    datelines,
    outlets,
    paragraphs,
    raw_texts,
    registries,
)

__all__ = [
    "MadeArticle",
    "MadeDateline",
    "MadeLine",
    "Truth",
    "articles",
    "boilerplate",
    "datelines",
    "outlets",
    "paragraphs",
    "raw_texts",
    "registries",
]
