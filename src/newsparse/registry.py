"""Finds outlets: the files in outlets/, the plugins that are installed, and those that the caller adds."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from functools import cache, cached_property
from importlib import import_module

from attrs import evolve, frozen

from newsparse import outlets as builtin
from newsparse.errors import (
    BrokenPlugin,
    NewsparseError,
    OutletConflict,
    PluginWarning,
    UnknownOutlet,
)
from newsparse.folding import fold_phrase
from newsparse.outlet import ENOUGH, Outlet
from newsparse.rule_checks import already_tested

__all__ = ["Offer", "Registry"]

GROUP = "newsparse.outlets"  # the entry-point group of plugins
_BUILTIN = "newsparse"
_CALLER = "the caller"


@frozen
class Offer:
    """An outlet that somebody offers, loaded only when it is asked for.

    Attributes:
        name: the outlet's name.
        package: the distribution that it comes from.
        source: the outlet, or where to import it from, as "package.module:OUTLET".
    """

    name: str
    package: str
    source: Outlet | str

    def load(self) -> Outlet:
        """Return the outlet.

        Raises:
            BrokenPlugin: it cannot be imported, or is not an outlet of this name.
        """
        if isinstance(self.source, Outlet):
            return self.source
        module, _, attribute = self.source.partition(":")
        try:
            with already_tested() if self.package == _BUILTIN else nullcontext():
                outlet = getattr(import_module(module), attribute)
        except Exception as error:
            raise BrokenPlugin(
                f"outlet {self.name!r} of package {self.package!r} cannot be imported from {self.source!r}: "
                f"{type(error).__name__}: {error}; mend or uninstall that package"
            ) from error
        if not isinstance(outlet, Outlet) or outlet.name != self.name:
            raise BrokenPlugin(
                f"outlet {self.name!r} of package {self.package!r}: {self.source!r} is {outlet!r:.80}, "
                f"expected newsparse.Outlet({self.name!r}, ...); give the entry point, the file and the outlet one name"
            )
        return outlet


@frozen
class _Index:
    """What outlets are found by: host -> names; folded line or agency -> names and weights."""

    hosts: dict[str, str]
    lines: dict[str, dict[str, int]]
    agencies: dict[str, dict[str, int]]
    problems: tuple[NewsparseError, ...]


@frozen(slots=False)
class Registry:
    """The outlets to look in: a value, to be passed to `newsparse.parse`; adding to it returns a new one.

    >>> registry = Registry.default().add(Outlet("mysite", "My Site"))
    >>> "mysite" in registry.names, "mysite" in Registry.default().names
    (True, False)
    """

    offers: tuple[Offer, ...] = ()

    @staticmethod
    def default() -> Registry:
        """Return the built-in outlets and those of the installed plugins; none is loaded yet."""
        return _default()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all outlets, sorted."""
        return tuple(sorted(self._by_name))

    def add(self, outlet: Outlet, *, replace: bool = False) -> Registry:
        """Return a registry that has this outlet too.

        Args:
            outlet: the outlet to add.
            replace: whether it takes the place of one that has its name.

        Raises:
            OutletConflict: there is one of its name, and `replace` is not set.
        """
        taken = self._by_name.get(outlet.name, [])
        if taken and not replace:
            raise OutletConflict(
                f"outlet {outlet.name!r} is there already, from {_packages(taken)}; "
                f"choose another name, or say add(outlet, replace=True)"
            )
        others = tuple(offer for offer in self.offers if offer.name != outlet.name)
        return Registry((*others, Offer(outlet.name, _CALLER, outlet)))

    def prefer(self, package: str) -> Registry:
        """Return a registry in which this package wins wherever two packages offer an outlet of one name.

        Raises:
            UnknownOutlet: the package offers no outlet.
        """
        preferred = {offer.name for offer in self.offers if offer.package == package}
        if not preferred:
            offering = sorted({offer.package for offer in self.offers})
            raise UnknownOutlet(f"package {package!r} offers no outlet; those that do: {', '.join(offering)}")
        return Registry(
            tuple(offer for offer in self.offers if offer.package == package or offer.name not in preferred)
        )

    def get(self, name: str) -> Outlet:
        """Return the outlet of this name, loading that one only.

        Raises:
            UnknownOutlet: there is none; the text lists near names.
            OutletConflict: two packages offer it.
            BrokenPlugin: its package cannot be imported.

        >>> Registry.default().get("tass").title
        'TASS'
        """
        offers = self._by_name.get(name)
        if offers is None:
            import difflib

            near = difflib.get_close_matches(name, self.names, n=3, cutoff=0.5)
            hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "Registry.default().names lists all"
            raise UnknownOutlet(f"no outlet is called {name!r}; {hint}")
        if len(offers) > 1:
            raise _conflict(offers)
        return offers[0].load()

    def at(self, url: str) -> Outlet | None:
        """Return the outlet that has this URL's host or a parent domain of it, or None."""
        from urllib.parse import urlsplit

        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            return None
        while host:
            if host in self._index.hosts:
                return self.get(self._index.hosts[host])
            host = host.partition(".")[2]
        return None

    def recognise(self, lines: Iterable[str], agency: str | None) -> Outlet | None:
        """Return the outlet that a text shows itself to be of, or None when unsure.

        Each line is looked up once, however many outlets there are. Of two outlets with signs in the text the one
        with more weight is taken, and none of two that are alike.

        Args:
            lines: the text's lines, folded as phrases.
            agency: the agency of its dateline.
        """
        weights: dict[str, int] = defaultdict(int)
        for key in self._index.lines.keys() & lines:
            for name, weight in self._index.lines[key].items():
                weights[name] += weight
        if agency:
            known = self._index.agencies
            for name, weight in (known.get(_agency_key(agency)) or known.get(_first_agency(agency)) or {}).items():
                weights[name] += weight
        best = max(weights.values(), default=0)
        names = [name for name, weight in weights.items() if weight == best]
        return self.get(names[0]) if best >= ENOUGH and len(names) == 1 else None

    @property
    def problems(self) -> tuple[NewsparseError, ...]:
        """What was left out when all outlets were loaded, be it a broken plugin or a name that two packages offer."""
        return self._index.problems

    def __iter__(self) -> Iterator[Outlet]:
        """Load all outlets; those with problems are left out."""
        for offers in self._by_name.values():
            if len(offers) == 1:
                try:
                    yield offers[0].load()
                except BrokenPlugin:
                    continue

    @cached_property
    def _by_name(self) -> dict[str, list[Offer]]:
        by_name: dict[str, list[Offer]] = {}
        for offer in self.offers:
            by_name.setdefault(offer.name, []).append(offer)
        return by_name

    @cached_property
    def _index(self) -> _Index:
        problems: list[NewsparseError] = []
        index = _Index({}, defaultdict(dict), defaultdict(dict), ())
        for offers in self._by_name.values():
            try:
                if len(offers) > 1:
                    raise _conflict(offers)
                outlet = offers[0].load()
            except NewsparseError as error:
                if offers[0].package == _BUILTIN and len(offers) == 1:
                    raise
                warnings.warn(f"{error}. Until then it is left out.", PluginWarning, stacklevel=2)
                problems.append(error)
                continue
            for host in outlet.hosts:
                index.hosts[host] = outlet.name
            for sign in outlet.signs:
                table, key = (index.agencies, _agency_key(sign.text)) if sign.agency else (index.lines, sign.key)
                table[key][outlet.name] = sign.weight
        return evolve(index, lines=dict(index.lines), agencies=dict(index.agencies), problems=tuple(problems))


