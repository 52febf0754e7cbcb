"""What outlets are on offer: the files in outlets/, and those of the plugins that are installed."""

from __future__ import annotations

from contextlib import nullcontext
from functools import cache
from importlib import import_module

from attrs import frozen

from newsparse import outlets as builtin
from newsparse.errors import BrokenPlugin
from newsparse.outlet import Outlet
from newsparse.rule_checks import already_tested

__all__ = ["BUILTIN", "CALLER", "Offer", "installed_offers"]

_GROUP = "newsparse.outlets"  # the entry-point group of plugins
# In the place of a package's name: for the files in outlets/, and for what a program adds itself.
BUILTIN = "newsparse"
CALLER = "the caller"


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
            with already_tested() if self.package == BUILTIN else nullcontext():
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


@cache
def installed_offers() -> tuple[Offer, ...]:
    """Return the offers of newsparse and of the installed plugins; no outlet is loaded yet."""
    # Imported here because these take longer than the rest of newsparse, which many import and do not use.
    import pkgutil
    from importlib.metadata import entry_points

    built_in = tuple(
        Offer(module.name, BUILTIN, f"{builtin.__name__}.{module.name}:OUTLET")
        for module in pkgutil.iter_modules(builtin.__path__)
        if not module.name.startswith("_")
    )
    plugins = tuple(
        Offer(point.name, point.dist.name if point.dist else point.module, point.value)
        for point in entry_points(group=_GROUP)
    )
    return built_in + plugins
