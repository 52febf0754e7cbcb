"""Patterns that leave room for what varies, and do not say what they must leave whole."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsparse.outlet import Outlet
from newsparse.testing.findings import Fault, Finding, quoted

__all__ = ["find_spareless", "leaves_room"]

_ESCAPED = regex.compile(r"\\[^pPwWSDX]")
# Any character, a class or a negation; digits are no room for a story.
_ROOM = regex.compile(r"\. | \\[pPwWSDX] | \[\^", regex.VERBOSE)


def leaves_room(pattern: str) -> bool:
    """Tell whether a pattern has a place for words that it does not name.

    >>> leaves_room(r"Issue\\ \\d++\\."), leaves_room(r"Photo:\\ .{2,40}")
    (False, True)
    """
    return _ROOM.search(_ESCAPED.sub("", pattern)) is not None


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
