"""What the outlets of a registry are found by: hosts, and signs in the text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from newsparse.datelines.tables import date_words
from newsparse.errors import NewsparseError, OutletConflict
from newsparse.folding import fold_phrase
from newsparse.offers import CALLER, Offer
from newsparse.outlet import ENOUGH, STEM, Outlet

__all__ = ["Index", "claim_hosts", "index_of"]

_HALVES = frozenset(("am", "pm", "a.m", "p.m"))  # of the day


@frozen
class Index:
    """What outlets are found by: host -> name; folded line or agency -> names and weights.

    Attributes:
        hosts: the hosts, each with the name of the outlet that has it.
        lines: the signs that are lines, and among them those that are the starts of lines.
        starts: the first characters of the starts of lines -> these starts.
        agencies: the signs that are agencies.
        problems: what was left out.
    """

    hosts: dict[str, str]
    lines: dict[str, dict[str, int]]
    starts: dict[str, list[str]]
    agencies: dict[str, dict[str, int]]
    problems: tuple[NewsparseError, ...]

    def at(self, host: str) -> str | None:
        """Return the name of the outlet that has this host or a parent domain of it."""
        while host:
            if host in self.hosts:
                return self.hosts[host]
            host = host.partition(".")[2]
        return None

    def recognise(self, lines: Sequence[str], agency: str | None) -> str | None:
        """Return the name of the outlet whose signs are in a text and weigh most, if they are enough, and more than others.

        Args:
            lines: the text's lines, folded as phrases.
            agency: the agency of its dateline.
        """
        weights: dict[str, int] = defaultdict(int)
        for sign in self._signs_among(lines, agency):
            for name, weight in sign.items():
                weights[name] += weight
        best = max(weights.values(), default=0)
        names = [name for name, weight in weights.items() if weight == best]
        return names[0] if best >= ENOUGH and len(names) == 1 else None

    def _signs_among(self, lines: Sequence[str], agency: str | None) -> Iterator[Mapping[str, int]]:
        """Yield the names and weights of the outlets of each sign in a text."""
        begun = {
            start
            for line in lines
            if line[:STEM] in self.starts
            for start in self.starts[line[:STEM]]
            if line.startswith(start)
        }
        found = begun.union(self.lines.keys() & lines)
        for key in {_without_date(key): key for key in sorted(found)}.values():
            yield self.lines[key]
        if agency:
            yield self.agencies.get(_agency_key(agency)) or self.agencies.get(_first_agency(agency)) or {}


def claim_hosts(hosts: dict[str, Offer], offer: Offer, outlet: Outlet) -> Iterator[OutletConflict]:
    """Give an outlet its hosts, but to that of a package none that another outlet has; yield what was left out."""
    for host in outlet.hosts:
        holder = offer if offer.package == CALLER else hosts.get(host, offer)
        hosts[host] = holder
        if holder.name != outlet.name:
            yield OutletConflict(
                f"host {host!r} of outlet {offer.name!r}, package {offer.package!r}, is that of {holder.name!r}, package "
                f"{holder.package!r}, already; uninstall one, or add yours with "
                f"registry.add(registry.get({offer.name!r}), replace=True)"
            )


def _without_date(key: str) -> str:
    """Return a sign without the words that change with the day, so that several dates of one form count as one."""
    if "#" not in key:
        return key
    return " ".join(
        word for word in key.split() if (bare := word.strip(".,")) not in _HALVES and bare not in date_words()
    )


def index_of(hosts: dict[str, Offer], outlets: Iterable[Outlet], problems: Iterable[NewsparseError]) -> Index:
    """Put down which outlets have which hosts and signs."""
    lines: dict[str, dict[str, int]] = defaultdict(dict)
    starts: dict[str, list[str]] = defaultdict(list)
    agencies: dict[str, dict[str, int]] = defaultdict(dict)
    for outlet in outlets:
        for sign in outlet.signs:
            weights = agencies[_agency_key(sign.text)] if sign.agency else lines[sign.key]
            weights[outlet.name] = max(sign.weight, weights.get(outlet.name, 0))
            if sign.start:
                starts[sign.key[:STEM]].append(sign.key)
    names = {host: offer.name for host, offer in hosts.items()}
    return Index(names, dict(lines), dict(starts), dict(agencies), tuple(problems))


def _agency_key(agency: str) -> str:
    return fold_phrase(agency)


def _first_agency(agency: str) -> str:
    """Return the first of several: MENAFN's of "MENAFN - Gulf Times", a partner's feed or a country desk behind it."""
    return _agency_key(re.split(r"\s*[-–—/,]\s*", agency, maxsplit=1)[0])
