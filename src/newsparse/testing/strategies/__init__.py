"""Hypothesis strategies for everything that newsparse reads and says; they need the package `hypothesis`.

`articles` makes raw articles together with the truth they were built from, so that whatever reads articles can be
asked for it; `datelines`, `paragraphs` and `boilerplate` make the parts of one, `outlets` and `registries` what
`newsparse.parse` is given beside the text. `raw_texts` is any text at all, for laws that hold of every text. All that
they print is invented but for the outlets' own phrases, and all shrink to something short and plain.
"""

from newsparse.testing.strategies.articles import MadeArticle, Truth, articles
from newsparse.testing.strategies.boilerplate import MadeLine, boilerplate
from newsparse.testing.strategies.datelines import MadeDateline, datelines
from newsparse.testing.strategies.outlets import outlets, registries
from newsparse.testing.strategies.prose import paragraphs
from newsparse.testing.strategies.raw_texts import messy_pages, raw_texts

__all__ = [
    "MadeArticle",
    "MadeDateline",
    "MadeLine",
    "Truth",
    "articles",
    "boilerplate",
    "datelines",
    "messy_pages",
    "outlets",
    "paragraphs",
    "raw_texts",
    "registries",
]
