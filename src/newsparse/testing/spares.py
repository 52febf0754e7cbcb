"""Patterns that leave room for what varies, and do not say what they must leave whole."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.outlet import Outlet
from newsparse.rule_checks import leaves_room
from newsparse.testing.findings import Fault, Finding, quoted

__all__ = ["find_spareless"]


def find_spareless(outlet: Outlet) -> Iterator[Finding]:
    """Yield a finding for each pattern that leaves room and has no spares."""
    for rule in outlet.rules:
        if rule.pattern is not None and not rule.spares and leaves_room(rule.pattern):
            yield Finding(
                outlet.name,
                rule.name,
                Fault.NO_SPARES,
                f"the pattern {quoted(rule.pattern)} leaves room, and nothing says what it must leave whole",
                "give spares=(...): a sentence of a story that looks like it",
            )