def _agency_key(agency: str) -> str:
    return fold_phrase(agency)


def _first_agency(agency: str) -> str:
    """Return the first of several: MENAFN's of "MENAFN - Gulf Times", a partner's feed or a country desk behind it."""
    return _agency_key(re.split(r"\s*[-–—/,]\s*", agency, maxsplit=1)[0])


def _packages(offers: Iterable[Offer]) -> str:
    return " and ".join(repr(offer.package) for offer in offers)


def _conflict(offers: list[Offer]) -> OutletConflict:
    return OutletConflict(
        f"outlet {offers[0].name!r} is offered by packages {_packages(offers)}; uninstall one, or choose with "
        f"Registry.default().prefer({offers[-1].package!r})"
    )


@cache
def _default() -> Registry:
    # Imported here because these take longer than the rest of newsparse, which many import and do not use.
    import pkgutil
    from importlib.metadata import entry_points

    built_in = tuple(
        Offer(module.name, _BUILTIN, f"{builtin.__name__}.{module.name}:OUTLET")
        for module in pkgutil.iter_modules(builtin.__path__)
        if not module.name.startswith("_")
    )
    plugins = tuple(
        Offer(point.name, point.dist.name if point.dist else point.module, point.value)
        for point in entry_points(group=GROUP)
    )
    return Registry(built_in + plugins)
