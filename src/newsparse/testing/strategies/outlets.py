"""Outlets, their rules, and registries of outlets; none of them exists."""

from __future__ import annotations

from string import ascii_lowercase

import regex
from hypothesis import strategies as st

from newsparse.model import Kind, Part, Role, Zone
from newsparse.outlet import Outlet, Sign
from newsparse.registry import Registry
from newsparse.rules import Rule

__all__ = ["outlets", "registries", "rules", "slugs"]

_PRINTED = st.sampled_from(
    (
        "More from the Harbour Post",
        "Tide tables",
        "Harbour Post | Your morning read",
        "Neighbours also opened",
        "Tip line of the Gazette",
        "12 neighbours found this useful",
        "Lesen Sie die Hafenpost am Abend",
        "Ещё из «Портовой газеты»",
        "河港新聞の一覧へ",
    )
)
_UNTIL = ("Letters to the harbour", "Here ends the list")


def slugs() -> st.SearchStrategy[str]:
    """Names that rules and outlets may have."""
    return st.text(ascii_lowercase, min_size=1, max_size=8)


@st.composite
def rules(draw: st.DrawFn, lines: st.SearchStrategy[str] = _PRINTED) -> Rule:
    """Rules of every part and zone: lines, headings of sections, patterns for what is glued to a paragraph."""
    # All is drawn for every part, so that a rule can shrink to one of another.
    text, part, name = draw(lines), draw(st.sampled_from(Part)), draw(slugs())
    kind, zone = draw(st.sampled_from(Kind)), draw(st.sampled_from(Zone))
    role = draw(st.sampled_from((Role.BOILERPLATE, Role.BYLINE, Role.STANDFIRST)))
    until = draw(st.sampled_from(((), *_UNTIL)))
    if part is Part.LINE:
        return Rule(name, kind, lines=text, zone=zone, role=role)
    if part is Part.SECTION:
        return Rule(name, kind, lines=text, part=part, zone=zone, until=until)
    return Rule(name, kind, pattern=regex.escape(text), part=part, zone=zone, examples=text)


@st.composite
def outlets(draw: st.DrawFn, lines: st.SearchStrategy[str] = _PRINTED) -> Outlet:
    """Outlets with a host, signs and rules.

    They shrink to one with neither signs nor rules.

    Args:
        lines: what signs and rules are made of; lines of papers that do not exist, if not given.

    >>> from hypothesis import find
    >>> find(outlets(), lambda outlet: outlet.rules != ()).rules[0].lines
    ('More from the Harbour Post',)
    """
    name = draw(slugs())
    signs = draw(st.lists(st.builds(Sign, lines, hint=st.booleans()), max_size=3, unique_by=lambda sign: sign.key))
    found = draw(st.lists(rules(lines), max_size=3, unique_by=(lambda rule: rule.name, _taken)))
    return Outlet(f"zz-{name}", name.title(), hosts=f"{name}.example", signs=signs, rules=found)


def _taken(rule: Rule) -> str:
    return rule.lines[0] if rule.lines else rule.examples[0]


@st.composite
def registries(draw: st.DrawFn, base: Registry | None = None) -> Registry:
    """Registries of up to five outlets that do not exist, beside those of a registry of yours.

    They shrink to the registry of yours.

    Args:
        base: the outlets that are there anyway; none, if not given. `Registry.default()` for the built-in ones.

    >>> from hypothesis import find
    >>> find(registries(), lambda registry: len(registry.names) == 1).names
    ('zz-a',)
    """
    registry = base or Registry()
    for outlet in draw(st.lists(outlets(), max_size=5, unique_by=lambda outlet: outlet.name)):
        registry = registry.add(outlet, replace=True)
    return registry
