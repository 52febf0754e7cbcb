"""TASS as an archive prints it: with a shelf mark under each story. All that newsparse knows of TASS stays."""

from attrs import evolve

from newsparse import Kind, Rule, Zone
from newsparse.outlets.tass import OUTLET as BUILT_IN

SHELF_MARK = Rule(
    "shelf-mark",
    Kind.METADATA,
    pattern=r"Shelf [ ] mark [ ] TASS/\d+",
    zone=Zone.TAIL,
    examples="Shelf mark TASS/77",
    spares="The shelf mark TASS/77 is hard to read.",
)
OUTLET = evolve(BUILT_IN, rules=[*BUILT_IN.rules, SHELF_MARK])
