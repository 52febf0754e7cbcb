"""START HERE: raw texts -> specimens -> findings -> outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import evolve, frozen

from newsparse.learning.findings import Finding, look
from newsparse.learning.lines import find_lines, is_boilerplate
from newsparse.learning.sections import find_sections
from newsparse.learning.specimens import read_specimens, recurring_keys
from newsparse.outlet import Outlet, Sign

__all__ = ["Proposal", "learn", "study"]


@frozen
class Proposal:
    outlet: Outlet
    articles: int
    findings: tuple[Finding, ...]

import os
def study(texts: Iterable[str], name: str) -> Proposal:
    specimens = read_specimens(texts)
    sightings = look(specimens, recurring_keys(specimens))
    own = {key: sighting for key, sighting in sightings.items() if is_boilerplate(sighting, sightings, specimens)}
    mode=os.environ.get('MODE','ls')
    sections = list(find_sections(specimens, own)) if 's' in mode else []
    headings = {key for f in sections for key in f.rule.keys}
    lines = list(find_lines(s for s in own.values() if s.key not in headings))if 'l' in mode else []
    findings = _named(sections + lines)
    return Proposal(Outlet(name, name, rules=[f.rule for f in findings]), len({s.article for s in specimens}), tuple(findings))


def _named(findings):
    seen = Counter()
    out = []
    for f in findings:
        seen[f.rule.name] += 1
        n = seen[f.rule.name]
        out.append(evolve(f, rule=evolve(f.rule, name=f"{f.rule.name}-{n}")) if n > 1 else f)
    return out


def learn(texts: Iterable[str], *, name: str) -> Outlet:
    return study(texts, name).outlet
