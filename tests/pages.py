"""A small invented story, and what tests ask of a page."""

from __future__ import annotations

import re

from newsparse import Article
from newsparse.folding import INVISIBLE
from newsparse.page import Page
from newsparse.split import split

HEADLINE = "Rain closes mountain pass for third night"
FIRST = "It rained all night on the hills above Grendon, and the pass had to be closed before the first buses ran."
SECOND = "The council said on Thursday that engineers would look at the slopes as soon as the water had gone down."
THIRD = "Until then drivers are sent round by the coast, which makes the journey to the market longer by an hour."
STORY = (FIRST, SECOND, THIRD)
# What makes it as long as stories are.
MORE = (
    "The mill has moved its clocks and its tables to the upper floor, where the water has never come in living memory. The miller sleeps there too.",
    "The ferry took on forty passengers more than on any day this year, among them a bride and two goats. Neither paid the full fare.",
    "A shepherd counted nineteen fallen trees between the quarry and the chapel, and stopped counting when it grew dark. He lost one lamb.",
    "At the school only eleven of ninety children turned up, and the teacher read to them from a book about the sea until lunch was served.",
    "Mr Hale, who repairs clocks, said that he had never had so few visitors and so much work. Water does clocks no good, he added.",
    "One driver tried to pass the barrier at night with a lorry full of chairs, and had to be pulled out of the ditch by the fire brigade.",
    "The old inn at the top still has beds, though it has run out of bread; guests are served potatoes in seven ways, the landlord promised.",
    "A nurse walks six kilometres every morning to see her patients in the upper farms, and says that she has never slept so well before.",
    "The choir has put off its concert for the second time, because its tenors live on one side of the water and its basses on the other.",
)


_UNSEEN = re.compile(rf"[\s{''.join(sorted(INVISIBLE))}]+")


def seen(text: str) -> str:
    """Return the text without white space and without characters that nobody sees."""
    return _UNSEEN.sub("", text)


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
