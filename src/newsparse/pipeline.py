"""START HERE: raw text -> blocks -> labels -> article.

`parse` finds the outlet and takes the text through the steps: split it in blocks, label what is sure by itself,
settle the rest by where it stands, read the story again until nothing more is found in it, assemble the article.
"""

from __future__ import annotations

from functools import reduce

from newsparse.arguments import wrong_type
from newsparse.assemble import assemble
from newsparse.model import Article
from newsparse.outlet import Outlet
from newsparse.page import Page, Stage
from newsparse.registry import Registry
from newsparse.settle import settle
from newsparse.split import is_clean_layout, split
from newsparse.stages.addresses import label_addresses
from newsparse.stages.author_box import label_author_box
from newsparse.stages.blogs import label_blog_lines
from newsparse.stages.byline import find_byline
from newsparse.stages.credits import label_credits
from newsparse.stages.datelines import cut_dateline, may_show_now
from newsparse.stages.dates import label_dates
from newsparse.stages.frame import label_frame
from newsparse.stages.headline import find_headline
from newsparse.stages.outlet_rules import apply_outlet_rules
from newsparse.stages.pictures import label_pictures
from newsparse.stages.posts import label_posts
from newsparse.stages.repeats import label_repeats
from newsparse.stages.shape import settle_by_shape
from newsparse.stages.shared_phrases import label_shared_phrases
from newsparse.stages.title import label_title, opens_with_title

__all__ = ["label_sure", "parse"]

SURE: tuple[Stage, ...] = (
    apply_outlet_rules,
    label_shared_phrases,
    label_addresses,
    label_posts,
    label_blog_lines,
    label_dates,
    find_byline,
    label_pictures,
    label_credits,
    label_author_box,
)
# What may find something where other blocks are gone. Pictures are found among much, and so not anew among less.
AGAIN: tuple[Stage, ...] = (apply_outlet_rules, label_dates, find_byline, label_credits)

# Least share of boilerplate among the paragraphs of a text in clean layout for which more is looked for.
_DIRTY = 0.1


def parse(
    raw: str, *, outlet: str | Outlet | None = None, url: str | None = None, registry: Registry | None = None
) -> Article:
    """Read the raw text of an article: say what every character of it is.

    The outlet's own rules apply if the outlet is given, known by the URL's host, or recognised from the text; the
    phrases that many outlets share always do. What is in doubt is body.

    Args:
        raw: the text as it comes out of a web page or a corpus; any string at all.
        outlet: the outlet's name, or an `Outlet` of your own.
        url: the article's address. Only its host is looked at, and nothing is fetched.
        registry: the outlets to look in; `Registry.default()` if not given.

    Returns:
        The article. Its offsets count characters of `raw`, and its segments cover all of it.

    Raises:
        TypeError: `raw` or `url` is not a str, `outlet` neither a str nor an Outlet, or `registry` no Registry.
        UnknownOutlet: no outlet has the name that was given; the text lists near names.

    >>> article = parse("All news\\n\\nMOSCOW, April 29. /TASS/. The bridge is open again, the mayor’s office said.")
    >>> article.outlet, article.dateline.place, article.text
    ('tass', 'MOSCOW', 'The bridge is open again, the mayor’s office said.')
    """
    if not isinstance(raw, str):
        raise wrong_type("raw", raw, "str")
    if url is not None and not isinstance(url, str):
        raise wrong_type("url", url, "str, such as 'https://tass.com/politics/1'")
    if registry is None:
        registry = Registry.default()
    elif not isinstance(registry, Registry):
        raise wrong_type("registry", registry, "a Registry, such as Registry.default().add(outlet)")
    known = _known_outlet(outlet, url, registry)

    blocks = split(raw)
    clean = is_clean_layout(raw, blocks)
    page = _read(Page(raw, blocks), known, registry, clean=clean)
    if clean and not page.is_labelled():
        return assemble(page)

    def finds_more(story: Page) -> bool:
        return opens_with_title(story.blocks) or label_sure(story, known, registry, AGAIN).is_labelled()

    def read_again(story: Page) -> Page:  # as an article of the same outlet, however little of it is left
        return _read(story, page.outlet, registry, clean=True)

    return assemble(settle(page, finds_more, read_again))


def _read(page: Page, known: Outlet | None, registry: Registry, *, clean: bool) -> Page:
    return _label_rest(label_sure(page, known, registry), clean=clean)


def _known_outlet(outlet: str | Outlet | None, url: str | None, registry: Registry) -> Outlet | None:
    """Return the outlet that the caller names, or that the URL belongs to."""
    if isinstance(outlet, Outlet):
        return outlet
    if isinstance(outlet, str):
        return registry.get(outlet)
    if outlet is not None:
        raise wrong_type("outlet", outlet, "a name such as 'tass' or an Outlet")
    return registry.at(url) if url else None


def label_sure(page: Page, known: Outlet | None, registry: Registry, stages: tuple[Stage, ...] = SURE) -> Page:
    """Cut the dateline off, find the outlet if it is not known, and label what is sure by itself.

    Where no sign shows the outlet, the paper that is named below the byline does, as it stands where others print it.
    A dateline that lines such as "Not a subscriber yet?" hide is looked for once more when they are labelled.
    """
    page = cut_dateline(page.of_outlet(known))
    page = _apply(stages, page.of_outlet(known or _recognised(page, registry)))
    if page.outlet is None and page.paper is not None and (outlet := registry.recognise((), page.paper)):
        page = _apply(stages, page.of_outlet(outlet))
    if page.dateline is not None or not may_show_now(page):
        return page
    page = cut_dateline(page)
    if page.dateline is None or page.outlet is not None:
        return page
    return _apply(stages, page.of_outlet(_recognised(page, registry)))


def _recognised(page: Page, registry: Registry) -> Outlet | None:
    agency = page.dateline.agency if page.dateline else None
    return registry.recognise([block.phrase or block.opening for block in page.blocks], agency)


def _label_rest(page: Page, *, clean: bool) -> Page:
    """Settle by shape and place what is undecided, unless a page in clean layout is story and hardly anything else."""
    if not clean or page.share_of_boilerplate() >= _DIRTY:
        page = settle_by_shape(page)
    page = label_frame(find_headline(page)) if not clean or page.is_labelled() else label_title(page)
    return label_repeats(page)


def _apply(stages: tuple[Stage, ...], page: Page) -> Page:
    return reduce(lambda before, stage: stage(before), stages, page)
