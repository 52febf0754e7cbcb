"""For those who write rules, and for those who test properties of what they do with news text.

`check_outlet` says what is wrong with an outlet before its users do; `assert_outlet` makes a test of it. The
hypothesis strategies need the package hypothesis, and are imported when they are asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from newsparse.testing.contract import assert_outlet, check_outlet
from newsparse.testing.findings import Fault, Finding

if TYPE_CHECKING:
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
    "Fault",
    "Finding",
    "MadeArticle",
    "MadeDateline",
    "MadeLine",
    "Truth",
    "articles",
    "assert_outlet",
    "boilerplate",
    "check_outlet",
    "datelines",
    "outlets",
    "paragraphs",
    "raw_texts",
    "registries",
]

if not TYPE_CHECKING:  # a checker would believe that every name is here

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            strategies = import_module("newsparse.testing.strategies")
        except ModuleNotFoundError as error:
            if error.name != "hypothesis":
                raise
            raise ImportError(f"newsparse.testing.{name} needs hypothesis: pip install hypothesis") from error
        return getattr(strategies, name)


def __dir__() -> list[str]:
    return __all__
