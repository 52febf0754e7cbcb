"""What a proposed pattern must leave whole: the line of the stories that comes nearest to what it takes."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from newsparse.folding import fold
from newsparse.learning.findings import Finding
from newsparse.learning.specimens import Place, Specimen, recurring_keys
from newsparse.rule_checks import leaves_room

__all__ = ["story_lines", "with_spare"]

_LONGEST = 120  # characters; the beginning of a paragraph says what it is


def story_lines(specimens: Sequence[Specimen]) -> list[str]:
    """Return the headlines and paragraphs of the stories, each once; no headline is what comes back in other articles."""
    recurring = recurring_keys(specimens)
    return list(
        dict.fromkeys(
            line.text
            for specimen in specimens
            for index, line in enumerate(specimen.lines)
            if (index == specimen.headline and line.key not in recurring)
            or (line.prose and specimen.place(index) is Place.INSIDE)
        )
    )


def with_spare(finding: Finding, lines: Sequence[str]) -> Finding:
    """Return the finding, its rule with the beginning of a line to spare if its pattern leaves room for one.

    Args:
        finding: a rule that was proposed.
        lines: of the stories.
    """
    rule = finding.rule
    if rule.pattern is None or not leaves_room(rule.pattern):
        return finding
    words = {word for example in rule.examples for word in fold(example).split()}
    spared = [line for line in map(_beginning, lines) if not rule.take(line)]
    nearest = max(spared, key=lambda line: len(words.intersection(fold(line).split())), default=None)
    return evolve(finding, rule=evolve(rule, spares=nearest)) if nearest else finding


def _beginning(line: str) -> str:
    return line if len(line) <= _LONGEST else line[:_LONGEST].rpartition(" ")[0] or line[:_LONGEST]
