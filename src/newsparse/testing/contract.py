"""START HERE: an outlet -> what its author should change."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.arguments import list_of_texts, wrong_type
from newsparse.model import Article
from newsparse.outlet import Outlet
from newsparse.pipeline import parse
from newsparse.registry import Registry
from newsparse.testing.findings import Finding
from newsparse.testing.greedy import find_greedy
from newsparse.testing.reach import find_idle
from newsparse.testing.signs import find_bad_signs
from newsparse.testing.slow import find_slow
from newsparse.testing.spares import find_spareless

__all__ = ["assert_outlet", "check_outlet"]


def check_outlet(
    outlet: Outlet, articles: Iterable[str] = (), *, registry: Registry | None = None
) -> tuple[Finding, ...]:
    """Say what is wrong with an outlet: rules that never act, that can take story text or take too long, bad signs.

    Every rule is tried on its own lines and examples, put on invented pages, on invented stories, and on texts that
    are made to slow it down. It takes less than a second for most outlets.

    Args:
        outlet: the outlet.
        articles: raw texts of some of its articles. Their stories are tried too, and if there are five or more,
            each rule has to act in one of them, but for those that another outlet has, too.
        registry: the outlets beside which it has to be recognised; `Registry.default()` if not given.

    Returns:
        What should be changed, in the order of the outlet's rules and signs; nothing if all is well.

    Raises:
        TypeError: `outlet` is no Outlet, `registry` no Registry, or `articles` is one str or holds anything else than
            str.

    >>> from newsparse import Kind, Outlet, Part, Rule
    >>> rule = Rule("subscribe", Kind.NEWSLETTER, pattern=r"Subscribe\\ Now!.*", part=Part.END, examples="Subscribe Now!",
    ...             spares="Subscribe now and then.")
    >>> [(finding.where, finding.what.value) for finding in check_outlet(Outlet("mysite", "My Site", rules=[rule]))]
    [('subscribe', 'greedy')]
    """
    if not isinstance(outlet, Outlet):
        raise wrong_type("outlet", outlet, "an Outlet, such as Registry.default().get('tass')")
    if registry is None:
        registry = Registry.default()
    elif not isinstance(registry, Registry):
        raise wrong_type("registry", registry, "a Registry, such as Registry.default().add(outlet)")
    read = [parse(raw, outlet=outlet) for raw in list_of_texts("articles", articles)]
    at_work = {segment.rule for article in read for segment in article.segments}
    stories = _stories(read)
    findings = [
        *find_idle(outlet, at_work, len(read), [other for other in registry if other != outlet]),
        *find_greedy(outlet, stories),
        *find_slow(outlet),
        *find_spareless(outlet),
    ]
    order = [rule.name for rule in outlet.rules]
    findings.sort(key=lambda finding: order.index(finding.where))
    return (*findings, *find_bad_signs(outlet, registry, stories))


def assert_outlet(outlet: Outlet, articles: Iterable[str] = (), *, registry: Registry | None = None) -> None:
    """Fail if `check_outlet` finds anything: the test of a package that ships an outlet.

    Args:
        outlet: the outlet.
        articles: raw texts of some of its articles.
        registry: the outlets beside which it has to be recognised; `Registry.default()` if not given.

    Raises:
        AssertionError: something is wrong; the text has a line for each finding.
        TypeError: as `check_outlet`.

    >>> from newsparse import Kind, Outlet, Rule
    >>> assert_outlet(Outlet("mysite", "My Site", rules=[Rule("more", Kind.RELATED, lines="More from My Site")]))
    """
    findings = check_outlet(outlet, articles, registry=registry)
    if findings:
        count = "1 finding" if len(findings) == 1 else f"{len(findings)} findings"
        raise AssertionError("\n".join((f"outlet {outlet.name!r}: {count}", *map(str, findings))))


def _stories(articles: Iterable[Article]) -> list[str]:
    """Return the lines of the articles' stories."""
    return list(
        dict.fromkeys(
            passage.text
            for article in articles
            for passage in (article.headline, article.standfirst, *article.body)
            if passage
        )
    )
