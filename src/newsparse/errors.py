"""What can go wrong, each error naming the thing, its value, what was expected and the next step."""

from __future__ import annotations

__all__ = [
    "BadPhrases",
    "BadRule",
    "BadTable",
    "BrokenPlugin",
    "NewsparseError",
    "OutletConflict",
    "PluginWarning",
    "TooFewTexts",
    "UnknownOutlet",
]


class NewsparseError(Exception):
    """The base of the errors that are newsparse's own; an argument of a wrong type raises a TypeError."""


class BadRule(NewsparseError, ValueError):
    """A rule, sign or outlet that cannot work was built; the text says which part and what would be right."""


class BadPhrases(NewsparseError, ValueError):
    """A phrase file that cannot be read; the text names the file and the line."""


class BadTable(NewsparseError, ValueError):
    """A table of the datelines that cannot be read; the text names the file and the line."""


class TooFewTexts(NewsparseError, ValueError):
    """There are too few texts to learn from; the text says how many are needed."""


class UnknownOutlet(NewsparseError, LookupError):
    """No outlet of that name is registered; the text lists near names."""


class OutletConflict(NewsparseError, ValueError):
    """Two packages offer an outlet of the same name, or two outlets the same host; the text says whose, and how to choose."""


class BrokenPlugin(NewsparseError, ImportError):
    """An installed plugin could not give its outlet; the text names its package."""


class PluginWarning(UserWarning):
    """A plugin was left out while the outlets were looked through; parsing goes on without it."""
