"""A small invented story, and what tests ask of a page."""

from __future__ import annotations

from newsparse import Article
from newsparse.page import Page
from newsparse.split import split

HEADLINE = "Rain closes mountain pass for third night"
FIRST = "It rained all night on the hills above Grendon, and the pass had to be closed before the first buses ran."
SECOND = "The council said on Thursday that engineers would look at the slopes as soon as the water had gone down."
THIRD = "Until then drivers are sent round by the coast, which makes the journey to the market longer by an hour."
STORY = (FIRST, SECOND, THIRD)


def page(*lines: str, between: str = "\n\n", **fields: object) -> Page:
    """Return an unread page of these lines."""
    raw = between.join(lines)
    return Page(raw, split(raw), **fields)


def labels(page: Page) -> list[tuple[str, str | None]]:
    """Return each block's text with the rule that labelled it."""
    return [(block.text, block.label.rule if block.label else None) for block in page.blocks]


def kinds(page: Page) -> dict[str, str | None]:
    """Return each labelled block's text with its kind of boilerplate."""
    return {block.text: block.label.kind and block.label.kind.name for block in page.blocks if block.label}


def body(article: Article) -> list[str]:
    return [passage.text for passage in article.body]


def boilerplate(article: Article) -> list[str]:
    return [passage.text for passage in article.boilerplate]


def repeats(article: Article) -> list[tuple[str, str]]:
    """Return each repeat with what it repeats."""
    return [(repeat.text, repeat.of.text) for repeat in article.repeats]
