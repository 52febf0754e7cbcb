"""START HERE: raw texts -> what is known of their outlet -> specimens -> lines that come back -> findings -> outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve, field, frozen

from newsparse.arguments import list_of_texts
from newsparse.errors import TooFewTexts
from newsparse.learning.findings import Finding, look
from newsparse.learning.inline import find_inline
from newsparse.learning.lines import find_lines, own_lines
from newsparse.learning.sections import find_sections
from newsparse.learning.signs import find_signs
from newsparse.learning.slots import find_slots
from newsparse.learning.spares import story_lines, with_spare
from newsparse.learning.specimens import read_specimens, recurring_keys
from newsparse.model import Article
from newsparse.offers import BUILTIN
from newsparse.outlet import Outlet, Sign, are_enough
from newsparse.pipeline import parse
from newsparse.registry import Registry

__all__ = ["Proposal", "learn", "study"]


@frozen
class Proposal:
    """An outlet as several of its articles suggest it, with what speaks for each rule and sign.

    Attributes:
        outlet: the outlet.
        articles: how many articles it was learned from; captures of the same one count once.
        findings: its rules, each with how often and where it was seen; in the order of `outlet.rules`, behind those of
            `known`.
        signs: its signs, each with the number of articles that have it; in the order of `outlet.signs`, behind those
            that a built-in outlet of its name has.
        known: the built-in outlet that the articles are of, whose rules it has too.
    """

    outlet: Outlet
    articles: int
    findings: tuple[Finding, ...] = field(repr=False)
    signs: tuple[tuple[Sign, int], ...] = field(repr=False)
    known: Outlet | None = field(default=None, repr=False)


def learn(texts: Iterable[str], *, name: str) -> Outlet:
    """Propose the rules of an outlet from the raw texts of several of its articles.

    What comes back in article after article is the outlet's: lines, headings and what stands under them, labels with
    something that varies behind them, heads and tails of paragraphs. What two stories share is not, nor is the title of
    an article to which others link. If the articles are of a built-in outlet, its rules are taken over, and the others
    are learned from what these leave. That a page's template shows by what its pages share was found by Bar-Yossef and
    Rajagopalan, "Template detection via data mining", WWW 2002.

    Args:
        texts: the raw texts, in any order. Two are enough to be useful, twenty make it good.
        name: a slug for the outlet.

    Returns:
        The outlet, without hosts unless it is a built-in one by the same name. It has no rules of its own if all texts
        are captures of one article. `study` also tells how often each rule was seen, and `write_module` makes a file
        of it.

    Raises:
        TypeError: `texts` is one str, or holds anything else than str.
        TooFewTexts: there are fewer than two texts.
        BadRule: the name is no slug.

    >>> pages = [
    ...     "The Gazette of Grendon\\nRain closes pass\\nSnow and rain closed the pass above the town.\\nCall our tip line",
    ...     "The Gazette of Grendon\\nFerry is late\\nThe ferry to the island was late on all days.\\nCall our tip line",
    ... ]
    >>> [rule.lines for rule in learn(pages, name="gazette").rules]
    [('The Gazette of Grendon',), ('Call our tip line',)]
    """
    return study(texts, name=name).outlet


def study(texts: Iterable[str], *, name: str) -> Proposal:
    """Propose an outlet as `learn` does, and tell how often and where each of its rules and signs was seen.

    Args:
        texts: the raw texts, in any order.
        name: a slug for the outlet.

    Raises:
        TypeError: `texts` is one str, or holds anything else than str.
        TooFewTexts: there are fewer than two texts.
        BadRule: the name is no slug.
    """
    title = name.replace("-", " ").replace("_", " ").title() if isinstance(name, str) else ""
    outlet = Outlet(name, title)
    raws = _enough(texts)
    registry = Registry([offer for offer in Registry.default().offers if offer.package == BUILTIN])
    read = {raw: parse(raw, registry=registry) for raw in sorted(set(raws))}
    known = _known_outlet(read.values(), registry)
    if known is not None:
        outlet = known if known.name == name else evolve(outlet, rules=known.rules, standfirst=known.standfirst)
    specimens = read_specimens(raws, known, {raw: article for raw, article in read.items() if not article.outlet})
    sightings = look(specimens, recurring_keys(specimens))
    own = own_lines(sightings, specimens)
    sections = list(find_sections(specimens, own))
    headings = {key for finding in sections for key in finding.rule.keys}
    findings = _with_own_names(
        [
            *sections,
            *find_lines(sighting for key, sighting in own.items() if key not in headings),
            *find_slots(specimens, sightings),
            *find_inline(specimens, sightings),
        ],
        {rule.name for rule in outlet.rules},
    )
    lines = story_lines(specimens)
    findings = tuple(with_spare(finding, lines) for finding in findings)
    signs = tuple(found for found in find_signs(specimens, own, name) if found[0] not in outlet.signs)
    if not are_enough([*outlet.signs, *(sign for sign, _ in signs)]):
        signs = ()  # a lone hint would be looked for in vain
    outlet = evolve(
        outlet,
        signs=[*outlet.signs, *(sign for sign, _ in signs)],
        rules=[*outlet.rules, *(finding.rule for finding in findings)],
    )
    return Proposal(outlet, len({specimen.article for specimen in specimens}), findings, signs, known)


def _enough(texts: Iterable[str]) -> list[str]:
    found = list_of_texts("texts", texts)
    if len(found) < 2:
        count = "1 text" if found else "no texts"
        raise TooFewTexts(f"{count} to learn from, expected two or more; add other articles of the outlet")
    return found


def _known_outlet(articles: Iterable[Article], registry: Registry) -> Outlet | None:
    """Return the outlet that half of the articles at least show themselves to be of, and none of another."""
    names = Counter(article.outlet for article in articles)
    found = [name for name in names if name is not None]
    return registry.get(found[0]) if len(found) == 1 and 2 * names[found[0]] >= names.total() else None


def _with_own_names(findings: Sequence[Finding], taken: Iterable[str]) -> tuple[Finding, ...]:
    """Return the findings, with a number behind the names that are taken."""
    taken = set(taken)
    named = []
    for finding in findings:
        name, number = finding.rule.name, 1
        while name in taken:
            number += 1
            name = f"{finding.rule.name}-{number}"
        taken.add(name)
        named.append(finding if number == 1 else evolve(finding, rule=evolve(finding.rule, name=name)))
    return tuple(named)
