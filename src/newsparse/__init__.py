"""Says what every character of a raw news article is: headline, dateline, body, repeats, boilerplate.

>>> import newsparse
>>> article = newsparse.parse("Rain closes pass\\nGRENDON, Jan. 5 (AP) — Snow and rain closed the pass.\\nShare this article")
>>> article.headline.text, article.dateline.place, article.text
('Rain closes pass', 'GRENDON', 'Snow and rain closed the pass.')
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.datelines import Dateline, parse_dateline
from newsparse.errors import (
    BadPhrases,
    BadRule,
    BadTable,
    BrokenPlugin,
    NewsparseError,
    OutletConflict,
    PluginWarning,
    TooFewTexts,
    UnknownOutlet,
)
from newsparse.model import Article, Boilerplate, Kind, Part, Passage, Repeat, Role, Segment, Zone
from newsparse.outlet import Outlet, Sign
from newsparse.pipeline import parse
from newsparse.registry import Registry
from newsparse.rules import Rule

if TYPE_CHECKING:
    from newsparse import testing as testing  # `newsparse.testing` after `import newsparse` alone
    from newsparse.learning import learn

__all__ = [
    "Article",
    "BadPhrases",
    "BadRule",
    "BadTable",
    "Boilerplate",
    "BrokenPlugin",
    "Dateline",
    "Kind",
    "NewsparseError",
    "Outlet",
    "OutletConflict",
    "Part",
    "Passage",
    "PluginWarning",
    "Registry",
    "Repeat",
    "Role",
    "Rule",
    "Segment",
    "Sign",
    "TooFewTexts",
    "UnknownOutlet",
    "Zone",
    "learn",
    "parse",
    "parse_dateline",
]

if not TYPE_CHECKING:  # a checker would believe that every name is here

    def __getattr__(name: str) -> object:
        """Import `newsparse.testing` and `learn` when they are asked for: who parses does not pay for them."""
        if name == "testing":
            return import_module("newsparse.testing")
        if name == "learn":
            return import_module("newsparse.learning").learn
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "testing"})
