"""Pages that the engine is known to misread. Each has an example; when it is read right, take the fault off this list."""

from __future__ import annotations

from collections.abc import Callable

from newsparse import Registry
from newsparse.testing.strategies import MadeArticle, Truth


def lines(made: MadeArticle) -> list[str]:
    return [line.strip() for line in made.raw.splitlines() if line.strip()]


def has_no_blank_lines(made: MadeArticle) -> bool:
    return len(lines(made)) == len(made.raw.splitlines())


def is_wrapped(made: MadeArticle) -> bool:
    return any(text not in made.raw for text in made.truth.body)


FAULTS: tuple[Callable[[MadeArticle], bool], ...] = ()


def known_fault(made: MadeArticle) -> Callable[[MadeArticle], bool] | None:
    """Return the fault that this page may meet, if any is known."""
    return next((fault for fault in FAULTS if fault(made)), None)


def _example(raw: str, *, outlet: str | None = None, **fields: object) -> MadeArticle:
    nothing = dict.fromkeys(("headline", "standfirst", "byline", "dateline"))
    truth = Truth(**{**nothing, "repeats": (), "boilerplate": (), **fields})
    return MadeArticle(raw, truth, Registry.default().get(outlet) if outlet else None)


RAIN = "Rain fell on the hills above Grendon all night, and the river rose by 2 metres before dawn."
ROAD = "Drivers are sent round by the coast, which makes the way to the market longer by 30 kilometres."
EXAMPLES: dict[Callable[[MadeArticle], bool], MadeArticle] = {}
