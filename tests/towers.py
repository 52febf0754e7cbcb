"""An invented outlet and the package that offers it, and what tests ask of a registry."""

from newsparse import Kind, Outlet, Rule, Sign
from newsparse.folding import fold_phrase
from newsparse.offers import Offer

TOWER = Outlet(
    "tower", "The Tower", hosts="tower.example", signs=[Sign("Sent from our tower")],
    rules=[Rule("tower", Kind.OTHER, lines="Sent from our tower")],
)  # fmt: skip


def offer(name="tower", package="towers", outlet=TOWER):
    return Offer(name, package, outlet)


def recognise(registry, *lines, agency=None):
    outlet = registry.recognise(list(map(fold_phrase, lines)), agency)
    return outlet and outlet.name
