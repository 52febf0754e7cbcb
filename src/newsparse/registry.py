"""Finds outlets: the files in outlets/, the plugins that are installed, and those that the caller adds."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property

from attrs import field, frozen

from newsparse.arguments import wrong_type
from newsparse.errors import (
    BrokenPlugin,
    NewsparseError,
    OutletConflict,
    PluginWarning,
    UnknownOutlet,
)
from newsparse.index import Index, claim_hosts, index_of
from newsparse.offers import BUILTIN, CALLER, Offer, installed_offers
from newsparse.outlet import Outlet
from newsparse.rule_checks import tuple_of

__all__ = ["Registry", "near_names"]

_AUTHORITY = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)  # what stands before the host of a URL


def _offers(offers: Iterable[Offer]) -> tuple[Offer, ...]:  # for its type: mypy does not see through `tuple_of`
    return tuple_of(offers)


@frozen(slots=False)
class Registry:
    """The outlets to look in: a value, to be passed to `newsparse.parse`; adding to it returns a new one.

    `Registry()` is empty, and is to be filled by `add`. `in` looks for a name; who iterates over a registry loads its
    outlets.

    >>> registry = Registry.default().add(Outlet("mysite", "My Site"))
    >>> "mysite" in registry, "mysite" in Registry.default()
    (True, False)
    """

    offers: tuple[Offer, ...] = field(default=(), converter=_offers)

    def __attrs_post_init__(self) -> None:
        for offer in self.offers if isinstance(self.offers, tuple) else [self.offers]:
            if not isinstance(offer, Offer):
                raise wrong_type("one of offers", offer, "an Offer; add an outlet with Registry().add(outlet)")

    @staticmethod
    def default() -> Registry:
        """Return the built-in outlets and those of the installed plugins; none is loaded yet."""
        return _default()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all outlets, sorted."""
        return tuple(sorted(self._by_name))

    def add(self, outlet: Outlet, *, replace: bool = False) -> Registry:
        """Return a registry that has this outlet too, and in which its hosts are its own, whoever else has them.

        Args:
            outlet: the outlet to add.
            replace: whether it takes the place of one that has its name.

        Raises:
            OutletConflict: there is one of its name, and `replace` is not set.
            TypeError: `outlet` is no Outlet.
        """
        if not isinstance(outlet, Outlet):
            raise wrong_type("outlet", outlet, "an Outlet, such as Outlet('mysite', 'My Site')")
        taken = self._by_name.get(outlet.name, [])
        if taken and not replace:
            raise OutletConflict(
                f"outlet {outlet.name!r} is there already, from {_packages(taken)}; "
                f"choose another name, or say add(outlet, replace=True)"
            )
        others = tuple(offer for offer in self.offers if offer.name != outlet.name)
        return Registry((*others, Offer(outlet.name, CALLER, outlet)))

    def prefer(self, package: str) -> Registry:
        """Return a registry in which this package wins wherever two packages offer an outlet of one name.

        Args:
            package: the name of the installed package, as `problems` and errors print it.

        Raises:
            UnknownOutlet: the package offers no outlet.
            TypeError: `package` is not a str.

        >>> registry = Registry.default()
        >>> registry.prefer("newsparse") == registry
        True
        """
        if not isinstance(package, str):
            raise wrong_type("package", package, "str, such as 'newsparse'")
        preferred = {offer.name for offer in self.offers if offer.package == package}
        if not preferred:
            offering = ", ".join(sorted({offer.package for offer in self.offers})) or "none"
            raise UnknownOutlet(f"package {package!r} offers no outlet; those that do: {offering}")
        return Registry(
            tuple(offer for offer in self.offers if offer.package == package or offer.name not in preferred)
        )

    def get(self, name: str) -> Outlet:
        """Return the outlet of this name, loading that one only.

        Raises:
            UnknownOutlet: there is none; the text lists near names.
            OutletConflict: two packages offer it.
            BrokenPlugin: its package cannot be imported.
            TypeError: `name` is not a str.

        >>> Registry.default().get("tass").title
        'TASS'
        """
        if not isinstance(name, str):
            raise wrong_type("name", name, "str, such as 'tass'")
        offers = self._by_name.get(name)
        if offers is None:
            raise UnknownOutlet(f"no outlet is called {name!r}; {_hint(name, self.names)}")
        return _load(offers)

    def at(self, url: str) -> Outlet | None:
        """Return the outlet that has this URL's host or a parent domain of it, or None.

        Args:
            url: an address; "https://" in front may be missing.

        Raises:
            TypeError: `url` is not a str.

        >>> Registry.default().at("https://www.tass.com/politics/1").name
        'tass'
        """
        from urllib.parse import urlsplit

        if not isinstance(url, str):
            raise wrong_type("url", url, "str, such as 'https://tass.com/politics/1'")
        url = url.strip()
        try:
            host = urlsplit(url if _AUTHORITY.match(url) else f"//{url}").hostname or ""
        except ValueError:
            return None
        host = host.rstrip(".")  # the root of all domains, which may be written
        name = self._index.at(host)
        return self.get(name) if name else None

    def recognise(self, lines: Sequence[str], agency: str | None) -> Outlet | None:
        """Return the outlet that a text shows itself to be of, or None when unsure.

        Each line is looked up once, however many outlets there are. Of two outlets with signs in the text the one
        with more weight is taken, and none of two that are alike.

        Args:
            lines: the text's lines, folded as phrases.
            agency: the agency of its dateline.

        >>> Registry.default().recognise([], "TASS").name
        'tass'
        """
        name = self._index.recognise(lines, agency)
        return self.get(name) if name else None

    @property
    def problems(self) -> tuple[NewsparseError, ...]:
        """Plugins that are broken, names that two packages offer and hosts of others, left out when all were loaded."""
        return self._index.problems

    def __iter__(self) -> Iterator[Outlet]:
        """Load all outlets; those with problems are left out."""
        for offers in self._by_name.values():
            if len(offers) == 1:
                try:
                    yield offers[0].load()
                except BrokenPlugin:
                    continue

    def __contains__(self, sought: object) -> bool:
        """Tell whether there is an outlet of this name, loading none, or this very outlet."""
        if isinstance(sought, str):
            return sought in self._by_name
        return any(outlet == sought for outlet in self)

    @cached_property
    def _by_name(self) -> dict[str, list[Offer]]:
        by_name: dict[str, list[Offer]] = {}
        for offer in self.offers:
            by_name.setdefault(offer.name, []).append(offer)
        return by_name

    @cached_property
    def _index(self) -> Index:
        hosts: dict[str, Offer] = {}
        outlets: list[Outlet] = []
        problems: list[NewsparseError] = []
        for offers in self._by_name.values():
            try:
                outlet = _load(offers)
            except NewsparseError as error:
                if offers[0].package == BUILTIN and len(offers) == 1:
                    raise
                problems.append(error)
                continue
            problems += claim_hosts(hosts, offers[0], outlet)
            outlets.append(outlet)
        for problem in problems:
            warnings.warn(f"{problem}. Until then it is left out.", PluginWarning, stacklevel=2)
        return index_of(hosts, outlets, problems)


