"""Hypothesis strategies."""

from newsparse.testing.strategies.articles import MadeArticle, Truth, articles
from newsparse.testing.strategies.boilerplate import MadeLine, boilerplate
from newsparse.testing.strategies.datelines import MadeDateline, datelines
from newsparse.testing.strategies.outlets import outlets, registries
from newsparse.testing.strategies.prose import paragraphs

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
    "registries",
]
