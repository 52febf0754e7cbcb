"""Puts a rule's text on an invented page, and lets newsparse read it as it reads every page."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from newsparse.blocks import Label
from newsparse.folding import collapse
from newsparse.model import Part
from newsparse.outlet import Outlet
from newsparse.page import Page
from newsparse.pipeline import label_sure
from newsparse.registry import Registry
from newsparse.rules import Rule
from newsparse.split import split
from newsparse.testing.stories import HEADLINE, STORY

__all__ = ["Trial", "trial", "trials"]

# What stands under the heading of a section. Only a section that knows its end goes on over the paragraph.
_ITEMS = ("Choir seeks two tenors", "Old mill wheel turns", STORY[2], "Fog keeps the fleet in port")


@frozen
class Trial:
    """An invented page with one line or example of a rule.

    Attributes:
        text: what is tried, white space collapsed.
        raw: the page.
        start: where the text begins on it.
    """

    text: str
    raw: str
    start: int

    def read(self, outlet: Outlet) -> Page:
        """Return the page, with what is sure by itself labelled."""
        return label_sure(Page(self.raw, split(self.raw)), outlet, Registry())

    def labels(self, page: Page) -> list[Label]:
        """Return the labels that the text, or parts of it, got on the page as it was read."""
        end = self.start + len(self.text)
        return [block.label for block in page.blocks if block.label and self.start <= block.start < end]


def trials(rule: Rule, text: str) -> Iterator[Trial]:
    """Yield a page with this text above the story, and one with it below the story's first paragraphs."""
    under = (*_ITEMS, *rule.until[:1]) if rule.part is Part.SECTION else ()
    yield trial((), text, (*under, HEADLINE, *STORY))
    yield trial((HEADLINE, *STORY[:2]), text, under or STORY[2:])


def trial(above: tuple[str, ...], text: str, below: tuple[str, ...]) -> Trial:
    """Return a page of these lines with the text between them."""
    text = collapse(text)
    head = "".join(f"{line}\n\n" for line in above)
    return Trial(text, "\n\n".join((head + text, *below)), len(head))