def _load(offers: list[Offer]) -> Outlet:
    """Load the outlet of a name, which one package may offer."""
    if len(offers) > 1:
        raise _conflict(offers)
    return offers[0].load()


def _hint(name: str, known: Sequence[str]) -> str:
    """Return what somebody may have meant who gave an unknown name."""
    if "://" in name:
        return "for an address give url=..."
    if near := near_names(name, known):
        return f"did you mean {near}?"
    if "." in name:
        return "for a host give url=..."
    if not known:
        return "the registry is empty; fill it with add(outlet)"
    return "registry.names lists all, as in Registry.default().names"


def near_names(name: str, known: Sequence[str]) -> str:
    """Return the known names that are most like an unknown one, as they are told: 'tass' or 'tap'."""
    import difflib

    return " or ".join(map(repr, difflib.get_close_matches(name.strip().casefold(), known, n=3, cutoff=0.6)))


def _packages(offers: Iterable[Offer]) -> str:
    return " and ".join(repr(offer.package) for offer in offers)


def _conflict(offers: list[Offer]) -> OutletConflict:
    return OutletConflict(
        f"outlet {offers[0].name!r} is offered by packages {_packages(offers)}; uninstall one, or choose with "
        f"Registry.default().prefer({offers[-1].package!r}), on the command line with --prefer {offers[-1].package}"
    )


@cache
def _default() -> Registry:
    return Registry(installed_offers())
